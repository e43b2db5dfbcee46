"""The rules of losses: where items are, relative to the words for what happened to them.

What a verb or noun does to which things is in the lexicon (`loss_words.py`); the patterns only find
the items.
"""

from conflict_cli.engine.grammar import Rule, Table
from conflict_cli.extractors.claims.loss_words import also_of_things, nouns, words

THING = "[OBJECT THING_PL THING_SG WEAPON]"
# "a convoy"; not the owner in "an army camp", "an army supply lorry"
OF_OWNER = "[MODIFIER WORD PERSON_SG PERSON_PL NAME ACTOR GROUP VERB ADVERB]{0,2}"
ITEM = f"(?:{THING} | ACTOR (?!{OF_OWNER} {THING}))"
# An item with the number before it that is a noun phrase of its own: "17 of 21 drones",
# "four rebel tanks".
COUNTED = f"""
    (?:
        [COUNT_ALONE PART PEOPLE] (?:OF DETERMINER?)?
        [MODIFIER PERSON_SG ACTOR GROUP NAME WORD THING_SG]{{0,3}}
    )?
    (?<victim>{ITEM})
"""
# What may come between one item of a list and the next: "a church in Lora and the priest's house",
# "two tanks and a large amount of ammunition".
JOINT = """
    (?:OF? [PHRASE PLACE NAME GROUP MODIFIER DATE]){0,2}
    [COMMA AND ALONG ADDITION]{1,2}
    (?:
        ARTICLE? MODIFIER? WORD OF
        | [PERSON PLURAL DETERMINER ACTOR NAMED]{1,2} MODIFIER
        | [MODIFIER GROUP NAME ADVERB NUMBER PERSON_SG ACTOR WORD]{0,2}
    )
"""
# A verb of its own shows that an item opens another clause: "burned a house, and two cars were
# hit".
OWN_VERB = """
    ADVERB* (?:
        [WAS WERE] (?!ADVERB* REPORTED)
        | [HAVE MODAL DAMAGE_PAST PASSIVE ACTIVE HARM_PAST REPORTED]
    )
"""
SUBJECTS = f"{COUNTED} (?:{JOINT} {COUNTED}){{0,8}}"
# "two vehicles, a jeep and a lorry,", "two vehicles - a jeep and a lorry -"
APPOSED = f"{COUNTED} [COMMA DASH] {SUBJECTS} [COMMA DASH]"
OBJECTS = f"""
    {COUNTED} (?!{OWN_VERB})
    (?:{JOINT} {COUNTED} (?!{OWN_VERB} | (?<=COMMA AND {ITEM}) VERB)){{0,8}}
"""
FILLER = """[
    PHRASE DATE PLACE GROUP NAME ADVERB WORD MODIFIER OF ACTOR PLURAL OTHERS PREPOSITION
]"""
# "belonging to the militia", "of three militants", "which"
OF_WHOM = """
    (?:
        [WORD VERB] [TO BY] [DETERMINER ARTICLE MODIFIER]{0,3} [ACTOR GROUP PLURAL NAME]
        | OF [DETERMINER ARTICLE]? [MODIFIER NAME]{0,3}
        [PEOPLE PERSON PLURAL NAMED RELATIVES GROUP NAME]
        | COMMA? WHO
    )?
"""
# What may come between a verb and its items: "a regime vehicle", "two guards and a truck".
BEFORE_OBJECTS = f"""
    (?:
        {FILLER}
        | [AND COMMA PEOPLE ARTICLE DETERMINER PERSON_SG]
        | OBJECT (?=[ACTOR PERSON_SG])                        # "the ward administration office"
        | VERB (?=THING_PL)                               # "sophisticated weapons"
    ){{0,3}}?
"""
PAST = "[DAMAGE_PAST HARM_PAST VERB REACHED RECOVERED]"
BE = """
    [HAVE ADVERB MODAL NOT]* [WAS WERE]+
    [ADVERB REPORTED FEARED PLANNED TO HAVE WAS WERE NOT]*
"""
# "looted and burned", "damaged or destroyed"
JOINED = f"(?:{PAST} (?:COMMA | [AND OR COMMA]{{1,2}} ADVERB*)){{0,2}}"
# No object follows a participle that belongs to the noun before it.
NO_OBJECT = """(?=
    [
        PHRASE DATE PLACE BY COMMA SEMICOLON AND ADVERB DASH CLOSE CLAUSE BUT PREPOSITION COLON
        WAS WERE
    ]
    | $
)"""
# Where an item may open a subject: not after a verb, of which it is the object.
NO_VERB = """(?<!
    [DAMAGE_PAST DAMAGE_GERUND DAMAGE_BASE LOST HARM_PAST HARM_GERUND HARM_BASE ACTIVE VERB REACHED
        RECOVERED] ADVERB?
)"""
# The participle of a passive has no object.
NOT_PASSIVE = "(?<!WERE ADVERB? | WAS ADVERB?)"

