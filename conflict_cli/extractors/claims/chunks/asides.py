"""What is out of the way before noun phrases are made: brackets, ages, figures, and participles that are adjectives."""

from conflict_cli.engine.grammar import LETTERS, Fold, Units
from conflict_cli.text.document import Tokens


def drop(units: Units, tokens: Tokens) -> Units:
    """Nothing is left of an aside."""
    return []


def drop_ages(units: Units, tokens: Tokens) -> Units | None:
    """ "aged four and 16"; what is "named two" is no age."""
    return (
        []
        if any(
            tokens.lowers[position].startswith(("age", "under", "over", "below", "above", "between", "at"))
            for position in range(units[0].first, units[1].last)
        )
        else None
    )


def build_age(units: Units, tokens: Tokens) -> Units | None:
    """ "Yusuf, 12,": an age in commas behind a name."""
    years = tokens.lowers[units[2].first]
    return [units[0]] if len(years) < 4 and years.isdecimal() and 0 < int(years) < 120 else None


BOUNDS = frozenset(("under", "over", "below", "above"))


def drop_bound(units: Units, tokens: Tokens) -> Units | None:
    """ "children under 15": behind people a bound is of their age."""
    return [] if tokens.lowers[units[0].first] in BOUNDS else None


def build_adjective(units: Units, tokens: Tokens) -> Units | None:
    """ "a displaced persons camp", "the wounded man": no statement, an adjective."""
    return [units[0]._replace(letter=LETTERS["MODIFIER"], type="")]


def drop_figure(units: Units, tokens: Tokens) -> Units | None:
    """ "a figure of 40 dead": the figure is nobody."""
    return [] if tokens.lowers[units[-2].last - 1] == "figure" else None


ASIDES = (
    Fold(
        "aside in brackets",
        "OPEN [^OPEN CLOSE COUNT INCLUDING HARMED STATE]{0,12} CLOSE",
        drop,
    ),
    Fold("age in brackets", "(?<=[NAMED NAME MAN]) OPEN COUNT CLOSE", drop),
    Fold("number in brackets", "(?<=COUNT) OPEN COUNT CLOSE", drop),
    Fold(
        "aged",
        """
        COMMA? ALIAS
        (?:[NUMBER COUNT] | WORD (?=[COMMA AND TO]{1,2} [NUMBER COUNT]))   # "aged four"
        (?:
            [COMMA AND TO]{1,2} [NUMBER COUNT]
            (?![HARMED STATE MAN MEN MODIFIER])        # "and three killed" is another number
        )*
        (?:COMMA (?!AND))?
        """,
        drop_ages,
    ),
    Fold(
        "age",
        """
        [NAMED NAME] COMMA [NUMBER COUNT] (?=[COMMA AND CLOSE SEMICOLON] | $)
        (?:
            (?<!COMMA [NAMED NAME] COMMA [NUMBER COUNT])   # "a cook, Omar Said, 24, was"
            COMMA (?=AND | HARMED | WAS | WERE | HAVE | DIED | STATE)
        )?
        """,
        build_age,
    ),
    Fold(
        "children under 15",
        """
        (?<=[MAN MEN]) COUNT
        (?=[COMMA AND CLOSE SEMICOLON WAS WERE HAVE HARMED DIED] | $)
        """,
        drop_bound,
    ),
    Fold(
        "displaced persons",
        """
        (?:(?<=[ARTICLE DETERMINER POSSESSIVE PREPOSITION OF]) | ^)
        [HARMED STATE] (?=MODIFIER? [MAN MEN])
        """,
        build_adjective,
    ),
    Fold(
        "surrendered militant",
        "(?<=[ARTICLE DETERMINER COUNT]) DIED (?=MODIFIER? [MAN MEN])",
        build_adjective,
    ),
    Fold("a figure of", "ARTICLE MODIFIER{0,2} [MAN WORD] OF (?=COUNT)", drop_figure),
)
