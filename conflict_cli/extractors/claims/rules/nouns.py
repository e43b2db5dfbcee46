"""Rules about losses and nouns of harm: "lost", "suffered", "the death of", "killed himself"."""

from conflict_cli.engine.grammar import Rule
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.claims.chunks.pieces import ITEM
from conflict_cli.extractors.claims.rules.pieces import JOIN, OBJECTS
from conflict_cli.lexicon import claims as lexicon

RULES: tuple[Rule, ...] = (
    Rule(
        "<subject> killed himself",
        """
        (?:(?<phrase>PERSON | PEOPLE | NAMED | NAME) (?:ADVERB | PHRASE)*)?
        (?<trigger>HARM_PAST | HARM_GERUND | ACTIVE | HARM_BASE) (?<victim>SELF)
        """,
        "HARM_PAST HARM_GERUND HARM_BASE ACTIVE",
        ("The bomber killed himself and 11 shoppers.",),
        ("The bomber hid himself among shoppers.",),
    ),
    Rule(
        "killed himself and <victims>",
        f"(?<trigger>HARM_PAST | HARM_GERUND | ACTIVE | HARM_BASE) SELF {JOIN} {OBJECTS}",
        "HARM_PAST HARM_GERUND HARM_BASE ACTIVE",
        ("The bomber killed himself and 11 shoppers.",),
        ("The bomber washed himself and 11 cups.",),
    ),
    Rule(
        "killed <victims> and himself",
        f"""
        (?:(?<phrase>PERSON | PEOPLE | NAMED | NAME) (?:ADVERB | PHRASE)*)?
        (?:HARM_PAST | HARM_GERUND | ACTIVE | HARM_BASE) {ITEM} PHRASE?
        {JOIN} ADVERB? (?<victim>SELF)
        """,
        "HARM_PAST HARM_GERUND HARM_BASE ACTIVE",
        ("The guard shot dead two cooks and then himself.",),
        ("The guard praised two cooks and then himself.",),
        outcome="of_verb_before",
    ),
    Rule(
        "neither side suffered casualties",
        """
        (?<victim>PEOPLE) (?:HAVE | ADVERB)* SUFFERED [MODIFIER WORD THING_SG]? (?<trigger>NOMINAL)
        """,
        "NOMINAL",
        ("Neither side suffered casualties.",),
        ("Neither side suffered delays.",),
    ),
    Rule(
        "did not cause casualties",
        """
        (?<=DO) (?<victim>NOT) [SUFFERED REPORTED THING_SG] [MODIFIER WORD THING_SG]?
        (?<trigger>NOMINAL)
        """,
        "NOMINAL",
        ("The shelling did not cause casualties.",),
        ("The shelling did not cause fires.",),
    ),
    Rule(
        "<sides> lost <victims> each",
        """
        (?<times>[PEOPLE COUNT_ALONE OBJECT]) (?:HAVE | ADVERB)* (?<trigger>LOST)
        (?<victim>[PEOPLE COUNT_ALONE]) EACH
        """,
        "LOST",
        ("The two sides lost seven men each.",),
        ("The two sides lost seven points each week.",),
        outcome="killed",
    ),
    Rule(
        "lost <count> killed and wounded",
        """
        LOST (?<victim>[PEOPLE COUNT_ALONE]) (?<trigger>HARM_PAST | STATE)
        (?![THING_SG THING_PL WORD])                       # "lost two damaged tanks"
        """,
        "LOST",
        ("The brigade lost 120 men killed and wounded.",),
        ("The brigade lost 120 men but held on.",),
    ),
    Rule(
        "<subject> lost <victims>",
        f"(?<trigger>LOST) (?=[PEOPLE PLURAL RELATIVES PERSON NAMED COUNTED_VICTIMS]) {OBJECTS}",
        "LOST",
        ("The 5th Corps lost eight men.",),
        ("The party lost eight seats.",),
        outcome="killed",
    ),
    Rule(
        "<fighters> lost <count>",
        """
        (?<phrase>[PERSON PLURAL GROUP ACTOR PEOPLE]) [HAVE ADVERB]* (?<trigger>LOST)
        (?<victim>COUNT_ALONE)
        (?=PHRASE | DATE | [COMMA SEMICOLON AND BUT] | $)
        """,
        "LOST",
        ("The enemy lost at least 36.", "The rebels have lost 28 in the fighting."),
        ("The party lost at least 36.", "The rebels lost 28 of 40 seats."),
        outcome="if_lost",
    ),
    Rule(
        "<fighters> lost <count> and <fighters> <count>",
        """
        LOST [PEOPLE COUNT_ALONE] PHRASE? COMMA? [AND BUT]
        DETERMINER? (?<phrase>[PERSON PLURAL GROUP ACTOR]) (?<victim>COUNT_ALONE)
        (?=PHRASE | DATE | [COMMA SEMICOLON] | $)
        """,
        "LOST",
        ("The rebels lost 14 men and the army two.",),
        ("The rebels lost 14 seats and the army two.",),
        outcome="if_lost",
    ),
    Rule(
        "suffered <count> dead",
        f"""
        (?:(?<phrase>[GROUP ACTOR PERSON PLURAL OBJECT]) (?:HAVE | ADVERB)*)?
        (?:
            (?:SUFFERED | LOST) [ARTICLE MODIFIER WORD OBJECT COMMA THING_PL]{{0,3}}
            | SUFFERED (?<phrase>[GROUP ACTOR PLURAL])       # "cost the bandits six dead"
        )
        (?<victim>COUNT_ALONE) (?<trigger>STATE | HARM_PAST | HARM_INTRANSITIVE)
        (?:{JOIN} (?<victim2>COUNT_ALONE) (?<harm2>STATE | HARM_PAST))?   # "… and nine wounded"
        """,
        "STATE HARM_PAST HARM_INTRANSITIVE",
        (
            "The brigade suffered three dead and nine wounded.",
            "The raid cost the bandits six more dead.",
        ),
        ("The brigade bought three tents and nine lamps.",),
    ),
    Rule(
        "<subject> suffered <casualties>",
        """
        (?<phrase>[PERSON PLURAL GROUP ACTOR OBJECT NAMED]) (?:HAVE | ADVERB)*
        (?:SUFFERED | LOST | HAVE) (?<victim>COUNTED_EVENT)
        | ^ DETERMINER? (?<phrase>[PERSON PLURAL GROUP ACTOR]) (?![WAS WERE COMMA])
            [^COMMA SEMICOLON REPORTED]{1,9} AND SUFFERED (?<victim>COUNTED_EVENT)
        """,
        "COUNTED_EVENT",
        (
            "The brigade suffered 60 casualties.",
            "The troops beat off the attack and suffered no casualties.",
        ),
        ("The brigade suffered 60 delays.",),
        outcome="of_noun",
    ),
    Rule(
        "caused <casualties>",
        """
        (?:
            (?:(?<phrase>[PERSON PLURAL GROUP ACTOR]) [HAVE ADVERB]*)?
            (?<!TO | NOT | MODAL) SUFFERED
            | HE [HAVE WAS WERE]+                               # "there were casualties"
        )
        [MODIFIER WORD]? (?<phrase>[PLURAL PERSON])? (?<victim>NOMINAL)
        (?=[COMMA SEMICOLON AND PHRASE PREPOSITION DATE PLACE] | $)
        """,
        "NOMINAL",
        (
            "The shelling caused civilian casualties.",
            "Both sides suffered casualties.",
            "There have been casualties on both sides.",
        ),
        (
            "The shelling caused civilian complaints.",
            "The pilots were told to avoid civilian casualties.",
            "The shelling did not cause civilian casualties.",
        ),
        outcome="if_plural",
    ),
    Rule(
        "claimed the lives of <victims>",
        f"[SUFFERED LOST BRINGING RECOVERED] (?:DETERMINER | POSSESSIVE)? LIVES OF {OBJECTS}",
        "LIVES",
        (
            "The landmine claimed the lives of two brothers.",
            "The mines have taken the lives of scores.",
        ),
        ("Doctors saved the lives of 22 babies.",),
        outcome="killed",
    ),
    Rule(
        "<attack> claimed <victims>",
        "[OBJECT WEAPON] PHRASE{0,2} [HAVE ADVERB]* SUFFERED (?<victim>PEOPLE)",
        "",
        ("A mine killed two guards and shelling of the town claimed three nurses.",),
        ("A mine killed two guards and the clinic received three nurses.",),
        outcome="killed",
        before=read_phrases(lexicon.CLAIMED),
    ),
    Rule(
        "his body was found",
        """
        (?<victim>POSSESSIVE) [MODIFIER HARM_PAST STATE]{0,2} BODIES
        [WAS WERE HAVE ADVERB]* (?:RECOVERED | VERB | REPORTED)
        """,
        "BODIES",
        ("Gunmen abducted a trader. His body was found the next day.",),
        ("Gunmen abducted a trader. His body of work was praised.",),
        outcome="killed",
    ),
    Rule(
        "bodies were found",
        """
        (?<!DETERMINER | POSSESSIVE | PERSON_PL | PEOPLE | MODIFIER | OTHERS) (?<victim>BODIES)
        [WAS WERE HAVE]+ [RECOVERED REPORTED] (?=PHRASE | DATE | PLACE | VERB | [COMMA AND] | $)
        """,
        "BODIES",
        ("Corpses were discovered in the river.",),
        (
            "Letters were discovered in the river.",
            "The bodies were found at noon.",
            "The figure rose after more bodies were found.",
        ),
        outcome="if_unearthed",
    ),
    Rule(
        "bodies of <victims>",
        f"""
        (?:BODIES | COUNTED_VICTIMS) OF
        (?<victim>[PEOPLE COUNT_ALONE NAMED PERSON RELATIVES COUNTED_UNKNOWN NAME COUNTED_VICTIMS])
        (?:{JOIN} (?<victim>[PEOPLE COUNT_ALONE NAMED PERSON RELATIVES COUNTED_UNKNOWN])
            (?![HARM_PAST STATE]))*
        """,
        "BODIES COUNTED_VICTIMS",
        (
            "The body of a villager was found near the well.",
            "Police recovered the bodies of three men.",
            "Police said five people died. A nurse said the bodies of four people came in.",
        ),
        ("The body of the report is long.",),
        outcome="killed",
    ),
    Rule(
        "the death of <victims>",
        f"""
        (?<trigger>
            # "the killing of", "the murder of"
            NOMINAL | HARM_GERUND
            | HARM_BASE (?=OF (?:[PEOPLE COUNT_ALONE NAMED] | [^SEMICOLON]{{1,20}} AND NOMINAL OF))
        )
        OF {OBJECTS}
        # "injuries to two guards"
        | (?<trigger>NOMINAL) TO (?=[PEOPLE NAMED RELATIVES PERSON]) {OBJECTS}
        """,
        "NOMINAL HARM_GERUND",
        (
            "The death of a policeman angered the town.",
            "Police condemned the killing of two traders.",
            "Police said five people died. A nurse condemned the killing of four people.",
            "The blast resulted in injuries to two cooks.",
            "The massacre of 30 traders and abduction of six girls angered the town.",
        ),
        ("The end of a season pleased the town.",),
    ),
    Rule(
        "including <count> dead",
        "INCLUDING (?<victim>[COUNT_ALONE PEOPLE]) (?<trigger>STATE | HARM_PAST)",
        "STATE HARM_PAST",
        ("The brigade suffered 60 casualties, including 22 dead.",),
        ("The brigade bought 60 tents, including 22 torn ones.",),
        subset=True,
    ),
    Rule(
        "the loss of <victims>",
        "OF (?<victim>[PEOPLE NAMED RELATIVES])",
        "",
        ("The army acknowledged the loss of four soldiers.",),
        (
            "The army acknowledged the loss of four guns.",
            "The loss of the hill angered the wives of four soldiers.",
        ),
        outcome="killed",
        before=read_phrases(lexicon.LOSS),
    ),
)
