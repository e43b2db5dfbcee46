"""Fights and their two sides: "in clashes with rebels", "an exchange of fire with the army"."""

from collections.abc import Collection, Sequence

from conflict_cli.engine.grammar import TAGS, Unit
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.lexical import ARMED, GROUP_VICTIMS, PERSONS, lexical_entries
from conflict_cli.lexicon import attackers as lexicon
from conflict_cli.lexicon import function_words, naming
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor
from conflict_cli.linking.naming import read_actor
from conflict_cli.linking.owners import ARTICLES
from conflict_cli.linking.subjects import is_attacker, skip_to_noun

FIGHTS = frozenset(lexicon.FIGHTS.split())
EXCHANGES, FIRE = frozenset(lexicon.EXCHANGES.split()), frozenset(naming.FIRE.split())
FACING = frozenset(lexicon.FACING.split())
RIVALS = frozenset(lexicon.RIVALS.split())
RECIPROCAL = frozenset(lexicon.FOUGHT.split())
EACH_OTHER = frozenset(tuple(phrase.split()) for phrase in read_phrases(lexicon.EACH_OTHER))
DETERMINERS = frozenset(function_words.ARTICLES.split()).union(function_words.SOME.split())
AND = TAGS["AND"]


def follows_fight(context: Context, units: Sequence[Unit], number: int) -> bool:
    """True if a fight comes right before a unit: "in clashes with radical militants"."""
    before = units[number - 1]
    return number > 0 and not FIGHTS.isdisjoint(
        context.document.tokens.lowers[before.first : before.last]
    )


def tells_of_fight(words: Collection[str]) -> bool:
    """True if the words of a sentence tell of a fight: "in the clash", "an exchange of fire"."""
    return not FIGHTS.isdisjoint(words) or not (
        FIRE.isdisjoint(words) or EXCHANGES.isdisjoint(words)
    )


def are_rivals(context: Context, unit: Unit) -> bool:
    """True if one noun is both sides of a fight, "rival gangs", and nobody says which did it."""
    tokens = context.document.tokens
    return not RIVALS.isdisjoint(tokens.lowers[max(0, unit.first - 1) : unit.last])


def two_sides(context: Context, units: Sequence[Unit], subject: int, verb: int) -> list[Actor]:
    """The two sides that do to each other what a verb says.

    "soldiers and the rebels exchanged fire"; not "soldiers and police fired"
    """
    other = other_side(context, units, subject, verb)
    return (
        [read_alone(context, units, side) for side in (subject, other)] if other is not None else []
    )


def read_alone(context: Context, units: Sequence[Unit], number: int) -> Actor:
    """A side of a fight without the other one, which "and" joins to it."""
    actor, tokens, unit = read_actor(context, units, number), context.document.tokens, units[number]
    start, end = (
        max(actor.start, tokens.starts[max(unit.first, unit.content_start)]),
        min(actor.end, tokens.ends[unit.last - 1]),
    )
    written = actor.name == context.document.text[actor.start : actor.end]
    if written:
        return actor._replace(name=context.document.text[start:end], start=start, end=end)
    return actor


def other_side(context: Context, units: Sequence[Unit], subject: int, verb: int) -> int | None:
    """The second of two nouns whose sides do to each other what the verb says."""
    words = context.document.tokens.lowers[units[verb].first : units[verb].last]
    if subject + 2 >= len(units) or units[subject + 1].tag != AND or RECIPROCAL.isdisjoint(words):
        return None
    second = skip_to_noun(units, subject + 2)
    if second is not None and second < verb and is_attacker(context, units, second):
        return second
    return None


def is_reciprocal(context: Context, unit: Unit) -> bool:
    """True if a verb's object makes its subject both sides.

    "rival groups shot it out", "fired at each other"
    """
    after = context.document.tokens.lowers[unit.last : unit.last + 3]
    return any(tuple(after[first : first + 2]) in EACH_OTHER for first in (0, 1))


def side_in(context: Context, unit: Unit) -> Actor | None:
    """The armed people or group after the preposition of a phrase."""
    tokens = context.document.tokens
    if unit.content_start < 0:
        return None
    start, end = tokens.starts[unit.content_start], tokens.ends[unit.last - 1]
    group = next((group for _, _, group in context.groups_within(start, end)), None)
    whole = lexical_entries().longest(tokens.lowers, unit.content_start, unit.last)
    last = (
        whole[1]
        if whole is not None and whole[0] == unit.last - unit.content_start
        else lexical_entries().values.get(tokens.lowers[unit.last - 1])
    )
    kind = (
        GROUP_VICTIMS.get(group.type, "")
        if group is not None
        else last.type
        if last is not None and last.tag in PERSONS
        else ""
    )
    if kind not in ARMED:
        return None
    first = unit.content_start + (tokens.lowers[unit.content_start] in DETERMINERS)
    begin = tokens.starts[first]
    return Actor(
        context.document.text[begin:end],
        group.name if group else None,
        kind,
        group is not None,
        begin,
        end,
    )


def side_behind(context: Context, units: Sequence[Unit], number: int) -> Actor | None:
    """The armed people or group after a preposition and an article: "with the army"."""
    tokens, after = context.document.tokens, number + 1
    opens = after < len(units) and tokens.lowers[units[number].last - 1] in ARTICLES
    if opens and is_attacker(context, units, after):
        return read_actor(context, units, after)
    return None
