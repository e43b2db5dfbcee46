"""The command conflict-merge."""
