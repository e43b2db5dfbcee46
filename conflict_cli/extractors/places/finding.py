"""Places that a text names: found by the words around them first, looked up second."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from conflict_cli.extractors.places.appositions import is_described
from conflict_cli.extractors.places.candidates import PlaceCandidate, find_candidates
from conflict_cli.extractors.places.chains import chain, find_holders
from conflict_cli.extractors.places.cues import cue_before, is_called_place
from conflict_cli.extractors.places.decisions import STATES_TOO, choose_places, find_rows
from conflict_cli.extractors.places.divisions import (
    Chosen,
    Meaning,
    full_name,
    kind_of,
    lies_beside,
    rows_of,
    tell_apart,
    without_divisions,
)
from conflict_cli.extractors.places.gazetteer import Gazetteer, Row, default_gazetteer
from conflict_cli.extractors.places.kinds import POINTED
from conflict_cli.extractors.places.knowledge import AMBIGUOUS, country_of_demonyms, known_names
from conflict_cli.extractors.places.lists import share_in_list
from conflict_cli.extractors.places.lookup import Wanted, resolve_namesakes
from conflict_cli.extractors.places.names import PARTICLES_JOINED
from conflict_cli.lexicon import function_words
from conflict_cli.models import Mention, Place
from conflict_cli.text.document import Document
from conflict_cli.text.folding import fold
from conflict_cli.vocabulary import PlaceType

OF = frozenset(function_words.OF.split())

OF_A_TOWN = frozenset(("facility", "camp", "border_crossing", "natural", "road"))
WIDE = frozenset(("country", "province", "region"))


def find_places(
    document: Document, taken: Sequence[tuple[int, int]], gazetteer: Gazetteer | None = None
) -> list[Place]:
    """The places of a text in order of first mention, each once with all its mentions.

    `taken` are character spans, in any order, that can't be places: people, dates, groups. If the
    caller gives no gazetteer, the package's own is used; names that it lacks, or has too often,
    have no coordinates.
    """
    gazetteer = gazetteer or default_gazetteer()
    blocked = _blocked(document, taken)
    found = find_candidates(document, blocked, gazetteer)
    for candidates in found:
        share_in_list(document, candidates)
    candidates = [candidate for sentence in found for candidate in sentence]
    return _gather(document, choose_places(document, candidates, gazetteer), gazetteer)


def _blocked(document: Document, taken: Sequence[tuple[int, int]]) -> bytearray:
    """One byte per token: 1 if a taken span touches it; what the text itself calls a town or
    district is not taken.
    """
    tokens = document.tokens
    text, lowers, starts, count = document.text, tokens.lowers, tokens.starts, len(tokens.words)
    names = known_names().first_words
    blocked = bytearray(count)
    for start, end in taken:
        position = bisect_left(tokens.ends, start + 1)
        if position == count:
            continue
        told = position and lowers[position - 1] in OF
        may_stay = (
            told
            or start > starts[position]
            or lowers[position] in names
            or text[end : end + 1] == ","
        )
        if may_stay and _stays_place(document, position, start, end):
            continue
        while position < count and starts[position] < end:
            blocked[position] = 1
            position += 1
    return blocked


def _stays_place(document: Document, position: int, start: int, end: int) -> bool:
    """True if a taken span that begins at token `position` is nevertheless a place.

    It is after "districts of" and the like, before ", a village", after "in" or "near" when it is a
    country's or region's name, and when it is only the part after the article in a longer name
    ("Amal" of "al-Amal Hospital").
    """
    tokens = document.tokens
    if start > tokens.starts[position]:
        return (
            document.text[tokens.starts[position] : start].strip("-'’").lower() in PARTICLES_JOINED
        )
    after = bisect_left(tokens.starts, end)
    if is_called_place(tokens, position) or is_described(tokens, after):
        return True
    known = document.text[start:end].lower() in known_names().values
    return known and cue_before(tokens, position, max(0, position - 4)).strength >= POINTED


def _gather(document: Document, chosen: list[PlaceCandidate], gazetteer: Gazetteer) -> list[Place]:
    """One place per name and meaning, with its mentions and its rows of the gazetteer."""
    if not chosen:
        return []
    holders = find_holders(document.tokens, chosen)
    named = _by_name(document, chosen, holders, gazetteer)
    numbers = {member.first: number for number, one in enumerate(named) for member in one.members}
    chains = [
        [
            holder
            for member in one.members
            if member.first in holders
            for holder in chain(member, holders)
        ]
        if holders
        else []
        for one in named
    ]
    wanted = [
        Wanted(
            _rows(document, one, gazetteer),
            one.kind,
            _beside(held_by) if held_by else frozenset(),
            tuple(dict.fromkeys([numbers[holder.first] for holder in held_by])),
        )
        for one, held_by in zip(named, chains, strict=True)
    ]
    rows = resolve_namesakes(
        wanted, _named_countries(document, chosen), {candidate.core for candidate in chosen}
    )
    places = [_place(document, one, row) for one, row in zip(named, rows, strict=True)]
    return _unite(
        _held(place, [places[number] for number in one.behind]) if one.behind else place
        for place, one in zip(places, wanted, strict=True)
    )


class NamedPlace(NamedTuple):
    """The mentions of one place with its name and the type that the words give it; `meaning` if its
    name is that of a town and of a division.
    """

    name: str
    members: list[PlaceCandidate]
    kind: PlaceType | None
    meaning: Meaning | None


def _rows(document: Document, named: NamedPlace, gazetteer: Gazetteer) -> Sequence[Row]:
    """The rows of the gazetteer that a place may be."""
    rows = rows_of(find_rows(document, named.members[0], gazetteer), named.meaning)
    if named.meaning is None and named.kind is None and lies_beside(document, named.members):
        return without_divisions(rows)
    return rows


def _by_name(
    document: Document,
    chosen: Sequence[PlaceCandidate],
    holders: Mapping[int, PlaceCandidate],
    gazetteer: Gazetteer,
) -> list[NamedPlace]:
    """The mentions by the place that they name."""
    held: dict[int, list[PlaceCandidate]] = {}
    for candidate in chosen:
        if candidate.first in holders:
            held.setdefault(holders[candidate.first].first, []).append(candidate)
    meanings = tell_apart(Chosen(document, chosen, held, gazetteer))
    found: dict[tuple[str, Meaning | None], list[PlaceCandidate]] = {}
    for candidate in chosen:
        meaning = meanings.get(candidate.first)
        key = _key(document, candidate) if meaning is None else candidate.core
        found.setdefault((key, meaning), []).append(candidate)
    named = []
    for (_, meaning), members in found.items():
        name = (
            full_name(document, chosen, members)
            if meaning is not None and meaning.is_division
            else _name(document, members)
        )
        kind = _kind(members) if meaning is None else kind_of(members, meaning)
        named.append(NamedPlace(name, members, kind, meaning))
    return named


def _name(document: Document, members: Sequence[PlaceCandidate]) -> str:
    """The name as first written; one in capitals as it is written elsewhere: "EL FASHER, Sudan -
    Shells fell on El Fasher".
    """
    names = [document.text[member.start : member.end] for member in members]
    if not names[0].isupper():
        return names[0]
    folded = names[0].lower()
    return next((name for name in names if name.lower() == folded and not name.isupper()), names[0])


def _unite(places: Iterable[Place]) -> list[Place]:
    """The places by name, each once: "the Baltic" and "the Baltic states" differ in the text, but
    rows name only "Baltic".
    """
    united: dict[str, Place] = {}
    for place in places:
        first = united.setdefault(place.name, place)
        if first is not place:
            mentions = sorted((*first.mentions, *place.mentions), key=lambda mention: mention.start)
            united[place.name] = first._replace(mentions=tuple(mentions))
    return list(united.values())


def _held(place: Place, holders: Sequence[Place]) -> Place:
    """A place that the gazetteer lacks, with the country and division in which the text puts it,
    and the coordinates of the nearest place around it.

    Those of a country are not used: they would not say where in it.
    """
    if place.latitude is not None or place.type in ("country", "region"):
        return place
    country = place.country or next((holder.country for holder in holders if holder.country), None)
    admin1 = place.admin1 or next(
        (holder.admin1 for holder in holders if holder.admin1 and holder.country == country), None
    )
    around = next(
        (holder for holder in holders if holder.latitude is not None and holder.type != "country"),
        None,
    )
    if around is None or (around.country or country) != country:
        return place._replace(country=country, admin1=admin1)
    return place._replace(
        country=country,
        admin1=admin1,
        latitude=around.latitude,
        longitude=around.longitude,
        precision=3 if around.type in WIDE else 2,
        coordinates_of=around.coordinates_of or around.name,
    )


def _key(document: Document, candidate: PlaceCandidate) -> str:
    """The key that all mentions of one place share."""
    return (
        candidate.core
        if candidate.known and not candidate.part
        else fold(document.text[candidate.start : candidate.end])
    )


def _kind(members: list[PlaceCandidate]) -> PlaceType | None:
    known = members[0].known
    if (
        known is not None
        and not members[0].part
        and (
            members[0].core in STATES_TOO
            or (known.role == "capital" and members[0].core in AMBIGUOUS)
        )
    ):
        return None  # Georgia, Victoria: the look-up says what it is
    told = {member.kind for member in members}
    if "natural" in told and len(told) > 1:  # the town as well as the river
        members = [member for member in members if member.kind != "natural"]
    for member in members:
        if member.kind:
            return member.kind
    return None


def _beside(holders: Sequence[PlaceCandidate]) -> frozenset[str]:
    """The folded names of the places around a place, and the codes of the countries among them."""
    beside = {holder.core for holder in holders}
    for holder in holders:
        if (
            holder.known is not None
            and holder.known.country
            and holder.known.role != "capital"
            and holder.core not in STATES_TOO
        ):
            beside.add(holder.known.country)
    return frozenset(beside)


def _named_countries(document: Document, chosen: list[PlaceCandidate]) -> dict[str, int]:
    """How often the text names each country, by its name, a place known to lie in it, or its
    people.
    """
    counts: dict[str, int] = {}
    codes = country_of_demonyms()
    named = [
        candidate.known.country
        for candidate in chosen
        if candidate.known is not None and candidate.core not in STATES_TOO
    ]
    for code in [*named, *filter(None, map(codes.get, document.tokens.lowers))]:
        if code is not None:
            counts[code] = counts.get(code, 0) + 1
    return counts


def _place(document: Document, named: NamedPlace, row: Row | None) -> Place:
    mentions = tuple(
        [
            Mention(document.text[member.start : member.end], member.start, member.end)
            for member in named.members
        ]
    )
    known, part = named.members[0].known, named.members[0].part
    kind = "region" if part else named.kind or (row.type if row else "place")
    precision = _precision(kind, part, all(member.cue.near for member in named.members))
    if row is None:
        return Place(
            named.name,
            kind,
            known.country if known else None,
            None,
            None,
            None,
            None,
            precision,
            None,
            mentions,
        )
    latitude, longitude, geonames_id = row.latitude, row.longitude, row.geonames_id
    if kind in OF_A_TOWN and row.type not in OF_A_TOWN and row.type != "place":
        # Only the town was found: a bridge or a hospital is somewhere in it, a road may lead
        # anywhere.
        geonames_id, precision = None, 2
        if kind == "road":
            latitude = longitude = None
    return Place(
        named.name,
        kind,
        row.country,
        row.admin1,
        latitude,
        longitude,
        geonames_id,
        precision,
        None,
        mentions,
    )


def _precision(kind: PlaceType, part: bool, near: bool) -> int | None:
    """ACLED's geo_precision: 1 for the place itself, 2 for a part of it or near it, 3 for a region,
    None for what may be either.

    >>> (_precision("town", False, False), _precision("town", False, True),
    ...     _precision("province", False, False))
    (1, 2, 3)
    """
    if kind in WIDE and not part:
        return 3
    if part or near or kind in ("district", "natural"):
        return 2
    return 1 if kind != "place" else None
