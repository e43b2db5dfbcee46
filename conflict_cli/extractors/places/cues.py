"""The words around a name that speak for or against its being a place; rules for most are in
`words_before` and `words_after`.
"""

from conflict_cli.extractors.places import words_after, words_before
from conflict_cli.extractors.places.appositions import CLOSE, DIRECTIONS, described
from conflict_cli.extractors.places.kinds import (
    ACTOR,
    HERE,
    HINTED,
    MAYBE,
    NAMED,
    NEAR_HERE,
    NEARBY,
    NOTHING,
    RULED_OUT,
    Cue,
    PlaceKind,
    kinds,
)
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.text.document import OWNING, Tokens

OF = frozenset(function_words.OF.split())
COPULAS = frozenset(function_words.SINGULAR_COPULAS.split())
SKIPPED_CAPITALS = frozenset(lexicon.SKIPPED_CAPITALS.split())
PARTS = frozenset(lexicon.PARTS.split())
HOLDING = frozenset(lexicon.HOLDING.split())
STATE_POSSESSIONS = frozenset(lexicon.STATE_POSSESSIONS.split())
SKIPPED = frozenset(lexicon.SKIPPED.split())
APPOSED = frozenset(lexicon.APPOSED.split())
# Types of places that people live in: a name after "the … of" is one of theirs.
SETTLED = frozenset(("city", "town", "village", "neighbourhood", "district", "province"))
NEARNESS = frozenset(lexicon.NEARNESS.split())
BESIDE = frozenset(lexicon.NEIGHBOURING.split())
LOCATIVES = frozenset(lexicon.LOCATIVES.split())
RELATIVES = frozenset(lexicon.RELATIVES.split())
# Any other word before or after a name says nothing of it.
TELLING = OF.union(words_after.COMMA, APPOSED, NEARNESS, words_before.BY_WORD)
TELLING_AFTER = OWNING.union(COPULAS, words_after.COMMA, words_after.BY_WORD)

# How many tokens before a name may point at it.
FARTHEST = 10


def cue_before(tokens: Tokens, first: int, begin: int) -> Cue:
    """What the words from token `begin` on, before the name that begins at token `first`, say of
    it.
    """
    lowers = tokens.lowers
    begin = max(begin, first - FARTHEST)
    position, near, beside = _skip_back(lowers, first, begin)
    if beside and (position < begin or lowers[position] not in LOCATIVES):
        return NEAR_HERE if near else HERE  # "in Sarmin and neighbouring Binnish"
    if (
        position >= begin
        and "-" in lowers[position]
        and lowers[position].rpartition("-")[2] in HOLDING
    ):
        return NEAR_HERE if near else HERE  # "rebel-held Sarmin"
    if position < begin or lowers[position] not in TELLING:
        return NEARBY if near else NOTHING
    return _cue_of_word(tokens, first, position, begin, near)


def _skip_back(lowers: list[str], first: int, begin: int) -> tuple[int, bool, bool]:
    """The token before a name that says something of it, and whether words such as "near" or
    "neighbouring" are between.
    """
    position = first - 1
    near = beside = False
    while position >= begin:
        word = lowers[position]
        if word in OWNING:
            position -= 2  # "in Syria's Idlib": the word before the owner counts
        elif word in SKIPPED or word in DIRECTIONS:
            near = near or word in NEARNESS
            beside = beside or word in BESIDE
            position -= 1
        else:
            break
    return position, near, beside


def _cue_of_word(tokens: Tokens, first: int, position: int, begin: int, near: bool) -> Cue:
    """What the word at token `position` says of the name that begins at token `first`."""
    lowers = tokens.lowers
    word, before = lowers[position], lowers[position - 1] if position > begin else ""
    near = near or word in NEARNESS or (word in OF and before in NEARNESS)
    if word in OF and before:
        return _cue_of_noun(tokens, position - 1, begin, near)
    if (word in APPOSED and tokens.words[position].islower()) or (
        word == "," and before in SKIPPED_CAPITALS
    ):
        kind = kinds().values.get(word if word != "," else before)
        if lowers[position + 1] == "(" and before and tokens.words[position - 1][0].isupper():
            kind = None  # "Kafr Nur village (Idlib)", but "the capital (Idlib)"
        return Cue(NAMED, 0, kind.type if kind else None, near)
    for rule in words_before.BY_WORD.get(word, ()):
        if (rule.after is None or before in rule.after) and (
            rule.test is None or rule.test(tokens, first, position, begin)
        ):
            return rule.says[near]
    return NEARBY if near else NOTHING


