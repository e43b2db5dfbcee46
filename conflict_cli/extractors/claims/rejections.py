"""Whether a sentence, or the one behind it, takes back what it tells: "but the report was denied", "rejected a claim of 60 dead"."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import rejections as lexicon
from conflict_cli.text.document import Document

UNTRUE = frozenset(lexicon.UNTRUE.split())
REJECTING = frozenset(lexicon.REJECTING.split())
REPORTED = frozenset(noun + plural for noun in lexicon.REPORTS.split() for plural in ("", "s"))
LINKS = frozenset(lexicon.LINKS.split())
TO_HAVE = frozenset(read_phrases(lexicon.TO_HAVE))
GOES_ON = frozenset(lexicon.GOES_ON.split())


def one_of(block: str) -> str:
    """A pattern for the phrases of a block."""
    return f"(?:{'|'.join(map(re.escape, read_phrases(block)))})"


REPORT = one_of(lexicon.REPORTS)
ADVERB = rf"(?:[a-z]+{one_of(lexicon.ADVERB_ENDINGS)}|{one_of(lexicon.LATER)})"
VERDICT = rf"{one_of(lexicon.COPULAS)} (?:{ADVERB} )?{one_of(lexicon.UNTRUE)}\b"
# "The claim that 300 soldiers were killed near Homs | is false".
OPENING = re.compile(rf"(?:^| ){REPORT}s? {one_of(lexicon.LINKS)} [^;]*$")
CLOSING = re.compile(
    rf"^(?: {one_of(lexicon.CIRCUMSTANCES)}\b"  # " near Homs"
    rf"[^,;]{{0,80}}?)?,? {VERDICT}"
)
# "… was killed, but this report was denied", or a sentence of its own behind it.
TAKEN_BACK = re.compile(
    rf"(?:^|[,;] {one_of(lexicon.CONTRASTS)} )"  # ", but"
    rf"{one_of(lexicon.DEMONSTRATIVES)} (?:[a-z]+ )?{REPORT}s? {VERDICT}"
)
# "… had killed 20 soldiers near Homs, a claim that the army called a fabrication".
DISPUTED = re.compile(
    rf"^[^;]{{0,80}}?,? {one_of(function_words.INDEFINITE_ARTICLES)} (?:[a-z]+ )?"
    rf"{one_of(lexicon.STATEMENTS)} "
    rf"(?:(?:{one_of(lexicon.RELATIVES)} )?(?:(?!{one_of(lexicon.NEGATIONS)} )[\w'-]+ ){{1,6}}?)?"
    rf"(?:(?:{one_of(lexicon.AUXILIARIES)} )?(?:{one_of(lexicon.PROMPTLY)} )?"
    rf"{one_of(lexicon.DISPUTING)}\b"
    rf"|{one_of(lexicon.CALLING)} (?:[\w'-]+ ){{0,3}}?{one_of(lexicon.FABRICATIONS)}\b)"
)


def is_rejected(document: Document, number: int, start: int, end: int) -> bool:
    """Whether the words `start` to `end` of a sentence state what the text says to be untrue."""
    tokens, sentences = document.tokens, document.sentences
    sentence = sentences[number]
    after = sentences[number + 1] if number + 1 < len(sentences) and sentences[number + 1].block == sentence.block else None
    lowers = tokens.lowers
    first = bisect_left(tokens.starts, start)
    before = lowers[sentence.first : first]
    if not REJECTING.isdisjoint(before) and refuses(lowers[sentence.first : min(first + 2, sentence.last)]):
        return True
    if "," in lowers[first : sentence.last] and DISPUTED.search(f" {' '.join(lowers[bisect_left(tokens.starts, end) : sentence.last])}"):
        return True
    if not UNTRUE.isdisjoint(lowers[sentence.first : sentence.last]):
        behind = f" {' '.join(lowers[bisect_left(tokens.starts, end) : sentence.last])}"
        if TAKEN_BACK.search(behind):
            return True
        if OPENING.search(f"{' '.join(before)} ") and CLOSING.search(behind):
            return True
    if after is None or UNTRUE.isdisjoint(lowers[after.first : after.last]):
        return False
    return TAKEN_BACK.match(" ".join(lowers[after.first : after.last])) is not None


def refuses(words: Sequence[str]) -> bool:
    """Whether words end in what somebody rejects: a verb of it, a report, "that", "of" or "to have", and nothing that is said instead."""
    verb = max((number for number, word in enumerate(words) if word in REJECTING), default=len(words))
    sought = REPORTED
    for number in range(verb + 1, len(words)):
        word, after = words[number], words[number + 1] if number + 1 < len(words) else ""
        if word == ";" or (word == "," and (sought or after in GOES_ON)):
            return False
        if sought is REPORTED and word in REPORTED:
            sought = LINKS
        elif sought is LINKS and (word in LINKS or f"{word} {after}" in TO_HAVE):
            sought = frozenset()
    return not sought
