"""Records of JSON Lines and JSON: their bounds, and the article in each."""

import codecs
import json
from collections.abc import Iterable, Iterator

from conflict_cli.cli.articles import USUAL_TERMS, Article, Failure, Input, Terms
from conflict_cli.cli.inputs.decoding import decode, has_wide_mark, recognise
from conflict_cli.extractors.dates.records import read_record_day
from conflict_cli.models import Warning

DATE_UNREADABLE = "date_unreadable"
WIDE_RECORDS = (
    "is UTF-16 or UTF-32, and JSON Lines are UTF-8",
    "convert it first, for instance with iconv -f UTF-16 -t UTF-8",
)


def split_records(
    lines: Iterable[bytes], name: str, relative_path: str = "", terms: Terms = USUAL_TERMS
) -> Iterator[Input | Failure]:
    """The lines of a JSON Lines stream that hold records, one by one as they come."""
    for number, line in enumerate(lines, 1):
        if len(line) > terms.most:
            yield Failure(
                f"{name}:{number}", "the record is too large", "give --max-size, or take it out"
            )
            continue
        if number == 1:
            foreign = WIDE_RECORDS if has_wide_mark(line) else recognise(line)
            if foreign is not None:
                yield Failure(name, *foreign)
                return
            line = line.removeprefix(codecs.BOM_UTF8)
        if number == 1 and line.strip() in (b"[", b"[{"):
            yield Failure(
                name, "is a JSON array, and a line of JSON Lines is one record", "give --input json"
            )
            return
        if line.strip():
            yield Input(f"{name}:{number}", name, relative_path, line, True)


def split_array(
    data: bytes, name: str, relative_path: str = "", terms: Terms = USUAL_TERMS
) -> Iterator[Input | Failure]:
    """The records of a JSON file: an array of them, a single one, or JSON Lines under
    another name.
    """
    foreign = recognise(data) if data[:1] not in (b"[", b"{") else None
    if foreign is not None:
        yield Failure(name, *foreign)
        return
    text, _ = decode(data)
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        lines = data.removeprefix(codecs.BOM_UTF8).splitlines(keepends=True)
        if getattr(error, "msg", "") == "Extra data" and len(lines) > 1:
            yield from split_records(lines, name, relative_path, terms)
        else:
            yield broken(name, error, "write one JSON object, or an array of them")
        return
    if isinstance(found, list):
        for number, record in enumerate(found, 1):
            yield Input(f"{name}:{number}", name, relative_path, json.dumps(record).encode(), True)
    else:
        yield Input(name, name, relative_path, text.encode("utf-8", "surrogatepass"), True)


def broken(place: str, error: Exception, advice: str) -> Failure:
    """The failure of broken JSON, with line and column."""
    if isinstance(error, json.JSONDecodeError):
        at = f"{place}:{error.lineno}" if error.lineno > 1 else place
        return Failure(f"{at}:{error.colno}", f"broken JSON: {error.msg}", advice)
    return Failure(
        place, f"broken JSON: {error}", advice
    )  # digits without end, brackets without end


def read_record(line: bytes, place: str, terms: Terms = USUAL_TERMS) -> Article | Failure:
    """One record; `locator` (`feed.jsonl:12`) names it in errors, and in the report when it has no
    `id`.
    """
    text, warnings = decode(line)
    try:
        record = json.loads(text.rstrip("\r\n"))
    except (ValueError, RecursionError) as error:
        return broken(place, error, "write one whole JSON object a line")
    if not isinstance(record, dict):
        return Failure(place, "the record is not a JSON object", f'write {{"{terms.text}": "..."}}')
    if terms.text not in record:
        others = ", ".join(list(record)[:8]) or "none"
        return Failure(
            place,
            f'the record has no "{terms.text}"',
            f"name the key of the text with --text-key (its keys: {others})",
        )
    if not isinstance(record[terms.text], str):
        return Failure(
            place, f'"{terms.text}" is not a string', "name the key of the text with --text-key"
        )
    said = record.get(terms.date)
    day = None if said in (None, "") else read_record_day(said)
    if day is None and said not in (None, ""):
        warnings = (
            *warnings,
            Warning(
                DATE_UNREADABLE,
                f"{terms.date} left out, as it is not one known day: {said!r:.60}; write "
                "YYYY-MM-DD",
            ),
        )
    title = record.get(terms.title)
    return Article(
        name_of(record.get("id"), place),
        record[terms.text],
        title if isinstance(title, str) and title.strip() else None,
        day,
        warnings,
    )


def name_of(identifier: object, place: str) -> str:
    """The `id` of a record if it is a string or a number, else the position of the record.

    >>> name_of("a1", "feed:3"), name_of(17, "feed:3"), name_of(None, "feed:3")
    ('a1', '17', 'feed:3')
    """
    if isinstance(identifier, str) and identifier:
        return identifier
    return (
        str(identifier)
        if isinstance(identifier, int) and not isinstance(identifier, bool)
        else place
    )
