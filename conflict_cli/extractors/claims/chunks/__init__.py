"""Folds turn runs of units into noun phrases, verb groups and prepositional phrases."""
