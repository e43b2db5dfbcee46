"""HTML pages to the text of their article, its headline and its day of publication, by trafilatura (extra `html`).

trafilatura is loaded when the first page is met, and nothing else of the project knows it.
"""

import re
from functools import cache
from importlib import import_module
from typing import NamedTuple, Protocol

from conflict_cli.decoding import PAGE, decode, has_wide_mark
from conflict_cli.models import Warning

CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
# What the page declares is what it was published on; what stands in its text is for the rules for datelines to find, which don't guess.
# Without a limit trafilatura asks the clock.
DATES = {"original_date": True, "extensive_search": False, "max_date": "9999-12-31"}


class Page(NamedTuple):
    """The article of a page; `published` is an ISO 8601 date as the page gives it."""

    text: str
    title: str | None
    published: str | None
    warnings: tuple[Warning, ...]


class Extracted(Protocol):
    """What trafilatura gives."""

    text: str | None
    title: str | None
    date: str | None


class Extractor(Protocol):
    """trafilatura.bare_extraction, as far as it is used here."""

    def __call__(
        self, page: str, *, with_metadata: bool, include_comments: bool, date_extraction_params: dict[str, object]
    ) -> Extracted | None: ...


def read_page(data: bytes) -> Page | tuple[str, str]:
    """The article of an HTML page, or cause and advice where there is none to be had."""
    extractor = load_extractor()
    if extractor is None:
        return PAGE
    page, warnings = decode_page(data)
    try:
        found = extractor(page, with_metadata=True, include_comments=False, date_extraction_params=DATES)
    except MemoryError:
        raise
    except Exception as error:  # whatever lxml and its friends come up with on a broken page
        return f"is HTML that trafilatura can't read ({type(error).__name__}: {error})", "extract its text by other means"
    if found is None or not (found.text or "").strip():
        return "is HTML in which trafilatura finds no article", "check that the page has the text itself and doesn't load it by script"
    return Page(found.text or "", found.title or None, found.date or None, warnings)


@cache
def load_extractor() -> Extractor | None:
    """trafilatura's extraction, None where it is not installed, or not with all that it needs."""
    try:
        extractor: Extractor = import_module("trafilatura").bare_extraction
    except ImportError:
        return None
    import logging

    for name in ("trafilatura", "htmldate", "courlan", "justext"):  # a page that it can't read is said once, in our words
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    return extractor


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
