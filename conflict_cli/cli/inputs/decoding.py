"""From bytes to text: the file type, by the first bytes and the byte order mark, and the decoded
characters.
"""

import codecs
import re

from conflict_cli.models import Warning

# First bytes of files that are often given to a text tool by mistake.
SIGNATURES = (
    (b"%PDF-", "looks like a PDF", "extract its text first, for instance with pdftotext"),
    (
        b"\x1f\x8b",
        "looks like a gzip file",
        "name it .gz, or unpack it first, for instance with gunzip -c",
    ),
    (
        b"PK\x03\x04",
        "looks like a ZIP or Office file",
        "extract its text first, for instance with pandoc -t plain",
    ),
    (b"{\\rtf", "looks like RTF", "extract its text first, for instance with pandoc -t plain"),
    (b"\xff\xd8\xff", "looks like a JPEG image", "give the text of the article instead"),
    (b"\x89PNG", "looks like a PNG image", "give the text of the article instead"),
)
PAGE = (
    "looks like HTML",
    (
        "extract its text first, for instance with trafilatura, or install what reads it: pip "
        "install '.[html]' in its folder"
    ),
)
RECORDS = re.compile(rb'(?:\xef\xbb\xbf)?\s{0,99}(?:\[\s{0,99})?\{\s{0,99}"[^"]{1,99}"\s{0,9}:')
# Longer marks first: that of UTF-32 little endian begins with that of UTF-16.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def recognise(data: bytes) -> tuple[str, str] | None:
    """Cause and advice if the bytes are not plain text.

    >>> recognise(b"%PDF-1.7 ...")
    ('looks like a PDF', 'extract its text first, for instance with pdftotext')
    >>> recognise(b"Five people were killed.") is None
    True
    """
    for signature, cause, advice in SIGNATURES:
        if data.startswith(signature):
            return cause, advice
    if is_page(data):
        return PAGE
    if b"\0" in data and not has_wide_mark(data):
        return (
            "looks binary (it has NUL bytes)",
            "give plain text; UTF-16 needs a byte order mark, or iconv -f UTF-16LE -t UTF-8",
        )
    return None


def is_json(data: bytes) -> bool:
    """True if the bytes open as a JSON object, or as an array of them.

    >>> is_json(b'[\\n {"text": "..."}]'), is_json(b'["We left," he said.]'), is_json(b"{sic}")
    (True, False, False)
    """
    return RECORDS.match(data) is not None


def is_page(data: bytes) -> bool:
    """True if the bytes are an HTML page, which opens with its type or with <html>, possibly after
    an XML declaration.
    """
    opening = decode(data[:1024])[0].lstrip().lower()
    return opening.startswith(("<!doctype html", "<html")) or (
        opening.startswith(("<?xml", "<!--")) and "<html" in opening
    )


def has_wide_mark(data: bytes) -> bool:
    """True if a byte order mark means UTF-16 or UTF-32, in which NUL bytes are normal."""
    return any(data.startswith(mark) for mark, encoding in BYTE_ORDER_MARKS if encoding != "utf-8")


def decode(data: bytes) -> tuple[str, tuple[Warning, ...]]:
    """Text by its byte order mark, else as UTF-8; bytes that are not UTF-8 are read as
    Windows-1252, with a warning.

    Only the offending bytes are, so that a text pasted together from two encodings comes out right
    too.

    >>> decode("\\ufeffKillis – 3 dead".encode())
    ('Killis – 3 dead', ())
    >>> decode(b"caf\\xe9 \\x93quote\\x94")[0]
    'café “quote”'
    """
    mark, encoding = next(
        ((mark, encoding) for mark, encoding in BYTE_ORDER_MARKS if data.startswith(mark)),
        (b"", "utf-8"),
    )
    try:
        return (data[len(mark) :] if encoding == "utf-8" else data).decode(encoding), ()
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            message = (
                f"not valid {encoding.upper()} from byte {error.start} on: unreadable characters "
                "were replaced by U+FFFD"
            )
            return data.decode(encoding, "replace"), (Warning("undecodable_bytes", message),)
        message = (
            f"not valid UTF-8 from byte {error.start + len(mark)} on: such bytes were read as "
            "Windows-1252"
        )
        return data[len(mark) :].decode("utf-8", WINDOWS), (Warning("undecodable_bytes", message),)


WINDOWS = "conflict_cli.windows"


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(WINDOWS, _as_windows)
