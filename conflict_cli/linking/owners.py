"""The owner of a weapon or an attack: "Turkish airstrikes", "the rebels' shelling", "its raids"."""

import re
from collections.abc import Sequence

from conflict_cli.engine.grammar import Unit
from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.lexical import ARMED, equipment_types, lexical_entries
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.lexicon import claims, function_words
from conflict_cli.lexicon import naming as lexicon
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor
from conflict_cli.linking.naming import read_army, read_group
from conflict_cli.linking.pronouns import owner_for_pronoun
from conflict_cli.linking.subjects import BYSTANDERS, THINGS, WEAPON
from conflict_cli.text.document import POSSESSIVES

BEFORE_WEAPONS = POSSESSIVES | frozenset(lexicon.BEFORE_WEAPONS.split())
MODEL = re.compile(r"[A-Z][A-Za-z]{0,4}-?\d{1,3}[A-Z]?")  # "Iraqi F-16 aircraft"
OPERATIONS = frozenset(lexicon.OPERATIONS.split())
CONFLICTS = frozenset(lexicon.CONFLICTS.split())
SUFFERED = frozenset(lexicon.SUFFERED.split())
STATES = frozenset(lexicon.STATES.split())
LED = tuple(lexicon.LED.split())
EQUIPMENT = "equipment"  # the type of things that armed people fight with
# Types of equipment that do not hurt people in traffic.
MILITARY = frozenset(("aircraft", "artillery", "helicopter", "ship", "tank"))
SHOTS = frozenset(claims.SHOTS.split())
GROUP_POSSESSIVES = frozenset(function_words.GROUP_POSSESSIVES.split())
ARTICLES = frozenset(function_words.ARTICLES.split())
# Common nouns for sides of a fight, with the victim type that distinguishes them.
SIDES = {entry.phrase: entry.attributes[0] for entry in read_entries(lexicon.SIDES)}


def owner_of_weapon(context: Context, units: Sequence[Unit], number: int) -> Actor | None:
    """The owner before a weapon or an attack: "IS attacks", "the rebels' shelling"."""
    tokens = context.document.tokens
    unit = units[number]
    known = lexical_entries()
    for position in range(max(unit.first, units[0].first + 1), unit.last):
        before = position - 1
        while before > units[0].first and (
            tokens.lowers[before] in BEFORE_WEAPONS or MODEL.fullmatch(tokens.words[before])
        ):
            before -= 1
        start = tokens.starts[before - is_half(context, before, units[0].first)]
        end, word = tokens.ends[before], tokens.words[before]
        is_pronoun = tokens.lowers[before] in GROUP_POSSESSIVES and before >= unit.first
        if (
            end not in context.group_ends
            and not word[0].isupper()
            and tokens.lowers[before] not in SIDES
            and not is_pronoun
        ):
            continue
        found = known.longest(tokens.lowers, position, unit.last)
        if found is None or found[1].tag != WEAPON or tokens.lowers[position] in OPERATIONS:
            continue
        whole = known.longest(tokens.lowers, before, unit.last)
        if whole is not None and whole[1].tag == WEAPON and tokens.lowers[before] not in SIDES:
            continue  # "CAR BOMB" is not a bomb of the Central African Republic
        if tokens.lowers[before] in SIDES:
            return read_side(context, before, units[0].first)
        if is_pronoun:
            return owner_for_pronoun(context, context.sentence_of(start), number)
        if tokens.lowers[before].endswith(LED):
            return Actor(word, None, "military", True, start, end)
        owner = read_owner(context, start, before, position)
        if owner is not None:
            return owner
    return None


def read_owner(context: Context, start: int, before: int, position: int) -> Actor | None:
    """The group or nation whose name ends at `before`, if it owns the weapon at `position`."""
    tokens, text = context.document.tokens, context.document.text
    end, word = tokens.ends[before], tokens.words[before]
    group = context.group_ending(start, end)
    if (
        group is not None
        and group[2].type not in BYSTANDERS
        and text[group[1] : group[1] + 1] != "-"
    ):
        return read_group(context, group)
    weapon = tokens.lowers[position]
    if weapon in CONFLICTS or not word[0].isupper() or country_of(text[start:end]) is None:
        return None
    possessive = before + 1 < position and tokens.lowers[before + 1] in POSSESSIVES
    owns = (possessive and weapon not in SUFFERED) or word in STATES
    return read_army(context, start, end) if owns or not context.is_place(start) else None


def owner_of_equipment(context: Context, sentence: int, number: int) -> Actor | None:
    """The owner of planes, ships or guns that act: "army planes bombed", "The navy said its craft
    had sunk"; not "an army truck".
    """
    units, tokens = context.read(sentence).units, context.document.tokens
    unit = units[number]
    known = equipment_types().values.get(tokens.lowers[unit.last - 1])
    if unit.tag not in THINGS or (
        unit.type != EQUIPMENT and (known is None or known.type not in MILITARY)
    ):
        return None
    if not GROUP_POSSESSIVES.isdisjoint(tokens.lowers[unit.first : unit.last]):
        return owner_for_pronoun(context, sentence, number)
    for position in range(unit.first, unit.last - 1):
        start, end, word = tokens.starts[position], tokens.ends[position], tokens.words[position]
        group = context.group_ending(start, end)
        if group is not None and group[2].type not in BYSTANDERS:
            return read_group(context, group)
        if tokens.lowers[position] in SIDES:
            return read_side(context, position, unit.first)
        if word[0].isupper() and country_of(word) is not None:
            return read_army(context, start, end)
    return None


def owner_of_shot(context: Context, unit: Unit) -> Actor | None:
    """The owner of the bullet or shell that a verb of dying ends with: "fell to rebel bullets";
    None for "fell to enemy fire".
    """
    tokens, position = context.document.tokens, unit.last - 2
    if not ends_in_shot(context, unit):
        return None
    while position > unit.first and tokens.lowers[position] in POSSESSIVES:
        position -= 1
    start, end = tokens.starts[position], tokens.ends[position]
    group = context.group_ending(start, end)
    if group is not None:
        return read_group(context, group)
    meaning = lexical_entries().values.get(tokens.lowers[position])
    if meaning is not None and meaning.type in ARMED:
        return Actor(tokens.words[position], None, meaning.type, False, start, end)
    return None


def ends_in_shot(context: Context, unit: Unit) -> bool:
    """True if a unit ends with a bullet, a shell or fire."""
    return context.document.tokens.lowers[unit.last - 1] in SHOTS


def is_half(context: Context, position: int, first: int) -> bool:
    """True if a word is the second of a nation's adjective: "North Korean", "Sri Lankan"."""
    if position == first:
        return False
    words, text, starts = (
        context.document.tokens.words,
        context.document.text,
        context.document.tokens.starts,
    )
    one, two = words[position - 1], words[position]
    if not (one[0].isupper() and two[0].isupper()):
        return False
    whole = country_of(text[starts[position - 1] : context.document.tokens.ends[position]])
    return whole is not None and whole != country_of(two) and country_of(one) is None


def read_side(context: Context, position: int, first: int) -> Actor:
    """A side by a common noun in front of its weapon: "government", "Syrian regime"."""
    tokens = context.document.tokens
    begin = position
    while (
        begin > first
        and (tokens.words[begin - 1][0].isupper() or "-" in tokens.words[begin - 1])
        and tokens.lowers[begin - 1] not in ARTICLES
    ):
        begin -= 1
    start, end = tokens.starts[begin], tokens.ends[position]
    return Actor(
        context.document.text[start:end],
        context.group_between(start, end),
        SIDES[tokens.lowers[position]],
        begin < position,
        start,
        end,
    )
