"""Where names of people and their titles may begin: the tokens at which reading on is
worthwhile.
"""

from itertools import pairwise
from typing import NamedTuple

from conflict_cli.extractors.people.words import (
    NO_PART,
    PARTICLES,
    is_name_word,
    part_of_name,
    place_openers,
    titles,
)
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document


class SmallTitles(NamedTuple):
    """The titles without a capital (often in lower case, or with a digit first: "1Lt"): their first
    words, and all their words, with those that may come between two titles or after the last.
    """

    firsts: frozenset[str]
    words: frozenset[str]


@cached_at_build
def small_titles() -> SmallTitles:
    """Taken from the titles."""
    written = [
        phrase.split()
        for phrase in titles().types
        if phrase in titles().written_small or phrase[0].isdigit()
    ]
    return SmallTitles(
        frozenset(words[0] for words in written),
        frozenset(word for words in written for word in words) | {".", "(", ")"},
    )


def find_openings(document: Document) -> list[int]:
    """The tokens at which a title or a name of more than one word may begin, in order; a few of
    them twice.

    A capital alone is not enough: it needs a second part of a name, a particle or a title after it,
    or is an initial. First words of multi-word places are included, so that their other words are
    not read as a name.
    """
    words, lowers = document.tokens.words, document.tokens.lowers
    if not document.capitals:
        return []
    anyhow = openers()
    openings = [
        position
        for position, after in pairwise([*document.capitals, len(words)])
        if lowers[position] in anyhow
        or len(words[position]) == 1
        or (
            (
                words[position + 1] in PARTICLES
                if after > position + 1
                else after < len(words) and part_of_name(words[after]) != NO_PART
            )
            and part_of_name(words[position]) != NO_PART
            and is_name_word(words[position])  # so no row of initials; "S.R. Doe" is not found
        )
    ]
    return sorted(openings + _small_titles(document))


@cached_at_build
def openers() -> frozenset[str]:
    """Words that may open a title, a multi-word place, or, whatever follows, a name."""
    return frozenset(titles().firsts) | place_openers() | PARTICLES


def _small_titles(document: Document) -> list[int]:
    """The tokens before a capital at which a title in lower case may begin."""
    lowers = document.tokens.lowers
    firsts, words = small_titles()
    found = []
    for before, capital in [
        pair for pair in pairwise([-1, *document.capitals]) if lowers[pair[1] - 1] in words
    ]:
        position = capital - 1
        while position > before and lowers[position] in words:
            if lowers[position] in firsts:
                found.append(position)
            if lowers[position] == ")":  # "(ret.)"
                position -= next(
                    (
                        back
                        for back in (2, 3)
                        if lowers[position - back : position - back + 1] == ["("]
                    ),
                    0,
                )
            position -= 1
    return sorted(found)
