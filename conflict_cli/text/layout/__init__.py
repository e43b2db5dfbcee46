"""Pasted texts: the words of a text without the marks of its layout, and their offsets in the text
as it was given.

Quoted mails, Markdown, HTML fragments, text from PDFs, chats and subtitles become plain paragraphs.
`Plain` maps offsets back, so that every offset of a report still points into the text as it was
read. Each kind of marks has its own reader, which is tried only if one of its signs occurs.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import NamedTuple

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.lexicon import layout as lexicon
from conflict_cli.text.layout.plain import Edit, Plain


class Layout(NamedTuple):
    """A kind of layout: a text without any of its `signs` has none of it; `name` is that of the
    module and function that find its marks.

    A reader is loaded when a text needs it: otherwise every start of the command would pay for all
    their patterns.
    """

    signs: tuple[str, ...]
    name: str

    def read(self, text: str) -> Iterator[Edit]:
        """The edits that remove the marks from a text."""
        module, _, name = self.name.partition(".")
        read: Callable[[str], Iterator[Edit]] = getattr(import_module(f"{__name__}.{module}"), name)
        return read(text)


MAIL_SIGNS = tuple(f"\n{header}:" for header in lexicon.MAIL_SIGNS.split())
TAG_SIGNS = ("</", "<!--", *(f"<{tag}" for tag in lexicon.TAG_SIGNS.split()))
PAGE_SIGNS = ("\x0c", *(f"{word} " for word in lexicon.PAGE.split()))
LAYOUTS = (
    Layout(("--> ",), name="chats.read_subtitles"),
    Layout(MAIL_SIGNS, name="mails.read_headers"),
    Layout(read_phrases(lexicon.FORWARD_SIGNS), name="mails.read_forwards"),
    Layout((">",), name="mails.read_quotes"),
    Layout(("] ", " - ", "]\n", "]\r"), name="chats.read_chats"),
    Layout(TAG_SIGNS, name="markup.read_tags"),
    Layout(("&",), name="markup.read_entities"),
    Layout(("](",), name="markup.read_links"),
    Layout(("# ",), name="markup.read_headings"),
    Layout(("*", "_", "~~", "`"), name="markup.read_emphasis"),
    Layout(("@", *lexicon.SCHEMES.split()), name="markup.read_addresses"),
    Layout(("]",), name="markup.read_notes"),
    Layout(PAGE_SIGNS, name="pages.read_page_heads"),
    Layout((" _ ",), name="pages.read_dashes"),
    Layout(("-\n", "-\r", "\u2010\n", "\u00ad"), name="pages.read_hyphens"),
)


def find_edits(text: str) -> list[Edit]:
    """The edits to a text, in text order: removals and replacements."""
    found = [
        edit
        for layout in LAYOUTS
        if any(map(text.__contains__, layout.signs))
        for edit in layout.read(text)
    ]
    return sorted(found, key=lambda edit: (edit.start, -edit.end))


def read_plain(text: str) -> Plain:
    """The words of a text without the marks of its layout.

    >>> read_plain("> The mine killed **two** chil-\\n> dren.").text
    'The mine killed two children.'
    """
    return Plain(text, find_edits(text))
