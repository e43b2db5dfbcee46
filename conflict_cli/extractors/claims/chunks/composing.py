"""The number, type and core of a phrase, and the outcome of joined verbs, from the units that they are made of."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import LETTERS, Unit, Units, letters_of
from conflict_cli.models import Quantity
from conflict_cli.text.document import Tokens

PEOPLE_TYPES = frozenset(("military", "police", "militant", "civilian", "official", "journalist", "aid_worker"))
GENERAL_TYPES = frozenset(("", "unspecified", "militant", "military"))
IMPLIED = Quantity(None, "implied", 1, 1, 1)
BARE_PLURAL = Quantity(None, "vague", 2, None, None)
ARTICLE, GROUP, OF, POSSESSIVE = (LETTERS[name] for name in "ARTICLE GROUP OF POSSESSIVE".split())
COUNTED = letters_of("COUNT SOME PEOPLE")
DETERMINERS = letters_of("DETERMINER POSSESSIVE")
NOUNS = letters_of("MAN MEN NAMED FALLEN")
PHRASES = letters_of("PEOPLE PLURAL PERSON")
DESCRIBING = letters_of("MODIFIER MAN MEN ACTOR")
STATES = letters_of("HARMED STATE")
OWNED = frozenset(("PEOPLE", "PERSON", "NAMED"))


def quantity_of(units: Sequence[Unit], tokens: Tokens) -> Quantity | None:
    """What the first number or article of a phrase says: "a" and "an" count one."""
    for unit in units:
        if unit.letter in COUNTED:
            return unit.quantity
        if unit.letter == ARTICLE:
            return Quantity(tokens.words[unit.first], "exact", 1, 1, 1)
    return None


def add_quantities(quantities: Sequence[Quantity]) -> Quantity:
    """The sum of a list of names or relatives."""
    bests = [quantity.best for quantity in quantities if quantity.best is not None]
    highs = [quantity.high for quantity in quantities if quantity.high is not None]
    every = len(quantities)
    return Quantity(
        None,
        "implied",
        sum(quantity.low or 0 for quantity in quantities),
        sum(bests) if len(bests) == every else None,
        sum(highs) if len(highs) == every else None,
    )


def join_outcomes(outcomes: Sequence[str]) -> str:
    """One outcome for verbs that are joined: killed and wounded are one joint number, else the gravest.

    >>> join_outcomes(["killed", "wounded"]), join_outcomes(["kidnapped", "killed"]), join_outcomes(["wounded"])
    ('killed_or_wounded', 'killed', 'wounded')
    """
    if ("killed" in outcomes and "wounded" in outcomes) or "killed_or_wounded" in outcomes:
        return "killed_or_wounded"
    return "killed" if "killed" in outcomes else outcomes[-1] if outcomes else ""


def type_of(units: Sequence[Unit]) -> str:
    """The victim type of a noun phrase: its head's, unless a group or modifier in front of a general head knows better."""
    head: str | None = None
    front: str | None = None
    behind_of = False
    group = described = ""
    for unit in units:
        letter, kind = unit.letter, unit.type
        if letter in NOUNS:
            if head is None:
                head = kind
            if not behind_of:
                front = kind
        elif letter == OF:
            behind_of = True
        elif head is None and letter in PHRASES:
            head = kind
        elif letter == GROUP and not group:
            group = kind
        if not described and letter in DESCRIBING and kind in PEOPLE_TYPES:
            described = kind
    kind = front if front is not None else head or ""
    if group and kind in GENERAL_TYPES:
        return group
    if described and kind in ("", "unspecified"):
        return described
    return kind if kind in PEOPLE_TYPES else "unspecified"


def make_phrase(name: str, units: Units, quantity: Quantity, core: int, status: str = "") -> Units:
    """One phrase of a class out of its units; behind a possessive ("their two sons") people are relatives."""
    first = units[0]
    letter = "KIN" if first.letter == POSSESSIVE and name in OWNED else name
    return [Unit(LETTERS[letter], first.first, units[-1].last, quantity, type_of(units), status, core)]


def definiteness(units: Units) -> str:
    """ "definite" for a phrase that a determiner opens, else ""."""
    return "definite" if units[0].letter in DETERMINERS else ""
