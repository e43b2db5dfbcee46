"""What the lexicons say of words and phrases by themselves: the class and type of each, whatever is
around it.
"""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from conflict_cli.engine.grammar import TAGS
from conflict_cli.engine.phrases import Entry, Phrases, inflect, read_entries, read_phrases
from conflict_cli.lexicon import equipment, harm, losses, speakers, things, victims, weapons, words
from conflict_cli.lexicon.nationalities import COUNTRIES
from conflict_cli.models import OUTCOMES
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.vocabulary import ItemType, LossAction, Outcome, VictimType, check_word, words_of


class LexicalEntry(NamedTuple):
    """The tag of a phrase, and what the lexicon says of it."""

    tag: str
    type: str = ""


ITEM_TYPES: tuple[ItemType, ...] = words_of(ItemType)
# Closed classes by the names of their blocks; if a word is in two, the first wins.
CLOSED = """
ARTICLE EACH POSSESSIVE DETERMINER OF ALONG AND ABLE OR BUT CLAUSE ADDITION PREPOSITION BY TO WAS
WERE HAVE DO MODAL NOT NOBODY
WHO INCLUDING THEM OTHERS PRONOUN SELF HE FEARED PLANNED DENIED LEFT LOST LIVES BODIES TOLL ALIAS
BRINGING BURIED RECOVERED REPORTED ROSE
REACHED SUFFERED ADVERB VERB
""".split()
EQUIPMENT: Literal["equipment"] = "equipment"  # the type of what `losses` may be of
GROUP_VICTIMS: dict[str, VictimType] = {
    "state_forces": "military",
    "police": "police",
    "rebel_group": "militant",
    "militia": "militant",
    "criminal_group": "militant",
}
ARMED: frozenset[VictimType] = frozenset(
    ("military", "police", "militant")
)  # victim types of those who fight
OUTCOME_OF: dict[str, Outcome] = {word: word for word in OUTCOMES}
LOSS_ACTIONS: tuple[LossAction, ...] = words_of(LossAction)
VICTIM_TYPES: tuple[VictimType, ...] = words_of(VictimType)
VICTIM_TYPE_OF: dict[str, VictimType] = {word: word for word in VICTIM_TYPES}
PERSONS = frozenset((TAGS["PERSON_SG"], TAGS["PERSON_PL"], TAGS["ACTOR"]))


def outcome_of(kind: str) -> Outcome | Literal[""]:
    """A unit's type as an outcome, "" if the unit states no harm to people.

    >>> outcome_of("wounded"), outcome_of("destroyed")
    ('wounded', '')
    """
    return OUTCOME_OF.get(kind, "")


def victim_type_of(kind: str) -> VictimType | None:
    """A unit's type as a victim type, None if the unit is not one of people.

    >>> victim_type_of("police"), victim_type_of("building")
    ('police', None)
    """
    return VICTIM_TYPE_OF.get(kind)


class Meanings(dict[str, LexicalEntry]):
    """The meaning of each phrase; the first block with a phrase wins."""

    def add(self, phrases: Iterable[str], name: str, kind: str = "") -> None:
        """Adds phrases of a class."""
        for phrase in phrases:
            self.setdefault(phrase, LexicalEntry(TAGS[name], kind))

    def add_person(self, phrase: str, irregular: str, kind: VictimType) -> None:
        """Adds a noun for a person and its plural; "=" means that the noun is its own plural."""
        if irregular == "=":
            self.add((phrase,), "PERSON_PL", kind)
        else:
            self.add((phrase,), "PERSON_SG", kind)
            self.add((irregular or inflect(phrase),), "PERSON_PL", kind)


@cached_at_build
def lexical_entries() -> Phrases[LexicalEntry]:
    """Every phrase of the lexicons with its meaning; the first block with a phrase wins."""
    meanings = Meanings()
    add_harm(meanings)
    for name in CLOSED:
        meanings.add((entry.phrase for entry in read_entries(getattr(words, name))), name)
    meanings.add(words.ORDINALS.split(), "ORDINAL")
    add_people(meanings)
    add_things(meanings)
    return Phrases(dict(meanings))


