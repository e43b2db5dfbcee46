"""The snapshot of the lexicons: the same with it and without it, and no harm from one that is old
or damaged.
"""

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from conflict_cli.extractors.places.knowledge import known_names
from conflict_cli.startup import build_cache
from conflict_cli.startup.build_cache import (
    BUILDERS,
    FOLDER,
    CacheKey,
    describe_maker,
    explain_misfit,
    is_damaged,
    list_sources,
    read_parts,
    without_times,
    write_parts,
)
from conflict_cli.startup.bytecode import MODULES, PATTERNS

NAME = f"{known_names.__module__}.{known_names.__qualname__}"
SOURCES = sorted(list_sources(FOLDER, ""))


def write(path: Path, maker: CacheKey) -> None:
    """A snapshot of one lexicon."""
    write_parts(str(path), maker, {"first": b"x", NAME: pickle.dumps(BUILDERS[NAME]())})


def test_current_snapshot_is_read(tmp_path: Path) -> None:
    write(tmp_path / "snapshot.bin", describe_maker(SOURCES))
    kept = read_parts(str(tmp_path / "snapshot.bin"))
    assert kept["first"] == b"x" and pickle.loads(kept[NAME]).values == known_names().values


def test_wheel_without_times_of_change_is_read_unless_a_source_was_edited_since(
    tmp_path: Path,
) -> None:
    path = tmp_path / "snapshot.bin"
    write(path, describe_maker(without_times(SOURCES)))
    assert read_parts(str(path))
    newest = max(time for _, _, time in SOURCES) // 10**9
    os.utime(path, (newest - 3600, newest - 3600))
    assert read_parts(str(path)) == {}


@pytest.mark.parametrize(
    "other",
    [
        {"python": 1},
        {"regex": (("_main.py", 1),)},
        {"sources": tuple((name, size + 1, time) for name, size, time in SOURCES)},
    ],
    ids=lambda other: next(iter(other)),
)
def test_snapshot_of_other_makers_is_ignored(tmp_path: Path, other: dict[str, object]) -> None:
    write(tmp_path / "snapshot.bin", describe_maker(SOURCES)._replace(**other))
    assert read_parts(str(tmp_path / "snapshot.bin")) == {}


def test_snapshot_cut_short_is_ignored(tmp_path: Path) -> None:
    path = tmp_path / "snapshot.bin"
    write(path, describe_maker(SOURCES))
    path.write_bytes(path.read_bytes()[:-7])
    assert read_parts(str(path)) == {}


