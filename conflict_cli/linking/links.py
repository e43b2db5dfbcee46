"""What one claim is linked to."""

from typing import NamedTuple

from conflict_cli.linking.actors import Actor
from conflict_cli.linking.sources import Source
from conflict_cli.models import Date, Place


class Links(NamedTuple):
    """What one claim is linked to, None where nothing says."""

    date: Date | None
    place: Place | None
    actor: Actor | None
    weapon: str | None
    source: Source | None
    own_date: bool
    own_place: bool
    scope: str
    attackers: Actor | None  # unnamed ones of the paragraph, for want of any other
