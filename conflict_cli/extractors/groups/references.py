"""Groups mentioned without their name: "the army", "the group", "the rebels", "the Tigers"."""

from bisect import bisect_left
from functools import cache, lru_cache

from conflict_cli.extractors.groups.actors import Actor, known_names
from conflict_cli.extractors.groups.found import GroupMention, GroupScan
from conflict_cli.extractors.groups.known import KnownGroup
from conflict_cli.extractors.groups.marks import ARMY, REFERENCE
from conflict_cli.extractors.groups.words import Reference, words
from conflict_cli.extractors.names.countries import nation_at
from conflict_cli.extractors.names.units import THE, Units
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.groups import contexts as lexicon
from conflict_cli.text.document import Document

ARMIES = frozenset(lexicon.ARMIES.split())
AMBIGUOUS_ARMIES = frozenset(lexicon.AMBIGUOUS_ARMIES.split())
OF_ONLY = frozenset(function_words.OF.split())

VERBS = frozenset(lexicon.VERBS.split())
NOT_BEFORE = frozenset(lexicon.NOT_BEFORE.split())
# "The group" refers to one named at most so many sentences before.
REACH = 3
INDEFINITE = frozenset(lexicon.INDEFINITE.split())
NOT_BEHIND = frozenset(lexicon.NOT_BEHIND.split())
HEAD_ENDS = frozenset(lexicon.HEAD_ENDS.split())
FIGHTERS = frozenset(("rebel_group", "militia", "criminal_group"))
SPEECH = frozenset(lexicon.SPEECH.split())
APPOSED = frozenset(lexicon.APPOSED.split())


def resolve_references(scan: GroupScan, actors: list[Actor], document: Document) -> None:
    """Adds words without a name to the one group that they can mean, if there is one."""
    if not actors:
        return
    taken = {
        (found.sentence, at)
        for actor in actors
        for found in actor.found
        for at in range(found.first, found.last)
    }
    _refer_to_armies(scan, [actor for actor in actors if actor.is_army], document, taken)
    _Referents(scan, actors, document, taken).resolve()


def _refer_to_armies(
    scan: GroupScan, armies: list[Actor], document: Document, taken: set[tuple[int, int]]
) -> None:
    """Adds the words for the state's army to the one army that they can mean."""
    if not armies:
        return
    home = _home(armies, scan)
    named = _in_order(armies)
    for number, mask in enumerate(scan.masks):
        if not mask & ARMY:
            continue
        openings = [at for at, kind in scan.marks[number] if kind & ARMY]
        units = scan.sentences[number]
        done = 0
        for at in openings:
            length = _army_phrase(units, at) if at >= done else 0
            if not length or any((number, k) in taken for k in range(at, at + length)):
                continue
            actor = _nearest(named, document, number, at) or home
            if actor is not None:
                first = at - 1 if length == 1 and at and units.folds[at - 1] in THE else at
                actor.found.append(
                    GroupMention(
                        number,
                        first,
                        at + length,
                        "reference",
                        actor.key,
                        None,
                        "state_forces",
                        None,
                        10,
                    )
                )
            done = at + length


def _in_order(armies: list[Actor]) -> list[tuple[int, int, Actor]]:
    return sorted(
        ((found.sentence, found.first, actor) for actor in armies for found in actor.found),
        key=lambda row: row[:2],
    )


def _home(armies: list[Actor], scan: GroupScan) -> Actor | None:
    """The only army, or that of the country that the text names most."""
    if len(armies) == 1:
        return armies[0]
    countries = {actor: actor.found[0].country or "" for actor in armies}
    ranked = sorted(armies, key=lambda actor: -scan.countries.get(countries[actor], 0))
    clear = scan.countries.get(countries[ranked[0]], 0) > scan.countries.get(
        countries[ranked[1]], 0
    )
    return ranked[0] if clear else None


def _nearest(
    named: list[tuple[int, int, Actor]], document: Document, number: int, at: int
) -> Actor | None:
    """The army last named in the same paragraph."""
    before = bisect_left(named, (number, at), key=lambda row: row[:2])
    if not before:
        return None
    sentence, _, actor = named[before - 1]
    return actor if document.sentences[sentence].block == document.sentences[number].block else None


