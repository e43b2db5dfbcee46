"""What several test modules share: a report made by hand, of every kind of row, and ways to run the
command as a process.
"""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from conflict_cli.cli.articles import USUAL_TERMS, Article, Failure, Input, Terms
from conflict_cli.cli.inputs.reader import find_inputs, read_input
from conflict_cli.cli.inputs.records import split_records
from conflict_cli.models import (
    OUTCOMES,
    Casualty,
    Date,
    DatePart,
    Evidence,
    Group,
    Incident,
    Loss,
    Mention,
    Person,
    Place,
    Relevance,
    Report,
    RowEvidence,
    Total,
    Warning,
)

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("SHARED", ROOT.parent / "shared"))


def casualty(
    outcome: str, low: int | None, best: int | None, high: int | None, **fields: object
) -> Casualty:
    """A row with the usual values where nothing else is said."""
    usual = Casualty(
        id="c0",
        incident=None,
        outcome=outcome,
        count=str(low),
        qualifier="exact",
        low=low,
        best=best,
        high=high,
        unit="people",
        victims=None,
        victim_type="unspecified",
        victim_group=None,
        perpetrator=None,
        perpetrator_group=None,
        weapon=None,
        date=None,
        place=None,
        attribution=None,
        attribution_kind=None,
        status="asserted",
        scope="incident",
        subset=False,
        superseded=False,
        repeat=False,
        counted=True,
        rival_of=None,
        text="words",
        start=0,
        end=5,
        rule="a rule",
        evidence=RowEvidence(*[None] * len(RowEvidence._fields)),
    )
    return usual._replace(**fields)


