"""Patterns over classes, rules, folds and longest phrases; it knows no word of English."""
