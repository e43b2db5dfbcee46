"""The cases of `tests/specs/*.toml`: a text, the statements that a careful reader takes from it,
and where the case is from.

    [[case]]
    text = "Five guards were killed and three wounded."
    origin = "phenomena 49"          # where the case came from
    note = "two effects, one subject"
    date = "2020-01-20"              # the reference date, where the case needs one
    total_killed_best = 5            # where the case is about the sum
    expect = [
        { outcome = "killed", low = 5, best = 5, high = 5, victims = "guards" },
        { outcome = "wounded", low = 3, best = 3, high = 3 },
    ] losses = []                      # likewise, where the case is about losses; without the key
    they may be anything

A row has to agree in the keys that `expect` names, and there must be no other rows, those marked
`repeat` aside. Links (perpetrator, weapon, date, place, attribution) that a row of a toll doesn't
name have to be absent: the words tell none. The string "null" stands for null, which TOML lacks; a
list for several values that are equally right. Names agree when one holds the other as whole words.

A case that the extraction gets wrong stays in the file of its intent and is listed in
`known_failures.toml` by its text (and `date` where two cases share a text) with the kind of
failure. One that is right but for single links is in `known_links.toml`, with what the extraction
says instead.
"""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from conflict_cli.models import Report

SPECS = Path(__file__).parent / "specs"
NAMES = (
    "victims",
    "perpetrator",
    "place",
    "attribution",
    "weapon",
    "victim_group",
    "perpetrator_group",
    "item",
    "owner",
    "owner_group",
)
KEYS = {"text", "origin", "note", "date", "expect", "losses", "total_killed_best"}
LINKS = ("perpetrator", "weapon", "date", "place", "attribution")
Row = dict[str, object]
NO_LINKS: Row = dict.fromkeys(LINKS, "null")


class Case(NamedTuple):
    """One text and what has to be found in it."""

    name: str
    text: str
    date: str | None
    expect: tuple[Row, ...]
    losses: tuple[Row, ...] | None  # None where the case is not about losses
    total_killed_best: object  # UNSAID where the case is not about the sum


UNSAID = object()


def load_cases(pattern: str) -> list[Case]:
    """The cases of the spec files that match the pattern, in the order of the files."""
    cases = []
    for path in sorted(SPECS.glob(pattern)):
        for number, case in enumerate(
            tomllib.loads(path.read_text(encoding="utf-8")).get("case", []), 1
        ):
            unknown = set(case) - KEYS
            assert not unknown, f"{path.name} case {number}: unknown keys {unknown}"
            name = f"{path.stem}-{number}-{case.get('note') or case['text'][:40]}"
            losses = tuple(case["losses"]) if "losses" in case else None
            cases.append(
                Case(
                    name,
                    case["text"],
                    case.get("date"),
                    tuple(case["expect"]),
                    losses,
                    case.get("total_killed_best", UNSAID),
                )
            )
    return cases


def load_known_failures() -> dict[tuple[str, str | None], str]:
    """The kind of failure of each case that is known to fail, by its text and date."""
    content = tomllib.loads((SPECS / "known_failures.toml").read_text(encoding="utf-8"))
    return {(case["text"], case.get("date")): case["note"] for case in content.get("case", [])}


def load_known_links() -> dict[tuple[str, str | None], dict[int, Row]]:
    """The links that the extraction gets wrong, with what it says, by a case's text and date and
    the number of the row from 1.
    """
    content = tomllib.loads((SPECS / "known_links.toml").read_text(encoding="utf-8"))
    return {
        (case["text"], case.get("date")): {row.pop("row"): row for row in case["rows"]}
        for case in content["case"]
    }


def load_quiet() -> dict[str, list[str]]:
    """The sentences without harm by their kind, and under "known" those that still give a row."""
    content: dict[str, list[str]] = tomllib.loads(
        (SPECS / "quiet.toml").read_text(encoding="utf-8")
    )
    return content


def load_texts(pattern: str = "*.toml") -> list[str]:
    """Every `text` of the spec files, whatever else their cases hold."""
    texts: list[str] = []
    for path in sorted(SPECS.glob(pattern)):
        for value in tomllib.loads(path.read_text(encoding="utf-8")).values():
            texts += (
                [case["text"] for case in value if isinstance(case, dict) and "text" in case]
                if isinstance(value, list)
                else []
            )
    return list(dict.fromkeys(texts))


def complaints(case: Case, report: Report, wrong_links: Mapping[int, Row] = {}) -> list[str]:
    """What is missing, wrong or too much in a report; empty when it agrees with the case but for
    the links known to be wrong.
    """
    expect = tuple(
        {**NO_LINKS, **row, **wrong_links.get(number, {})}
        for number, row in enumerate(case.expect, 1)
    )
    found = differences(expect, [row._asdict() for row in report.casualties if not row.repeat])
    if case.losses is not None:
        found += differences(
            case.losses, [row._asdict() for row in report.losses if not row.repeat]
        )
    killed = report.totals["killed"]
    best = killed.best if killed else None
    if case.total_killed_best is not UNSAID and best != plain(case.total_killed_best):
        found.append(f"total killed {best}, not {case.total_killed_best}")
    return found


def differences(wanted: tuple[Row, ...], rows: list[Row]) -> list[str]:
    """What is missing or too much among the rows; each answers to one that is wanted at most."""
    found = []
    for want in wanted:
        hit = next((row for row in rows if agrees(want, row)), None)
        if hit is None:
            found.append(f"missing {want}")
        else:
            rows.remove(hit)
    return found + [f"extra {shown(row)}" for row in rows]


def agrees(want: Row, row: Row) -> bool:
    """Whether a row has all that is wanted."""
    return all(agrees_in(key, value, row[key]) for key, value in want.items())


def agrees_in(key: str, want: object, got: object) -> bool:
    """Whether one value of a row is as wanted, or as one of several that are.

    >>> (agrees_in("victims", "soldiers", "Syrian soldiers"), agrees_in("victims", "men", "women"),
    ...     agrees_in("high", "null", None))
    (True, False, True)
    >>> agrees_in("scope", ["background", "cumulative"], "incident")
    False
    """
    if isinstance(want, list):
        return any(agrees_in(key, one, got) for one in want)
    want = plain(want)
    if key in NAMES and isinstance(want, str) and isinstance(got, str):
        return holds(want, got) or holds(got, want)
    return want == got


def plain(value: object) -> object:
    """The value that a TOML value stands for."""
    return None if value == "null" else value


def holds(whole: str, part: str) -> bool:
    """Whether a name holds another as whole words."""
    return re.search(rf"\b{re.escape(folded(part))}\b", folded(whole)) is not None


def folded(name: str) -> str:
    """A name without case, runs of blanks and the kind of apostrophe.

    >>> folded("The  Doctors’ Network")
    "doctors' network"
    """
    return re.sub(r"^(?:the|a|an) ", "", " ".join(name.lower().replace("’", "'").split()))


def shown(row: Row) -> Row:
    """The part of a row that tells it from others."""
    casualty = (
        "outcome",
        "low",
        "best",
        "high",
        "victims",
        "status",
        "scope",
        "subset",
        "superseded",
        "counted",
    )
    loss = ("item", "action", "low", "best", "high", "owner", "status")
    return {
        key: row[key] for key in (*(casualty if "outcome" in row else loss), *LINKS, "text", "rule")
    }
