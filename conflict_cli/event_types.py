"""ACLED's event type and sub-event type of an incident, from its claims and the words around them.

After ACLED's codebook as far as words go: where they tell neither a weapon nor who was hurt nor what it was, the type stays null rather
than guessed. Source: ACLED Codebook (2024), "Event types".
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import takewhile
from typing import NamedTuple

from conflict_cli.grammar import LETTERS
from conflict_cli.lexicon import incidents as words
from conflict_cli.meanings import ARMED, lexicon
from conflict_cli.models import Casualty, Group, Loss
from conflict_cli.phrases import Phrases, read_entries, words_in
from conflict_cli.text import Document, Sentence

Type = tuple[str | None, str | None]
BATTLES = ("Battles", "Armed clash")
REGAINED = ("Battles", "Government regains territory")
OVERTAKEN = ("Battles", "Non-state actor overtakes territory")
ATTACK = ("Violence against civilians", "Attack")
ABDUCTION = ("Violence against civilians", "Abduction/forced disappearance")
EXCESSIVE_FORCE = ("Protests", "Excessive force against protesters")
INTERVENTION = ("Protests", "Protest with intervention")
VIOLENT_DEMONSTRATION = ("Riots", "Violent demonstration")
MOB_VIOLENCE = ("Riots", "Mob violence")
ARRESTS = ("Strategic developments", "Arrests")
DISRUPTED = ("Strategic developments", "Disrupted weapons use")
PROPERTY = ("Strategic developments", "Looting/property destruction")
TRANSFER = ("Strategic developments", "Non-violent transfer of territory")
OTHER = ("Strategic developments", "Other")
REMOTE_VIOLENCE = "Explosions/Remote violence"
UNKNOWN = (None, None)

CIVIL_ITEMS = frozenset(("building", "infrastructure", "vehicle", "ship"))
STATE = frozenset(("state_forces", "police", "government"))
ATTACKING = frozenset(("attacker", "suicide"))
UNIFORMED = frozenset(("military", "police"))
BEHIND_OBJECT = frozenset(", . ; ( after and as at before by during from in near on while with".split())


class Forces(NamedTuple):
    """The groups of an article: the names of those that act for a state, and each group by where one of its names ends."""

    states: frozenset[str]
    ends: Mapping[int, Group]


class Surroundings(NamedTuple):
    """What the sentences of an incident say besides its claims: the kinds of cues, and the type where territory changes hands."""

    cues: frozenset[str]
    territory: Type | None
    states: frozenset[str]


class Cue(NamedTuple):
    """A phrase of the lexicon's `CUES` from token `first` up to `last`."""

    kind: str
    first: int
    last: int
    sentence: Sentence


def classify(casualties: Sequence[Casualty], losses: Sequence[Loss], around: Surroundings) -> Type:
    """ACLED's event type and sub-event type of an incident's claims.

    Remote weapons make remote violence unless the words tell a fight, a crowd makes protests and riots; else it is who was hurt that
    decides. Bystanders of a fight are its dead: the event is the fight.
    """
    harmed = [row for row in casualties if row.status != "none"]
    if not harmed:
        return around.territory or classify_harmless([row.weapon for row in casualties], losses)
    rows: list[Casualty | Loss] = [*harmed, *losses]
    weapons = [row.weapon for row in rows if row.weapon is not None and not named(row.weapon) & {"crowd control"}]
    others = [row for row in harmed if not is_attacker(row)]
    types = {row.victim_type for row in others or harmed}
    outcomes = {row.outcome for row in harmed}
    crowd = crowd_type(harmed, around)
    if crowd is None and any("clash" in named(weapon) for weapon in weapons):
        return around.territory or BATTLES
    remote = "Suicide bomb" if any("suicide" in named(row.victims) | named(row.perpetrator) for row in harmed) else None
    remote = remote or first_remote(weapons)
    if remote is not None:
        return REMOTE_VIOLENCE, remote
    if crowd is not None:
        return crowd
    if around.territory is not None and around.territory != TRANSFER:
        return around.territory
    if outcomes == {"kidnapped"}:
        return ABDUCTION
    if outcomes == {"captured"}:
        return BATTLES if types & ARMED and "arrest" not in around.cues else ARRESTS
    if outcomes <= {"displaced", "missing"}:
        return OTHER
    if types & ARMED:
        return BATTLES
    if weapons or any(row.perpetrator for row in harmed):
        return ATTACK
    if "clash" in around.cues:
        return BATTLES
    return ATTACK if types - {"unspecified"} else UNKNOWN


