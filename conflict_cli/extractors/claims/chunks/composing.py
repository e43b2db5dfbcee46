"""The number, type and core of a phrase, and the outcome of joined verbs, from their units."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, Units, tags_of
from conflict_cli.extractors.claims.labels import Reference
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.lexicon import claims as lexicon
from conflict_cli.models import Quantity
from conflict_cli.text.document import Tokens

PEOPLE_TYPES = frozenset(
    ("military", "police", "militant", "civilian", "official", "journalist", "aid_worker")
)
GENERAL_TYPES = frozenset(("", "unspecified", "militant", "military"))
IMPLIED = Quantity(None, "implied", 1, 1, 1)
BARE_PLURAL = Quantity(None, "vague", 2, None, None)
ARTICLE, GROUP, OF, POSSESSIVE = (TAGS[name] for name in "ARTICLE GROUP OF POSSESSIVE".split())
COUNTED = tags_of("COUNT COUNT_ALONE PEOPLE")
DETERMINERS = tags_of("DETERMINER POSSESSIVE")
NOUNS = tags_of("PERSON_SG PERSON_PL NAMED VICTIM_NOUN")
PHRASES = tags_of("PEOPLE PLURAL PERSON")
DESCRIBING = tags_of("MODIFIER PERSON_SG PERSON_PL ACTOR")
LABELS = tags_of("MODIFIER ACTOR")
STATES = tags_of("HARM_PAST STATE")
OWNERS = tags_of("ACTOR GROUP PERSON_PL")
BEFORE_OWNERS = tags_of("ARTICLE DETERMINER POSSESSIVE MODIFIER WORD NAME PLACE ORDINAL")
OFFICERS = frozenset(lexicon.OFFICERS.split())
MEMBERS = frozenset(lexicon.MEMBERS.split())
OWNED = frozenset(("PEOPLE", "PERSON", "NAMED"))


def quantity_of(units: Sequence[Unit], tokens: Tokens) -> Quantity | None:
    """The number that the first number or article of a phrase states: "a" and "an" count one."""
    for unit in units:
        if unit.tag in COUNTED:
            return unit.quantity
        if unit.tag == ARTICLE:
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
    """One outcome for joined verbs: "killed_or_wounded" for killed and wounded, else the gravest.

    >>> (join_outcomes(["killed", "wounded"]), join_outcomes(["kidnapped", "killed"]),
    ...     join_outcomes(["wounded"]))
    ('killed_or_wounded', 'killed', 'wounded')
    """
    if ("killed" in outcomes and "wounded" in outcomes) or "killed_or_wounded" in outcomes:
        return "killed_or_wounded"
    return "killed" if "killed" in outcomes else outcomes[-1] if outcomes else ""


def type_of(units: Sequence[Unit], tokens: Tokens) -> str:
    """The victim type of a noun phrase: that of its head, unless the head is a general noun after a
    group or modifier, or belongs to a force.

    "Taliban commanders", "officers of the army"; a witness of an army's raid does not belong to the
    army.
    """
    head: str | None = None
    front: str | None = None
    behind_of = officers = members = False
    group = described = owner = ""
    for unit in units:
        tag, kind = unit.tag, unit.type
        if tag in NOUNS:
            if head is None:
                head = kind
            if not behind_of:
                front = kind
                word = tokens.lowers[unit.last - 1]
                officers = word in OFFICERS and unit.last - unit.first == 1
                members = word in MEMBERS
        elif tag == OF:
            behind_of = True
        elif head is None and tag in PHRASES:
            head = kind
        elif tag == GROUP and not group:
            group = kind
        if behind_of and tag != OF:
            if tag in OWNERS and kind in ARMED:
                owner = kind
            elif tag not in BEFORE_OWNERS:
                owner = ""
        describing = LABELS if behind_of and not members else DESCRIBING
        if not described and tag in describing and kind in PEOPLE_TYPES:
            described = kind
    kind = front if front is not None else head or ""
    general = kind in GENERAL_TYPES or officers
    if front is not None and owner and general:
        return owner
    if group and general:
        return group
    if described and kind in ("", "unspecified"):
        return described
    return kind if kind in PEOPLE_TYPES else "unspecified"


def make_phrase(
    name: str,
    units: Units,
    tokens: Tokens,
    quantity: Quantity,
    content_start: int,
    reference: str = "",
) -> Units:
    """Units as one phrase; people after a possessive ("their two sons") are relatives."""
    first = units[0]
    tag = "RELATIVES" if first.tag == POSSESSIVE and name in OWNED else name
    return [
        Unit(
            TAGS[tag],
            first.first,
            units[-1].last,
            quantity,
            type_of(units, tokens),
            reference,
            content_start,
        )
    ]


def definiteness(units: Units) -> Reference:
    """ "definite" if a determiner opens the phrase, else ""."""
    return "definite" if units[0].tag in DETERMINERS else ""
