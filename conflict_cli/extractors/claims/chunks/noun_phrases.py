"""The noun phrases of a sentence as folds, in order, and the patterns that rules share."""

from conflict_cli.engine.grammar import Fold
from conflict_cli.extractors.claims.chunks.noun_builders import (
    build_adjective,
    build_age,
    build_aged,
    build_cases,
    build_collective,
    build_counted,
    build_elliptic,
    build_fallen,
    build_head,
    build_hostage,
    build_hurt,
    build_joint_cases,
    build_list,
    build_murders,
    build_named,
    build_one_of_many,
    build_others,
    build_part,
    build_person,
    build_plural,
    build_relatives,
    build_shared,
    build_single,
    build_thing,
    build_third,
    build_tolled,
    build_unknown,
    build_unknown_single,
    build_years_old,
    drop,
    drop_ages,
    drop_bound,
    drop_families,
    drop_figure,
    drop_years,
    keep_all,
    keep_first,
    keep_one,
    keep_role,
)

# What may stand before the head of a noun phrase.
MODIFIERS = """(?:
    MODIFIER | WORD | NAME | GROUP | PLACE | ORDINAL | OTHERS | MAN | NAMED | WEAPON | ADVERB
    | THING | VERB | STATE | ACTOR | NUMBER
    | MEN (?=THING? [MAN MEN ACTOR])      # "women teachers"
)"""
# The same where no number or article opens the phrase.
PLAIN_MODIFIERS = """(?:
    MODIFIER | NAME | GROUP | PLACE | ORDINAL | MAN | NAMED | ACTOR
    | MEN (?=THING? [MAN MEN ACTOR])
)"""
# "of the village council"
TAIL = """(?:
    OF (?:DETERMINER | POSSESSIVE | ARTICLE)?
    (?:
        MODIFIER | WORD | NAME | GROUP | PLACE | ORDINAL | MAN | MEN | THING | THINGS | NUMBER
        | ACTOR | WEAPON
    )+
)*"""
DETERMINED = "(?:DETERMINER | POSSESSIVE)"
OF = f"(?:OF {DETERMINED}?)?"
JOIN = "(?:COMMA? [AND OR ALONG])"
# Noun phrases that may be victims, and those of them that may stand in a list.
ITEM = "[PEOPLE SOME PLURAL PERSON NAMED CASES THOSE KIN PART]"
COUNTED = "[PEOPLE SOME THOSE CASES KIN NAMED PART]"

