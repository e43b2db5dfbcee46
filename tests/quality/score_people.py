"""How many of the people harmed by name the reports have, and how much of what is told of them.

`python tests/quality/score_people.py FOLDER [-v]`: the folder has `sentences.jsonl` (one `{"text",
"people"}` a line) and articles as `NAME.txt` with `NAME.json` (`{"people"}`). A person of the gold
and one of the report are the same where the name is, or its first or last word with all others in
the longer form, and the outcome. Age, sex, role and relation are measured on those that are the
same. A role or relation is right where one of the two holds the other, articles aside; a sum of the
gold is null where no words tell it.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

FIELDS = ("age", "sex", "role", "relation")
# What the gold calls by another word.
OUTCOMES = {
    "abducted": "kidnapped",
    "detained": "captured",
    "arrested": "captured",
    "injured": "wounded",
}
Person = dict[str, Any]


def read_gold(folder: Path) -> Iterator[tuple[str, str, list[Person]]]:
    """The texts by name, each with its people."""
    sentences = folder / "sentences.jsonl"
    if sentences.exists():
        for number, line in enumerate(sentences.read_text(encoding="utf-8").splitlines(), 1):
            record = json.loads(line)
            yield f"sentence {number}", record["text"], record["people"]
    for path in sorted(folder.glob("*.txt")):
        yield (
            path.stem,
            path.read_text(encoding="utf-8"),
            json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["people"],
        )


def words(text: str) -> list[str]:
    """The words of a name or a noun phrase, folded, without articles."""
    return [
        word for word in re.findall(r"[\w'’-]+", text.casefold()) if word not in ("a", "an", "the")
    ]


def same_name(one: str, two: str) -> bool:
    """Whether two names are one person's.

    >>> (same_name("Kolo B. Danda", "Kolo Danda"), same_name("Danda", "Kolo Danda"),
    ...     same_name("Iru Danda", "Kolo Danda"))
    (True, True, False)
    """
    short, long = sorted((words(one), words(two)), key=len)
    return (
        bool(short) and set(short) <= set(long) and (short[-1] == long[-1] or short[0] == long[0])
    )


def same_outcome(gold: str, told: str) -> bool:
    """Whether the outcomes are the same, whatever the gold calls them."""
    return OUTCOMES.get(gold, gold) == told


def right(field: str, gold: Any, told: Any) -> bool:
    """Whether a field is right."""
    if field in ("age", "sex") or gold is None or told is None:
        return bool(gold == told)
    short, long = sorted((words(gold), words(told)), key=len)
    return bool(short) and set(short) <= set(long)


def pair(gold: Sequence[Person], told: Sequence[Person]) -> list[tuple[Person, Person]]:
    """Those of the gold with those of the report, one to one, exact names first."""
    left, pairs = list(told), []
    for exact in (True, False):
        for person in gold:
            if any(person is one for one, _ in pairs):
                continue
            found = next(
                (
                    other
                    for other in left
                    if same_outcome(person["outcome"], other["outcome"])
                    and (
                        words(person["name"]) == words(other["name"])
                        if exact
                        else same_name(person["name"], other["name"])
                    )
                ),
                None,
            )
            if found is not None:
                left.remove(found)
                pairs.append((person, found))
    return pairs


def measure(folder: Path, verbose: bool = False) -> dict[str, float]:
    """Precision, recall and F1 of people, and how many of each field are right of those found."""
    from conflict_cli import extract

    count: Counter[str] = Counter()
    for name, text, gold in read_gold(folder):
        report = extract(text)
        if any(warning.code == "stage_failed" for warning in report.warnings):
            sys.exit(f"{name}: {report.warnings}")
        told: list[Person] = [person._asdict() for person in report.people]
        pairs = pair(gold, told)
        count.update(gold=len(gold), told=len(told), found=len(pairs))
        for person, other in pairs:
            for field in FIELDS:
                is_right = right(field, person[field], other[field])
                count[field] += is_right
                if verbose and not is_right:
                    print(
                        f"{name}: {person['name']}: {field} {other[field]!r}, gold "
                        f"{person[field]!r}"
                    )
        if verbose:
            missed = [one for one in gold if not any(one is person for person, _ in pairs)]
            extra = [one for one in told if not any(one is other for _, other in pairs)]
            for label, rest in (("missed", missed), ("wrong", extra)):
                for one in rest:
                    print(f"{name}: {label} {one['name']} ({one['outcome']})")
    precision, recall = (
        count["found"] / max(1, count["told"]),
        count["found"] / max(1, count["gold"]),
    )
    figures = {
        "precision": precision,
        "recall": recall,
        "F1": 2 * precision * recall / max(1e-9, precision + recall),
    }
    figures |= {f"{field} right": count[field] / max(1, count["found"]) for field in FIELDS}
    if verbose:
        print(f"{count['gold']} in the gold, {count['told']} told, {count['found']} the same")
    return {name: round(value, 3) for name, value in figures.items()}


def main() -> None:
    """Measure a folder and print the figures."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("folder", type=Path)
    options.add_argument(
        "-v", "--verbose", action="store_true", help="print what is missed and what is wrong"
    )
    chosen = options.parse_args()
    if not any(read_gold(chosen.folder)):
        sys.exit(
            f"{chosen.folder}: no sentences.jsonl and no articles; name a folder as "
            "tests/quality/people"
        )
    for name, value in measure(chosen.folder, chosen.verbose).items():
        print(f"people {name:16s} {value:g}")


if __name__ == "__main__":
    main()
