"""Each toll, loss and attack of an article with what its own sentence says about it."""

from bisect import bisect_left, bisect_right
from itertools import pairwise

from conflict_cli.engine.grammar import unit_at
from conflict_cli.engine.phrases import collect_phrases, read_phrases, words_in
from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.extractors.lexical import ARMED, GROUP_VICTIMS, lexical_entries
from conflict_cli.lexicon import function_words, settling
from conflict_cli.lexicon import happenings as lexicon
from conflict_cli.linking.actors import actor_of, by_own_hand, find_actor, link_actor
from conflict_cli.linking.attacks import find_attacks
from conflict_cli.linking.context import Context
from conflict_cli.linking.days import find_date, resume
from conflict_cli.linking.distances import find_distant
from conflict_cli.linking.happenings import took_place
from conflict_cli.linking.links import Actor, Link, Links, Step
from conflict_cli.linking.means import find_weapon
from conflict_cli.linking.naming import DEFINITE
from conflict_cli.linking.older import hangs_on_older
from conflict_cli.linking.periods import is_coarse
from conflict_cli.linking.scenes import scenes_of
from conflict_cli.linking.scopes import TOLD_APART, find_scope
from conflict_cli.linking.sides import ASSAILANTS
from conflict_cli.linking.source_places import find_source
from conflict_cli.linking.sources import BEFORE_NOUNS, Source
from conflict_cli.linking.speakers import sources_of
from conflict_cli.linking.spots import find_place, only_place
from conflict_cli.linking.up_to_now import find_stretch
from conflict_cli.linking.whereabouts import Told, is_location, segment, tier
from conflict_cli.models import Place
from conflict_cli.vocabulary import Scope

APART = frozenset(lexicon.APART.split())
OTHER = frozenset(lexicon.ANOTHER.split())
HABITS = frozenset(lexicon.HABITS.split())
OWN = frozenset(lexicon.OWN.split())
SAME_DAY = collect_phrases(read_phrases(lexicon.SAME_DAY))
EVENT_NOUNS = frozenset(lexicon.SINGLED_OUT.split())
COSTING = frozenset(lexicon.COSTING.split())
NUMBERS = frozenset(read_phrases(settling.NUMBERS)).difference(settling.ONE.split())
SEVERAL = NUMBERS.union(lexicon.SEVERAL.split())
SERIES = frozenset(lexicon.SERIES.split())
OF = frozenset(function_words.OF.split())
EVENTS = frozenset(lexicon.SEVERAL_ATTACKS.split())
IN = frozenset(function_words.IN.split())
PHRASE = 4  # words after a toll that may say in what event they died
HIM = frozenset(lexicon.HIM.split())
HIMSELF = frozenset(lexicon.HIMSELF.split())
# The least precise kind of place that an event without a toll may have: not a country.
COARSEST = 3


PROVINCE = 3  # the tier of provinces
OPENING = 4  # a sentence opens with a place if at most this many words come before it


class Statement:
    """One statement; `claim` is None for an attack without a toll. `incident` is set by
    coreference, `of_several` for losses at several places by `mark_own_losses`.
    """

    __slots__ = (
        "assailants",
        "besides",
        "block",
        "claim",
        "definite",
        "frame",
        "incident",
        "kind",
        "links",
        "of_several",
        "opens",
        "own_hand",
        "position",
        "reading",
        "recalls",
        "sentence",
        "several",
        "start",
        "title",
        "told",
    )

    def __init__(
        self,
        context: Context,
        reading: ParsedSentence,
        claim: Claim | None,
        told: Told,
        links: Links,
    ) -> None:
        document = context.document
        self.reading, self.claim, self.told, self.links = reading, claim, told, links
        self.sentence, self.start = reading.sentence, told.start
        self.block = document.sentences[reading.sentence].block
        self.title = document.blocks[self.block].kind == "title"
        self.opens = opens_another(context, told)
        self.frame = find_frame(context, told)
        self.besides = (
            links.actor is not None
            and links.actor.step == "clause"
            and SAME_DAY.occurs_in(context.words_of(told.sentence))
        )
        self.several = sums_up(context, told.sentence)
        self.definite = speaks_of_event(context, told.sentence)
        self.incident = self.position = -1
        self.recalls: Statement | None = None
        self.of_several = False
        self.kind = ""
        self.assailants = claim is not None and are_assailants(context, claim)
        self.own_hand = claim is not None and by_own_hand(context, reading, claim)


