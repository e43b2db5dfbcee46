"""Articles, inputs that are still to be read, and failures that state why an input could not be read."""

from typing import NamedTuple

from conflict_cli.models import Warning

STANDARD_INPUT = "-"


class Terms(NamedTuple):
    """How inputs are read: where a record has its text, title and date, and the bytes that an article may have, unpacked."""

    text: str = "text"
    title: str = "title"
    date: str = "date"
    most: int = 100_000_000


USUAL_TERMS = Terms()


class Article(NamedTuple):
    """One text to be read; `date` is the record's own, `published` the day that a page states, None if there is none."""

    source: str
    text: str
    title: str | None = None
    date: str | None = None
    warnings: tuple[Warning, ...] = ()
    published: str | None = None


class Input(NamedTuple):
    """An article that is still to be read: a file by its name (`data` is None), or what was read of a stream.

    `place` names the article in errors and where it has no name of its own; `origin` is the file that it comes from, `below` where
    that stands in an output folder; `is_record` tells a line of JSON from a text, `is_told` that somebody said it is a text.
    """

    place: str
    origin: str
    below: str
    data: bytes | None = None
    is_record: bool = False
    is_told: bool = False


class Failure(NamedTuple):
    """An input that could not be read: which, why, and what to try."""

    source: str
    cause: str
    advice: str
