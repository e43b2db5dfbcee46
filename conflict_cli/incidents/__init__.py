"""Incidents: the mentions and claims of one event together, under ACLED's types of events."""
