"""One self-contained page of events: a map, a timeline, sums, a table to filter and sort, and the
sources of each event.
"""
