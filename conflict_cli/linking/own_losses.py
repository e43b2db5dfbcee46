"""A force's own losses in all that it did: "The brigade reports that four of its men were killed",
after a paragraph on its fights at several places.
"""

from collections.abc import Sequence
from itertools import combinations

from conflict_cli.engine.grammar import TAGS
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.linking.attackers import claims_own
from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import places_meet
from conflict_cli.linking.happenings import EVENT_WORDS
from conflict_cli.linking.scenes import scenes_of
from conflict_cli.linking.statements import Statement
from conflict_cli.linking.whereabouts import location_of, tier
from conflict_cli.models import Place

LOST = TAGS["LOST"]
SPOT = 2  # tiers below this one are towns, villages and what is in them
MOST = 8  # places of a paragraph that are compared


def mark_own_losses(context: Context, statements: Sequence[Statement]) -> None:
    """Marks the tolls, in text order, that are a force's own losses at several places.

    They open a paragraph after one that tells of several places, the force itself reports them, and
    their sentence names no deed, place or weapon: so none of these places is theirs.
    """
    before: list[Statement] = []  # those of the paragraph before
    told: list[Statement] = []  # those of this paragraph
    for statement in statements:
        if told and told[-1].block != statement.block:
            before, told = told, []
        opens = not told or told[0].sentence == statement.sentence
        told.append(statement)
        first = told[0]
        if not opens or statement.title or statement.links.place is not None:
            continue
        if first is not statement:
            statement.of_several = first.of_several
        elif is_own_loss(context, statement) and tells_several_places(context, before):
            statement.of_several = statement.opens = True


def is_own_loss(context: Context, statement: Statement) -> bool:
    """True if a force is said to have lost men, by itself or as the subject, and no deed is named:
    "the army said four of its soldiers had died", "the brigade lost four men".
    """
    claim, links = statement.claim, statement.links
    if claim is None or claim.victim_type not in ARMED:
        return False
    if links.weapon is not None or links.actor is not None:
        return False
    if not EVENT_WORDS.isdisjoint(context.words_of(statement.sentence)):
        return False
    loses = claim.trigger >= 0 and statement.reading.units[claim.trigger].tag == LOST
    reports = links.source is not None and links.source.step == "sentence"
    return loses or (reports and claims_own(context, claim))


def tells_several_places(context: Context, statements: Sequence[Statement]) -> bool:
    """True if statements tell of happenings at two places that are not one within the other."""
    spots: dict[str, Place] = {}
    for number in dict.fromkeys(statement.sentence for statement in statements):
        for start, _, place in scenes_of(context, number):
            if tier(place) < SPOT and location_of(context, start) and len(spots) < MOST:
                spots[place.name] = place
    return any(not places_meet(one, two) for one, two in combinations(spots.values(), 2))
