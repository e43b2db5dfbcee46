"""Months, years, decades and centuries by name or number."""

from conflict_cli.extractors.dates.classes import OTHER, SHORT_NAMES, TAGS, tags_of
from conflict_cli.extractors.dates.context import DateContext, choose_year
from conflict_cli.extractors.dates.readers.days import counts_something
from conflict_cli.extractors.dates.readings import (
    DateReading,
    DateSentence,
    Part,
    reading_of,
    soften,
    spelled_year,
    stated_year,
)
from conflict_cli.extractors.dates.tenses import CLOCK_WORDS, FUNCTION_WORDS, NOT_PARTICIPLES
from conflict_cli.extractors.dates.values import DaySpan, Moment, edtf, full_year
from conflict_cli.lexicon import around_dates as lexicon
from conflict_cli.lexicon import function_words

MONTH, YEAR_NUMBER, NUMBER_WORD = TAGS["MONTH"], TAGS["YEAR_NUMBER"], TAGS["NUMBER_WORD"]
YEAR, BC, AD, ABOUT = TAGS["YEAR"], TAGS["BC"], TAGS["AD"], TAGS["ABOUT"]
THE, EACH, TO = TAGS["THE"], TAGS["EACH"], TAGS["TO"]
HYPHEN, APOSTROPHE = TAGS["HYPHEN"], TAGS["APOSTROPHE"]
YEARS = tags_of("YEAR_NUMBER NUMBER DAY_NUMBER")
TWO_DIGITS = tags_of("DAY_NUMBER NUMBER")
FOUR_DIGITS = tags_of("YEAR_NUMBER NUMBER")
ORDINALS = tags_of("ORDINAL ORDINAL_WORD")
DASHES = tags_of("TO HYPHEN")
NOT_BEFORE_YEARS = tags_of("AMOUNT_MARK SLASH")
PARTS = tags_of("PHASE EARLIER LATER")
MONTH_OPENERS = frozenset(lexicon.OPENERS_OF_MONTHS.split())
WEAK_OPENERS = frozenset(lexicon.WEAK_OPENERS.split())
AMBIGUOUS_MONTHS = frozenset(lexicon.AMBIGUOUS_MONTHS.split())
YEAR_OPENERS = frozenset(lexicon.YEAR_OPENERS.split())
SHORT_YEAR_OPENERS = frozenset(lexicon.SHORT_YEAR_OPENERS.split())
MODAL_MONTHS = frozenset(lexicon.MODAL_MONTHS.split())
MONTH_DETERMINERS = frozenset(lexicon.MONTH_DETERMINERS.split())
NUMBER_MARKS = frozenset(lexicon.NUMBER_MARKS.split())
MORE = frozenset(function_words.MORE.split())
THAN = frozenset(function_words.THAN.split())
OF = frozenset(function_words.OF.split())
YEAR_MARKERS = frozenset(lexicon.YEAR_MARKERS.split())
EARLY_YEAR_OPENERS = frozenset(lexicon.EARLY_YEAR_OPENERS.split())
POSSESSIVES = frozenset(lexicon.POSSESSIVES.split())
QUANTIFIERS = frozenset(lexicon.QUANTIFIERS.split())


