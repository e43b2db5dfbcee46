"""Days as programs write them: ISO 8601 as we want it, and what the `date` of a record may hold besides."""

from datetime import date


def read_day(value: str) -> str | None:
    """The day of an ISO 8601 date or date with time, None when it is none.

    >>> read_day("2020-01-20"), read_day("2020-01-20T23:10:00Z")
    ('2020-01-20', '2020-01-20')
    >>> read_day("2020-02-30"), read_day("20 January 2020"), read_day("2020-1-2")
    (None, None, None)
    """
    day, rest = value[:10], value[10:]
    if len(day) != 10 or day[4] != "-" or day[7] != "-" or (rest and rest[0] not in "T "):
        return None
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError:
        return None
