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
        (?<victim>{ITEM}) ADVERB* [PHRASE PLACE]? COMMA? WHO [ADVERB HAVE]*
        (?<trigger>PASSIVE | HARM_INTRANSITIVE)
        """,
        "PASSIVE HARM_INTRANSITIVE",
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
        (?<!UNHARMED) (?<victim>[PEOPLE COUNT_ALONE NAMED]) [PHRASE PLACE]? COMMA? WHO
        [ARTICLE DETERMINER MODIFIER]{{0,2}}
        (?<skip>HE | ACTOR | GROUP | PLURAL | PERSON | PEOPLE | NAME)   # the attackers
        [HAVE ADVERB]* (?<trigger>HARM_PAST | ACTIVE) {NO_OBJECT}
        """,
        "HARM_PAST ACTIVE",
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
            # not "and killed two"
            (?<trigger>HARM_INTRANSITIVE | HARM_PAST (?!ADVERB* {ITEM} | PRONOUN | THEM))
            | [REPORTED RECOVERED] (?<trigger>STATE)                       # "and found dead"
        )
        """,
        "HARM_INTRANSITIVE HARM_PAST STATE",
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
        (?<trigger>PASSIVE | HARM_INTRANSITIVE | HARM_PAST) (?:PHRASE | DATE | PLACE){{0,3}}
        COMMA? ALONG {OBJECTS}
        """,
        "PASSIVE HARM_INTRANSITIVE HARM_PAST",
        ("The mayor was killed along with his deputy and five guards.",),
        ("The mayor was seen along with his deputy and five guards.",),
    ),
    Rule(
        "<victims> were killed, as were <victims>",
        f"""
        (?<trigger>PASSIVE | HARM_INTRANSITIVE)
        (?:PHRASE | DATE | PLACE | BY (?:ITEM | GROUP | ACTOR)){{0,3}}
        COMMA? (?:CLAUSE | AND [ADVERB WORD CLAUSE]) [WAS WERE DO] {OBJECTS}
        """.replace("ITEM", ITEM),
        "PASSIVE HARM_INTRANSITIVE",
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
        ADDITION (?<victim>[PERSON PEOPLE NAMED COUNT_ALONE])
        COMMA {VICTIMS} {GAP} (?<trigger>PASSIVE | HARM_INTRANSITIVE)
        """,
        "PASSIVE HARM_INTRANSITIVE",
        ("In addition to the bomber, nine nurses were killed.",),
        ("In addition to the bomber, nine nurses were questioned.",),
    ),
    Rule(
        "<victims> stepped on a mine and died",
        f"""
        {FREE} (?<victim>{ITEM}) (?:{ASIDE})?
        ADVERB* [VERB REACHED] [^COMMA SEMICOLON PASSIVE HARM_INTRANSITIVE PEOPLE COUNT_ALONE
            BUT]{{0,8}}
        AND ADVERB* (?<trigger>HARM_INTRANSITIVE | PASSIVE)
        """,
        "HARM_INTRANSITIVE PASSIVE",
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
        [^COMMA SEMICOLON PASSIVE HARM_INTRANSITIVE]{{1,14}} CLAUSE
        (?<trigger>PASSIVE) (?!{ITEM})
        """,
        "PASSIVE",
        ("Two gunmen stormed the post before being shot dead.",),
        ("Two traders reached the post before being sent home.",),
    ),
    Rule(
        "<victims> were killed",
        f"{FREE} {VICTIMS} {GAP} (?<trigger>PASSIVE)",
        "PASSIVE",
        (
            "Eleven days of calm ended when 14 soldiers were killed near Sarmada.",
            "Fifteen people, including four children, were killed.",
        ),
        ("Eleven soldiers were moved to the north.",),
    ),
    Rule(
        "<victims> died",
        f"{FREE} {VICTIMS} {GAP} (?<trigger>HARM_INTRANSITIVE)",
        "HARM_INTRANSITIVE",
        ("Twenty-three fighters died in the ambush.",),
        ("Twenty-three fighters prayed in the camp.",),
    ),
    Rule(
        "killed <victims>",
        f"""
        (?<trigger>HARM_PAST | HARM_GERUND | ACTIVE | HARM_BASE) ADVERB* {OBJECTS}
        (?!  # not the subject of a next verb of harm
            {SHORT_GAP} (?:PASSIVE | HARM_INTRANSITIVE | HARM_PAST (?!AND | {ITEM}) | STATE)
        )
        """,
        "HARM_PAST HARM_GERUND ACTIVE HARM_BASE",
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
        (?<![COUNT_ALONE PEOPLE COUNTED_VICTIMS COUNTED_UNKNOWN])
        (?<trigger>HARM_PAST | HARM_GERUND | ACTIVE)
        (?<victim>{ITEM})
        # "detained the day before"
        (?=HARM_PAST (?!{ITEM} | AND | OR | COMMA))
        """,
        "HARM_PAST HARM_GERUND ACTIVE",
        ("Soldiers executed 11 men detained the day before.",),
        ("Soldiers met 11 men detained the day before.",),
    ),
    Rule(
        "killed <name>",
        """
        (?<trigger>HARM_PAST | HARM_GERUND | ACTIVE | HARM_BASE) (?<victim>NAME)
        # "killed Terzo villagers"
        (?!PERSON_SG | PERSON_PL | WORD | VERB)
        """,
        "HARM_PAST HARM_GERUND HARM_BASE ACTIVE",
        ("Gunmen killed Terzo on Sunday.",),
        ("Gunmen praised Adnan Terzo on Sunday.",),
    ),
    Rule(
        "<name> was killed",
        f"""
        {FREE} (?<victim>NAME) COMMA? (?<trigger>PASSIVE | HARM_INTRANSITIVE)
        # a surname like a town's
        | ^ (?<victim>PLACE) (?<trigger>PASSIVE | HARM_INTRANSITIVE)
        """,
        "PASSIVE HARM_INTRANSITIVE",
        ("Terzo was shot dead on Sunday.",),
        ("Terzo was named minister on Sunday.",),
    ),
    Rule(
        "killed him",
        """
        (?<trigger>HARM_PAST | HARM_GERUND | ACTIVE | HARM_BASE)
        (?:
            (?:DETERMINER OF)? (?<victim>[PRONOUN THEM])                # "killed both of them"
            | (?<victim>POSSESSIVE)                                     # "her" is one as well
                (?=ADVERB | COMMA | SEMICOLON | CLAUSE | AND | DATE | $)
        )
        | (?:VERB | LEFT) (?<victim>[PRONOUN THEM]) (?<trigger>STATE)      # "shot him dead"
        """,
        "HARM_PAST HARM_GERUND HARM_BASE ACTIVE STATE",
        (
            "Gunmen dragged the teacher out and killed him.",
            "They shot him dead.",
            "A shell hit the nurse, killing her instantly.",
        ),
        ("Gunmen dragged the teacher out and freed him.",),
    ),
    Rule(
        "he was killed",
        "(?<victim>HE) (?<trigger>PASSIVE | HARM_INTRANSITIVE) (?![WORD ADVERB THING_SG MODIFIER])",
        "PASSIVE HARM_INTRANSITIVE",
        ("He died on the way to hospital.",),
        ("He slept on the way to hospital.",),
    ),
    Rule(
        "killed nobody",
        "(?<trigger>HARM_PAST | HARM_GERUND | ACTIVE | HARM_BASE) (?<victim>NOBODY)",
        "HARM_PAST HARM_GERUND HARM_BASE ACTIVE",
        ("The blast did not kill anyone.",),
        ("The blast did not wake anyone.",),
    ),
    Rule(
        "one of <victims> to die",
        "OF (?<victim>PEOPLE) TO (?<trigger>HARM_INTRANSITIVE_BASE | PASSIVE)",
        "HARM_INTRANSITIVE_BASE PASSIVE",
        ("She was one of at least seven nurses to die in Ramo.",),
        ("The order allowed five people to die.", "He was one of five people to stay in Ramo."),
    ),
    Rule(
        "<victims> killed",
        f"""
        {OBJECT_TOO} {NOT_CITED} (?!COUNTED_VICTIMS AND) {VICTIMS} {GAP} [FEARED REPORTED]?
        (?<trigger>HARM_PAST | STATE (?![THING_SG THING_PL WORD])) {NO_OBJECT}
        """,
        "HARM_PAST STATE",
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
        (?<trigger>PASSIVE | HARM_INTRANSITIVE | HARM_PAST | STATE) (?:WERE REPORTED)?
        (?:PHRASE | PLACE | DATE)+
        (?:
            (?:COMMA | COMMA? AND) (?<victim>[COUNT_ALONE PEOPLE]) ADVERB* PHRASE
            # has a verb of its own
            (?!{GAP} [PASSIVE HARM_INTRANSITIVE HARM_PAST STATE VERB REPORTED])
        ){{1,9}}
        """,
        "PASSIVE HARM_INTRANSITIVE HARM_PAST STATE",
        ("Three were killed in Homs, two in Hama and one in Idlib.",),
        ("Three were hired in Homs, two in Hama and one in Idlib.",),
    ),
    Rule(
        "killed <count>, in <place> <count>",
        """
        (?:HARM_PAST | ACTIVE) [COUNT_ALONE PEOPLE]
        (?:
            COMMA (?:COMMA? AND)? PHRASE (?<victim>COUNT_ALONE) (?=[COMMA AND SEMICOLON] | $)
        ){1,9}
        """,
        "HARM_PAST ACTIVE",
        ("In Dura they killed seven, in Kuran six.",),
        ("In Dura they hired seven, in Kuran six.",),
        outcome="of_verb_before",
        own_place=True,
    ),
    Rule(
        "did <victims> die?",
        f"DO {VICTIMS} {GAP} (?<trigger>HARM_INTRANSITIVE_BASE | HARM_BASE)",
        "HARM_INTRANSITIVE_BASE HARM_BASE",
        ("Did 300 recruits die at Hajin?",),
        ("Did 300 recruits train at Hajin?",),
        status="hypothetical",
    ),
)
