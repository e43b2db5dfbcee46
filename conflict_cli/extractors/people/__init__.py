"""People by name."""
