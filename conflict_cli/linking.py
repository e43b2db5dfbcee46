"""Each claim gets its who, when, where, by whom and who says so: named steps in order, the nearest words first.

Own clause, then own sentence, then what the paragraph, the article and the dateline carry on.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from conflict_cli.extractors.claims import Claim, Reading
from conflict_cli.extractors.chunks import PEOPLE_TYPES, is_a
from conflict_cli.models import Casualty, Date, Group, Place
from conflict_cli.sources import Source, find_sources
from conflict_cli.grammar import LETTERS
from conflict_cli.tagging import lexicon
from conflict_cli.text import Document

# From the most specific kind of place to the least: the more specific one of a chain is where it happened.
SPECIFICITY = (
    "facility camp village neighbourhood town city border_crossing road natural place district province region country".split()
)


class Linked(NamedTuple):
    """A row with what settling needs to know beside it."""

    row: Casualty
    claim: Claim
    block: int
    own_date: bool
    own_place: bool


class Actor(NamedTuple):
    """Who or what did it, as written; `weapon` where it is a thing."""

    name: str | None
    weapon: str | None
    group: str | None


WEAPON = LETTERS["WEAPON"]
NOBODY = Actor(None, None, None)


class Scene(NamedTuple):
    """What earlier claims leave for later ones that say nothing themselves."""

    date: Date | None = None
    place: Place | None = None
    actor: Actor = NOBODY
    source: Source | None = None


class Context(NamedTuple):
    """Everything that a claim can be linked to."""

    document: Document
    read: Callable[[int], Reading]
    dates: Sequence[Date]
    places: Sequence[tuple[int, int, Place]]
    groups: Sequence[tuple[int, int, Group]]


def link_claims(
    document: Document,
    readings: Sequence[Reading],
    read: Callable[[int], Reading],
    dates: Sequence[Date],
    places: Sequence[Place],
    groups: Sequence[Group],
) -> list[Linked]:
    """A row for every claim, in text order."""
    context = Context(
        document,
        read,
        dates,
        sorted(((mention.start, mention.end, place) for place in places for mention in place.mentions), key=lambda item: item[:2]),
        sorted(((mention.start, mention.end, group) for group in groups for mention in group.mentions), key=lambda item: item[:2]),
    )
    linked: list[Linked] = []
    paragraph, article = Scene(), Scene()
    block, seen = -1, -1
    for reading in readings:
        if not reading.claims:
            continue
        sentence = document.sentences[reading.sentence]
        if sentence.block != block:
            block, paragraph = sentence.block, Scene()
            seen = next(number for number in range(reading.sentence, -1, -1) if number == 0 or document.sentences[number - 1].block != block)
        for number in range(seen, reading.sentence):  # what the paragraph said before
            paragraph = set_scene(context, number, paragraph)
        seen = reading.sentence + 1
        before = paragraph
        paragraph = set_scene(context, reading.sentence, paragraph)
        kind = document.blocks[block].kind
        for claim in reading.claims:
            item = link_claim(context, reading, claim, before, article if kind != "title" else Scene(), linked)
            linked.append(item)
        if kind != "title":
            article = remember(article, linked[-len(reading.claims) :], context)
    return linked


def set_scene(context: Context, number: int, scene: Scene) -> Scene:
    """The scene after a sentence: its last date and place, its attacker, its speaker."""
    sentence = context.document.sentences[number]
    dates = dates_between(context, sentence.start, sentence.end)
    places = places_between(context, sentence.start, sentence.end)
    sources = find_sources(context.document, context.read(number), scene.source)
    actor = find_attack(context, context.read(number))
    return Scene(
        dates[0] if dates else scene.date,
        most_specific(places, context) if places else scene.place,
        actor if actor.name else scene.actor,
        sources[-1] if sources else scene.source,
    )


def remember(article: Scene, items: Sequence[Linked], context: Context) -> Scene:
    """What the claims of a sentence leave for the rest of the article."""
    for item in items:
        if item.row.scope in ("incident", "period") and item.row.status == "asserted":
            date = next((date for date in context.dates if date.value is not None and date.value == item.row.date), None)
            place = next((place for _, _, place in context.places if place.name == item.row.place), None)
            actor = Actor(item.row.perpetrator, item.row.weapon, item.row.perpetrator_group)
            article = Scene(date or article.date, place or article.place, actor if actor.name else article.actor, article.source)
    return article


def link_claim(context: Context, reading: Reading, claim: Claim, paragraph: Scene, article: Scene, before: Sequence[Linked]) -> Linked:
    """One claim as a row: victims, perpetrator and weapon, date, place, attribution."""
    document = context.document
    sentence = document.sentences[reading.sentence]
    victims, victim_type = link_victims(document, claim, before)
    date = nearest_date(context, reading, claim)
    place = nearest_place(context, reading, claim)
    actor = link_actor(context, reading, claim)
    source = link_source(context, reading, claim, paragraph)
    carried = paragraph
    own_date, own_place = date is not None, place is not None
    date = date or carried.date or article.date
    place = place or carried.place or article.place
    if actor.name is None:
        inherited = carried.actor if carried.actor.name else article.actor
        actor = Actor(inherited.name, actor.weapon or inherited.weapon, inherited.group)
    quantity = claim.quantity
    low, best, high = quantity.low, quantity.best, quantity.high
    status = claim.status or ("none" if quantity.qualifier == "none" else "asserted")
    if status in ("feared", "hypothetical") and best is not None:
        low = 0
    elif status in ("feared", "hypothetical") and low is not None and best is None and high is None:
        low = 0
    row = Casualty(
        outcome=claim.outcome,
        count=quantity.count,
        qualifier=quantity.qualifier,
        low=low,
        best=best,
        high=high,
        victims=victims,
        victim_type=victim_type,
        victim_group=group_of(context, claim, victims),
        perpetrator=actor.name,
        perpetrator_group=actor.group,
        weapon=actor.weapon,
        date=date.value if date else None,
        place=place.name if place else None,
        attribution=source.name if source else None,
        attribution_kind=source.kind if source else None,
        status=status,
        scope=claim.rule.scope or "incident",
        subset=claim.subset,
        superseded=claim.superseded,
        repeat=False,
        counted=True,
        text=document.text[claim.start : claim.end],
        start=claim.start,
        end=claim.end,
        rule=claim.rule.name,
    )
    return Linked(row, claim, sentence.block, own_date, own_place)


def link_victims(document: Document, claim: Claim, before: Sequence[Linked]) -> tuple[str | None, str]:
    """The victims' noun phrase and type; an elliptic number takes both from the claim before it in the sentence."""
    tokens = document.tokens
    kind = claim.victim_type if claim.victim_type in PEOPLE_TYPES else "unspecified"
    words = document.text[tokens.starts[claim.core[0]] : tokens.ends[claim.core[1] - 1]] if claim.core else None
    if words is not None and claim.reference != "others":
        return words, kind
    for item in reversed(before):
        if item.claim.sentence != claim.sentence:
            break
        if item.row.victims and item.claim.reference not in ("pronoun", "named", "list"):
            return words or item.row.victims, item.row.victim_type
    return words, kind