def _cue_of_noun(tokens: Tokens, position: int, begin: int, near: bool) -> Cue:
    """What the noun at token `position` says of the name after its "of": "the town of", "east of",
    "the fall of".
    """
    kind, noun = _kind_ending(tokens, position, begin), tokens.lowers[position]
    near = near or not CLOSE.isdisjoint(tokens.lowers[max(begin, position - 3) : position])
    if kind is not None or noun in PARTS or noun in DIRECTIONS:
        return Cue(
            NAMED,
            0,
            kind.type if kind and kind.belongs != "never" and not kind.plural else None,
            near,
        )
    return Cue(HINTED, 0, None, near)


def is_called_place(tokens: Tokens, first: int) -> bool:
    """True if "village of", "districts of" or the like comes before token `first`: then even
    "Sheikh Maqsood" is not a person.

    >>> from conflict_cli.text.document import tokenize
    >>> (is_called_place(tokenize("the district of Sheikh Maqsood"), 3),
    ...     is_called_place(tokenize("the son of Sheikh Maqsood"), 3))
    (True, False)
    """
    if first < 2 or first >= len(tokens.words) or tokens.lowers[first - 1] not in OF:
        return False
    kind = kinds().values.get(tokens.lowers[first - 2])
    return kind is not None and kind.type in SETTLED


def _kind_ending(tokens: Tokens, position: int, begin: int) -> PlaceKind | None:
    """The noun of kind whose last token is at `position`."""
    for length in (3, 2, 1):
        if position - length + 1 >= begin:
            kind = kinds().values.get(" ".join(tokens.lowers[position - length + 1 : position + 1]))
            if kind is not None:
                return kind
    return None


def cue_after(tokens: Tokens, last: int, stop: int, is_state: bool) -> Cue:
    """What the words after the name (that of a state or not) that ends before token `last` say of
    it, up to token `stop`.
    """
    lowers = tokens.lowers
    if last >= stop or lowers[last] not in TELLING_AFTER:
        return NOTHING
    word, following = lowers[last], lowers[last + 1] if last + 1 < stop else ""
    if word in OWNING and following:
        return _cue_of_owner(tokens, last + 1, stop, is_state)
    for rule in words_after.BY_WORD.get(word, ()):
        if rule.test is None or rule.test(tokens, last + 1, stop):
            return rule.says
    if (word == "," or word in COPULAS) and following:
        return described(tokens, last + 1, stop)
    return NOTHING


def _cue_of_owner(tokens: Tokens, position: int, stop: int, is_state: bool) -> Cue:
    """What the words at token `position` say of the name (that of a state or not) that owns what
    they name.
    """
    owned = tokens.lowers[position]
    if owned in RELATIVES:
        return RULED_OUT
    facility = _owned_facility(tokens, position, stop)
    if facility is None or (facility and is_state):
        return ACTOR
    if (
        facility
        or owned in PARTS
        or owned in DIRECTIONS
        or kinds().longest(tokens.lowers, position, stop)
    ):
        return HERE
    return MAYBE


def _owned_facility(tokens: Tokens, position: int, stop: int) -> bool | None:
    """True if a named facility is owned: states have them abroad too ("Russia's Hmeimim airbase"),
    towns only at home ("Hodeidah's Ras Isa port"). None if what is owned belongs to a state and not
    to a place: "Venezuela's President".
    """
    for offset in range(3):
        if position + offset >= stop:
            return False
        if tokens.lowers[position + offset] in STATE_POSSESSIONS:
            return None
        match = kinds().longest(tokens.lowers, position + offset, stop)
        if match is not None:
            return match[1].type == "facility" and offset > 0
    return False
