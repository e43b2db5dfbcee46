"""Formatters: each writes a report for one kind of reader."""
