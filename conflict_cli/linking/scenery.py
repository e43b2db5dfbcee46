"""The place of a toll whose own sentence names none: the most salient one of the article."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.lexicon import attackers, function_words
from conflict_cli.lexicon import whereabouts as places
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import StatementGroup
from conflict_cli.linking.happenings import EVENT_WORDS
from conflict_cli.linking.links import Link
from conflict_cli.linking.salience import (
    LEADING,
    PointTable,
    SalientMention,
    SalientMentions,
    most_salient,
    signs_of_telling,
)
from conflict_cli.linking.scenes import acts, is_speakers, scenes_of
from conflict_cli.linking.scopes import NATIONWIDE, tells_several
from conflict_cli.linking.spots import is_anothers
from conflict_cli.linking.statements import Statement
from conflict_cli.linking.tolls import Tolls, counts_fewer, counts_others
from conflict_cli.linking.whereabouts import location_of, tier, within
from conflict_cli.models import Place

# What speaks for a place, with its points (see salience).
TABLE = PointTable(
    points={
        "in_headline": -1,
        "in_lead": 6,
        "in_same_sentence": 12,
        "right_before_in_paragraph": 19,
        "before_in_paragraph": 13,
        "right_before_in_paragraph_above": 9,
        "right_after_in_paragraph": 1,
        "right_after_in_paragraph_below": 9,
        "told_last": 13,
        "told_next": 6,
        "told_after_lead": 30,
        "not_told_yet": -12,
        "told_twice": 7,
        "within_one_told_last": 7,
        "its_own": 33,
        "only_spot": 15,
        "wider_than_spot": -13,
        "holds_another": -16,
        "of_first_incident": 10,
    },
    nothing=12,
    least=0.25,
)
ELSEWHERE, OTHER = frozenset(lexicon.ELSEWHERE.split()), frozenset(lexicon.OTHER_SCENES.split())
AFTER = 3  # sentences after a lead that may say more exactly where it was
WIDE = 2  # tiers from this one on are wide: a district, a province, a country
SPOT = 3  # tiers below this one are places that one may walk across
# Between a place and what holds it: "Harun in Sule", "Harun village, Sule", "Harun, a village in
# the Sule district", "Harun (Sule".
HELD = compile_wording(
    r",? (?:(?!(?:AND|OR) )[\w-]+ ){0,2}(?:IN|OF)(?: THE)?(?: DIRECTIONAL)? "
    r"|, (?:IN )?|, [\w ]{0,25} (?:IN|OF) | \(",
    places,
    function_words,
    examples=(" in the northern ", " village, ", ", a village in ", " ("),
    counter_examples=(" and ", " or "),
)
# A whole area of which nobody says the name.
IN_THE_AREA = compile_wording(
    " ALL_OVER (?:THE|THESE) (?:DIRECTIONAL )?AREAS ",
    lexicon,
    attackers,
    places,
    function_words,
    examples=("killed nine across the northern province",),
    counter_examples=("killed nine across the border", "killed nine in the province of sule"),
    padded=True,
)


class Scenes(SalientMentions[Place]):
    """The places of an article where something may have happened, and those of its statements."""

    def __init__(
        self, context: Context, statements: Sequence[Statement], body: int, tolls: Tolls
    ) -> None:
        told = find_mentions(context)
        super().__init__([mention for mention, _ in told])
        self.holders = find_holders(context, self.all)
        self.body = body
        spots = {mention.key for mention, where in told if where and tier(mention.value) < SPOT}
        self.has_spot = bool(spots)
        self.located = {mention.start for mention, where in told if where}
        self.only = next(iter(spots)) if len(spots) == 1 else None
        self.rough = {
            one
            for one in statements
            if one.sentence < body + LEADING and tells_roughly(context, one)
        }
        self.tolls = tolls
        self.placed = [
            (one.sentence, link.value)
            for one in statements
            if (link := one.links.place) is not None
        ]
        self.order = [sentence for sentence, _ in self.placed]

    def leaves(self, area: Place, start: int, end: int) -> bool:
        """True if another place at least as wide comes between two characters: "In the Sule
        direction, …".
        """
        told = self.all[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
        return any(
            mention.key != area.name and tier(mention.value) >= tier(area) >= WIDE - 1
            for mention in told
        )

    def told_last(self, sentence: int) -> Place | None:
        """The last place that a statement before a sentence has."""
        before = bisect_left(self.order, sentence)
        return self.placed[before - 1][1] if before else None

    def told_next(self, sentence: int) -> str | None:
        """The first place that a statement after a sentence has."""
        after = bisect_left(self.order, sentence + 1)
        return self.placed[after][1].name if after < len(self.placed) else None


def find_mentions(context: Context) -> list[tuple[SalientMention[Place], bool]]:
    """The places where something may have happened, each with True if the words say that it did.

    Not where speakers are, and not a country that only acts.
    """
    scenes: set[str] = set()
    found: list[tuple[SalientMention[Place], bool]] = []
    for number, sentence in enumerate(context.document.sentences):
        spots = scenes_of(context, number)
        if not spots:
            continue
        sources, middle = context.find_sources(number), (sentence.start + sentence.end) // 2
        for start, end, place in spots:
            where = location_of(context, start)
            if where is not False and not is_speakers(
                context, (start, end, place), sources, middle
            ):
                found.append((SalientMention(place.name, place, number, start, end), where is True))
                if place.name not in scenes and not acts(context, number, (start, end, place)):
                    scenes.add(place.name)
    return [(mention, where) for mention, where in found if mention.key in scenes]


def find_holders(context: Context, mentions: Sequence[SalientMention[Place]]) -> set[str]:
    """The places that a mention names only to say where another place is."""
    return {area.key for spot, area in pairwise(mentions) if holds(context, spot, area)}


def holds(context: Context, spot: SalientMention[Place], area: SalientMention[Place]) -> bool:
    """True if words say that a place is in the next one: "Harun in Sule"; for two towns only "in"
    and "of" say so.
    """
    if (
        spot.sentence != area.sentence
        or spot.key == area.key
        or tier(spot.value) > tier(area.value)
    ):
        return False
    between = HELD.fullmatch(context.document.text, spot.end, area.start)
    return between is not None and (tier(spot.value) < tier(area.value) or between.group() != ", ")


def settle_place(
    context: Context, statement: Statement, incident: StatementGroup, scenes: Scenes
) -> Link[Place] | None:
    """The place of a statement whose clauses name none or a wide one; what they name if no place is
    likely enough.
    """
    own = statement.links.place
    if own is None and statement.of_several:
        return None
    if own is None and NATIONWIDE.occurs_in(context.words_of(statement.sentence)):
        return None
    if own is None and IN_THE_AREA.search(pad(context.words_of(statement.sentence))) is not None:
        return None
    name = most_salient(weighed(context, statement, incident, scenes), TABLE)
    if name is None or (own is not None and name == own.value.name):
        return own
    return scenes.link(name, statement, incident)


def weighed(
    context: Context, statement: Statement, incident: StatementGroup, scenes: Scenes
) -> Iterator[tuple[str, list[str]]]:
    """The places where a statement's event may have happened, each with its signs."""
    about = ["of_first_incident"] if incident.number == 0 else []
    own = statement.links.place
    if own is not None:
        yield own.value.name, ["its_own"]
    turns = own is None and turns_away(context, statement)
    left = scenes.told_last(statement.sentence) if turns else None
    for name in scenes.around(statement.start):
        told = scenes.sentences[name]
        if left is not None and name == left.name and statement.sentence - 1 in told:
            continue
        if is_of_part(context, statement, scenes.of[name]):
            continue
        if own is not None and not (
            lies_in(scenes.of[name][0].value, own.value)
            and makes_exact(context, statement, scenes, name)
        ):
            continue
        signs = [
            *signs_of_telling(context, statement, told, scenes.body),
            *signs_of_others(statement, scenes, name),
            *signs_of_kind(scenes, name),
        ]
        if told[0] > statement.sentence:
            signs.append("not_told_yet")
        if own is not None and tells_exactly(statement, scenes, name):
            signs.append("told_after_lead")
        yield name, signs + about


