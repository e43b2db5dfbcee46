"""Texts made to be slow or to break something: what real feeds hold by accident, and what somebody
may send on purpose.

Each gives about as many characters as it is asked for. Most are one endless line, as a page without
its line ends is.
"""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from bench import without_footer

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))]
# Without their footers, or the first would take all that follows with it.
ARTICLES = "".join(f"{without_footer(text)}\n\n" for text in EXAMPLES)
SPEAKERS = ("army", "police", "mayor", "Taliban")


def varied(seed: int) -> Iterator[str]:
    """Articles without an end: sentences of the examples shuffled, with other numbers, cut, in
    capitals, in odd encodings.
    """
    chance = random.Random(seed)
    sentences = [part for text in EXAMPLES for part in text.replace("\n", " ").split(". ")]
    while True:
        text = ". ".join(chance.choices(sentences, k=chance.randrange(1, 40)))
        digits = str(chance.randrange(1, 999))
        text = text.replace(chance.choice("123456789"), digits)
        kind = chance.randrange(20)
        yield (
            text.upper()
            if kind == 0
            else text[: chance.randrange(len(text) + 1)]
            if kind == 1
            else f"{digits}\n\n{text}"
        )


def over(unit: str) -> Callable[[int], str]:
    """The same words over and over."""
    return lambda size: unit * (size // len(unit))


def numbered(sentence: Callable[[int], str]) -> Callable[[int], str]:
    """Sentences that differ by their number."""

    def make(size: int) -> str:
        parts: list[str] = []
        length = 0
        while length < size:
            parts.append(sentence(len(parts) + 2))
            length += len(parts[-1])
        return "".join(parts)

    return make


def spelled(number: int) -> str:
    """A name of small letters for each number below 343,000.

    >>> spelled(0), spelled(27), spelled(4900)
    ('bababa', 'babaze', 'dababa')
    """
    syllables = [consonant + vowel for vowel in "aeiou" for consonant in "bdfgklmnprstvz"]
    return syllables[number // 4900 % 70] + syllables[number // 70 % 70] + syllables[number % 70]


def told_there_and_back(size: int) -> str:
    """An incident for each place, and in the opposite order each again with another figure: what
    joins them all spans the whole.
    """
    spots = [f"in {spelled(number).title()}, Syria, on 5 May 2021" for number in range(size // 110)]
    return "".join(f"Five were killed {spot}.\n\n" for spot in spots) + "".join(
        f"Six were hurt {spot}.\n\n" for spot in reversed(spots)
    )


KINDS: dict[str, Callable[[int], str]] = {
    # Characters.
    "digits": over("9"),
    "capital letters": over("A"),
    "accented capitals": over("É"),
    "words in capitals behind a verb of motion": over("FLED TO KABUL "),
    "tags without an end": over("<a "),
    "tags": over("<p>x</p>"),
    "comments without an end": over("<!-- "),
    "links without an end": over("[a]("),
    "links": over("[a](b) "),
    "quoted lines": over("> x\n"),
    "marks of quotes": over("> "),
    "stars": over("*a "),
    "emphasis": over("*a* "),
    "names of characters": over("&amp;"),
    "addresses": over("https://a.b/(c "),
    "mailboxes": over("a@b.c "),
    "footnotes": over("[1]"),
    "times of subtitles": over("1\n00:00:01,000 --> 00:00:02,000\nx\n\n"),
    "arrows of subtitles": over("\n--> "),
    "messages": over("[04/05/2023, 10:12:33] A: x\n"),
    "headers of mails": over("From: a\nTo: b\n"),
    "heads of pages": over("x\nPage 1 of 2\n"),
    "form feeds": over("1\n\x0c"),
    "words cut at the end of lines": over("chil-\ndren "),
    "opening brackets": over("("),
    "closing brackets": over(")"),
    "quotes": over("“"),
    "quotes in quotes": over('“ " ‘ '),
    "bidi and zero width": over("\u202e5\u200b killed\u202c "),
    "combining marks": over("a\u0301"),
    "lone surrogates": over("\ud800 killed 5 "),
    "NUL": over("\0"),
    "emoji": over("\U0001f600 "),
    "blank lines": over("\n"),
    "carriage returns": over("\r"),
    "blanks": over(" "),
    "stops": over(". "),
    "dashes": over("- "),
    "initials": over("a."),
    "hyphens": over("al-"),
    "slashes": over("a/"),
    "digits and commas": over("1,1,"),
    "digits and letters": over("1a"),
    # Words.
    "capital words": over("Aleppo Front "),
    "titles": over("General Ali "),
    "places": over("Aleppo, "),
    "harm words": over("killed wounded "),
    "counts": over("5 killed, 6 wounded and "),
    "numbers in words": over("one hundred million "),
    "adverbs": over("have never quickly "),
    "auxiliaries": over("were have might not "),
    "conjunctions": over("and of the "),
    "people": over("soldiers "),
    "verbs of saying": over("said "),
    "possessives": over("a's "),
    "years": over("2021 "),
    "dates": over("5 May 2021 to 6 May and "),
    "abbreviations": over("Front (AF), "),
    # Sentences.
    "one line": over("Five soldiers were killed in Aleppo on 5 May 2021, the army said. "),
    "bullets": over("- Five soldiers were killed in Aleppo on 5 May 2021.\n"),
    "quoted": over("“Five soldiers were killed,” he said. "),
    "quotes never closed": over("“Five soldiers were killed. "),
    "announced": over("The army said:\nFive soldiers were killed.\n"),
    "wrapped": over("five soldiers were killed in the town of\nAleppo and the army said it was\n"),
    "weekdays": over("On Monday five died. On Tuesday six died. "),
    "the people told of": over("Gunmen abducted soldiers. The traders were killed. "),
    "first figures": over("The army had first put the toll at five killed. "),
    "nations": over("The Turkish army killed two Syrian soldiers. Russian airstrikes hit. "),
    "meta lines and headings": lambda size: (
        "Published: 5 May 2021\n" * (size // 44) + "Five killed\n" * (size // 24)
    ),
    "other figures": numbered(
        lambda number: f"{10_000 + number} soldiers were killed in Aleppo on 5 May 2021. "
    ),
    "other sources": numbered(
        lambda number: f"{10_000 + number} soldiers were killed, the {SPEAKERS[number % 4]} said. "
    ),
    "rising tolls": numbered(
        lambda number: f"Five people were killed. The toll rose to {10_000 + number}. "
    ),
    "falling tolls": numbered(
        lambda number: f"The toll rose to {10**9 - number}, the {SPEAKERS[number % 4]} said. "
    ),
    "totals and parts": numbered(
        lambda number: (
            f"Ten million people were killed in several attacks. {number % 9 + 2} soldiers "
            "were killed. "
        )
    ),
    "other places": numbered(
        lambda number: f"Five were killed in {spelled(number).title()} village, Syria. "
    ),
    "other groups": numbered(
        lambda number: (
            f"The {spelled(number).title()} Liberation Front ({spelled(number)[:3].upper()}) "
            "attacked. "
        )
    ),
    "groups referred to": numbered(
        lambda number: (
            f"The {spelled(number).title()} Liberation Front attacked a post. The group then "
            "left.\n\n"
        )
    ),
    "other people": numbered(
        lambda number: f"Mr {spelled(number).title()} Hassan was killed. He died. "
    ),
    "other days": numbered(
        lambda number: f"Five were killed on {number % 28 + 1} May {1950 + number % 70}. "
    ),
    "places told again": told_there_and_back,
    "other losses": numbered(
        lambda number: f"The army destroyed {10_000 + number} tanks in Aleppo. "
    ),
    "articles": lambda size: (ARTICLES * (size // len(ARTICLES) + 1))[:size],
    "articles in one line": lambda size: (ARTICLES * (size // len(ARTICLES) + 1))[:size].replace(
        "\n", " "
    ),
}
