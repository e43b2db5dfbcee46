"""The places of an article, and whether one may contain another under a different name."""

from bisect import bisect_left
from collections.abc import Sequence
from math import cos, hypot, radians

from conflict_cli.linking import Linked
from conflict_cli.linking.whereabouts import within
from conflict_cli.models import Place
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import WIDTHS, width_of

KILOMETRES_A_DEGREE = 111.0
NEAR = 300  # characters: about two sentences
TOWN = 50.0  # kilometres from the middle of a town to places that are said to be in it


class Geography:
    """The places of one article by their names."""

    def __init__(self, document: Document, places: Sequence[Place]) -> None:
        self._blocks = document.blocks
        self._places = {place.name: place for place in reversed(places)}
        self._told = {
            place.name: [mention.start for mention in place.mentions] for place in reversed(places)
        }

    def spot(self, item: Linked) -> str | None:
        """The place of a row if its own words or those shortly before it in the paragraph
        name it.
        """
        name = item.row.place
        if name is None or item.own_place:
            return name
        starts = self._told.get(name, [])
        after = bisect_left(starts, max(self._blocks[item.block].start, item.row.start - NEAR))
        return name if after < len(starts) and starts[after] < item.row.end else None

    def parted(self, one: Linked, two: Linked) -> bool:
        """True if the later row has a place of its own that lies apart from that of the
        first row.
        """
        first, second = one.row.place, self.spot(two)
        return first is not None and second is not None and self.apart(first, second)

    def abroad(self, one: str | None, two: str | None) -> bool:
        """True if two names are places in different countries."""
        places = [
            self._places[name] for name in (one, two) if name is not None and name in self._places
        ]
        countries = {
            place.country or place.name
            for place in places
            if place.country or place.type == "country"
        }
        return len(countries) > 1

    def is_spot(self, name: str | None) -> bool:
        """True if a name is that of a place no wider than a town."""
        place = None if name is None else self._places.get(name)
        return place is not None and width(place) >= WIDTHS["city"]

    def apart(self, one: str, two: str) -> bool:
        """True if neither of two places can contain the other; an unknown place counts as apart."""
        if one == two:
            return False
        first, second = self._places.get(one), self._places.get(two)
        if first is None or second is None:
            return True
        if first.country and second.country and first.country != second.country:
            return True
        if f" {one} " in f" {two} " or f" {two} " in f" {one} ":
            return False  # "the Old City of Homs", "eastern Aleppo"
        wide, narrow = sorted((first, second), key=width)
        if width(wide) == width(narrow):
            return width(wide) != WIDTHS["region"]
        if wide.type in ("country", "region") or wide.geonames_id is None:
            return False
        if wide.type == "province":
            return not within(narrow, wide)
        if wide.admin1 and narrow.admin1:
            return wide.admin1 != narrow.admin1
        gap = kilometres(wide, narrow)
        return gap is not None and width(wide) >= WIDTHS["city"] and gap > TOWN


def width(place: Place) -> int:
    """The rank of a place by its type, 0 for the widest."""
    return width_of(place.type)


def kilometres(one: Place, two: Place) -> float | None:
    """The rough distance between two places; None if the coordinates of one are not known."""
    if (
        one.latitude is None
        or one.longitude is None
        or two.latitude is None
        or two.longitude is None
    ):
        return None
    east = (one.longitude - two.longitude) * cos(radians(one.latitude))
    return hypot(one.latitude - two.latitude, east) * KILOMETRES_A_DEGREE
