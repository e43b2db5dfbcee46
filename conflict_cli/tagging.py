"""Tag: the tokens of a sentence become units with one letter each, words by the lexicons, names by what earlier stages found."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from conflict_cli.extractors.numbers import read_number, vocabulary
from conflict_cli.grammar import LETTERS, Unit, Units
from conflict_cli.lexicon import equipment, harm, losses, speakers, things, victims, weapons, words
from conflict_cli.lexicon.nationalities import COUNTRIES
from conflict_cli.models import Date, Group, Place, Quantity
from conflict_cli.phrases import Entry, Phrases, inflect, read_entries
from conflict_cli.snapshots import stored
from conflict_cli.text import Document, Sentence


class Meaning(NamedTuple):
    """The letter of a phrase and what the lexicon says of it."""

    letter: str
    type: str = ""


class Entity(NamedTuple):
    """What an earlier stage found from some character on to `end`: its class's letter and its type."""

    end: int
    letter: str
    type: str


QUOTES = frozenset("\"'“”‘’«»`")
MARKS = {
    ",": "COMMA",
    ":": "COLON",
    ";": "SEMICOLON",
    "-": "DASH",
    "–": "DASH",
    "—": "DASH",
    "(": "OPEN",
    "[": "OPEN",
    ")": "CLOSE",
    "]": "CLOSE",
    "?": "QUESTION",
    "&": "AND",
    "+": "AND",
    "'s": "MODIFIER",
    "’s": "MODIFIER",
}
# Closed classes by the names of their blocks, in the order in which they win where a word is in two.
CLOSED = """
ARTICLE EACH POSSESSIVE DETERMINER OF ALONG AND ABLE OR BUT CLAUSE ADDITION PREPOSITION BY TO WAS WERE HAVE DO MODAL NOT NOBODY
WHO INCLUDING THEM OTHERS PRONOUN SELF HE FEARED PLANNED DENIED LEFT LOST LIVES BODIES TOLL ALIAS BRINGING BURIED RECOVERED REPORTED ROSE
REACHED SUFFERED ADVERB VERB
""".split()
GROUP_VICTIMS = {
    "state_forces": "military",
    "police": "police",
    "rebel_group": "militant",
    "militia": "militant",
    "criminal_group": "militant",
}


@stored
def lexicon() -> Phrases[Meaning]:
    """Every phrase of the lexicons with its meaning; the first block to name a phrase wins."""
    meanings: dict[str, Meaning] = {}

    def add(phrases: Iterable[str], name: str, kind: str = "") -> None:
        for phrase in phrases:
            meanings.setdefault(phrase, Meaning(LETTERS[name], kind))

    def add_noun(phrase: str, irregular: str, kind: str) -> None:
        if irregular == "=":
            add((phrase,), "MEN", kind)
        else:
            add((phrase,), "MAN", kind)
            add((irregular or inflect(phrase),), "MEN", kind)

    for block, names in (
        (harm.TRANSITIVE, ("HARMED", "HARMING", "HARM")),
        (harm.INTRANSITIVE, ("DIED", "DIE", "DIE")),
        (losses.ACTIONS, ("RUINED", "RUINING", "RUIN")),
    ):
        for entry in read_entries(block):
            outcome, gerund, *base = entry.attributes
            if names[0] == "DIED" and base:  # "dies" asserts as "died" does, "die" does not
                add((form.strip() for form in base[0].split(",")[1:]), "DIED", outcome)
            for name, forms in zip(names, (entry.phrase, gerund, *base), strict=False):
                add((form.strip() for form in forms.split(",")), name, outcome)
    for block, name in ((harm.STATES, "STATE"), (harm.FALLEN, "FALLEN"), (harm.NOMINALS, "NOMINAL"), (harm.UNHARMED, "UNHARMED")):
        for entry in read_entries(block):
            add((form.strip() for form in entry.phrase.split(",")), name, *entry.attributes)
    for name in CLOSED:
        add((entry.phrase for entry in read_entries(getattr(words, name))), name)
    add(ORDINALS, "ORDINAL")
    for entry in read_entries(victims.PEOPLE):
        kind, irregular = (*entry.attributes, "")[:2]
        add_noun(entry.phrase, irregular, kind)
    for entry in read_entries(victims.ACTORS):
        add((entry.phrase, plural_of(entry)), "ACTOR", entry.attributes[0])
    for entry in read_entries(victims.PEOPLES):
        add_noun(entry.phrase, (entry.attributes or ("",))[0], "unspecified")
    for entry in read_entries(COUNTRIES):
        for adjective in entry.attributes[1].split(";"):
            phrase = adjective.strip().lower()
            if not phrase.endswith(("ese", "ish", "ch", "ss", "s")):
                add((inflect(phrase),), "MEN", "unspecified")
            add((phrase,), "MODIFIER")
    for entry in read_entries(weapons.WEAPONS):
        add((entry.phrase, plural_of(entry)), "WEAPON", entry.attributes[0])
    for entry in read_entries(things.THINGS):
        plural = plural_of(entry)
        add((entry.phrase,), "THINGS" if plural == entry.phrase else "THING", entry.attributes[0])
        add((plural,), "THINGS", entry.attributes[0])
    for entry in read_entries(speakers.SAYING):
        if not entry.phrase.startswith("put "):  # "put the toll at" is a toll
            add((form.strip() for form in (entry.phrase, *entry.attributes[1].split(";"))), "REPORTED")
    for entry in read_entries(equipment.EQUIPMENT):
        add((entry.phrase,), "THING", "equipment")
        add((plural_of(entry),), "THINGS", "equipment")
    for entry in read_entries(victims.MODIFIERS):
        add((entry.phrase,), "MODIFIER", *entry.attributes)
    return Phrases(meanings)


