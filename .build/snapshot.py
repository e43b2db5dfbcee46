"""Makes conflict_cli/snapshot.bin: the lexicons and patterns as they are once read, so that a start of the command needn't read them.

The build calls it; `python .build/snapshot.py` does the same by hand, for instance before measuring: in a checkout every edit of a
source puts the file out of date, and then it is ignored.
"""

import importlib
import os
import pickle
import pickletools
import pkgutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def read_patterns() -> dict[str, dict[str, object]]:
    """The patterns of the rules and folds of every module that is loaded, compiled, and what they require."""
    from conflict_cli.grammar import Fold, Rule, compile_pattern, read_requirements

    modules = [module for name, module in sys.modules.items() if name.startswith("conflict_cli.")]
    tables = [table for module in modules for table in vars(module).values() if isinstance(table, tuple | list)]
    patterns = [step.pattern for table in tables for step in table if isinstance(step, Fold | Rule)]
    return {
        "conflict_cli.grammar.compiled": {pattern: compile_pattern(pattern) for pattern in patterns},
        "conflict_cli.grammar.requirements": {pattern: read_requirements(pattern) for pattern in patterns},
    }


def make(file: str | None = None, dated: bool = True) -> Path:
    """Write the file; `dated` for a checkout, whose sources may change under it, not for what gets packed and installed."""
    sys.path.insert(0, str(ROOT))
    try:
        from conflict_cli import snapshots

        target = Path(file or snapshots.FILE)
        package = importlib.import_module("conflict_cli.extractors")
        importlib.import_module("conflict_cli.pipeline")
        for module in pkgutil.walk_packages(package.__path__, "conflict_cli.extractors."):
            importlib.import_module(module.name)
        results = {name: build() for name, build in sorted(snapshots.BUILDERS.items())}
        results.update(read_patterns())
        kept = {name: pickletools.optimize(pickle.dumps(result, 5)) for name, result in results.items()}
        part = target.with_suffix(".part")
        part.write_bytes(pickle.dumps((tuple(snapshots.describe_maker(dated)), kept), 5))
        os.replace(part, target)
    finally:
        sys.path.remove(str(ROOT))
    return target


if __name__ == "__main__":
    # "standard" is hatchling's word for a wheel that gets installed elsewhere, "editable" for a checkout.
    FILES = [argument for argument in sys.argv[1:] if argument not in ("standard", "editable")]
    TARGET = make(FILES[0] if FILES else None, dated="standard" not in sys.argv[1:])
    print(f"{TARGET}: {TARGET.stat().st_size / 1e6:.1f} MB", file=sys.stderr)
