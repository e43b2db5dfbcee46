"""How an attacker is named: by a group, a nation, or common nouns with what is beside them."""

from bisect import bisect_left
from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.lexical import ARMED, GROUP_VICTIMS
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.lexicon import naming as lexicon
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor
from conflict_cli.linking.sources import OPENERS
from conflict_cli.linking.ties import end_of_tie
from conflict_cli.models import Group
from conflict_cli.text.document import OWNING

ACTOR, AND, COMMA, GROUP, MODIFIER, NAMED, OF, PHRASE = (
    TAGS[name] for name in "ACTOR AND COMMA GROUP MODIFIER NAMED OF PHRASE".split()
)
NAMES = tags_of("GROUP NAME ACTOR")
BEFORE_NAMES = tags_of("MODIFIER NAME GROUP")
NAMES_AFTER = tags_of("GROUP NAME NAMED ACTOR PLURAL")  # after a common noun they may be its name
DETERMINERS = tags_of("ARTICLE DETERMINER")
SORTS = tags_of("ACTOR PLURAL PEOPLE PERSON")  # common nouns for armed people
ORIGINS = frozenset(lexicon.ORIGINS.split())
DEFINITE = frozenset(lexicon.DEFINITE.split())
COLLECTIVES = frozenset(lexicon.COLLECTIVES.split())
BELIEVED = frozenset(lexicon.BELIEVED.split())
BELONGING = frozenset(read_phrases(lexicon.BELONGING))
NEAR = 60  # characters after "believed to be" in which the group is named


def read_actor(context: Context, units: Sequence[Unit], number: int) -> Actor:
    """A unit as the perpetrator, with modifiers, the name after it, and what "and" adds to it."""
    unit = units[number]
    tokens = context.document.tokens
    first = max(unit.first, unit.content_start)
    last = unit.last
    begin = number
    if unit.tag in NAMES:
        first = unit.first
        while begin and units[begin - 1].tag in BEFORE_NAMES and units[begin - 1].last == first:
            begin -= 1
            first = units[begin].first
    named = context.group_between(tokens.starts[first], tokens.ends[last - 1]) is not None
    if not named and unit.tag in SORTS and (unit.type in ARMED or unit.tag == ACTOR):
        beside = name_behind(context, units, number)
        if beside is not None:
            return beside
        last = end_of_name(context, units, number)
    if not named and unit.tag == ACTOR and unit.type not in ARMED and last == unit.last:
        last = end_of_tie(tokens.lowers, units, number)
        if last > unit.last:
            start, end = tokens.starts[first], tokens.ends[last - 1]
            return Actor(context.document.text[start:end], None, unit.type, False, start, end)
    if not named and unit.tag in SORTS and unit.type in ARMED:
        first, last = widen(context, units, number, first, last)
    while first < last - 1 and tokens.lowers[first] in OPENERS:
        first += 1
    if first and tokens.lowers[first] in OWNING:
        first -= 1  # "the governor's men"
    start, end = tokens.starts[first], tokens.ends[last - 1]
    group = context.group_between(start, end) or (
        believed_group(context, units, number) if unit.type in ARMED else None
    )
    written = context.document.text[start:end]
    if tokens.lowers[last - 1] in COLLECTIVES and is_definite(context, units, number):
        group = group or group_told_before(context, start)
        written = called(context, written, group, start)
    return Actor(written, group, unit.type, group is not None or unit.tag == NAMED, start, end)


def believed_group(context: Context, units: Sequence[Unit], number: int) -> str | None:
    """The group that armed people are said to belong to: "gunmen believed to be from the ADF"."""
    tokens, after = context.document.tokens, units[number].last
    word, _, rest = " ".join(tokens.lowers[after : after + 3]).partition(" ")
    if word not in BELIEVED or rest not in BELONGING:
        return None
    start = tokens.starts[after]
    found = next(iter(context.groups_over(start, start + NEAR)), None)
    if found is not None and GROUP_VICTIMS.get(found[2].type) == "militant":
        return found[2].name
    return None


def is_definite(context: Context, units: Sequence[Unit], number: int) -> bool:
    """True if a noun phrase means somebody whom the reader knows: "the group", not "a group"."""
    lowers = context.document.tokens.lowers
    first = units[number].first
    return bool(DEFINITE & set(lowers[first : units[number].last])) or (
        first > units[0].first and lowers[first - 1] in DEFINITE
    )


