"""Rules about numbers that state the outcome themselves, and about parts of a toll found before."""

from conflict_cli.engine.grammar import Rule
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.lexicon import claims as lexicon

RULES: tuple[Rule, ...] = (
    Rule(
        "<count> deaths, <count> bodies",
        """
        (?<!UNHARMED) (?<victim>COUNTED_VICTIMS | COUNTED_EVENT)
        (?![WAS WERE HAVE MODAL ADVERB]* UNHARMED)    # "four hostages were freed"
        """,
        "COUNTED_VICTIMS COUNTED_EVENT",
        (
            "The shelling caused 13 deaths and 44 injuries.",
            "Relatives of the four dead miners protested.",
            "Rescuers pulled nine bodies from the rubble.",
            "Police said five people had been killed. A nurse said four dead people had come in.",
        ),
        ("The shelling caused 13 fires and 44 complaints.",),
        outcome="of_noun",
        retold=True,
    ),
    Rule(
        "no reports of casualties",
        "(?<victim>[COUNT_ALONE COUNTED_UNKNOWN OBJECT]) OF (?<trigger>NOMINAL)",
        "NOMINAL",
        ("There were no reports of casualties.",),
        ("There were two reports of rain.",),
    ),
    Rule(
        "<count> of the deaths",
        """
        (?<!UNHARMED) (?<victim>COUNT_ALONE) OF DETERMINER [MODIFIER PLURAL]? (?<trigger>NOMINAL)
        (?![WAS WERE HAVE MODAL ADVERB]* UNHARMED)
        """,
        "NOMINAL",
        ("At least 31 of the injuries happened in Ramo.",),
        ("At least 31 of the fires happened in Ramo.",),
        subset=True,
    ),
    Rule(
        "<count> of the captives were <victims>",
        "(?<count>COUNTED_VICTIMS) [HAVE WAS WERE]{1,2} ADVERB* (?<victim>[PLURAL PERSON])",
        "COUNTED_VICTIMS",
        ("Three of the captives were nurses.",),
        ("Three of the captains were nurses.", "Two captives were fed."),
        subset=True,
        outcome="of_captives",
    ),
    Rule(
        "<bodies> in <place>, <count> in <place>",
        """
        COUNTED_VICTIMS PHRASE
        (?:COMMA? AND? (?<victim>COUNT_ALONE) PHRASE (?=COMMA | AND | SEMICOLON | $)){1,9}
        """,
        "COUNTED_VICTIMS",
        ("They found 150 bodies in Homs, 100 in Hama and 67 in Idlib.",),
        ("They found 150 ovens in Homs, 100 in Hama and 67 in Idlib.",),
        outcome="of_host",
    ),
    Rule(
        "<count> of the dead",
        """
        # "abducted three of the wounded", "freed"
        (?<![HARM_PAST HARM_GERUND HARM_BASE ACTIVE UNHARMED])
        (?<victim>COUNT_ALONE) OF (?<trigger>VICTIM_NOUN)
        (?![HAVE WAS WERE]* [PASSIVE HARM_INTRANSITIVE UNHARMED] | [HAVE WAS WERE]
            [^VERB REPORTED ALIAS])
        """,
        "VICTIM_NOUN",
        (
            "A radio station read out the names of 43 of the dead.",
            "Three of the dead were identified by relatives.",
        ),
        (
            "A radio station read out the names of 43 of the ships.",
            "Rebels freed three of the wounded.",
        ),
        subset=True,
    ),
    Rule(
        "among the <count> were <victims>",
        """
        PREPOSITION (?<skip>COUNT_ALONE) [WAS WERE] ADVERB*
        (?<victim>PEOPLE) (?:[COMMA AND]{1,2} (?<victim>PEOPLE))*
        """,
        "",
        ("The raid killed up to 60 people. Among the 60 were some twenty children.",),
        ("The raid shocked 60 people. Among the 60 were some twenty children.",),
        subset=True,
        outcome="of_host",
    ),
    Rule(
        "<victims> included",
        """
        (?:[COMMA OPEN DASH] | HE [WAS WERE] ADVERB?)
        (?<victim>[PEOPLE COUNT_ALONE PERSON PLURAL])
        (?:[COMMA AND]{1,2} (?<victim>[PEOPLE COUNT_ALONE PLURAL]))*
        INCLUDING (?=[COMMA CLOSE DASH SEMICOLON AND PASSIVE HARM_INTRANSITIVE CLAUSE BUT] | $)
        """,
        "",
        (
            "Nine people, a priest included, were killed.",
            "Nine people were killed, two monks among them.",
            "Nine people were killed, two monks and four nuns among them.",
            "Nine people, monks and nuns among them, were killed.",
            "Nine people were killed. There are two monks among them.",
        ),
        (
            "Nine people, a priest among us, were awake.",
            "Nine people were awake, two monks among them.",
        ),
        subset=True,
        outcome="of_host",
    ),
    Rule(
        "of whom <victims>",
        """
        COMMA? OF [WHO THEM] (?<victim>[PEOPLE COUNTED_UNKNOWN])
        (?:[COMMA AND]{1,2} (?<victim>[PEOPLE COUNTED_UNKNOWN]))*
        """,
        "",
        ("The list has 36 fatalities, of which 14 civilians.",),
        ("The list has 36 pages, of which 14 blank.",),
        subset=True,
        outcome="of_host",
    ),
    Rule(
        "<count> of them fatally",
        "[COMMA AND] (?<victim>PART | COUNT_ALONE) [MODIFIER ADVERB] (?=[COMMA SEMICOLON AND "
        "BUT] | $)",
        "",
        (
            "Police shot four people, two of them fatally.",
            "Six people leapt from the besieged roof, two of them fatally.",
        ),
        ("Police shot four people, two of them accidentally.",),
        outcome="if_fatally",
        cues=read_phrases(lexicon.FATALLY),
    ),
    Rule(
        "<count> of them in <place>",
        """
        COMMA (?<victim>PART)
        (?=
            PHRASE                                                       # "in Barda"
            | [ADVERB MODIFIER] (?:[COMMA SEMICOLON CLOSE] | $)          # "critically"
        )
        """,
        "",
        (
            "Ten people were killed, seven of them in Barda.",
            "Ten people were hurt, seven of them critically.",
            "The army said ten people were killed in Karabakh, seven of them in Barda.",
            "Up to ten people were killed on Monday. Most were students, seven of them in Barda.",
        ),
        ("Ten people were killed, seven of them asleep.",),
        subset=True,
        outcome="of_host",
        own_place=True,
    ),
    Rule(
        "including <victims>",
        """
        INCLUDING (?:[THEM DETERMINER] OF)? [WAS WERE]? [ADVERB MODIFIER]?
        (?<victim>[PEOPLE COUNT_ALONE NAMED PERSON COUNTED_UNKNOWN RELATIVES COUNTED_VICTIMS])
        (?:
            [COMMA AND PHRASE]{0,3}
            # "and a monk, a clerk said"
            (?<!AND [PEOPLE COUNT_ALONE NAMED COUNTED_UNKNOWN RELATIVES] PHRASE? COMMA)
            (?<victim>[PEOPLE COUNT_ALONE NAMED COUNTED_UNKNOWN RELATIVES])
            (?!  # "including two nurses, nine were hurt", "…, a clerk and a cook in Dura said"
                [PASSIVE HARM_INTRANSITIVE HARM_PAST]
                | (?:AND [PEOPLE PERSON PLURAL NAMED])? PHRASE{0,2} ADVERB? (?:REPORTED | PLANNED)
            )
        )*
        """,
        "",
        ("Fifteen people, including four children and two women, were killed.",),
        ("Fifteen tents, including four large ones, were sold.",),
        subset=True,
        outcome="of_host",
    ),
    Rule(
        "<count> of them <victims>",
        """
        (?<!BUT)                                                         # "all but one of them"
        (?<count>PART)
        (?:
            COMMA [^COMMA SEMICOLON PART]{1,9} COMMA                     # ", the mayor said,"
            (?=[WAS WERE HAVE] | [PLURAL PERSON PEOPLE] (?:[COMMA SEMICOLON] | $))
        )?
        (?:WAS | WERE | HAVE | ADVERB)* (?<victim>[PLURAL PERSON PEOPLE])
        """,
        "",
        (
            "Ten people were killed, six of them children.",
            "Ten people were killed. Six of them, the mayor said, had been teachers.",
        ),
        (
            "Ten people came, six of them by bus.",
            "Ten people were killed, all but one of them women.",
        ),
        subset=True,
        outcome="of_host",
    ),
    Rule(
        "one a <victim>",
        """
        [COMMA AND OPEN DASH SEMICOLON] (?:(?<count>COUNT_ALONE) | DETERMINER ORDINAL)
        (?<victim>PEOPLE) (?=[COMMA SEMICOLON CLOSE DASH AND] | $)
        """,
        "",
        (
            "Ten people were killed, one a child.",
            "Three men, two of them bandits and the third a nurse, died.",
        ),
        ("Ten people came, one a child.", "Ten people were killed, one a day."),
        subset=True,
        outcome="of_host",
    ),
    Rule(
        "<count> were <victims>",
        "(?<count>COUNT_ALONE) (?:WAS | WERE) ADVERB* (?<victim>[PLURAL PERSON])",
        "",
        ("The monitor counted 9 dead. It said 4 were minors.",),
        ("Four tents were blue.",),
        subset=True,
        outcome="of_host",
    ),
)