def _army_phrase(units: Units, at: int) -> int:
    """The number of units of words such as "the army" or "government troops" at a unit, 0
    for none.
    """
    folds = units.folds
    if units.joined[at]:
        return 0
    before = folds[at - 1] if at else ""
    if before in NOT_BEFORE or (
        at
        and units.words[at - 1][0].isupper()
        and before not in THE
        and not units.words[at][0].isupper()
    ):
        return 0
    for length in (2, 1):
        if at + length <= len(folds) and " ".join(folds[at : at + length]) in words().state_army:
            if length == 1 and before not in THE and folds[at] not in ARMIES:
                return 0
            if length == 1 and folds[at] in AMBIGUOUS_ARMIES:
                return 1 if _acts(units, at) else 0
            return length
    return 0


def _acts(units: Units, at: int) -> bool:
    """True if a noun is followed by a verb or owns something: it doesn't modify the next noun."""
    after = units.folds[at + 1] if at + 1 < len(units.folds) else "."
    return not after[0].isalpha() or after in VERBS or units.possessive[at]


@cache
def _openings() -> dict[str, int]:
    """The length of the longest referring phrase, in words, by its first word."""
    lengths: dict[str, int] = {}
    for phrase in words().references:
        first = phrase.partition(" ")[0]
        lengths[first] = max(lengths.get(first, 0), phrase.count(" ") + 1)
    return lengths


