"""Numbers as words state them: cardinals, ranges, bounds and vague amounts, with their
qualifiers.
"""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from conflict_cli.extractors.numbers.cardinals import read_cardinal, read_digits
from conflict_cli.extractors.numbers.words import vocabulary
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import numbers as lexicon
from conflict_cli.models import Quantity
from conflict_cli.text.document import Tokens
from conflict_cli.vocabulary import Qualifier


class Number(NamedTuple):
    """A quantity in tokens `first:last`; its core begins at `core`, after the qualifier."""

    first: int
    core: int
    last: int
    quantity: Quantity


def opens_number(lowers: Sequence[str], start: int, stop: int) -> bool:
    """True if a number may begin at token `start`: trying to read one costs ten times as much.

    >>> [opens_number(words.split(), 0, 3)
    ...     for words in ("46 men left", "about to leave", "about 50 men", "a few men",
    ...     "a man left")]
    [True, False, True, True, False]
    """
    words = vocabulary()
    for position in range(start, stop):
        lower = lowers[position]
        if (
            lower in words.alone
            or lower[0].isdigit()
            or ("-" in lower and lower.partition("-")[0] in words.cardinals)
        ):
            return True
        if (found := words.longer.longest(lowers, position, stop)) is not None and found[0] > 1:
            return True
        if lower not in words.before:
            return False
    return False


GLUED_RANGE = re.compile(r"(\d{1,18})[-\u2010\u2011](\d{1,18})")
DASHES = frozenset("-–—")
EXACT: Qualifier = "exact"
# Never in a report: the qualifier of "as many", which is replaced by that of the number before.
EQUAL: Qualifier | Literal["equal"] = "equal"
BETWEEN = frozenset(function_words.BETWEEN.split())
BETWEEN_JOINTS = frozenset(lexicon.BETWEEN_JOINTS.split())
RANGE_JOINTS = frozenset(lexicon.RANGE_JOINTS.split())
CHANGES = frozenset(function_words.FROM.split())
CHANGE_JOINTS = frozenset(function_words.TO.split())
ASKING = frozenset(lexicon.ASKING.split())
ASKED = frozenset(lexicon.ASKED.split())
BARE_AMOUNTS = frozenset(lexicon.BARE_AMOUNTS.split())
OF = frozenset(function_words.OF.split())
NUMBER_MARKS = frozenset(lexicon.NUMBER_MARKS.split())
MORE_THAN = lexicon.MORE_THAN.split()
SIGNS = frozenset("$€£¥₹%#°/")


def bounds(qualifier: str, number: int) -> tuple[int | None, int | None, int | None]:
    """Low, best and high that a qualified number allows.

    >>> bounds("exact", 46), bounds("at_least", 20), bounds("more_than", 20)
    ((46, 46, 46), (20, 20, None), (20, 20, None))
    >>> bounds("up_to", 25), bounds("fewer_than", 10), bounds("about", 60)
    ((0, None, 25), (0, None, 9), (60, 60, 60))
    """
    if qualifier in ("at_least", "more_than"):
        return number, number, None
    if qualifier == "up_to":
        return 0, None, number
    if qualifier == "fewer_than":
        return 0, None, max(0, number - 1)
    return number, number, number


def read_number(text: str, tokens: Tokens, start: int, stop: int) -> Number | None:
    """The number phrase that begins at token `start`, with its qualifier; None if there is none.

    Not numbers of people: ages, times, measures, sums, shares, ordinals, labels ("Resolution
    2254"), scores of a game.
    """
    single = read_single(tokens.lowers, start, stop)
    if single is not None:
        if not _counts_people(tokens, start, start + 1, stop):
            return None
        return Number(
            start, start, start + 1, Quantity(tokens.words[start], "exact", single, single, single)
        )
    lowers = tokens.lowers
    core, qualifier = _read_qualifiers(lowers, start, stop)
    digits = lowers[core][0].isdigit()
    whole = None if digits or core > start else _read_whole(text, tokens, start, stop)
    if whole is not None:
        return whole
    words = vocabulary()
    asked = start > 0 and lowers[start - 1] in ASKING and lowers[core] in ASKED
    vague = None if digits or asked else words.vague.longest(lowers, core, stop)
    amount = None if digits else words.amounts.longest(lowers, core, stop)
    cardinal = None if amount is not None else read_cardinal(tokens, core, stop)
    if amount is None and cardinal is None and vague is None and core > start:
        # "another soldier": the word itself is the number
        core, qualifier = start, EXACT
        amount = words.amounts.longest(lowers, core, stop)
    glued = _read_glued(text, tokens, start, core, stop) if digits else None
    if glued is not None:
        return glued
    if vague is not None and (cardinal is None or core + vague[0] >= cardinal[1]):
        return _read_vague(text, tokens, start, core, stop, *vague)
    if amount is not None:
        cardinal = amount[1], core + amount[0]
    if cardinal is None:
        return None
    return _read_counted(text, tokens, start, core, stop, cardinal, qualifier)


