"""Ways to say what happened to a named person without a toll: arrests, abductions, "Wounded in the
raid, Ali Danda …".
"""

from collections.abc import Iterator

from conflict_cli.engine.grammar import Rule, Table, Unit, Units, spell, tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.claims.matching import match_rules
from conflict_cli.lexicon import people

RULES: tuple[Rule, ...] = (
    Rule(
        "<name> was taken",
        "(?<![OF TO]) (?<victim>[NAMED RELATIVES PEOPLE]) COMMA? (?<trigger>PASSIVE)",
        "PASSIVE",
        ("Kolo Danda was detained at a checkpoint.",),
        ("Kolo Danda was delayed at a checkpoint.",),
    ),
    Rule(
        "took <name>",
        "(?<trigger>[HARM_PAST HARM_GERUND ACTIVE DAMAGE_PAST]) MODIFIER{0,2} (?<victim>[NAMED "
        "RELATIVES PEOPLE])",
        "HARM_PAST HARM_GERUND ACTIVE DAMAGE_PAST",
        ("Police detained Kolo Danda at a checkpoint.",),
        ("Police greeted Kolo Danda at a checkpoint.",),
    ),
    Rule(
        "beat to death <name>",
        "VERB (?<trigger>STATE) (?<victim>[NAMED RELATIVES PEOPLE])",
        "STATE",
        ("Raiders speared to death Kolo Danda, a herder.",),
        ("Raiders talked to Kolo Danda, a herder.",),
    ),
    Rule(
        "killed him and <name>",
        """
        (?<trigger>[HARM_PAST HARM_GERUND ACTIVE DAMAGE_PAST]) [PRONOUN POSSESSIVE SELF]
        [COMMA AND ALONG]{1,2} (?<victim>[NAMED RELATIVES PEOPLE])
        """,
        "HARM_PAST HARM_GERUND ACTIVE DAMAGE_PAST",
        ("Rockets hit the house, killing her and Ali Danda.",),
        ("Rockets hit the house, alarming her and Ali Danda.",),
    ),
    Rule(
        "taken, <name>",
        """
        ^ (?<trigger>[HARM_PAST STATE]) [PHRASE DATE]{0,3}
        (?:BY [PLURAL PERSON GROUP OBJECT ACTOR PEOPLE])? PHRASE{0,2}
        COMMA (?<victim>[NAMED RELATIVES PEOPLE])
        """,
        "HARM_PAST STATE",
        ("Wounded in the raid, Ali Danda lay in the yard.",),
        ("Tired of the raid, Ali Danda lay in the yard.",),
    ),
    Rule(
        "killed the sexton, <name>",
        """
        (?<trigger>[HARM_PAST HARM_GERUND ACTIVE]) [DETERMINER ARTICLE POSSESSIVE MODIFIER]
        [MODIFIER WORD THING_SG OF PLURAL PERSON OBJECT]{1,5}
        COMMA MODIFIER? (?<victim>[NAMED RELATIVES PEOPLE])
        (?=$ | [COMMA CLAUSE AND SEMICOLON PHRASE DATE])
        """,
        "HARM_PAST HARM_GERUND ACTIVE",
        ("Gunmen shot dead the head of the growers' union, Ali Danda, as he left his office.",),
        ("Gunmen shot dead the head of the growers' union, Ali Danda said.",),
    ),
    Rule(
        "killed <pronoun>",
        """
        (?<trigger>[HARM_PAST HARM_GERUND ACTIVE DAMAGE_PAST]) (?<victim>[PRONOUN POSSESSIVE])
        (?=$ | [PHRASE DATE COMMA CLAUSE AND SEMICOLON BY ADVERB])
        """,
        "HARM_PAST HARM_GERUND ACTIVE DAMAGE_PAST",
        ("Ali Danda had been threatened twice before gunmen killed him in March.",),
        ("Ali Danda had been threatened twice before gunmen met him in March.",),
    ),
    Rule(
        "took <name> prisoner",
        """
        [SUFFERED VERB RECOVERED HAVE HARM_PAST ACTIVE]
        (?<victim>[NAMED RELATIVES PEOPLE]) COMMA? (?<trigger>VICTIM_NOUN)
        (?=$ | [PHRASE COMMA DATE AND CLAUSE SEMICOLON])
        """,
        "VICTIM_NOUN",
        ("Troops took Ali Danda prisoner near Dori.",),
        ("Troops met Ali Danda, who had fed the prisoners.",),
    ),
    Rule(
        "<name> was himself killed",
        "(?<victim>[NAMED RELATIVES PEOPLE]) COMMA? [WAS HAVE]{1,2} SELF (?<trigger>HARM_PAST)",
        "HARM_PAST",
        ("Ali Danda was himself killed a year later.",),
        ("Ali Danda was himself a killer.",),
    ),
    Rule(
        "<name> is missing",
        "(?<victim>[NAMED RELATIVES PEOPLE]) COMMA? [WAS HAVE] ADVERB* (?<trigger>STATE)",
        "STATE",
        ("Ali Danda was still missing on Friday.",),
        ("Ali Danda was still mayor on Friday.",),
    ),
    Rule(
        "<name> fell and died",
        """
        (?<victim>[NAMED RELATIVES HE PEOPLE]) COMMA? [WAS WERE HAVE VERB]
        [^NAMED PEOPLE PLURAL PERSON HE COMMA SEMICOLON]{0,8} AND ADVERB*
        (?<trigger>HARM_INTRANSITIVE | PASSIVE)
        """,
        "HARM_INTRANSITIVE PASSIVE",
        ("Ali Danda was shot twice outside his house and died.",),
        ("Ali Danda was shot at twice outside his house and sang.",),
    ),
)
SUSPICION = frozenset(read_phrases(people.SUSPICION))
TABLE = Table(RULES)
SHOWN = tags_of(
    "PASSIVE ACTIVE HARM_PAST HARM_GERUND DAMAGE_PAST STATE HARM_INTRANSITIVE VICTIM_NOUN"
)


def match_names(units: Units, lowers: list[str]) -> Iterator[tuple[Unit, Unit, str]]:
    """The units of the names and of the words for what happened, with the outcome."""
    for found in match_rules(spell(units), TABLE, set()):
        trigger = units[found.trigger]
        if (
            trigger.tag in SHOWN
            and trigger.modality in ("", "asserted")
            and not (trigger.type == "captured" and is_of_suspects(lowers))
        ):
            yield units[found.victim], trigger, trigger.type


def is_of_suspects(lowers: list[str]) -> bool:
    """True if a sentence is about the arrest of people who are said to have harmed others."""
    text = f" {' '.join(lowers)} "
    return any(f" {sign} " in text for sign in SUSPICION)
