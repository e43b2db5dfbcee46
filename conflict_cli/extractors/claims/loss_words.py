"""What the lexicon says of losses: what a verb or noun does to which things, and which causes and
settings are no enemy's.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from conflict_cli.engine.phrases import (
    Entry,
    Phrases,
    PhraseSet,
    collect_phrases,
    read_entries,
    read_phrases,
)
from conflict_cli.lexicon import losses
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.vocabulary import ItemType, LossAction, check_word, words_of

ACTIONS: tuple[LossAction, ...] = words_of(LossAction)
FLYING = frozenset(("aircraft", "helicopter", "drone", "weapons"))
# Item types that an action applies to, if the verb means something else of others: nobody
# intercepts a house.
ONLY = {"shot_down": FLYING, "intercepted": FLYING, "killed": frozenset(("livestock",))}
NOT_HIT = frozenset(("weapons", "livestock", "drone"))


class Action(NamedTuple):
    """What a verb does to items; `types` are those that it applies to: "*" is all, "" is all but
    weapons that hit.
    """

    name: LossAction
    types: str = "*"


def action_of(entry: Entry) -> LossAction:
    """The action that an entry names."""
    return check_word(entry.attributes[0], ACTIONS, entry.phrase)


@cached_at_build
def verbs() -> Phrases[Action]:
    """Actions by each form of their verbs."""
    forms: dict[str, Action] = {}
    for block in (losses.ALSO_OF_THINGS, losses.ACTIONS):
        for form, entry in forms_in(block):
            types = (
                entry.attributes[3]
                if len(entry.attributes) > 3
                else "*"
                if block is losses.ACTIONS
                else ""
            )
            forms.setdefault(form, Action(action_of(entry), types))
    return Phrases(forms)


def forms_in(block: str) -> Iterator[tuple[str, Entry]]:
    """Each form of the verbs of a block, with its entry."""
    for entry in read_entries(block):
        _, gerund, base = (*entry.attributes, "")[:3]
        for form in (*entry.phrase.split(","), gerund, *base.split(",")):
            if form.strip():
                yield form.strip(), entry


@cached_at_build
def nouns() -> Phrases[Action]:
    """Actions by noun and preposition: "destruction of"."""
    return Phrases(
        {
            entry.phrase: Action(action_of(entry), (*entry.attributes, "*")[1])
            for entry in read_entries(losses.NOUNS)
        }
    )


@cached_at_build
def results() -> Phrases[Action]:
    """Actions by what things were made: "on fire"."""
    return Phrases(
        {entry.phrase: Action(action_of(entry)) for entry in read_entries(losses.RESULTS)}
    )


@cached_at_build
def also_of_things() -> tuple[str, ...]:
    """Forms of the verbs that have no class of their own that opens a sentence."""
    return tuple(sorted({form for form, _ in forms_in(losses.ALSO_OF_THINGS)}))


@cache
def words(block: str) -> frozenset[str]:
    """The entries of a block of single words or phrases."""
    return frozenset(read_phrases(getattr(losses, block)))


@cache
def phrases(block: str) -> PhraseSet:
    """The entries of a block, to test a text for."""
    return collect_phrases(words(block))


def applies(action: Action, kind: ItemType, verb: str) -> LossAction | None:
    """What an action does to an item type, None if it does not apply.

    >>> (applies(Action("shot_down"), "drone", "downed"),
    ...     applies(Action("shot_down"), "building", "brought"))
    ('shot_down', 'destroyed')
    >>> (applies(Action("shot_down"), "building", "shot"),
    ...     applies(Action("hit", ""), "weapons", "hit"))
    (None, None)
    """
    if action.types not in ("*", "") and kind != action.types:
        return None
    if (
        action.types == ""
        and kind in NOT_HIT
        and not (kind == "drone" and action.name == "destroyed")
    ):
        return None
    only = ONLY.get(action.name)
    if only is None or kind in only:
        return action.name
    return (
        "destroyed"
        if verb in words("BROUGHT_DOWN") and kind in ("building", "infrastructure")
        else None
    )


def ends_in(known: Phrases[Action], lowers: Sequence[str], first: int, last: int) -> Action | None:
    """The action of the longest phrase that ends at token `last`."""
    for position in range(max(first, last - 4), last):
        found = known.longest(lowers, position, last)
        if found is not None and position + found[0] == last:
            return found[1]
    return None
