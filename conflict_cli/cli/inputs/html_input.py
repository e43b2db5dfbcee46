"""HTML pages to the text of their article, its headline and its day of publication, by trafilatura
(extra `html`).

trafilatura is loaded in a separate process at the first page; no other module of the project uses
it.
"""

import re
from functools import cache
from importlib.util import find_spec
from typing import NamedTuple

from conflict_cli.cli.inputs.decoding import PAGE, decode, has_wide_mark
from conflict_cli.cli.inputs.html_process import PageFault, PageReader
from conflict_cli.models import Warning

CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
MOST = 10_000_000  # bytes of a page; a large one of a newspaper has one or two million


class Page(NamedTuple):
    """The article of a page; `published` is an ISO 8601 date as the page gives it."""

    text: str
    title: str | None
    published: str | None
    warnings: tuple[Warning, ...]


def read_page(data: bytes) -> Page | tuple[str, str]:
    """The article of an HTML page, or cause and advice if it can't be read."""
    if find_spec("trafilatura") is None:
        return PAGE
    if len(data) > MOST:
        return (
            f"is an HTML page of more than {MOST // 1_000_000} MB",
            "extract its text by other means",
        )
    page, warnings = decode_page(data)
    try:
        found = page_reader().read(page)
    except PageFault as error:
        return str(error), "extract its text by other means"
    if "missing" in found:
        return PAGE
    if (fault := found.get("fault")) is not None:
        return fault, "extract its text by other means"
    text = found["text"] or ""
    if not text.strip():
        return (
            "is HTML in which trafilatura finds no article",
            "check that the page has the text itself and doesn't load it by script",
        )
    return Page(text, found["title"] or None, found["date"] or None, warnings)


@cache
def page_reader() -> PageReader:
    """The process that reads pages."""
    return PageReader()


def decode_page(data: bytes) -> tuple[str, tuple[Warning, ...]]:
    """The characters of a page: by its byte order mark, as UTF-8, as it declares, else as any text.

    >>> decode_page(b'<html><meta charset="windows-1251"><p>\\xcc\\xe8\\xf0')
    ('<html><meta charset="windows-1251"><p>Мир', ())
    """
    declared = None if has_wide_mark(data) else CHARSET.search(data[:2048])
    if declared is not None:
        try:
            return data.decode("utf-8-sig"), ()
        except UnicodeDecodeError:
            pass
        try:
            return data.decode(declared[1].decode()), ()
        except (UnicodeDecodeError, LookupError):
            pass
    return decode(data)
