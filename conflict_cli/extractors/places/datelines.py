"""Datelines: the place that an article opens with."""

from conflict_cli.extractors.places.gazetteer import Gazetteer
from conflict_cli.extractors.places.knowledge import known_names
from conflict_cli.text.document import Document, Sentence

# The most tokens between the place and the dash of a dateline.
LONGEST = 14
DASHES = frozenset("—–")
TOWN = 5_000  # inhabitants


def is_dateline(
    document: Document, sentence: Sentence, first: int, last: int, gazetteer: Gazetteer
) -> bool:
    """True if the name `first:last` is a dateline: "NAIROBI, Kenya —" in any sentence; at the start
    of a block "Lima, 2 Dec 88 (EFE) --", "(Dakar, July 9, 2024) –", "Imphal, June 3:" and
    "QUETTA:".
    """
    tokens = document.tokens
    words = tokens.words
    opens_block = document.blocks[sentence.block].start == sentence.start
    if first > sentence.first and (not opens_block or words[sentence.first] not in "(["):
        return False
    if not (words[first].isupper() or opens_block):
        return False
    for position in range(last, min(last + LONGEST, len(words) - 1)):
        word = words[position]
        if word in DASHES or (word == "-" and tokens.starts[position] != tokens.ends[position - 1]):
            return all(
                part in ",.()-/[]:" or part[0].isupper() or part[0].isdigit()
                for part in words[last:position]
            )
        if word == ":" and opens_block and position + 3 < sentence.last:
            return _opens_with_colon(document, first, last, position, gazetteer)
    return False


def _opens_with_colon(
    document: Document, first: int, last: int, colon: int, gazetteer: Gazetteer
) -> bool:
    """True if a name with a colon, maybe after the day, is a dateline: "QUETTA:", "Imphal, June
    3:", not "UPDATE:".
    """
    words = document.tokens.words
    dated = (
        colon - last in (3, 4)
        and words[last] == ","
        and any(word.isdigit() for word in words[last:colon])
    )
    if not dated and colon != last:
        return False
    name = document.text[document.tokens.starts[first] : document.tokens.ends[last - 1]]
    if not dated and not all(word.isupper() for word in words[first:last]):
        # "Damascus: A bomb …", not "Update: A bomb …"
        rows = gazetteer.find(name)
        return words[colon + 1][0].isupper() and any(
            row.type in ("city", "town") and row.population >= TOWN for row in rows
        )
    if " ".join(document.tokens.lowers[first:last]) in known_names().values:
        return True
    return bool(gazetteer.find(name))