def is_of_part(
    context: Context, statement: Statement, mentions: Sequence[SalientMention[Place]]
) -> bool:
    """True if a place is named only for a part of a toll: "14 died, nine of them in Harun"."""
    return all(
        one.sentence == statement.sentence and is_anothers(context, statement.told, one.start)
        for one in mentions
    )


def turns_away(context: Context, statement: Statement) -> bool:
    """True if a sentence turns to another place than what came before.

    "Elsewhere, …", "Another raid killed …"
    """
    words = context.words_of(statement.sentence)
    if not ELSEWHERE.isdisjoint(words[:1]):
        return True
    return any(one in OTHER and event in EVENT_WORDS for one, event in pairwise(words))


def signs_of_others(statement: Statement, scenes: Scenes, name: str) -> Iterator[str]:
    """Signs by the places of other statements."""
    place = scenes.of[name][0].value
    last = scenes.told_last(statement.sentence)
    if last is not None and last.name == name:
        yield "told_last"
    elif last is not None and lies_in(place, last):
        yield "within_one_told_last"
    if scenes.told_next(statement.sentence) == name:
        yield "told_next"


def makes_exact(context: Context, statement: Statement, scenes: Scenes, name: str) -> bool:
    """True if the wide place of a statement may stand for a narrower one: earlier in its paragraph,
    or right after a lead.
    """
    if tells_exactly(statement, scenes, name):
        return True
    own, sentences = statement.links.place, scenes.sentences[name]
    after = bisect_left(sentences, statement.sentence + 1)
    near = after > 0 and context.document.sentences[sentences[after - 1]].block == statement.block
    return near and own is not None and is_wide(own.value)


