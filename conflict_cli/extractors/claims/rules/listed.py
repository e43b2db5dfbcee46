"""Rules about lists and figures that continue a toll stated before: "died: six rebels", "the army
says 38".
"""

from conflict_cli.engine.grammar import Rule
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.claims.rules.pieces import FREE
from conflict_cli.lexicon import claims as lexicon

# "a trader, a schoolgirl and a soldier"
LISTED = "(?<victim>PEOPLE) (?:COMMA (?<victim>PEOPLE))* COMMA? AND (?<victim>PEOPLE)"

RULES: tuple[Rule, ...] = (
    Rule(
        "died: <victims>",
        """
        (?:
            (?<=[PASSIVE HARM_INTRANSITIVE HARM_PAST STATE COUNTED_VICTIMS COUNTED_EVENT PEOPLE
                COUNT_ALONE PHRASE]) (?:COLON | DASH | OPEN)
            | (?<=REPORTED) COLON                     # ", the mayor said: six …"
        )
        (?<victim>[PEOPLE COUNT_ALONE COUNTED_UNKNOWN])
        (?:
            [COMMA AND]{1,2} (?<victim>[PEOPLE COUNT_ALONE COUNTED_UNKNOWN RELATIVES])
            (?![PASSIVE HARM_INTRANSITIVE HARM_PAST STATE])           # has a verb of its own
        )*
        (?![PASSIVE HARM_INTRANSITIVE HARM_PAST STATE])
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
        outcome="of_host",
        host_first=True,
    ),
    Rule(
        "<toll>, down from <count>",
        """
        COMMA (?:PREPOSITION PREPOSITION | [VERB WORD] [PREPOSITION TO])   # "down from"
        (?<victim>[COUNT_ALONE PEOPLE]) (?=PHRASE | DATE | [COMMA SEMICOLON] | $)
        """,
        "PASSIVE HARM_INTRANSITIVE COUNTED_EVENT",
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
        outcome="of_host",
        host_first=True,
        before=read_phrases(lexicon.COMPARING),
    ),
    Rule(
        "<source> says <count>",
        """
        (?:^ | [COMMA SEMICOLON BUT AND] )
        [DETERMINER ARTICLE MODIFIER GROUP NAMED NAME PERSON PLURAL ACTOR]{1,4}
        REPORTED (?<victim>COUNT_ALONE) (?=[COMMA SEMICOLON BUT] | $)
        """,
        "",
        ("The militia says 14 people died. The army says 38.",),
        ("The militia says 14 people came. The army says 38.",),
        outcome="of_host",
    ),
    Rule(
        "died, <victims> and <victims>",
        f"""
        (?<=[PASSIVE HARM_INTRANSITIVE] (?:PHRASE | DATE | PLACE){{0,3}}) COMMA
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
        outcome="of_host",
    ),
    Rule(
        "<count> were <victims>, <victims>",
        """
        COUNT_ALONE (?:OF VICTIM_NOUN)? [WAS WERE] ADVERB* [PLURAL PERSON]
        (?:[COMMA AND]{1,2} (?<victim>PEOPLE) (?=[COMMA AND SEMICOLON] | $))+
        """,
        "",
        ("Nine people were killed. Six were men, two women and one a child.",),
        ("Nine people came. Six were men, three women.",),
        outcome="of_host",
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
        outcome="of_host",
    ),
    Rule(
        "<victims> were shot",
        f"""
        {FREE} (?<victim>[PEOPLE COUNT_ALONE])
        (?:[COMMA AND]{{1,2}} (?:(?<victim>[PEOPLE COUNT_ALONE]) | OBJECT))* PHRASE{{0,2}}
        [HAVE ADVERB]* [WAS WERE]+ ADVERB* (?<trigger>VERB | REACHED)
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
        outcome="if_hit",
        cues=read_phrases(lexicon.WERE_SHOT),
    ),
    Rule(
        "<victims> were shot down",
        f"""
        {FREE} (?<victim>[PEOPLE COUNT_ALONE PLURAL NAMED RELATIVES])
            (?:[VERB WORD]? PHRASE){{0,2}} [HAVE ADVERB]* [WAS WERE]+ ADVERB*
            (?<trigger>DAMAGE_PAST)
        | (?<trigger>DAMAGE_PAST | DAMAGE_GERUND | DAMAGE_BASE) (?<victim>[PEOPLE NAMED RELATIVES])
            (?![THING_SG THING_PL OBJECT WEAPON WORD MODIFIER])                    # "a rebel drone"
        # "saw three more shot down"
        | (?<=RECOVERED) (?<victim>[PEOPLE COUNT_ALONE]) (?<trigger>DAMAGE_PAST)
        """,
        "DAMAGE_PAST DAMAGE_GERUND DAMAGE_BASE",
        (
            "Nuns hiding in the yard were shot down.",
            "A gunman brought down an old cook.",
            "In Homs two nuns died, and the market saw three more shot down.",
        ),
        (
            "Two pilots were shot down.",
            "Two nuns died, and of 21 drones 13 were shot down.",
            "The army sent 32 drones; 28 of them were shot down.",
            "A crowd brought down a wall.",
            "The army shot down a rebel drone.",
        ),
        outcome="if_shot_down",
    ),
    Rule(
        "gunned <victims> down",
        """
        (?<trigger>VERB | WORD | DAMAGE_PAST) (?<victim>[PEOPLE COUNT_ALONE RELATIVES NAMED])
        [PREPOSITION UNHARMED] (?=PHRASE | DATE | CLAUSE | [COMMA SEMICOLON AND BUT] | $)
        """,
        "",
        ("The rebels gunned nine farmers down.", "They burned nine farmers alive."),
        ("The rebels tracked nine farmers down.", "They found nine farmers alive."),
        outcome="if_parted",
        cues=read_phrases(lexicon.SHOT_DOWN_CUES),
    ),
    Rule(
        "<fighters> fell",
        f"{FREE} (?<victim>[PEOPLE COUNT_ALONE PLURAL]) (?<trigger>VERB)",
        "",
        (
            "Six soldiers fell on Tuesday.",
            "The rebels killed 400 soldiers. Of these, 90 fell when they crossed the river.",
        ),
        ("Five men fell on the guards.", "Five men fell ill.", "Shells fell on Saturday."),
        outcome="if_fell",
        cues=read_phrases(lexicon.FIGHTERS_FELL),
    ),
    Rule(
        "<victims> were hurt, <count> seriously",
        """
        (?<=[PASSIVE HARM_INTRANSITIVE HARM_PAST] [COUNT_ALONE PEOPLE]?
            (?:PHRASE | DATE | PLACE){0,2}) COMMA
        (?<victim>COUNT_ALONE) [ADVERB MODIFIER] (?=[COMMA SEMICOLON CLOSE] | $)
        """,
        "",
        ("Seven people were injured, three seriously.", "A mine hurt seven, three seriously."),
        ("Seven people were invited, three personally.",),
        subset=True,
        outcome="of_host",
    ),
)
