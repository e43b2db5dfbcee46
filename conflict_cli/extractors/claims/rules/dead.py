"""Rules about people who are spoken of as the dead, the wounded or the abducted."""

from conflict_cli.engine.grammar import Rule
from conflict_cli.extractors.claims.chunks.pieces import COUNTED, ITEM

RULES: tuple[Rule, ...] = (
    Rule(
        "two of the eleven wounded died",
        """
        (?<victim>[SOME PEOPLE]) OF [SOME] (?:HARMED | STATE)
        ADVERB* (?<harm>DIED)
        """,
        "DIED",
        ("Two of the eleven wounded later died in hospital.",),
        ("Two of the eleven soldiers later slept in the tent.",),
        subset=True,
    ),
    Rule(
        "of the <count> wounded",
        """
        OF (?<victim>SOME) (?<harm>HARMED | STATE)
        (?:COMMA (?<skip>SOME) (?:PASSIVE | DIED))?   # "…, 12 died" counts those again
        """,
        "HARMED STATE",
        ("Of the 33 wounded, 12 were in critical condition.",),
        ("Of the 33 tents, 12 were torn.",),
    ),
    Rule(
        "of the dead, <count> were <victims>",
        """
        OF (?:FALLEN | SOME (?:HARMED | STATE)) COMMA
        (?<count>SOME) [WAS WERE] ADVERB* (?<victim>[PLURAL PERSON])
        """,
        "FALLEN HARMED STATE",
        ("Of the dead, 14 were traders.",),
        ("Of the tents, 14 were torn.",),
        subset=True,
        outcome="fallen",
    ),
    Rule(
        "<victims> were among the dead",
        f"""
        (?:(?<victim>{COUNTED}) COMMA? AND?)* (?<victim>{ITEM})
        [WAS WERE] ADVERB*
        (?:
            PREPOSITION (?<harm>FALLEN | HARMED | STATE | NOMINAL)   # "among the dead"
            | INCLUDING (?<harm>HARMED | STATE)                      # "among those killed"
        )
        """,
        "FALLEN HARMED STATE NOMINAL",
        (
            "Eight medics were among the dead.",
            "Eight medics and two drivers were among those killed.",
        ),
        ("Eight medics were among the trees.",),
        subset=True,
    ),
    Rule(
        "<victims> among the dead",
        "(?<=HE [WAS WERE]) (?<victim>[PEOPLE SOME]) PREPOSITION (?<harm>FALLEN)",
        "FALLEN",
        ("The mayor said there were eight medics among the dead.",),
        ("There were eight medics among the crowd.", "The mayor stood among the dead."),
        subset=True,
    ),
    Rule(
        "among the dead were <victims>",
        """
        PREPOSITION
        (?:
            (?<harm>FALLEN)                                          # "among the dead"
            | [THEM DETERMINER] (?<harm>HARMED | STATE)              # "among those killed"
        )
        [WAS WERE] (?<victim>[PEOPLE SOME NAMED PERSON])
        (?:[COMMA AND]{0,2} (?<victim>[PEOPLE SOME NAMED PERSON KIN]) (?!ADVERB? REPORTED))*
        """,
        "FALLEN HARMED STATE",
        ("Among the dead were two medics and a driver.",),
        ("Among the trees were two medics and a driver.",),
        subset=True,
    ),
    Rule(
        "the dead included <victims>",
        """
        (?<!OF)
        (?:
            (?<harm>FALLEN)
            | (?<=[DETERMINER REPORTED MODIFIER]) (?<harm>NOMINAL)
                (?=[INCLUDING WAS WERE] [PEOPLE SOME NAMED])
        )
        (?:INCLUDING | [WAS WERE] (?=PEOPLE | NAMED))
        (?<victim>[PEOPLE SOME NAMED PERSON PLURAL])
        (?:
            [COMMA AND]{0,2} (?<victim>[PEOPLE SOME NAMED PERSON PLURAL KIN])
            (?!ADVERB? REPORTED)                                     # "…, the mayor said"
        )*
        """,
        "FALLEN NOMINAL",
        (
            "The dead included soldiers, two nurses and a cook.",
            "The dead were 16 soldiers, one officer and three traders.",
            "The fatalities were 16 soldiers and three traders.",
        ),
        ("The crowd included soldiers, two nurses and a cook.",),
        subset=True,
    ),
    Rule(
        "<count> of the dead were <victims>",
        "(?<count>SOME) OF (?<harm>FALLEN) [WAS WERE] ADVERB* (?<victim>[PLURAL PERSON])",
        "FALLEN",
        ("Eleven of the dead were policemen.",),
        ("Eleven of the tents were old.",),
        subset=True,
    ),
    Rule(
        "<count> of the injured are in critical condition",
        """
        (?<victim>SOME) OF (?:FALLEN | [THEM DETERMINER] [HARMED STATE]) PHRASE{0,2}
        (?:  # "…, both cooks,"
            COMMA (?<skip>[SOME PEOPLE PERSON NAMED])? [^COMMA SEMICOLON PASSIVE DIED]{0,5} COMMA
        )?
        (?<harm>PASSIVE | DIED)
        """,
        "FALLEN HARMED STATE",
        (
            "Three of the injured are in critical condition.",
            "Two of the injured, both cooks, died in the night.",
            "One of those wounded in Dura, a woman of 40, has died.",
        ),
        ("Three of the injured are at home.", "Two of the guests, both cooks, slept in the night."),
        subset=True,
    ),
)