def tells_exactly(statement: Statement, scenes: Scenes, name: str) -> bool:
    """True if a lead says roughly where it was and one of the next sentences says it exactly.

    "A mine killed two in northern Mali. It went off near Harun": near Harun. Not if a figure is of
    several happenings and the next sentences are about one of them: "Raids across Mali killed nine.
    In Harun, one man died".
    """
    first = scenes.of[name][0]
    if (
        statement not in scenes.rough
        or first.start not in scenes.located
        or not 0 < first.sentence - statement.sentence <= AFTER
    ):
        return False
    claim, own = statement.claim, statement.links.place
    if own is None or scenes.leaves(own.value, statement.start, first.start):
        return False
    return claim is None or not any(
        count(scenes.tolls, first.sentence, claim) for count in (counts_fewer, counts_others)
    )


def tells_roughly(context: Context, statement: Statement) -> bool:
    """True if a statement names one place of one happening, which later sentences may make exact.

    Not "in Harun and Sule" or "clashes".
    """
    link = statement.links.place
    if (
        link is None
        or statement.claim is None
        or tells_several(context.words_of(statement.sentence))
    ):
        return False
    place, scenes = link.value, scenes_of(context, statement.sentence)
    return all(other.name == place.name or tier(other) != tier(place) for _, _, other in scenes)


def is_wide(place: Place) -> bool:
    """True if a place holds many others, one of which may be named elsewhere."""
    return tier(place) >= WIDE


def lies_in(spot: Place, area: Place) -> bool:
    """True if a place is narrower than another that may hold it."""
    return spot.name != area.name and tier(spot) < tier(area) and within(spot, area)


def signs_of_kind(scenes: Scenes, name: str) -> Iterator[str]:
    """Signs by what a place is and how it is mentioned."""
    told = scenes.of[name]
    width = tier(told[0].value)
    if len(told) > 1:
        yield "told_twice"
    if name in scenes.holders:
        yield "holds_another"
    if scenes.only == name:
        yield "only_spot"
    if width >= SPOT and scenes.has_spot:
        yield "wider_than_spot"
