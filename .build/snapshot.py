"""Makes conflict_cli/snapshot.bin: lexicons and patterns as they are once read, and the code of the
modules, for a quick start.

The build calls it; `python .build/snapshot.py` does the same by hand, for instance before
measuring: in a checkout every edit of a source puts the file out of date, and then it is ignored.
"""

import _sre
import copyreg
import importlib
import io
import marshal
import pickle
import pickletools
import pkgutil
import re
import sys
from collections.abc import Container, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType

import compiled as compiled_build
import regex

ROOT = Path(__file__).resolve().parent.parent
SRE_COMPILE = _sre.compile
# What a start of the command loads.
COMMAND = ("conflict_cli.cli.command", "conflict_cli.cli.progress", "conflict_cli.formatters.json")


def read_patterns() -> dict[str, dict[str, object]]:
    """The patterns of the rules and folds of every module that is loaded, compiled, and what they
    require.
    """
    from conflict_cli.engine.grammar import ChunkRule, Rule, compile_pattern, read_requirements
    from conflict_cli.engine.wordings import WORDINGS

    modules = [module for name, module in sys.modules.items() if name.startswith("conflict_cli.")]
    tables = [
        table
        for module in modules
        for table in vars(module).values()
        if isinstance(table, tuple | list)
    ]
    patterns = [
        step.pattern for table in tables for step in table if isinstance(step, ChunkRule | Rule)
    ]
    return {
        "conflict_cli.engine.grammar.compiled": {
            pattern: compile_pattern(pattern) for pattern in patterns
        },
        "conflict_cli.engine.grammar.requirements": {
            pattern: read_requirements(pattern) for pattern in patterns
        },
        "conflict_cli.engine.wordings.compiled_wordings": {
            key: wording.compiled for key, wording in WORDINGS.items()
        },
    }


def compile_modules(native: Container[str]) -> dict[str, CodeType]:
    """The code of the package's modules that are loaded, with names of files that the interpreter
    finds from any folder of its path.

    `native` are the files of those that will be there as extension modules, which win.
    """
    loaded = {
        name: module.__file__
        for name, module in sys.modules.items()
        if name.startswith("conflict_cli.")
    }
    paths = {name: Path(file) for name, file in loaded.items() if file is not None}
    files = {name: path.relative_to(ROOT).as_posix() for name, path in paths.items()}
    return {
        name: compile((ROOT / path).read_bytes(), path, "exec")
        for name, path in files.items()
        if path not in native
    }


@contextmanager
def recorded_patterns() -> Iterator[dict[re.Pattern[str], tuple[object, ...]]]:
    """What the compiler of `re` makes of each pattern meanwhile, from which the interpreter makes
    the pattern at once.
    """
    compiled: dict[re.Pattern[str], tuple[object, ...]] = {}

    def record(source: object, flags: int, code: list[int], *groups: object) -> re.Pattern[str]:
        pattern = SRE_COMPILE(source, flags, code, *groups)
        compiled[pattern] = (
            source,
            int(flags),
            [int(step) for step in code],
            *groups,
        )  # plain numbers, since the named ones don't pickle
        return pattern

    _sre.compile = record
    try:
        yield compiled
    finally:
        _sre.compile = SRE_COMPILE


def pack(result: object, compiled: dict[re.Pattern[str], tuple[object, ...]]) -> bytes:
    """A result as a pickle that is quick to read, and needs no compiler of patterns for that."""
    from conflict_cli.startup.build_cache import restore_pattern

    buffer = io.BytesIO()
    usual = copyreg.dispatch_table[regex.Pattern]
    pickler = pickle.Pickler(buffer, 5)
    pickler.dispatch_table = copyreg.dispatch_table | {
        regex.Pattern: lambda pattern: (restore_pattern, usual(pattern)[1]),
        re.Pattern: lambda pattern: (_sre.compile, compiled[pattern]),
    }
    pickler.dump(result)
    return pickletools.optimize(buffer.getvalue())


def make(file: str | None = None, dated: bool = True) -> Path:
    """Write the file; `dated` for a checkout, whose sources may change under it, not for what gets
    packed and installed.
    """
    sys.path.insert(0, str(ROOT))
    try:
        from conflict_cli.startup import build_cache
        from conflict_cli.startup.bytecode import MODULES, PATTERNS

        build_cache.load_parts.cache_clear()
        build_cache.FILE, kept_file = (
            "",
            build_cache.FILE,
        )  # nothing is taken from an older snapshot
        with recorded_patterns() as compiled:
            for name in COMMAND:
                importlib.import_module(name)
            from conflict_cli import extractors
            from conflict_cli.engine.wordings import WORDINGS

            for module in pkgutil.walk_packages(extractors.__path__, "conflict_cli.extractors."):
                importlib.import_module(module.name)
            results = {name: build() for name, build in sorted(build_cache.BUILDERS.items())}
        results.update(read_patterns())
        wordings = {wording.compiled for wording in WORDINGS.values()}
        results[PATTERNS] = {
            key: pattern
            for key, pattern in re._cache.items()
            if pattern in compiled and pattern not in wordings
        }
        kept = {name: pack(result, compiled) for name, result in results.items()}
        native = (
            compiled_build.list_modules(ROOT) if compiled_build.is_wanted() and not dated else ()
        )
        kept[MODULES] = marshal.dumps(compile_modules(native))
        build_cache.FILE = kept_file
        target = Path(file or build_cache.FILE)
        sources = sorted(build_cache.list_sources(build_cache.FOLDER, ""))
        maker = build_cache.describe_maker(sources if dated else build_cache.without_times(sources))
        build_cache.write_parts(str(target), maker, kept)
    finally:
        sys.path.remove(str(ROOT))
    return target


if __name__ == "__main__":
    # "standard" is hatchling's word for a wheel that gets installed elsewhere, "editable" for a
    # checkout.
    FILES = [argument for argument in sys.argv[1:] if argument not in ("standard", "editable")]
    TARGET = make(FILES[0] if FILES else None, dated="standard" not in sys.argv[1:])
    print(f"{TARGET}: {TARGET.stat().st_size / 1e6:.1f} MB", file=sys.stderr)
