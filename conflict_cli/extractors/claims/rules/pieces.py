"""Pieces that rules share: lists of victims, and what may come between them and their verb."""

from conflict_cli.extractors.claims.chunks.pieces import ITEM

JOIN = "(?:COMMA? [AND OR ALONG])"
# Those noun phrases that may be victims in a list.
COUNTED = "[PEOPLE COUNT_ALONE COUNTED_UNKNOWN COUNTED_VICTIMS RELATIVES NAMED PART]"

# What states nothing: "in the north", "on Sunday", "with a rifle", "its".
FILLER = """[
    PHRASE DATE PLACE GROUP NAME ADVERB WORD THING_SG THING_PL OBJECT MODIFIER NUMBER WEAPON
    OTHERS LIVES TO OF DETERMINER POSSESSIVE ARTICLE ACTOR
]"""

# "including four children, two women and the mayor of the town,"
INCLUDED = f"""
    [COMMA OPEN DASH]? INCLUDING
    (?:[MODIFIER GROUP WORD DETERMINER NAME ARTICLE] | {ITEM}){{1,4}}
    (?:[COMMA AND]{{1,2}} [ARTICLE MODIFIER]? (?:{ITEM} | WORD | GROUP)){{0,6}}
    {FILLER}{{0,3}}
    [COMMA CLOSE DASH]?
"""

# ", seven of them children,"
PARTLY = """
    [COMMA OPEN DASH] PART [PLURAL PERSON MODIFIER WORD WAS WERE]{1,4} [COMMA CLOSE DASH]
"""

# "(all of one family)", "– four soldiers, a cook and two drivers –"
BRACKETS = """
    OPEN [^OPEN CLOSE]{1,16} CLOSE
    | DASH [^DASH SEMICOLON PASSIVE HARM_INTRANSITIVE HARM_PAST STATE ACTIVE]{1,16} DASH
"""

# ", on their way home from a wedding,"
ASIDE = """
    [COMMA DASH OPEN]
    [^COMMA DASH OPEN CLOSE SEMICOLON PASSIVE HARM_INTRANSITIVE ACTIVE]{1,12}
    [COMMA DASH CLOSE]
"""

# "who worked for the mill"; a verb of saying before people opens another clause: "a herder who fled
# said that two men were shot dead".
RELATIVE = """
    COMMA? WHO (?!REPORTED WHO) [^COMMA SEMICOLON]
    (?:[^COMMA SEMICOLON COLON REPORTED] | REPORTED
        (?![WHO HE PEOPLE COUNT_ALONE PLURAL NAMED])){0,11}?
    COMMA? (?=PASSIVE | HARM_INTRANSITIVE)
"""

# "accused of spying", "wanted by the army", "known to police"
MODIFIED = f"""
    [VERB HARM_PAST REPORTED] (?:CLAUSE | OF | BY | TO)
    (?:(?<!CLAUSE) {ITEM} | PLURAL | HARM_GERUND | PHRASE | WORD | NAME | GROUP | ACTOR)
"""

# What may come between the victims and their verb.
GAP = f"""(?:
    {FILLER}
    | DETERMINER VERB                     # "both wanted"
    # "of two brothers", but "at 50 killed" has victims of its own
    | (?:OF | BY | PREPOSITION (?!COUNT_ALONE [HARM_PAST STATE])) {ITEM}
    | [VERB HARM_PAST REPORTED] (?=[PHRASE ADVERB BY DATE])
        (?![PHRASE ADVERB DATE]++ WHO)    # "shot in the head", but not "said on Monday that"
    | {INCLUDED}
    | {MODIFIED}
    | {PARTLY}
    | {ASIDE}
    | {RELATIVE}
    | {BRACKETS}
    | COMMA VERB PHRASE                   # ", posted at the gate"
    | COMMA (?=OBJECT)
    | AND (?=OBJECT)                      # "and their car"
    | (?<=TO | PREPOSITION) [THEM PRONOUN]
    | COMMA (?=PASSIVE | HARM_INTRANSITIVE)
){{0,12}}?"""

