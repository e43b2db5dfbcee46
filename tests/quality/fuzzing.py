"""Texts that nobody writes, for finding what makes an extraction fail: dates, numbers, brackets,
names and words of harm side by side.

`make soak` runs `fuzz` for minutes, the tests run a part of it. What fails is shortened by
hypothesis and printed.
"""

import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

from cases import load_texts
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from conflict_cli import Report, extract
from conflict_cli.stages import FAILED

ROOT = Path(__file__).resolve().parents[2]
TEXTS = [
    *(path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))),
    *load_texts(),
]
BRACKETS = [
    chr(number)
    for number in range(0x110000)
    if unicodedata.category(chr(number)) in ("Ps", "Pe", "Pi", "Pf", "Pd")
]
DIGITS = (
    "½",
    "²",
    "①",
    "١٢",
    "１２",
    "Ⅻ",
    "౧",
    "𝟗",
    "0",
    "000",
    "1,000",
    "33,22",
    "1.5",
    "10k",
    "9" * 19,
    "9" * 5000,
)
JOINTS = (
    "/",
    "-",
    ".",
    ":",
    " ",
    ",",
    "–",
    "—",
    "'",
    "’",
    "‑",
    " to ",
    " and ",
    " of ",
    " or ",
    "-to-",
    " the ",
    "~",
    "",
)
WORDS = (
    "January May Sept Oct. Friday today yesterday week month year years ago last next this "
    "BC AD spring Ramadan Easter century quarter "
    "half "
    "first twenty-second hundred thousand million dozens no none least more than up to "
    "between and of the in on since until early late "
    "mid killed wounded died dead injured missing displaced captured kidnapped kills shot "
    "down destroyed soldiers people civilians troops "
    "children tank tanks drones Army Front FSA HTS Syrian Russia Aleppo Syria Baltic Georgia "
    "al-Nusra Free Liberation Movement Brigade 5th "
    "police ministry said told rose bringing toll including his her their near north "
    "province village Mr General Ahmad U.S. U.S.-led aged "
    "claimed denied not by with another others headed Resolution No. km % $ \n \n\n \t - * • "
    "“ ” ' ’ … ; : . ! ? & @ #"
).split(" ")

