"""Who does what to whom in an event: rules over the units of a sentence, named after their matches.

Subjects come from the clauses (see `roles`), all other arguments from here. Groups: `trigger` is
the word of the event, `happened` the same if the words by themselves state that it happened,
`trigger_blamed` the same for a verb of blaming. Its arguments are `attacker`, `target`, `side` (of
a fight or agreement, in either role), `object` (of a verb: its target, unless that is what is
thrown or fired), `opponent` (the other side, where the event has two) and `owner` (after "of": who
protests, what is shelled). The first rule that fills a role wins.
"""

from conflict_cli.engine.grammar import Rule

# A noun phrase that may act, one that may be acted on, and what may come before either.
WHO = (
    "[GROUP ACTOR PLURAL PERSON PEOPLE COUNT_ALONE NAMED NAME RELATIVES OTHERS COUNTED_VICTIMS "
    "PART COUNTED_UNKNOWN HE]"
)
WHAT = """[
    GROUP ACTOR PLURAL PERSON PEOPLE COUNT_ALONE NAMED NAME RELATIVES OTHERS COUNTED_VICTIMS PART
    COUNTED_UNKNOWN THEM
    OBJECT THING_PL THING_SG PLACE WEAPON WORD
]"""
FRONT = "[ARTICLE DETERMINER POSSESSIVE MODIFIER ORDINAL ADVERB WORD]{0,4}?"
SHADES = "[ADVERB HAVE]{0,3}"


def several(role: str, noun: str = WHO) -> str:
    """One noun phrase or several joined, all in one role: "rebels", "rebels and tribesmen"."""
    return f"""
        (?<{role}>{noun})
        (?:
            COMMA? [AND OR ALONG] {FRONT} (?<{role}>{noun})
            | COMMA {FRONT} (?<{role}>{noun}) (?= COMMA | AND)
        )*
    """


# Between a subject and its verb: phrases, asides between commas, a short relative clause.
ASIDE = "COMMA[^COMMA SEMICOLON HAPPENED UNDERGONE STAGED]{1,10}COMMA"
GAP = f"""
    (?:
        PHRASE | UPON | WITH | BETWEEN | AMID | OF | PLACE | DATE | NUMBER | ADVERB | MODIFIER
        | WORD | REPORTED | OPEN | CLOSE | THING_SG | {ASIDE}
    ){{0,7}}?
    {SHADES}
"""
# What may come between the verb and its object, or a noun and what belongs to it.
NEAR = """
    (?:
        PHRASE | AMID | DATE | PLACE | ADVERB | OF | NUMBER | WORD | MODIFIER | NAME | COMMA | UPON
        | PLURAL | OBJECT | THING_PL | THING_SG | GROUP
    ){0,4}?
"""
# What is fired or thrown, before the target.
MISSILES = """
    [
        ADVERB THING_PL THING_SG WEAPON OBJECT PLURAL DATE WORD MODIFIER WITH PHRASE OF COMMA AND
        NUMBER
        COUNT_ALONE COUNTED_UNKNOWN
    ]{0,14}?
"""
BE = "[WAS WERE][ADVERB HAVE WAS WERE]{0,2}"

# The subject of a clause with the nouns joined to it.
SUBJECTS = (
    Rule(
        "<subject> and <subject>",
        several("subject"),
        "GROUP ACTOR PLURAL PERSON PEOPLE",
        ("Rebels and tribesmen attacked Harun.",),
        ("It rained in Harun.",),
    ),
)

