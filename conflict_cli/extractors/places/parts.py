"""One entry for a place and its parts: rows say "northern Mali" and "Borno State" as the text does, the list of places Mali and Borno."""

from collections.abc import Sequence

from conflict_cli.extractors.places.candidates import PART_DIRECTIONS
from conflict_cli.extractors.places.gazetteer import Gazetteer, default_gazetteer
from conflict_cli.extractors.places.kinds import kinds
from conflict_cli.extractors.places.knowledge import known_names
from conflict_cli.models import Place


def list_wholes(places: Sequence[Place], gazetteer: Gazetteer | None = None) -> list[Place]:
    """The places, parts put to their wholes, and names that differ only in a noun of kind put together where they are one place.

    A whole that is not named itself takes the part's coordinates.

    >>> from conflict_cli.models import Mention
    >>> part = Place("northern Mali", "region", "ML", None, 17.0, -4.0, None, 2, None, (Mention("northern Mali", 3, 16),))
    >>> [(place.name, place.type, place.precision) for place in list_wholes([part])]
    [('Mali', 'country', 3)]
    """
    wholes: dict[str, Place] = {}
    inferred: set[str] = set()  # what only parts name yet
    for place in places:
        name = whole_of(place.name)
        if name != place.name:
            if name in wholes:
                wholes[name] = _joined(wholes[name], place)
                continue
            place = _widened(place, name, gazetteer or default_gazetteer())
            inferred.add(name)
        elif name in inferred:
            inferred.remove(name)  # what the text says of the whole outweighs what is concluded from a part
            place = _joined(place, wholes[name])
        wholes[name] = place
    by_row: dict[tuple[int | None, str], str] = {
        (place.geonames_id, name): name for name, place in wholes.items() if place.geonames_id is not None
    }
    for name in list(wholes):
        place = wholes[name]
        bare = by_row.get((place.geonames_id, _without_kind(name)))
        if bare is not None and bare != name:
            wholes[bare] = _joined(wholes[bare], wholes.pop(name))
    return sorted(wholes.values(), key=lambda place: place.mentions[0].start)


def whole_of(name: str) -> str:
    """The name of the place that a direction in front makes a part of.

    >>> whole_of("north-western Syria"), whole_of("North Kivu"), whole_of("el Arish")
    ('Syria', 'North Kivu', 'el Arish')
    """
    direction, *rest = name.split(maxsplit=1)
    return rest[0] if rest and direction in PART_DIRECTIONS else name


def _without_kind(name: str) -> str:
    """The name without the noun of kind behind it: "Borno" of "Borno State"."""
    stem, _, noun = name.rpartition(" ")
    kind = kinds().values.get(noun.lower()) if stem else None
    return stem if kind is not None and not kind.plural else name


def _joined(place: Place, other: Place) -> Place:
    """One place with the mentions of both."""
    return place._replace(mentions=tuple(sorted((*place.mentions, *other.mentions), key=lambda mention: mention.start)))


def _widened(place: Place, name: str, gazetteer: Gazetteer) -> Place:
    """A part as the whole that it is of."""
    known = known_names().values.get(name.lower())
    rows = gazetteer.find(name) if known is None else ()
    kind = known.type if known else next((row.type for row in rows if row.geonames_id == place.geonames_id), "place")
    return place._replace(name=name, type=kind, precision=3 if kind in ("country", "province", "region") else place.precision)
