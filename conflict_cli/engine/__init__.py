"""Patterns over classes, rules, folds and longest phrases. The engine knows no word of English."""
