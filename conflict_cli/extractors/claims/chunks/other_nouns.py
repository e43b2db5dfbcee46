"""Noun phrases without a word for people: things, unknown nouns, bare numbers, people mentioned
before.
"""

from conflict_cli.engine.grammar import TAGS, ChunkRule, Unit, Units
from conflict_cli.extractors.claims.chunks.composing import (
    ARTICLE,
    BARE_PLURAL,
    IMPLIED,
    definiteness,
    make_phrase,
    quantity_of,
)
from conflict_cli.extractors.claims.chunks.people import NO_NOUNS, build_counted, build_single
from conflict_cli.extractors.claims.chunks.pieces import DETERMINED, OF_THE
from conflict_cli.lexicon import claims as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.text.document import Tokens

AGED = frozenset(lexicon.AGED.split())
AGENT_ENDINGS = tuple(lexicon.AGENT_ENDINGS.split())
FATALITIES = frozenset(lexicon.FATALITIES.split())
MORE = frozenset(function_words.MORE.split())
NUMBER = frozenset(lexicon.NUMBER.split())
OTHER = frozenset(lexicon.OTHER.split())
OTHER_PEOPLE = frozenset(lexicon.OTHER_PEOPLE.split())
OTHERS_ALONE = frozenset(function_words.OTHERS.split())
VICTIMS = frozenset(lexicon.VICTIMS.split())
WHO = frozenset(function_words.WHO.split())
VICTIM_NOUN, NOMINAL, OBJECT, OTHERS = (
    TAGS[name] for name in "VICTIM_NOUN NOMINAL OBJECT OTHERS".split()
)


def build_thing(units: Units, tokens: Tokens) -> Units | None:
    """ "40 sheep", "the houses": the number does not count people."""
    head = units[-1]
    return [
        Unit(
            OBJECT, units[0].first, head.last, quantity_of(units, tokens), head.type, "", head.first
        )
    ]


def build_unknown(units: Units, tokens: Tokens) -> Units | None:
    """ "22 carpenters": a counted noun that no lexicon has may mean people, but not a verb or a
    preposition.
    """
    if tokens.lowers[units[-1].first] in NO_NOUNS:
        return None
    made = build_counted(units, tokens)
    return None if made is None else [made[0]._replace(tag=TAGS["COUNTED_UNKNOWN"])]


def build_elliptic(units: Units, tokens: Tokens) -> Units | None:
    """ "77", "ten others", "another two"."""
    quantity = quantity_of(units, tokens)
    if (
        quantity is not None
        and quantity.qualifier == "vague"
        and units[-1].tag == OTHERS
        and tokens.lowers[units[-1].last - 1] in MORE
    ):
        quantity = quantity._replace(count=f"{quantity.count} {tokens.words[units[-1].first]}")
    others = units[-1].tag == OTHERS and tokens.lowers[units[-1].last - 1] in OTHER_PEOPLE
    reference = (
        "others" if units[-1].tag == OTHERS or units[0].tag == OTHERS else definiteness(units)
    )
    core = units[-1].first if others else -1
    return [
        Unit(
            TAGS["COUNT_ALONE"],
            units[0].first,
            units[-1].last,
            quantity,
            "unspecified",
            reference,
            core,
        )
    ]


def build_aged(units: Units, tokens: Tokens) -> Units | None:
    """ "a boy of six": the number is an age."""
    return units[:1] if tokens.lowers[units[0].last - 1] in AGED else None


def build_fallen(units: Units, tokens: Tokens) -> Units | None:
    """ "the dead", "the wounded", "the fatalities": people mentioned before."""
    if units[-1].tag == NOMINAL and tokens.lowers[units[-1].last - 1] not in FATALITIES:
        return None
    return [
        Unit(
            TAGS["VICTIM_NOUN"],
            units[0].first,
            units[-1].last,
            None,
            units[-1].type,
            "definite",
            units[-1].first,
        )
    ]


def build_victims(units: Units, tokens: Tokens) -> Units | None:
    """ "The victims were two women and a boy"."""
    return build_fallen(units, tokens) if tokens.lowers[units[-1].last - 1] in VICTIMS else None


def build_hostage(units: Units, tokens: Tokens) -> Units | None:
    """ "the hostage", "the hostages": people mentioned before, as a noun phrase."""
    if units[-1].quantity is not None or units[0].tag == VICTIM_NOUN:
        return None
    word = tokens.lowers[units[-1].last - 1]
    several = word.endswith("s") or units[-1].last - units[-1].first > 1
    tag, quantity = ("PLURAL", BARE_PLURAL) if several else ("PERSON", IMPLIED)
    return [
        Unit(
            TAGS[tag],
            units[0].first,
            units[-1].last,
            quantity,
            "unspecified",
            "definite",
            units[-1].first,
        )
    ]


def build_third(units: Units, tokens: Tokens) -> Units | None:
    """ "a third" lost his leg, "the other" was hurt."""
    if units[-1].tag == OTHERS and tokens.lowers[units[-1].last - 1] not in OTHER:
        return None
    return [
        Unit(
            TAGS["COUNT_ALONE"],
            units[0].first,
            units[-1].last,
            quantity_of(units, tokens) or IMPLIED,
            "unspecified",
            "others",
            units[1].first,
        )
    ]


