"""The folds before noun phrases are made.

They remove brackets, ages and figures, turn participles into adjectives, and turn modifiers that
stand for people into nouns.
"""

from conflict_cli.engine.grammar import TAGS, ChunkRule, Units
from conflict_cli.lexicon import claims as lexicon
from conflict_cli.text.document import Tokens

AGE_STEMS = tuple(lexicon.AGE_STEMS.split())
AGE_BOUNDS = frozenset(lexicon.AGE_BOUNDS.split())
CRIMES = frozenset(lexicon.CRIMES.split())
FIGURES = frozenset(lexicon.FIGURES.split())
HEADS = frozenset(lexicon.HEADS.split())


def drop(units: Units, tokens: Tokens) -> Units:
    """Removes an aside."""
    return []


def drop_years(units: Units, tokens: Tokens) -> Units | None:
    """ "Hasan Raza (41)": an age after a name; nobody is 4,300 years old."""
    quantity = units[1].quantity
    return [] if quantity is not None and (quantity.low or 0) < 120 else None


def drop_ages(units: Units, tokens: Tokens) -> Units | None:
    """ "aged four and 16"; not "named two"."""
    return (
        []
        if any(
            tokens.lowers[position].startswith(AGE_STEMS)
            for position in range(units[0].first, units[1].last)
        )
        else None
    )


def build_age(units: Units, tokens: Tokens) -> Units | None:
    """ "Yusuf, 12,": an age in commas after a name."""
    years = tokens.lowers[units[2].first]
    return [units[0]] if len(years) < 4 and years.isdecimal() and 0 < int(years) < 120 else None


def drop_several_ages(units: Units, tokens: Tokens) -> Units | None:
    """ "Two officers, 34 and 41, were hurt": the ages of several people."""
    people, ages = units[0], [unit for unit in units[1:] if unit.tag == TAGS["COUNT"]]
    return (
        [people]
        if all(
            tokens.lowers[age.first].isdecimal() and int(tokens.lowers[age.first][:4]) < 120
            for age in ages
        )
        else None
    )


def drop_bound(units: Units, tokens: Tokens) -> Units | None:
    """ "children under 15": a bound after a word for people is an age."""
    return [] if tokens.lowers[units[0].first] in AGE_BOUNDS else None


def build_adjective(units: Units, tokens: Tokens) -> Units | None:
    """ "a displaced persons camp", "the wounded man": the participle is an adjective and states
    nothing; the displaced are civilians.
    """
    return [
        units[0]._replace(
            tag=TAGS["MODIFIER"], type="civilian" if units[0].type == "displaced" else ""
        )
    ]


def build_crime(units: Units, tokens: Tokens) -> Units | None:
    """ "71 murder suspects": the noun for a crime only says what they are suspected of."""
    return (
        [units[0]._replace(tag=TAGS["MODIFIER"], type="")]
        if tokens.lowers[units[0].first] in CRIMES
        else None
    )


def drop_figure(units: Units, tokens: Tokens) -> Units | None:
    """ "a figure of 40 dead": the figure itself counts nobody."""
    return [] if tokens.lowers[units[-2].last - 1] in FIGURES else None


def build_years_old(units: Units, tokens: Tokens) -> Units | None:
    """ "a 40-year-old": the age means the person."""
    word = tokens.lowers[units[0].first]
    name = "PERSON_SG" if word.endswith("-old") else "PERSON_PL" if word.endswith("-olds") else ""
    return (
        [units[0]._replace(tag=TAGS[name], type="unspecified")]
        if name and "-year" in word
        else None
    )


def build_head(units: Units, tokens: Tokens) -> Units | None:
    """ "the head of the village council": a person."""
    return (
        [units[0]._replace(tag=TAGS["PERSON_SG"], type="unspecified")]
        if tokens.lowers[units[0].first] in HEADS
        else None
    )