RULES = (
    Rule(
        "<event> was staged by <attacker>",
        f"(?<happened>EVENT){NEAR}(?:{BE})?STAGED{NEAR}BY{FRONT}{several('attacker')}",
        "STAGED",
        ("A protest was staged by students in Ibb.", "An attack carried out by rebels hit Gao."),
        ("Students staged a protest in Ibb.",),
    ),
    Rule(
        "was attacked by <attacker>",
        f"(?<trigger>UNDERGONE){NEAR}BY{FRONT}{several('attacker')}",
        "UNDERGONE",
        ("A convoy was attacked near Gao by rebels.", "Two teachers were kidnapped by gunmen."),
        ("A convoy was attacked by the river.", "Rebels attacked a convoy."),
    ),
    Rule(
        "attacked <target>",
        f"(?<trigger>[HAPPENED HAPPENING])(?:ADVERB|PHRASE)?{FRONT}{several('object', WHAT)}",
        "HAPPENED HAPPENING",
        (
            "Rebels attacked a police post.",
            "Gunmen stormed a farm, killing two men.",
            "The army shelled Harun.",
        ),
        ("Rebels attacked at dawn.",),
    ),
    Rule(
        "fired on <target>",
        f"(?<trigger>[HAPPENED HAPPENING]){MISSILES}(?<target>UPON)",
        "UPON",
        ("Rebels opened fire on a police patrol.", "Rebels fired rockets at the base."),
        ("Rebels opened fire in Gao.",),
    ),
    Rule(
        "clashed with <side>",
        f"(?<trigger>[HAPPENED HAPPENING EVENT AMID]){NEAR}(?<opponent>WITH)",
        "WITH",
        (
            "Residents clashed with the police in Ibb.",
            "The army exchanged fire with rebels near Gao.",
        ),
        ("Residents clashed in Ibb.",),
    ),
    Rule(
        "<event> between <side> and <side>",
        f"""
        (?<happened>[EVENT AMID])
        [OCCURRED REPORTED WAS WERE HAPPENED STAGED VERB PHRASE AMID DATE PLACE ADVERB]{{0,5}}?
        (?<side>BETWEEN)
        (?:
            {FRONT} [PLURAL GROUP WITH NAME PLACE MODIFIER COMMA PHRASE]{{0,4}}?
            AND {FRONT} (?<side>{WHO})
        )?
        """,
        "BETWEEN",
        (
            "Clashes erupted between the army and rebels in Gao.",
            "Fighting between two tribes broke out near Ibb.",
        ),
        ("Clashes erupted in Gao.", "Talks between the army and rebels began."),
    ),
    Rule(
        "<event> on <target>",
        f"""
        (?<trigger>[EVENT AMID]) (?:BY {FRONT} {WHO})?
        [PHRASE AMID DATE PLACE ADVERB VERB]{{0,2}}? (?<target>UPON)
        """,
        "UPON",
        (
            "An attack on a police post left two dead.",
            "Two died in an attack by rebels on a convoy.",
        ),
        ("An attack in Gao left two dead.",),
    ),
    Rule(
        "<event> of <target>",
        f"(?<trigger>EVENT)OF{FRONT}{several('owner', WHAT)}",
        "OF",
        (
            "The shelling of Harun by rebels went on.",
            "The abduction of two teachers was reported.",
            "A protest of farmers blocked the road.",
        ),
        ("A day of protest in Ibb.",),
    ),
    Rule(
        "<event> by <attacker>",
        f"(?<happened>[EVENT AMID]){NEAR}BY{FRONT}{several('attacker')}",
        "BY",
        (
            "A protest by teachers took place in Ibb.",
            "Two died in an attack on a convoy by rebels.",
        ),
        ("A protest in Ibb was quiet.",),
    ),
    Rule(
        "<target> in <event>",
        f"{several('target', WHAT)}{GAP}(?:{BE})?UNDERGONE[ADVERB PHRASE DATE PLACE COMMA WHO "
        f"UPON]{{0,3}}?(?:COMMA?(?:BY{FRONT})?)?(?<happened>AMID)",
        "AMID",
        (
            "Two policemen were killed in an attack near Gao.",
            "A trader was wounded during the shelling.",
        ),
        ("An attack near Gao killed two policemen.",),
    ),
    Rule(
        "blamed on <attacker>",
        "(?<trigger_blamed>HAPPENED)[ARTICLE DETERMINER OBJECT WORD EVENT PHRASE ADVERB "
        f"UPON]{{0,4}}?(?:TO{FRONT}{several('attacker')}|(?<attacker>UPON))",
        "TO UPON",
        ("Officials attributed the attack to rebels.", "The police blamed the blast on militants."),
        ("Officials attributed the attack to poor roads.",),
    ),
    Rule(
        "<event> took place",
        f"(?<happened>EVENT){GAP}(?:{BE})?[OCCURRED REPORTED]|"
        f"(?:HE|ADVERB)(?:{BE}|HAVE)[ARTICLE MODIFIER WORD ADVERB COUNT]{{0,3}}(?<happened>EVENT)",
        "OCCURRED REPORTED WAS WERE",
        (
            "A protest took place in Ibb.",
            "Clashes erupted near Gao.",
            "There was an explosion in Ibb.",
        ),
        ("A protest leader spoke in Ibb.",),
    ),
)
