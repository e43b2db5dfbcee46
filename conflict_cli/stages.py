"""A net under the stages of an extraction: one that fails costs what it would have found, and the report says so.

No stage is known to fail; should one do so after all, the rest of the article is still worth having.
"""

from collections.abc import Callable
from typing import TypeVar

from conflict_cli.models import Warning

T = TypeVar("T")
FAILED = "stage_failed"


class Stages:
    """Runs stages one by one and keeps a warning for each that failed."""

    def __init__(self) -> None:
        self.warnings: list[Warning] = []

    def run(self, name: str, stage: Callable[..., T], *arguments: object) -> T | None:
        """What the stage finds, or None and a warning with its name. Only memory that ran out ends the whole."""
        try:
            return stage(*arguments)
        except MemoryError:
            raise
        except Exception as error:
            cause = f"{type(error).__name__}: {error}"[:200]
            self.warnings.append(Warning(FAILED, f"no {name}, for a fault of conflict-cli ({cause}): please report it with the article"))
            return None
