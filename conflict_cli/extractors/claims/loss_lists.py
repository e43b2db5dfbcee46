"""Lists of losses as ministries publish them: "tanks - 1,386 (+9)" under "The enemy's losses:", a
running total with its increase.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeVar

from conflict_cli.engine.grammar import Rule, Units, unit_at
from conflict_cli.extractors.claims.loss_items import find_item
from conflict_cli.extractors.claims.loss_words import phrases, words
from conflict_cli.extractors.claims.matching import ClaimOf, LossClaim, Toll
from conflict_cli.extractors.numbers.cardinals import read_digits
from conflict_cli.extractors.numbers.reading import bounds
from conflict_cli.extractors.numbers.words import vocabulary
from conflict_cli.lexicon import function_words
from conflict_cli.models import Quantity
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import ItemType, Outcome, Qualifier, Scope

Said = TypeVar("Said", bound=str)
Sort = TypeVar("Sort", bound=str)
# Not a pattern over units but over the tokens of a line.
LINE = Rule(
    "list: <items> - <number>",
    "",
    "",
    ("Enemy losses: tanks - 14 (+2), drones - 60.",),
    ("Strength: tanks - 14 (+2), drones - 60.",),
)
SEPARATORS = frozenset("-–—‒‐:=")
BULLETS = frozenset("*•-–—‒·")
ENDS = frozenset(",;.")
AND = frozenset(function_words.AND.split())
JOINTS = AND | {"&", "/"}
LONGEST_NAME = 8  # words of an entry's name
LONGEST_TAIL = 5  # words after an entry's number: "units", "persons were killed"


class LossEntry(NamedTuple):
    """One line of a list: tokens `first:last`, those that name the item or the men, its type (""
    for men), and its figures.
    """

    first: int
    last: int
    core: tuple[int, int]
    type: ItemType | Literal[""]
    total: Quantity
    increase: Quantity | None
    killed: bool


class ListReader:
    """Keeps track, while a document is read in order, of whether a list of losses is open."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._open = self._running = self._per_day = False

    def read(self, number: int) -> list[tuple[LossEntry, Scope | None]]:
        """The entries of a sentence with their scope, None if the words around the list decide
        it.
        """
        sentence, lowers = self._document.sentences[number], self._document.tokens.lowers
        own = lowers[sentence.first : sentence.last]
        first = sentence.first
        heading = heading_end(own)
        if heading >= 0:
            self._open = True
            self._per_day = phrases("PER_DAY").occurs_in(own[:heading])
            self._running = not self._per_day and phrases("RUNNING").occurs_in(own[:heading])
            first += heading
        if not self._open:
            return []
        entries = read_entries_of(self._document, first, sentence.last)
        if heading > 0 and own[heading - 1] not in (":", own[-1]):
            # the rules for tolls read prose better
            entries = [entry for entry in entries if entry.type]
        self._open = bool(entries) or heading >= 0
        self._running = self._running or any(entry.increase is not None for entry in entries)
        return [
            (entry, "cumulative" if self._running else "period" if self._per_day else None)
            for entry in entries
        ]


def heading_end(lowers: Sequence[str]) -> int:
    """Where the heading of a list of losses ends in a sentence: after its colon or verb, else at
    its end; -1 if it is no heading.

    >>> (heading_end("enemy losses : tanks - 3".split()),
    ...     heading_end("the army spoke of losses in the east .".split()))
    (3, -1)
    """
    if words("HEADINGS").isdisjoint(lowers):
        return -1
    if ":" in lowers:
        colon = lowers.index(":")
        return colon + 1 if not words("HEADINGS").isdisjoint(lowers[:colon]) else -1
    if lowers[-1] in words("HEADING_ENDS"):
        return len(lowers)
    return next(
        (
            position + 1
            for position in range(1, len(lowers))
            if f"{lowers[position - 1]} {lowers[position]}" in words("AMOUNTING")
        ),
        -1,
    )


def read_entries_of(document: Document, first: int, last: int) -> list[LossEntry]:
    """The entries in tokens `first:last`, none at all if a part of them is no entry."""
    lowers = document.tokens.lowers
    entries: list[LossEntry] = []
    start = first
    for position in range(first, last + 1):
        if (
            position < last
            and lowers[position] not in ENDS
            and not (
                position + 1 < last
                and lowers[position] in AND
                and any(word[0].isdigit() for word in lowers[position + 1 : position + 3])
            )
        ):
            continue
        if position > start:
            entry = read_entry(document, start, position)
            if entry is None:
                return []
            entries.append(entry)
        start = position + 1
    return entries