numbers = st.one_of(
    st.integers(0, 35).map(str),
    st.integers(1900, 2030).map(str),
    st.integers(0, 99).map("{:02}".format),
    st.integers(2, 20).flatmap(lambda digits: st.integers(10 ** (digits - 1), 10**digits)).map(str),
    st.sampled_from(DIGITS),
    st.tuples(
        st.integers(0, 2000).map(str),
        st.sampled_from(("st", "nd", "th", "s", "pm", "BC", " BC", " AD")),
    ).map("".join),
)
joints = st.sampled_from(JOINTS)
brackets = st.sampled_from(BRACKETS)
words = st.sampled_from(WORDS)
# 12-14/10/2018, 5/6/2021-10:30
glued = st.lists(st.integers(1, 31), min_size=3, max_size=4).flatmap(
    lambda days: st.tuples(
        st.sampled_from("-/"), st.sampled_from(("2018", "18", "2021-7/6/2021", "2021-10"))
    ).map(lambda end: f"{days[0]}{end[0]}{'/'.join(map(str, days[1:3]))}/{end[1]}")
)
chains = st.lists(st.one_of(numbers, st.integers(1, 12).map(str)), min_size=2, max_size=6).flatmap(
    lambda parts: st.lists(st.sampled_from("//-.:"), min_size=len(parts), max_size=len(parts)).map(
        lambda marks: "".join(part + mark for part, mark in zip(parts, marks, strict=True))[:-1]
    )
)
bracketed = st.tuples(brackets, words, brackets).map("".join)
hyphened = st.tuples(words, st.sampled_from("-‑’'"), words).map("".join)
names = st.sampled_from(
    "Aleppo Baltic Georgia Syria U.S. Harun Niger Congo Saint-Louis FSA".split()
)
kinds = st.sampled_from(
    ("", "", "", " States", " City", " Province", " Sea", " Army", " village", "'s", "n")
)
# A toll with an odd day, count and place: what a claim is made of is looked at more closely than
# words by themselves.
long_years = (
    st.integers(4, 12).flatmap(lambda digits: st.integers(10**digits, 10 ** (digits + 1))).map(str)
)
eras = st.tuples(
    st.one_of(numbers, long_years), st.sampled_from((" BC", " AD", "BC", "s", " years ago"))
).map("".join)
told = st.tuples(
    st.one_of(
        st.just(""),
        st.tuples(
            st.sampled_from(("On ", "In ", "Since ", "")), st.one_of(chains, glued, eras, numbers)
        ).map("".join),
    ),
    st.one_of(numbers, chains, words, bracketed),
    st.sampled_from(("people", "soldiers", "tanks", "of them", "others", "")),
    st.sampled_from(
        ("were killed", "died", "killed five", "wounded", "were destroyed", "rose to 5", "fled")
    ),
    st.sampled_from(("in", "near", "by the", "at", "from", "(")),
    st.tuples(names, kinds).map("".join),
    st.sampled_from((".", ".", ",", ";", " and", ")", ".\n\n")),
).map(" ".join)
pieces = st.one_of(
    words, words, words, numbers, chains, brackets, bracketed, hyphened, st.characters()
)
invented = st.lists(
    st.tuples(pieces, st.one_of(st.just(" "), joints)).map("".join), min_size=1, max_size=25
).map("".join)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A stretch of one of the project's own texts with words replaced, put in, glued, raised or
    taken out.
    """
    whole = draw(st.sampled_from(TEXTS)).split(" ")
    start = draw(st.integers(0, max(0, len(whole) - 5)))
    parts = whole[start : start + draw(st.integers(5, 60))]
    for _ in range(draw(st.integers(1, 6))):
        at, kind, piece = (
            draw(st.integers(0, len(parts) - 1)),
            draw(st.sampled_from("rigcbd")),
            draw(pieces),
        )
        word = parts[at]
        changes = {
            "r": [piece],
            "i": [word, piece],
            "g": [word + piece],
            "c": [word.upper()],
            "b": [word.replace("(", piece[:1]).replace(")", piece[-1:])],
            "d": [],
        }
        parts[at : at + 1] = changes[kind]
        parts = parts or ["a"]
    return " ".join(parts)


texts = st.one_of(invented, mutated(), st.lists(told, min_size=1, max_size=6).map(" ".join))
days = st.sampled_from((None, None, "2021-07-07", "2020-02-29", "0001-01-01", "9999-12-31"))


def fuzz(
    seconds: float, check: Callable[[str, Report], object], number: int = 0, most: int = 20
) -> tuple[int, list[str]]:
    """So many seconds of the processor, or until so many faults are found: how many were tried, and
    a short text for each fault.
    """
    tried, faults = 0, []
    end = time.process_time() + seconds
    while time.process_time() < end and len(faults) < most:
        number += 1

        @seed(number)
        @settings(
            max_examples=1000,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
            print_blob=False,
        )
        @given(texts, days)
        def run(text: str, day: str | None) -> None:
            nonlocal tried, last
            tried += 1
            last = text
            if time.process_time() < end:
                check_text(text, day, check)

        last = ""
        try:
            run()
        except Exception as error:
            faults.append(f"{type(error).__name__}: {error} in {last!a}"[:1000])
    return tried, faults


def check_text(text: str, day: str | None, check: Callable[[str, Report], object]) -> None:
    """Raises AssertionError where a stage failed, or whatever `check` raises."""
    report = extract(text, reference_date=day)
    failed = [warning.message for warning in report.warnings if warning.code == FAILED]
    assert not failed, failed
    check(text, report)
