"""The shapes of dates: patterns over the classes of `classes`, each with its reader; the first that
fits at a word is taken.

A shape of several words is a record here; a date written as one word is a record of `notations`.
"""

from typing import TYPE_CHECKING

from conflict_cli.engine.grammar import translate
from conflict_cli.extractors.dates.classes import TAGS
from conflict_cli.extractors.dates.shapes import days, periods, relative, years
from conflict_cli.extractors.dates.shapes.pieces import Shape
from conflict_cli.startup.build_cache import cached_at_build

if TYPE_CHECKING:  # the pattern of the snapshot needs only its C part
    from collections.abc import Iterable

    import regex

SHAPES: tuple[Shape, ...] = (*days.SHAPES, *periods.SHAPES, *relative.SHAPES, *years.SHAPES)
BY_NAME = {shape.name: shape for shape in SHAPES}


@cached_at_build
def date_pattern() -> "regex.Pattern[str]":
    """All shapes in one pattern."""
    return compile_shapes(SHAPES)


def compile_shapes(shapes: "Iterable[Shape]") -> "regex.Pattern[str]":
    """The shapes in one pattern over tags, each a group of its own name."""
    import regex

    return regex.compile(
        "|".join(f"(?P<{shape.name}>{translate(shape.pattern, TAGS)})" for shape in shapes)
    )
