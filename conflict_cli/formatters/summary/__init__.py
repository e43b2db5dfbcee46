"""Sums over all articles: which figure of a row counts, what it is added up by, and the forms of
the result.
"""