def classify_harmless(weapons: Sequence[str | None], losses: Sequence[Loss]) -> Type:
    """The type where nobody was hurt: what ACLED calls disrupted is a weapon caught in the air, found or taken."""
    if losses and all(is_disrupted(loss) for loss in losses):
        return DISRUPTED
    remote = first_remote((*weapons, *(loss.weapon for loss in losses)))
    if remote is not None:
        return REMOTE_VIOLENCE, remote
    if losses and all(loss.item_type in CIVIL_ITEMS for loss in losses):
        return PROPERTY
    return BATTLES if losses else UNKNOWN


def is_disrupted(loss: Loss) -> bool:
    """Whether a weapon did not do what it was for."""
    if loss.action == "captured":
        return loss.item_type not in CIVIL_ITEMS
    return loss.action == "intercepted" or (loss.action == "shot_down" and loss.item_type == "drone")


def crowd_type(rows: Sequence[Casualty], around: Surroundings) -> Type | None:
    """The type of an incident with a crowd in it, None without one.

    Who protests or riots must be hurt or hurt others; that a protest is spoken of is enough where uniformed men hurt people without
    arms or used what crowds are driven off with.
    """
    victims = frozenset().union(*(named(row.victims) for row in rows))
    doers = frozenset().union(*(named(row.perpetrator) for row in rows))
    is_violent = bool({"clash", "violent"} & around.cues) or "demonstrator" in doers
    demonstrators = "demonstrator" in victims | doers
    if {"rioter", "mob"} & (victims | doers) or (not doers and "riot" in around.cues):
        return VIOLENT_DEMONSTRATION if demonstrators or "demonstration" in around.cues else MOB_VIOLENCE
    if not demonstrators and not is_driven_off(rows, around):
        return None
    if is_violent:
        return VIOLENT_DEMONSTRATION
    return INTERVENTION if {row.outcome for row in rows} == {"captured"} else EXCESSIVE_FORCE


def is_driven_off(rows: Sequence[Casualty], around: Surroundings) -> bool:
    """Whether uniformed men hurt people without arms where a protest is spoken of, or with what crowds are driven off with."""
    if "demonstration" not in around.cues and not any("crowd control" in named(row.weapon) for row in rows):
        return False
    return ARMED.isdisjoint([row.victim_type for row in rows]) and any(is_uniform(row, around) for row in rows)


def is_uniform(row: Casualty, around: Surroundings) -> bool:
    """Whether soldiers or police did it."""
    return row.perpetrator_group in around.states or (row.perpetrator is not None and wears_uniform(row.perpetrator))


@lru_cache(4096)
def wears_uniform(phrase: str) -> bool:
    """Whether a noun phrase is for soldiers or police."""
    known = lexicon().values
    return any((meaning := known.get(word)) is not None and meaning.type in UNIFORMED for word in suffixes(phrase))


def is_attacker(row: Casualty) -> bool:
    """Whether the victims are those who attacked."""
    return not ATTACKING.isdisjoint(named(row.victims))


@lru_cache(4096)  # the same victims, attackers and weapons are asked for several times an incident
def named(phrase: str | None) -> frozenset[str]:
    """What kinds of the lexicon's `NAMED` a noun phrase is of, by its words.

    >>> sorted(named("two protesters")), sorted(named("A suicide bomber")), sorted(named(None))
    (['demonstrator'], ['attacker', 'suicide'], [])
    """
    known = kinds()
    tokens = (phrase or "").lower().split()
    found = (known.longest(tokens, position, len(tokens)) for position in range(len(tokens)))
    return frozenset(match[1] for match in found if match is not None)


def suffixes(phrase: str) -> Iterator[str]:
    """The ends of a noun phrase, where its head is, from the longest on.

    >>> [*suffixes("Special police forces")]
    ['special police forces', 'police forces', 'forces']
    """
    tokens = phrase.lower().split()
    return (" ".join(tokens[first:]) for first in range(len(tokens)))


@cache
def kinds() -> Phrases[str]:
    """What people and weapons are for an event's type; words of a fight among them."""
    clashes = {entry.phrase: "clash" for entry in read_entries(words.CLASHES)}
    return Phrases(clashes | {entry.phrase: entry.attributes[0] for entry in read_entries(words.NAMED)})


@cache
def cues() -> Phrases[str]:
    """What the words of a sentence say of the event; a phrase without a kind is no cue though it begins like one."""
    clashes = {entry.phrase: "clash" for entry in read_entries(words.CLASHES)}
    return Phrases(clashes | {entry.phrase: (*entry.attributes, "")[0] for entry in read_entries(words.CUES)})


