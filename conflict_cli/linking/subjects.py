"""Who does what a verb says: its subject, the agent behind it, and whether they may attack."""

from collections.abc import Collection, Iterator, Sequence

from conflict_cli.extractors.nationalities import country_of
from conflict_cli.grammar import LETTERS, Unit, is_a, letters_of
from conflict_cli.lexicon import attacks as lexicon
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor
from conflict_cli.linking.sources import subject_of
from conflict_cli.models import Group
from conflict_cli.phrases import Phrases, PhraseSet, collect_phrases, read_entries
from conflict_cli.snapshots import stored
from conflict_cli.tagging import ARMED, GROUP_VICTIMS
from conflict_cli.tagging import lexicon as meanings

POSSESSIVES = frozenset(("'s", "’s", "'", "’"))
ACTORS = ("GROUP", "ACTOR", "PLURAL", "PERSON", "PEOPLE", "NAMED", "NAME", "KIN")
THINGS = ("OBJECT", "WEAPON", "THINGS", "THING", "SOME", "THOSE")
SUBJECTS = letters_of(" ".join((*ACTORS, *THINGS)))
GOVERNORS = letters_of("PREPOSITION OF BY HARMED HARMING RUINED")  # a noun behind one is no subject
BREAKS = letters_of("SEMICOLON COLON BUT")
BYSTANDERS = frozenset(("monitor", "intergovernmental", "other"))
REACH = 40  # units: no subject stands further from its verb, whatever a text without full stops pretends
WEAPON = LETTERS["WEAPON"]


@stored
def cues() -> Phrases[str]:
    """What makes a subject an attacker: `attack`, `claim`, `own`, and `blame` and `accuse` where the attacker stands behind."""
    values: dict[str, str] = {}
    for block, kind in (
        (lexicon.ATTACKED, "attack"),
        (lexicon.BLAMED_ON, "blame"),
        (lexicon.CLAIMED, "claim"),
        (lexicon.ACCUSED, "accuse"),
        (lexicon.OWNED, "own"),
    ):
        values.update((entry.phrase, kind) for entry in read_entries(block))
    return Phrases(values)


@stored
def weapons() -> PhraseSet:
    """All phrases for weapons and attacks: most words have none."""
    return collect_phrases(weapon_phrases())


def weapon_phrases() -> Iterator[str]:
    """The phrases of the lexicon that name a weapon or an attack."""
    return (phrase for phrase, meaning in meanings().values.items() if meaning.letter == WEAPON)


def read_actor(context: Context, units: Sequence[Unit], number: int) -> Actor:
    """A unit as the perpetrator, with the modifiers that stand in front of a group's name."""
    unit = units[number]
    tokens = context.document.tokens
    first = max(unit.first, unit.core)
    last = unit.last
    if is_a(unit, "GROUP", "NAME", "ACTOR"):
        first = unit.first
        while number and is_a(units[number - 1], "MODIFIER", "NAME", "GROUP") and units[number - 1].last == first:
            number -= 1
            first = units[number].first
    while first < last - 1 and tokens.lowers[first] in ("the", "a", "an", "so-called"):
        first += 1
    start, end = tokens.starts[first], tokens.ends[last - 1]
    group = context.group_between(start, end)
    return Actor(context.document.text[start:end], group, unit.type, group is not None or is_a(unit, "NAMED"))


def read_group(context: Context, mention: tuple[int, int, Group]) -> Actor:
    """A mention of a group as the perpetrator or owner."""
    written = context.document.text[mention[0] : mention[1]]
    # "the rebels" as much as "rebels" tell the sides apart; two groups by name may fight whatever their types
    return Actor(written, mention[2].name, GROUP_VICTIMS.get(mention[2].type, "") if written.islower() else "", True)


def read_army(context: Context, nation: str) -> Actor:
    """The forces of a nation, by its name or adjective: "Turkish" in "Turkish airstrikes"."""
    return Actor(nation, context.forces_of(country_of(nation), "military"), "military", True)


def is_attacker(context: Context, unit: Unit) -> bool:
    """Whether a noun phrase may attack: a group that fights, armed people, or somebody by name."""
    if unit.quantity is not None and unit.quantity.qualifier == "none":
        return False
    if is_a(unit, "GROUP"):
        return not is_bystander(context, unit)
    return is_a(unit, "ACTOR") or (is_a(unit, "PLURAL", "PEOPLE", "PERSON", "KIN") and unit.type in ARMED)


def is_bystander(context: Context, unit: Unit) -> bool:
    """Whether a group watches, helps or talks rather than fights."""
    start, end = context.document.tokens.starts[unit.first], context.document.tokens.ends[unit.last - 1]
    return any(group.type in BYSTANDERS for _, _, group in context.groups_within(start, end))


