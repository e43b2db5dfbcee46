"""The truth tables in the docstrings of every module."""

import doctest
import importlib
import pkgutil

import pytest

import conflict_cli

MODULES = [
    found.name
    for found in pkgutil.walk_packages(conflict_cli.__path__, "conflict_cli.")
    if not found.name.endswith("__main__")
]


@pytest.mark.parametrize("name", [*MODULES, "cases", "hostile"])
def test_docstrings(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