@lru_cache(maxsize=4096)
def heads_of(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name that say what its group is: the last ones, or those before "of" or "for".

    >>> heads_of(("barwa", "coast", "guard")), heads_of(("liberation", "tigers", "of", "barwa"))
    (('guard', 'coast guard'), ('tigers', 'liberation tigers'))
    """
    end = next((at for at in range(1, len(name)) if name[at] in HEAD_ENDS), len(name))
    return (name[end - 1], " ".join(name[end - 2 : end])) if end > 1 else (name[0],)


@lru_cache(maxsize=4096)
def known_heads(group: KnownGroup) -> frozenset[str]:
    """The heads of all the lexicon's names of a group."""
    return frozenset(
        head for name in known_names(group) if len(name) > 1 for head in heads_of(name)
    )


def _heads(actor: Actor) -> frozenset[str]:
    """The heads of a group's names, in the text and in the lexicon."""
    heads = frozenset(
        head
        for name in actor.names
        if len(name) > 1 or actor.known is None
        for head in heads_of(name)
    )
    return heads | known_heads(actor.known) if actor.known else heads


class _Referents:
    """Which group was named where so far, in a text that is read in order; references count too."""

    def __init__(
        self, scan: GroupScan, actors: list[Actor], document: Document, taken: set[tuple[int, int]]
    ) -> None:
        self.scan = scan
        self.document = document
        self.taken = taken
        self.heads = {actor: _heads(actor) for actor in actors}
        self.named: dict[int, list[tuple[int, Actor]]] = {}
        for actor in actors:
            for found in actor.found:
                self.named.setdefault(found.sentence, []).append((found.first, actor))

    def resolve(self) -> None:
        """Adds each reference to the group that it means."""
        self._refer_to_heads()
        for number, mask in enumerate(self.scan.masks):
            if not mask & REFERENCE:
                continue
            done = -1
            folds = self.scan.sentences[number].folds
            for at in [at for at, kind in self.scan.marks[number] if kind & REFERENCE]:
                the = next(
                    (back for back in range(at - 1, max(-1, at - 5), -1) if folds[back] in THE),
                    None,
                )
                if the is not None and the > done:
                    done = the
                    self._refer(number, self.scan.sentences[number], the + 1)

    def _refer_to_heads(self) -> None:
        """ "The Tigers": the one group whose name ends with the word; not common heads."""
        lists, lowers = words(), self.document.tokens.lowers
        behind = {
            lowers[number]
            for number in self.document.capitals
            if number and lowers[number - 1] in THE
        }
        meant: dict[str, list[Actor]] = {}
        for actor, known in self.heads.items():
            for head in known & behind:
                if head not in lists.heads and head not in lists.common:
                    meant.setdefault(head, []).append(actor)
        heads = {head: actors[0] for head, actors in meant.items() if len(actors) == 1}
        for number in range(len(self.scan.masks) if heads else 0):
            units = self.scan.sentences[number]
            if heads.keys().isdisjoint(units.folds):
                continue
            for at, folded in enumerate(units.folds):
                if (
                    folded not in heads
                    or not at
                    or units.folds[at - 1] not in THE
                    or not units.words[at][0].isupper()
                ):
                    continue
                alone = at + 1 == len(units.folds) or not (
                    units.words[at + 1][0].isupper() or units.joined[at + 1]
                )
                if alone and (number, at) not in self.taken:
                    actor = heads[folded]
                    actor.found.append(
                        GroupMention(
                            number, at, at + 1, "reference", actor.key, None, actor.type, None, 10
                        )
                    )
                    self.named.setdefault(number, []).append((at, actor))

    def _refer(self, number: int, units: Units, at: int) -> None:
        spoken = self._phrase(units, at)
        if spoken is None or any((number, k) in self.taken for k in range(at, spoken[1])):
            return
        first, last, fits = spoken
        actor = self._meant(number, units, first, fits)
        if actor is not None:
            actor.found.append(
                GroupMention(number, first, last, "noun", actor.key, None, actor.type, None, 10)
            )
            self.named.setdefault(number, []).append((first, actor))

    def _phrase(self, units: Units, at: int) -> tuple[int, int, "_Fit"] | None:
        """The reference after "the": its units, and whom it fits."""
        folds, lists = units.folds, words()
        first = at
        country = None
        nation = nation_at(units, at) if units.words[at][0].isupper() else None
        if nation is not None and nation[1].form == "adjective":
            country = nation[1].country
            at += nation[0]
        fighting = at < len(folds) and folds[at] in lists.fighting and units.words[at].islower()
        if at >= len(folds):
            return None
        for start in (at, at + 1) if fighting else (at,):
            for length in range(
                min(
                    _openings().get(folds[start], 0) if start < len(folds) else 0,
                    len(folds) - start,
                ),
                0,
                -1,
            ):
                reference = lists.references.get(" ".join(folds[start : start + length]))
                last = start + length
                if reference is None or not units.words[start].islower() or units.joined[start]:
                    continue
                after = folds[last] if last < len(folds) else ""
                # "the gang Los Perros" means another group
                joined = last < len(folds) and (
                    units.joined[last]
                    or (units.words[last][0].isupper() and not units.possessive[last - 1])
                )
                if (
                    after in NOT_BEHIND
                    or joined
                    or (reference.common and not _acts(units, last - 1))
                ):
                    return None
                fights = (fighting and start > at) or after not in SPEECH
                return first, last, _Fit(" ".join(folds[start:last]), reference, fights, country)
        return None

    def _meant(self, number: int, units: Units, at: int, fit: "_Fit") -> Actor | None:
        """The group last named that the reference fits, unless another one is equally near."""
        block = self.document.sentences[number].block
        nearest: Actor | None = None
        oldest = max(0, number - REACH)
        sentence = number
        while sentence >= oldest and block - self.document.sentences[sentence].block <= 1:
            named = [
                actor
                for first, actor in self.named.get(sentence, ())
                if sentence < number or first < at
            ]
            fitting = [actor for actor in named if fit.suits(actor, self.heads[actor])]
            heads = [actor for actor in fitting if fit.noun in self.heads[actor]]
            if self._introduces(sentence, at if sentence == number else None, fit):
                return None
            if fitting:
                meant = set(heads or fitting)
                if nearest is None:
                    if len(meant) > 1:
                        return None
                    nearest = meant.pop()
                elif not (fit.noun in self.heads[nearest] and not heads) and meant != {nearest}:
                    return None
            if nearest is not None and sentence < number:
                return nearest
            sentence -= 1
        return nearest

    def _introduces(self, number: int, before: int | None, fit: "_Fit") -> bool:
        """True if a sentence mentions an unnamed group of the kind: "by an armed group", "a group
        of men", "other rebels".
        """
        units = self.scan.sentences[number]
        noun = fit.noun.rpartition(" ")[2]
        folds = units.folds[:before]
        if noun not in folds and noun + "s" not in folds:
            return False
        for at, folded in enumerate(folds):
            if folded not in (noun, noun + "s") or (number, at) in self.taken:
                continue
            for back in range(at - 1, max(-1, at - 5), -1):
                if folds[back] in INDEFINITE:
                    apposed = back and (
                        folds[back - 1] in APPOSED or (number, back - 1) in self.taken
                    )
                    if not apposed or (
                        at + 1 < len(units.folds) and units.folds[at + 1] in OF_ONLY
                    ):
                        return True
                    break
                if not folds[back][0].isalpha() or folds[back] in THE:
                    break
        return False


class _Fit:
    """Whom a reference may mean."""

    def __init__(self, noun: str, reference: Reference, fights: bool, country: str | None) -> None:
        self.noun = noun
        self.types = reference.types & FIGHTERS or reference.types if fights else reference.types
        self.country = country

    def suits(self, actor: Actor, heads: frozenset[str]) -> bool:
        """True if a group, whose names end with `heads`, is of a type or country that the words
        allow.
        """
        if self.country is not None and actor.country != self.country:
            return False
        return self.noun in heads or actor.type in self.types
