"""Numbers in every form in which news spells them, from 0 to 9,999,999, and what only looks like
one.
"""

from collections.abc import Iterator

import pytest

from conflict_cli.extractors.numbers.reading import read_number
from conflict_cli.text.document import tokenize

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
# Every number below 2,000, then steps that share no factor with powers of ten, and the round ones.
NUMBERS = sorted(
    {
        *range(2000),
        *range(2000, 10**6, 4_999),
        *range(10**6, 10**7, 49_999),
        *range(0, 10**7, 100_000),
        9_999_999,
    }
)


def below_thousand(number: int, joint: str, hyphen: str) -> str:
    """A number from 1 to 999 in words."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    below = (
        ""
        if not rest
        else ONES[rest]
        if rest < 20
        else TENS[tens] + (f"{hyphen}{ONES[ones]}" if ones else "")
    )
    return f"{ONES[hundreds]} hundred{joint if below else ''}{below}" if hundreds else below


def in_words(number: int, joint: str = " and ", hyphen: str = "-", comma: str = "") -> str:
    """A number in words: British with "and", American without, with hyphens and commas or none."""
    if number == 0:
        return "zero"
    millions, rest = divmod(number, 10**6)
    thousands, ones = divmod(rest, 1000)
    words = [f"{below_thousand(millions, joint, hyphen)} million"] if millions else []
    words += [f"{below_thousand(thousands, joint, hyphen)} thousand"] if thousands else []
    text = f"{comma} ".join(words)
    if not ones:
        return text
    last = below_thousand(ones, joint, hyphen)
    return last if not text else f"{text}{joint if ones < 100 else f'{comma} '}{last}"


def indian(number: int) -> str:
    """ "12,34,567"."""
    text = str(number)
    head, tail = text[:-3], text[-3:]
    pairs = [head[max(0, end - 2) : end] for end in range(len(head), 0, -2)][::-1]
    return ",".join([*pairs, tail])


def forms(number: int) -> Iterator[str]:
    """The ways to write a number."""
    yield str(number)
    yield f"{number:,}"
    for blank in "\u00a0\u202f\u2009 ":
        yield f"{number:,}".replace(",", blank)
    if number >= 1000:
        yield f"{number:,}".replace(",", ".")
        yield indian(number)
        yield in_words(number, comma=",")
        yield in_words(number, joint=" ", comma="," if number % 1000 >= 100 else "")
        if number % 10**5 == 0:
            yield f"{number // 10**5} lakh"
            yield f"{number / 10**6} million"
            yield f"{number / 10**6}M people"
    if number >= 1000 and number % 1000 == 0:
        yield f"{number // 1000}k"
        yield f"{number // 1000} thousand"
    if 1000 < number < 10_000 and number % 100 == 0 and number % 1000:
        yield f"{below_thousand(number // 100, ' ', '-')} hundred"
    yield in_words(number)
    yield in_words(number).capitalize()
    yield in_words(number, joint=" ")
    yield in_words(number, hyphen=" ")
    if str(number).startswith("1") and number in (100, 1000, 10**6):
        yield in_words(number).replace("one", "a", 1)


def read(text: str) -> tuple[int | None, str]:
    """The value of the number that a text opens with, and the words that spell it."""
    tokens = tokenize(text)
    number = read_number(text, tokens, 0, len(tokens.words))
    if number is None:
        return None, ""
    return number.quantity.best, text[tokens.starts[number.first] : tokens.ends[number.last - 1]]


def test_numbers_in_all_forms() -> None:
    failed = []
    for number in NUMBERS:
        for form in forms(number):
            for behind in (" people died", " were hurt", ", he said"):
                text = form if form.endswith("people") else form + behind
                if read(text) != (number, form.removesuffix(" people")):
                    failed.append((number, text, read(text)))
    assert not failed, f"{len(failed)}: {failed[:5]}"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("half a million people", 500_000),
        ("a half million people", 500_000),
        ("a quarter of a million people", 250_000),
        ("three-quarters of a million people", 750_000),
        ("one and a half million people", 1_500_000),
        ("2 and a half million people", 2_500_000),
        ("a million and a half people", 1_500_000),
        ("two point two million people", 2_200_000),
        ("two point two five million people", 2_250_000),
        ("2,2 million people", 2_200_000),
        ("1.2m people", 1_200_000),
        ("10k people", 10_000),
        ("3 dozens of people", 36),
        ("three dozen people", 36),
        ("two score men", 40),
        ("two lakh people", 200_000),
        ("twelve hundred people", 1_200),
        ("a hundred and one people", 101),
    ],
)
def test_amounts(text: str, value: int) -> None:
    assert read(text)[0] == value


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("12 345 metres away", ""),  # not 12 people, nor 12,345
        ("two thousand and twelve hundred fled", "two thousand"),
        ("a thousand, two of them children", "a thousand"),
        ("three hundred and were buried", "three hundred"),
        ("two and three more", "two"),
        ("46 and a half", "46"),
        ("seven point out", "seven"),
    ],
)
def test_where_a_number_ends(text: str, quote: str) -> None:
    assert read(text)[1] == quote


@pytest.mark.parametrize(
    "text",
    [
        "100m from the gate",
        "1.2m high",
        "7.62mm rounds",
        "3.14 people",
        "40 000 metres",
        "2 m away",
    ],
)
def test_no_numbers_of_people(text: str) -> None:
    assert read(text)[0] is None
