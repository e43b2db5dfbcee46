"""Rules about counts: a toll that rose, a total, an estimate, and labels."""

from conflict_cli.engine.grammar import Rule
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.claims.chunks.pieces import ITEM
from conflict_cli.extractors.claims.rules.pieces import GAP
from conflict_cli.lexicon import claims as lexicon

RULES: tuple[Rule, ...] = (
    Rule(
        "brings to <count> the number killed",
        """
        BRINGING TO (?<victim>COUNT_ALONE)
        (?:[^COMMA SEMICOLON OF]{1,4} OF (?<phrase>PLURAL))?
        [^COMMA SEMICOLON]{0,8}? (?<trigger>HARM_PAST | STATE | HARM_INTRANSITIVE | PASSIVE)
        """,
        "HARM_PAST STATE HARM_INTRANSITIVE PASSIVE",
        (
            "The attack brings to 24 the number of officers killed this year.",
            "The blast brought to 87 the count of miners known to have died.",
        ),
        ("The purchase brings to 24 the number of trucks bought this year.",),
    ),
    Rule(
        "brings the number killed to <count>",
        """
        BRINGING [^COMMA SEMICOLON]{1,8}? (?<trigger>HARM_PAST | STATE)
        [^COMMA SEMICOLON]{0,6}? TO (?<victim>[COUNT_ALONE PEOPLE])
        """,
        "HARM_PAST STATE",
        ("The attack brings the number of officers killed this year to 24.",),
        ("The purchase brings the number of trucks bought this year to 24.",),
    ),
    Rule(
        "bringing the toll to <count>",
        """
        BRINGING [^COMMA SEMICOLON]{0,6}? TOLL
        [^COMMA SEMICOLON]{0,6}? TO (?<victim>[COUNT_ALONE PEOPLE COUNTED_VICTIMS])
        """,
        "TOLL",
        ("Saturday's attack killed 7, bringing the month's total to 61.",),
        ("The road brings traders to two markets.",),
        outcome="killed",
        toll="total",
    ),
    Rule(
        "toll rose to <count> from <count>",
        """
        TOLL [^COMMA SEMICOLON]{0,6}?
        (?:TO | REACHED) [COUNT_ALONE PEOPLE] [DATE PHRASE]{0,2}   # the newer figure
        (?:COMMA PREPOSITION)? PREPOSITION                  # "from", ", up from"
        (?<victim>COUNT_ALONE)
        """,
        "TOLL",
        (
            "The toll rose to 21 on Sunday from 17.",
            "The toll was revised to 21, up from 17.",
            "The toll of the worst attack since the war rose to 21 on Sunday from 17.",
        ),
        ("The road rose to two passes from 17 bends.",),
        superseded=True,
        outcome="killed",
        toll="rising",
    ),
    Rule(
        "put the number of <victims> killed at <count>",
        f"""
        (?:  # whoever counted is no victim: "two monks have put the number …"
            (?<skip>{ITEM}) [HAVE ADVERB]* WORD DETERMINER MODIFIER? WORD
        )?
        OF (?<phrase>PLURAL) [HARM_PAST STATE]
        (?:PREPOSITION | [MODAL ADVERB HAVE WAS WERE]* (?:WERE | REACHED | ROSE TO))
        (?<victim>COUNT_ALONE)
        """,
        "HARM_PAST STATE",
        (
            "A medic put the number of women killed at 20.",
            "The number of women killed may have reached 20.",
        ),
        ("A medic put the number of women hired at 20.",),
        outcome="of_state_before",
    ),
    Rule(
        "put those taken at <count>",
        "[THEM DETERMINER] RECOVERED PREPOSITION (?<victim>COUNT_ALONE)",
        "",
        ("A monk put the number of those taken at nine.",),
        (
            "A monk put the number of those seen at nine.",
            "Soldiers killed a cook, and a monk put those found at nine.",
        ),
        outcome="kidnapped",
        before=read_phrases(lexicon.TAKEN),
    ),
    Rule(
        "put the dead at <count>",
        "(?<trigger>VICTIM_NOUN) PREPOSITION (?<victim>COUNT_ALONE)",
        "VICTIM_NOUN",
        (
            "Local sources put the dead at nine.",
            "Guns hit the town on 3 May 2020. Local sources put the dead at nine on 5 May 2020.",
        ),
        ("Local people met the bereaved at nine.",),
        toll="count",
    ),
    Rule(
        "gave the dead as <victims>",
        """
        (?<trigger>VICTIM_NOUN) [PREPOSITION CLAUSE] (?<victim>PEOPLE)
        (?:
            # ", 40 of them executed,"
            (?:COMMA PART [HARM_PAST STATE PLURAL MODIFIER]{0,2})?
            [COMMA AND]{1,2} (?<victim>PEOPLE | COUNT_ALONE)
        )*
        (?=[COMMA SEMICOLON AND BUT] | PHRASE | DATE | $)
        """,
        "VICTIM_NOUN",
        (
            "It gave the dead as 70 soldiers, 40 of them executed, and close to 20 rebels.",
            "The monitor put the dead at 85 soldiers.",
        ),
        (
            "Survivors buried the dead as three men watched.",
            "Nuns mourned the dead with 85 soldiers.",
        ),
        outcome="if_stated",
    ),
    Rule(
        "it was revised to <count>",
        """
        ^ HE (?:HAVE | WAS | ADVERB){1,3} (?:VERB | WORD | ROSE | REACHED) TO (?<victim>COUNT_ALONE)
        (?=PHRASE | DATE | [COMMA SEMICOLON BUT] | $)
        """,
        "TOLL",
        ("The mayor gave a toll of 64. It was later lowered to 31.",),
        ("The mayor gave a toll of 64. It was later read to 26.",),
        outcome="of_revised",
    ),
    Rule(
        "killed: <count>",
        """
        (?<![^SEMICOLON COMMA DASH])                        # the label opens its line or item
        (?<trigger>HARM_PAST | STATE | VICTIM_NOUN) COLON (?<victim>[COUNT_ALONE PEOPLE])
        (?:[PHRASE PLACE DATE]{1,3} SEMICOLON AND? (?<victim>[COUNT_ALONE PEOPLE])
            (?=[PHRASE PLACE]))*
        """,
        "HARM_PAST STATE VICTIM_NOUN",
        ("Killed: 12", "Killed: two in Dubo; three in Harun."),
        ("Housed: 12",),
    ),
    Rule(
        "toll rose from <count>",
        """
        TOLL [^COMMA SEMICOLON]{0,4}? (?:ROSE | REACHED)
        [^COMMA SEMICOLON]{0,3}? PREPOSITION (?<victim>[COUNT_ALONE PEOPLE COUNTED_VICTIMS])
        TO (?=[COUNT_ALONE PEOPLE COUNTED_VICTIMS])                          # the newer figure
        """,
        "TOLL",
        (
            "The death toll rose from 14 to 19.",
            "The death toll of the worst attack since the war rose from 14 to 19.",
        ),
        ("The price rose from 14 to 19 shillings.",),
        superseded=True,
        outcome="killed",
        toll="rising",
    ),
    Rule(
        "toll rose to <count>",
        """
        TOLL
        (?:
            # "the toll from the blast that tore through a market has risen to 31"
            [^COMMA SEMICOLON TOLL]{0,18}? REACHED (?<victim>[COUNT_ALONE PEOPLE COUNTED_VICTIMS])
            |
            # "gave the number of dead as three"
            CLAUSE (?<victim>COUNT_ALONE)
            |
            # "the toll, first given as nine, …"
            (?:COMMA [^COMMA SEMICOLON COLON]{1,7} COMMA)?
            # "… rose from 14 …"
            (?:
                [^COMMA SEMICOLON]{0,4}? (?:ROSE | REACHED)
                [^COMMA SEMICOLON]{0,3}? PREPOSITION [COUNT_ALONE PEOPLE COUNTED_VICTIMS]
            )?
            # "… to 19", "… stands at 52"
            [^COMMA SEMICOLON]{0,6}?
            (?:
                TO | REACHED | WAS | WERE | OF | PREPOSITION
                | HARM_PAST | COLON | HAVE | DASH | MODAL | ADVERB
                | [WAS WERE] VERB
                # "is estimated between 500 and 900"
                | REPORTED (?=COUNT_ALONE)
            )+
            (?<victim>[COUNT_ALONE PEOPLE COUNTED_VICTIMS COUNTED_UNKNOWN])
        )
        """,
        "TOLL",
        (
            "The death toll rose from 14 to 19.",
            "The toll stands at 52 dead.",
            "The death toll, first given as nine, reached 31.",
            "He gave the number of dead as three.",
            "The death toll is estimated between 500 and 900.",
            "The toll from the blast that tore through a crowded market has risen to at least 31.",
        ),
        ("The toll of the bridge is paid at the gate.",),
        outcome="killed",
        toll="rising",
    ),
    Rule(
        "death toll <count>",
        f"""
        TOLL (?<victim>[PEOPLE COUNTED_VICTIMS COUNT_ALONE])
        # "death toll unknown, 14 were killed"
        (?!{GAP} [PASSIVE HARM_INTRANSITIVE HARM_PAST STATE])
        """,
        "TOLL",
        ("Raid on Igdu: death toll 14 police, say residents.",),
        ("Raid on Igdu: death toll unknown, 14 police at the site.",),
        outcome="killed",
        toll="count",
    ),
    Rule(
        "troops killed numbered <count>",
        """
        (?<!OF) (?<phrase>[PLURAL PERSON]) (?<trigger>HARM_PAST | STATE)
        [PHRASE DATE]{0,2} (?:REACHED | VERB | WAS | WERE | HAVE){1,2} (?<victim>COUNT_ALONE)
        """,
        "HARM_PAST STATE",
        ("Troops killed in the battle numbered 31.",),
        ("Troops posted in the valley numbered 31.",),
    ),
    Rule(
        "<victims> killed: <count>",
        """
        (?<phrase>[PLURAL PERSON VICTIM_NOUN]) (?<trigger>HARM_PAST | STATE)
        (?:COLON | DASH) (?<victim>COUNT_ALONE)
        """,
        "HARM_PAST STATE",
        ("Civilians killed: 20-33",),
        ("Civilians housed: 20-33",),
    ),
)
