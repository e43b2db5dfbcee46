"""`fit.py FOLDER…`: the points of salience (conflict_cli/linking/*: POINTS, NOTHING) that fit articles with gold labels best.

Folders hold NAME.txt and NAME.json as ../shared/eval/GUIDELINE.md has them; SHARED says where its scorer is. Prints for each field the
points in tenths, and by cross-validation over articles how often a field is right with them, for several values of LEAST. A log-linear
model over the candidates of a row and "nothing", by gradient ascent on the likelihood with a Gaussian prior; half a minute.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path
from typing import Any, NamedTuple

SHARED = Path(os.environ.get("SHARED", "../shared"))
sys.path.insert(0, str(SHARED / "eval"))

import score_news  # noqa: E402  # found by SHARED

from conflict_cli import extract, linking  # noqa: E402
from conflict_cli.linking import attackers, filling  # noqa: E402

PRIOR = 3.0  # how strongly points are drawn to 0: the variance of a point is one over it
ROUNDS = 300
FOLDS = 8


class Row(NamedTuple):
    """A row whose field its sentence leaves open: each candidate's signs and whether it is right; `empty` where nothing is right."""

    article: str
    candidates: list[tuple[list[str], bool]]
    empty: bool
    wanted: bool


class Settled(NamedTuple):
    """Rows that the sentence settles: how many, right ones, filled ones, filled and right, wanted, wanted and right."""

    rows: int = 0
    right: int = 0
    filled: int = 0
    hits: int = 0
    wanted: int = 0
    found: int = 0


def read(folders: Sequence[str]) -> tuple[list[Row], dict[str, Settled]]:
    """The rows of all articles, and by article the sums of those that the sentence settles."""
    rows: list[Row] = []
    settled: dict[str, Settled] = {}
    for path in sorted(path for folder in folders for path in Path(folder).glob("*.json")):
        gold = json.loads(path.read_text())
        for claim, got, open_ in matched(path, gold):
            if open_ is None:
                before, right, has = settled.get(path.stem, Settled()), score_news.attr_ok("perpetrator", claim, got), bool(got["perpetrator"])
                wants = bool(claim.get("perpetrator"))
                change = (1, right, has, has and right, wants, wants and right)
                settled[path.stem] = Settled(*(one + more for one, more in zip(before, change, strict=True)))
                continue
            wanted = bool(claim.get("perpetrator"))
            judged = [(signs, wanted and score_news.attr_ok("perpetrator", claim, named)) for signs, named in open_]
            rows.append(Row(path.stem, judged, not wanted, wanted))
    return rows, settled


def matched(path: Path, gold: dict[str, Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any], list[tuple[list[str], dict[str, Any]]] | None]]:
    """Each claim of the gold with the row that the scorer holds against it and the candidates for what its sentence leaves open."""
    weighed: dict[int, list[tuple[list[str], dict[str, Any]]]] = {}
    order: list[int] = []

    def record(context: Any, statement: Any, incident: Any, parties: Any) -> Any:
        found = []
        for party, signs in attackers.weighed(context, statement, incident, parties) if statement.claim is not None else ():
            actor = attackers.surface(parties.of[party], party, statement).actor
            found.append((signs, {"perpetrator": actor.name, "perpetrator_group": actor.group}))
        weighed[statement.start] = found
        return settle(context, statement, incident, parties)

    def remember(context: Any, statements: Any, incidents: Any) -> Any:
        if not order:
            order.extend(statement.start for statement in statements)
        return fill(context, statements, incidents)

    settle, fill = filling.settle_actor, linking.fill_links
    filling.settle_actor, linking.fill_links = record, remember
    try:
        report = extract(path.with_suffix(".txt").read_text(), reference_date=gold.get("reference_date")).to_dict()
    finally:
        filling.settle_actor, linking.fill_links = settle, fill
    rows = report["casualties"]
    free = [number for number, row in enumerate(rows) if not row["repeat"] and row["status"] != "hypothetical"]
    for claim in sorted((one for one in gold["claims"] if not one.get("repeat")), key=lambda one: one.get("min") is None):
        fitting = [number for number in free if score_news.agree(claim, rows[number])]
        if fitting:
            best = max(fitting, key=lambda number: sum(score_news.attr_ok(kind, claim, rows[number]) for kind in score_news.KINDS))
            free.remove(best)
            yield claim, rows[best], weighed.get(order[best])


