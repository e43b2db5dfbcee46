"""The rules of losses: how items and what happened to them stand to each other.

What a verb or noun does to which things is the lexicon's (`loss_words.py`); the patterns only tell where the items are.
"""

from conflict_cli.engine.grammar import Rule, Table
from conflict_cli.extractors.claims.loss_words import also_of_things, nouns, words

ITEM = "[OBJECT THINGS THING WEAPON]"
# An item with the number before it that folds made a noun phrase of its own: "17 of 21 drones", "four rebel tanks".
COUNTED = f"(?:[SOME PART PEOPLE] (?:OF DETERMINER?)? MODIFIER{{0,2}})? (?<victim>{ITEM})"
# What may stand between an item and the joint behind it.
ASIDE = "(?:OF? [PHRASE PLACE NAME GROUP MODIFIER DATE]){0,2}"
JOINT = f"{ASIDE} [COMMA AND ALONG ADDITION]{{1,2}} [MODIFIER GROUP NAME ADVERB]{{0,2}}"
# A verb of its own shows that an item opens another clause.
OWN_VERB = "ADVERB* [WAS WERE HAVE MODAL RUINED PASSIVE ACTIVE HARMED REPORTED]"
SUBJECTS = f"{COUNTED} (?:{JOINT} {COUNTED}){{0,8}}"
OBJECTS = f"{COUNTED} (?!{OWN_VERB}) (?:{JOINT} {COUNTED} (?!{OWN_VERB} | (?<=COMMA AND {ITEM}) VERB)){{0,8}}"
FILLER = """[
    PHRASE DATE PLACE GROUP NAME ADVERB WORD MODIFIER OF ACTOR PLURAL OTHERS PREPOSITION
]"""
PAST = "[RUINED HARMED VERB REACHED RECOVERED]"
ING = "[RUINING HARMING WORD]"
BASE = "[RUIN HARM WORD]"
BE = "[HAVE ADVERB MODAL NOT]* [WAS WERE]+ [ADVERB REPORTED FEARED PLANNED TO HAVE WAS WERE NOT]*"
# "looted and burned", "damaged or destroyed"
JOINED = f"(?:{PAST} (?:COMMA | [AND OR COMMA]{{1,2}} ADVERB*)){{0,2}}"
# Behind a participle that belongs to the noun before it no object stands.
NO_OBJECT = "(?= [PHRASE DATE PLACE BY COMMA SEMICOLON AND ADVERB DASH CLOSE CLAUSE BUT PREPOSITION COLON] | $)"
# Where an item may open a subject: not behind a verb, whose object it is.
NOT_AN_OBJECT = "(?<![RUINED RUINING RUIN LOST HARMED HARMING HARM ACTIVE VERB REACHED RECOVERED OF] ADVERB?)"

RULES = (
    Rule(
        "lost <items>",
        f"(?<harm>LOST) ADVERB* {OBJECTS}",
        "LOST",
        ("The army lost two tanks near Kafr Amma.",),
        ("The army lost two battles near Kafr Amma.",),
        outcome="lost",
    ),
    Rule(
        "destruction of <items>",
        f"(?<harm>[RUIN RUINING WORD THING OBJECT WEAPON NOMINAL PLURAL SUFFERED]) (?<phrase>OF | TO | PREPOSITION) {OBJECTS}",
        "",
        ("The raid led to the destruction of two bridges.", "Damage to nine houses was reported."),
        ("The raid led to the construction of two bridges.",),
        cues=tuple(nouns().values),
    ),
    Rule(
        "set <items> on fire",
        f"(?<harm>[VERB LEFT RECOVERED RUINED WORD BRINGING]) {OBJECTS} (?<phrase>PHRASE | PREPOSITION | TO | WORD)",
        "",
        ("The mob set two buses on fire.", "Bombs left a church and nine houses in ruins."),
        ("The mob set two buses on course.",),
        cues=tuple(sorted(words("RESULTS"))),
    ),
    Rule(
        "destroyed <items>",
        f"""
        (?<!WERE ADVERB? | WAS ADVERB?)
        (?<harm>RUINED | RUINING | RUIN | ACTIVE | {PAST} | {ING} | {BASE}) ADVERB*
        (?:(?:{FILLER} | [AND COMMA PEOPLE]){{0,2}}?) {OBJECTS}
        """,
        "RUINED RUINING RUIN HARMED HARMING ACTIVE",
        (
            "The rebels destroyed a tank and damaged two trucks.",
            "The strike killed 40 sheep and destroyed 3 houses.",
            "Shells hit a school.",
        ),
        ("The rebels bought a tank and washed two trucks.", "The lorry hit a mine."),
        cues=also_of_things(),
    ),
    Rule(
        "<items> were destroyed",
        f"{NOT_AN_OBJECT} {SUBJECTS} {FILLER}{{0,6}}? {BE} {JOINED} (?<harm>RUINED | {PAST})",
        "RUINED HARMED",
        ("Three armoured vehicles were destroyed.", "All drones were intercepted.", "A clinic was bombed."),
        ("Three armoured vehicles were bought.",),
        cues=also_of_things(),
    ),
    Rule(
        "<items> were captured",
        f"{NOT_AN_OBJECT} {SUBJECTS} {FILLER}{{0,6}}? (?<harm>PASSIVE)",
        "PASSIVE",
        ("Four mortars were captured in the raid.",),
        ("Four mortars were polished in the raid.",),
    ),
    Rule(
        "<items> destroyed",
        f"{NOT_AN_OBJECT} {SUBJECTS} {FILLER}{{0,4}}? (?<harm>RUINED | VERB (?=BY)) {NO_OBJECT}",
        "RUINED",
        ("Two tanks destroyed in Kafr Amma",),
        ("Two tanks sold in Kafr Amma",),
    ),
    Rule(
        "<number> were destroyed",
        f"(?<victim>SOME | PART) {FILLER}{{0,3}}? {BE} {JOINED} (?<harm>RUINED)",
        "RUINED",
        ("Of the 30 boats in the harbour, 12 were sunk.", "Russia launched 32 drones; 28 of them were shot down."),
        ("Of the 30 boats in the harbour, 12 were sold.",),
    ),
    Rule(
        "destroyed <number>",
        "(?<!WERE ADVERB? | WAS ADVERB?) (?<harm>RUINED | RUINING) ADVERB* WORD? (?<victim>SOME | PART)",
        "RUINED RUINING",
        ("Crews shot down 14 out of 20 drones.", "Raiders burned nine trucks and damaged another four."),
        ("Crews shot down proposals by 14 of 20 votes.",),
    ),
)
TABLE = Table(RULES)
