"""The place of a statement: the one in the clauses of its happening."""

from collections.abc import Sequence
from itertools import pairwise

from conflict_cli.engine.grammar import TAGS
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.lexicon import around_people, function_words
from conflict_cli.lexicon import whereabouts as lexicon
from conflict_cli.lexicon.places import words
from conflict_cli.linking.context import Context, Spot
from conflict_cli.linking.elsewhere import is_of_earlier
from conflict_cli.linking.links import Link
from conflict_cli.linking.scenes import acts, is_speakers, scenes_of
from conflict_cli.linking.whereabouts import Told, is_location, location_of, tier
from conflict_cli.models import Place

# Between a place and what only describes it: a noun, what it is a part of, or one from which it is
# so far.
APPOSED = compile_wording(
    r" PARTS_OF_TOWNS OF (?:THE )?|,? IN (?:THE )?(?:AREAS|MUNICIPALITIES) OF (?:THE )?|, "
    r"(?:ARTICLES|ONE_OF_THE) [^,;.:—–]{1,60}|, (?:(?!AND |OR )[\w.,-]+ "
    r"){0,5}?(?:(?:DIRECTIONS|HYPHENATED_DIRECTIONS) OF|BESIDE|(?:AWAY|KILOMETRES|MILES) FROM) "
    r"(?:THE (?:\w+ )?(?:\w+ OF )?)?",
    lexicon,
    function_words,
    examples=(
        " neighbourhood of ",
        ", in the province of ",
        ", the largest town of ",
        ", 40 km south-west of the town of ",
    ),
    counter_examples=(", and a raid in ", " and the south of "),
)
WITHIN = tuple(pad((phrase,)) for phrase in read_phrases(lexicon.WITHIN))
IN = frozenset(pad((phrase,)) for phrase in read_phrases(function_words.IN))
WHERE = frozenset(words.WHERE.split())
PHRASE = TAGS["PHRASE"]
PERSONAL = frozenset(around_people.WHO.split())


def spots_of(context: Context, told: Told) -> list[Spot]:
    """The places of a statement's sentence where it may have happened.

    Not a speaker's place, and not one that only describes another.
    """
    scenes = scenes_of(context, told.sentence)
    if not scenes:
        return []
    sources = context.find_sources(told.sentence)
    # "in revenge for the raid in which two died"
    told_of = context.clauses_of(told.sentence).clauses[told.clauses[0]].kind == "relative"
    spots = [
        spot
        for spot in scenes
        if location_of(context, spot[0]) is not False
        and not is_anothers(context, told, spot[0])
        and (told_of or not is_of_earlier(context, spot[0]))
        and not acts(context, told.sentence, spot)
        and not is_speakers(context, spot, sources, told.start)
        and not (
            told.start <= spot[0]
            and spot[1] <= told.end
            and tier(spot[2]) > 3
            and not is_inside(context, spot)
        )
    ]
    return spots[:1] + [
        spot for before, spot in pairwise(spots) if not is_in_apposition(context, before, spot)
    ]


def is_anothers(context: Context, told: Told, start: int) -> bool:
    """True if the place at a character belongs to another toll, one without a verb.

    "14 were killed, nine of them in Harun"
    """
    reading, starts = context.read(told.sentence), context.document.tokens.starts
    for claim in reading.claims:
        if not claim.rule.own_place or (claim.start, claim.end) == (told.start, told.end):
            continue
        beside = (
            unit
            for unit in reading.units[max(0, claim.victim - 1) : claim.victim + 2]
            if unit.tag == PHRASE
        )
        if any(starts[unit.first] <= start <= starts[unit.last - 1] for unit in beside):
            return True
    return False