def test_not_one_byte_is_loaded_of_a_damaged_snapshot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever byte is another: a damaged pickle may run anything, or end the process."""
    monkeypatch.setattr(build_cache, "DAMAGED", [])
    path = tmp_path / "snapshot.bin"
    write(path, describe_maker(SOURCES))
    whole = path.read_bytes()
    assert read_parts(str(path)) and not is_damaged(str(path))
    monkeypatch.setattr("_pickle.loads", lambda _: pytest.fail("loaded"))
    for at in (*range(60), *range(60, len(whole), len(whole) // 50), len(whole) - 1):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 64]) + whole[at + 1 :])
        build_cache.DAMAGED.clear()
        assert read_parts(str(path)) == {} and is_damaged(str(path)) == (
            at >= len(build_cache.MARK)
        )
        path.write_bytes(whole[:at])
        build_cache.DAMAGED.clear()
        assert read_parts(str(path)) == {} and is_damaged(str(path))


def test_a_damaged_snapshot_is_said_once_and_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "snapshot.bin").write_bytes(b"conflict-cli 1\nnonsense")
    script = (
        "import sys; from conflict_cli.startup import build_cache; build_cache.FILE = "
        "sys.argv.pop(1)\n"
        "from conflict_cli.__main__ import run; run()"
    )
    article = str(ROOT / "examples" / "roundup.txt")
    damaged, without, quiet = (
        subprocess.run(
            [sys.executable, "-c", script, str(tmp_path / name), *options, article],
            capture_output=True,
            cwd=ROOT,
            check=True,
        )
        for name, options in (("snapshot.bin", []), ("none.bin", []), ("snapshot.bin", ["-q"]))
    )
    assert damaged.stdout == without.stdout == quiet.stdout
    assert (
        damaged.stderr.startswith(b"conflict-cli: its snapshot is damaged")
        and damaged.stderr.count(b"\n") == 1
    )
    assert without.stderr == quiet.stderr == b""


@pytest.mark.parametrize(
    "content", [b"", b"\x80", b"nonsense", pickle.dumps(1), pickle.dumps(((1, "", ()), 1))]
)
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
        "import sys; from conflict_cli.startup import build_cache; build_cache.FILE = sys.argv[1]\n"
        "from conflict_cli import extract; "
        "sys.stdout.write(repr(extract(open(sys.argv[2]).read())))"
    )
    article = str(ROOT / "examples" / "roundup.txt")
    made = tmp_path / "snapshot.bin"
    subprocess.run(
        [sys.executable, str(ROOT / ".build" / "snapshot.py"), str(made)],
        check=True,
        capture_output=True,
    )
    outputs = [
        subprocess.run(
            [sys.executable, "-c", script, file, article],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        ).stdout
        for file in (str(made), str(tmp_path / "none.bin"))
    ]
    assert outputs[0] == outputs[1]


def test_command_takes_its_modules_and_patterns_from_it_and_does_the_same_without(
    tmp_path: Path,
) -> None:
    script = (
        "import sys; from conflict_cli.startup import build_cache; build_cache.FILE = "
        "sys.argv.pop(1)\n"
        "import conflict_cli.__main__ as command\n"
        # it ends the process, and there is something to ask yet
        "command.leave = lambda code: None\n"
        "try: command.run()\n"
        "except SystemExit: pass\n"
        "import conflict_cli.settling.totals as module, inspect\n"
        "print(type(module.__loader__).__name__, 'regex._main' in sys.modules, "
        "module.__file__, file=sys.stderr)\n"
        "print(inspect.getsource(module.sum_totals), file=sys.stderr)"
    )
    made = tmp_path / "snapshot.bin"
    subprocess.run(
        [sys.executable, str(ROOT / ".build" / "snapshot.py"), str(made)],
        check=True,
        capture_output=True,
    )
    article = str(ROOT / "examples" / "roundup.txt")
    with_it, without = (
        subprocess.run(
            [sys.executable, "-c", script, file, article],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
        for file in (str(made), str(tmp_path / "none.bin"))
    )
    assert with_it.stdout == without.stdout
    path = ROOT / "conflict_cli" / "settling" / "totals.py"
    first, _, source = with_it.stderr.partition("\n")
    assert first == f"KeptLoader False {path}" and source == without.stderr.partition("\n")[2]
    assert without.stderr.startswith(f"SourceFileLoader True {path}")


def test_a_misfit_is_explained(tmp_path: Path) -> None:
    file = tmp_path / "snapshot.bin"
    assert explain_misfit(str(file)) == "there is none"
    file.write_bytes(b"nonsense")
    assert explain_misfit(str(file)) == "it is damaged, or of another version"
    maker = describe_maker(SOURCES)
    for made, told in (
        (maker._replace(python=0x030C01F0), "it was made by Python 3.12.1"),
        (maker._replace(regex=(("_regex.so", 1),)), "it was made with another regex"),
        (maker._replace(sources=(("a.py", 1, 1),)), "the sources have changed since"),
    ):
        write_parts(str(file), made, {"part": b"x"})
        assert explain_misfit(str(file)) == told
    write_parts(str(file), maker, {"part": b"."})
    assert explain_misfit(str(file)) is None


def test_a_misfit_is_told_once_and_only_with_verbose(tmp_path: Path) -> None:
    missing = str(tmp_path / "none.bin")
    script = f"from conflict_cli.startup import build_cache; build_cache.FILE = {missing!r}; "
    script += "from conflict_cli.cli.command import main; main()"
    article = str(ROOT / "examples" / "brief.txt")
    told, silent = (
        subprocess.run(
            [sys.executable, "-c", script, *options, article, article],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
        for options in (["-v"], [])
    )
    assert told.stderr == (
        "conflict-cli: the build cache is not used: there is none; install conflict-cli anew "
        "with this Python\n"
    )
    assert silent.stderr == "" and silent.stdout == told.stdout


def test_damaged_code_is_no_code(tmp_path: Path) -> None:
    script = (
        "from conflict_cli.startup import bytecode; import sys; bytecode.use_snapshot(); "
        "print(bytecode.ENGINE in sys.modules)"
    )
    write_parts(
        str(tmp_path / "snapshot.bin"),
        describe_maker(SOURCES),
        {MODULES: b"nonsense", PATTERNS: b"nonsense"},
    )
    script = (
        "from conflict_cli.startup import build_cache; build_cache.FILE = "
        f"{str(tmp_path / 'snapshot.bin')!r}; {script}"
    )
    process = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert process.stdout == "False\n"
