"""Extractors: each finds one kind of thing in a document."""