def group_of(context: Context, claim: Claim, victims: str | None) -> str | None:
    """The group named inside the victims' phrase."""
    if claim.core is None or victims is None:
        return None
    start, end = context.document.tokens.starts[claim.core[0]], context.document.tokens.ends[claim.core[1] - 1]
    return group_between(context, start, end)


def group_between(context: Context, start: int, end: int) -> str | None:
    """The name of the first group mentioned within the characters."""
    return next((group.name for first, last, group in context.groups if first >= start and last <= end), None)


def dates_between(context: Context, start: int, end: int) -> Sequence[Date]:
    """The dates within the characters."""
    first = bisect_left([date.start for date in context.dates], start)
    last = bisect_right([date.start for date in context.dates], end - 1)
    return context.dates[first:last]


def places_between(context: Context, start: int, end: int) -> Sequence[tuple[int, int, Place]]:
    """The mentions of places within the characters."""
    return [item for item in context.places if start <= item[0] < end]


def segment(context: Context, reading: Reading, claim: Claim) -> tuple[int, int]:
    """The characters of the sentence that belong to one claim: behind the claim before it, up to the claim after it."""
    sentence = context.document.sentences[reading.sentence]
    others = [other for other in reading.claims if other.harm != claim.harm and other.rule.outcome != "inherit"]
    start = max((other.end for other in others if other.end <= claim.start), default=sentence.start)
    end = min((other.start for other in others if other.start >= claim.end), default=sentence.end)
    return start, end


def nearest_date(context: Context, reading: Reading, claim: Claim) -> Date | None:
    """The date behind the claim in its segment, else the one before it, else the first of the sentence."""
    sentence = context.document.sentences[reading.sentence]
    start, end = segment(context, reading, claim)
    own = dates_between(context, start, end)
    after = [date for date in own if date.start >= claim.start]
    if after:
        return after[0]
    if own:
        return own[-1]
    rest = dates_between(context, sentence.start, sentence.end)
    return rest[0] if rest else None


def nearest_place(context: Context, reading: Reading, claim: Claim) -> Place | None:
    """The place behind the claim in its segment, else before it, else the nearest of the sentence; of a chain the most specific one."""
    sentence = context.document.sentences[reading.sentence]
    start, end = segment(context, reading, claim)
    own = places_between(context, start, end)
    after = [item for item in own if item[0] >= claim.start]
    found = most_specific(after[:4], context) if after else most_specific(own[-4:], context) if own else None
    if found is not None:
        return found
    rest = places_between(context, sentence.start, sentence.end)
    return most_specific(rest, context) if rest else None


