"""Casualty and loss claims: classes, folds, the gate, the rules and what they find."""
