"""Places and the gazetteer."""
