"""What happened: mentions and claims of one event as one incident, under ACLED's types of events."""
