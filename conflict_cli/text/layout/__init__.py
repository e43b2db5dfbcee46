"""Pasted texts: the words of a text without the marks of its layout, and their offsets in the text as it was given.

Quoted mails, markdown, HTML fragments, text out of PDFs, chats and subtitles are read to plain paragraphs. `Plain` knows the way back, so
that every offset of a report still points into the text as it was read. Each kind of marks has its own reader, which is tried only
if one of its signs occurs.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import NamedTuple

from conflict_cli.text.layout.plain import Edit, Plain


class Layout(NamedTuple):
    """A kind of layout: a text without any of its `signs` has none of it; `reader` names the module and function that find its marks.

    A reader is loaded when a text needs it: a start of the command would pay for the patterns of all of them.
    """

    signs: tuple[str, ...]
    reader: str

    def read(self, text: str) -> Iterator[Edit]:
        """The edits that remove the marks from a text."""
        module, _, name = self.reader.partition(".")
        read: Callable[[str], Iterator[Edit]] = getattr(import_module(f"{__name__}.{module}"), name)
        return read(text)


LAYOUTS = (
    Layout(("--> ",), "chats.read_subtitles"),
    Layout(("\nSubject:", "\nTo:", "\nFrom:", "\nDate:", "\nSent:"), "mails.read_headers"),
    Layout(("wrote:\n", "-----Original Message", "Begin forwarded message", "---------- Forwarded"), "mails.read_forwards"),
    Layout((">",), "mails.read_quotes"),
    Layout(("] ", " - ", "]\n", "]\r"), "chats.read_chats"),
    Layout(("</", "<br", "<p", "<img", "<hr", "<!--"), "markup.read_tags"),
    Layout(("&",), "markup.read_entities"),
    Layout(("](",), "markup.read_links"),
    Layout(("# ",), "markup.read_headings"),
    Layout(("*", "_", "~~", "`"), "markup.read_emphasis"),
    Layout(("://", "www.", "@"), "markup.read_addresses"),
    Layout(("]",), "markup.read_notes"),
    Layout(("\x0c", "Page ", "PAGE ", "page "), "pages.read_page_heads"),
    Layout((" _ ",), "pages.read_dashes"),
    Layout(("-\n", "-\r", "\u2010\n", "\u00ad"), "pages.read_hyphens"),
)


def find_edits(text: str) -> list[Edit]:
    """The edits to a text, in text order: removals and replacements."""
    found = [edit for layout in LAYOUTS if any(map(text.__contains__, layout.signs)) for edit in layout.read(text)]
    return sorted(found, key=lambda edit: (edit.start, -edit.end))


def read_plain(text: str) -> Plain:
    """The words of a text without the marks of its layout.

    >>> read_plain("> The mine killed **two** chil-\\n> dren.").text
    'The mine killed two children.'
    """
    return Plain(text, find_edits(text))
