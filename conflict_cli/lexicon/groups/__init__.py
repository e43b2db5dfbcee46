"""Armed groups by region, and the words that their names are made of."""