RULES = (
    Rule(
        "lost <items>",
        f"(?<trigger>LOST) ADVERB* {OBJECTS}",
        "LOST",
        ("The army lost two tanks near Kafr Amma.",),
        ("The army lost two battles near Kafr Amma.",),
        outcome="lost",
    ),
    Rule(
        "destruction of <items>",
        f"""
        (?<trigger>[DAMAGE_BASE DAMAGE_GERUND WORD THING_SG OBJECT WEAPON NOMINAL PLURAL SUFFERED])
        (?<phrase>OF | TO | PREPOSITION) {OBJECTS}
        """,
        "",
        (
            "The raid led to the destruction of two bridges.",
            "Damage to nine houses was reported.",
        ),
        ("The raid led to the construction of two bridges.",),
        cues=tuple(nouns().values),
    ),
    Rule(
        "set <items> on fire",
        f"""
        (?<trigger>[VERB LEFT RECOVERED DAMAGE_PAST WORD BRINGING]) {OBJECTS}
        (?<phrase>PHRASE | PREPOSITION | TO | WORD)
        """,
        "",
        (
            "The mob set two buses on fire.",
            "Bombs left a church and nine houses in ruins.",
        ),
        ("The mob set two buses on course.",),
        cues=tuple(sorted(words("RESULTS"))),
    ),
    Rule(
        "destroyed <items>",
        f"""
        {NOT_PASSIVE} (?<trigger>{PAST} | DAMAGE_GERUND | HARM_GERUND | ACTIVE | DAMAGE_BASE
            | HARM_BASE | WORD) ADVERB*
        {BEFORE_OBJECTS} {OBJECTS}
        """,
        "DAMAGE_PAST DAMAGE_GERUND DAMAGE_BASE HARM_PAST HARM_GERUND ACTIVE",
        (
            "The rebels destroyed a tank and damaged two trucks.",
            "The strike killed 40 sheep and destroyed 3 houses.",
            "Shells hit a school.",
        ),
        (
            "The rebels bought a tank and washed two trucks.",
            "The lorry hit a mine.",
            "He died in the burn unit of a hospital.",
        ),
        cues=also_of_things(),
    ),
    Rule(
        "<items> were destroyed",
        f"""
        {NO_VERB} (?:{SUBJECTS} {OF_WHOM} {FILLER}{{0,6}}? | {APPOSED})
        {BE} {JOINED} (?<trigger>{PAST} | WORD)
        """,
        "DAMAGE_PAST HARM_PAST",
        (
            "Three armoured vehicles were destroyed.",
            "All drones were intercepted.",
            "A clinic was bombed.",
            "Two vehicles, a jeep and a lorry, were destroyed.",
        ),
        ("Three armoured vehicles were bought.", "The owner of two clinics was seized."),
        cues=also_of_things(),
    ),
    Rule(
        "<items> were captured",
        f"{NO_VERB} {SUBJECTS} {OF_WHOM} {FILLER}{{0,6}}? (?<trigger>PASSIVE)",
        "PASSIVE",
        ("Four mortars were captured in the raid.",),
        ("Four mortars were polished in the raid.",),
    ),
    Rule(
        "destroyed were <items>",
        f"(?<trigger>DAMAGE_PAST) [PHRASE ADVERB DATE]{{0,2}} [WAS WERE]+ {OBJECTS}",
        "DAMAGE_PAST",
        ("Also destroyed were two T-72 tanks and an ammunition depot.",),
        ("Also present were two T-72 tanks and an ammunition truck.",),
    ),
    Rule(
        "<items> destroyed",
        f"{NO_VERB} {SUBJECTS} {FILLER}{{0,4}}? (?<trigger>DAMAGE_PAST | VERB (?=BY)) {NO_OBJECT}",
        "DAMAGE_PAST",
        ("Two tanks destroyed in Kafr Amma",),
        ("Two tanks sold in Kafr Amma",),
    ),
    Rule(
        "<number> were destroyed",
        f"(?<victim>COUNT_ALONE | PART) {FILLER}{{0,3}}? {BE} {JOINED} (?<trigger>DAMAGE_PAST)",
        "DAMAGE_PAST",
        (
            "Of the 30 boats in the harbour, 12 were sunk.",
            "Russia launched 32 drones; 28 of them were shot down.",
        ),
        ("Of the 30 boats in the harbour, 12 were sold.",),
    ),
    Rule(
        "destroyed <number>",
        f"{NOT_PASSIVE} (?<trigger>DAMAGE_PAST | DAMAGE_GERUND) ADVERB* WORD? "
        "(?<victim>COUNT_ALONE | PART)",
        "DAMAGE_PAST DAMAGE_GERUND",
        (
            "Crews shot down 14 out of 20 drones.",
            "Raiders burned nine trucks and damaged another four.",
        ),
        ("Crews shot down proposals by 14 of 20 votes.",),
    ),
)
TABLE = Table(RULES)
