"""Modules from the snapshot: finding, reading and checking a hundred files takes five times as long
as one file with all of them.

For the command only: a program that uses the package as a library imports it as any other.
"""

import os
import re
import sys
from collections.abc import Sequence
from importlib.machinery import (
    EXTENSION_SUFFIXES,
    ExtensionFileLoader,
    ModuleSpec,
    SourceFileLoader,
)
from types import CodeType, ModuleType

from conflict_cli.startup.build_cache import ENGINE, FOLDER, find_engine, load_parts

# The snapshot's key for the code of the modules, marshalled as one: they share their names, which
# halves the loading time.
MODULES = "modules"
# The patterns of `re` that importing the modules compiles, by their keys in the cache of `re`.
PATTERNS = "patterns"
PACKAGE = "conflict_cli"


class KeptLoader(SourceFileLoader):
    """Loads a module like any source loader, but with code that is compiled already."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self.code = code

    def get_code(self, fullname: str) -> CodeType:
        """The code compiled by the build."""
        return self.code


class Finder:
    """Finds modules whose code is given, by name."""

    def __init__(self, codes: dict[str, CodeType]) -> None:
        self.codes = codes

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec of the module, None for one of another package; the code is released, since
        importing needs it once.
        """
        code = self.codes.pop(name, None)
        if code is None:
            return None
        is_package = code.co_filename.endswith("__init__.py")
        origin = os.path.join(FOLDER, code.co_filename.removeprefix(f"{PACKAGE}/"))
        spec = ModuleSpec(
            name, KeptLoader(name, origin, code), origin=origin, is_package=is_package
        )
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(origin)]
        return spec


def use_snapshot() -> None:
    """Loads the package's modules from now on from a valid snapshot, and so the part of `regex`
    that matches.

    The part that compiles patterns, two thirds of the import, is loaded only if one must be
    compiled.
    """
    kept = load_parts()
    if MODULES not in kept:
        return
    from _pickle import loads
    from marshal import loads as load_code

    try:
        codes, patterns = load_code(kept[MODULES]), loads(kept[PATTERNS])
    except Exception:  # a damaged file is no file
        return
    sys.meta_path.insert(0, Finder(codes))
    load_engine()
    compiled = getattr(
        re, "_cache", None
    )  # the cache of `re.compile`; private, so another Python may lack it
    if isinstance(compiled, dict):
        compiled.update(patterns)


def load_engine() -> None:
    """Loads the C module of `regex` without the package, which reuses it if it is imported
    later.
    """
    if ENGINE in sys.modules:
        return
    from importlib.util import module_from_spec

    folder = find_engine()
    for suffix in EXTENSION_SUFFIXES:
        path = os.path.join(folder, f"_regex{suffix}")
        if os.path.isfile(path):
            loader = ExtensionFileLoader(ENGINE, path)
            module = module_from_spec(ModuleSpec(ENGINE, loader, origin=path))
            loader.exec_module(module)
            sys.modules[ENGINE] = module
            return
