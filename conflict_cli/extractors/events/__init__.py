"""Event mentions: words that state that something happened: who, to whom, with what, where and
when.
"""
