"""What the words around a name say for and against its being a place."""

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.places.appositions import CLOSE, DIRECTIONS, described, is_placed
from conflict_cli.extractors.places.kinds import (
    ACTOR,
    HERE,
    HINTED,
    MAYBE,
    NAMED,
    NEAR_HERE,
    NEARBY,
    NONE,
    NOTHING,
    POINTED,
    RULED_OUT,
    Cue,
    Kind,
    kinds,
)
from conflict_cli.extractors.places.others import SHIPS
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.text.document import OWNING, Tokens

OF = frozenset(function_words.OF.split())
COPULAS = frozenset(function_words.SINGULAR_COPULAS.split())
SKIPPED_CAPITALS = frozenset(lexicon.SKIPPED_CAPITALS.split())
OTHER_NAMES = frozenset(lexicon.OTHER_NAMES.split())
AS = frozenset(function_words.AS.split())
NAMING = frozenset(lexicon.NAMING.split())
BETWEEN = frozenset(function_words.BETWEEN.split())
TO = frozenset(function_words.TO.split())
TO_PLACES = frozenset(lexicon.TO_PLACES.split())
TO_PERSONS = frozenset(lexicon.TO_PERSONS.split())
WITH = frozenset(lexicon.WITH.split())
THEM = frozenset(lexicon.THEM.split())
AMONG = frozenset(lexicon.AMONG.split())
OVER = frozenset(function_words.OVER.split())
FROM = frozenset(function_words.FROM.split())
ON = frozenset(function_words.ON.split())
INCLUDING = frozenset(lexicon.INCLUDING.split())
WHERE = frozenset(lexicon.WHERE.split())

LOCATIVES = frozenset(lexicon.LOCATIVES.split())
MAYBE_LOCATIVES = frozenset(lexicon.MAYBE_LOCATIVES.split())
PLACE_VERBS = frozenset(lexicon.PLACE_VERBS.split())
PARTS = frozenset(lexicon.PARTS.split())
INVASIONS = frozenset(lexicon.INVASIONS.split())
SPEAKER_VERBS = frozenset(lexicon.SPEAKER_VERBS.split())
DEALINGS = frozenset(lexicon.DEALINGS.split())
ADJECTIVE_TITLES = frozenset(lexicon.ADJECTIVE_TITLES.split())
ATTRIBUTED = frozenset(lexicon.ATTRIBUTED.split())
UNITS = frozenset(lexicon.DISTANCE_UNITS.split())
BETWEEN_SIDES = frozenset(lexicon.BETWEEN_SIDES.split())
ASSAULTS = frozenset(lexicon.ASSAULTS.split())
STRUCK = frozenset(lexicon.STRUCK.split())
CONTESTS = frozenset(read_phrases(lexicon.CONTESTS))
HOLDING = frozenset(lexicon.HOLDING.split())
OVERHEAD = frozenset(lexicon.OVERHEAD.split())
BOUNDARIES = frozenset(lexicon.BOUNDARIES.split())
AGENTS = frozenset(lexicon.AGENTS.split())
STATE_POSSESSIONS = frozenset(lexicon.STATE_POSSESSIONS.split())
SKIPPED = frozenset(lexicon.SKIPPED.split())
TITLES = frozenset(lexicon.TITLES.split())
APPOSED = frozenset(lexicon.APPOSED.split())
# What people live in: a name behind "the … of" is one of theirs.
SETTLED = frozenset(("city", "town", "village", "neighbourhood", "district", "province"))
NEARNESS = frozenset(lexicon.NEARNESS.split())
BESIDE = frozenset(lexicon.NEIGHBOURING.split())
GOING = frozenset(lexicon.GOING.split())
LEAVING = frozenset(lexicon.LEAVING.split())
SEVERAL_PLACES = frozenset(lexicon.SEVERAL_PLACES.split())
RELATIVES = frozenset(lexicon.RELATIVES.split())