def build_others(units: Units, tokens: Tokens) -> Units | None:
    """ "others" by itself is a bare plural."""
    if tokens.lowers[units[0].first] not in OTHERS_ALONE:
        return None
    return [
        Unit(
            TAGS["PLURAL"],
            units[0].first,
            units[0].last,
            BARE_PLURAL,
            "unspecified",
            "others",
            units[0].first,
        )
    ]


def is_person_behind(tokens: Tokens, position: int) -> bool:
    """True if the words after a noun show that it means a person: "the sacristan, who …", "its
    coordinator, Omar Said,".
    """
    if position + 1 >= len(tokens.words) or tokens.words[position] != ",":
        return False
    return tokens.words[position + 1] in WHO or tokens.words[position + 1][0].isupper()


def build_unknown_single(units: Units, tokens: Tokens) -> Units | None:
    """ "killed a carpenter": a single noun that no lexicon has may mean a person; not "an unknown
    number".
    """
    behind = units[-1].last
    head = tokens.lowers[behind - 1]
    if head in NUMBER or (
        units[0].tag != ARTICLE
        and not head.endswith(AGENT_ENDINGS)
        and not is_person_behind(tokens, behind)
    ):
        return None
    made = make_phrase(
        "PEOPLE", units, tokens, quantity_of(units, tokens) or IMPLIED, units[1].first
    )
    return [made[0]._replace(tag=TAGS["COUNTED_UNKNOWN"])]


OTHER_NOUNS = (
    ChunkRule(
        "things",
        f"""
        (?:COUNT {OF_THE} | ARTICLE | {DETERMINED})
        [MODIFIER WORD NAME GROUP PLACE ORDINAL OTHERS THING_SG WEAPON VERB NUMBER]*
        [THING_SG THING_PL WEAPON]
        """,
        build_thing,
    ),
    ChunkRule(
        "unknown",
        f"""
        {DETERMINED}? COUNT {OF_THE} OTHERS?
        [MODIFIER WORD NAME PLACE ORDINAL]{{0,4}} [WORD NAME]
        """,
        build_unknown,
    ),
    ChunkRule("elliptic", f"(?:{DETERMINED} | OTHERS)* COUNT (?:OF? OTHERS)?", build_elliptic),
    ChunkRule("boy of six", "PEOPLE OF COUNT_ALONE", build_aged),
    ChunkRule(
        "the dead",
        """
        DETERMINER ADVERB? [STATE HARM_PAST NOMINAL]
        # "the dead man"
        (?![PERSON_SG PERSON_PL MODIFIER WORD NAME NAMED GROUP PEOPLE PLURAL PERSON BY])
        """,
        build_fallen,
        makes="VICTIM_NOUN",
        needs="STATE HARM_PAST NOMINAL",
    ),
    ChunkRule(
        "the abductees were 34",
        "DETERMINER VICTIM_NOUN (?=WERE COUNT_ALONE (?:[COMMA SEMICOLON BUT] | $))",
        build_fallen,
    ),
    ChunkRule(
        "the victims",
        "DETERMINER VICTIM_NOUN (?=WERE ADVERB* [PEOPLE NAMED])",
        build_victims,
    ),
    ChunkRule("the hostage", "[DETERMINER POSSESSIVE] VICTIM_NOUN", build_hostage),
    ChunkRule(
        "third",
        """
        [ARTICLE DETERMINER] (?:ORDINAL VICTIM_NOUN? | OTHERS)
        (?=COMMA WHO | [VERB HARM_PAST WAS WERE HARM_INTRANSITIVE HAVE])
        """,
        build_third,
    ),
    ChunkRule("others", "OTHERS", build_others),
)
# Folded after the lists of names.
UNKNOWN_SINGLES = (
    ChunkRule(
        "a Maoist",
        """
        ARTICLE MODIFIER{0,2} GROUP (?=[WAS HAVE COMMA])
        |
        (?<=[HARM_PAST HARM_GERUND ACTIVE]) ARTICLE MODIFIER{0,2} GROUP
            (?![MODIFIER THING_SG THING_PL WEAPON])         # "killed a Maoist", not "a Maoist camp"
        """,
        build_single,
    ),
    ChunkRule(
        "a shepherd",
        """
        (?<=[HARM_PAST HARM_GERUND ACTIVE HARM_BASE]) ARTICLE
            [MODIFIER WORD NAME PLACE ORDINAL VERB GROUP]{0,4} [WORD MODIFIER]
            (?![PERSON_SG PERSON_PL THING_SG THING_PL WEAPON])
        |
        ARTICLE [MODIFIER WORD ORDINAL]{0,3} [WORD MODIFIER] (?=WAS)
        |
        [DETERMINER POSSESSIVE] [MODIFIER ORDINAL]{0,2} WORD
            (?=  # "the sacristan, who …, was killed"
                (?:COMMA WHO [^COMMA SEMICOLON]{1,9} COMMA | COMMA [NAMED NAME] COMMA)?
                [HAVE ADVERB]* [WAS WERE]+ ADVERB? HARM_PAST
            )
        |
        (?<=[PEOPLE COUNTED_UNKNOWN WORD] [COMMA AND]{1,2})
            ARTICLE [MODIFIER WORD]{0,3} WORD               # "two cooks and a shepherd were killed"
            (?=
                (?:[COMMA AND]{1,2} (?:PEOPLE | ARTICLE [MODIFIER WORD]{1,4})){0,3}
                HAVE? WERE HARM_PAST
            )
        """,
        build_unknown_single,
    ),
)
