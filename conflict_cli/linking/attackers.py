"""The attacker of a toll whose own sentence names none: the most salient one of the article."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import islice

from conflict_cli.engine.grammar import is_a
from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.extractors.events.mentions import TWO_SIDED
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.lexicon import attackers as lexicon
from conflict_cli.linking.actors import OWN, actor_in, link_actor
from conflict_cli.linking.agents import verb_of
from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import StatementGroup
from conflict_cli.linking.fights import tells_of_fight
from conflict_cli.linking.introduced import group_introduced
from conflict_cli.linking.links import Actor, Link, Step
from conflict_cli.linking.naming import called, read_actor
from conflict_cli.linking.parties import Parties, side_of
from conflict_cli.linking.salience import (
    PointTable,
    SalientMention,
    most_salient,
    signs_of_telling,
    step_of,
)
from conflict_cli.linking.scopes import TOLD_APART
from conflict_cli.linking.sides import STATE, kind_in, same_side
from conflict_cli.linking.statements import Statement

# What speaks for a party, and against it, with its points (see salience).
TABLE = PointTable(
    points={
        # where it is named as the attacker
        "in_headline": 16,
        "in_lead": 16,
        "in_same_sentence": 20,
        "right_before_in_paragraph": 8,
        "before_in_paragraph": 3,
        "right_before_in_paragraph_above": 6,
        "right_after_in_paragraph": 13,
        "right_after_in_paragraph_below": 8,
        "told_last": 6,
        # fitted 10, which the few cases there are do not bear out: three in four are right
        "attack_right_before": 18,
        "held_responsible": 7,
        # whose side it is on
        "harmed_itself": -16,
        "on_other_side": 5,
        # what the toll is of
        "of_running_total": -20,
        "of_older_event": -20,
        "hurt_nobody": -17,
        "of_attackers": -16,
        "of_first_incident": 8,
    },
    nothing=26,
    least=0.5,
)
BESIDE = 6  # statements before and after one that may name the other side
DOERS = {entry.phrase: int(entry.attributes[0]) for entry in read_entries(lexicon.DOERS)}
ANSWERED = 2  # sentences after a toll in which the attacker may say what he did
FEW = 12  # the most parties held responsible that are weighed; only endless texts have more


def settle_actor(
    context: Context, statement: Statement, incident: StatementGroup, parties: Parties, apart: bool
) -> Link[Actor] | None:
    """The party that hurt the people of a toll, as one of its attacks names it.

    None if no party is likely enough.

    A figure `apart` from the story, which is a running total or one of a long time, takes only the
    party that "they" or "it" stands for.
    """
    if statement.claim is None:
        return None
    chosen = told_by_pronoun(context, statement, parties)
    if chosen is None and not apart:
        chosen = most_salient(weighed(context, statement, incident, parties), TABLE)
    if chosen is None:
        return None
    told = (
        attack_before(context, statement, parties, chosen)
        if not chosen.startswith("group ")
        else None
    )
    telling = told or parties.surface(chosen, statement.sentence)
    return link_party(context, telling, step_of(incident, telling.sentence))


def find_others(
    context: Context, statement: Statement, incident: StatementGroup
) -> Link[Actor] | None:
    """The attacker of the victims right before, to whom a toll adds others: "Gunmen shot dead 14
    farmers. Six more were hurt".
    """
    claim, position = statement.claim, statement.position
    if claim is None or claim.reference != "others" or statement.title or not position:
        return None
    before = incident.body[position - 1]
    near = before.block == statement.block and statement.sentence - before.sentence <= 1
    told = (
        before.links.actor if near and before.claim is not None and not before.assailants else None
    )
    if told is None or claim.quantity.qualifier == "none" or same_side(context, told.value, claim):
        return None
    return told._replace(step="incident")


def told_by_pronoun(context: Context, statement: Statement, parties: Parties) -> str | None:
    """The last attacker before, if "they" or "it" does the harm: "Bandits raided Sule. In July they
    killed my brother".
    """
    claim, reading = statement.claim, statement.reading
    verb = verb_of(context, reading, claim) if claim is not None else -1
    if claim is None or verb < 0 or is_a(reading.units[verb], "LOST"):
        return None  # "they lost 40 men"
    parsed = context.clauses_of(statement.sentence)
    clause = parsed.clauses[parsed.owner[verb]]
    if clause.passive or not 0 <= clause.subject < clause.verb <= verb:
        return None
    reach = DOERS.get(context.document.tokens.lowers[reading.units[clause.subject].first])
    party = parties.told_last(statement.start)
    if (
        reach is None
        or party is None
        or party.startswith("others ")
        or party == victims_side(context, statement, parties)
    ):
        return None
    sentences = parties.sentences[party]
    if statement.sentence - sentences[bisect_right(sentences, statement.sentence) - 1] <= reach:
        return party
    return None


def attack_before(
    context: Context, statement: Statement, parties: Parties, party: str
) -> SalientMention[Actor] | None:
    """The mention of a party that attacks in the sentence right before, in the same paragraph."""
    before, sentences = statement.sentence - 1, context.document.sentences
    if (before, party) not in parties.attacks or sentences[before].block != sentences[
        before + 1
    ].block:
        return None
    return parties.of[party][bisect_left(parties.sentences[party], before)]


def find_author(context: Context, statement: Statement, parties: Parties) -> Link[Actor] | None:
    """The one who took responsibility for the first incident, if a toll is of its other victims."""
    party = parties.author if not statement.incident else None
    return may_have_done(context, statement, parties, party)


def with_accused(
    context: Context, statement: Statement, parties: Parties, actor: Link[Actor] | None
) -> Link[Actor] | None:
    """The attacker of a toll; the group that somebody blames for its incident if there is none, or
    if he is militants without a name.
    """
    if actor is not None and (
        actor.value.group is not None or kind_in(context, actor.value) != "militant"
    ):
        return actor
    party = parties.accused.get(statement.incident)
    accused = may_have_done(context, statement, parties, party)
    if actor is None or accused is None:
        return actor or accused
    return actor._replace(value=actor.value._replace(group=accused.value.group))


def may_have_done(
    context: Context, statement: Statement, parties: Parties, party: str | None
) -> Link[Actor] | None:
    """A party as the attacker of a toll; None if the toll is of his own people: not his deed."""
    claim = statement.claim
    if claim is None or party is None or statement.links.scope in TOLD_APART:
        return None
    side = victims_side(context, statement, parties)
    militants = side is None and claim.victim_type == "militant"
    if (
        statement.assailants
        or claim.quantity.qualifier == "none"
        or party == side
        or (militants and not party.startswith("state "))
    ):
        return None
    return link_party(context, parties.surface(party, statement.sentence), "incident")


def find_answer(context: Context, statement: Statement, parties: Parties) -> Link[Actor] | None:
    """The one who says right after a toll, in its paragraph, what he meant to hit.

    "Nine were killed. The army said it had targeted rebels"
    """
    claim, sentences = statement.claim, context.document.sentences
    if (
        claim is None
        or statement.assailants
        or claim.quantity.qualifier == "none"
        or statement.links.scope in TOLD_APART
    ):
        return None
    for number in range(
        statement.sentence + 1, min(statement.sentence + ANSWERED, len(sentences) - 1) + 1
    ):
        party = parties.answers.get(number)
        if (
            sentences[number].block == statement.block
            and party is not None
            and party != victims_side(context, statement, parties)
        ):
            return link_party(context, parties.surface(party, number), "incident")
    return None


def link_party(context: Context, telling: SalientMention[Actor], step: Step) -> Link[Actor]:
    """A party as one of its mentions calls it."""
    actor = telling.value
    if actor.group is None and kind_in(context, actor) == "militant":
        actor = actor._replace(group=group_introduced(context, telling.sentence, actor))
    return link_actor(
        actor._replace(name=called(context, actor.name, actor.group, actor.start)), step
    )


def find_opponent(
    context: Context, statement: Statement, incident: StatementGroup
) -> Link[Actor] | None:
    """The fighters on the other side of a fight in which soldiers or police were hurt.

    They are named as such, or were hurt in the same fight.

    "Troops clashed with rebels in Sinja. Two soldiers were killed": by the rebels.
    """
    claim = statement.claim
    if (
        claim is None
        or claim.victim_type not in STATE
        or claim.quantity.qualifier == "none"
        or statement.links.scope in TOLD_APART
    ):
        return None
    for number in (statement.sentence, statement.sentence - 1):
        if number < 0 or context.document.sentences[number].block < statement.block - 1:
            break
        fights = (
            one
            for one in context.mentions.get(number, ())
            if one.family in TWO_SIDED and not one.status
        )
        sides = (side for fight in fights for side in (*fight.attackers, *fight.targets))
        foe = next((side for side in sides if side.kind == "militant"), None)
        if foe is not None:
            return link_actor(
                actor_in(foe), "sentence" if number == statement.sentence else "incident"
            )
    return find_fallen(context, statement, incident)


def find_fallen(
    context: Context, statement: Statement, incident: StatementGroup
) -> Link[Actor] | None:
    """The fighters hurt beside soldiers or police in a fight: "Six militants were killed and a
    soldier was hurt in the gun battle".
    """
    assert statement.claim is not None
    for other in incident.body[
        max(0, statement.position - BESIDE) : statement.position + BESIDE + 1
    ]:
        near = abs(other.sentence - statement.sentence)
        if (
            near > 1
            or other.block != statement.block
            or other.claim is None
            or other.claim.victim_type != "militant"
        ):
            continue
        fought = any(
            tells_of_fight(context.words_of(number))
            for number in {statement.sentence, other.sentence}
        )
        # "the battle killed 12 soldiers and 9 rebels"
        listed = not near and other.claim.trigger == statement.claim.trigger
        if other.claim.core is None or not fought or listed:
            continue
        if other.reading.units[other.claim.victim].type == "militant":
            actor = read_actor(context, other.reading.units, other.claim.victim)
            return link_actor(actor, "incident" if near else "sentence")
    return None


def weighed(
    context: Context, statement: Statement, incident: StatementGroup, parties: Parties
) -> Iterator[tuple[str, list[str]]]:
    """The parties that may have hurt the people of a toll, each with its signs."""
    about = signs_of_toll(context, statement, incident)
    side = victims_side(context, statement, parties)
    are_militants = (
        side is None and statement.claim is not None and statement.claim.victim_type == "militant"
    )
    own = (parties.militants or "militants") if are_militants else None
    for party in dict.fromkeys((*parties.around(statement.start), *islice(parties.held, FEW))):
        if party in (side, own) or parties.is_elsewhere(party, statement):
            continue  # nobody kills his own
        yield (
            party,
            [
                *signs_of_telling(context, statement, parties.sentences[party], parties.body),
                *signs_of_party(context, statement, parties, party),
                *signs_of_side(statement, party, side),
                *about,
            ],
        )


def signs_of_party(
    context: Context, statement: Statement, parties: Parties, party: str
) -> Iterator[str]:
    """Signs that come from how a party is named as the attacker, not from where."""
    if parties.told_last(statement.start) == party:
        yield "told_last"
    if attack_before(context, statement, parties, party) is not None:
        yield "attack_right_before"
    if party in parties.held:
        yield "held_responsible"


def victims_side(context: Context, statement: Statement, parties: Parties) -> str | None:
    """The party of the victims; None if the words leave it open."""
    claim = statement.claim
    if claim is None:
        return None
    if claim.core is None:  # "and eight wounded": who they are comes before
        return side_of(context, claim.victim_type, None, None, parties.home)
    tokens = context.document.tokens
    start, end = tokens.starts[claim.core[0]], tokens.ends[claim.core[1] - 1]
    words = context.document.text[start:end]
    named, country = context.group_between(start, end), country_of(words)
    if (
        named is None
        and country is None
        and statement.links.source is not None
        and claims_own(context, claim)
    ):
        source = statement.links.source.value
        named = context.group_between(source.start, source.end)
        country = country_of(source.name)
    return side_of(context, claim.victim_type, named, country, parties.home)


def claims_own(context: Context, claim: Claim) -> bool:
    """True if a toll is of the speaker's own people: "ten of its soldiers had been killed"."""
    return not OWN.isdisjoint(context.document.text[claim.start : claim.end].lower().split())


def signs_of_side(statement: Statement, party: str, side: str | None) -> Iterator[str]:
    """Signs by the sides: soldiers are killed by the other side, and so are militants, most of them
    by a state.
    """
    claim = statement.claim
    militants = claim is not None and claim.victim_type == "militant" and side is None
    if militants and not party.startswith("state "):
        yield "harmed_itself"
    elif side is not None or militants:
        yield "on_other_side"


def signs_of_toll(context: Context, statement: Statement, incident: StatementGroup) -> list[str]:
    """Signs that are the same for every party: how likely the article is to say who did it."""
    claim = statement.claim
    signs = {
        "of_running_total": statement.links.scope == "cumulative",
        "of_older_event": statement.links.scope == "background",
        "hurt_nobody": claim is not None and claim.quantity.qualifier == "none",
        "of_attackers": statement.assailants,
        "of_first_incident": incident.number == 0,
    }
    return [sign for sign, holds in signs.items() if holds]
