"""Place names that we add to the gazetteer, by region, and the words around place names."""
