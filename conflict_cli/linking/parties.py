"""The parties that attack in an article, each with every mention of its attacks, however worded."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.extractors.events.arguments import Argument
from conflict_cli.extractors.events.mentions import EventMention
from conflict_cli.extractors.events.words import defences
from conflict_cli.extractors.lexical import GROUP_VICTIMS
from conflict_cli.lexicon import attackers as lexicon
from conflict_cli.lexicon import function_words, whereabouts
from conflict_cli.linking.actors import HARMLESS, actor_of
from conflict_cli.linking.attacks import find_attacks
from conflict_cli.linking.authors import ACCUSED, Tellings, find_accused, find_author
from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import RESPONSIBLE, opens_behind, tell_apart
from conflict_cli.linking.descriptions import main_country
from conflict_cli.linking.happenings import took_place
from conflict_cli.linking.links import Actor, AttackKind
from conflict_cli.linking.salience import LEADING, SalientMention, SalientMentions
from conflict_cli.linking.sides import (
    ASSAILANTS,
    POLITIES,
    STATE,
    STATE_GROUPS,
    country_in,
    kind_in,
    telling_words,
)
from conflict_cli.linking.statements import Statement
from conflict_cli.linking.subjects import BYSTANDERS
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import words_of

# The keys of attackers by common nouns.
Nameless = Literal["militants", "strangers"]
STRANGERS = ASSAILANTS.union(lexicon.STRANGERS.split())
THE = f"{function_words.THE} {lexicon.THESE}"
# Before nouns for those whom the reader knows.
KNOWN = frozenset(f"{THE} {whereabouts.SAME}".split())
# Before nouns for those named last.
DEFINITE = frozenset(f"{THE} {function_words.GROUP_POSSESSIVES}".split())
NAMELESS: frozenset[str] = frozenset(words_of(Nameless))
FEW = 4  # mentions before "the attackers" to look at: some may be of themselves
MOST = 0.6  # the share of the mentions of attacking armed groups that makes one "the militants"
ANSWER: AttackKind = "answer"  # the kind of an attack that its own doer speaks of
CREWED = frozenset(("aircraft", "helicopter", "ship"))  # losses that kill those aboard
FOILING = "disrupt"  # the family of events in which what was fired is brought down
# Kinds of attacks whose actor is held responsible, or says that he is.
HELD = RESPONSIBLE | {ACCUSED}


class Parties(SalientMentions[Actor]):
    """The parties that attack; their keys are such as "state SY" and "group Taliban"."""

    def __init__(self, context: Context, statements: Sequence[Statement], body: int) -> None:
        self.home = f"state {main_country(context)}"
        told = find_tellings(context, statements)
        self.militants = leading_group(context, [telling for telling, _ in told])
        tellings = resolve(identify(context, statements, told, body), self.home, self.militants)
        super().__init__([telling for telling, _ in tellings])
        self.body = body
        self.usual: dict[
            str, SalientMention[Actor]
        ] = {}  # the mention by which a party without a name is called
        self.names: dict[
            str, tuple[list[SalientMention[Actor]], list[int]]
        ] = {}  # the mentions by name of a group, and their sentences
        hurt = {
            statement.sentence
            for statement in statements
            if statement.claim is not None and statement.reading.claims and not statement.assailants
        }
        told_of = {statement.sentence for statement in statements if statement.claim is not None}
        self.attacks = {
            (telling.sentence, telling.key) for telling in self.all if telling.sentence not in hurt
        }
        # Responsible, in text order.
        self.held = dict.fromkeys(telling.key for telling, kind in tellings if kind in HELD)
        answered = (
            telling
            for telling, kind in tellings
            if kind == ANSWER and telling.sentence not in told_of
        )
        # Who says in a sentence what he did.
        self.answers = {telling.sentence: telling.key for telling in answered}
        self.author = find_author(statements, tellings)  # of the first incident
        self.accused = find_accused(context, statements, tellings)  # by incident
        self.statements: dict[int, list[Statement]] = {}  # by sentence
        for statement in statements:
            self.statements.setdefault(statement.sentence, []).append(statement)

    def told_last(self, start: int) -> str | None:
        """The last attacker before a character."""
        before = bisect_left(self.starts, start)
        return self.all[before - 1].key if before else None

    def is_elsewhere(self, party: str, statement: Statement) -> bool:
        """True if a party without a name acts only in other happenings than a toll's.

        Gunmen may attack elsewhere, and a mine here.
        """
        if party not in NAMELESS or len(self.sentences[party]) > FEW:
            return False
        armed = statement.links.weapon is not None
        return all(
            (told := self.statements.get(sentence)) is not None
            and all(
                opens_behind(statement, other) or (armed and tell_apart(statement, other))
                for other in told
            )
            for sentence in self.sentences[party]
        )

    def surface(self, party: str, sentence: int) -> SalientMention[Actor]:
        """The mention that names a party.

        For a group it is the name nearest to a sentence, for others the most frequent words, if
        possible in the body.
        """
        if not party.startswith("group "):
            if party not in self.usual:
                often = Counter(telling.value.name.lower() for telling in self.of[party])
                self.usual[party] = max(
                    self.of[party],
                    key=lambda one: (
                        often[one.value.name.lower()],
                        one.sentence >= self.body,
                        -one.start,
                    ),
                )
            return self.usual[party]
        if party not in self.names:
            named = [one for one in self.of[party] if one.value.named] or self.of[party]
            self.names[party] = named, [one.sentence for one in named]
        named, sentences = self.names[party]
        after = bisect_left(sentences, sentence)
        near = [bisect_left(sentences, sentences[after - 1])] if after else []
        near += [after] if after < len(sentences) else []
        return min(
            (named[number] for number in near),
            key=lambda one: (abs(one.sentence - sentence), one.start),
        )

    def referent(self, context: Context, actor: Actor) -> str | None:
        """The group that "the attackers" or "its men" stands for: the last attacker, there or in
        the paragraph above.
        """
        if (
            kind_in(context, actor) != "militant"
            or context.word_before(actor.start) not in DEFINITE
        ):
            return None
        before = bisect_left(self.starts, actor.start)
        last = next(
            (
                told
                for told in reversed(self.all[max(0, before - FEW) : before])
                if told.value.start != actor.start
            ),
            None,
        )
        if last is None:
            return None
        here, there = (
            context.document.sentences[number].block
            for number in (context.sentence_of(actor.start), last.sentence)
        )
        return last.value.group if here - there <= 1 and last.key.startswith("group ") else None


def find_tellings(context: Context, statements: Sequence[Statement]) -> Tellings:
    """The mentions of attackers in text order, in statements and in other words about attacks.

    Those who only killed attackers are left out: "Police shot two gunmen dead".
    """
    told = [
        (tell(context, statement.start, statement.sentence, link.value), statement.kind)
        for statement in statements
        if (link := statement.links.actor) is not None and not statement.assailants
    ]
    answered: dict[int, list[Claim]] = {}
    for statement in statements:
        if statement.assailants and statement.claim is not None:
            answered.setdefault(statement.sentence, []).append(statement.claim)
    for number in range(len(context.document.sentences)):
        told += tellings_in(context, number, answered.get(number, ()))
    crews = {
        one.sentence
        for one in statements
        if one.claim is not None and one.claim.victim_type in CREWED
    }
    attacking = [
        pair for pair in told if pair[0].sentence in crews or not defends(context, pair[0])
    ]
    return sorted(attacking, key=lambda pair: (pair[0].start, pair[0].sentence))


def tellings_in(context: Context, number: int, answered: Sequence[Claim]) -> Tellings:
    """The mentions of attackers in a sentence; `answered` are its claims about attackers' deaths,
    beside which only those in the words of a claim count.
    """
    attacks = find_attacks(context, number)
    if answered:  # "Two bombers of the front blew themselves up"
        return [
            (tell(context, one.actor.start, number, one.actor), "")
            for one in attacks
            if any(claim.start <= one.actor.start < claim.end for claim in answered)
        ]
    told: Tellings = [
        (tell(context, one.actor.start, number, one.actor), one.kind) for one in attacks
    ]
    known = {attack.actor.start for attack in attacks}
    others = {actor.start: actor for actor in actors_of_events(context, number)}
    told += [
        (tell(context, start, number, actor), "")
        for start, actor in others.items()
        if start not in known
    ]
    return told


def defends(context: Context, telling: SalientMention[Actor]) -> bool:
    """True if somebody only foils what others do: "The army repelled an attack"."""
    return any(
        argument.start < telling.value.end and telling.value.start < argument.end
        for mention in context.mentions.get(telling.sentence, ())
        for argument in defenders_of(mention, context.document)
    )


def defenders_of(mention: EventMention, document: Document) -> tuple[Argument, ...]:
    """Who foils an attack or brings down what was fired."""
    if mention.family == FOILING:
        return mention.attackers
    return (
        mention.targets if document.text[mention.start : mention.end].lower() in defences() else ()
    )


def actors_of_events(context: Context, number: int) -> Iterator[Actor]:
    """The armed attackers of the events that took place according to a sentence.

    In a sentence with a toll, those who flee hurt nobody.
    """
    harms = bool(context.read(number).claims) if context.mentions.get(number) else False
    for mention in context.mentions.get(number, ()):
        actor = actor_of(context, mention) if not (harms and mention.family in HARMLESS) else None
        if actor is not None and took_place(mention):
            yield actor


def tell(context: Context, start: int, sentence: int, actor: Actor) -> SalientMention[Actor]:
    """A mention of an actor that begins at a character."""
    return SalientMention(party_of(context, actor), actor, sentence, start, actor.end)


def identify(
    context: Context, statements: Sequence[Statement], tellings: Tellings, body: int
) -> Tellings:
    """The mentions, with attackers without a name as those named before.

    "The attackers", or the "gunmen" of a group's attack, are that group. The second paragraph
    of news repeats what its lead said.
    """
    incidents = {statement.sentence: statement.incident for statement in reversed(statements)}
    opening = {statement.sentence for statement in statements if statement.opens}
    found: Tellings = []
    groups: dict[int, set[str]] = {}
    last = ""
    for telling, kind in tellings:
        key, number = telling.key, telling.sentence
        leads = body <= number <= body + LEADING and number not in opening
        incident = -1 if leads else incidents.get(number, number)
        told = groups.setdefault(incident, set())
        if key in NAMELESS and stands_for_told(context, telling.value):
            key = last or key
        elif key == "strangers" and len(told) == 1:
            key = next(iter(told))
        if key.startswith("group "):
            told.add(key)
        if key in NAMELESS or key.startswith("group "):
            last = key
        found.append((telling._replace(key=key), kind))
    return found


def stands_for_told(context: Context, actor: Actor) -> bool:
    """True if a noun stands for whoever attacked before: "the attackers"."""
    return context.word_before(actor.start) in DEFINITE and not ASSAILANTS.isdisjoint(
        actor.name.lower().split()
    )


def leading_group(context: Context, tellings: Sequence[SalientMention[Actor]]) -> str | None:
    """The armed group that "the militants" are: the one with most of the attacks; else None."""
    groups = Counter(
        telling.key
        for telling in tellings
        if telling.key.startswith("group ") and kind_in(context, telling.value) == "militant"
    )
    return next(
        (party for party, count in groups.most_common(1) if count >= MOST * groups.total()), None
    )


def resolve(tellings: Tellings, home: str, militants: str | None) -> Tellings:
    """The mentions with their parties: a state's army, police and regime are one, "the militants"
    are the group that attacks most.
    """
    states = Counter(telling.key for telling, _ in tellings if telling.key.startswith("state "))
    stand = {
        "state": home if home in states or not states else states.most_common(1)[0][0],
        "militants": militants or "militants",
    }
    return [
        (telling._replace(key=stand.get(telling.key, telling.key)), kind)
        for telling, kind in tellings
        if telling.key
    ]


def party_of(context: Context, actor: Actor) -> str:
    """The key of an attacker's party; empty for those who take no part.

    Common nouns have keys such as "state" and "militants".
    """
    group = context.known.get(actor.group) if actor.group is not None else None
    country = country_in(context, actor)
    if group is not None:
        if group.type in BYSTANDERS:
            return ""
        if group.type not in STATE_GROUPS:
            return f"group {group.name}"
        country = group.country or country
        return f"state {country}" if country is not None else "state"
    kind = kind_in(context, actor)
    if kind == "militant":
        return "strangers" if is_stranger(context, actor) else "militants"
    if country is not None:
        return f"state {country}"
    words = telling_words(actor)
    if kind in STATE or POLITIES & words:
        return "state"
    return f"others {' '.join(sorted(words)) or actor.name.lower()}"


def is_stranger(context: Context, actor: Actor) -> bool:
    """True if an attacker is somebody new, by a noun that no movement uses for itself.

    "gunmen", "bandits"; not "the gunmen"
    """
    return context.word_before(actor.start) not in KNOWN and not STRANGERS.isdisjoint(
        actor.name.lower().split()
    )


def side_of(
    context: Context, kind: str, group: str | None, country: str | None, home: str
) -> str | None:
    """The party on whose side the victims are; `kind` is a victim type."""
    known = context.known.get(group) if group is not None else None
    if known is not None:
        if known.type in STATE_GROUPS:
            return f"state {known.country}" if known.country is not None else home
        return f"group {known.name}" if known.type in GROUP_VICTIMS else None
    if kind in STATE:
        return f"state {country}" if country is not None else home
    return None
