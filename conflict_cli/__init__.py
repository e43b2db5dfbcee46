"""Casualty counts, dates, groups and places out of conflict reporting: by rules, offline, deterministic."""

TYPE_CHECKING = False  # as type checkers want it; importing it would load `typing` before Ctrl-C has a handler
if TYPE_CHECKING:
    from conflict_cli.models import Report
    from conflict_cli.pipeline import extract

__version__ = "0.1.0"
__all__ = ["Report", "__version__", "extract"]


def __getattr__(name: str) -> object:
    """What the package offers, loaded when it is asked for: the command prepares its start before that."""
    if name == "extract":
        from conflict_cli.pipeline import extract

        return extract
    if name == "Report":
        from conflict_cli.models import Report

        return Report
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
