"""Cardinals: the whole number that digits, words or both spell."""

import re
from collections.abc import Sequence

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.numbers.words import vocabulary
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import numbers as lexicon
from conflict_cli.text.document import Tokens

DIGITS = re.compile(r"\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+|\d{1,3}(?:,\d{2})+,\d{3}|\d+")
DECIMAL = re.compile(r"\d+[.,]\d+")
POINTED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+")  # "12.000 people"
SHORT = compile_wording(
    r"\A(\d{1,6}(?:\.\d{1,3})?)(SHORT_SCALES)\Z",
    lexicon,
    examples=("10k", "1.2m", "3mln"),
    counter_examples=("10 km", "1.2kg", "k"),
)
LONE_SCALES = frozenset(lexicon.LONE_SCALES.split())
INDEFINITE_ARTICLES = frozenset(function_words.INDEFINITE_ARTICLES.split())
JOINTS = frozenset(function_words.AND.split())
POINTS = frozenset(lexicon.POINTS.split())
AND_A_HALF = lexicon.AND_A_HALF.split()
HALF = AND_A_HALF[-1]
HUNDRED = 100


def read_digits(word: str) -> int | None:
    """The whole number that digits spell, with thousands separators or without; None for anything
    else.

    >>> [read_digits(word) for word in ("46", "1,250", "1\\u00a0104", "12,50", "3.5", "5th")]
    [46, 1250, 1104, None, None, None]
    """
    if not word[0].isdecimal() or len(word) > 19:
        return None
    if word.isascii() and word.isdigit():
        return int(word)
    if DIGITS.fullmatch(word) and (word.isascii() or not word.isalnum()):
        return int(re.sub(r"\D", "", word))
    return None


def read_cardinal(tokens: Tokens, start: int, stop: int) -> tuple[int, int] | None:
    """The value of the cardinal that begins at token `start` and the token after it.

    Read are digits with separators, decimals before a scale word, "10k", number words with a
    hyphen, "and" or comma, and "a" before a scale word.
    """
    if start >= stop:
        return None
    if not tokens.lowers[start][0].isdigit():
        return _read_words(tokens.lowers, start, stop)
    figure = _read_figure(tokens, start, stop)
    if figure is None:
        return None
    value, position = _read_scales(tokens.lowers, *figure, stop)
    return round(value), position


def _read_figure(tokens: Tokens, start: int, stop: int) -> tuple[float, int] | None:
    """A number in digits, and the token after it."""
    word, behind = tokens.lowers[start], start + 1
    after = tokens.lowers[behind] if behind < stop else ""
    value = read_digits(word)
    if value is not None:
        while behind < stop and len(word) < 4 and word[0] != "0" and _is_group(tokens, behind):
            value = value * 1000 + int(tokens.lowers[behind])  # "40 000"
            behind += 1
        return float(value), behind
    if after in vocabulary().scales and DECIMAL.fullmatch(word):
        return float(word.replace(",", ".")), behind
    if POINTED.fullmatch(word):
        return float(word.replace(".", "")), behind
    if (short := SHORT.fullmatch(word)) is not None and (
        short[2] != "m" or after in vocabulary().millions
    ):
        return float(short[1]) * vocabulary().shorts[short[2]], behind
    return None


def _is_group(tokens: Tokens, position: int) -> bool:
    """True if a token is three digits after one blank: they continue the number before them."""
    word = tokens.lowers[position]
    return (
        len(word) == 3
        and word.isascii()
        and word.isdigit()
        and tokens.starts[position] - tokens.ends[position - 1] == 1
    )


def _read_scales(
    lowers: Sequence[str], value: float, position: int, stop: int
) -> tuple[float, int]:
    """A number times the scale words after it: "2.5 million", "two hundred thousand", "two and a
    half million", "a million and a half".
    """
    scales = vocabulary().scales
    if (
        lowers[position : position + 3] == AND_A_HALF
        and position + 3 < stop
        and lowers[position + 3] in scales
    ):
        value, position = value + 0.5, position + 3
    factor = 1
    while position < stop and lowers[position] in scales:
        factor *= scales[lowers[position]]
        position += 1
    if factor > 1 and lowers[position : position + 3] == AND_A_HALF and position + 3 <= stop:
        return (value + 0.5) * factor, position + 3
    return value * factor, position