def skip_to_noun(units: Sequence[Unit], number: int) -> int | None:
    """The noun phrase that begins at a unit, behind articles and modifiers."""
    while number < len(units) and is_a(units[number], "MODIFIER", "ARTICLE", "DETERMINER", "ADVERB", "WORD", "PART", "ORDINAL"):
        number += 1
    return number if number < len(units) else None


def agent_behind(units: Sequence[Unit], harm: int) -> int | None:
    """The unit in the by-phrase behind a verb: "were killed in Homs by X"."""
    for number in range(harm + 1, min(len(units) - 1, harm + 6)):
        if is_a(units[number], "BY"):
            return skip_to_noun(units, number + 1)
        if not is_a(units[number], "PHRASE", "DATE", "PLACE", "ADVERB", "NAME"):
            return None
    return None


def subject_before(context: Context, units: Sequence[Unit], verb: int, victims: Collection[int]) -> int | None:
    """The subject of a verb: the noun phrase before it in its clause; of a participle the first one of the clause it hangs on.

    None where the subject is a thing: a bomb that killed has no author there.
    """
    number = verb - 1
    while number >= 0 and is_a(units[number], "ADVERB", "HAVE"):
        number -= 1
    if number > 0 and is_a(units[number], "WHO"):  # "gunmen who killed": what stands before the relative pronoun
        return number - 1 if is_a(units[number - 1], *ACTORS) and number - 1 not in victims else None
    if number > 0 and is_a(units[number], "HE") and is_a(units[number - 1], "WHO", "REPORTED"):
        verb = number - 1 if is_a(units[number - 1], "REPORTED") else number - 2  # "said that it had killed": the speaker
        speaker = subject_of(context.document, units, verb) if verb > 0 and is_a(units[verb], "REPORTED") else None
        return speaker if speaker is not None and is_a(units[speaker], *ACTORS) else None
    charged = number > 1 and is_a(units[number], "OF", "PREPOSITION") and is_a(units[number - 1], *ACTORS)
    if charged and accuses(context, units, number - 1):  # "accused rebels of killing": what stands behind the accuser's verb
        return number - 1
    participle = is_a(units[verb], "HARMING", "RUINING") or context.document.tokens.lowers[units[verb].first].endswith("ing")
    found = None
    for number in range(verb - 1, max(-1, verb - REACH), -1):
        unit = units[number]
        if unit.letter in BREAKS or (found is not None and is_a(unit, "CLAUSE", "REPORTED", "DENIED")):
            break
        if number in victims:
            if not participle and any(is_a(between, "PASSIVE", "DIED") for between in units[number:verb]):
                break
            continue
        if unit.letter not in SUBJECTS:
            continue
        front = number - 1
        while front > 0 and is_a(units[front], "OTHERS"):  # "A and other fighters"
            front -= 1
        before = units[front] if front >= 0 else None
        if before is None or before.letter not in GOVERNORS:
            found = number
            if not participle and not (before is not None and is_a(before, "VERB", "AND", "COMMA")):
                break
    return found if found is not None and is_a(units[found], *ACTORS) else None


def accuses(context: Context, units: Sequence[Unit], accused: int) -> bool:
    """Whether a verb of accusing stands before a noun phrase and its modifiers."""
    number = accused - 1
    while number > 0 and is_a(units[number], "MODIFIER", "ARTICLE", "DETERMINER"):
        number -= 1
    return number >= 0 and cues().values.get(context.document.tokens.lowers[units[number].first]) == "accuse"


def antecedent(units: Sequence[Unit], verb: int) -> int | None:
    """The group that the pronoun before a verb stands for, the speaker of the sentence: "the army said it struck"."""
    number = verb - 1
    while number > 0 and is_a(units[number], "ADVERB", "HAVE", "WAS", "WERE"):
        number -= 1
    if number < 1 or not is_a(units[number], "HE", "PRONOUN"):
        return None
    before = [earlier for earlier in range(number) if is_a(units[earlier], *ACTORS)]
    return before[-1] if before and is_a(units[before[-1]], "GROUP", "ACTOR") else None


def first_weapon(context: Context, units: Sequence[Unit], attacks: bool = False) -> str | None:
    """The first weapon that the units name; words for an attack that tell no weapon ("clash", "raid") only with `attacks`."""
    known = meanings()
    tokens = context.document.tokens
    lowers = tokens.lowers
    named = weapons()
    for unit in units:
        if not named.occurs_in(lowers[unit.first : unit.last]):
            continue
        position = unit.first
        while position < unit.last:
            found = known.longest(tokens.lowers, position, unit.last)
            length, meaning = found if found is not None else (1, None)
            if meaning is not None and meaning.letter == WEAPON and (attacks or (meaning.type != "attack" and lowers[position] != "fire")):
                return context.document.text[tokens.starts[position] : tokens.ends[position + length - 1]]
            position += length
    return None


def ends_in_weapon(context: Context, unit: Unit) -> bool:
    """Whether the unit names a weapon or an attack."""
    return first_weapon(context, [unit], attacks=True) is not None
