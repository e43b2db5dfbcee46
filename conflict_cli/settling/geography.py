"""Which of an article's places may hold another: whether two rows can tell of one spot though they name it in different words."""

from collections.abc import Sequence
from math import cos, hypot, radians

from conflict_cli.models import Place

# From the widest to the narrowest; what is not named here is as narrow as a facility.
WIDTHS = {"country": 0, "region": 1, "province": 2, "district": 3, "city": 4, "town": 4, "village": 4, "place": 4}
NARROWEST = 5
KILOMETRES_A_DEGREE = 111.0
TOWN = 50.0  # kilometres from the middle of a town to what is told as lying in it


class Geography:
    """The places of one article by their names."""

    def __init__(self, places: Sequence[Place]) -> None:
        self._places = {place.name: place for place in reversed(places)}

    def apart(self, one: str, two: str) -> bool:
        """Whether two names are of places of which neither can hold the other; what nothing is known of may lie anywhere."""
        if one == two:
            return False
        first, second = self._places.get(one), self._places.get(two)
        if first is None or second is None:
            return True
        if first.country and second.country and first.country != second.country:
            return True
        wide, narrow = sorted((first, second), key=width)
        if width(wide) == width(narrow):
            return width(wide) != WIDTHS["region"]
        if wide.type in ("country", "region") or wide.geonames_id is None:
            return False
        if wide.admin1 and narrow.admin1:
            return wide.admin1 != narrow.admin1
        gap = kilometres(wide, narrow)
        return gap is not None and width(wide) >= WIDTHS["city"] and gap > TOWN


def width(place: Place) -> int:
    """How much a place of its type can hold, 0 the most."""
    return WIDTHS.get(place.type, NARROWEST)


def kilometres(one: Place, two: Place) -> float | None:
    """How far two places lie apart, roughly; None where the coordinates of one are not known."""
    if one.latitude is None or one.longitude is None or two.latitude is None or two.longitude is None:
        return None
    east = (one.longitude - two.longitude) * cos(radians(one.latitude))
    return hypot(one.latitude - two.latitude, east) * KILOMETRES_A_DEGREE
