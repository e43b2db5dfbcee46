"""Compiles the modules that an article goes through to C, by mypyc: about a third faster, for those
who have a C compiler.

`CONFLICT_CLI_COMPILE=1 pip install .` makes such an installation, `make compiled` such a copy of
the package in build/compiled to measure and to compare. The Python sources are what counts: they
stay beside what is compiled of them, and without that they run as they are.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "build" / "compiled"
# What builds it; the wheel's environment gets these only when they are asked for.
REQUIREMENTS = ["mypy>=1.13", "setuptools>=65", "types-python-dateutil", "types-regex"]
# Folders and modules that are compiled. `startup` wraps functions and must stay what it is; the
# rest is not where the time goes.
HOT = (
    "extractors",
    "linking",
    "text",
    "engine",
    "models",
    "settling",
    "incidents",
    "caveats",
    "pipeline",
)
# What mypyc can't compile: the parser of clauses is made of several classes, it has single
# inheritance; the reader of records' days has a class in a function, which keeps `dateutil` out of
# a start.
INTERPRETED = ("conflict_cli/extractors/clauses/", "conflict_cli/extractors/dates/records.py")
# How much the C compiler optimizes; without (0) it takes a fraction of the time, which is enough to
# test what is compiled.
LEVEL = os.environ.get("OPTIMIZE", "3")
SETUP = """
import sys
from mypyc.build import mypycify
from setuptools import setup

paths, level = sys.argv.pop().split(), sys.argv.pop()
modules = mypycify(["--strict", *paths], opt_level=level, debug_level="0", multi_file=True)
setup(name="conflict_cli_compiled", packages=[], ext_modules=modules)
"""


def is_wanted() -> bool:
    """Whether the build was asked for it."""
    return os.environ.get("CONFLICT_CLI_COMPILE", "") not in ("", "0")


def list_modules(folder: Path) -> list[str]:
    """The modules to compile, as paths below the folder that holds the package."""
    package = folder / "conflict_cli"
    paths = [path for name in HOT for path in (package / name).rglob("*.py")] + [
        package / f"{name}.py" for name in HOT
    ]
    names = (path.relative_to(folder).as_posix() for path in paths if path.exists())
    return sorted(name for name in names if not name.startswith(INTERPRETED))


def make(target: Path = TARGET) -> list[Path]:
    """The package with its compiled modules beside the sources; gives the compiled files."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(
        ROOT / "conflict_cli",
        target / "conflict_cli",
        ignore=shutil.ignore_patterns("__pycache__", "*.so", "snapshot.bin"),
    )
    modules = " ".join(list_modules(target))
    command = [
        sys.executable,
        "-c",
        SETUP,
        "build_ext",
        "--inplace",
        f"--parallel={os.cpu_count() or 1}",
        LEVEL,
        modules,
    ]
    done = subprocess.run(command, cwd=target, stdout=subprocess.PIPE, text=True)
    if done.returncode:  # mypy tells what is wrong where its other messages go
        sys.exit(f"{done.stdout}mypyc failed with status {done.returncode}")
    shutil.rmtree(target / "build")
    return sorted([*target.rglob("*.so"), *target.rglob("*.pyd")])


if __name__ == "__main__":
    MADE = make()
    print(
        f"{TARGET}: {len(MADE)} compiled files, "
        f"{sum(path.stat().st_size for path in MADE) / 1e6:.1f} MB",
        file=sys.stderr,
    )
