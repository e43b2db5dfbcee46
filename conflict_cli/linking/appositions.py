"""The name in apposition to a speaker's role: "the mayor of Dori, Ali Hassan, said"."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.lexicon import citing
from conflict_cli.linking.speaker_phrases import behind_article
from conflict_cli.text.document import Document

AND, COMMA, PHRASE, PLACE = (TAGS[name] for name in "AND COMMA PHRASE PLACE".split())
NAME_OPENINGS = tuple(citing.NAME_OPENINGS.split())
NAMED_ONLY = tags_of("NAMED NAME GROUP")
# They open a clause after a name.
SUBJECTS = tags_of("PEOPLE PLURAL COUNT_ALONE GROUP ACTOR THING_SG THING_PL OBJECT WEAPON")


def apposed(document: Document, units: Sequence[Unit], number: int, last: int) -> int:
    """The end of a speaker's phrase, with a name in apposition that the folds passed over: "a
    teacher, Halima Nur,".
    """
    words = document.tokens.words
    if number + 1 < len(units):
        end = units[number + 1].first
    else:
        end = next(
            (at for at in range(last + 1, len(words)) if not is_of_name(words[at])), len(words)
        )
    while end > last and words[end - 1] == ",":
        end -= 1
    named = (
        end - last > 1
        and words[last] == ","
        and all(word == "." or is_of_name(word) for word in words[last + 1 : end])
    )
    return end if named else last


def is_of_name(word: str) -> bool:
    """True if a word may be part of a name."""
    return word[0].isupper() or word.startswith(NAME_OPENINGS)


def named_behind(
    document: Document, units: Sequence[Unit], number: int, last: int, opens: bool = False
) -> int:
    """The end of a role that begins at a unit, with its name: "the mayor of Dori, Ali Hassan.", "a
    medic at the clinic, Ali Hassan.".
    """
    while number + 1 < len(units) and units[number + 1].first < last:
        number += 1
    end = last
    while (
        number + 1 < len(units)
        and units[number + 1].first == end
        and units[number + 1].tag in (PHRASE, PLACE)
    ):
        number += 1
        end = units[number].last
    words = document.tokens.words
    if words[end : end + 1] != [","]:
        return last
    if number + 1 == len(units) or units[number + 1].first > end:
        named = apposed(document, units, number, end)
        return named if named > end else last
    if number + 2 < len(units) and is_apposed(document, units, number + 2, opens):
        return units[number + 2].last
    return last


def is_apposed(document: Document, units: Sequence[Unit], number: int, opens: bool) -> bool:
    """True if a unit between commas is the name of the one before it.

    Where the two open a sentence, a clause has to follow that needs no such name: not "according to
    the mayor, Ali Hassan, a cook, died".
    """
    name, ends = units[number], number + 1 == len(units)
    if name.tag not in NAMED_ONLY or not (ends or document.tokens.words[name.last] in (",", ".")):
        return False
    if not opens or ends:
        return True
    subject = behind_article(document, units, number + 1)
    return (
        subject + 1 < len(units)
        and units[subject].tag in SUBJECTS
        and units[subject + 1].tag not in (COMMA, AND)
    )