ASIDES = (
    ChunkRule(
        "aside in brackets",
        "OPEN [^OPEN CLOSE COUNT INCLUDING HARM_PAST STATE]{0,12} CLOSE",
        drop,
    ),
    ChunkRule("age in brackets", "(?<=[NAMED NAME PERSON_SG]) OPEN COUNT CLOSE", drop_years),
    ChunkRule("number in brackets", "(?<=COUNT) OPEN COUNT CLOSE", drop),
    ChunkRule(
        "aged",
        """
        COMMA? ALIAS
        (?:[NUMBER COUNT] | WORD (?=[COMMA AND TO]{1,2} [NUMBER COUNT]))   # "aged four"
        (?:
            [COMMA AND TO]{1,2} [NUMBER COUNT]
            # "and three killed" is another number
            (?![HARM_PAST STATE PERSON_SG PERSON_PL MODIFIER])
        )*
        (?:COMMA (?!AND))?
        """,
        drop_ages,
    ),
    ChunkRule(
        "age",
        """
        [NAMED NAME PERSON_SG] COMMA [NUMBER COUNT] (?=[COMMA AND CLOSE SEMICOLON] | $)
        (?:
            (?<!COMMA [NAMED NAME] COMMA [NUMBER COUNT])   # "a cook, Omar Said, 24, was"
            COMMA (?=AND | HARM_PAST | WAS | WERE | HAVE | HARM_INTRANSITIVE | STATE)
        )?
        """,
        build_age,
    ),
    ChunkRule(
        "ages of several",
        """
        PERSON_PL COMMA COUNT (?:[COMMA AND]{1,2} COUNT)+
        (?:COMMA (?=AND | HARM_PAST | WAS | WERE | HAVE | HARM_INTRANSITIVE | STATE) |
            (?=[CLOSE SEMICOLON] | $))
        """,
        drop_several_ages,
    ),
    ChunkRule(
        "murder suspects",
        "(?<=[COUNT ARTICLE DETERMINER] MODIFIER?) HARM_BASE (?=[PERSON_SG PERSON_PL])",
        build_crime,
    ),
    ChunkRule(
        "children under 15",
        """
        (?<=[PERSON_SG PERSON_PL]) COUNT
        (?=[COMMA AND CLOSE SEMICOLON WAS WERE HAVE HARM_PAST HARM_INTRANSITIVE] | $)
        """,
        drop_bound,
    ),
    ChunkRule(
        "displaced persons",
        """
        (?:(?<=[ARTICLE DETERMINER POSSESSIVE PREPOSITION OF]) | ^)
        [HARM_PAST STATE] (?=MODIFIER? [PERSON_SG PERSON_PL])
        """,
        build_adjective,
    ),
    ChunkRule(
        "surrendered militant",
        "(?<=[ARTICLE DETERMINER COUNT]) HARM_INTRANSITIVE (?=MODIFIER? [PERSON_SG PERSON_PL])",
        build_adjective,
    ),
    ChunkRule("a figure of", "ARTICLE MODIFIER{0,2} [PERSON_SG WORD] OF (?=COUNT)", drop_figure),
    ChunkRule(
        "a 40-year-old",
        """
        (?<=[ARTICLE DETERMINER COUNT] MODIFIER?) MODIFIER
        (?![PERSON_SG PERSON_PL MODIFIER WORD NAME NAMED GROUP PLACE THING_SG ORDINAL ACTOR OTHERS])
        """,
        build_years_old,
    ),
    ChunkRule(
        "the head of a council",
        """
        (?<=[ARTICLE DETERMINER POSSESSIVE] MODIFIER?) MODIFIER
        (?=
            OF [ARTICLE DETERMINER]? [MODIFIER NAME PLACE ORDINAL WORD]{0,3}
            [ACTOR GROUP NAME PLACE THING_SG MODIFIER] (?![PERSON_SG PERSON_PL])
        )
        """,
        build_head,
    ),
)
