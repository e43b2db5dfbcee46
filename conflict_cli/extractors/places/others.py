"""Capitalised words that the words around them show not to be places: people, things, media,
operations.
"""

from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.text.document import Tokens

OF = frozenset(function_words.OF.split())
INDEFINITE_ARTICLES = frozenset(function_words.INDEFINITE_ARTICLES.split())
VEHICLE_OWNERS = frozenset(lexicon.VEHICLE_OWNERS.split())
CHECKING = frozenset(lexicon.CHECKING.split())
COULD_NOT = lexicon.COULD_NOT.split()

FAMILIES = frozenset(lexicon.FAMILIES.split())
VEHICLES = frozenset(lexicon.VEHICLES.split())
MEDIA_NOUNS = frozenset(lexicon.MEDIA_NOUNS.split())
UNDERTAKINGS = frozenset(lexicon.UNDERTAKINGS.split())
FOLLOWERS = frozenset(lexicon.FOLLOWERS.split())
FUNCTION_WORDS = frozenset(lexicon.FUNCTION_WORDS.split())
SHIPS = frozenset(lexicon.SHIPS.split())
QUOTES = frozenset("\"“”'‘’")


def names_other(
    tokens: Tokens, first: int, last: int, begin: int, stop: int, named: bool = False
) -> bool:
    """True if the words beside the name `first:last` of the sentence `begin:stop` show that it is
    no place.

    If a noun says what kind of place it is (`named`), fewer words count against it.

    >>> from conflict_cli.text.document import tokenize
    >>> def other(text, name):
    ...     tokens = tokenize(text)
    ...     first = tokens.words.index(name)
    ...     return names_other(tokens, first, first + 1, 0, len(tokens.words))
    >>> (other("the Espitia family fled", "Espitia"), other("a Hilux pickup", "Hilux"),
    ...     other("the Sarmin channel", "Sarmin"))
    (True, True, True)
    >>> (other("the forces of Haftar", "Haftar"), other('Ismael "Mayo" Zambada', "Mayo"),
    ...     other("the streets of Homs", "Homs"))
    (True, True, False)
    """
    lowers = tokens.lowers
    if last - first > 1 and (lowers[first] in UNDERTAKINGS or lowers[first] in SHIPS):
        return True
    before = lowers[first - 1] if first > begin else ""
    after = lowers[last] if last < stop else ""
    if after in FAMILIES or after in MEDIA_NOUNS:
        return True
    if named:
        return False
    if before in INDEFINITE_ARTICLES and (
        last == stop or not lowers[last][0].isalpha() or lowers[last] in FUNCTION_WORDS
    ):
        return True  # "lost a Bradley in the raid", but "a Mogadishu hotel"
    if after in VEHICLES and (after.endswith("s") or before in VEHICLE_OWNERS):
        return True
    if before in OF and first - 1 > begin and lowers[first - 2] in FOLLOWERS:
        return True
    return (
        _is_nickname(tokens, first, last, begin, stop)
        or _is_before_nickname(tokens, last, stop)
        or _cannot_verify(lowers, last, stop)
    )


def _is_nickname(tokens: Tokens, first: int, last: int, begin: int, stop: int) -> bool:
    """True if a quoted name is inside a longer one: 'Ismael "El Mayo" Zambada'."""
    words = tokens.words
    return (
        first - 1 > begin
        and last + 1 < stop
        and words[first - 1] in QUOTES
        and words[last] in QUOTES
        and words[first - 2][0].isupper()
        and words[last + 1][0].isupper()
        and tokens.starts[first - 1] > tokens.ends[first - 2]
    )


def _is_before_nickname(tokens: Tokens, last: int, stop: int) -> bool:
    """True if a quoted nickname and the rest of a name follow."""
    words = tokens.words
    if last + 3 >= stop or words[last] not in QUOTES or not words[last + 1][0].isupper():
        return False
    end = next((at for at in range(last + 2, min(last + 5, stop - 1)) if words[at] in QUOTES), None)
    return (
        end is not None
        and words[end + 1][0].isupper()
        and tokens.starts[end + 1] > tokens.ends[end]
    )


def _cannot_verify(lowers: list[str], last: int, stop: int) -> bool:
    """True if a medium says what it could not check: "could not independently verify"."""
    return lowers[last : last + 2] == COULD_NOT and not CHECKING.isdisjoint(
        lowers[last + 2 : min(last + 5, stop)]
    )
