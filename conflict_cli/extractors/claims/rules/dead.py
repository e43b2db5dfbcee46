"""Rules about people who are called the dead, the wounded or the abducted."""

from conflict_cli.engine.grammar import Rule
from conflict_cli.extractors.claims.chunks.pieces import ITEM
from conflict_cli.extractors.claims.rules.pieces import COUNTED

# "… were a cook, two guards and his deputy"
NAMED_BEHIND = """
    (?<victim>[PEOPLE SOME NAMED PERSON KIN])
    (?:[COMMA AND]{1,2} (?<victim>[PEOPLE SOME NAMED PERSON KIN]) (?!ADVERB? REPORTED))*
"""

RULES: tuple[Rule, ...] = (
    Rule(
        "<victims> of them and <victims>",
        """
        (?<= (?:PART | SOME [WAS WERE]) [WAS WERE ADVERB]* [PLURAL PERSON] COMMA? AND)
        (?<victim>PEOPLE)
        """,
        "",
        ("Ten people were killed. Seven of them were women and three children.",),
        ("Ten people came. Seven of them were women and three children.",),
        outcome="of_host",
    ),
    Rule(
        "headline: <victims> die",
        """
        (?<![^COLON]) (?<victim>[PEOPLE SOME]) (?<harm>DIE)
        (?=PHRASE | CLAUSE | PLACE | $)                     # "in ambush", "as boat sinks"
        """,
        "DIE",
        ("Five soldiers die in ambush near Gao", "Niger: 20 die as bus hits mine"),
        (
            "Five soldiers die every month on the road to Gao",
            "Five soldiers die in accidents every month",
            "Let five soldiers die in ambush near Gao",
        ),
    ),
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
        outcome="of_state_before",
    ),
    Rule(
        "<victims> were among the dead",
        f"""
        (?:(?<victim>{COUNTED} | PLURAL) COMMA? AND?)* (?<victim>{ITEM} | ^ NAME)
        (?:
            COMMA? WHO [^COMMA SEMICOLON]{{1,10}}? COMMA?    # "who had laid down their arms"
            | COMMA [^COMMA SEMICOLON WHO PASSIVE DIED HARMED]{{1,9}} COMMA   # ", both cooks,"
        )?
        [WAS WERE] ADVERB*
        (?:
            PREPOSITION (?<harm>FALLEN | HARMED | STATE | NOMINAL)   # "among the dead"
            | INCLUDING (?<harm>HARMED | STATE)                      # "among those killed"
            | INCLUDING WHO (?<harm>DIED | PASSIVE)                  # "among those who died"
            | INCLUDING HE HAVE? (?<harm>HARMED)                     # "among those they killed"
            | PREPOSITION [SOME PEOPLE] ADVERB*                      # "among 22 people killed"
                (?:(?<harm>HARMED | STATE) | WHO (?<harm>DIED | PASSIVE))
        )
        (?:COMMA? ALONG [MODIFIER]? {NAMED_BEHIND})?                 # ", as well as two nuns"
        """,
        "FALLEN HARMED STATE NOMINAL DIED PASSIVE",
        (
            "Her son was among those who died.",
            "Eight medics were among the dead.",
            "Eight medics and two drivers were among those killed.",
            "Eight medics who had come from Ramo were among the dead.",
            "Eight medics were among at least 22 people killed.",
            "Eight medics were among 22 in all who were killed.",
            "Eight medics are among the dead, as well as two nuns and a cook.",
        ),
        (
            "Eight medics were among the trees.",
            "Eight medics were among 22 people hired.",
        ),
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
            | [THEM DETERMINER SOME PEOPLE] (?<harm>HARMED | STATE)  # "among the nine killed"
        )
        [WAS WERE] (?<victim>[PEOPLE SOME NAMED PERSON])
        (?:[COMMA AND]{0,2} (?<victim>[PEOPLE SOME NAMED PERSON KIN]) (?!ADVERB? REPORTED))*
        """,
        "FALLEN HARMED STATE",
        (
            "Among the dead were two medics and a driver.",
            "Among the nine people killed was a driver.",
        ),
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
        (?:INCLUDING | [WAS WERE] (?=PEOPLE | NAMED | PERSON [COMMA AND]))
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
            "The dead were the pilot, a nurse and five medics.",
            "A mine killed three. The victims were two women and a boy.",
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
    Rule(
        "<victims> were the other victims",
        "(?<victim>PEOPLE) [WAS WERE] DETERMINER OTHERS (?<harm>FALLEN)",
        "FALLEN",
        ("A mine killed a nurse. Three clerks were the other victims.",),
        ("A mine killed a nurse. Three clerks were the other guests.",),
    ),
    Rule(
        "the dead, <victims>, …",
        """
        (?<!OF) (?<harm>FALLEN) [COMMA DASH OPEN]
        (?<victim>[SOME PEOPLE]) (?:[COMMA AND]{1,2} (?<victim>[SOME PEOPLE]))*
        [PHRASE ADVERB]{0,2} [COMMA DASH CLOSE] (?!WHO)
        """,
        "FALLEN",
        (
            "The wounded, 23 in all, were carried to Ramo.",
            "The dead, four men and a boy, were buried on Friday.",
        ),
        (
            "The tents, 23 in all, were carried to Ramo.",
            "One of the dead, a girl of nine, was buried on Friday.",
        ),
    ),
    Rule(
        "the dead were <count>",
        """
        (?<!OF) (?<harm>FALLEN | (?<=DETERMINER | MODIFIER) NOMINAL)
        [WERE VERB] (?<victim>SOME) (?=[COMMA SEMICOLON BUT] | $)
        """,
        "FALLEN NOMINAL",
        ("The dead numbered 34.", "The regiment's casualties numbered 400."),
        ("The tents numbered 34.", "The youngest victim was 15."),
    ),
    Rule(
        "among those who died was <victim>",
        f"""
        INCLUDING WHO (?<harm>DIED | PASSIVE) PHRASE{{0,2}} [WAS WERE] {NAMED_BEHIND}
        """,
        "DIED PASSIVE",
        (
            "Among those who perished was a midwife.",
            "Among those who were killed in Homs were a cook and two guards.",
        ),
        ("Among those who slept was a midwife.",),
        subset=True,
    ),
    Rule(
        "also killed was <victim>",
        f"""
        (?:^ | [COMMA AND SEMICOLON]) ADVERB? (?<harm>HARMED)
        (?:ALONG | PREPOSITION [PRONOUN THEM])? PHRASE? [WAS WERE] {NAMED_BEHIND}
        """,
        "HARMED",
        ("Also killed was the deputy headmaster.", "Killed with him were two guards."),
        ("Also hired was the deputy headmaster.",),
    ),
)
