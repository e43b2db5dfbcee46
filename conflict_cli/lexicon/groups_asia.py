"""Groups of asia."""

GROUPS = """
"""
