"""Rules about clauses: victims with a verb of harm before or after them."""

from conflict_cli.engine.grammar import Rule
from conflict_cli.extractors.claims.chunks.pieces import ITEM
from conflict_cli.extractors.claims.rules.pieces import (
    ASIDE,
    FREE,
    GAP,
    NO_OBJECT,
    NOT_CITED,
    OBJECT_TOO,
    OBJECTS,
    SHORT_GAP,
    VICTIMS,
)

RULES: tuple[Rule, ...] = (
    Rule(
        "<victims> who were killed",
        f"""
        (?<victim>{ITEM}) ADVERB* [PHRASE PLACE]? COMMA? WHO [ADVERB HAVE]* (?<harm>PASSIVE | DIED)
        """,
        "PASSIVE DIED",
        (
            "The clinic treated the three guards who were wounded on Sunday.",
            "The guards faced three bombers from Homs who blew themselves up.",
        ),
        (
            "The clinic praised the three guards who were awake.",
            "Two guards who were wounded on Sunday died on Monday.",
            "Two men who had gone missing were found dead.",
        ),
        again=True,
        relative=True,
    ),
    Rule(
        "<victims> whom <attackers> killed",
        f"""
        (?<!UNHARMED) (?<victim>[PEOPLE SOME NAMED]) [PHRASE PLACE]? COMMA? WHO
        [ARTICLE DETERMINER MODIFIER]{{0,2}}
        (?<skip>HE | ACTOR | GROUP | PLURAL | PERSON | PEOPLE | NAME)   # the attackers
        [HAVE ADVERB]* (?<harm>HARMED | ACTIVE) {NO_OBJECT}
        """,
        "HARMED ACTIVE",
        (
            "The clinic treated three guards whom raiders had wounded on Sunday.",
            "Two guards whom raiders had wounded on Sunday died on Monday.",
        ),
        (
            "The clinic heard three guards whom raiders had met on Sunday.",
            "The clinic told three guards that raiders had wounded a cook.",
        ),
        again=True,
        attacker_first=True,
    ),
    Rule(
        "<victims> were wounded and died",
        f"""
        (?<victim>{ITEM}) (?:{SHORT_GAP} | {ASIDE}) (?:PASSIVE | [WAS WERE] VERB)
        (?:
            PHRASE | DATE | PLACE | ADVERB | WORD | MODIFIER
            | BY (?:DETERMINER | MODIFIER)* [GROUP ACTOR PLURAL PEOPLE NAME]
        ){{0,4}}
        COMMA? [AND BUT] ADVERB*
        (?:
            (?<harm>DIED | HARMED (?!ADVERB* {ITEM} | PRONOUN | THEM))  # not "and killed two"
            | [REPORTED RECOVERED] (?<harm>STATE)                       # "and found dead"
        )
        """,
        "DIED HARMED STATE",
        (
            "A bystander was injured in the clash and later died.",
            "A teacher was shot in front of his pupils and died.",
            "One of them, a woman of about 40, was wounded and died.",
            "Five men were led away by soldiers and found dead.",
        ),
        ("A bystander was injured in the clash and later slept.",),
        again=True,
    ),
    Rule(
        "<victims> were killed along with <victims>",
        f"""
        (?<harm>PASSIVE | DIED | HARMED) (?:PHRASE | DATE | PLACE){{0,3}}
        COMMA? ALONG {OBJECTS}
        """,
        "PASSIVE DIED HARMED",
        ("The mayor was killed along with his deputy and five guards.",),
        ("The mayor was seen along with his deputy and five guards.",),
    ),
    Rule(
        "<victims> were killed, as were <victims>",
        f"""
        (?<harm>PASSIVE | DIED) (?:PHRASE | DATE | PLACE | BY (?:ITEM | GROUP | ACTOR)){{0,3}}
        COMMA? (?:CLAUSE | AND [ADVERB WORD CLAUSE]) [WAS WERE DO] {OBJECTS}
        """.replace("ITEM", ITEM),
        "PASSIVE DIED",
        (
            "Nine clerks were wounded in the blast, as were seven guards and two cooks.",
            "The bomber died, as did four clerks.",
            "A clerk was killed, and so were two guards.",
        ),
        ("Nine clerks were hired in May, as were seven guards and two cooks.",),
    ),
    Rule(
        "in addition to <attacker>, <victims> were killed",
        f"""
        ADDITION (?<victim>[PERSON PEOPLE NAMED SOME])
        COMMA {VICTIMS} {GAP} (?<harm>PASSIVE | DIED)
        """,
        "PASSIVE DIED",
        ("In addition to the bomber, nine nurses were killed.",),
        ("In addition to the bomber, nine nurses were questioned.",),
    ),
    Rule(
        "<victims> stepped on a mine and died",
        f"""
        {FREE} (?<victim>{ITEM}) (?:{ASIDE})?
        ADVERB* [VERB REACHED] [^COMMA SEMICOLON PASSIVE DIED PEOPLE SOME BUT]{{0,8}}
        AND ADVERB* (?<harm>DIED | PASSIVE)
        """,
        "DIED PASSIVE",
        (
            "A farmer stepped on a landmine and died.",
            "A farmer hit a mine with his tractor and was killed.",
        ),
        ("A farmer stepped on a landmine and a dog died.",),
    ),
    Rule(
        "<victims> fled before being killed",
        f"""
        (?<![PREPOSITION OF BY VERB]) (?<victim>{ITEM}) (?=VERB | PHRASE | ADVERB)
        [^COMMA SEMICOLON PASSIVE DIED]{{1,14}} CLAUSE
        (?<harm>PASSIVE) (?!{ITEM})
        """,
        "PASSIVE",
        ("Two gunmen stormed the post before being shot dead.",),
        ("Two traders reached the post before being sent home.",),
    ),
    Rule(
        "<victims> were killed",
        f"{FREE} {VICTIMS} {GAP} (?<harm>PASSIVE)",
        "PASSIVE",
        (
            "Eleven days of calm ended when 14 soldiers were killed near Sarmada.",
            "Fifteen people, including four children, were killed.",
        ),
        ("Eleven soldiers were moved to the north.",),
    ),
    Rule(
        "<victims> died",
        f"{FREE} {VICTIMS} {GAP} (?<harm>DIED)",
        "DIED",
        ("Twenty-three fighters died in the ambush.",),
        ("Twenty-three fighters prayed in the camp.",),
    ),
    Rule(
        "killed <victims>",
        f"""
        (?<harm>HARMED | HARMING | ACTIVE | HARM) ADVERB* {OBJECTS}
        (?!  # not the subject of a next verb of harm
            {SHORT_GAP} (?:PASSIVE | DIED | HARMED (?!AND | {ITEM}) | STATE)
        )
        """,
        "HARMED HARMING ACTIVE HARM",
        (
            "A mortar round killed 3 civilians in Khalidiya.",
            "A drone hit the convoy, killing six and wounding nine.",
        ),
        (
            "The strike killed 40 sheep.",
            "The delay killed the 12-nation plan and 3 draft bills.",
        ),
    ),
    Rule(
        "executed <victims> detained before",
        f"""
        (?<![SOME PEOPLE CASES THOSE]) (?<harm>HARMED | HARMING | ACTIVE)
        (?<victim>{ITEM})
        (?=HARMED (?!{ITEM} | AND | OR | COMMA))                        # "detained the day before"
        """,
        "HARMED HARMING ACTIVE",
        ("Soldiers executed 11 men detained the day before.",),
        ("Soldiers met 11 men detained the day before.",),
    ),
    Rule(
        "killed <name>",
        """
        (?<harm>HARMED | HARMING | ACTIVE | HARM) (?<victim>NAME)
        (?!MAN | MEN | WORD | VERB)                                     # "killed Terzo villagers"
        """,
        "HARMED HARMING HARM ACTIVE",
        ("Gunmen killed Terzo on Sunday.",),
        ("Gunmen praised Adnan Terzo on Sunday.",),
    ),
    Rule(
        "<name> was killed",
        f"""
        {FREE} (?<victim>NAME) COMMA? (?<harm>PASSIVE | DIED)
        | ^ (?<victim>PLACE) (?<harm>PASSIVE | DIED)                    # a surname like a town's
        """,
        "PASSIVE DIED",
        ("Terzo was shot dead on Sunday.",),
        ("Terzo was named minister on Sunday.",),
    ),
    Rule(
        "killed him",
        """
        (?<harm>HARMED | HARMING | ACTIVE | HARM)
        (?:
            (?:DETERMINER OF)? (?<victim>[PRONOUN THEM])                # "killed both of them"
            | (?<victim>POSSESSIVE)                                     # "her" is one as well
                (?=ADVERB | COMMA | SEMICOLON | CLAUSE | AND | DATE | $)
        )
        | (?:VERB | LEFT) (?<victim>[PRONOUN THEM]) (?<harm>STATE)      # "shot him dead"
        """,
        "HARMED HARMING HARM ACTIVE STATE",
        (
            "Gunmen dragged the teacher out and killed him.",
            "They shot him dead.",
            "A shell hit the nurse, killing her instantly.",
        ),
        ("Gunmen dragged the teacher out and freed him.",),
    ),
    Rule(
        "he was killed",
        "(?<victim>HE) (?<harm>PASSIVE | DIED) (?![WORD ADVERB THING MODIFIER])",
        "PASSIVE DIED",
        ("He died on the way to hospital.",),
        ("He slept on the way to hospital.",),
    ),
    Rule(
        "killed nobody",
        "(?<harm>HARMED | HARMING | ACTIVE | HARM) (?<victim>NOBODY)",
        "HARMED HARMING HARM ACTIVE",
        ("The blast did not kill anyone.",),
        ("The blast did not wake anyone.",),
    ),
    Rule(
        "one of <victims> to die",
        "OF (?<victim>PEOPLE) TO (?<harm>DIE | PASSIVE)",
        "DIE PASSIVE",
        ("She was one of at least seven nurses to die in Ramo.",),
        ("The order allowed five people to die.", "He was one of five people to stay in Ramo."),
    ),
    Rule(
        "<victims> killed",
        f"""
        {OBJECT_TOO} {NOT_CITED} (?!CASES AND) {VICTIMS} {GAP} [FEARED REPORTED]?
        (?<harm>HARMED | STATE (?![THING THINGS WORD])) {NO_OBJECT}
        """,
        "HARMED STATE",
        (
            "Five guards were killed and three wounded.",
            "The clash left 8 dead and 21 injured.",
            "2 Killed, 7 Hurt As Shells Hit Market",
        ),
        ("Five guards were hired and three dismissed.",),
    ),
    Rule(
        "<victims> were killed in <place>, <victims> in <place>",
        f"""
        (?<harm>PASSIVE | DIED | HARMED | STATE) (?:WERE REPORTED)? (?:PHRASE | PLACE | DATE)+
        (?:
            (?:COMMA | COMMA? AND) (?<victim>[SOME PEOPLE]) ADVERB* PHRASE
            (?!{GAP} [PASSIVE DIED HARMED STATE VERB REPORTED])         # has a verb of its own
        ){{1,9}}
        """,
        "PASSIVE DIED HARMED STATE",
        ("Three were killed in Homs, two in Hama and one in Idlib.",),
        ("Three were hired in Homs, two in Hama and one in Idlib.",),
    ),
    Rule(
        "killed <count>, in <place> <count>",
        """
        (?:HARMED | ACTIVE) [SOME PEOPLE]
        (?:
            COMMA (?:COMMA? AND)? PHRASE (?<victim>SOME) (?=[COMMA AND SEMICOLON] | $)
        ){1,9}
        """,
        "HARMED ACTIVE",
        ("In Dura they killed seven, in Kuran six.",),
        ("In Dura they hired seven, in Kuran six.",),
        outcome="of_verb_before",
        own_place=True,
    ),
    Rule(
        "did <victims> die?",
        f"DO {VICTIMS} {GAP} (?<harm>DIE | HARM)",
        "DIE HARM",
        ("Did 300 recruits die at Hajin?",),
        ("Did 300 recruits train at Hajin?",),
        status="hypothetical",
    ),
)
