"""Casualty counts, dates, groups and places out of conflict reporting: by rules, offline, deterministic."""

from conflict_cli.models import Report
from conflict_cli.pipeline import extract

__version__ = "0.1.0"
__all__ = ["Report", "__version__", "extract"]
