"""What claims can be linked to: dates, places and groups by position, units of sentences."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence, Set
from operator import attrgetter, itemgetter
from typing import NamedTuple

from conflict_cli.engine.grammar import unit_at
from conflict_cli.extractors.claims.casualties import SentenceParser
from conflict_cli.extractors.claims.matching import ParsedSentence
from conflict_cli.extractors.clauses import Clauses
from conflict_cli.extractors.events.mentions import EventMention
from conflict_cli.linking.datelines import find_bare, find_dateline
from conflict_cli.linking.happenings import clauses_of_happening
from conflict_cli.linking.links import Arm, Attack
from conflict_cli.linking.periods import find_period
from conflict_cli.linking.source_reading import read_sources, signs_of_source
from conflict_cli.linking.sources import Source
from conflict_cli.linking.stretches import join_stretches
from conflict_cli.models import Date, Group, Place
from conflict_cli.text.document import Document

POSITION = itemgetter(0, 1)
Spot = tuple[int, int, Place]
LONGEST_NAME = 300  # characters: no mention of a group is longer


class Context(NamedTuple):
    """Mentions are sorted by `start`; `read` gives the units of a sentence."""

    document: Document
    reader: SentenceParser
    told: Sequence[int]  # the sentences with claims or losses
    dates: Sequence[Date]
    places: Sequence[tuple[int, int, Place]]
    groups: Sequence[tuple[int, int, Group]]
    group_starts: Sequence[int]
    group_ends: Set[int]
    place_starts: Sequence[int]
    date_starts: Sequence[int]
    reference_date: str | None
    dateline: tuple[int, int]
    bare: Set[int]  # the blocks of the head that are datelines and no more
    period: Date | None  # that a bulletin covers
    attacks: dict[int, list[Attack]]  # by sentence, once found
    sources: dict[int, list[Source]]
    speakers: dict[int, Source | None]
    frames: dict[int, Source | None]
    arms: dict[int, Mapping[int, Arm]]
    scenes: dict[int, Sequence[tuple[int, int, Place]]]
    mentions: Mapping[int, Sequence[EventMention]]  # by sentence
    forces: Mapping[tuple[str, str | None], str]  # the first group by type and country
    known: Mapping[str, Group]  # the groups by name

    def read(self, number: int) -> ParsedSentence:
        """The units and claims of a sentence."""
        return self.reader.read(number)

    def words_of(self, number: int) -> Sequence[str]:
        """The words of a sentence in lower case; they show whether a step has to parse it."""
        sentence = self.document.sentences[number]
        return self.document.tokens.lowers[sentence.first : sentence.last]

    def find_sources(self, number: int) -> Sequence[Source]:
        """The sources of a sentence as it names them: "he" and "the report" are left to
        `resolve`.
        """
        if number not in self.sources:
            told = signs_of_source().occurs_in(self.words_of(number))
            self.sources[number] = read_sources(self.document, self.read(number)) if told else []
        return self.sources[number]

    def word_before(self, start: int) -> str:
        """The word before a character in lower case; empty at the beginning."""
        tokens = self.document.tokens
        position = bisect_left(tokens.starts, start)
        return tokens.lowers[position - 1] if position else ""

    def word_after(self, end: int) -> str:
        """The word after a character in lower case; empty at the end."""
        tokens = self.document.tokens
        position = bisect_left(tokens.starts, end)
        return tokens.lowers[position] if position < len(tokens.lowers) else ""

    def clauses_of(self, number: int) -> Clauses:
        """The clauses of a sentence."""
        return self.reader.clauses(number)

    def clause_at(self, number: int, start: int) -> int:
        """The clause of a sentence that a character is in."""
        tokens = self.document.tokens
        unit = unit_at(self.read(number).units, bisect_right(tokens.starts, start) - 1)
        return self.clauses_of(number).owner[unit] if unit >= 0 else -1

    def happening(self, number: int, unit: int) -> list[int]:
        """The clauses of the happening that a unit's clause is about, its own first."""
        clauses, units = self.clauses_of(number), self.read(number).units
        return clauses_of_happening(
            clauses, units, self.document.tokens.lowers, clauses.owner[unit]
        )

    def dates_between(self, start: int, end: int) -> Sequence[Date]:
        """The dates that begin within the characters."""
        return self.dates[
            bisect_left(self.date_starts, start) : bisect_right(self.date_starts, end - 1)
        ]

    def places_between(self, start: int, end: int) -> Sequence[tuple[int, int, Place]]:
        """The mentions of places that begin within the characters."""
        return self.places[
            bisect_left(self.place_starts, start) : bisect_right(self.place_starts, end - 1)
        ]

    def group_between(self, start: int, end: int) -> str | None:
        """The name of the first group mentioned within the characters; "al-Qaeda-linked" does not
        name al-Qaeda.
        """
        text = self.document.text
        return next(
            (
                group.name
                for _, last, group in self.groups_over(start, end)
                if text[last : last + 1] != "-"
            ),
            None,
        )

    def groups_over(self, start: int, end: int) -> list[tuple[int, int, Group]]:
        """The mentions of groups that share characters with these."""
        first, last = (
            bisect_left(self.group_starts, start - LONGEST_NAME),
            bisect_left(self.group_starts, end),
        )
        return [mention for mention in self.groups[first:last] if mention[1] > start]

    def groups_within(self, start: int, end: int) -> list[tuple[int, int, Group]]:
        """The mentions of groups that lie in these characters."""
        return [
            mention
            for mention in self.groups_over(start, end)
            if mention[0] >= start and mention[1] <= end
        ]

    def is_place(self, start: int) -> bool:
        """True if a place is named from this character on."""
        position = bisect_left(self.place_starts, start)
        return position < len(self.place_starts) and self.place_starts[position] == start

    def place_at(self, start: int) -> tuple[int, int, Place] | None:
        """The mention of a place that begins at a character."""
        position = bisect_left(self.place_starts, start)
        if position < len(self.place_starts) and self.place_starts[position] == start:
            return self.places[position]
        return None

    def sentence_of(self, start: int) -> int:
        """The number of the sentence that holds a character."""
        return bisect_right(self.document.sentences, start, key=attrgetter("start")) - 1

    def group_ending(self, start: int, end: int) -> tuple[int, int, Group] | None:
        """The mention of a group whose last word these characters are."""
        if end not in self.group_ends:
            return None
        return next(
            (
                mention
                for mention in self.groups_over(start, end)
                if mention[0] <= start and mention[1] == end
            ),
            None,
        )

    def forces_of(self, country: str | None, kind: str) -> str | None:
        """The name of the army or police of a country, if the text names one; `kind` is a victim
        type.
        """
        if country:
            return self.forces.get(("police" if kind == "police" else "state_forces", country))
        return None


