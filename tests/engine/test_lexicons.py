"""The form of every lexicon: sorted, unique, spelled as the text is; and what the word lists
promise of each other.
"""

import importlib
import pkgutil

import pytest

from conflict_cli import lexicon
from conflict_cli.engine.phrases import inflect, read_entries
from conflict_cli.lexicon import equipment, names, speakers, things, victims, weapons
from conflict_cli.text.document import tokenize
from conflict_cli.vocabulary import AttributionKind, ItemType, VictimType, words_of

MODULES = [
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages(lexicon.__path__, "conflict_cli.lexicon.")
]
BLOCKS = {
    f"{module.__name__.removeprefix('conflict_cli.lexicon.')}.{name}": block
    for module in MODULES
    for name, block in vars(module).items()
    if name.isupper() and isinstance(block, str)
}
# Blocks of bare words, several a line.
WORD_BLOCKS = {
    name
    for name, block in BLOCKS.items()
    if any(len(line.split()) > 6 and "|" not in line for line in block.splitlines())
}
NOUNS = {
    "victims.PEOPLE": victims.PEOPLE,
    "victims.ACTORS": victims.ACTORS,
    "things.THINGS": things.THINGS,
    "weapons.WEAPONS": weapons.WEAPONS,
    "equipment.EQUIPMENT": equipment.EQUIPMENT,
    "speakers.SPEAKERS": speakers.SPEAKERS,
}
CLASSES = {
    "victims.PEOPLE": " ".join(words_of(VictimType)),
    "victims.ACTORS": " ".join(words_of(VictimType)),
    "things.THINGS": (
        "animal vehicle building weapon document event time measure money place body_part other"
    ),
    "weapons.WEAPONS": (
        "explosive mine air drone artillery rocket missile firearm blade blunt fire chemical "
        "vehicle strangling attack"
    ),
    "equipment.EQUIPMENT": " ".join(words_of(ItemType)),
    "speakers.SPEAKERS": (
        "official military police medical witness monitor humanitarian media armed_group "
        "unspecified"
    ),
}


@pytest.mark.parametrize("name", sorted(set(BLOCKS) - WORD_BLOCKS))
def test_entries_are_sorted_and_unique(name: str) -> None:
    lines = [" | ".join((entry.phrase, *entry.attributes)) for entry in read_entries(BLOCKS[name])]
    phrases = [entry.phrase for entry in read_entries(BLOCKS[name])]
    assert len(lines) == len(set(lines))
    assert phrases == sorted(phrases, key=str.casefold)


@pytest.mark.parametrize("name", sorted(BLOCKS))
def test_no_blank_phrases_or_stray_blanks(name: str) -> None:
    for line in BLOCKS[name].splitlines():
        assert line == line.rstrip(), line
        assert not line.startswith("|"), line
        assert "  " not in line, line


@pytest.mark.parametrize("name", NOUNS)
def test_nouns_name_their_class_and_at_most_a_plural(name: str) -> None:
    classes = set(CLASSES[name].split())
    for entry in read_entries(NOUNS[name]):
        kind, *plural = entry.attributes
        assert kind in classes, entry
        assert len(plural) <= 1, entry
        assert plural != [inflect(entry.phrase)], f"{entry.phrase}: the plural is the regular one"
    assert (
        name == "victims.ACTORS"
        or {entry.attributes[0] for entry in read_entries(NOUNS[name])} == classes
    )


@pytest.mark.parametrize("name", NOUNS)
def test_nouns_are_unique_and_spelled_as_tokens_are(name: str) -> None:
    phrases = [entry.phrase for entry in read_entries(NOUNS[name])]
    assert len(phrases) == len(set(phrases))
    spelled = [
        *phrases,
        *(
            plural
            for entry in read_entries(NOUNS[name])
            for plural in entry.attributes[1:]
            if plural != "="
        ),
    ]
    assert [phrase for phrase in spelled if " ".join(tokenize(phrase).lowers) != phrase] == []


def test_no_noun_is_a_person_and_a_thing() -> None:
    people = {
        entry.phrase
        for block in (victims.PEOPLE, victims.PEOPLES, victims.ACTORS)
        for entry in read_entries(block)
    }
    assert not people & {entry.phrase for entry in read_entries(things.THINGS)}


def test_words_that_are_adjectives_too_are_nouns_for_people() -> None:
    people = {
        entry.phrase for block in (victims.PEOPLE, victims.PEOPLES) for entry in read_entries(block)
    }
    assert {entry.phrase for entry in read_entries(victims.ALSO_ADJECTIVES)} <= people


def test_modifiers_name_a_victim_type_or_none() -> None:
    types = set(CLASSES["victims.PEOPLE"].split()) - {"unspecified"}
    for entry in read_entries(victims.MODIFIERS):
        assert len(entry.attributes) <= 1, entry
        assert set(entry.attributes) <= types, entry


def test_names_are_in_one_block_each() -> None:
    given, weak = names.GIVEN_NAMES.split(), names.WEAK_NAMES.split()
    assert len(set(given)) >= 2500
    assert not set(given) & set(weak)
    for block in (
        names.GIVEN_NAMES,
        names.WEAK_NAMES,
        names.SURNAMES,
        names.PARTICLES,
        names.NAME_ENDINGS,
    ):
        assert block == block.lower()
        assert all(" " not in line for line in block.splitlines())


def test_titles_have_no_full_stops_and_a_victim_type() -> None:
    types = set(CLASSES["victims.PEOPLE"].split())
    for entry in read_entries(names.TITLES):
        assert entry.attributes[0] in types
        assert all(len(word) < 5 or "." not in word for word in entry.phrase.split()), entry
        assert not entry.phrase.endswith("."), entry


def test_verbs_of_saying_have_a_kind_and_four_forms() -> None:
    for entry in read_entries(speakers.SAYING):
        kind, forms = entry.attributes
        assert kind in words_of(AttributionKind)
        assert len(forms.split(";")) == 4, entry
        third, *_, gerund = (form.strip() for form in forms.split(";"))
        assert third.split()[0].endswith("s"), entry
        assert gerund.split()[0].endswith("ing"), entry
