"""Words before a name that speak for or against its being a place: one rule per kind; the first
that fits decides.
"""

from collections.abc import Callable
from typing import NamedTuple

from conflict_cli.engine.phrases import group_by_word, read_phrases
from conflict_cli.extractors.places.kinds import (
    ACTOR,
    HERE,
    HINTED,
    MAYBE,
    NEAR_HERE,
    NONE,
    NOTHING,
    RULED_OUT,
    Cue,
)
from conflict_cli.extractors.places.others import SHIPS
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.text.document import OWNING, Tokens

BETWEEN = frozenset(function_words.BETWEEN.split())
COMMA = frozenset((",",))
CONTESTS = frozenset(read_phrases(lexicon.CONTESTS))
TO = frozenset(function_words.TO.split())
GOING = frozenset(lexicon.GOING.split())
SEVERAL_PLACES = frozenset(lexicon.SEVERAL_PLACES.split())
ADJECTIVE_TITLES = frozenset(lexicon.ADJECTIVE_TITLES.split())
MAYBE_LOCATIVES = frozenset(lexicon.MAYBE_LOCATIVES.split())
MOST_CAPITALS = 40  # words: no name is longer; a text all in capitals is one long run


class RuleBefore(NamedTuple):
    """What one of the `words` before a name says of it, if the word before that is one of `after`
    and the `test` passes.

    `says` has the cue without and with a word such as "near". The test is of the tokens, the name's
    first token, the word's token and the first token to look at. In `example` and `counter` the
    name is in brackets; the rule decides the first one only.
    """

    name: str
    words: frozenset[str]
    says: tuple[Cue, Cue]
    example: str
    counter: str
    after: frozenset[str] | None = None
    test: Callable[[Tokens, int, int, int], bool] | None = None


def is_contest(tokens: Tokens, first: int, position: int, begin: int) -> bool:
    """True if the word ends a phrase for a fight over a place."""
    return (
        position > begin and f"{tokens.lowers[position - 1]} {tokens.lowers[position]}" in CONTESTS
    )


def is_title(tokens: Tokens, first: int, position: int, begin: int) -> bool:
    """True if a title is not an adjective, as "general" is in lower case."""
    return tokens.lowers[position] not in ADJECTIVE_TITLES or tokens.words[position][0].isupper()


def lists_places(tokens: Tokens, first: int, position: int, begin: int) -> bool:
    """True if a noun for several places comes before the word and the one before it: "villages,
    among them".
    """
    return not SEVERAL_PLACES.isdisjoint(tokens.lowers[begin : max(begin, position - 1)])


def owns_nothing(tokens: Tokens, first: int, position: int, begin: int) -> bool:
    """True if the name doesn't own what follows, as it does in "raided Haddad's home"."""
    for last in range(first + 1, min(first + MOST_CAPITALS, len(tokens.words))):
        if not tokens.words[last][0].isupper():
            return tokens.lowers[last] not in OWNING
    return True


def is_object(tokens: Tokens, first: int, position: int, begin: int) -> bool:
    """True if the name comes right after the word and owns nothing."""
    return position == first - 1 and owns_nothing(tokens, first, position, begin)


def is_listed(tokens: Tokens, first: int, position: int, begin: int) -> bool:
    """True if the name is one of several places and owns nothing."""
    return lists_places(tokens, first, position, begin) and owns_nothing(
        tokens, first, position, begin
    )


def whether_near(cue: Cue) -> tuple[Cue, Cue]:
    """A cue without and with a word such as "near"."""
    return cue, cue._replace(near=True)


OTHER, POINTED_AT, POSSIBLE, DOUBTED = map(whether_near, (RULED_OUT, HERE, MAYBE, ACTOR))
INSIDE, BESIDE, UNTOLD = (HERE, HERE), (NEAR_HERE, NEAR_HERE), (NOTHING, NOTHING)
BETWEEN_FIGHTERS, BETWEEN_STATES = (
    (Cue(HINTED, 0, None, True),) * 2,
    (Cue(NONE, 1, None, True),) * 2,
)


def words_of(block: str) -> frozenset[str]:
    """The words of a lexicon block."""
    return frozenset(block.split())