def group_told_before(context: Context, start: int) -> str | None:
    """The group that "the group" stands for: the last armed one in this or the last paragraph."""
    block = context.document.sentences[context.sentence_of(start)].block
    for number in range(bisect_left(context.group_starts, start) - 1, -1, -1):
        begin, _, group = context.groups[number]
        if context.document.sentences[context.sentence_of(begin)].block < block - 1:
            return None
        if GROUP_VICTIMS.get(group.type) == "militant":
            return group.name
    return None


def called(context: Context, written: str, group: str | None, start: int) -> str:
    """The words for an attacker: a group's name if the text gave it before, not common nouns."""
    if group is None or not written.islower():
        return written
    for number in range(bisect_left(context.group_starts, start) - 1, -1, -1):
        begin, end, known = context.groups[number]
        name = context.document.text[begin:end]
        if known.name == group and not name.islower():
            return name
    return written


def name_behind(context: Context, units: Sequence[Unit], number: int) -> Actor | None:
    """The group between commas after a noun: "a rebel group, the M23, attacked"."""
    after = number + 2
    if after < len(units) and units[after].tag in DETERMINERS:
        after += 1
    if (
        after + 1 >= len(units)
        or units[number + 1].tag != COMMA
        or units[after].tag != GROUP
        or units[after + 1].tag != COMMA
    ):
        return None
    tokens = context.document.tokens
    start, end = tokens.starts[units[after].first], tokens.ends[units[after].last - 1]
    mention = next(iter(context.groups_within(start, end)), None)
    return read_group(context, mention) if mention is not None else None


def end_of_name(context: Context, units: Sequence[Unit], number: int) -> int:
    """The end of the group's name that follows a noun: "fighters from the ADF"."""
    unit, tokens = units[number], context.document.tokens
    if number + 1 == len(units) or units[number + 1].first != unit.last:
        return unit.last
    if (
        number + 2 < len(units)
        and units[number + 1].tag == OF
        and unit.tag == ACTOR
        and units[number + 2].type in ARMED
    ):
        return units[number + 2].last  # "a convoy of soldiers"
    after = units[number + 1]
    if after.tag not in NAMES_AFTER and not (
        after.tag == PHRASE and tokens.lowers[after.first] in ORIGINS
    ):
        return unit.last
    mention = next(
        iter(context.groups_within(tokens.starts[after.first], tokens.ends[after.last - 1])), None
    )
    if mention is None:
        return unit.last
    return next(
        token + 1 for token in range(after.first, after.last) if tokens.ends[token] >= mention[1]
    )


def widen(
    context: Context, units: Sequence[Unit], number: int, first: int, last: int
) -> tuple[int, int]:
    """The tokens of a noun and of armed people whom "and" joins to it in its clause: "riot police
    and soldiers".
    """
    owner = context.clauses_of(
        context.sentence_of(context.document.tokens.starts[units[number].first])
    ).owner
    if number > 1 and units[number - 1].tag == AND and owner[number - 2] == owner[number]:
        front = units[number - 2]
        if front.type in ARMED and (front.tag in SORTS or front.tag == MODIFIER):
            first = max(front.first, front.content_start)
    if (
        number + 2 < len(units)
        and units[number + 1].tag == AND
        and owner[number + 2] == owner[number]
    ):
        back = units[number + 2]
        if back.type in ARMED and back.tag in SORTS:
            last = back.last
    return first, last


def read_group(context: Context, mention: tuple[int, int, Group]) -> Actor:
    """A mention of a group as the perpetrator or owner."""
    written = context.document.text[mention[0] : mention[1]]
    # "the rebels" as much as "rebels" distinguish the sides; two groups by name may fight whatever
    # their types
    kind = GROUP_VICTIMS.get(mention[2].type, "") if written.islower() else ""
    return Actor(written, mention[2].name, kind, True, mention[0], mention[1])


def read_army(context: Context, start: int, end: int) -> Actor:
    """The forces of a nation, by its name or adjective: "Turkish" in "Turkish airstrikes"."""
    nation = context.document.text[start:end]
    return Actor(
        nation, context.forces_of(country_of(nation), "military"), "military", True, start, end
    )