NOUN_PHRASES = (
    Fold(
        "aside in brackets",
        "OPEN [^OPEN CLOSE COUNT INCLUDING HARMED STATE]{0,12} CLOSE",
        drop,
    ),
    Fold("age in brackets", "(?<=[NAMED NAME MAN]) OPEN COUNT CLOSE", drop_years),
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
        [NAMED NAME MAN] COMMA [NUMBER COUNT] (?=[COMMA AND CLOSE SEMICOLON] | $)
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
    Fold(
        "a 40-year-old",
        """
        (?<=[ARTICLE DETERMINER COUNT] MODIFIER?) MODIFIER
        (?![MAN MEN MODIFIER WORD NAME NAMED GROUP PLACE THING ORDINAL ACTOR OTHERS])
        """,
        build_years_old,
    ),
    Fold(
        "the head of a council",
        """
        (?<=[ARTICLE DETERMINER POSSESSIVE] MODIFIER?) MODIFIER
        (?=
            OF [ARTICLE DETERMINER]? [MODIFIER NAME PLACE ORDINAL WORD]{0,3}
            [ACTOR GROUP NAME PLACE THING MODIFIER] (?![MAN MEN])
        )
        """,
        build_head,
    ),
    Fold(
        "counted hurt",
        f"""
        {DETERMINED}? COUNT {OF} MODIFIER{{0,3}} [HARMED STATE]
        {PLAIN_MODIFIERS}{{0,3}} [MAN MEN] {TAIL}
        """,
        build_hurt,
    ),
    Fold(
        "counted",
        f"""
        {DETERMINED}? OTHERS? COUNT (?:{OF} OTHERS? | OF POSSESSIVE COUNT) {MODIFIERS}{{0,6}}
        [MAN MEN ACTOR] (?![THING THINGS]) {TAIL}
        """,
        build_counted,
    ),
    Fold(
        "eight Syrian and nine Iraqi soldiers",
        "COUNT (?:[MODIFIER PLACE NAME]{1,2} | [GROUP MEN]) (?=AND PEOPLE)",
        build_shared,
    ),
    Fold("people in families", "(?<=PEOPLE) OPEN PEOPLE CLOSE", drop_families),
    Fold(
        "collective",
        f"(?:ARTICLE | {DETERMINED}) {MODIFIERS}{{0,3}} [MAN MEN THING] OF COUNT",
        build_collective,
    ),
    Fold("named with article", f"ARTICLE {MODIFIERS}{{0,6}} MAN [NAMED NAME]", build_named),
    Fold("single", f"ARTICLE {MODIFIERS}{{0,6}} MAN (?![THING THINGS]) {TAIL}", build_single),
    Fold("one of many", f"ARTICLE {MODIFIERS}{{0,5}} MEN", build_one_of_many),
    Fold(
        "named",
        f"""
        {DETERMINED}? {PLAIN_MODIFIERS}{{0,4}} MAN [NAMED NAME]
        | {DETERMINED}? NAMED
        """,
        build_named,
    ),
    Fold(
        "definite",
        f"{DETERMINED} {MODIFIERS}{{0,5}} MAN (?![THING THINGS]) {TAIL}",
        build_person,
    ),
    Fold(
        "plural",
        f"{DETERMINED}? {PLAIN_MODIFIERS}{{0,4}} (?:(?<!ARTICLE MODIFIER{{0,2}}) THING)? MEN {TAIL}",
        build_plural,
    ),
    Fold("group as people", f"{DETERMINED}? COUNT {OF} MODIFIER{{0,3}} GROUP", build_counted),
    Fold("bare", f"{PLAIN_MODIFIERS}{{0,3}} MAN (?![THING THINGS]) {TAIL}", build_person),
    Fold("part", "COUNT OF [THEM WHO]", build_part),
    Fold(
        "dead and wounded",
        """
        [COUNT ARTICLE] OF? [FALLEN STATE HARMED] [AND OR] [FALLEN STATE HARMED]
        (?![  # "one dead and wounded three", "two killed and wounded by a mine"
            BY MAN MEN COUNT POSSESSIVE DETERMINER ARTICLE MODIFIER PRONOUN KIN
            PEOPLE PLURAL PERSON NAMED NAME
        ])
        """,
        build_joint_cases,
        makes="CASES",
        needs="FALLEN STATE HARMED",
    ),
    Fold(
        "cases",
        """
        (?:
            DETERMINER? [COUNT ARTICLE] OF? DETERMINER?
            [
                MODIFIER WORD OTHERS STATE HARMED ADVERB VERB RUINED NAME GROUP PLURAL PERSON
                ORDINAL
            ]{0,3}
            | PEOPLE MODIFIER? (?=BODIES)              # "three men's bodies", "a man's body"
        )
        [FALLEN BODIES]
        """,
        build_cases,
        makes="CASES",
        needs="FALLEN BODIES",
    ),
    Fold(
        "toll",
        """
        (?:
            [COUNT ARTICLE] OF?
            [MODIFIER WORD OTHERS STATE HARMED ADVERB NAME GROUP PLURAL PERSON VERB REPORTED]{0,3}
            | PEOPLE MODIFIER?                         # "14 civilians' deaths", "a nurse's death"
        )
        NOMINAL
        """,
        build_tolled,
        makes="TOLLED",
        needs="NOMINAL",
    ),
    Fold(
        "murders",
        "COUNT [MODIFIER WORD NAME]{0,2} HARM",
        build_murders,
        makes="TOLLED",
        needs="HARM",
    ),
    Fold(
        "lives",
        "COUNT [MODIFIER WORD]{0,2} LIVES",
        build_tolled,
        makes="TOLLED",
        needs="LIVES",
    ),
    Fold(
        "things",
        f"""
        (?:COUNT {OF} | ARTICLE | {DETERMINED})
        [MODIFIER WORD NAME GROUP PLACE ORDINAL OTHERS THING WEAPON VERB NUMBER]*
        [THING THINGS WEAPON]
        """,
        build_thing,
    ),
    Fold(
        "unknown",
        f"""
        {DETERMINED}? COUNT {OF} OTHERS?
        [MODIFIER WORD NAME PLACE ORDINAL]{{0,4}} [WORD NAME]
        """,
        build_unknown,
    ),
    Fold("elliptic", f"(?:{DETERMINED} | OTHERS)* COUNT (?:OF? OTHERS)?", build_elliptic),
    Fold("boy of six", "PEOPLE OF SOME", build_aged),
    Fold(
        "the dead",
        """
        DETERMINER ADVERB? [STATE HARMED NOMINAL]
        (?![MAN MEN MODIFIER WORD NAME NAMED GROUP PEOPLE PLURAL PERSON BY])   # "the dead man"
        """,
        build_fallen,
        makes="FALLEN",
        needs="STATE HARMED NOMINAL",
    ),
    Fold("the hostage", "[DETERMINER POSSESSIVE] FALLEN", build_hostage),
    Fold(
        "third",
        "[ARTICLE DETERMINER] (?:ORDINAL FALLEN? | OTHERS) (?=[VERB HARMED WAS WERE DIED HAVE])",
        build_third,
    ),
    Fold("others", "OTHERS", build_others),
    Fold(
        "apposition of one",
        "PEOPLE COMMA [NAMED NAME] (?:COMMA? (?=AND KIN) | (?=SEMICOLON | $))",
        keep_one,
    ),
    Fold(
        "relatives",
        "[PEOPLE PERSON NAMED NAME] COMMA? AND KIN (?:COMMA? AND? KIN)*",
        build_relatives,
    ),
    Fold("names", "NAMED (?:COMMA NAMED)* COMMA? AND NAMED", build_relatives),
    Fold(
        "unknown names",
        """
        [NAMED NAME] (?:COMMA [NAMED NAME])* COMMA? AND [NAMED NAME]
        (?=[HAVE ADVERB]* (?:WERE | HARMED | DIED))
        """,
        build_relatives,
    ),
    Fold(
        "alias",
        """
        COMMA? [VERB REPORTED]? ALIAS
        [NAMED NAME PERSON WORD MODIFIER NUMBER COUNT]+
        (?:[COMMA AND]{1,2} [NAMED NAME NUMBER COUNT] (?![WAS WERE HARMED DIED]))*
        COMMA?
        """,
        drop,
    ),
    Fold(
        "a Maoist",
        """
        ARTICLE MODIFIER{0,2} GROUP (?=[WAS HAVE COMMA])
        |
        (?<=[HARMED HARMING ACTIVE]) ARTICLE MODIFIER{0,2} GROUP
            (?![MODIFIER THING THINGS WEAPON])         # "killed a Maoist", not "a Maoist camp"
        """,
        build_single,
    ),
    Fold(
        "a shepherd",
        """
        (?<=[HARMED HARMING ACTIVE HARM]) ARTICLE
            [MODIFIER WORD NAME PLACE ORDINAL VERB GROUP]{0,4} [WORD MODIFIER]
            (?![MAN MEN THING THINGS WEAPON])
        |
        ARTICLE [MODIFIER WORD ORDINAL]{0,3} [WORD MODIFIER] (?=WAS)
        |
        (?<=[PEOPLE THOSE WORD] [COMMA AND]{1,2}) ARTICLE [MODIFIER WORD]{0,3} WORD   # "two cooks and a shepherd were killed"
            (?=(?:[COMMA AND]{1,2} (?:PEOPLE | ARTICLE [MODIFIER WORD]{1,4})){0,3} HAVE? WERE HARMED)
        """,
        build_unknown_single,
    ),
    Fold(
        "two plurals",
        "PEOPLE AND THING? PLURAL (?![VERB HAVE LEFT BUT HARMED RUINED])",
        build_list,
    ),
    Fold("list of plurals", "PEOPLE (?:COMMA PLURAL)+ COMMA? AND PLURAL", build_list),
    Fold(
        "apposition",
        "[PEOPLE PERSON SOME] COMMA [NAMED NAME] (?:[COMMA AND]{1,2} [NAMED NAME])* COMMA",
        keep_first,
    ),
    Fold(
        "apposition of as many",
        "PEOPLE COMMA NAMED (?=[WAS WERE HAVE DIED HARMED])",
        keep_all,
    ),
    Fold(
        "role",
        """
        [NAMED NAME] COMMA [PEOPLE PERSON]
        (?:PREPOSITION [ARTICLE DETERMINER]? [MODIFIER WORD NAME GROUP PLACE THING MEN]+)?
        COMMA (?!AND)
        """,
        keep_role,
    ),
)