def find_frame(context: Context, told: Told) -> Place | None:
    """The province that opens a statement's sentence: "In Sule province, shells hit Harun"."""
    first = next(iter(scenes_of(context, told.sentence)), None)
    if (
        first is None
        or first[0] >= told.start
        or tier(first[2]) != PROVINCE
        or not is_location(context, first[0])
    ):
        return None
    opening = context.document.text[context.document.sentences[told.sentence].start : first[0]]
    return first[2] if len(opening.split()) <= OPENING else None


def are_assailants(context: Context, claim: Claim) -> bool:
    """True if a toll counts attackers: whoever killed others did not kill them."""
    tokens = context.document.tokens
    first, last = claim.core or (0, 0)
    words = tokens.lowers[
        bisect_left(tokens.starts, claim.start) : bisect_left(tokens.starts, claim.end)
    ]
    # "before police shot him dead"
    shot = claim.reference == "pronoun" and not HIM.isdisjoint(words)
    return (
        shot
        or not HIMSELF.isdisjoint(words)
        or not ASSAILANTS.isdisjoint(tokens.lowers[first:last])
    )


def opens_another(context: Context, told: Told) -> bool:
    """True if words before a statement say that it is about another happening: "in a separate
    attack", "elsewhere", "another bomb".
    """
    tokens, sentence = context.document.tokens, context.document.sentences[told.sentence]
    first = sentence.first
    opening = tokens.lowers[first : first + 3]
    if not APART.isdisjoint(opening):
        return True
    end = bisect_left(tokens.starts, told.end, first, sentence.last)
    words = tokens.lowers[first:end]
    if not IN.isdisjoint(tokens.lowers[end : end + 1]):  # "were killed in a third attack"
        words = tokens.lowers[first : end + PHRASE]
    return not OTHER.isdisjoint(words) and any(
        word in OTHER and follower in EVENT_NOUNS for word, follower in pairwise(words)
    )


def sums_up(context: Context, number: int) -> bool:
    """True if a sentence sums up several happenings: "in two attacks", "a series of raids"; "the
    attacks" may be one.
    """
    words = context.words_of(number)
    if EVENTS.isdisjoint(words):
        return False
    for position, word in enumerate(words):
        if word in EVENTS:
            before = words[max(0, position - 3) : position]
            if any(
                one in SEVERAL or (one in OF and not SERIES.isdisjoint(before)) for one in before
            ):
                return True
    return False


def speaks_of_event(context: Context, number: int) -> bool:
    """True if a sentence speaks of "the attack", "the blast" as one that the reader knows."""
    sentence, lowers = context.document.sentences[number], context.document.tokens.lowers
    return any(
        not EVENT_NOUNS.isdisjoint(lowers[position + 1 : position + 3])
        for position in words_in(DEFINITE, lowers, sentence.first, sentence.last - 1)
    )


def tell_claim(context: Context, reading: ParsedSentence, claim: Claim) -> Statement:
    """A toll or a loss with what its own sentence says of it."""
    anchor = claim.trigger if claim.trigger >= 0 else claim.victim
    clauses = context.happening(reading.sentence, anchor)
    claim = with_sufferer(context, reading, claim)
    victims = (
        context.document.tokens.starts[reading.units[claim.victim].first]
        if claim.victim >= 0
        else claim.start
    )
    counts = claim.rule.toll in ("rising", "count")
    told = Told(
        reading.sentence,
        claim.start,
        claim.end,
        clauses,
        segment(context, reading, claim),
        counts,
        victims,
    )
    date = (
        find_distant(context, told)
        or find_date(context, told)
        or find_stretch(context, told)
        or resume(context, reading.sentence)
    )
    place = find_place(context, told)
    actor = find_actor(context, reading, claim, clauses)
    source = find_source(context, reading, claim, sources_of(context, reading.sentence))
    claim = with_side(context, claim, source)
    scope = claim.scope or find_scope(context.document, claim, date.value if date else None)
    if scope not in TOLD_APART and hangs_on_older(
        context.document, context.clauses_of(reading.sentence), reading.units, clauses
    ):
        scope = "background"
    if place is None and scope not in TOLD_APART:
        place = only_place(context, told)
    weapon = find_weapon(context, told, claim, scope == "background")
    links = Links(date, place, actor, weapon, link_source(context, told, source), scope)
    return Statement(context, reading, claim, told, links)


