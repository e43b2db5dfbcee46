"""Who says so in a sentence that goes on with what the one before it was told by: "Two died, medics said. Nine others were hurt"."""

import re
from collections.abc import Sequence

from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Link
from conflict_cli.linking.scopes import TOLD_APART
from conflict_cli.linking.sources import PRONOUNS, Source
from conflict_cli.linking.statements import Statement

# "Nine others were hurt", "Two of them died", "Of the rest, five": figures that count on from those of the sentence before.
COUNTS_ON = re.compile(
    r"(?:(?:at least|about|some|another|more than) )?"
    r"(?:of (?:the rest|the others|them|these|those)\b"
    r"|[\w,-]{1,40} (?:more|others?|of (?:them|these|those))\b)",
    re.IGNORECASE,
)

OPENING = 20  # characters into a sentence in which such a figure stands


def share_sources(context: Context, statements: Sequence[Statement]) -> None:
    """A toll without a source takes that of the sentence before in its paragraph where it counts on or the speaker speaks on behind it.

    "Nine died, medics said. Two of them were children", "The mayor said two died. Nine were hurt. He added that". Not where the sentence
    tells a day of its own or opens another happening: "Elsewhere".
    """
    told: dict[int, tuple[int, Link[Source]]] = {}
    for statement in statements:
        source = statement.links.source
        if source is not None and source.step == "sentence":
            told[statement.sentence] = (statement.block, source)
        elif source is None and (before := told.get(statement.sentence - 1)) is not None and before[0] == statement.block:
            apart = statement.opens or statement.links.date is not None or statement.links.scope in TOLD_APART
            if not apart and goes_on(context, statement):
                statement.links = statement.links._replace(source=before[1]._replace(step="incident"))


def goes_on(context: Context, statement: Statement) -> bool:
    """Whether a statement's sentence goes on with what was told before it."""
    sentences = context.document.sentences
    start = sentences[statement.sentence].start
    if statement.start - start < OPENING and COUNTS_ON.match(context.document.text, start):
        return True
    behind = statement.sentence + 1
    if behind == len(sentences) or sentences[behind].block != statement.block:
        return False
    return any(source.name.lower() in PRONOUNS for source in context.find_sources(behind))
