"""The parties that did what an article tells by their own word or by somebody's blame, where the
words for it count nobody.
"""

from bisect import bisect_left
from collections.abc import Sequence

from conflict_cli.lexicon import function_words
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor, AttackKind
from conflict_cli.linking.salience import SalientMention
from conflict_cli.linking.scopes import TOLD_APART
from conflict_cli.linking.statements import Statement

Tellings = list[tuple[SalientMention[Actor], str]]  # each with the kind of its attack
ACCUSED: AttackKind = "accuse"
# Kinds of attacks whose actor says himself that he did it.
CLAIMED: frozenset[AttackKind] = frozenset(("claim", "own"))
BLAMED: frozenset[AttackKind] = frozenset((ACCUSED, "blame"))
OTHERS = "others"  # the key of whoever is blamed along with a party
ADDING = frozenset((*function_words.AND.split(), *function_words.OR.split()))


def find_author(statements: Sequence[Statement], tellings: Tellings) -> str | None:
    """The one party that took responsibility for the first incident; None if several or none."""
    incidents = {statement.sentence: statement.incident for statement in reversed(statements)}
    parties = {
        telling.key
        for telling, kind in tellings
        if kind in CLAIMED and not incidents.get(telling.sentence)
    }
    return parties.pop() if len(parties) == 1 else None


def find_accused(
    context: Context, statements: Sequence[Statement], tellings: Tellings
) -> dict[int, str]:
    """The one party, a group, that somebody blames for each incident: the incident of the last toll
    before, if the words for the blame count nobody.

    "Both blamed Boko Haram"; not "blamed Boko Haram and the army", "blamed the rebels … who blamed
    the army".
    """
    tolls = [statement for statement in statements if statement.claim is not None]
    starts = [toll.sentence for toll in tolls]
    told: dict[int, set[str]] = {}
    for telling, kind in tellings:
        before = bisect_left(starts, telling.sentence)
        counts = starts[before : before + 1] == [telling.sentence]
        if kind not in BLAMED or counts or not before:
            continue
        toll = tolls[before - 1]
        if toll.links.scope in TOLD_APART:
            continue
        accused = told.setdefault(toll.incident, set())
        accused.add(telling.key)
        if context.word_after(telling.value.end) in ADDING:
            accused.add(OTHERS)
    return {
        incident: party
        for incident, parties in told.items()
        if len(parties) == 1 and (party := next(iter(parties))).startswith("group ")
    }
