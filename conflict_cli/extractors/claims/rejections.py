"""Whether a sentence, or the one behind it, takes back what it tells: "but the report was denied", "rejected a claim of 60 dead"."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from conflict_cli.text.document import Document

REPORTS = "account|accusation|allegation|assertion|claim|report|rumor|rumour|statement|story|version"
UNTRUE = frozenset(
    "baseless debunked denied discredited dismissed disproved fabricated fake false refuted rejected retracted unfounded untrue".split()
)
IS = "is|are|was|were|has been|have been|had been|proved|proved to be|turned out to be"
VERDICT = rf"(?:{IS}) (?:[a-z]+ly |later )?(?:{'|'.join(sorted(UNTRUE))})\b"
# "The claim that 300 soldiers were killed near Homs | is false".
OPENING = re.compile(rf"(?:^| )(?:{REPORTS})s? (?:that|of) [^;]*$")
CLOSING = re.compile(
    r"^(?: (?:at|by|during|for|from|in|near|on|outside|there|last|yesterday)\b"  # " near Homs"
    rf"[^,;]{{0,80}}?)?,? {VERDICT}"
)
# "… was killed, but this report was denied", or a sentence of its own behind it.
THIS = "this|that|the|these|those|both|such"
TAKEN_BACK = re.compile(
    r"(?:^|[,;] (?:but|though|although|however ,) )"  # ", but"
    rf"(?:{THIS}) (?:[a-z]+ )?(?:{REPORTS})s? {VERDICT}"
)
# "… had killed 20 soldiers near Homs, a claim that the army called a fabrication": not an accusation, which may be of who did it.
DISPUTED = re.compile(
    r"^[^;]{0,80}?,? an? (?:[a-z]+ )?"
    r"(?:account|assertion|claim|figure|report|rumou?r|statement|story|version)"
    r" (?:(?:that |which )?(?:(?!not |n't )[\w'-]+ ){1,6}?)?"
    r"(?:(?:has |have |had |was |were )?"
    r"(?:later |promptly |quickly |swiftly |immediately )?"
    r"(?:denied|denies|deny|dismissed|dismisses|disputed|disputes"
    r"|refuted|refutes|rejected|rejects)\b"
    r"|(?:called|calls|described as|labell?ed|branded|termed) (?:[\w'-]+ ){0,3}?"
    r"(?:fabricat(?:ed|ion)|fake|false|fiction|invented|invention|lies?"
    r"|nonsense|propaganda|unfounded|untrue|baseless)\b)"
)

# "The army dismissed as fantasy the rebels' claim to have | killed 60 soldiers", not what it says instead: ", saying that two died".
REJECTING = frozenset("denied denies denying dismissed dismisses dismissing refuted refutes refuting rejected rejects rejecting".split())
REPORTED = frozenset(noun + plural for noun in REPORTS.split("|") for plural in ("", "s"))
GOES_ON = frozenset("adding although and but saying while".split())


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
        elif sought is LINKS and (word in LINKS or (word, after) == ("to", "have")):
            sought = frozenset()
    return not sought


LINKS = frozenset(("of", "that"))
