"""Groups of europe."""

GROUPS = """
"""
