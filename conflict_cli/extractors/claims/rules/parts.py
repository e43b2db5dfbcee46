"""Rules about numbers that say themselves what happened, and about parts of a toll found before."""

from conflict_cli.engine.grammar import Rule
from conflict_cli.extractors.claims.rules.pieces import FREE

# "a trader, a schoolgirl and a soldier"
LISTED = "(?<victim>PEOPLE) (?:COMMA (?<victim>PEOPLE))* COMMA? AND (?<victim>PEOPLE)"

RULES: tuple[Rule, ...] = (
    Rule(
        "<count> deaths, <count> bodies",
        """
        (?<!UNHARMED) (?<victim>CASES | TOLLED)
        (?![WAS WERE HAVE MODAL ADVERB]* UNHARMED)    # "four hostages were freed"
        """,
        "CASES TOLLED",
        (
            "The shelling caused 13 deaths and 44 injuries.",
            "Relatives of the four dead miners protested.",
            "Rescuers pulled nine bodies from the rubble.",
            "Police said five people had been killed. A nurse said four dead people had come in.",
        ),
        ("The shelling caused 13 fires and 44 complaints.",),
        outcome="own",
        retold=True,
    ),
    Rule(
        "no reports of casualties",
        "(?<victim>[SOME THOSE OBJECT]) OF (?<harm>NOMINAL)",
        "NOMINAL",
        ("There were no reports of casualties.",),
        ("There were two reports of rain.",),
    ),
    Rule(
        "<bodies> in <place>, <count> in <place>",
        """
        CASES PHRASE
        (?:COMMA? AND? (?<victim>SOME) PHRASE (?=COMMA | AND | SEMICOLON | $)){1,9}
        """,
        "CASES",
        ("They found 150 bodies in Homs, 100 in Hama and 67 in Idlib.",),
        ("They found 150 ovens in Homs, 100 in Hama and 67 in Idlib.",),
        outcome="inherit",
    ),
    Rule(
        "<count> of the dead",
        """
        (?<victim>SOME) OF (?<harm>FALLEN)
        (?![HAVE WAS WERE]* [PASSIVE DIED UNHARMED] | [HAVE WAS WERE] [^VERB REPORTED ALIAS])
        """,
        "FALLEN",
        (
            "A radio station read out the names of 43 of the dead.",
            "Three of the dead were identified by relatives.",
        ),
        ("A radio station read out the names of 43 of the ships.",),
        subset=True,
    ),
    Rule(
        "among the <count> were <victims>",
        """
        PREPOSITION (?<skip>SOME) [WAS WERE] ADVERB*
        (?<victim>PEOPLE) (?:[COMMA AND]{1,2} (?<victim>PEOPLE))*
        """,
        "",
        ("The raid killed up to 60 people. Among the 60 were some twenty children.",),
        ("The raid shocked 60 people. Among the 60 were some twenty children.",),
        subset=True,
        outcome="inherit",
    ),
    Rule(
        "<victims> included",
        """
        (?:[COMMA OPEN DASH] | HE [WAS WERE] ADVERB?)
        (?<victim>[PEOPLE SOME PERSON PLURAL]) (?:[COMMA AND]{1,2} (?<victim>[PEOPLE SOME PLURAL]))*
        INCLUDING (?=[COMMA CLOSE DASH SEMICOLON AND PASSIVE DIED CLAUSE BUT] | $)
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
        outcome="inherit",
    ),
    Rule(
        "of whom <victims>",
        """
        COMMA? OF [WHO THEM] (?<victim>[PEOPLE THOSE])
        (?:[COMMA AND]{1,2} (?<victim>[PEOPLE THOSE]))*
        """,
        "",
        ("The list has 36 fatalities, of which 14 civilians.",),
        ("The list has 36 pages, of which 14 blank.",),
        subset=True,
        outcome="inherit",
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
        outcome="inherit",
        own_place=True,
    ),
    Rule(
        "including <victims>",
        """
        INCLUDING (?:[THEM DETERMINER] OF)? [WAS WERE]? [ADVERB MODIFIER]?
        (?<victim>[PEOPLE SOME NAMED PERSON THOSE KIN CASES])
        (?:
            [COMMA AND PHRASE]{0,3}
            (?<!AND [PEOPLE SOME NAMED THOSE KIN] PHRASE? COMMA)   # "and a monk, a clerk said"
            (?<victim>[PEOPLE SOME NAMED THOSE KIN])
            (?!  # "including two nurses, nine were hurt", "…, a clerk and a cook in Dura said"
                [PASSIVE DIED HARMED]
                | (?:AND [PEOPLE PERSON PLURAL NAMED])? PHRASE{0,2} ADVERB? (?:REPORTED | PLANNED)
            )
        )*
        """,
        "",
        ("Fifteen people, including four children and two women, were killed.",),
        ("Fifteen tents, including four large ones, were sold.",),
        subset=True,
        outcome="inherit",
    ),
    Rule(
        "<count> of them <victims>",
        "(?<count>PART) (?:WAS | WERE | ADVERB)* (?<victim>[PLURAL PERSON PEOPLE])",
        "",
        ("Ten people were killed, six of them children.",),
        ("Ten people came, six of them by bus.",),
        subset=True,
        outcome="inherit",
    ),
    Rule(
        "<count> were <victims>",
        "(?<count>SOME) (?:WAS | WERE) ADVERB* (?<victim>[PLURAL PERSON])",
        "",
        ("The monitor counted 9 dead. It said 4 were minors.",),
        ("Four tents were blue.",),
        subset=True,
        outcome="inherit",
    ),
    Rule(
        "died: <victims>",
        """
        (?:
            (?<=[PASSIVE DIED HARMED STATE CASES TOLLED PEOPLE SOME PHRASE]) (?:COLON | DASH | OPEN)
            | (?<=REPORTED) COLON                     # ", the mayor said: six …"
        )
        (?<victim>[PEOPLE SOME THOSE])
        (?:
            [COMMA AND]{1,2} (?<victim>[PEOPLE SOME THOSE KIN])
            (?![PASSIVE DIED HARMED STATE])           # has a verb of its own
        )*
        (?![PASSIVE DIED HARMED STATE])
        """,
        "",
        (
            "Ten people died: six rebels and four civilians.",
            "Ten people died, the mayor said: six rebels and four civilians.",
        ),
        (
            "Ten people came: six by bus and four on foot.",
            "Ten people were killed. Seen in the north: six rebels.",
        ),
        subset=True,
        outcome="inherit",
        host_first=True,
    ),
    Rule(
        "<toll>, down from <count>",
        """
        COMMA (?:PREPOSITION PREPOSITION | [VERB WORD] [PREPOSITION TO])   # "down from"
        (?<victim>[SOME PEOPLE]) (?=PHRASE | DATE | [COMMA SEMICOLON] | $)
        """,
        "PASSIVE DIED TOLLED",
        (
            "In June 40 people were killed, down from 61 in May.",
            "The monitor counted 40 deaths, compared with 61 in May.",
        ),
        (
            "In June 40 people were hired, down from 61 in May.",
            "Forty people were killed. Sales fell to 61, down from 90.",
            "In June 40 people were killed, wedged among four soldiers.",
        ),
        superseded=True,
        outcome="inherit",
        host_first=True,
        before=("from", "to", "with"),
    ),
    Rule(
        "<source> says <count>",
        """
        (?:^ | [COMMA SEMICOLON BUT AND] )
        [DETERMINER ARTICLE MODIFIER GROUP NAMED NAME PERSON PLURAL ACTOR]{1,4}
        REPORTED (?<victim>SOME) (?=[COMMA SEMICOLON BUT] | $)
        """,
        "",
        ("The militia says 14 people died. The army says 38.",),
        ("The militia says 14 people came. The army says 38.",),
        outcome="inherit",
    ),
    Rule(
        "died, <victims> and <victims>",
        f"""
        (?<=[PASSIVE DIED] (?:PHRASE | DATE | PLACE){{0,3}}) COMMA
        {LISTED}
        (?=[COMMA SEMICOLON] [^COMMA]{{1,4}} REPORTED | PHRASE? $)
        """,
        "",
        ("Nine people were killed, four soldiers and five villagers.",),
        (
            "Nine people were killed, four soldiers and five villagers hurt.",
            "Nine people came, four soldiers and five villagers.",
        ),
        subset=True,
        outcome="inherit",
    ),
    Rule(
        "<count> were <victims>, <victims>",
        """
        SOME (?:OF FALLEN)? [WAS WERE] ADVERB* [PLURAL PERSON]
        (?:[COMMA AND]{1,2} (?<victim>PEOPLE) (?=[COMMA AND SEMICOLON] | $))+
        """,
        "",
        ("Nine people were killed. Six were men, two women and one a child.",),
        ("Nine people came. Six were men, three women.",),
        outcome="inherit",
    ),
    Rule(
        "they were <victims>",
        f"""
        ^ HE WERE {LISTED}
        (?=$ | PHRASE)
        """,
        "",
        ("Three people were killed. They were a trader, a schoolgirl and a soldier.",),
        ("Three people came. They were a trader, a schoolgirl and a soldier.",),
        outcome="inherit",
    ),
    Rule(
        "<victims> were shot",
        f"""
        {FREE} (?<victim>[PEOPLE SOME])
        (?:[COMMA AND]{{1,2}} (?:(?<victim>[PEOPLE SOME]) | OBJECT))* PHRASE{{0,2}}
        [HAVE ADVERB]* [WAS WERE]+ ADVERB* (?<harm>VERB | REACHED)
        (?=PHRASE | BY | DATE | CLAUSE | [COMMA SEMICOLON AND BUT] | $)
        """,
        "",
        (
            "In Dura four guards were shot and two clerks abducted.",
            "In Dura up to 40 guards and a depot were hit.",
        ),
        (
            "In Dura four guards were shot at and two clerks abducted.",
            "In Dura four guards were seen and two clerks abducted.",
            "In Dura four films were shot and two clerks abducted.",
        ),
        outcome="shot",
        cues=("was shot", "were hit", "were shot", "been shot"),
    ),
    Rule(
        "<victims> were hurt, <count> seriously",
        """
        (?<=[PASSIVE DIED HARMED] [SOME PEOPLE]? (?:PHRASE | DATE | PLACE){0,2}) COMMA
        (?<victim>SOME) [ADVERB MODIFIER] (?=[COMMA SEMICOLON CLOSE] | $)
        """,
        "",
        ("Seven people were injured, three seriously.", "A mine hurt seven, three seriously."),
        ("Seven people were invited, three personally.",),
        subset=True,
        outcome="inherit",
    ),
)