SHORT_GAP = f"""(?:
    {FILLER}
    | {BRACKETS}
    | DETERMINER VERB
    | {PARTLY}
    | (?:OF | BY) {ITEM}
){{0,4}}?"""

# Victims as a subject: one noun phrase or a list of them.
VICTIMS = f"""
    (?:  # "five soldiers, three policemen killed": headlines leave out "and"
        (?<victim>PEOPLE) COMMA (?=PEOPLE (?:HARM_PAST | STATE | PASSIVE))
    )?
    (?:  # "Omar Said and three others": a name that nothing else explains
        (?<victim>NAME | (?<![^COMMA]) PLACE) COMMA? AND (?=COUNT_ALONE | PEOPLE | RELATIVES)
    )?
    (?<victim>{ITEM})
    (?:  # ", two nurses, a cook and three guards"
        (?:{SHORT_GAP} COMMA (?<victim>{COUNTED})){{0,8}}
        {SHORT_GAP}
        (?:{INCLUDED} (?<=COMMA | CLOSE | DASH))?
        {JOIN} (?<victim>{ITEM})
    ){{0,3}}
"""

# What may come between the objects of one verb.
LINK = """(?:
    OF | PREPOSITION | PHRASE | DATE | ADVERB | WORD | NAME | PLACE | GROUP
    | PREPOSITION [PEOPLE PLURAL PERSON COUNT_ALONE]
){0,3}?"""

# A noun phrase with a verb of its own is not a further object: "killed two, three were hurt".
CLAUSE_ENDS = f"""(?!
    {SHORT_GAP} [PASSIVE HARM_INTRANSITIVE WAS WERE HARM_PAST STATE VERB ACTIVE REPORTED DENIED]
)"""

# Victims as an object: one noun phrase or a list. A folded apposition includes its commas ("the
# mayor, Omar Said, his wife"), so list items may be side by side without one.
OBJECTS = f"""
    (?<victim>{ITEM})
    (?:
        (?:{LINK} COMMA (?<victim>(?:{COUNTED} | PERSON)) {CLAUSE_ENDS}){{0,8}}
        (?:{PARTLY} AND | {LINK} {JOIN}) (?<victim>{ITEM}) {CLAUSE_ENDS}
    ){{0,3}}
"""

# "Nine died, said the mayor, and 20 were hurt": the speaker is no victim.
NOT_CITED = """(?!
    (?<=COMMA REPORTED) [PERSON NAMED PEOPLE PLURAL NAME] PHRASE? COMMA [AND BUT]
)"""

# Not the object of another verb, nor an item of an "including" list.
FREE = f"""
    (?<![HARM_PAST HARM_GERUND HARM_BASE ACTIVE LEFT VERB OF BY INCLUDING PLANNED PART] | OF THEM)
    (?<!INCLUDING (?:{ITEM} [COMMA AND]){{1,6}})
    {NOT_CITED}
"""

# As FREE, but "the clash left 8 dead" and "police spoke of two men killed" have their object here.
OBJECT_TOO = """(?:
    (?<![HARM_PAST HARM_GERUND HARM_BASE ACTIVE OF BY INCLUDING PART])
    | (?<=[REPORTED VERB] OF)
)"""

# The verb has no object after it, so the people before it are its victims.
NO_OBJECT = f"""(?!
    ADVERB*
    (?:
        {ITEM} | [DETERMINER WORD] OF | VICTIM_NOUN |
        [PRONOUN NOBODY OBJECT SELF NAME THING_SG THING_PL]
        | [DETERMINER POSSESSIVE] MODIFIER? WORD                # "blew up its entrance"
    )
    (?!{SHORT_GAP} [HARM_PAST STATE PASSIVE HARM_INTRANSITIVE WAS WERE])
)"""
