"""A sentence without a source may continue that of the one before it.

"Two died, medics said. Nine others were hurt"
"""

import re
from collections.abc import Sequence

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import scopes as lexicon
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Link
from conflict_cli.linking.scopes import TOLD_APART
from conflict_cli.linking.sources import PRONOUNS, Source, roles
from conflict_cli.linking.speakers import is_unnamed
from conflict_cli.linking.statements import Statement

# Figures that count on from those of the sentence before.
COUNTS_ON = compile_wording(
    r"(?:AT_LEAST )?(?:OF_THE_REST\b|[\w,-]{1,40} (?:MORE_OR_OTHERS|OF_THEM)\b)",
    lexicon,
    examples=(
        "Nine others were hurt",
        "Two of them died",
        "Of the rest, five",
        "At least nine more",
    ),
    counter_examples=("Nine people were hurt", "Two of the dead"),
    flags=re.IGNORECASE,
)
# Such a figure begins within this many characters of the sentence's start.
OPENING = 20
# The source of an item, in brackets at its end: "… killing eight vigilantes. (police)".
CREDIT = compile_wording(
    r"[.!?”\"] \((?:THE )?(?P<source>[^(),;:]{2,60})\)\.?\s*\Z",
    function_words,
    examples=("Two men died. (police)", "“Two men died.” (the army)"),
    counter_examples=(
        "Two men died (police).",
        "Two men died. (police said)? No",
        "a man (police)",
    ),
)
LONGEST_CREDIT = 80


def share_sources(context: Context, statements: Sequence[Statement]) -> None:
    """A toll without a source may take that of the sentence before it in its paragraph.

    It does if it counts on, or if the speaker goes on speaking in the next sentence.

    "Nine died, medics said. Two of them were children", "The mayor said two died. Nine were hurt.
    He added that". Not if the sentence has a day of its own, opens another happening ("Elsewhere")
    or leaves open who reports it: "Two more were reported dead". What is still open takes the
    source in brackets at the end of the paragraph.
    """
    told: dict[int, tuple[int, Link[Source]]] = {}
    for statement in statements:
        source = statement.links.source
        if source is not None and source.step == "sentence":
            told[statement.sentence] = (statement.block, source)
        elif (
            source is None
            and (before := told.get(statement.sentence - 1)) is not None
            and before[0] == statement.block
        ):
            apart = (
                statement.opens
                or statement.links.date is not None
                or statement.links.scope in TOLD_APART
            )
            if not apart and goes_on(context, statement):
                statement.links = statement.links._replace(
                    source=before[1]._replace(step="incident")
                )
    share_credits(context, statements)


def share_credits(context: Context, statements: Sequence[Statement]) -> None:
    """The tolls of a paragraph take the source that stands in brackets at its end, unless they have
    one: "Two men died. Four were hurt. (police)".
    """
    blocks = context.document.blocks
    credited: dict[int, Source | None] = {}
    for statement in statements:
        if statement.links.source is not None or statement.links.scope in TOLD_APART:
            continue
        if statement.block not in credited:
            block = blocks[statement.block]
            credited[statement.block] = find_credit(context, block.start, block.end)
        source = credited[statement.block]
        if source is not None:
            link = Link(source, "incident", source.start, source.end)
            statement.links = statement.links._replace(source=link)


def find_credit(context: Context, start: int, end: int) -> Source | None:
    """The source in brackets at the end of a paragraph: a speaker or a group, and nothing else."""
    text = context.document.text
    found = CREDIT.search(text, max(start, end - LONGEST_CREDIT), end)
    if found is None:
        return None
    first, last = found.span("source")
    name = text[first:last]
    is_group = any(group[:2] == (first, last) for group in context.groups_within(first, last))
    if not is_group and name.lower() not in roles().values:
        return None
    return Source(name, "reported", first, last, last)


def goes_on(context: Context, statement: Statement) -> bool:
    """True if a statement's sentence continues what the one before said.

    Not if it leaves open who reports: "were reported".
    """
    if statement.claim is not None and is_unnamed(context, statement.reading, statement.claim):
        return False
    sentences = context.document.sentences
    start = sentences[statement.sentence].start
    if statement.start - start < OPENING and COUNTS_ON.match(context.document.text, start):
        return True
    following = statement.sentence + 1
    if following == len(sentences) or sentences[following].block != statement.block:
        return False
    return any(source.name.lower() in PRONOUNS for source in context.find_sources(following))