def _read_words(lowers: Sequence[str], start: int, stop: int) -> tuple[int, int] | None:
    """A number in words: groups below a thousand, each with its scale words, the greatest first."""
    total, position, limit = 0.0, start, 0
    while position < stop:
        group = _read_group(lowers, position, stop, opens=position == start)
        if group is None:
            break
        value, behind = _read_scales(lowers, *group, stop)
        scale = round(value / group[0]) if group[0] else 1
        if limit and scale >= limit:
            break
        total, limit, position, end = total + value, scale, behind, behind
        if limit < 1000 or lowers[behind - 1] == HALF:
            return round(total), end
        following = lowers[position] if position < stop else ""
        if following == "," or following in JOINTS:
            rest = (
                _read_group(lowers, position + 1, stop, opens=False)
                if position + 1 < stop
                else None
            )
            if rest is None or not _goes_on(lowers, following, rest, stop):
                break
            position += 1
    return (round(total), end) if limit else None


def _goes_on(lowers: Sequence[str], joint: str, rest: tuple[float, int], stop: int) -> bool:
    """True if "and" or a comma after "thousand" joins what follows to one number: "two thousand and
    five", "a thousand, two hundred".
    """
    scaled = rest[1] < stop and lowers[rest[1]] in vocabulary().scales
    return scaled or (rest[0] < 100 if joint in JOINTS else rest[0] >= 100)


def _read_group(
    lowers: Sequence[str], start: int, stop: int, *, opens: bool
) -> tuple[float, int] | None:
    """The number before a scale word: one below a hundred, hundreds with such a number, "a", "two
    point five".
    """
    words = vocabulary()
    lower, behind = lowers[start], start + 1
    after = lowers[behind] if behind < stop else ""
    if opens and lower in LONE_SCALES:
        value, position = 1, start
    elif lower in INDEFINITE_ARTICLES and after in words.scales:
        value, position = 1, behind
    else:
        below = _read_below_hundred(lowers, start, stop)
        if below is None:
            return None
        value, position = below
    after = lowers[position] if position < stop else ""
    if after in POINTS:
        return _read_point(lowers, value, position, stop) or (value, position)
    if after.endswith("s") or words.scales.get(after) != HUNDRED:
        return value, position
    value, position = value * HUNDRED, position + 1
    rest = position + 1 if position + 1 < stop and lowers[position] in JOINTS else position
    below = _read_below_hundred(lowers, rest, stop) if rest < stop else None
    return (value + below[0], below[1]) if below is not None else (value, position)


def _read_below_hundred(lowers: Sequence[str], start: int, stop: int) -> tuple[int, int] | None:
    """ "seven", "seventeen", "seventy-one", "seventy one"."""
    cardinals = vocabulary().cardinals
    value = _simple_word(lowers[start], cardinals)
    if value is None:
        return None
    unit = (
        cardinals.get(lowers[start + 1], 0)
        if start + 1 < stop and value >= 20 and value % 10 == 0
        else 0
    )
    return (value + unit, start + 2) if 0 < unit < 10 else (value, start + 1)


def _read_point(
    lowers: Sequence[str], value: int, point: int, stop: int
) -> tuple[float, int] | None:
    """ "two point five million", "three point two five million": digits in words up to a
    scale word.
    """
    digits, position = "", point + 1
    while position < stop and vocabulary().cardinals.get(lowers[position], 10) < 10:
        digits += str(vocabulary().cardinals[lowers[position]])
        position += 1
    if not digits or position >= stop or lowers[position] not in vocabulary().scales:
        return None
    return float(f"{value}.{digits}"), position


def _simple_word(word: str, cardinals: dict[str, int]) -> int | None:
    """A number word, or a hyphened compound of two: "twenty-three".

    >>> [_simple_word(word, {"twenty": 20, "three": 3})
    ...     for word in ("three", "twenty-three", "twenty-one-year")]
    [3, 23, None]
    """
    value = cardinals.get(word)
    if value is None and "-" in word:
        tens, _, unit = word.partition("-")
        if (
            tens in cardinals
            and unit in cardinals
            and cardinals[tens] >= 20
            and cardinals[unit] < 10
        ):
            return cardinals[tens] + cardinals[unit]
    return value
