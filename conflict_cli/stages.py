"""A safety net for the stages of an extraction: a failed stage costs only its own findings, and the
report says so.

No stage is known to fail. If one does, the rest of the article is still worth having.
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
        """The result of a stage, or None and a warning with its name. Only MemoryError is
        raised.
        """
        try:
            return stage(*arguments)
        except MemoryError:
            raise
        except Exception as error:
            cause = f"{type(error).__name__}: {error}"[:200]
            self.warnings.append(
                Warning(
                    FAILED,
                    f"no {name}, for a fault of conflict-cli ({cause}): please report it "
                    "with the article",
                )
            )
            return None