def _read_glued(text: str, tokens: Tokens, start: int, core: int, stop: int) -> Number | None:
    """A range that is one token, "10-12", after the qualifier that begins at `start`."""
    glued = GLUED_RANGE.fullmatch(tokens.lowers[core])
    if glued is None:
        return None
    low, high = int(glued[1]), int(glued[2])
    if low >= high or not _counts_people(tokens, core, core + 1, stop):
        return None
    words = _quote(text, tokens, start, core + 1)
    return Number(start, core, core + 1, Quantity(words, "range", low, low, high))


def _read_qualifiers(lowers: Sequence[str], start: int, stop: int) -> tuple[int, Qualifier]:
    """The token after the qualifiers from `start` on, and what they say together.

    They may follow one another: "the other three", "at least another 12", "up to some 40".
    """
    qualifiers, core, qualifier = vocabulary().qualifiers, start, EXACT
    while (
        not lowers[core][0].isdigit()
        and (found := qualifiers.longest(lowers, core, stop)) is not None
        and core + found[0] < stop
    ):
        core += found[0]
        qualifier = (
            found[1] if qualifier in ("exact", "about") and found[1] != "exact" else qualifier
        )
    return core, qualifier


def _read_whole(text: str, tokens: Tokens, start: int, stop: int) -> Number | None:
    """Phrases without a qualifier before them: "none", "as many", "between 10 and 12"."""
    words, lowers = vocabulary(), tokens.lowers
    if (none := words.none.longest(lowers, start, stop)) is not None:
        return Number(
            start,
            start,
            start + none[0],
            Quantity(_quote(text, tokens, start, start + none[0]), "none", 0, 0, 0),
        )
    if (equal := words.equals.longest(lowers, start, stop)) is not None:
        last = start + equal[0]
        quoted = _quote(text, tokens, start, last)
        quantity = Quantity(quoted, EQUAL, 3, None, None)  # type: ignore[arg-type]
        return Number(start, start, last, quantity)
    return _read_between(text, tokens, start, stop) if lowers[start] in BETWEEN else None


def _read_vague(
    text: str, tokens: Tokens, first: int, core: int, stop: int, length: int, least: int
) -> Number | None:
    """A vague amount of so many words with the scale words after it: "several hundred thousand"."""
    lowers, scales = tokens.lowers, vocabulary().scales
    last = core + length
    if lowers[core] in BARE_AMOUNTS and length == 1 and last < stop and lowers[last] not in OF:
        return None
    if last + 1 < stop and lowers[last : last + 2] == MORE_THAN:
        return None
    while last < stop and lowers[last] in scales and lowers[last - 1] not in OF:
        last, least = last + 1, least * scales[lowers[last]]
    return Number(
        first, core, last, Quantity(_quote(text, tokens, first, last), "vague", least, None, None)
    )


def _read_counted(
    text: str,
    tokens: Tokens,
    first: int,
    core: int,
    stop: int,
    found: tuple[int, int],
    qualifier: Qualifier,
) -> Number | None:
    """A number that ends before a token, with the upper end of its range or the qualifier after
    it.
    """
    number, last = found
    if not _counts_people(tokens, core, last, stop):
        return None
    high = None
    if (upper := _read_upper(tokens, core, last, stop, number)) is not None:
        high, last = upper
        if not _counts_people(tokens, core, last, stop):
            return None
    trailer = vocabulary().trailers.longest(tokens.lowers, last, stop) if last < stop else None
    if trailer is not None and qualifier == "exact":
        last += trailer[0]
        qualifier = trailer[1]
    elif last < stop and tokens.words[last] == "+" and tokens.starts[last] == tokens.ends[last - 1]:
        last, qualifier = last + 1, "at_least"
    quote = _quote(text, tokens, first, last)
    if high is not None:
        return Number(first, core, last, Quantity(quote, "range", number, number, high))
    return Number(first, core, last, Quantity(quote, qualifier, *bounds(qualifier, number)))


