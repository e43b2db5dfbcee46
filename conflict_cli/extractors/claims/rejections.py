"""Statements that a sentence or the next one takes back: "but the report was denied", "rejected a
claim of 60 dead".
"""

from bisect import bisect_left
from collections.abc import Sequence

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import rejections as lexicon
from conflict_cli.text.document import Document

UNTRUE = frozenset(lexicon.UNTRUE.split())
REJECTING = frozenset(lexicon.REJECTING.split())
REPORTED = frozenset(noun + plural for noun in lexicon.REPORTS.split() for plural in ("", "s"))
LINKS = frozenset(lexicon.LINKS.split())
TO_HAVE = frozenset(read_phrases(lexicon.TO_HAVE))
GOES_ON = frozenset(lexicon.GOES_ON.split())


# "is false", "were later denied".
VERDICT = r"COPULAS (?:(?:[a-z]+ADVERB_ENDINGS|LATER) )?UNTRUE\b"
# "The claim that 300 soldiers were killed near Homs | is false".
OPENING = compile_wording(
    r"(?:^| )(?:REPORTS)s? LINKS [^;]*$",
    lexicon,
    examples=("the claim that ", "reports of the loss of "),
    counter_examples=("the claim to have ", "the claim that they fled ; "),
)
CLOSING = compile_wording(
    rf"^(?: CIRCUMSTANCES\b[^,;]{{0,80}}?)?,? {VERDICT}",
    lexicon,
    examples=(" near the bridge is false", " were later denied"),
    counter_examples=(" was true", " and the rest is false"),
)
# "… was killed, but this report was denied", or a sentence of its own after it.
TAKEN_BACK = compile_wording(
    rf"(?:^|[,;] CONTRASTS )DEMONSTRATIVES (?:[a-z]+ )?(?:REPORTS)s? {VERDICT}",
    lexicon,
    examples=(
        " was killed , but this report was denied",
        "the first reports were quickly retracted",
    ),
    counter_examples=(
        " was killed , and this report was denied",
        "the first reports were confirmed",
    ),
)
# "… had killed 20 soldiers near Homs, a claim that the army called a fabrication".
DISPUTED = compile_wording(
    r"^[^;]{0,80}?,? INDEFINITE_ARTICLES (?:[a-z]+ )?STATEMENTS "
    r"(?:(?:RELATIVES )?(?:(?!NEGATIONS )[\w'-]+ ){1,6}?)?"
    r"(?:(?:AUXILIARIES )?(?:PROMPTLY )?DISPUTING\b|CALLING (?:[\w'-]+ ){0,3}?FABRICATIONS\b)",
    lexicon,
    function_words,
    examples=(
        " , a claim that the army called a fabrication",
        " , a figure the ministry promptly denied",
    ),
    counter_examples=(
        " , a claim that the army has not denied",
        " , a claim that the army repeated",
    ),
)


def is_rejected(document: Document, number: int, start: int, end: int) -> bool:
    """True if the text says that what the characters `start` to `end` of a sentence state is
    untrue.
    """
    tokens, sentences = document.tokens, document.sentences
    sentence = sentences[number]
    after = (
        sentences[number + 1]
        if number + 1 < len(sentences) and sentences[number + 1].block == sentence.block
        else None
    )
    lowers = tokens.lowers
    first = bisect_left(tokens.starts, start)
    before = lowers[sentence.first : first]
    if not REJECTING.isdisjoint(before) and refuses(
        lowers[sentence.first : min(first + 2, sentence.last)]
    ):
        return True
    if "," in lowers[first : sentence.last] and DISPUTED.search(
        f" {' '.join(lowers[bisect_left(tokens.starts, end) : sentence.last])}"
    ):
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
    """True if words end in what somebody rejects: a verb of it, a report, "that", "of" or "to
    have", and nothing said instead.
    """
    verb = max(
        (number for number, word in enumerate(words) if word in REJECTING), default=len(words)
    )
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