def plural_of(entry: Entry) -> str:
    """The plural of a noun entry `phrase | kind | plural`."""
    irregular = (*entry.attributes, "", "")[1]
    return entry.phrase if irregular == "=" else irregular or inflect(entry.phrase)


class Item(NamedTuple):
    """Equipment by its singular and the item type of the report."""

    singular: str
    type: str


@stored
def equipment_types() -> Phrases[Item]:
    """Items of `losses` by noun phrase, singular and plural."""
    types: dict[str, Item] = {}
    for entry in read_entries(equipment.EQUIPMENT):
        item = Item(entry.phrase, entry.attributes[0])
        types.setdefault(entry.phrase, item)
        types.setdefault(plural_of(entry), item)
    return Phrases(types)


@stored
def adjective_nouns() -> frozenset[str]:
    """Nouns for people that stand before another noun just as often: "police", "women"."""
    return frozenset(entry.phrase for entry in read_entries(victims.ALSO_ADJECTIVES))


ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th".split()


def locate_entities(
    dates: Iterable[Date], groups: Iterable[Group], places: Iterable[Place], people: Iterable[tuple[int, int, str]]
) -> dict[int, Entity]:
    """What earlier stages found, by the offset at which it starts; where two start together the longer one stays."""
    entities: dict[int, Entity] = {}

    def add(start: int, entity: Entity) -> None:
        if start not in entities or entities[start].end < entity.end:
            entities[start] = entity

    for start, end, kind in people:
        add(start, Entity(end, LETTERS["NAMED"], kind))
    for place in places:
        for mention in place.mentions:
            add(mention.start, Entity(mention.end, LETTERS["PLACE"], place.type))
    for group in groups:
        for mention in group.mentions:
            add(mention.start, Entity(mention.end, LETTERS["GROUP"], GROUP_VICTIMS.get(group.type, "")))
    for date in dates:
        add(date.start, Entity(date.end, LETTERS["DATE"], ""))
    return entities


def tag_sentence(document: Document, sentence: Sentence, entities: Mapping[int, Entity]) -> Units:
    """The units of one sentence. Quotation marks are passed over; a run of unknown capitalised words is one NAME."""
    text, tokens = document.text, document.tokens
    numbers, known = vocabulary(), lexicon()
    title_case = document.blocks[sentence.block].kind == "title"
    units: Units = []
    position, last = sentence.first, sentence.last
    while position < last:
        word, lower = tokens.words[position], tokens.lowers[position]
        entity = entities.get(tokens.starts[position])
        if entity is not None:
            after = position + 1
            while after < last and tokens.starts[after] < entity.end:
                after += 1
            if (
                entity.letter == LETTERS["GROUP"]
                and (head := known.values.get(tokens.lowers[after - 1])) is not None
                and head.letter in PERSONS
            ):
                following = known.longest(tokens.lowers, after, last) if after < last else None
                if following is not None and following[1].letter in PERSONS:  # "Taliban bomber"
                    units.append(Unit(LETTERS["MODIFIER"], position, after, type=entity.type or head.type))
                    position = after
                    continue
                if after - 1 > position:
                    units.append(Unit(LETTERS["MODIFIER"], position, after - 1, type=entity.type or head.type))
                units.append(Unit(head.letter, after - 1, after, type=entity.type or head.type))
            else:
                units.append(Unit(entity.letter, position, after, type=entity.type))
            position = after
            continue
        if word in QUOTES:
            position += 1
            continue
        if lower in numbers.openers or word[0].isdigit() or ("-" in lower and lower.partition("-")[0] in numbers.cardinals):
            number = read_number(text, tokens, position, last)
            if number is not None and not (lower == "both" and joins_two(tokens.lowers, position, last)):
                units.append(Unit(LETTERS["COUNT"], number.first, number.last, quantity=number.quantity, core=number.core))
                position = number.last
                continue
            if word[0].isdigit():
                after = position + 1
                units.append(Unit(LETTERS["MODIFIER" if "-" in word else "ORDINAL" if word[-1].isalpha() else "NUMBER"], position, after))
                position = after
                continue
        if word in CLOCK and units and is_number(units[-1]):
            units[-1] = units[-1]._replace(letter=LETTERS["NUMBER"], last=position + 1)
            position += 1
            continue
        mark = MARKS.get(lower)
        if mark is not None:
            if mark == "DASH" and position + 1 < last and tokens.words[position + 1] == word:
                position += 1
            units.append(Unit(LETTERS[mark], position, position + 1))
            position += 1
            continue
        if lower in ("without", "any") and is_none_of(tokens.lowers, position, last, known):
            units.append(Unit(LETTERS["COUNT"], position, position + 1, quantity=Quantity(word, "none", 0, 0, 0), core=position))
            position += 1
            continue
        found = known.longest(tokens.lowers, position, last)
        if found is not None:
            length, meaning = found
            if meaning.letter in PERSONS and position + length < last and (lower in adjective_nouns() or word[0].isupper()):
                behind = known.longest(tokens.lowers, position + length, last)
                if behind is not None and behind[1].letter in PERSONS:
                    meaning = Meaning(LETTERS["MODIFIER"], meaning.type)
            if (
                word[0].isupper()
                and units
                and units[-1].letter == LETTERS["NAME"]
                and units[-1].last == position
                and meaning.letter in COMMON
            ):
                units[-1] = units[-1]._replace(last=position + length)  # "Paltu Bag": a common noun inside a name
                position += length
                continue
            if meaning.letter == LETTERS["REPORTED"] and lower.endswith("ed") and units and units[-1].letter in BEFORE_NOUNS:
                meaning = Meaning(LETTERS["MODIFIER"])  # "two alleged peddlers"
            units.append(Unit(meaning.letter, position, position + length, type=meaning.type))
            position += length
            continue
        if word[0].isupper() and not (title_case or (position == sentence.first and lower.endswith(("ing", "ed", "ly")))):
            name = LETTERS["NAME"]
            if units and units[-1].letter == name and units[-1].last == position:
                units[-1] = units[-1]._replace(last=position + 1)
            else:
                units.append(Unit(name, position, position + 1))
        elif word[0].isalnum():
            units.append(_tag_unknown(lower, position, known))
        position += 1
    return units


