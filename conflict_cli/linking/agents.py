"""The agent of a claim's own verb: its subject or the by-phrase after it."""

from bisect import bisect_left
from collections.abc import Collection, Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.extractors.claims.surroundings import TAKING
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import naming as lexicon
from conflict_cli.linking.context import Context
from conflict_cli.linking.subjects import (
    ACTORS,
    BY,
    NAME,
    NAMED,
    THINGS,
    WEAPON,
    agent_behind,
    is_attacker,
    is_bystander,
    is_crowd,
    skip_to_noun,
    subject_before,
)
from conflict_cli.text.document import POSSESSIVES

CAUSING = frozenset(lexicon.CAUSING.split())
BY_WORD = frozenset(function_words.BY.split())
TO = frozenset(function_words.TO.split())
VERBS = tags_of("VERB REPORTED PLANNED DENIED HAVE WAS WERE")
DETERMINERS = tags_of("DETERMINER ARTICLE POSSESSIVE")
BEFORE_ADJECTIVES = tags_of("ALONG ADDITION INCLUDING PREPOSITION OF")
NOUNS = tags_of("NOMINAL HARM_GERUND HARM_BASE")  # of what is done to those after "of"
# Not "found two bodies"
ACTIVE_VERBS = tags_of(
    "HARM_PAST HARM_GERUND ACTIVE HARM_BASE DAMAGE_PAST DAMAGE_GERUND DAMAGE_BASE VERB REACHED"
)
SIDES = ACTORS | tags_of("ARTICLE DETERMINER POSSESSIVE MODIFIER AND")
BETWEEN = frozenset(function_words.BETWEEN.split())
VICTIM_NOUN, LEFT, OF, STATE, TOLL = (
    TAGS[name] for name in "VICTIM_NOUN LEFT OF STATE TOLL".split()
)


def find_agent(
    context: Context, reading: ParsedSentence, claim: Claim, victims: Collection[int]
) -> int | None:
    """The unit of the by-phrase or the subject of the claim's own verb, if it may attack."""
    units, lowers = reading.units, context.document.tokens.lowers
    agent = agent_of_verb(context, reading, claim, victims)
    if (
        agent is None
        or units[agent].tag not in ACTORS
        or agent in victims
        or is_bystander(context, units[agent])
    ):
        return None
    if counts_in(claim, units[agent]) or (
        claim.outcome == "missing" and not is_attacker(context, units, agent)
    ):
        return None
    if agent > claim.trigger >= 0 and not POSSESSIVES.isdisjoint(
        lowers[units[agent].last : units[agent].last + 1]
    ):
        return None  # "died by the rebels' account"
    if is_counter(context, reading, units[agent]):
        return None
    behind = units[agent + 1] if agent + 1 < len(units) else None
    if (
        behind is not None
        and behind.tag == WEAPON
        and behind.first == units[agent].last
        and units[agent].type not in ARMED
    ):
        return None  # "the twin bombs killed"
    if is_one_of_two(units, agent, lowers):
        return None
    if is_crowd(units, agent) or (
        units[agent].tag == NAME
        and context.is_place(context.document.tokens.starts[units[agent].first])
    ):
        return None
    return agent


def is_counter(context: Context, reading: ParsedSentence, unit: Unit) -> bool:
    """True if "by" says whose count it is, not whose deed.

    "nine guards were killed, by the figures of the army"
    """
    tokens, start = context.document.tokens, context.document.tokens.starts[unit.first]
    for source in context.find_sources(reading.sentence):
        if (
            source.start < start < source.end
            and tokens.lowers[bisect_left(tokens.starts, source.start)] in BY_WORD
        ):
            return True
    return False


def is_one_of_two(units: Sequence[Unit], number: int, lowers: Sequence[str]) -> bool:
    """True if a noun phrase is one of two sides: "the war between the army and the rebels has
    killed" does not say which did it.
    """
    while number > 0 and units[number].tag in SIDES:
        number -= 1
    return lowers[units[number].first] in BETWEEN


def agent_of_verb(
    context: Context, reading: ParsedSentence, claim: Claim, victims: Collection[int]
) -> int | None:
    """The by-phrase or the subject of the verb that states a claim's harm, or whose object the
    victims are.
    """
    units, trigger = reading.units, claim.trigger
    if trigger < 0:
        return agent_of_taking(context, reading, claim, victims)
    # "the abduction of five drivers by gunmen"
    by_noun = claim.victim == trigger + 2 and units[trigger].tag in NOUNS
    agent = agent_behind(units, claim.victim if by_noun else trigger)
    follows = (claim.victim > trigger or claim.rule.attacker_first) and not is_adjective(
        units, trigger
    )
    if (
        agent is None
        and follows
        and units[trigger].tag in ACTIVE_VERBS
        and not is_noun(units, trigger)
    ):
        return subject_of_harm(context, reading, trigger, victims)
    if agent is None and not follows:
        agent = agent_of_clause(context, reading, trigger)
    if agent is None and units[trigger].tag == STATE:
        return agent_of_result(context, reading, trigger, claim.victim)
    if agent is None and units[trigger].tag == VICTIM_NOUN and trigger == claim.victim + 1:
        return agent_of_taking(context, reading, claim, victims)
    return agent


