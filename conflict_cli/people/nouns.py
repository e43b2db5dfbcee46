"""Nouns that only the words around them show to mean one person: "An uncle of the bride, …", "51, a
diver,", "his lodger, …".
"""

from conflict_cli.extractors.people.words import is_place_kind
from conflict_cli.lexicon import function_words
from conflict_cli.people.bearers import Details
from conflict_cli.people.phrases import (
    INDEFINITE_ARTICLES,
    OPENERS,
    POSSESSIVES,
    Phrase,
    read_phrase,
    read_tail,
)
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.words import ENDS, HIS, tag_at
from conflict_cli.text.document import Sentence

ARTICLES = frozenset(function_words.ARTICLES.split())
OF = frozenset(function_words.OF.split())
THE = frozenset(function_words.THE.split())
LONGEST_BRACKETS = 16  # tokens
LONGEST_OWNED = 4
MARKS = frozenset(", ; . )".split())


def head_of(sheet: Sheet, sentence: Sentence, phrase: Phrase | None) -> Phrase | None:
    """The noun with an article before a name: the uncle of "An uncle of the bride, …"."""
    if (
        phrase is None
        or phrase.first - 2 < sentence.first
        or sheet.lowers[phrase.first - 1] not in OF
    ):
        return None
    stop = phrase.first - 1
    # "the only survivor of the crew, …": one name is not the crew's.
    openers = OPENERS if phrase.several else INDEFINITE_ARTICLES
    near = range(stop - 2, max(sentence.first, stop - LONGEST_OWNED) - 1, -1)
    first = next((token for token in near if sheet.lowers[token] in openers), -1)
    head = read_phrase(sheet, first, stop) if first >= 0 else None
    if head is not None and head.head < head.last == stop and not head.several:
        return head._replace(behind=phrase.last)
    return None


def unknown_noun(sheet: Sheet, first: int, stop: int, details: Details) -> Phrase | None:
    """ "51, a diver,": after an age, any noun between an article and a mark is a role."""
    end = first + 1
    while (
        end < min(stop, first + LONGEST_OWNED)
        and sheet.words[end].islower()
        and tag_at(sheet.lowers, end, stop)[0] not in ENDS
    ):
        end += 1
    is_closed = end >= stop or sheet.lowers[end] in MARKS
    if (
        details.age is None
        or sheet.lowers[first] not in INDEFINITE_ARTICLES
        or end == first + 1
        or not is_closed
    ):
        return None
    return Phrase(first, first + 1, end - 1, end, end, None, False, None, None)


def phrase_with_tail(sheet: Sheet, sentence: Sentence, stop: int) -> Phrase | None:
    """ "the mayor of Dori" before a comma."""
    for first in range(stop - 1, max(sentence.first, stop - LONGEST_BRACKETS) - 1, -1):
        if sheet.lowers[first] in (",", ";", ":", "."):
            return None
        if (
            first == sentence.first
            or sheet.lowers[first] in ARTICLES
            or sheet.lowers[first] in POSSESSIVES
        ):
            phrase = read_phrase(sheet, first, stop)
            if phrase is not None and phrase.head < phrase.last:
                phrase = read_tail(sheet, phrase, stop)
                if phrase.behind == stop:
                    return phrase
    return None


def owned_noun(sheet: Sheet, sentence: Sentence, stop: int) -> Phrase | None:
    """ "her assistant, …", "his lodger, …": a noun that no lexicon has, with an owner before it, is
    the role of the person named after its comma.
    """
    for first in range(stop - 2, max(sentence.first, stop - LONGEST_OWNED) - 1, -1):
        if (
            not sheet.words[first + 1].isalpha()
            or tag_at(sheet.lowers, first + 1, stop)[0] in ENDS
            or sheet.words[first + 1].istitle()
        ):
            return None
        if sheet.lowers[first] in HIS or (
            sheet.lowers[first] in THE and is_unknown(sheet, stop - 1)
        ):
            return Phrase(first, first + 1, stop - 1, stop, stop, None, False, None, None)
    return None


def is_unknown(sheet: Sheet, token: int) -> bool:
    """True if a word may be a role, since the lexicons have no other meaning of it: "the matron,
    Besa Danda, 52".
    """
    lower = sheet.lowers[token]
    return (
        tag_at(sheet.lowers, token, token + 1)[0] == ""
        and not is_place_kind(lower)
        and sheet.words[token].islower()
    )
