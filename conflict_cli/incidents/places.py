"""The place of an event, as a chain with those that contain it: "Harun, Sule district, Bauchi"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import incidents as lexicon
from conflict_cli.linking.whereabouts import LOCATIVES, tier
from conflict_cli.models import Place
from conflict_cli.text.document import Document, Sentence

# Between a place and the wider one that contains it.
INSIDE = compile_wording(
    r"\A[\s,(\[/–-]*(?:HOLDING[\s,(\[]*)*\Z",
    lexicon,
    examples=(", ", " district (", ", close to "),
    counter_examples=(" and ", ", then "),
)
JOINED = compile_wording(
    r"[\s)\],]{0,6}\bJOINING\b",
    lexicon,
    examples=(" and Ansongo", ", or Gao"),
    counter_examples=(" near Ansongo", ", a band"),
    flags=re.IGNORECASE,
)
LISTED = compile_wording(
    r"\A,? JOINING \Z",
    lexicon,
    examples=(" and ", ", or "),
    counter_examples=(" in ", ", and then "),
    flags=re.IGNORECASE,
)
LONGEST = 60
SHORT = 25


class Spot(NamedTuple):
    """A mention of a place with the places that contain it, the nearest first.

    It is `located` if a preposition of place comes before it.
    """

    start: int
    end: int
    place: Place
    holders: tuple[Place, ...]
    located: bool


class Whereabouts:
    """The places of a text by position, and which of them contain others according to the text."""

    def __init__(self, document: Document, places: Sequence[Place]) -> None:
        self.document = document
        mentions = sorted(
            ((mention.start, mention.end, place) for place in places for mention in place.mentions),
            key=itemgetter(0, 1),
        )
        self.spots: list[Spot] = []
        self.holders: dict[str, tuple[Place, ...]] = {}
        text = document.text
        for number in range(len(mentions) - 1, -1, -1):
            start, end, place = mentions[number]
            held: tuple[Place, ...] = ()
            if number + 1 < len(mentions):
                behind = mentions[number + 1]
                if (
                    0 <= behind[0] - end < LONGEST
                    and INSIDE.match(text[end : behind[0]])
                    and tier(behind[2]) >= tier(place)
                ):
                    nearer = self.spots[-1]
                    held = (
                        (nearer.place, *nearer.holders)
                        if nearer.place.name != place.name
                        else nearer.holders
                    )
            self.spots.append(Spot(start, end, place, held[:5], False))
            if held:
                self.holders[place.name] = held
        self.spots.reverse()
        self.starts = [spot.start for spot in self.spots]
        self._inside: dict[int, list[Spot]] = {}

    def inside(self, sentence: Sentence) -> list[Spot]:
        """The first links of the chains that a sentence names."""
        if sentence.start not in self._inside:
            self._inside[sentence.start] = self._read(sentence)
        return self._inside[sentence.start]

    def _read(self, sentence: Sentence) -> list[Spot]:
        """The first links of a sentence's chains, read from its spots."""
        found: list[Spot] = []
        covered = -1
        for spot in self.spots[
            bisect_left(self.starts, sentence.start) : bisect_left(self.starts, sentence.end)
        ]:
            if spot.start < covered:
                continue
            if spot.holders:
                covered = self._end_of(spot)
            found.append(spot._replace(located=is_at(self.document.text, spot.start)))
        return [self._framed(spot, found) for spot in found]

    def _framed(self, spot: Spot, others: Sequence[Spot]) -> Spot:
        """The spot; if no place is said to contain it, the wider one in its sentence does.

        "in Sule district, … at the Harun bridge"
        """
        if spot.holders:
            return spot
        joined = next(
            (other for other in others if other.holders and self._is_joined(spot, other)), None
        )
        frame = joined or next(
            (
                other
                for other in others
                if other is not spot
                and (other.located or other.holders)
                and is_wider(other, spot)
                and not self._are_listed(spot, other)
            ),
            None,
        )
        if frame is None:
            return spot
        held = frame.holders if joined is not None else (frame.place, *frame.holders)
        self.holders.setdefault(spot.place.name, held)
        return spot._replace(holders=held)

    def _is_joined(self, spot: Spot, other: Spot) -> bool:
        """True if two places are a list, with the place that contains both after the last.

        "in Gao and Ansongo, Mali"
        """
        return (
            0 <= other.start - spot.end < SHORT
            and JOINED.match(self.document.text, spot.end, other.start) is not None
        )

    def _are_listed(self, one: Spot, other: Spot) -> bool:
        """True if two places are a list, so that neither contains the other: "Gao and Ansongo"."""
        first, second = sorted((one, other), key=lambda spot: spot.start)
        between = self.document.text[first.end : second.start]
        return len(between) < SHORT and LISTED.match(between) is not None

    def _end_of(self, spot: Spot) -> int:
        """The end of a chain's last link."""
        end = spot.end
        for other in self.spots[bisect_left(self.starts, spot.start + 1) :]:
            if not (
                0 <= other.start - end < LONGEST
                and INSIDE.match(self.document.text[end : other.start])
            ):
                break
            end = other.end
        return end

    def holds(self, outer: Place, inner: Place) -> bool:
        """True if the inner place lies in the outer one according to the text or the gazetteer."""
        if (
            any(holder.name == outer.name for holder in self.holders.get(inner.name, ()))
            or inner.admin1 == outer.name
        ):
            return True
        return (
            outer.type == "country" and outer.country is not None and outer.country == inner.country
        )

    def agree(self, one: Place | None, other: Place | None) -> bool:
        """True if two places fit one event: the same, one in the other, or one unknown."""
        if one is None or other is None or one.name == other.name:
            return True
        here, there = one.name.casefold(), other.name.casefold()
        return here in there or there in here or self.holds(one, other) or self.holds(other, one)


def is_wider(outer: Spot, inner: Spot) -> bool:
    """True if one place, no wider than a province, may contain another.

    It is wider, or it has places around it and comes first or the other is of the narrowest kind.
    """
    if outer.place.name == inner.place.name or tier(outer.place) > 3:
        return False
    return tier(outer.place) > tier(inner.place) or (
        bool(outer.holders) and (tier(inner.place) == 0 or outer.start < inner.start)
    )


def is_at(text: str, start: int) -> bool:
    """True if a preposition of place comes before a name; articles, kinds and directions may come
    between.
    """
    return not LOCATIVES.isdisjoint(text[max(0, start - 40) : start].lower().split()[-4:])


def place_at(spots: Sequence[Spot], start: int) -> Spot | None:
    """The place for a character: a located one first, then a narrow one, then one after it."""
    if not spots:
        return None
    return min(
        spots,
        key=lambda spot: (
            not spot.located,
            tier(spot.place) > 3,
            tier(spot.place) > 2,
            spot.start < start,
            abs(spot.start - start),
        ),
    )
