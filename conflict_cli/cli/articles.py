"""Articles, inputs still to be read, and failures that state why an input could not be read."""

from typing import NamedTuple

from conflict_cli.models import Warning

STANDARD_INPUT = "-"


class Terms(NamedTuple):
    """How inputs are read: the keys of text, title and date in a record, and the most bytes that an
    article may have, unpacked.
    """

    text: str = "text"
    title: str = "title"
    date: str = "date"
    most: int = 100_000_000


USUAL_TERMS = Terms()


class Article(NamedTuple):
    """One text to be read; `date` is the record's own, `published` the day that a page states, None
    if there is none.
    """

    source: str
    text: str
    title: str | None = None
    date: str | None = None
    warnings: tuple[Warning, ...] = ()
    published: str | None = None


class Input(NamedTuple):
    """An article still to be read: a file by its name (`data` is None), or data read from a stream.

    `locator` names the article in errors and where it has no name of its own; `origin` is the file
    that it comes from, `relative_path` the path of that in an output folder; `is_record` is true
    for a line of JSON, `is_told` if the user said that it is a text.
    """

    locator: str
    origin: str
    relative_path: str
    data: bytes | None = None
    is_record: bool = False
    is_told: bool = False


class Failure(NamedTuple):
    """An input that could not be read: its name, the cause, and what to try."""

    source: str
    cause: str
    advice: str
