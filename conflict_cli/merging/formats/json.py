"""Events as JSON Lines."""

import json
from collections.abc import Iterable, Iterator

from conflict_cli.formatters.json import colorize, escape_unsafe
from conflict_cli.merging.models import Event
from conflict_cli.models import JSONValue, plain


def write_jsonl(events: Iterable[Event], *, color: bool = False) -> Iterator[str]:
    """A line of JSON per event."""
    for event in events:
        text = escape_unsafe(
            json.dumps(event_dict(event), ensure_ascii=False, separators=(",", ":"))
        )
        yield (colorize(text) if color else text) + "\n"


def event_dict(event: Event) -> dict[str, JSONValue]:
    """The event as plain dicts, lists, strings and numbers, in the order of its fields."""
    return {key: plain(value) for key, value in zip(event._fields, event, strict=True)}