def with_side(context: Context, claim: Claim, source: Source | None) -> Claim:
    """A claim; for the speaker's own men, with the speaker's type.

    "The rebels said four of their men had died"
    """
    words = context.document.text[claim.start : claim.end].lower().split()
    if source is None or claim.victim_type != "unspecified" or OWN.isdisjoint(words):
        return claim
    group = next((group for _, _, group in context.groups_within(source.start, source.end)), None)
    known = lexical_entries().values.get(source.name.lower().rpartition(" ")[2])
    kind = (
        GROUP_VICTIMS.get(group.type, "")
        if group is not None
        else known.type
        if known is not None
        else ""
    )
    return claim._replace(victim_type=kind) if kind in ARMED else claim


def with_sufferer(context: Context, reading: ParsedSentence, claim: Claim) -> Claim:
    """A claim; for people whom a fight cost somebody, with the type of the one who lost them.

    "Skirmishes cost the rebels four dead"
    """
    units, lowers = reading.units, context.document.tokens.lowers
    if (
        claim.victim_type != "unspecified"
        or claim.victim < 2
        or units[claim.victim - 1].type not in ARMED
    ):
        return claim
    verb = claim.victim - 2
    while verb > 0 and units[verb].tag in BEFORE_NOUNS:
        verb -= 1
    if lowers[units[verb].first] in COSTING:
        return claim._replace(victim_type=units[claim.victim - 1].type)
    return claim


def link_source(context: Context, told: Told, source: Source | None) -> Link[Source] | None:
    """A source with the step that found it: its sentence or one before it."""
    if source is None:
        return None
    sentence = context.document.sentences[told.sentence]
    step: Step = "sentence" if sentence.start <= source.start < sentence.end else "incident"
    return Link(source, step, source.start, source.end)


def tell_event(
    context: Context, reading: ParsedSentence, unit: int, actor: Actor | None
) -> Statement:
    """The event of a sentence without tolls, by the unit that names it."""
    clauses = context.happening(reading.sentence, unit)
    sentence, tokens = context.document.sentences[reading.sentence], context.document.tokens
    start, end = tokens.starts[reading.units[unit].first], tokens.ends[reading.units[unit].last - 1]
    told = Told(reading.sentence, start, end, clauses, (sentence.start, sentence.end), False, start)
    date = find_date(context, told)
    habit = not HABITS.isdisjoint(context.words_of(reading.sentence))
    scope: Scope = "cumulative" if habit or is_coarse(date.value if date else None) else "incident"
    place = find_place(context, told)
    if place is not None and (
        tier(place.value) > COARSEST or not is_location(context, place.start)
    ):
        place = None  # a country in which something happens is not where others died
    links = Links(
        date,
        place,
        link_actor(actor, "clause") if actor else None,
        find_weapon(context, told),
        None,
        scope,
    )
    return Statement(context, reading, None, told, links)


def tell_events(context: Context, number: int) -> list[Statement]:
    """The event of a sentence without a toll: the first one, with the first attacker by name."""
    attacks = find_attacks(context, number)
    mentions = context.mentions.get(number, ())
    if not attacks and not mentions:
        return []  # most sentences: not even parsed
    reading = context.read(number)
    if attacks:
        best = next((attack for attack in attacks if attack.actor.named), attacks[0])
        statement = tell_event(context, reading, best.number, best.actor)
        statement.kind = best.kind
        return [statement]
    for mention in mentions:
        if took_place(mention):
            unit = unit_at(
                reading.units, bisect_right(context.document.tokens.starts, mention.start) - 1
            )
            if unit >= 0:
                return [tell_event(context, reading, unit, actor_of(context, mention))]
    return []
