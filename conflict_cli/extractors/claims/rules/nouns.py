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
        (?<harm>HARMED | HARMING | ACTIVE | HARM) (?<victim>SELF)
        """,
        "HARMED HARMING HARM ACTIVE",
        ("The bomber killed himself and 11 shoppers.",),
        ("The bomber hid himself among shoppers.",),
    ),
    Rule(
        "killed himself and <victims>",
        f"(?<harm>HARMED | HARMING | ACTIVE | HARM) SELF {JOIN} {OBJECTS}",
        "HARMED HARMING HARM ACTIVE",
        ("The bomber killed himself and 11 shoppers.",),
        ("The bomber washed himself and 11 cups.",),
    ),
    Rule(
        "killed <victims> and himself",
        f"""
        (?:(?<phrase>PERSON | PEOPLE | NAMED | NAME) (?:ADVERB | PHRASE)*)?
        (?:HARMED | HARMING | ACTIVE | HARM) {ITEM} PHRASE?
        {JOIN} ADVERB? (?<victim>SELF)
        """,
        "HARMED HARMING HARM ACTIVE",
        ("The guard shot dead two cooks and then himself.",),
        ("The guard praised two cooks and then himself.",),
        outcome="of_verb_before",
    ),
    Rule(
        "neither side suffered casualties",
        """
        (?<victim>PEOPLE) (?:HAVE | ADVERB)* SUFFERED [MODIFIER WORD THING]? (?<harm>NOMINAL)
        """,
        "NOMINAL",
        ("Neither side suffered casualties.",),
        ("Neither side suffered delays.",),
    ),
    Rule(
        "did not cause casualties",
        """
        (?<=DO) (?<victim>NOT) [SUFFERED REPORTED THING] [MODIFIER WORD THING]? (?<harm>NOMINAL)
        """,
        "NOMINAL",
        ("The shelling did not cause casualties.",),
        ("The shelling did not cause fires.",),
    ),
    Rule(
        "<sides> lost <victims> each",
        """
        (?<times>[PEOPLE SOME OBJECT]) (?:HAVE | ADVERB)* (?<harm>LOST)
        (?<victim>[PEOPLE SOME]) EACH
        """,
        "LOST",
        ("The two sides lost seven men each.",),
        ("The two sides lost seven points each week.",),
        outcome="killed",
    ),
    Rule(
        "lost <count> killed and wounded",
        """
        LOST (?<victim>[PEOPLE SOME]) (?<harm>HARMED | STATE)
        (?![THING THINGS WORD])                       # "lost two damaged tanks"
        """,
        "LOST",
        ("The brigade lost 120 men killed and wounded.",),
        ("The brigade lost 120 men but held on.",),
    ),
    Rule(
        "<subject> lost <victims>",
        f"(?<harm>LOST) (?=[PEOPLE PLURAL KIN PERSON NAMED CASES]) {OBJECTS}",
        "LOST",
        ("The 5th Corps lost eight men.",),
        ("The party lost eight seats.",),
        outcome="killed",
    ),
    Rule(
        "<fighters> lost <count>",
        """
        (?<phrase>[PERSON PLURAL GROUP ACTOR PEOPLE]) [HAVE ADVERB]* (?<harm>LOST) (?<victim>SOME)
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
        LOST [PEOPLE SOME] PHRASE? COMMA? [AND BUT]
        DETERMINER? (?<phrase>[PERSON PLURAL GROUP ACTOR]) (?<victim>SOME)
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
            (?:SUFFERED | LOST) [ARTICLE MODIFIER WORD OBJECT COMMA THINGS]{{0,3}}
            | SUFFERED (?<phrase>[GROUP ACTOR PLURAL])       # "cost the bandits six dead"
        )
        (?<victim>SOME) (?<harm>STATE | HARMED | DIED)
        (?:{JOIN} (?<victim2>SOME) (?<harm2>STATE | HARMED))?   # "… and nine wounded"
        """,
        "STATE HARMED DIED",
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
        (?:SUFFERED | LOST | HAVE) (?<victim>TOLLED)
        | ^ DETERMINER? (?<phrase>[PERSON PLURAL GROUP ACTOR]) (?![WAS WERE COMMA])
            [^COMMA SEMICOLON REPORTED]{1,9} AND SUFFERED (?<victim>TOLLED)
        """,
        "TOLLED",
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
        (?<victim>POSSESSIVE) [MODIFIER HARMED STATE]{0,2} BODIES
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
        (?<!DETERMINER | POSSESSIVE | MEN | PEOPLE | MODIFIER | OTHERS) (?<victim>BODIES)
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
        (?:BODIES | CASES) OF (?<victim>[PEOPLE SOME NAMED PERSON KIN THOSE NAME CASES])
        (?:{JOIN} (?<victim>[PEOPLE SOME NAMED PERSON KIN THOSE]) (?![HARMED STATE]))*
        """,
        "BODIES CASES",
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
        (?<harm>
            NOMINAL | HARMING                                  # "the killing of", "the murder of"
            | HARM (?=OF (?:[PEOPLE SOME NAMED] | [^SEMICOLON]{{1,20}} AND NOMINAL OF))
        )
        OF {OBJECTS}
        | (?<harm>NOMINAL) TO (?=[PEOPLE NAMED KIN PERSON]) {OBJECTS}   # "injuries to two guards"
        """,
        "NOMINAL HARMING",
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
        "INCLUDING (?<victim>[SOME PEOPLE]) (?<harm>STATE | HARMED)",
        "STATE HARMED",
        ("The brigade suffered 60 casualties, including 22 dead.",),
        ("The brigade bought 60 tents, including 22 torn ones.",),
        subset=True,
    ),
    Rule(
        "the loss of <victims>",
        "OF (?<victim>[PEOPLE NAMED KIN])",
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
