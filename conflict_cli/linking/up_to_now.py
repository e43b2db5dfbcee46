"""Stretches up to now, given by their length: "The battle has killed 80 in two weeks", "In 18 years
the war has cost 64,000 lives".
"""

import re

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import function_words, settling
from conflict_cli.lexicon import times as lexicon
from conflict_cli.linking.asides import is_telling
from conflict_cli.linking.context import Context
from conflict_cli.linking.days import RANKED
from conflict_cli.linking.distances import DAY, shifted, value_of
from conflict_cli.linking.links import Link
from conflict_cli.linking.whereabouts import Told
from conflict_cli.models import Date

LENGTH = compile_wording(
    r"\bIN_SPAN (?:ROUGHLY )?(?P<count>(?:NUMBERS|TENS|\d{1,2})(?= PLURAL_SPANS\b)|24|48|72) "
    r"(?P<unit>HOURS|PLURAL_SPANS)\b(?! (?:AWAY|SINCE)\b|['’])",
    lexicon,
    settling,
    function_words,
    examples=("in two weeks", "over nearly 15 years", "In 48 hours"),
    counter_examples=("in two weeks after", "in 30 hours", "for two weeks", "in two weeks' time"),
    flags=re.IGNORECASE,
)
HAS = compile_wording(
    r"\bPERFECT\b(?! TO\b)[^;]*",
    settling,
    function_words,
    examples=("has killed",),
    counter_examples=("had killed", "have to"),
    flags=re.IGNORECASE,
)
HOURS = frozenset(lexicon.HOURS.split())
# The length of a day in hours, and as a unit in days.
DAY_IN_HOURS, ONE_DAY = 24, 1
# A rank comes within this many characters before a length.
NEAR = 90


def find_stretch(context: Context, told: Told) -> Link[Date] | None:
    """The stretch of a stated length in which something stated in the perfect tense happened.

    It ends on the day on which the source spoke, else on the day of the report.

    Not "the worst attack in five years", nor of the past tense: "In three days they killed nine"
    may be of any three.
    """
    sentence, text = context.document.sentences[told.sentence], context.document.text
    length = LENGTH.search(text, sentence.start, sentence.end)
    if length is None or RANKED.search(
        text, max(sentence.start, length.start() - NEAR), length.start()
    ):
        return None
    perfect = HAS.search(text, sentence.start, told.end)
    if perfect is None or context.clause_at(told.sentence, perfect.start()) not in told.clauses:
        return None
    if context.clause_at(told.sentence, length.start()) not in told.clauses:
        return None
    today = day_of_saying(context, told.sentence) or context.reference_date
    value = stretch_to(today, length) if today is not None and len(today) == DAY else None
    if value is None:
        return None
    return Link(
        Date(length.group(), length.start(), length.end(), value, year_known=True),
        "sentence",
        length.start(),
        length.end(),
    )


def day_of_saying(context: Context, number: int) -> str | None:
    """The day on which a sentence's source spoke: "has killed 80 people in two weeks, a doctor said
    on Sunday".
    """
    sentence = context.document.sentences[number]
    sources = context.find_sources(number)
    dates = (
        date
        for date in context.dates_between(sentence.start, sentence.end)
        if any(is_telling(context, date, one) for one in sources)
    )
    return next(
        (
            date.value
            for date in dates
            if date.value is not None and len(date.value) == DAY and date.value[:4].isdigit()
        ),
        None,
    )


def stretch_to(today: str, length: re.Match[str]) -> str | None:
    """The interval of a length up to a day, in whole years or months if it is that long.

    >>> (stretch_to("2020-01-20", LENGTH.search("in two weeks")),
    ...     stretch_to("2020-01-20", LENGTH.search("over 15 years")))
    ('2020-01-06/2020-01-20', '2005/2020')
    >>> stretch_to("2020-01-20", LENGTH.search("in 48 hours"))
    '2020-01-18/2020-01-20'
    """
    number, size = value_of(length["count"]), value_of(length["unit"])
    if number is not None and length["unit"].lower() in HOURS:
        number, size = number // DAY_IN_HOURS, ONE_DAY
    opens = shifted(today, number, size, -1)
    return None if opens is None else f"{opens}/{today[: len(opens)]}"
