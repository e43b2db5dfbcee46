"""Labels of our own that units and claims carry, besides the vocabularies of the report."""

from typing import Literal, get_args

from conflict_cli.engine.grammar import Unit
from conflict_cli.vocabulary import Outcome

# What words say happened to people; "" if they do not say it.
ToldOutcome = Outcome | Literal[""]
# How a noun phrase refers to people; "" for one that only names them, "outcome" for one that names
# what happened to them ("nine deaths", "the wounded").
Reference = Literal[
    "", "definite", "pronoun", "named", "list", "shared", "collective", "others", "bare", "outcome"
]
REFERENCES: dict[str, Reference] = {word: word for word in get_args(Reference)}
# What the words say of a claim; "" for one that they assert.
Doubt = Literal["", "hypothetical", "feared", "denied"]
# What auxiliaries and governing verbs say of a statement.
Modality = Doubt | Literal["negated"]
MODALITIES: dict[str, Modality] = {
    "": "",
    "negated": "negated",
    "hypothetical": "hypothetical",
    "feared": "feared",
    "denied": "denied",
}


def reference_of(unit: Unit) -> Reference:
    """How a noun phrase refers to people."""
    return REFERENCES[unit.reference]


def modality_of(unit: Unit) -> Modality:
    """The modality that a verb group gives."""
    return MODALITIES.get(unit.modality, "")