def by_sentence(mentions: Sequence[EventMention]) -> dict[int, list[EventMention]]:
    """Event mentions by the number of their sentence."""
    found: dict[int, list[EventMention]] = {}
    for event in mentions:
        found.setdefault(event.sentence, []).append(event)
    return found


def make_context(
    document: Document,
    reader: SentenceParser,
    told: Sequence[int],
    mentions: Sequence[EventMention],
    dates: Sequence[Date],
    places: Sequence[Place],
    groups: Sequence[Group],
    reference_date: str | None,
) -> Context:
    """The context of a document."""
    dates = join_stretches(document, dates)
    spots = [(one.start, one.end, place) for place in places for one in place.mentions]
    spots.sort(key=POSITION)
    named = [(one.start, one.end, group) for group in groups for one in group.mentions]
    named.sort(key=POSITION)
    return Context(
        document=document,
        reader=reader,
        told=told,
        dates=dates,
        places=spots,
        groups=named,
        group_starts=[name[0] for name in named],
        group_ends={name[1] for name in named},
        place_starts=[spot[0] for spot in spots],
        date_starts=[date.start for date in dates],
        reference_date=reference_date,
        dateline=find_dateline(document, spots, dates, reference_date),
        bare=find_bare(document, dates, reference_date),
        period=find_period(document, dates, reference_date),
        attacks={},
        sources={},
        speakers={},
        frames={},
        arms={},
        scenes={},
        mentions=by_sentence(mentions),
        forces={(group.type, group.country): group.name for _, _, group in reversed(named)},
        known={group.name: group for group in groups},
    )
