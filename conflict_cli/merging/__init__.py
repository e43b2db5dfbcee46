"""Reports in, events out: incidents that many articles tell of become one event with its sources and the range of its figures."""
