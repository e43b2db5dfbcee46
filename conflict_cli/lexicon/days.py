"""What a day is of besides what a toll tells of."""

FUNERALS = """
burial
burials
funeral
funerals
vigil
"""