def read_month(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """January; early March; late May: a month without its year."""
    unit = sentence.units[last - 1]
    word = sentence.word(last - 1)
    if last - first == 1 and sentence.tags[first - 1 : first] == EACH:
        return None
    if (
        last - first == 1
        and (word in AMBIGUOUS_MONTHS or word in SHORT_NAMES)
        and not opens_month(sentence, first)
    ):
        return None
    if word in SHORT_NAMES and unit.end - unit.start < 4 and word not in MODAL_MONTHS:
        return None
    year = choose_year(context, unit.value, 0, 0, sentence.tense(first, last), unit.token)
    return reading_of(first, last, Moment(year, unit.value))


def opens_month(sentence: DateSentence, at: int) -> bool:
    """Guess whether a word that is also a name means the month here: in May, late March, a June
    agreement; not June Falk, nor may.
    """
    before, after = sentence.word_before(at), sentence.word_after(at)
    if before in MONTH_OPENERS:
        return True
    if not after[:1].isalpha():
        return before in WEAK_OPENERS
    lower = sentence.tokens.words[sentence.units[at].token + 1].islower()
    return lower and (
        before in WEAK_OPENERS or (before in MONTH_DETERMINERS and after not in FUNCTION_WORDS)
    )


def read_month_year(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """January 2020; March last year; late May, 1998."""
    month_at = sentence.tags.index(MONTH, first, last)
    numbers = [unit.value for unit in sentence.units[month_at:last] if unit.tag == NUMBER_WORD]
    if numbers:
        year = spelled_year(numbers, False)
        if year is None:
            return read_month(sentence, first, month_at + 1, context)
    else:
        year, _ = stated_year(sentence, month_at, last, context)
    return soften(
        sentence, reading_of(first, last, Moment(year, sentence.units[month_at].value), True)
    )


def read_year(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """2019; the end of 2015; 490 BC; fiscal 1989: if the number is a year and counts nothing."""
    tags = sentence.tags
    at = next(index for index in range(first, last) if tags[index] in YEARS)
    value = sentence.units[at].value
    if tags[last - 1] == BC:
        return reading_of(first, last, Moment(1 - value), True)
    if AD in tags[first:last]:
        return reading_of(first, last, Moment(value), True)
    if not is_year(sentence, first, at, last, context):
        return None
    return soften(sentence, reading_of(first, last, Moment(value), True))


def is_named(sentence: DateSentence, at: int) -> bool:
    """True if a number is part of a name: Resolution 1973, Highway 2020; not "In 1973", the heading
    "Siege of Vilnar 1913" or "1911-13".
    """
    token = sentence.units[at].token - 1
    if (
        token <= sentence.first
        or token + 2 >= sentence.last
        or sentence.tags[at + 1 : at + 2] in DASHES
    ):
        return False
    return (
        sentence.tokens.words[token][0].isupper()
        and sentence.tokens.lowers[token] not in FUNCTION_WORDS
    )


def read_short_year(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """The revolt of '68: an apostrophe that is not a quotation mark, and two digits that count
    nothing.
    """
    mark, digits = sentence.units[first:last]
    after = sentence.word_after(last - 1)
    if (
        closes_quotation(sentence, digits.token + 1)
        or mark.end != digits.start
        or digits.end - digits.start != 2
        or sentence.word_before(first) not in SHORT_YEAR_OPENERS
    ):
        return None
    if after[:1].isalnum() and after not in FUNCTION_WORDS:
        return None
    return reading_of(first, last, Moment(full_year(digits.value)), True)


def is_year(sentence: DateSentence, first: int, at: int, last: int, context: DateContext) -> bool:
    """Guess whether the number `at`, with the words `first:last` around it, is a year: by its size,
    what opens it and what follows.
    """
    tags, value = sentence.tags, sentence.units[at].value
    before, after = sentence.word_before(first), sentence.word_after(last - 1)
    opener = sentence.word_before(at) if at > first else before
    if (
        (first == at and before in QUANTIFIERS)
        or after in CLOCK_WORDS
        or (first and tags[first - 1] in NOT_BEFORE_YEARS)
    ):
        return False
    if first == at and (before.isdigit() or tags[last : last + 1] == YEAR_NUMBER):
        return False  # grid 4420 1910
    if first == at and not before and after == ":" and 1400 <= value <= 2040:
        return True  # the line of a chronology
    if is_other_number(sentence, first, at, last):
        return False
    if after in MORE and sentence.word_after(last - 1, 2) in THAN:
        after = ""  # In 2014 and 2015 more than a thousand fled.
    current = context.current
    told = current.year if context.narrative and current is not None else None
    if 1900 <= value <= 2040 or (told is not None and abs(value - told) <= 60):
        part = not PARTS.isdisjoint(tags[first:at])  # "at the end of 2018 prices rose"
        return part or not counts_something(after) or opener in YEAR_MARKERS
    if tags[first] == ABOUT or counts_something(after):
        return False
    if opener in OF:
        return value >= 1400 and not is_of_noun(sentence, last, after)
    return opener in YEAR_OPENERS if value >= 1400 else opener in EARLY_YEAR_OPENERS


def is_other_number(sentence: DateSentence, first: int, at: int, last: int) -> bool:
    """True if a number is an end of a range, a number of a series, a time or a part of a name:
    "1900 to 2100", "No. 1985", "2000-2200 hours", "Highway 2020".
    """
    tags = sentence.tags
    joint, beyond = tags[last : last + 1], tags[last + 1 : last + 2]
    if joint == HYPHEN and beyond in TWO_DIGITS:
        return True
    before = sentence.word_before(first)
    if before == "." and sentence.word_before(first, 2) in NUMBER_MARKS:
        return True
    if joint == TO and beyond in FOUR_DIGITS and sentence.word_after(last + 1) in CLOCK_WORDS:
        return True
    is_behind_words = first == at and before.isalpha() and (not at or tags[at - 1] == OTHER)
    return is_behind_words and is_named(sentence, at)


def is_of_noun(sentence: DateSentence, last: int, after: str) -> bool:
    """True if a number after "of" belongs to the noun after it: "of 1860 trained men"; not in "the
    election of 1860 triggered".
    """
    if not after.isalpha() or sentence.tags[last : last + 1] != OTHER:
        return False
    is_verb = after[-2:] == "ed" and after not in NOT_PARTICIPLES
    return not is_verb or counts_something(sentence.word_after(last - 1, 2))


def closes_quotation(sentence: DateSentence, token: int) -> bool:
    """True if a closing quotation mark, one with no digit after it, follows a token."""
    lowers, starts, ends = sentence.tokens.lowers, sentence.tokens.starts, sentence.tokens.ends
    marks = (number for number in range(token, sentence.last) if lowers[number] in ("'", "’"))
    return any(
        mark + 1 >= sentence.last
        or starts[mark + 1] > ends[mark]
        or not lowers[mark + 1][0].isdigit()
        for mark in marks
    )


def read_spelled_year(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """Nineteen ninety-six; the year two thousand."""
    numbers = [unit.value for unit in sentence.units[first:last] if unit.tag == NUMBER_WORD]
    year = spelled_year(numbers, YEAR in sentence.tags[first:last])
    return None if year is None else reading_of(first, last, Moment(year), True)


def read_year_span(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """1914-18; 2019/20; or, if the second number can't be a later year, a month: 2020-01."""
    start, end = sentence.units[first], sentence.units[last - 1]
    if end.end - end.start != 2:
        return None
    year = start.value - start.value % 100 + end.value
    if year <= start.value:
        if sentence.tags[first + 1] == HYPHEN and 1 <= end.value <= 12 and start.token == end.token:
            return reading_of(first, last, Moment(start.value, end.value), True)
        return None
    parts = (Part(first, first + 1, Moment(start.value)), Part(last - 1, last, Moment(year)))
    span = DaySpan(Moment(start.value), Moment(year))
    return DateReading(
        first, last, None, span, f"{edtf(span.first)}/{edtf(span.last)}", True, parts
    )


def read_decade(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """The 1990s; the late '90s; the nineties."""
    value = sentence.units[last - 1].value
    word = sentence.word(last - 1)
    before = sentence.word_before(first)
    if value < 100:
        if (
            word[:1].isdigit()
            and sentence.tags[last - 2 : last - 1] != APOSTROPHE
            and sentence.tags[first] != THE
        ):
            return None
        if before in POSSESSIVES or sentence.word_before(last - 1) in POSSESSIVES:
            return None
        value += 1900
    if not 1000 <= value < 2200:
        return None
    if value % 100 == 0 and value < 1900:
        return DateReading(first, last, None, None, f"{value // 100}XX", True)
    return DateReading(first, last, None, None, f"{value // 10}X", True)


def read_century(
    sentence: DateSentence, first: int, last: int, context: DateContext
) -> DateReading | None:
    """The nineteenth century."""
    unit, number = (
        sentence.units[last - 1],
        next(unit for unit in sentence.units[first:last] if unit.tag in ORDINALS),
    )
    if unit.value != 36500 or not 1 <= number.value <= 22:
        return None
    return DateReading(first, last, None, None, f"{number.value - 1:02d}XX", True)
