"""Readers turn a date as written into a value, one function per shape."""