# A word before a name that is none of these says nothing of it.
TELLING = frozenset(lexicon.TELLING_WORDS.split()).union(
    APPOSED, SHIPS, LOCATIVES, TITLES, INVASIONS, PLACE_VERBS, MAYBE_LOCATIVES, AGENTS, NEARNESS
)


# A word behind a name that is none of these says nothing of it either.
TELLING_AFTER = OWNING | COPULAS | {","} | SPEAKER_VERBS | ATTRIBUTED

# How many tokens before a name may point at it.
FARTHEST = 10
MOST_CAPITALS = 40  # words: no name is longer; a text all in capitals is one long run of them


def cue_before(tokens: Tokens, first: int, begin: int) -> Cue:
    """What stands before the name that begins at token `first`, looking back no further than token `begin`."""
    lowers = tokens.lowers
    begin = max(begin, first - FARTHEST)
    position, near, beside = _skip_back(lowers, first, begin)
    if beside and (position < begin or lowers[position] not in LOCATIVES):
        return NEAR_HERE if near else HERE  # "in Sarmin and neighbouring Binnish"
    if position >= begin and "-" in lowers[position] and lowers[position].rpartition("-")[2] in HOLDING:
        return NEAR_HERE if near else HERE  # "rebel-held Sarmin"
    if position < begin or lowers[position] not in TELLING:
        return NEARBY if near else NOTHING
    return _cue_of_word(tokens, first, position, begin, near)


def _skip_back(lowers: list[str], first: int, begin: int) -> tuple[int, bool, bool]:
    """The token before a name that tells of it, and whether words of nearness or for a neighbour stand between."""
    position = first - 1
    near = beside = False
    while position >= begin:
        word = lowers[position]
        if word in OWNING:
            position -= 2  # "in Syria's Idlib": what stands before the owner counts
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
    if (word in APPOSED and tokens.words[position].islower()) or (word == "," and before in SKIPPED_CAPITALS):
        kind = kinds().values.get(word if word != "," else before)
        return Cue(NAMED, 0, kind.type if kind else None, near)
    if f"{before} {word}" in CONTESTS:
        return HERE
    if word in OTHER_NAMES or word in SHIPS or (word in AS and before in NAMING):
        return Cue(NONE, 2, None, near)
    if word in BETWEEN:
        strength = NONE if before in DEALINGS else HINTED if before in BETWEEN_SIDES else POINTED
        return Cue(strength, 1 if before in DEALINGS else 0, None, True)
    if word in LOCATIVES:
        return NEAR_HERE if near else HERE
    if word in TITLES and (word not in ADJECTIVE_TITLES or tokens.words[position][0].isupper()):
        return Cue(NONE, 2, None, near)
    if (word in TO and before in TO_PLACES) or (word in WITH and before in BOUNDARIES):
        return NEAR_HERE
    if word in THEM and before in AMONG and not SEVERAL_PLACES.isdisjoint(lowers[begin : position - 1]):
        return HERE  # "villages, among them X"
    if word in OVER:
        return HERE if before in OVERHEAD else NOTHING
    if word in TO and before in TO_PERSONS:
        return Cue(NONE, 1, None, near)
    points = (
        word in INVASIONS
        or (word in STRUCK and position == first - 1)
        or (word in MAYBE_LOCATIVES and _moves(word, before, lowers[begin : position - 1]))
    )
    if points and not _owns(tokens, first):
        return NEAR_HERE if near else HERE
    if word in PLACE_VERBS or word in MAYBE_LOCATIVES:
        return Cue(HINTED, 0, None, near)
    return Cue(NONE, 1 if word in AGENTS else 0, None, near)


def _cue_of_noun(tokens: Tokens, position: int, begin: int, near: bool) -> Cue:
    """What the noun at token `position` says of the name behind its "of": "the town of", "east of", "the fall of"."""
    kind, noun = _kind_ending(tokens, position, begin), tokens.lowers[position]
    near = near or not CLOSE.isdisjoint(tokens.lowers[max(begin, position - 3) : position])
    if kind is not None or noun in PARTS or noun in DIRECTIONS:
        return Cue(NAMED, 0, kind.type if kind and kind.belongs != "never" and not kind.plural else None, near)
    return Cue(HINTED, 0, None, near)


