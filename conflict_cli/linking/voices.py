"""The sources that an article tells: each with every mention, by whatever form of its name."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from conflict_cli.linking.context import Context
from conflict_cli.linking.sources import FIRST_PERSON, PRONOUNS, Source
from conflict_cli.linking.speakers import is_quoted, sources_of
from conflict_cli.linking.statements import Statement

BEFORE, BEHIND = 4, 2  # sentences around an open toll whose sources are read
LEAD = 3  # sentences of the body whose sources are read in any case
Figure = tuple[str, float | None, float | None]


class Voice(NamedTuple):
    """A mention of a source, under the key of who that is."""

    start: int
    sentence: int
    key: str
    source: Source


class Voices:
    """The sources of an article in text order, by who they are, and those of its statements."""

    def __init__(self, context: Context, statements: Sequence[Statement], body: int) -> None:
        self.body = body
        self.voices = find_voices(context, statements, body)
        self.starts = [voice.start for voice in self.voices]
        self.of: dict[str, list[Voice]] = {}
        for voice in self.voices:
            self.of.setdefault(voice.key, []).append(voice)
        self.sentences = {key: sorted({voice.sentence for voice in told}) for key, told in self.of.items()}
        self.incidents: dict[int, set[str]] = {}
        self.figures: dict[Figure, set[str]] = {}
        counts: Counter[str] = Counter()
        for statement in statements:
            link = statement.links.source
            if link is None or statement.claim is None:
                continue
            key = key_of(context, link.value)
            counts[key] += 1
            self.incidents.setdefault(statement.incident, set()).add(key)
            self.figures.setdefault(figure_of(statement), set()).add(key)
        self.most = max(counts, key=counts.__getitem__, default=None)
        self.open = {one.sentence for one in statements if one.claim is not None and is_quoted(context, one.sentence)}

    def told_last(self, start: int) -> str | None:
        """The source told last before a character."""
        before = bisect_left(self.starts, start)
        return self.voices[before - 1].key if before else None

    def told_next(self, start: int) -> str | None:
        """The source told first behind a character."""
        behind = bisect_left(self.starts, start)
        return self.voices[behind].key if behind < len(self.voices) else None

    def between(self, first: int, last: int) -> Iterator[str]:
        """The sources told from one character to another."""
        yield from (voice.key for voice in self.voices[bisect_left(self.starts, first) : bisect_right(self.starts, last)])


def figure_of(statement: Statement) -> Figure:
    """What a statement's toll says, by which a headline's is found in the body."""
    claim = statement.claim
    assert claim is not None
    return claim.outcome, claim.quantity.low, claim.quantity.high


def find_voices(context: Context, statements: Sequence[Statement], body: int) -> list[Voice]:
    """The sources around the tolls whose sentences leave open who tells them, those of the lead and of all other tolls, in text order."""
    read = set(range(body, body + LEAD))
    for statement in statements:
        if statement.claim is not None:
            near = (BEFORE, BEHIND) if statement.links.source is None else (0, 0)
            read.update(range(statement.sentence - near[0], statement.sentence + near[1] + 1))
    found = []
    for number in sorted(read & set(range(len(context.document.sentences)))):
        for source in sources_of(context, number):
            if source.name.lower() not in PRONOUNS and source.name.lower() not in FIRST_PERSON:
                found.append(Voice(source.verb, number, key_of(context, source), source))
    return sorted(found, key=lambda voice: voice.start)


def key_of(context: Context, source: Source) -> str:
    """Who a source is: the group that it names, the last word of another name, or its noun."""
    named = [group for start, end, group in context.groups_within(source.start, source.end) if context.document.text[start:end] in source.name]
    if named:
        return f"group {named[0].name}"
    last = source.name.split()[-1]
    return last.lower() if last[0].isupper() else source.name.lower()
