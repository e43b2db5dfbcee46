"""Incidents: groups the mentions and claims of one event and gives it ACLED's event type."""
