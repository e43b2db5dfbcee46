"""Fights and their two sides: "in clashes with rebels", "an exchange of fire with the army"."""

from collections.abc import Collection, Sequence

from conflict_cli.engine.grammar import Unit
from conflict_cli.extractors.lexical import ARMED, GROUP_VICTIMS, PERSONS
from conflict_cli.extractors.lexical import lexicon as meanings
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor
from conflict_cli.linking.naming import read_actor
from conflict_cli.linking.owners import ARTICLES
from conflict_cli.linking.subjects import is_attacker

FIGHTS = frozenset(
    "clash clashes fighting battle battles gunbattle gunbattles gunfight gunfights encounter encounters firefight firefights skirmish "
    "skirmishes combat crossfire duel shootout shootouts".split()
)
EXCHANGES = frozenset(("exchange", "exchanged", "exchanges"))
FACING = frozenset(("with", "against"))  # between a fight and the other side


def follows_fight(context: Context, units: Sequence[Unit], number: int) -> bool:
    """Whether a fight stands before a unit: "in clashes with radical militants"."""
    before = units[number - 1]
    return number > 0 and not FIGHTS.isdisjoint(context.document.tokens.lowers[before.first : before.last])


def tells_of_fight(words: Collection[str]) -> bool:
    """Whether a sentence tells of two sides that fought: "in the clash", "an exchange of fire"."""
    return not FIGHTS.isdisjoint(words) or ("fire" in words and not EXCHANGES.isdisjoint(words))


def side_in(context: Context, unit: Unit) -> Actor | None:
    """The armed people or group behind the preposition of a phrase."""
    tokens = context.document.tokens
    if unit.core < 0:
        return None
    start, end = tokens.starts[unit.core], tokens.ends[unit.last - 1]
    group = next((group for _, _, group in context.groups_within(start, end)), None)
    last = meanings().values.get(tokens.lowers[unit.last - 1])
    kind = GROUP_VICTIMS.get(group.type, "") if group is not None else last.type if last is not None and last.letter in PERSONS else ""
    if kind not in ARMED:
        return None
    first = unit.core + (tokens.lowers[unit.core] in ("the", "a", "an", "some"))
    begin = tokens.starts[first]
    return Actor(context.document.text[begin:end], group.name if group else None, kind, group is not None, begin, end)


def side_behind(context: Context, units: Sequence[Unit], number: int) -> Actor | None:
    """The armed people or group behind a preposition and an article: "with the army"."""
    tokens, behind = context.document.tokens, number + 1
    opens = behind < len(units) and tokens.lowers[units[number].last - 1] in ARTICLES
    return read_actor(context, units, behind) if opens and is_attacker(context, units, behind) else None