def find_place(context: Context, told: Told) -> Link[Place] | None:
    """The place in the clauses of a statement's happening: the most specific one of the nearest
    clause that names any.
    """
    by_clause: dict[int, list[Spot]] = {}
    for spot in spots_of(context, told):
        by_clause.setdefault(context.clause_at(told.sentence, spot[0]), []).append(spot)
    found: Link[Place] | None = None
    for clause in told.clauses:
        if clause not in by_clause:
            continue
        if (
            clause != told.clauses[0]
            and (near := antecedent(context, told, by_clause[clause])) is not None
        ):
            by_clause[clause] = [near]
        start, end, place = min(
            [spot for spot in by_clause[clause] if told.own[0] <= spot[0] < told.own[1]]
            or by_clause[clause],
            key=lambda spot: (
                not is_location(context, spot[0]),
                tier(spot[2]),
                spot[0] < told.start,
                abs(spot[0] - told.start),
            ),
        )
        if found is None:
            found = Link(place, "clause" if clause == told.clauses[0] else "sentence", start, end)
        elif (
            tier(place) < min(2, tier(found.value))
            and tier(found.value) > 1
            and not is_beside(context, told, clause)
        ):
            # "killed in Syria when a bomb went off in Harun"
            found = Link(place, "sentence", start, end)
    return found or before_relative(context, told)


def is_beside(context: Context, told: Told, clause: int) -> bool:
    """True if a clause beside a statement's has a toll of its own: "in Harun nine were killed; in
    Sule province four".
    """
    clauses = context.clauses_of(told.sentence).clauses
    if "coordinate" not in (clauses[clause].kind, clauses[told.clauses[0]].kind):
        return False
    return any(
        context.clause_at(told.sentence, claim.start) == clause
        for claim in context.read(told.sentence).claims
    )


def before_relative(context: Context, told: Told) -> Link[Place] | None:
    """The last place before a relative clause that is not about a person: "the attack in Harun in
    which two died".
    """
    clause = context.clauses_of(told.sentence).clauses[told.clauses[0]]
    if clause.kind != "relative":
        return None
    units, tokens = context.read(told.sentence).units, context.document.tokens
    opening = units[clause.first].first
    if not PERSONAL.isdisjoint(tokens.lowers[opening : opening + 3]):
        return None
    before = [
        spot
        for spot in spots_of(context, told)
        if spot[0] < tokens.starts[opening] and location_of(context, spot[0])
    ]
    return Link(before[-1][2], "sentence", before[-1][0], before[-1][1]) if before else None


def only_place(context: Context, told: Told) -> Link[Place] | None:
    """The one place of a statement's sentence where something happened, in whatever clause."""
    located = [
        spot
        for spot in spots_of(context, told)
        if tier(spot[2]) < 4 and location_of(context, spot[0])
    ]
    located = [
        spot for spot in located if told.end <= spot[0] < told.own[1]
    ] or located  # "Killed: two in Harun; wounded: one in Dubo"
    if len({place.name for _, _, place in located}) != 1:
        return None
    start, end, place = located[0]
    return Link(place, "sentence", start, end)


def is_inside(context: Context, spot: Spot) -> bool:
    """True if a place within a toll's words says where: not in "8,000 Mali troops"."""
    return context.document.text.endswith(WITHIN, 0, spot[0])


def is_in_apposition(context: Context, before: Spot, spot: Spot) -> bool:
    """True if a place only describes the one before it: "in Harun, the largest town of the Sule
    valley", "in Harun, south of Sule".

    So does the place that contains it: "the Hotel Nil in Harun".
    """
    text = context.document.text
    if text[before[1] : spot[0]] in IN:
        return tier(before[2]) <= tier(spot[2]) < 3
    return APPOSED.fullmatch(text, before[1], spot[0]) is not None


def antecedent(context: Context, told: Told, spots: Sequence[Spot]) -> Spot | None:
    """The place that "where" before a statement stands for: "in A and in B, where two died"."""
    parsed, tokens = context.clauses_of(told.sentence), context.document.tokens
    clause = parsed.clauses[told.clauses[0]]
    units = context.read(told.sentence).units
    if clause.kind != "relative" or tokens.lowers[units[clause.first].first] not in WHERE:
        return None
    before = [spot for spot in spots if spot[0] < tokens.starts[units[clause.first].first]]
    return before[-1] if before else None
