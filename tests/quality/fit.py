"""`fit.py FOLDER…`: the points of salience (TABLE in conflict_cli/linking's modules) that fit
articles with gold labels best.

Folders hold NAME.txt and NAME.json as ../shared/eval/GUIDELINE.md has them; SHARED says where its
scorer is. Prints for each field the points in tenths, and by cross-validation over articles how
often a field is right with them, for three values of `least`. A log-linear model over the
candidates of a row and "nothing", by gradient ascent on the likelihood with a Gaussian prior; half
a minute.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from math import exp
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

SHARED = Path(os.environ.get("SHARED", "../shared"))
sys.path.insert(0, str(SHARED / "eval"))

import score_news  # noqa: E402  # found by SHARED

from conflict_cli import extract  # noqa: E402
from conflict_cli.linking import attackers, dating, filling, scenery  # noqa: E402
from conflict_cli.linking.salience import TENTHS  # noqa: E402
from conflict_cli.stages import FAILED  # noqa: E402

PRIOR = 1.0  # how strongly points are drawn to 0: the variance of a point is one over it
ROUNDS = 300
FOLDS = 8


class Row(NamedTuple):
    """A row whose field its sentence leaves open: each candidate's signs and whether it is right;
    `empty` where nothing is right.
    """

    article: str
    candidates: list[tuple[list[str], bool]]
    empty: bool
    wanted: bool


class Settled(NamedTuple):
    """Rows that the sentence settles: how many, right ones, filled ones, filled and right, wanted,
    wanted and right.
    """

    rows: int = 0
    right: int = 0
    filled: int = 0
    hits: int = 0
    wanted: int = 0
    found: int = 0


class Field(NamedTuple):
    """A field that salience fills: the module with its table, the function that fills it, a
    candidate's values by the report's keys.
    """

    module: ModuleType
    function: str
    values: Callable[[Any, Any, Any], dict[str, Any]]


def named(statement: Any, parties: Any, party: str) -> dict[str, Any]:
    """What a row says of a party."""
    actor = parties.surface(party, statement.sentence).value
    return {"perpetrator": actor.name, "perpetrator_group": actor.group}


FIELDS = {
    "perpetrator": Field(attackers, "settle_actor", named),
    "date": Field(dating, "settle_date", lambda statement, days, value: {"date": value}),
    "place": Field(scenery, "settle_place", lambda statement, scenes, name: {"place": name}),
}


def read(field: str, folders: Sequence[str]) -> tuple[list[Row], dict[str, Settled]]:
    """The rows of all articles, and by article the sums of those that the sentence settles."""
    rows: list[Row] = []
    settled: dict[str, Settled] = {}
    for path in sorted(path for folder in folders for path in Path(folder).glob("*.json")):
        gold = json.loads(path.read_text())
        for claim, got, candidates in matched(field, path, gold):
            wanted = bool(claim.get(field))
            if candidates is None:
                before, right, has = (
                    settled.get(path.stem, Settled()),
                    score_news.attr_ok(field, claim, got),
                    bool(got[field]),
                )
                change = (1, right, has, has and right, wanted, wanted and right)
                settled[path.stem] = Settled(
                    *(one + more for one, more in zip(before, change, strict=True))
                )
                continue
            judged = [
                (signs, wanted and score_news.attr_ok(field, claim, values))
                for signs, values in candidates
            ]
            rows.append(Row(path.stem, judged, not wanted, wanted))
    return rows, settled


Candidates = list[tuple[list[str], dict[str, Any]]]


def matched(
    field: str, path: Path, gold: dict[str, Any]
) -> Iterator[tuple[dict[str, Any], dict[str, Any], Candidates | None]]:
    """Each claim of the gold with the row that the scorer holds against it and the candidates for
    what its sentence leaves open.
    """
    module, function, values = FIELDS[field]
    weighed: dict[int, Candidates] = {}
    settle = getattr(filling, function)

    def record(context: Any, statement: Any, incident: Any, told: Any, *more: Any) -> Any:
        if statement.claim is not None:
            found = module.weighed(context, statement, incident, told)
            weighed[statement.claim.start] = [
                (signs, values(statement, told, candidate)) for candidate, signs in found
            ]
        return settle(context, statement, incident, told, *more)

    setattr(filling, function, record)
    try:
        report = extract(
            path.with_suffix(".txt").read_text(), reference_date=gold.get("reference_date")
        ).to_dict()
    finally:
        setattr(filling, function, settle)
    assert not any(warning["code"] == FAILED for warning in report["warnings"]), report["warnings"]
    rows = report["casualties"]
    free = [
        number
        for number, row in enumerate(rows)
        if not row["repeat"] and row["status"] != "hypothetical"
    ]
    for claim in sorted(
        (one for one in gold["claims"] if not one.get("repeat")),
        key=lambda one: one.get("min") is None,
    ):
        fitting = [number for number in free if score_news.agree(claim, rows[number])]
        if fitting:
            best = max(
                fitting,
                key=lambda number: sum(
                    score_news.attr_ok(kind, claim, rows[number]) for kind in score_news.KINDS
                ),
            )
            free.remove(best)
            yield claim, rows[best], weighed.get(rows[best]["start"])


def fit(rows: Sequence[Row], signs: Sequence[str]) -> tuple[dict[str, float], float]:
    """The points of the signs and of nothing, in units of log-odds."""
    points, nothing = dict.fromkeys(signs, 0.0), 0.0
    usable = [
        row
        for row in rows
        if row.candidates and (row.empty or any(right for _, right in row.candidates))
    ]
    speed: dict[str, float] = dict.fromkeys([*signs, ""], 0.0)
    moment, scale = dict(speed), dict(speed)
    for step in range(1, ROUNDS + 1):
        slope = {sign: -PRIOR * value for sign, value in points.items()} | {"": 0.0}
        for row in usable:
            scores = [sum(points[sign] for sign in told) for told, _ in row.candidates]
            top = max(*scores, nothing)
            odds = [exp(score - top) for score in scores]
            none = exp(nothing - top)
            total, good = (
                sum(odds) + none,
                sum(odd for odd, (_, right) in zip(odds, row.candidates, strict=True) if right)
                + none * row.empty,
            )
            for odd, (told, right) in zip(odds, row.candidates, strict=True):
                change = odd * right / good - odd / total
                for sign in told:
                    slope[sign] += change
            slope[""] += none * row.empty / good - none / total
        for sign, value in slope.items():
            value /= len(usable)
            moment[sign] = 0.9 * moment[sign] + 0.1 * value
            scale[sign] = 0.99 * scale[sign] + 0.01 * value * value
            move = (
                0.05
                * (moment[sign] / (1 - 0.9**step))
                / ((scale[sign] / (1 - 0.99**step)) ** 0.5 + 1e-8)
            )
            if sign:
                points[sign] += move
            else:
                nothing += move
    return points, nothing


def score(
    rows: Sequence[Row], settled: Settled, points: dict[str, float], nothing: float, least: float
) -> Settled:
    """The sums over rows that the sentence settles and those that salience does."""
    sums = list(settled)
    for row in rows:
        scores = [sum(points[sign] for sign in told) for told, _ in row.candidates]
        top = max([*scores, nothing])
        total = sum(exp(value - top) for value in scores) + exp(nothing - top)
        best = max(range(len(scores)), key=scores.__getitem__, default=-1)
        fills = best >= 0 and exp(scores[best] - top) / total >= least
        hit = fills and row.candidates[best][1]
        right = hit if fills else row.empty
        for number, value in enumerate((1, right, fills, hit, row.wanted, hit)):
            sums[number] += value
    return Settled(*sums)


def total(parts: Sequence[Settled]) -> Settled:
    """The sums of sums."""
    return Settled(*(sum(values) for values in zip(*parts, strict=True))) if parts else Settled()


def show(sums: Settled) -> str:
    """Sums as shares."""
    return (
        f"right {sums.right / sums.rows:.3f} of {sums.rows}, filled "
        f"{sums.hits / max(1, sums.filled):.3f} of {sums.filled}, where the gold has one "
        f"{sums.found / max(1, sums.wanted):.3f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+")
    parser.add_argument(
        "--held-out", nargs="*", default=[], help="folders that are scored and not fitted on"
    )
    parser.add_argument(
        "--field", choices=FIELDS, action="append", help="a field to fit; without it all"
    )
    arguments = parser.parse_args()
    for field in arguments.field or FIELDS:
        print(f"== {field}")
        fit_field(field, arguments.folders, arguments.held_out)


def fit_field(field: str, folders: Sequence[str], held_out: Sequence[str]) -> None:
    """Prints the points of a field and how often it is right with them."""
    rows, settled = read(field, folders)
    module = FIELDS[field].module
    signs = list(module.TABLE.points)
    least = module.TABLE.least
    points, nothing = fit(rows, signs)
    for sign in signs:
        print(f'        "{sign}": {round(TENTHS * points[sign])},')
    print(f"    nothing={round(TENTHS * nothing)},")
    used = {sign: round(TENTHS * points[sign]) / TENTHS for sign in signs}
    levels = [round(least + change, 2) for change in (-0.1, 0, 0.1)]
    for folder in held_out:
        others, fixed = read(field, [folder])
        for level in levels:
            print(
                f"{Path(folder).name}, held out, {level}: "
                f"{show(score(others, total(list(fixed.values())), used, nothing, level))}"
            )
    articles = sorted({row.article for row in rows} | settled.keys())
    folds = {article: number % FOLDS for number, article in enumerate(articles)}
    fitted = [
        fit([row for row in rows if folds[row.article] != fold], signs) for fold in range(FOLDS)
    ]
    for level in levels:
        parts = []
        for fold in range(FOLDS):
            fixed = total([sums for article, sums in settled.items() if folds[article] == fold])
            parts.append(
                score(
                    [row for row in rows if folds[row.article] == fold], fixed, *fitted[fold], level
                )
            )
        print(f"cross-validated, {level}: {show(total(parts))}")


if __name__ == "__main__":
    main()