def read_entry(document: Document, first: int, last: int) -> LossEntry | None:
    """One entry: "tanks - 1,386 (+9)", "Tanks: 5", "41 vehicles and fuel tanks"."""
    lowers = document.tokens.lowers
    while first < last and lowers[first] in BULLETS:
        first += 1
    if first < last and lowers[first] in AND:
        first += 1
    number = next(
        (position for position in range(first, last) if lowers[position][0].isdigit()), last
    )
    if number == last or (figure := read_digits(lowers[number])) is None:
        return None
    begin, qualifier = read_qualifier(lowers, first, number)
    written = document.text[document.tokens.starts[begin] : document.tokens.ends[number]]
    total = Quantity(written, qualifier, *bounds(qualifier, figure))
    opened = lowers.index("(", number, last) if "(" in lowers[number:last] else number + 1
    increase, tail = read_increase(document, opened, last)
    tail = number + 1 if opened > number + 1 and increase is None else tail
    if begin == first:
        name, behind = (tail, last), (last, last)
    else:
        dashed = lowers[begin - 1] in SEPARATORS
        if not dashed and increase is None:
            return None
        name, behind = (first, begin - 1 if dashed else begin), (tail, last)
    named = read_name(document, *name)
    if (
        named is None
        or behind[1] - behind[0] > LONGEST_TAIL
        or any(word[0].isdigit() for word in lowers[behind[0] : behind[1]])
    ):
        return None
    killed = not words("KILLED").isdisjoint(lowers[first:last])
    return LossEntry(first, last, *named, total, increase, killed)


def read_qualifier(lowers: Sequence[str], first: int, number: int) -> tuple[int, Qualifier]:
    """Where the figure at a token begins, qualifier included, and the qualifier: "about 21,500"."""
    for start in range(max(first, number - 3), number):
        found = vocabulary().qualifiers.longest(lowers, start, number)
        if found is not None and start + found[0] == number:
            return start, found[1]
    return number, "exact"


def read_increase(document: Document, first: int, last: int) -> tuple[Quantity | None, int]:
    """The increase in brackets after a total, and the token after it: "(+9)"; an increase of 0 does
    not count.
    """
    lowers = document.tokens.lowers
    if lowers[first : first + 1] != ["("] or ")" not in lowers[first:last]:
        return None, first
    close = lowers.index(")", first, last)
    figure = read_digits(lowers[close - 1])
    if lowers[first + 1] != "+" or close - first > 4 or figure is None:
        return None, close + 1
    return Quantity(document.tokens.words[close - 1], "exact", figure, figure, figure), close + 1


def read_name(
    document: Document, first: int, last: int
) -> tuple[tuple[int, int], ItemType | Literal[""]] | None:
    """The tokens and item type of what an entry counts, "" for men; of "vehicles and fuel tanks"
    the first.
    """
    lowers = document.tokens.lowers
    if not 0 < last - first <= LONGEST_NAME:
        return None
    if phrases("PERSONNEL").occurs_in(lowers[first:last]):
        dead = next(
            (position for position in range(first, last) if lowers[position] in words("KILLED")),
            last,
        )
        return (first, dead), ""
    stop = next(
        (position for position in range(first + 1, last) if lowers[position] in JOINTS), last
    )
    return next(
        (
            found
            for end in range(stop, first, -1)
            if (found := find_item(document, first, end)) is not None
        ),
        None,
    )


def claims_of(
    number: int, units: Units, document: Document, entries: Sequence[tuple[LossEntry, Scope | None]]
) -> tuple[list[Toll], list[LossClaim]]:
    """The tolls and the losses of the entries of a sentence: each total, and its increase as a
    figure of a period.
    """
    tolls: list[Toll] = []
    losses: list[LossClaim] = []
    for entry, scope in entries:
        unit = max(0, unit_at(units, entry.core[0]))
        start, end = document.tokens.starts[entry.first], document.tokens.ends[entry.last - 1]
        if entry.type:
            loss: LossClaim = line_claim(number, unit, "lost", entry.type, entry, start, end)
            losses += with_increase(loss, entry, scope)
        else:
            outcome: Outcome = "killed" if entry.killed else "killed_or_wounded"
            toll: Toll = line_claim(number, unit, outcome, "military", entry, start, end)
            tolls += with_increase(toll, entry, scope)
    return tolls, losses


def line_claim(
    number: int, unit: int, outcome: Said, kind: Sort, entry: LossEntry, start: int, end: int
) -> ClaimOf[Said, Sort]:
    """The total of an entry as a claim: "tanks: 3 021"."""
    return ClaimOf(
        LINE,
        number,
        unit,
        -1,
        outcome,
        entry.total,
        entry.core,
        kind,
        "",
        "",
        False,
        False,
        start,
        end,
    )


def with_increase(
    total: ClaimOf[Said, Sort], entry: LossEntry, scope: Scope | None
) -> list[ClaimOf[Said, Sort]]:
    """The claim of a total in its scope, and that of its increase if it has one: "(+3)"."""
    claims = [total._replace(scope=scope)]
    if entry.increase is not None and entry.increase.best:
        claims.append(total._replace(quantity=entry.increase, scope="period"))
    return claims


def heading_before(document: Document, number: int) -> int:
    """The sentence with the heading of the list that a sentence is an entry of."""
    for earlier in range(number, max(-1, number - LONGEST_LIST), -1):
        sentence = document.sentences[earlier]
        if heading_end(document.tokens.lowers[sentence.first : sentence.last]) >= 0:
            return earlier
    return number


LONGEST_LIST = 40  # lines