def index_groups(groups: Iterable[Group]) -> Forces:
    """The groups of an article as `survey` asks for them."""
    known = list(groups)
    ends = {mention.end: group for group in known for mention in group.mentions}
    return Forces(frozenset(group.name for group in known if group.type in STATE), ends)


def survey(document: Document, sentences: Iterable[Sentence], forces: Forces, home: str | None) -> Surroundings:
    """What the sentences of an incident tell of its type; `home` is the country of its place."""
    found = [cue for sentence in sentences for cue in cues_of(document, sentence)]
    territory = next((kind for cue in found if (kind := territory_type(document, cue, forces, home)) is not None), None)
    return Surroundings(frozenset(cue.kind for cue in found), territory, forces.states)


def cues_of(document: Document, sentence: Sentence) -> Iterator[Cue]:
    """The cues of a sentence in order."""
    known, lowers = cues(), document.tokens.lowers
    after = sentence.first
    for position in words_in(known.first_words, lowers, sentence.first, sentence.last):
        match = known.longest(lowers, position, sentence.last) if position >= after else None
        if match is not None:
            after = position + match[0]
            if match[1]:
                yield Cue(match[1], position, after, sentence)


def territory_type(document: Document, cue: Cue, forces: Forces, home: str | None) -> Type | None:
    """What a cue of territory makes of an incident: who takes a place decides, a state's troops abroad count as others."""
    if cue.kind == "yielded":
        return TRANSFER
    if cue.kind not in ("took", "took back"):
        return None
    lowers, (kind, first, last, sentence) = document.tokens.lowers, cue
    is_passive = first > sentence.first and lowers[first - 1] in ("was", "were", "been", "being")
    before, after = range(first - 1, sentence.first - 1, -1), range(last, sentence.last)
    taken = before if is_passive else takewhile(lambda position: lowers[position] not in BEHIND_OBJECT, after)
    if not any(named(lowers[position]) & {"territory"} or is_place(document, position) for position in taken):
        return None
    taker = next((side for position in (after if is_passive else before) if (side := side_at(document, position, forces, home))), None)
    if taker is None:
        return REGAINED if kind == "took back" and not is_passive else None
    return REGAINED if taker == "state" else OVERTAKEN


def is_place(document: Document, position: int) -> bool:
    """Whether a token looks like a place's name: capitalised and no word for people."""
    meaning = lexicon().values.get(document.tokens.lowers[position])
    return document.tokens.words[position][0].isupper() and (meaning is None or not meaning.type)


def side_at(document: Document, position: int, forces: Forces, home: str | None) -> str | None:
    """ "state" or "other" where a token is the last of a name or a word of armed people, None elsewhere."""
    group = forces.ends.get(document.tokens.ends[position])
    if group is not None:
        is_abroad = group.country is not None and home is not None and group.country != home
        return "state" if group.type in STATE and not is_abroad else "other"
    meaning = lexicon().values.get(document.tokens.lowers[position])
    if meaning is None or meaning.type not in ARMED:
        return None
    return "state" if meaning.type in UNIFORMED else "other"


@cache
def remote_types() -> tuple[dict[str, str], dict[str, str]]:
    """ACLED's sub-event types by word and by class of weapon."""
    by_word, by_class = (
        {entry.phrase: entry.attributes[0] for entry in read_entries(block)} for block in (words.REMOTE_WORDS, words.REMOTE)
    )
    return by_word, by_class


def first_remote(weapons: Iterable[str | None]) -> str | None:
    """The type of the first weapon that kills from afar."""
    return next((kind for weapon in weapons if weapon is not None and (kind := remote_type(weapon)) is not None), None)


@lru_cache(4096)
def remote_type(weapon: str) -> str | None:
    """ACLED's sub-event type of a weapon that kills from afar, None of one that does not.

    >>> [remote_type(weapon) for weapon in ("car bomb", "Suicide bombing", "mortar shells", "drone strikes", "knives")]
    ['Remote explosive/landmine/IED', 'Suicide bomb', 'Shelling/artillery/missile attack', 'Air/drone strike', None]
    """
    by_word, by_class = remote_types()
    named = next((by_word[part] for part in weapon.lower().split() if part in by_word), None)
    if named is not None:
        return named
    for phrase in suffixes(weapon):
        meaning = lexicon().values.get(phrase)
        if meaning is not None and meaning.letter == LETTERS["WEAPON"]:
            return by_class.get(meaning.type)
    return None
