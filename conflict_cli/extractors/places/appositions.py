"""What is said of a name after a comma: ", a village in the hills", ", near X", ", on the Chinese
border".
"""

from conflict_cli.extractors.places.kinds import NAMED, NONE, NOTHING, Cue, kinds
from conflict_cli.extractors.places.trimming import OPENERS
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.text.document import Tokens

OF = frozenset(function_words.OF.split())
ON_THE = lexicon.ON_THE.split()
DETERMINERS = frozenset(lexicon.DETERMINERS.split())
COMMUNITIES = frozenset(lexicon.COMMUNITIES.split())
COMMUNITY_LINKS = frozenset(lexicon.COMMUNITY_LINKS.split())

CLOSE = frozenset(lexicon.CLOSE.split())
DIRECTIONS = frozenset(lexicon.DIRECTIONS.split())
BANKS = frozenset(lexicon.BANKS.split())
# What may follow the noun of an apposition: "a village in the hills", not "a village elder".
LINKS = frozenset(lexicon.LINKS.split())
# Only nouns for settlements and the like open an apposition: "Potocari, a village near …".
DESCRIBED = frozenset(
    ("village", "town", "city", "neighbourhood", "district", "province", "camp", "natural")
)


def is_placed(lowers: list[str], position: int, stop: int) -> bool:
    """True if the words after a name say where it lies: ", near X", ", north of X", ", on the
    Chinese border".
    """
    if position + 1 >= stop:
        return False
    if lowers[position] in CLOSE or (lowers[position] in DIRECTIONS and lowers[position + 1] in OF):
        return True
    return lowers[position : position + 2] == ON_THE and not BANKS.isdisjoint(
        lowers[position + 2 : min(position + 5, stop)]
    )


def is_described(tokens: Tokens, last: int) -> bool:
    """True if ", a village in" or the like comes after the name that ends before token `last`,
    which is then no person.

    >>> from conflict_cli.text.document import tokenize
    >>> (is_described(tokenize("Gidan Zuma, a village in the hills"), 2),
    ...     is_described(tokenize("Gidan Zuma, a village elder"), 2))
    (True, False)
    """
    return (
        tokens.lowers[last : last + 1] == [","]
        and last + 1 < len(tokens.lowers)
        and described(tokens, last + 1, len(tokens.lowers)).strength > NONE
    )


def described(tokens: Tokens, position: int, stop: int) -> Cue:
    """Whether an apposition with a noun of kind begins here: "a small farming village", "the
    capital of".
    """
    lowers = tokens.lowers
    if lowers[position] in DETERMINERS:
        for offset in range(1, 5):
            if (
                position + offset >= stop
                or tokens.words[position + offset] in ",.;"
                or lowers[position + offset] in LINKS
            ):
                break
            kind = kinds().longest(lowers, position + offset, stop)
            if (
                kind is not None
                and kind[1].type in DESCRIBED
                and lowers[position + offset] not in OPENERS
            ):
                after = position + offset + kind[0]
                if after < stop and tokens.words[after].islower() and lowers[after] not in LINKS:
                    continue  # "a village elder", "a city council member"
                return Cue(NAMED, 0, kind[1].type, False)
            noun, link = position + offset, position + offset + 1
            if lowers[noun] in COMMUNITIES and not COMMUNITY_LINKS.isdisjoint(
                lowers[link : link + 1]
            ):
                return Cue(NAMED, 0, "village", False)
    return NOTHING