def fit(rows: Sequence[Row], signs: Sequence[str]) -> tuple[dict[str, float], float]:
    """The points of the signs and of nothing, in units of log-odds."""
    points, nothing = dict.fromkeys(signs, 0.0), 0.0
    usable = [row for row in rows if row.candidates and (row.empty or any(right for _, right in row.candidates))]
    speed: dict[str, float] = dict.fromkeys([*signs, ""], 0.0)
    moment, scale = dict(speed), dict(speed)
    for step in range(1, ROUNDS + 1):
        slope = {sign: -PRIOR * value for sign, value in points.items()} | {"": 0.0}
        for row in usable:
            scores = [sum(points[sign] for sign in told) for told, _ in row.candidates]
            top = max(*scores, nothing)
            odds = [exp(score - top) for score in scores]
            none = exp(nothing - top)
            total, good = sum(odds) + none, sum(odd for odd, (_, right) in zip(odds, row.candidates, strict=True) if right) + none * row.empty
            for odd, (told, right) in zip(odds, row.candidates, strict=True):
                change = odd * right / good - odd / total
                for sign in told:
                    slope[sign] += change
            slope[""] += none * row.empty / good - none / total
        for sign, value in slope.items():
            value /= len(usable)
            moment[sign] = 0.9 * moment[sign] + 0.1 * value
            scale[sign] = 0.99 * scale[sign] + 0.01 * value * value
            move = 0.05 * (moment[sign] / (1 - 0.9**step)) / ((scale[sign] / (1 - 0.99**step)) ** 0.5 + 1e-8)
            if sign:
                points[sign] += move
            else:
                nothing += move
    return points, nothing


def score(rows: Sequence[Row], settled: Settled, points: dict[str, float], nothing: float, least: float) -> Settled:
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
        f"right {sums.right / sums.rows:.3f} of {sums.rows}, filled {sums.hits / max(1, sums.filled):.3f} of {sums.filled}, "
        f"where the gold has one {sums.found / max(1, sums.wanted):.3f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--held-out", nargs="*", default=[], help="folders that are scored and not fitted on")
    arguments = parser.parse_args()
    rows, settled = read(arguments.folders)
    signs = sorted({sign for row in rows for told, _ in row.candidates for sign in told})
    points, nothing = fit(rows, signs)
    for sign, value in sorted(points.items(), key=lambda pair: -abs(pair[1])):
        print(f'    "{sign}": {round(10 * value)},')
    print(f"NOTHING = {round(10 * nothing)}")
    rounded = {sign: round(10 * value) / 10 for sign, value in points.items()}
    articles = sorted({row.article for row in rows} | settled.keys())
    for folder in arguments.held_out:
        others, fixed = read([folder])
        unknown = {sign: 0.0 for row in others for told, _ in row.candidates for sign in told}
        for least in (0.3, 0.4, 0.5, 0.6):
            print(folder, least, show(score(others, total(list(fixed.values())), unknown | rounded, round(10 * nothing) / 10, least)))
    folds = [fit([row for row in rows if articles.index(row.article) % FOLDS != fold], signs) for fold in range(FOLDS)]
    for least in (0.3, 0.4, 0.5, 0.6):
        parts = [
            score(
                [row for row in rows if articles.index(row.article) % FOLDS == fold],
                total([sums for article, sums in settled.items() if articles.index(article) % FOLDS == fold]),
                *folds[fold],
                least,
            )
            for fold in range(FOLDS)
        ]
        print("cross-validated", least, show(total(parts)))


if __name__ == "__main__":
    main()
