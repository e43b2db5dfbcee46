"""Rules about people who are called the dead, the wounded or the abducted."""

from conflict_cli.engine.grammar import Rule
from conflict_cli.extractors.claims.chunks.pieces import ITEM
from conflict_cli.extractors.claims.rules.pieces import COUNTED

# "… were a cook, two guards and his deputy"
NAMED_BEHIND = """
    (?<victim>[PEOPLE COUNT_ALONE NAMED PERSON RELATIVES])
    (?:[COMMA AND]{1,2} (?<victim>[PEOPLE COUNT_ALONE NAMED PERSON RELATIVES])
        (?!ADVERB? REPORTED))*
"""

RULES: tuple[Rule, ...] = (
    Rule(
        "<victims> of them and <victims>",
        """
        (?<= (?:PART | COUNT_ALONE [WAS WERE]) [WAS WERE ADVERB]* [PLURAL PERSON] COMMA? AND)
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
        (?<![^COLON]) (?<victim>[PEOPLE COUNT_ALONE]) (?<trigger>HARM_INTRANSITIVE_BASE)
        (?=PHRASE | CLAUSE | PLACE | $)                     # "in ambush", "as boat sinks"
        """,
        "HARM_INTRANSITIVE_BASE",
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
        (?<victim>[COUNT_ALONE PEOPLE]) OF [COUNT_ALONE] (?:HARM_PAST | STATE)
        ADVERB* (?<trigger>HARM_INTRANSITIVE)
        """,
        "HARM_INTRANSITIVE",
        ("Two of the eleven wounded later died in hospital.",),
        ("Two of the eleven soldiers later slept in the tent.",),
        subset=True,
    ),
    Rule(
        "of the <count> wounded",
        """
        OF (?<victim>COUNT_ALONE) (?<trigger>HARM_PAST | STATE)
        # "…, 12 died" counts those again
        (?:COMMA (?<skip>COUNT_ALONE) (?:PASSIVE | HARM_INTRANSITIVE))?
        """,
        "HARM_PAST STATE",
        ("Of the 33 wounded, 12 were in critical condition.",),
        ("Of the 33 tents, 12 were torn.",),
    ),
    Rule(
        "of the dead, <count> were <victims>",
        """
        OF (?:VICTIM_NOUN | COUNT_ALONE (?:HARM_PAST | STATE)) COMMA
        (?<count>COUNT_ALONE) [WAS WERE] ADVERB* (?<victim>[PLURAL PERSON])
        """,
        "VICTIM_NOUN HARM_PAST STATE",
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
            # ", both cooks,"
            | COMMA [^COMMA SEMICOLON WHO PASSIVE HARM_INTRANSITIVE HARM_PAST]{{1,9}} COMMA
        )?
        [WAS WERE] ADVERB*
        (?:
            PREPOSITION (?<trigger>VICTIM_NOUN | HARM_PAST | STATE | NOMINAL)   # "among the dead"
            | INCLUDING (?<trigger>HARM_PAST | STATE)                      # "among those killed"
            # "among those who died"
            | INCLUDING WHO (?<trigger>HARM_INTRANSITIVE | PASSIVE)
            # "among those they killed"
            | INCLUDING HE HAVE? (?<trigger>HARM_PAST)
            # "among 22 people killed"
            | PREPOSITION [COUNT_ALONE PEOPLE] ADVERB*
                (?:(?<trigger>HARM_PAST | STATE) | WHO (?<trigger>HARM_INTRANSITIVE | PASSIVE))
        )
        (?:COMMA? ALONG [MODIFIER]? {NAMED_BEHIND})?                 # ", as well as two nuns"
        """,
        "VICTIM_NOUN HARM_PAST STATE NOMINAL HARM_INTRANSITIVE PASSIVE",
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
        "(?<=HE [WAS WERE]) (?<victim>[PEOPLE COUNT_ALONE]) PREPOSITION (?<trigger>VICTIM_NOUN)",
        "VICTIM_NOUN",
        ("The mayor said there were eight medics among the dead.",),
        ("There were eight medics among the crowd.", "The mayor stood among the dead."),
        subset=True,
    ),
    Rule(
        "among the dead were <victims>",
        """
        PREPOSITION
        (?:
            (?<trigger>VICTIM_NOUN)                                          # "among the dead"
            # "among the nine killed"
            | [THEM DETERMINER COUNT_ALONE PEOPLE] (?<trigger>HARM_PAST | STATE)
        )
        (?:OF DETERMINER? [PLACE NAME OBJECT WEAPON GROUP ACTOR] | PHRASE){0,2}   # "of Harun"
        [WAS WERE] (?<victim>[PEOPLE COUNT_ALONE NAMED PERSON])
        (?:[COMMA AND]{0,2} (?<victim>[PEOPLE COUNT_ALONE NAMED PERSON RELATIVES])
            (?!ADVERB? REPORTED))*
        """,
        "VICTIM_NOUN HARM_PAST STATE",
        (
            "Among the dead were two medics and a driver.",
            "Among the wounded of Harun is a driver.",
            "Among the dead in the market were two medics.",
            "Among the nine people killed was a driver.",
        ),
        (
            "Among the trees were two medics and a driver.",
            "Among the trees of Harun is a driver.",
            "Among the dead of Harun is nobody from the camp.",
        ),
        subset=True,
    ),
    Rule(
        "the dead included <victims>",
        """
        (?<!OF)
        (?:
            (?<trigger>VICTIM_NOUN)
            | (?<=[DETERMINER REPORTED MODIFIER]) (?<trigger>NOMINAL)
                (?=[INCLUDING WAS WERE] [PEOPLE COUNT_ALONE NAMED])
        )
        (?:INCLUDING | [WAS WERE] (?=PEOPLE | NAMED | PERSON [COMMA AND]))
        (?<victim>[PEOPLE COUNT_ALONE NAMED PERSON PLURAL])
        (?:
            [COMMA AND]{0,2} (?<victim>[PEOPLE COUNT_ALONE NAMED PERSON PLURAL RELATIVES])
            (?!ADVERB? REPORTED)                                     # "…, the mayor said"
        )*
        """,
        "VICTIM_NOUN NOMINAL",
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
        "(?<count>COUNT_ALONE) OF (?<trigger>VICTIM_NOUN) [WAS WERE] ADVERB* (?<victim>[PLURAL "
        "PERSON])",
        "VICTIM_NOUN",
        ("Eleven of the dead were policemen.",),
        ("Eleven of the tents were old.",),
        subset=True,
    ),
    Rule(
        "<count> of the injured are in critical condition",
        """
        (?<victim>COUNT_ALONE) OF (?:VICTIM_NOUN | [THEM DETERMINER] [HARM_PAST STATE]) PHRASE{0,2}
        (?:  # "…, both cooks,"
            COMMA (?<skip>[COUNT_ALONE PEOPLE PERSON NAMED])?
            [^COMMA SEMICOLON PASSIVE HARM_INTRANSITIVE]{0,5} COMMA
        )?
        (?<trigger>PASSIVE | HARM_INTRANSITIVE)
        """,
        "VICTIM_NOUN HARM_PAST STATE",
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
        "(?<victim>PEOPLE) [WAS WERE] DETERMINER OTHERS (?<trigger>VICTIM_NOUN)",
        "VICTIM_NOUN",
        ("A mine killed a nurse. Three clerks were the other victims.",),
        ("A mine killed a nurse. Three clerks were the other guests.",),
    ),
    Rule(
        "the dead, <victims>, …",
        """
        (?<!OF) (?<trigger>VICTIM_NOUN) [COMMA DASH OPEN]
        (?<victim>[COUNT_ALONE PEOPLE]) (?:[COMMA AND]{1,2} (?<victim>[COUNT_ALONE PEOPLE]))*
        [PHRASE ADVERB]{0,2} [COMMA DASH CLOSE] (?!WHO)
        """,
        "VICTIM_NOUN",
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
        (?<!OF) (?<trigger>VICTIM_NOUN | (?<=DETERMINER | MODIFIER) NOMINAL)
        [WERE VERB] (?<victim>COUNT_ALONE) (?=[COMMA SEMICOLON BUT] | $)
        """,
        "VICTIM_NOUN NOMINAL",
        ("The dead numbered 34.", "The regiment's casualties numbered 400."),
        ("The tents numbered 34.", "The youngest victim was 15."),
    ),
    Rule(
        "among those who died was <victim>",
        f"""
        INCLUDING WHO (?<trigger>HARM_INTRANSITIVE | PASSIVE) PHRASE{{0,2}}
        [WAS WERE] {NAMED_BEHIND}
        """,
        "HARM_INTRANSITIVE PASSIVE",
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
        (?:^ | [COMMA AND SEMICOLON]) ADVERB? (?<trigger>HARM_PAST)
        (?:ALONG | PREPOSITION [PRONOUN THEM])? PHRASE? [WAS WERE] {NAMED_BEHIND}
        """,
        "HARM_PAST",
        ("Also killed was the deputy headmaster.", "Killed with him were two guards."),
        ("Also hired was the deputy headmaster.",),
    ),
)
