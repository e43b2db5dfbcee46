"""Noun phrases put together: lists of people, names and relatives, and appositions."""

from conflict_cli.engine.grammar import TAGS, ChunkRule, Unit, Units, tags_of
from conflict_cli.extractors.claims.chunks.asides import drop
from conflict_cli.extractors.claims.chunks.composing import IMPLIED, add_quantities
from conflict_cli.text.document import Tokens

PLURAL = TAGS["PLURAL"]
JOINTS = tags_of("COMMA AND")


def keep_one(units: Units, tokens: Tokens) -> Units | None:
    """ "a trader, Hasan Raza, and his nephew": a name is in apposition to one person only."""
    quantity = units[0].quantity
    return units[:1] if quantity is not None and quantity.best == 1 else None


def build_relatives(units: Units, tokens: Tokens) -> Units | None:
    """ "a mother and her three sons", "Ali Hassan, Omar Jaber and Rana Aziz": one list,
    one number.
    """
    quantities = [unit.quantity or IMPLIED for unit in units if unit.tag not in JOINTS]
    first = units[0]
    core = first.content_start if first.content_start >= 0 else first.first
    return [
        Unit(
            TAGS["NAMED"],
            first.first,
            units[-1].last,
            add_quantities(quantities),
            first.type or "unspecified",
            "list",
            core,
        )
    ]


def build_list(units: Units, tokens: Tokens) -> Units | None:
    """ "More than 100 activists, journalists and candidates": one number counts all of them."""
    if any(unit.reference == "definite" for unit in units[1:] if unit.tag == PLURAL):
        return None
    return [units[0]._replace(last=units[-1].last)]


def keep_first(units: Units, tokens: Tokens) -> Units:
    """Keeps the first unit and drops the apposition."""
    return units[:1]


def keep_all(units: Units, tokens: Tokens) -> Units | None:
    """ "Two cooks, Omar Said, 24, and Ali Jaber, 27, were killed": the apposition has as many names
    as there are people.
    """
    one, names = units[0].quantity, units[-1].quantity
    return (
        units[:1]
        if one is not None and names is not None and one.best is not None and one.best == names.best
        else None
    )


def keep_role(units: Units, tokens: Tokens) -> Units | None:
    """ "Omar Said, a clerk,": the role of one person; in "said Omar Said, two clerks," the clerks
    are others.
    """
    quantity = units[2].quantity
    return units[:1] if quantity is None or quantity.best in (1, None) else None


NAME_LISTS = (
    ChunkRule(
        "apposition of one",
        "PEOPLE COMMA [NAMED NAME] (?:COMMA? (?=AND RELATIVES) | (?=SEMICOLON | $))",
        keep_one,
    ),
    ChunkRule(
        "role of one with relatives",
        "[NAMED NAME] COMMA [PEOPLE PERSON] COMMA (?=AND RELATIVES)",
        keep_role,
    ),
    ChunkRule(
        "relatives",
        "[PEOPLE PERSON NAMED NAME] COMMA? AND RELATIVES (?:COMMA? AND? RELATIVES)*",
        build_relatives,
    ),
    ChunkRule("names", "NAMED (?:COMMA NAMED)* COMMA? AND NAMED", build_relatives),
    ChunkRule(
        "unknown names",
        """
        [NAMED NAME] (?:COMMA [NAMED NAME])* COMMA? AND [NAMED NAME]
        (?=[HAVE ADVERB]* (?:WERE | HARM_PAST | HARM_INTRANSITIVE))
        """,
        build_relatives,
    ),
    ChunkRule(
        "alias",
        """
        COMMA? [VERB REPORTED]? ALIAS
        [NAMED NAME PERSON WORD MODIFIER NUMBER COUNT]+
        (?:[COMMA AND]{1,2} [NAMED NAME NUMBER COUNT] (?![WAS WERE HARM_PAST HARM_INTRANSITIVE]))*
        COMMA?
        """,
        drop,
    ),
)

LISTS = (
    ChunkRule(
        "two plurals",
        "PEOPLE AND THING_SG? PLURAL (?![VERB HAVE LEFT BUT HARM_PAST DAMAGE_PAST])",
        build_list,
    ),
    ChunkRule(
        "list of plurals",
        "PEOPLE (?:COMMA PLURAL)+ COMMA? AND PLURAL (?!INCLUDING)",
        build_list,
    ),
    ChunkRule(
        "apposition",
        "[PEOPLE PERSON COUNT_ALONE] COMMA [NAMED NAME] (?:[COMMA AND]{1,2} [NAMED NAME])* COMMA",
        keep_first,
    ),
    ChunkRule(
        "apposition of as many",
        "PEOPLE COMMA NAMED (?=[WAS WERE HAVE HARM_INTRANSITIVE HARM_PAST])",
        keep_all,
    ),
    ChunkRule(
        "role",
        """
        [NAMED NAME] COMMA [PEOPLE PERSON]
        (?:PREPOSITION [ARTICLE DETERMINER]? [MODIFIER WORD NAME GROUP PLACE THING_SG PERSON_PL]+)?
        (?:COMMA (?!AND) | (?=COMMA AND NAMED | SEMICOLON | $))
        """,
        keep_role,
    ),
)
