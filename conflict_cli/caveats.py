"""The warnings of a report: what was assumed and what could not be done."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from conflict_cli.engine.phrases import read_entries
from conflict_cli.extractors.places.gazetteer import Gazetteer, default_gazetteer
from conflict_cli.lexicon.languages import ENGLISH, OTHERS, SCRIPTS
from conflict_cli.models import Date, Place, Warning
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document

EMPTY, LANGUAGE, MISSING = "empty_text", "language_not_english", "gazetteer_missing"
COMMON = frozenset(ENGLISH.split())
# in English news a third to a half of the tokens are such words: a text with so many is English
USUAL = 0.2
RARE = 0.08  # in other languages with Latin script less than a twentieth are
# The words that a text must have before its language is judged: by the words of another language,
# by the lack of English words.
FEW, ENOUGH = 8, 40
SHARE = 0.12  # the least share of a text's words that are among the commonest of its language
FEW_LETTERS = 24
NOT_LATIN = re.compile("[^\\W\\d_a-zA-Z\u00aa-\u024f\u1e00-\u1eff]")


def find_warnings(
    document: Document, dates: Sequence[Date], places: Sequence[Place], gazetteer: Gazetteer | None
) -> tuple[Warning, ...]:
    """The report's warnings, in a fixed order."""
    warnings = []
    if not document.tokens.words:
        warnings.append(Warning(EMPTY, "the text is empty: check where it comes from"))
    language = other_language(document)
    if language is not None:
        warnings.append(
            Warning(
                LANGUAGE,
                f"reads like {language}, not English, which is all that the rules know: "
                "translate it first",
            )
        )
    if any(not date.year_known and date.value for date in dates):
        warnings.append(
            Warning(
                "year_unknown", "some dates have no year: give the day of publication with --date"
            )
        )
    gazetteer = gazetteer or default_gazetteer()
    if places and gazetteer.is_missing:
        cause = f"is damaged ({gazetteer.damage})" if gazetteer.damage else "was not built"
        warnings.append(
            Warning(
                MISSING,
                f"places have no coordinates: the gazetteer {cause}, install the package anew",
            )
        )
    return tuple(warnings)


def other_language(document: Document) -> str | None:
    """The language or script of a text, or "another language"; None for English, and for a text
    that is too short to decide.
    """
    tokens = document.tokens
    common = len(list(filter(COMMON.__contains__, tokens.lowers)))
    if common >= USUAL * len(tokens.lowers):  # punctuation and numbers included
        return None
    script = other_script(document.text)
    if script is not None:
        return script
    words = sum(map(str.isalpha, [lower[0] for lower in tokens.lowers]))
    if words < FEW:
        return None
    # As they are written: names of people and places have such words in capitals ("El Salvador",
    # "Dan").
    known = other_words()
    found = Counter(
        language for word in filter(known.__contains__, tokens.words) for language in known[word]
    )
    language, hits = found.most_common(1)[0] if found else ("", 0)
    if hits > max(2, common, SHARE * words):
        return language
    return "another language" if words >= ENOUGH and common < RARE * words else None


def other_script(text: str) -> str | None:
    """The script of most letters of a text, None for Latin and for a few letters.

    >>> (other_script("Пятеро солдат погибли при обстреле"),
    ...     other_script("The word солдат means soldier"))
    ('Cyrillic', None)
    """
    if text.isascii():
        return None
    letters = NOT_LATIN.findall(text)
    if len(letters) < FEW_LETTERS or 2 * len(letters) <= sum(map(str.isalpha, text)):
        return None
    starts = [first for first, _, _ in scripts()]
    counts: Counter[str] = Counter()
    for letter, count in Counter(letters).items():
        first, last, name = scripts()[bisect_right(starts, ord(letter)) - 1]
        counts[name if first <= ord(letter) <= last else "another script"] += count
    return counts.most_common(1)[0][0]


@cached_at_build
def other_words() -> dict[str, tuple[str, ...]]:
    """The languages that have each of the common words of other languages."""
    languages: dict[str, list[str]] = {}
    for language, (words,) in read_entries(OTHERS):
        for word in words.split():
            languages.setdefault(word, []).append(language)
    return {word: tuple(names) for word, names in languages.items()}


@cached_at_build
def scripts() -> list[tuple[int, int, str]]:
    """The first and last code point and the name of each script, in order."""
    return [(int(first, 16), int(last, 16), name) for first, (last, name) in read_entries(SCRIPTS)]