def agent_of_taking(
    context: Context, reading: ParsedSentence, claim: Claim, victims: Collection[int]
) -> int | None:
    """The subject of a verb right before those whom it takes or what it causes: "took 223
    hostages", "is holding two captive".
    """
    units, verb = reading.units, claim.victim - 1
    if verb < 0:
        return None
    word = context.document.tokens.lowers[units[verb].first]
    if (
        word not in TAKING
        and word not in CAUSING
        and not (claim.trigger >= 0 and units[verb].tag in ACTIVE_VERBS)
    ):
        return None
    nearest = subject_before(context, units, verb, victims)
    own = own_subject(context, reading, verb, victims, nearest)
    agent = nearest if own is None else own
    if word in CAUSING and agent is not None and not is_attacker(context, units, agent):
        return None
    return agent


def verb_of(context: Context, reading: ParsedSentence, claim: Claim) -> int:
    """The verb that has a claim's victims as its object; -1 for none.

    "killed two", "took two hostage"
    """
    if claim.trigger < 0 or claim.victim > claim.trigger:
        return claim.trigger
    verb = claim.victim - 1
    takes = (
        verb >= 0
        and reading.units[claim.trigger].tag == VICTIM_NOUN
        and claim.trigger == claim.victim + 1
    )
    if takes and context.document.tokens.lowers[reading.units[verb].first] in TAKING:
        return verb
    return -1


def counts_in(claim: Claim, unit: Unit) -> bool:
    """True if a noun phrase names people whom the toll itself counts: "Civilians killed: 4"."""
    return claim.core is not None and claim.core[0] < unit.last and unit.first < claim.core[1]


def agent_of_result(
    context: Context, reading: ParsedSentence, trigger: int, victim: int
) -> int | None:
    """The subject of an active verb before the victims of a result: "A mob beat two men to death",
    "The militia left two dead".
    """
    parsed, units = context.clauses_of(reading.sentence), reading.units
    clause = parsed.clauses[parsed.owner[victim]]
    if not 0 <= clause.subject < clause.verb < victim or clause.passive:
        return None
    beaten = context.document.tokens.lowers[units[trigger].first] in TO
    left = units[clause.verb].tag == LEFT and is_attacker(context, units, clause.subject)
    return clause.subject if beaten or left else None


def subject_of_harm(
    context: Context, reading: ParsedSentence, trigger: int, victims: Collection[int]
) -> int | None:
    """The subject of a verb of harm: the noun phrase before it, or its clause's own subject.

    The own subject takes precedence if it may attack and the noun phrase is outside the clause. If
    the own subject is a thing, a noun phrase of a clause below does not count, and one of a clause
    above only if it is armed: "The mayor said that a drone had killed one and wounded two" names no
    attacker, nor does "the war, which began when rebels rose, has killed many".
    """
    agent, parsed = (
        subject_before(context, reading.units, trigger, victims),
        context.clauses_of(reading.sentence),
    )
    number = parsed.owner[trigger]
    clause = parsed.clauses[number]
    own = clause.subject
    told = own_subject(context, reading, trigger, victims, agent)
    if told is not None:
        return told
    if agent is None or own < 0 or parsed.owner[agent] == number:
        return agent
    if (
        own < trigger
        and own not in victims
        and not clause.passive
        and is_attacker(context, reading.units, own)
    ):
        return own  # "The mayor learned that rebels had ambushed a bus, killing four"
    if reading.units[own].tag not in THINGS:
        return agent
    is_above = parsed.owner[agent] in parsed.above(number)
    return agent if is_above and is_attacker(context, reading.units, agent) else None


def own_subject(
    context: Context,
    reading: ParsedSentence,
    verb: int,
    victims: Collection[int],
    nearest: int | None,
) -> int | None:
    """The armed subject of a verb's own clause: "According to Radio Harun, rebels allied with the
    front have killed two".

    Not if the nearest noun before the verb is a person by name: "a gunman, Omar Sule, killed".
    """
    units, parsed = reading.units, context.clauses_of(reading.sentence)
    clause = parsed.clauses[parsed.owner[verb]]
    if (
        clause.verb != verb
        or clause.passive
        or not 0 <= clause.subject < verb
        or clause.subject in victims
    ):
        return None
    if nearest is not None and units[nearest].tag == NAMED:
        return None
    if units[clause.subject].type in ARMED and is_attacker(context, units, clause.subject):
        return clause.subject
    return None


def is_noun(units: Sequence[Unit], trigger: int) -> bool:
    """True if a word of harm is a noun: "has documented the killing of 40 people"."""
    return (
        0 < trigger < len(units) - 1
        and units[trigger - 1].tag in DETERMINERS
        and units[trigger + 1].tag == OF
    )


def is_adjective(units: Sequence[Unit], trigger: int) -> bool:
    """True if a past form after a preposition describes its noun: "and of injured civilians"."""
    return trigger > 0 and units[trigger - 1].tag in BEFORE_ADJECTIVES


def agent_of_clause(context: Context, reading: ParsedSentence, trigger: int) -> int | None:
    """The by-phrase of a passive verb further on in its clause: "were killed near Beni since
    October by the militia".
    """
    units, owner = reading.units, context.clauses_of(reading.sentence).owner
    for number in range(trigger + 1, len(units) - 1):
        if owner[number] == owner[trigger]:
            if units[number].tag == BY and (
                units[number - 1].type == "document" or units[number - 1].tag == TOLL
            ):
                return None  # "died, according to a report by the ministry"
            if units[number].tag == BY:
                return skip_to_noun(units, number + 1)
            if units[number].tag in VERBS or units[number].tag == BY:
                return None  # whose agent it may be is another question
    return None