def read_single(lowers: Sequence[str], start: int, stop: int) -> int | None:
    """The value of a cardinal that one token states, unless the next one may go on with it; None
    after the end.

    For most numbers this is all, and takes a third of the time.

    >>> [read_single(words.split(), 0, 2)
    ...     for words in ("46 men", "1,250 men", "three men", "three hundred", "3 -", "3.5 men",
    ...     "the men")]
    [46, 1250, 3, None, None, None, None]
    """
    words = vocabulary()
    if start >= min(stop, len(lowers)):
        return None
    if start + 1 < stop and (
        not lowers[start + 1].isalpha() or lowers[start + 1] in words.continuing
    ):
        return None
    lower = lowers[start]
    value = words.cardinals.get(lower)
    if value is None:
        return read_digits(lower) if len(lower) <= EXACT_DIGITS else None
    return value or None  # "zero" counts none


EXACT_DIGITS = 15  # a float can't hold more digits than that


def _quote(text: str, tokens: Tokens, first: int, last: int) -> str:
    return text[tokens.starts[first] : tokens.ends[last - 1]]


def _read_between(text: str, tokens: Tokens, start: int, stop: int) -> Number | None:
    """ "between 10 and 12"."""
    lower = read_cardinal(tokens, start + 1, stop)
    if lower is None or lower[1] >= stop or tokens.lowers[lower[1]] not in BETWEEN_JOINTS:
        return None
    upper = read_cardinal(tokens, lower[1] + 1, stop)
    if (
        upper is None
        or upper[0] <= lower[0]
        or not _counts_people(tokens, start + 1, upper[1], stop)
    ):
        return None
    return Number(
        start,
        start + 1,
        upper[1],
        Quantity(_quote(text, tokens, start, upper[1]), "range", lower[0], lower[0], upper[0]),
    )


def _read_upper(
    tokens: Tokens, core: int, last: int, stop: int, low: int
) -> tuple[int, int] | None:
    """The upper end of "15-20", "15 to 20" and "three or four"; "from 14 to 19" is a change, not a
    range.
    """
    if last + 1 >= stop:
        return None
    joint = tokens.lowers[last]
    if joint not in RANGE_JOINTS and not (
        joint in DASHES and tokens.starts[last] - tokens.ends[last - 1] <= 1
    ):
        return None
    if joint in CHANGE_JOINTS and core and tokens.lowers[core - 1] in CHANGES:
        return None
    upper = read_cardinal(tokens, last + 1, stop)
    return upper if upper is not None and upper[0] > low else None


PARAGRAPH = 2  # characters between a headline that ends in "camp" and "Forty people" of the text


def _counts_people(tokens: Tokens, core: int, last: int, stop: int) -> bool:
    """False for a number that its neighbours show to be a measure, a sum, a share, a label or a
    time.
    """
    words = vocabulary()
    near = core > 0 and tokens.starts[core] - tokens.ends[core - 1] < PARAGRAPH
    before = tokens.lowers[core - 1] if near else ""
    touching = core > 0 and tokens.ends[core - 1] == tokens.starts[core]
    # "7 dead/15 hurt" separates two tolls, "3/15" is a date
    slash = before == "/" and core > 1 and tokens.lowers[core - 2].isalpha()
    # "town.Four men": the blank after a full stop was lost
    opens = before == "." and tokens.lowers[core].isalpha()
    if (
        before in SIGNS or (touching and before and before[-1] in ".:-–/'’@" and not opens)
    ) and not slash:
        return False
    if before in words.labels or (
        before == "." and core > 1 and tokens.lowers[core - 2] in NUMBER_MARKS
    ):
        return False
    if last < stop:
        after = tokens.lowers[last]
        glued = tokens.starts[last] == tokens.ends[last - 1]
        if (
            after in SIGNS
            or after in words.units
            or (
                glued
                and after[0] in ".:/"
                and last + 1 < stop
                and tokens.words[last + 1][0].isdigit()
            )
        ):
            return False
    return True