BEFORE_NOUNS = frozenset((LETTERS["COUNT"], LETTERS["ARTICLE"], LETTERS["DETERMINER"], LETTERS["POSSESSIVE"]))
COMMON = frozenset((LETTERS["THING"], LETTERS["THINGS"], LETTERS["MODIFIER"], LETTERS["WEAPON"]))
CLOCK = frozenset(("AM", "PM", "am", "pm", "a.m.", "p.m.", "GMT", "UTC"))


def is_number(unit: Unit) -> bool:
    """Whether a unit is a number of some kind."""
    return unit.letter in (LETTERS["NUMBER"], LETTERS["COUNT"])


ARMED = frozenset(("military", "police", "militant"))  # victim types of those who fight
PERSONS = (LETTERS["MAN"], LETTERS["MEN"], LETTERS["ACTOR"])


def joins_two(lowers: Sequence[str], position: int, last: int) -> bool:
    """Whether "both" only joins: "both soldiers and civilians"; not "both attackers and one guard"."""
    for number in range(position + 2, min(position + 4, last - 1)):
        if lowers[number] == "and":
            return not (
                lowers[number + 1] in ("a", "an", "one", "the")
                or lowers[number + 1] in vocabulary().cardinals
                or lowers[number + 1][0].isdigit()
            )
    return False


def is_none_of(lowers: Sequence[str], position: int, last: int, known: Phrases[Meaning]) -> bool:
    """Whether "without" or "any" counts none: "without casualties", "did not cause any casualties"."""
    if lowers[position] == "any" and not {"not", "n't", "no", "never", "without", "didn't"} & set(lowers[max(0, position - 4) : position]):
        return False
    for following in lowers[position + 1 : min(position + 4, last)]:
        meaning = known.values.get(following)
        if meaning is not None and meaning.letter == LETTERS["NOMINAL"]:
            return True
        if meaning is not None and meaning.letter not in (LETTERS["MODIFIER"], LETTERS["MAN"], LETTERS["REPORTED"], LETTERS["OTHERS"]):
            return False
    return False


def _tag_unknown(lower: str, position: int, known: Phrases[Meaning]) -> Unit:
    """A word of no lexicon, by its form."""
    if "-" in lower:
        tail = known.values.get(lower.rpartition("-")[2])
        if tail is not None and tail.letter in PERSONS:
            return Unit(tail.letter, position, position + 1, type=tail.type)
        return Unit(LETTERS["MODIFIER"], position, position + 1)
    if lower.endswith(("men", "women")) and len(lower) > 5:
        return Unit(LETTERS["MEN"], position, position + 1, type="unspecified")
    if lower.endswith("ed") and len(lower) > 3 and not lower.endswith("eed"):
        return Unit(LETTERS["VERB"], position, position + 1)
    if lower.endswith("ly") and len(lower) > 4:
        return Unit(LETTERS["ADVERB"], position, position + 1)
    return Unit(LETTERS["WORD"], position, position + 1)
