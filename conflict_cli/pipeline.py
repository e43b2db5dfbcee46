"""The way of the data: text in, report out."""

from conflict_cli.models import Report
from conflict_cli.text import read_document


def extract(text: str, *, reference_date: str | None = None, title: str | None = None) -> Report:
    """Not built yet."""
    read_document(text, title)
    raise NotImplementedError