def add_harm(meanings: Meanings) -> None:
    """Adds verbs, states and nouns of harm and damage."""
    for block, names in (
        (harm.TRANSITIVE, ("HARM_PAST", "HARM_GERUND", "HARM_BASE")),
        (
            harm.INTRANSITIVE,
            ("HARM_INTRANSITIVE", "HARM_INTRANSITIVE_BASE", "HARM_INTRANSITIVE_BASE"),
        ),
        (losses.ACTIONS, ("DAMAGE_PAST", "DAMAGE_GERUND", "DAMAGE_BASE")),
    ):
        for entry in read_entries(block):
            stated, gerund, *base = entry.attributes
            outcome = check_word(
                stated, LOSS_ACTIONS if names[0] == "DAMAGE_PAST" else OUTCOMES, entry.phrase
            )
            if (
                names[0] == "HARM_INTRANSITIVE" and base
            ):  # "dies" asserts as "died" does, "die" does not
                meanings.add(
                    (form.strip() for form in base[0].split(",")[1:]), "HARM_INTRANSITIVE", outcome
                )
            for name, forms in zip(names, (entry.phrase, gerund, *base), strict=False):
                meanings.add((form.strip() for form in forms.split(",")), name, outcome)
    for block, name in (
        (harm.STATES, "STATE"),
        (harm.FALLEN, "VICTIM_NOUN"),
        (harm.NOMINALS, "NOMINAL"),
        (harm.UNHARMED, "UNHARMED"),
    ):
        for entry in read_entries(block):
            outcomes = (check_word(stated, OUTCOMES, entry.phrase) for stated in entry.attributes)
            meanings.add((form.strip() for form in entry.phrase.split(",")), name, *outcomes)


def add_people(meanings: Meanings) -> None:
    """Nouns for people and actors, and nationalities."""
    for entry in read_entries(victims.PEOPLE):
        stated, irregular = (*entry.attributes, "")[:2]
        meanings.add_person(entry.phrase, irregular, check_word(stated, VICTIM_TYPES, entry.phrase))
    for entry in read_entries(victims.ACTORS):
        meanings.add(
            (entry.phrase, plural_of(entry)),
            "ACTOR",
            check_word(entry.attributes[0], VICTIM_TYPES, entry.phrase),
        )
    for entry in read_entries(victims.PEOPLES):
        meanings.add_person(entry.phrase, (entry.attributes or ("",))[0], "unspecified")
    for entry in read_entries(COUNTRIES):
        for adjective in entry.attributes[1].split(";"):
            phrase = adjective.strip().lower()
            if not phrase.endswith(("ese", "ish", "ch", "ss", "s")):
                meanings.add((inflect(phrase),), "PERSON_PL", "unspecified")
            meanings.add((phrase,), "MODIFIER")


def add_things(meanings: Meanings) -> None:
    """Weapons, things, verbs of saying, equipment, and what describes people."""
    for entry in read_entries(weapons.WEAPONS):
        meanings.add((entry.phrase, plural_of(entry)), "WEAPON", entry.attributes[0])
    for entry in read_entries(things.THINGS):
        plural = plural_of(entry)
        meanings.add(
            (entry.phrase,),
            "THING_PL" if plural == entry.phrase else "THING_SG",
            entry.attributes[0],
        )
        meanings.add((plural,), "THING_PL", entry.attributes[0])
    for entry in read_entries(speakers.SAYING):
        if not entry.phrase.startswith("put "):  # "put the toll at" is a toll
            meanings.add(
                (form.strip() for form in (entry.phrase, *entry.attributes[1].split(";"))),
                "REPORTED",
            )
    for entry in read_entries(equipment.EQUIPMENT):
        meanings.add((entry.phrase,), "THING_SG", EQUIPMENT)
        meanings.add((plural_of(entry),), "THING_PL", EQUIPMENT)
    for entry in read_entries(victims.MODIFIERS):
        meanings.add((entry.phrase,), "MODIFIER", *entry.attributes)


def plural_of(entry: Entry) -> str:
    """The plural of a noun entry `phrase | kind | plural`."""
    irregular = (*entry.attributes, "", "")[1]
    return entry.phrase if irregular == "=" else irregular or inflect(entry.phrase)


class ItemMeaning(NamedTuple):
    """Equipment by its singular and the item type of the report."""

    singular: str
    type: ItemType
    mass: bool = False  # not counted: "ammunition"


@cached_at_build
def equipment_types() -> Phrases[ItemMeaning]:
    """The items of `losses` by noun phrase, singular and plural."""
    types: dict[str, ItemMeaning] = {}
    for entry in read_entries(equipment.EQUIPMENT):
        item = ItemMeaning(
            entry.phrase,
            check_word(entry.attributes[0], ITEM_TYPES, entry.phrase),
            plural_of(entry) == entry.phrase,
        )
        types.setdefault(entry.phrase, item)
        types.setdefault(plural_of(entry), item)
    return Phrases(types)


@cached_at_build
def adjective_nouns() -> frozenset[str]:
    """Nouns for people that are as often before another noun: "police", "women"."""
    return frozenset(read_phrases(victims.ALSO_ADJECTIVES))
