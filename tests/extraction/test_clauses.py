"""The clause tree of each case of `specs/clauses.toml`: kind, subject, verb and governor of every
clause.

A case that the parser gets wrong stays there and is listed in `specs/clauses_known_failures.toml`
with what is wrong; these are strict.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pytest
from cases import SPECS

from conflict_cli.debug import view
from conflict_cli.engine.grammar import Unit
from conflict_cli.extractors.clauses import read_clauses
from conflict_cli.text.document import Document

LEAST = 73  # cases that are right; raise it with every one that becomes so
ARTICLES = frozenset(("a", "of", "the"))
INDENT = 2


class Line(NamedTuple):
    """One clause of a tree; `parent` is the number of the one that governs it, -1 for none."""

    kind: str
    subject: tuple[str, ...]
    verb: tuple[str, ...]
    parent: int


def load(name: str) -> list[dict[str, str]]:
    """The cases of a spec file."""
    cases: list[dict[str, str]] = tomllib.loads((SPECS / name).read_text(encoding="utf-8"))["case"]
    return cases


CASES = load("clauses.toml")
KNOWN_FAILURES = {case["text"]: case["note"] for case in load("clauses_known_failures.toml")}


def words(text: str) -> tuple[str, ...]:
    """The words of a constituent in small letters.

    >>> words("(the gunmen)"), words("-")
    (('the', 'gunmen'), ())
    """
    return tuple(re.findall(r"\w[\w'’-]*", text.lower()))


def read_gold(tree: str) -> list[Line]:
    """The clauses of a tree as the file writes it: a line each, two blanks deeper than the
    governor's.
    """
    lines: list[Line] = []
    above: list[int] = []
    for line in tree.strip("\n").splitlines():
        depth = (len(line) - len(line.lstrip())) // INDENT
        kind, subject, verb, *_ = [*(part.strip() for part in line.split("|")), "", ""]
        del above[depth:]
        lines.append(Line(kind, words(subject), words(verb), above[-1] if above else -1))
        above.append(len(lines) - 1)
    return lines


def parse(text: str) -> list[Line]:
    """The clauses of all sentences of a text as the parser finds them."""
    lines: list[Line] = []
    for sentence in view(text):
        document, units = sentence.document, sentence.reading.units
        tokens, before = document.tokens, len(lines)

        def said(
            number: int, document: Document = document, units: Sequence[Unit] = units
        ) -> tuple[str, ...]:
            if number < 0:
                return ()
            starts, ends = document.tokens.starts, document.tokens.ends
            return words(document.text[starts[units[number].first] : ends[units[number].last - 1]])

        for clause in read_clauses(units, tokens).clauses:
            lines.append(
                Line(
                    clause.kind,
                    said(clause.subject),
                    said(clause.verb),
                    clause.parent + before if clause.parent >= 0 else -1,
                )
            )
    return lines


def is_same_verb(gold: Line, found: Line) -> bool:
    """Whether two clauses have the same verb: the last word of one verb group is in the other, or
    both have none.
    """
    if not gold.verb or not found.verb:
        return not gold.verb and not found.verb
    return gold.verb[-1] in found.verb or found.verb[-1] in gold.verb


def complaints(gold: list[Line], found: list[Line]) -> Iterator[str]:
    """What is wrong in a tree."""
    pairs: dict[int, int] = {}
    for number, line in enumerate(gold):
        verb = " ".join(line.verb)
        hit = next(
            (
                other
                for other, mine in enumerate(found)
                if other not in pairs.values() and is_same_verb(line, mine)
            ),
            None,
        )
        if hit is None:
            yield f"{line.kind} {verb!r} is missing"
            continue
        pairs[number] = hit
        mine = found[hit]
        if mine.kind != line.kind:
            yield f"{verb!r} is {mine.kind}, not {line.kind}"
        if (pairs.get(line.parent, -2) if line.parent >= 0 else -1) != mine.parent:
            yield f"{verb!r} hangs on another clause"
        if line.subject and not set(line.subject) & set(mine.subject) - ARTICLES:
            yield (
                f"the subject of {verb!r} is {' '.join(mine.subject)!r}, not "
                f"{' '.join(line.subject)!r}"
            )
    for number, mine in enumerate(found):
        if mine.verb and number not in pairs.values():
            yield f"{mine.kind} {' '.join(mine.verb)!r} is too much"


def as_parameter(case: dict[str, str]) -> object:
    """The case as a parameter, expected to fail where it is a known failure."""
    note = KNOWN_FAILURES.get(case["text"])
    marks = [] if note is None else [pytest.mark.xfail(reason=note, strict=True)]
    return pytest.param(case, id=case["text"][:50], marks=marks)


@pytest.mark.parametrize("case", [as_parameter(case) for case in CASES])
def test_tree(case: dict[str, str]) -> None:
    wrong = list(complaints(read_gold(case["tree"]), parse(case["text"])))
    assert not wrong, "\n".join(wrong)


def test_known_failures_are_cases_and_no_more_than_there_were() -> None:
    texts = [case["text"] for case in CASES]
    assert len(set(texts)) == len(texts)
    assert set(KNOWN_FAILURES) <= set(texts)
    assert len(CASES) - len(KNOWN_FAILURES) >= LEAST


def test_a_wrong_tree_is_told() -> None:
    gold = read_gold(
        "main | Police | said |\n  said | two men | died | in Harun\n    participle | (two "
        "men) | fleeing |"
    )
    assert [line.parent for line in gold] == [-1, 0, 1]
    assert list(complaints(gold, gold)) == []
    main, said, fleeing = gold
    assert list(complaints(gold, [main, said])) == ["participle 'fleeing' is missing"]
    assert list(complaints(gold[:2], gold)) == ["participle 'fleeing' is too much"]
    assert list(
        complaints(
            gold, [main, said._replace(kind="relative", subject=()), fleeing._replace(parent=0)]
        )
    ) == [
        "'died' is relative, not said",
        "the subject of 'died' is '', not 'two men'",
        "'fleeing' hangs on another clause",
    ]