def most_specific(items: Sequence[tuple[int, int, Place]], context: Context) -> Place | None:
    """The most specific place of a chain ("the village of X in Y district"); of two alike the first."""
    if not items:
        return None
    return min(items, key=lambda item: (SPECIFICITY.index(item[2].type) // 5 if item[2].type in SPECIFICITY else 1, item[0]))[2]


def words_of(context: Context, reading: Reading, number: int) -> str:
    """The words of a unit from its core on."""
    unit = reading.units[number]
    tokens = context.document.tokens
    first = max(unit.first, unit.core)
    if is_a(reading.units[number], "GROUP", "NAME", "ACTOR"):
        first = unit.first
        if number and is_a(reading.units[number - 1], "MODIFIER") and reading.units[number - 1].last == first:
            first = reading.units[number - 1].first
    return context.document.text[tokens.starts[first] : tokens.ends[unit.last - 1]]


ACTORS = ("GROUP", "ACTOR", "PLURAL", "PERSON", "PEOPLE", "NAMED", "NAME", "SOME", "THOSE", "KIN")


def link_actor(context: Context, reading: Reading, claim: Claim) -> Actor:
    """Who did it in the claim's own sentence: the subject of the verb, the by-phrase, or the owner of the attack."""
    units = reading.units
    weapon = None
    if claim.harm >= 0:
        harm = units[claim.harm]
        agent = agent_behind(units, claim.harm)
        if agent is None and is_a(harm, "HARMED", "HARMING", "ACTIVE", "HARM"):
            agent = subject_before(units, claim.harm, claim.victim)
        if agent is not None:
            if is_a(units[agent], *ACTORS):
                return named_actor(context, reading, agent, weapon_in(context, units))
            if is_a(units[agent], "OBJECT", "WEAPON", "PHRASE"):
                weapon = weapon_in(context, units[agent : agent + 1])
    attack = find_attack(context, reading)
    return Actor(attack.name, weapon or attack.weapon or weapon_in(context, units), attack.group)


def named_actor(context: Context, reading: Reading, number: int, weapon: str | None) -> Actor:
    """A unit as the perpetrator."""
    unit = reading.units[number]
    tokens = context.document.tokens
    group = group_between(context, tokens.starts[unit.first], tokens.ends[unit.last - 1])
    return Actor(words_of(context, reading, number), weapon, group)


def agent_behind(units: Sequence, harm: int) -> int | None:
    """The unit in the by-phrase behind a verb: "were killed in Homs by X"."""
    for number in range(harm + 1, min(len(units) - 1, harm + 6)):
        if is_a(units[number], "BY"):
            target = number + 1
            while target < len(units) - 1 and is_a(units[target], "MODIFIER", "ARTICLE", "DETERMINER", "ADVERB", "WORD"):
                target += 1
            return target
        if not is_a(units[number], "PHRASE", "DATE", "PLACE", "ADVERB", "NAME"):
            return None
    return None


def subject_before(units: Sequence, harm: int, victim: int) -> int | None:
    """The subject of an active verb: the nearest noun phrase before it; of a participle the first of its clause."""
    participle = is_a(units[harm], "HARMING")
    found = None
    for number in range(harm - 1, -1, -1):
        unit = units[number]
        if is_a(unit, "SEMICOLON", "BUT") or (is_a(unit, "CLAUSE") and not participle):
            break
        if number == victim:
            continue
        if is_a(unit, "PHRASE", "ADVERB", "DATE", "COMMA", "HAVE", "MODIFIER", "WHO", "AND"):
            continue
        if is_a(unit, *ACTORS, "OBJECT", "WEAPON") and not (number and is_a(units[number - 1], "PREPOSITION", "OF", "BY")):
            found = number
            if not participle:
                return found
        elif not participle and is_a(unit, "VERB", "REPORTED", "PASSIVE", "DIED"):
            continue
    return found


def find_attack(context: Context, reading: Reading) -> Actor:
    """The owner of an attack that the sentence names: "an attack by X", "X attacked", "Turkish airstrikes"."""
    units = reading.units
    for number, unit in enumerate(units[:-1]):
        if is_a(unit, "BY"):
            target = number + 1
            while target < len(units) - 1 and is_a(units[target], "MODIFIER", "ARTICLE", "DETERMINER", "ADVERB"):
                target += 1
            if is_a(units[target], "GROUP", "ACTOR", "PLURAL", "PEOPLE", "NAMED", "NAME"):
                return named_actor(context, reading, target, weapon_in(context, units))
    return Actor(None, weapon_in(context, units), None)


def weapon_in(context: Context, units: Sequence) -> str | None:
    """The first weapon that the units name, an attack only where they name no weapon."""
    known = lexicon()
    lowers = context.document.tokens.lowers
    tokens = context.document.tokens
    attack = None
    for unit in units:
        position = unit.first
        while position < unit.last:
            found = known.longest(lowers, position, unit.last)
            if found is None:
                position += 1
                continue
            length, meaning = found
            if meaning.letter == WEAPON:
                words = context.document.text[tokens.starts[position] : tokens.ends[position + length - 1]]
                if meaning.type != "attack":
                    return words
                attack = attack or words
            position += length
    return attack


def link_source(context: Context, reading: Reading, claim: Claim, paragraph: Scene) -> Source | None:
    """Who says so: the nearest source of the sentence, else the one that the paragraph carries on."""
    sources = find_sources(context.document, reading, paragraph.source)
    before = [source for source in sources if source.end <= claim.start]
    after = [source for source in sources if source.start >= claim.start]
    if before:
        return before[-1]
    if after:
        return after[0]
    return None
