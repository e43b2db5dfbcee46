"""Groups of americas."""

GROUPS = """
"""