RULES_BEFORE = (
    RuleBefore(
        "contest",
        frozenset(contest.split()[-1] for contest in CONTESTS),
        INSIDE,
        "the battle for [Sarwa] went on",
        "food for [Sarwa] came in",
        test=is_contest,
    ),
    RuleBefore(
        "other name",
        words_of(lexicon.OTHER_NAMES) | SHIPS,
        OTHER,
        "the frigate [Sarwa] sank",
        "the harbour of [Sarwa] burned",
    ),
    RuleBefore(
        "named",
        words_of(function_words.AS),
        OTHER,
        "a man known as [Sarwa] fled",
        "as [Sarwa] burned, they fled",
        after=words_of(lexicon.NAMING),
    ),
    RuleBefore(
        "between states",
        BETWEEN,
        BETWEEN_STATES,
        "a treaty between [Sarwa] and Dura",
        "a road between [Sarwa] and Dura",
        after=words_of(lexicon.DEALINGS),
    ),
    RuleBefore(
        "between fighters",
        BETWEEN,
        BETWEEN_FIGHTERS,
        "clashes between [Sarwa] and Dura",
        "a road between [Sarwa] and Dura",
        after=words_of(lexicon.BETWEEN_SIDES),
    ),
    RuleBefore(
        "between places",
        BETWEEN,
        BESIDE,
        "a road between [Sarwa] and Dura",
        "clashes between [Sarwa] and Dura",
    ),
    RuleBefore(
        "locative",
        words_of(lexicon.LOCATIVES),
        POINTED_AT,
        "a blast in [Sarwa] killed nine",
        "a man from [Sarwa] was killed",
    ),
    RuleBefore(
        "title",
        words_of(lexicon.TITLES),
        OTHER,
        "General [Sarwa] was killed",
        "in general [Sarwa] is calm",
        test=is_title,
    ),
    RuleBefore(
        "next to",
        TO,
        BESIDE,
        "a camp close to [Sarwa] was shelled",
        "a letter to [Sarwa] was lost",
        after=words_of(lexicon.TO_PLACES),
    ),
    RuleBefore(
        "boundary",
        words_of(lexicon.WITH),
        BESIDE,
        "a post on the border with [Sarwa] was shelled",
        "a deal with [Sarwa] was struck",
        after=words_of(lexicon.BOUNDARIES),
    ),
    RuleBefore(
        "among places",
        words_of(lexicon.THEM),
        INSIDE,
        "they took three villages, among them [Sarwa]",
        "they took three captives, among them [Sarwa]",
        after=words_of(lexicon.AMONG),
        test=lists_places,
    ),
    RuleBefore(
        "overhead",
        words_of(function_words.OVER),
        INSIDE,
        "planes circled over [Sarwa]",
        "they argued over [Sarwa]",
        after=words_of(lexicon.OVERHEAD),
    ),
    RuleBefore(
        "over",
        words_of(function_words.OVER),
        UNTOLD,
        "they argued over east [Sarwa]",
        "planes circled over east [Sarwa]",
    ),
    RuleBefore(
        "told",
        TO,
        DOUBTED,
        "according to [Sarwa], nine died",
        "the road to [Sarwa] was shelled",
        after=words_of(lexicon.TO_PERSONS),
    ),
    RuleBefore(
        "raid",
        words_of(lexicon.INVASIONS),
        POINTED_AT,
        "troops raided [Sarwa] at dawn",
        "troops raided [Sarwa]'s home at dawn",
        test=owns_nothing,
    ),
    RuleBefore(
        "struck",
        words_of(lexicon.STRUCK),
        POINTED_AT,
        "shells hit [Sarwa] at dawn",
        "shells hit the [Sarwa] at dawn",
        test=is_object,
    ),
    RuleBefore(
        "going",
        TO,
        POINTED_AT,
        "they fled to [Sarwa]",
        "they wrote to [Sarwa]",
        after=GOING,
        test=owns_nothing,
    ),
    RuleBefore(
        "leaving",
        words_of(function_words.FROM),
        POINTED_AT,
        "families from [Sarwa] were hit",
        "letters from [Sarwa] were lost",
        after=words_of(lexicon.LEAVING),
        test=owns_nothing,
    ),
    RuleBefore(
        "assault",
        words_of(function_words.ON),
        POINTED_AT,
        "an attack on [Sarwa] killed nine",
        "a book on [Sarwa] was banned",
        after=words_of(lexicon.ASSAULTS),
        test=owns_nothing,
    ),
    RuleBefore(
        "including",
        words_of(lexicon.INCLUDING),
        POINTED_AT,
        "they took three villages, including [Sarwa]",
        "they took three captives, including [Sarwa]",
        after=COMMA,
        test=is_listed,
    ),
    RuleBefore(
        "perhaps",
        words_of(lexicon.PLACE_VERBS) | MAYBE_LOCATIVES,
        POSSIBLE,
        "a letter from [Sarwa] was lost",
        "a letter in [Sarwa] was lost",
    ),
    RuleBefore(
        "agent",
        words_of(lexicon.AGENTS),
        DOUBTED,
        "they were killed by [Sarwa]",
        "they were killed in [Sarwa]",
    ),
)

# The rules in order by each of their words.
BY_WORD = group_by_word(RULES_BEFORE)
