"""Reports to events: incidents reported by many articles become one event with its sources and the range of its figures."""