@pytest.fixture
def sample_report() -> Report:
    """A report that holds every kind of row, by hand: no extraction takes part."""
    casualties = (
        casualty(
            "killed",
            46,
            46,
            46,
            victims="recruits of the 3rd Border Guard Regiment",
            victim_type="military",
            perpetrator="gunmen",
            weapon="roadside bomb",
            date="2020-01-16/2020-01-19",
            place="Upper Harun",
            attribution="Border Monitoring Office",
            attribution_kind="reported",
            incident="i1",
            evidence=RowEvidence(
                perpetrator=Evidence("clause", 10, 16),
                weapon=Evidence("sentence", 18, 30),
                date=Evidence("article", 60, 76),
                place=Evidence("incident", 50, 61),
                attribution=Evidence("clause", 0, 24),
            ),
        ),
        casualty(
            "wounded",
            1200,
            1200,
            None,
            qualifier="at_least",
            victims="residents",
            victim_type="civilian",
            date="{2020-01-13,2020-01-15,2020-01-17}",
            place="Harun",
            attribution="the mayor",
            attribution_kind="claimed",
        ),
        casualty(
            "killed_or_wounded",
            24,
            None,
            None,
            count="Dozens",
            qualifier="vague",
            victims="army troops",
            victim_type="military",
            place="Harun",
            repeat=True,
            counted=False,
        ),
        casualty(
            "killed",
            4,
            4,
            4,
            victims="children",
            victim_type="civilian",
            subset=True,
            counted=False,
        ),
        casualty(
            "killed",
            83500,
            83500,
            83500,
            qualifier="about",
            scope="cumulative",
            counted=False,
            date="2011/2020",
        ),
        casualty("wounded", 0, 0, 0, count="No", qualifier="none", status="none", counted=False),
        casualty("killed", 0, 7, 7, victims="miners", status="feared", counted=False),
        casualty("killed", 12, 12, 12, superseded=True, counted=False, victims="shoppers"),
        casualty("killed", 10, 10, 12, qualifier="range", victims="shoppers"),
        casualty("captured", 0, None, 25, qualifier="up_to", victims="fighters"),
        casualty("killed", 19, 19, 19, victims="civilians", counted=False),
    )
    casualties = tuple(row._replace(id=f"c{number}") for number, row in enumerate(casualties, 1))
    tanks = Loss(
        item="battle tank",
        item_type="tank",
        action="destroyed",
        count="two",
        qualifier="exact",
        low=2,
        best=2,
        high=2,
        owner="army",
        owner_group=None,
        perpetrator="rebels",
        perpetrator_group=None,
        weapon="drones",
        date="2020-01-19",
        place="Harun",
        attribution="rebels",
        attribution_kind="claimed",
        status="asserted",
        scope="incident",
        repeat=False,
        text="two battle tanks",
        start=0,
        end=16,
        rule="a rule",
    )
    vague = {
        "item": "armoured vehicle",
        "action": "lost",
        "count": "several",
        "qualifier": "vague",
        "low": 3,
        "best": None,
        "high": None,
    }
    nobody = dict.fromkeys(
        ("owner", "perpetrator", "weapon", "date", "place", "attribution", "attribution_kind")
    )
    losses = (tanks, tanks._replace(**vague, **nobody, repeat=True))
    totals: dict[str, Total | None] = dict.fromkeys(OUTCOMES)
    totals |= {
        "killed": Total(56, 56, 58),
        "wounded": Total(1200, 1200, None),
        "captured": Total(0, None, 25),
    }
    return Report(
        schema_version="3",
        source="article.txt",
        source_sha256="0" * 64,
        title="Many dead in clashes around Harun",
        reference_date="2020-01-20",
        reference_date_source="option",
        relevance=Relevance("conflict", (Mention("clashes", 13, 20),)),
        totals=totals,
        casualties=casualties,
        losses=losses,
        incidents=(
            Incident(
                id="i1",
                status="happened",
                background=False,
                date="2020-01-16/2020-01-19",
                place="Upper Harun",
                within=("Harun",),
                scope="period",
                event_type="Battles",
                sub_event_type="Armed clash",
                attackers=("gunmen",),
                targets=("recruits of the 3rd Border Guard Regiment",),
                weapons=("roadside bomb",),
                sources=("Border Monitoring Office",),
                killed=Total(46, 46, 46),
                wounded=None,
                casualties=(0,),
                losses=(),
                mentions=(Mention("words", 0, 5),),
                text="words",
                start=0,
                end=5,
            ),
        ),
        people=(
            Person(
                id="p1",
                row="c4",
                incident=None,
                outcome="killed",
                name="Kolo Danda",
                age=8,
                sex="male",
                role=None,
                relation="his son",
                date="2020-01-19",
                place="Harun",
                start=12,
                end=22,
            ),
        ),
        groups=(
            Group(
                "Border Monitoring Office",
                None,
                (),
                "monitor",
                "TR",
                (),
                (Mention("Border Monitoring Office", 0, 24),),
            ),
            Group(
                "Harun Liberation Front",
                "HLF",
                ("the Front",),
                "rebel_group",
                None,
                ("Turkish",),
                (Mention("HLF", 30, 33),),
            ),
        ),
        places=(
            Place(
                "Harun",
                "town",
                "SY",
                "Idlib",
                35.9,
                36.6,
                170000,
                1,
                None,
                (Mention("Harun", 40, 45),),
            ),
            Place(
                "Upper Harun",
                "place",
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                (Mention("Upper Harun", 50, 61),),
            ),
        ),
        dates=(
            Date(
                "January 16 to 19",
                60,
                76,
                "2020-01-16/2020-01-19",
                True,
                (
                    DatePart("January 16", 60, 70, "2020-01-16"),
                    DatePart("19", 74, 76, "2020-01-19"),
                ),
            ),
            Date("last spring", 80, 91, None, False),
        ),
        warnings=(
            Warning(
                "undecodable_bytes",
                "not valid UTF-8 from byte 4 on: such bytes were read as Windows-1252",
            ),
        ),
    )


def read_articles(
    names: Iterable[str], *, kind: str | None = None, terms: Terms = USUAL_TERMS
) -> Iterator[Article | Failure]:
    """The articles of the named files, found and read as the command does."""
    for name in names:
        for found in find_inputs(name, kind=kind, terms=terms):
            yield read_input(found, terms) if isinstance(found, Input) else found


def read_records(
    lines: Iterable[bytes], name: str, terms: Terms = USUAL_TERMS
) -> Iterator[Article | Failure]:
    """The records of a JSON Lines stream, one by one as they come."""
    for found in split_records(lines, name, terms=terms):
        yield read_input(found, terms) if isinstance(found, Input) else found


def run(
    *arguments: str,
    stdin: bytes = b"",
    cwd: Path = ROOT,
    handle: BinaryIO | None = None,
    output: BinaryIO | None = None,
    **environment: str,
) -> subprocess.CompletedProcess[bytes]:
    """The command as a real process, with the environment of a plain login besides what is given.

    `handle` is a file as standard input, `output` one as standard output.
    """
    plain = {key: os.environ[key] for key in ("PATH", "HOME", "SYSTEMROOT") if key in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "conflict_cli", *arguments],
        **({"input": stdin} if handle is None else {"stdin": handle}),
        stdout=output or subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=cwd,
        env=plain | environment,
        timeout=120,
        check=False,
    )
