"""The parties whom an article tells as attackers: each with every mention that does so, by whatever words."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from conflict_cli.extractors.lexical import GROUP_VICTIMS
from conflict_cli.linking.attacks import find_attacks
from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import RESPONSIBLE
from conflict_cli.linking.descriptions import main_country
from conflict_cli.linking.links import Actor
from conflict_cli.linking.sides import ASSAILANTS, POLITIES, STATE, STATE_GROUPS, country_in, kind_in, telling_words
from conflict_cli.linking.statements import Statement
from conflict_cli.linking.subjects import BYSTANDERS

STRANGERS = frozenset("bandit bandits men raiders robbers unidentified unknown".split())
MOST = 0.6  # of what is told of armed groups as attackers: the one of which so much is told is "the militants"
HELD = RESPONSIBLE | {"accuse"}  # kinds of attacks whose actor is held responsible, or says that he is


class Telling(NamedTuple):
    """A mention of a party as the attacker; `held` where it is held responsible for what was told, or claims it."""

    start: int
    sentence: int
    party: str
    actor: Actor
    held: bool


class Parties:
    """The tellings of an article in text order, and by party; parties have keys such as "state SY" and "group Taliban"."""

    def __init__(self, context: Context, statements: Sequence[Statement], body: int) -> None:
        self.body = body
        self.home = f"state {main_country(context)}"
        self.tellings = resolve(context, find_tellings(context, statements), self.home)
        self.starts = [telling.start for telling in self.tellings]
        self.of: dict[str, list[Telling]] = {}
        for telling in self.tellings:
            self.of.setdefault(telling.party, []).append(telling)
        self.sentences = {party: sorted({telling.sentence for telling in told}) for party, told in self.of.items()}
        hurt = {statement.sentence for statement in statements if statement.claim is not None}
        self.attacks = {(telling.sentence, telling.party) for telling in self.tellings if telling.sentence not in hurt}
        self.held = list(dict.fromkeys(telling.party for telling in self.tellings if telling.held))

    def told_last(self, start: int) -> str | None:
        """The party told as the attacker last before a character."""
        before = bisect_left(self.starts, start)
        return self.tellings[before - 1].party if before else None

    def between(self, first: int, last: int) -> Iterator[str]:
        """The parties told as attackers from one character to another."""
        yield from (telling.party for telling in self.tellings[bisect_left(self.starts, first) : bisect_right(self.starts, last)])


def find_tellings(context: Context, statements: Sequence[Statement]) -> list[Telling]:
    """Who is told as an attacker, in text order: in statements and in what else sentences say of attacks.

    Not who but killed the attackers: "Police shot two gunmen dead".
    """
    told = [
        Telling(statement.start, statement.sentence, "", link.value, statement.kind in HELD)
        for statement in statements
        if (link := statement.links.actor) is not None and not statement.assailants
    ]
    answered = {statement.sentence for statement in statements if statement.assailants}
    for number in range(len(context.document.sentences)):
        if number in answered:
            continue
        for attack in find_attacks(context, number):
            told.append(Telling(attack.actor.start, number, "", attack.actor, attack.kind in HELD))
    return sorted(told, key=lambda telling: (telling.start, telling.sentence))


def resolve(context: Context, tellings: Sequence[Telling], home: str) -> list[Telling]:
    """The tellings with their parties: a state's army, police and regime are one, "the militants" are the group that is told most."""
    known = [(party_of(context, telling.actor), telling) for telling in tellings]
    states = Counter(party for party, _ in known if party.startswith("state "))
    groups = Counter(party for party, telling in known if party.startswith("group ") and kind_in(context, telling.actor) == "militant")
    stand = {
        "state": home if home in states or not states else states.most_common(1)[0][0],
        "militants": next((party for party, count in groups.most_common(1) if count >= MOST * groups.total()), "militants"),
    }
    return [telling._replace(party=stand.get(party, party)) for party, telling in known if party]


def party_of(context: Context, actor: Actor) -> str:
    """The key of an attacker's party; "state" and "militants" for common nouns, empty for who takes no part."""
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
    return "state" if kind in STATE or POLITIES & words else f"others {' '.join(sorted(words)) or actor.name.lower()}"


def is_stranger(context: Context, actor: Actor) -> bool:
    """Whether an attacker is told of as somebody new, by a noun that no movement bears: "gunmen", "bandits"; not "the gunmen"."""
    words = actor.name.lower().split()
    known = context.document.text[max(0, actor.start - 6) : actor.start].lower().endswith(("the ", "these ", "those ", "same "))
    return not known and not (ASSAILANTS | STRANGERS).isdisjoint(words)


def side_of(context: Context, kind: str, group: str | None, country: str | None, home: str) -> str | None:
    """The party on whose side those are who were harmed; `kind` is a victim type."""
    known = context.known.get(group) if group is not None else None
    if known is not None:
        if known.type in STATE_GROUPS:
            return f"state {known.country}" if known.country is not None else home
        return f"group {known.name}" if known.type in GROUP_VICTIMS else None
    if kind in STATE:
        return f"state {country}" if country is not None else home
    return None