def _moves(word: str, before: str, earlier: list[str]) -> bool:
    """Whether a preposition that may point at a place does: "fled to X", "residents from X", "villages, including X"."""
    if word in TO:
        return before in GOING
    if word in FROM:
        return before in LEAVING
    if word in ON:
        return before in ASSAULTS
    return word in INCLUDING and before == "," and not SEVERAL_PLACES.isdisjoint(earlier)


def _owns(tokens: Tokens, first: int) -> bool:
    """Whether the name that begins at a token owns what follows: "raided Haddad's home"."""
    for last in range(first + 1, min(first + MOST_CAPITALS, len(tokens.words))):
        if not tokens.words[last][0].isupper():
            return tokens.lowers[last] in OWNING
    return False


def is_called_place(tokens: Tokens, first: int) -> bool:
    """Whether "village of", "districts of" or the like stands before token `first`: then even "Sheikh Maqsood" is no person.

    >>> from conflict_cli.text.document import tokenize
    >>> is_called_place(tokenize("the district of Sheikh Maqsood"), 3), is_called_place(tokenize("the son of Sheikh Maqsood"), 3)
    (True, False)
    """
    if first < 2 or first >= len(tokens.words) or tokens.lowers[first - 1] not in OF:
        return False
    kind = kinds().values.get(tokens.lowers[first - 2])
    return kind is not None and kind.type in SETTLED


def _kind_ending(tokens: Tokens, position: int, begin: int) -> Kind | None:
    """The noun of kind whose last token stands at `position`."""
    for length in (3, 2, 1):
        if position - length + 1 >= begin:
            kind = kinds().values.get(" ".join(tokens.lowers[position - length + 1 : position + 1]))
            if kind is not None:
                return kind
    return None


def cue_after(tokens: Tokens, last: int, stop: int, is_state: bool) -> Cue:
    """What stands behind the name (that of a state or not) that ends before token `last`, looking no further than token `stop`."""
    lowers = tokens.lowers
    if last >= stop or lowers[last] not in TELLING_AFTER:
        return NOTHING
    word, following = lowers[last], lowers[last + 1] if last + 1 < stop else ""
    if word in OWNING and following:
        if following in RELATIVES:
            return RULED_OUT
        owned = _owned_facility(tokens, last + 1, stop)
        if owned is None or (owned and is_state):
            return ACTOR
        if owned or following in PARTS or following in DIRECTIONS or kinds().longest(lowers, last + 1, stop):
            return HERE
        return MAYBE
    if word in SPEAKER_VERBS:
        return ACTOR
    if word == "," and (following in WHERE or is_placed(lowers, last + 1, stop)):
        return HERE
    if word == "," and following.isdigit() and len(following) < 3 and lowers[last + 2 : last + 3] == [","]:
        return RULED_OUT  # an age: "Haddad, 34, said"
    if word == "," and UNITS.intersection(lowers[last + 1 : min(last + 5, stop)]):
        return NOTHING._replace(strength=NAMED)  # "Kakata, just 60 kilometers northeast of"
    if word in ATTRIBUTED:
        return MAYBE
    if (word == "," or word in COPULAS) and following:
        return described(tokens, last + 1, stop)
    return NOTHING


def _owned_facility(tokens: Tokens, position: int, stop: int) -> bool | None:
    """Whether a named facility is owned, as states do elsewhere too ("Russia's Hmeimim airbase") and towns only at home ("Hodeidah's Ras
    Isa port"); None where what is owned belongs to a state and not to a place: "Venezuela's President"."""
    for offset in range(3):
        if position + offset >= stop:
            return False
        if tokens.lowers[position + offset] in STATE_POSSESSIONS:
            return None
        match = kinds().longest(tokens.lowers, position + offset, stop)
        if match is not None:
            return match[1].type == "facility" and offset > 0
    return False
