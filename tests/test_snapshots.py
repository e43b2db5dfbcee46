"""The snapshot of the lexicons: the same with it and without it, and no harm from one that is old or damaged."""

import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from conflict_cli.extractors.place_knowledge import known_names
from conflict_cli.snapshots import BUILDERS, describe_maker, read_parts


@pytest.fixture
def snapshot(tmp_path: Path) -> Path:
    """A snapshot of one lexicon, made now."""
    name = f"{known_names.__module__}.{known_names.__qualname__}"
    path = tmp_path / "snapshot.bin"
    path.write_bytes(pickle.dumps((tuple(describe_maker(True)), {name: pickle.dumps(BUILDERS[name]())})))
    return path


def test_current_snapshot_is_read(snapshot: Path) -> None:
    (kept,) = read_parts(str(snapshot)).values()
    assert pickle.loads(kept).values == known_names().values


def test_wheel_without_times_of_change_is_read(snapshot: Path) -> None:
    _, kept = pickle.loads(snapshot.read_bytes())
    snapshot.write_bytes(pickle.dumps((tuple(describe_maker(False)), kept)))
    assert read_parts(str(snapshot))


@pytest.mark.parametrize("field", ["python", "regex", "sources"])
def test_snapshot_of_other_makers_is_ignored(snapshot: Path, field: str) -> None:
    _, kept = pickle.loads(snapshot.read_bytes())
    maker = describe_maker(True)
    other = {"python": 1, "regex": "0", "sources": tuple((name, size + 1, time) for name, size, time in maker.sources)}
    snapshot.write_bytes(pickle.dumps((tuple(maker._replace(**{field: other[field]})), kept)))
    assert read_parts(str(snapshot)) == {}


@pytest.mark.parametrize("content", [b"", b"\x80", b"nonsense", pickle.dumps(1), pickle.dumps(((1, "", ()), 1))])
def test_damaged_snapshot_is_ignored(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "snapshot.bin"
    path.write_bytes(content)
    assert read_parts(str(path)) == {}


def test_missing_snapshot_is_no_error(tmp_path: Path) -> None:
    assert read_parts(str(tmp_path / "none.bin")) == {}


def test_every_lexicon_survives_the_file() -> None:
    for name, build in BUILDERS.items():
        assert pickle.dumps(pickle.loads(pickle.dumps(build()))) is not None, name


def test_reports_are_the_same_with_it_and_without(tmp_path: Path) -> None:
    script = (
        "import sys; from conflict_cli import snapshots; snapshots.FILE = sys.argv[1]\n"
        "from conflict_cli import extract; sys.stdout.write(repr(extract(open(sys.argv[2]).read())))"
    )
    article = str(ROOT / "examples" / "roundup.txt")
    made = tmp_path / "snapshot.bin"
    subprocess.run([sys.executable, str(ROOT / ".build" / "snapshot.py"), str(made)], check=True, capture_output=True)
    outputs = [
        subprocess.run([sys.executable, "-c", script, file, article], capture_output=True, text=True, check=True, cwd=ROOT).stdout
        for file in (str(made), str(tmp_path / "none.bin"))
    ]
    assert outputs[0] == outputs[1]
