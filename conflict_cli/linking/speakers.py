"""The speaker of a claim: a source of its sentence, the one who goes on speaking, the one who
announced a list.

Sentences before a claim are read for their speakers only if its own sentence leaves open who
speaks.
"""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from conflict_cli.engine.grammar import TAGS
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.lexicon import citing
from conflict_cli.linking.context import Context
from conflict_cli.linking.namesakes import NEAR, resolve_all
from conflict_cli.linking.sources import (
    PRONOUNS,
    Source,
    role_of,
    stands_for_another,
)
from conflict_cli.linking.speech_verbs import SEERS

BLOCK = attrgetter("block")
REPORTING = TAGS["REPORTED"]
LISTED = 40  # sentences that one announcement may govern
TURNING = frozenset(citing.TURNING.split())
REPORTED = compile_wording(
    " REPORTED",
    citing,
    examples=("nine deaths were reported", "nine deaths had been reportedly"),
    counter_examples=("nine people died",),
)
QUOTES = '"“'
LONGEST_QUOTATION = 2000  # characters from the beginning of its paragraph


def is_unnamed(context: Context, reading: ParsedSentence, claim: Claim) -> bool:
    """True if a claim "was reported" and the sentence does not say by whom."""
    starts = context.document.tokens.starts
    # ", claimed responsibility": by its subject.
    named = {source.verb for source in context.find_sources(reading.sentence)}
    told = any(
        unit.tag == REPORTING and starts[unit.first] not in named
        for unit in reading.units[claim.victim :]
    )
    return told or REPORTED.search(context.document.text, claim.start, claim.end + 9) is not None


def sources_of(context: Context, number: int) -> Sequence[Source]:
    """The sources of a sentence; a pronoun, "the report" or "the group" has the name it stands for.

    A pronoun that stands for nobody known is left out, and so is one that saw something but stands
    for somebody who is no witness.
    """
    named = context.find_sources(number)
    if not named:
        return named
    sources = resolve_all(
        context,
        number,
        named,
        speaker_before(context, number) if stands_for_another(named[0]) else None,
    )
    return [
        source
        for source, told in zip(sources, named, strict=True)
        if source.name.lower() not in PRONOUNS
        and not (told.sees and source is not told and role_of(source.name) not in SEERS)
    ]


def source_before(context: Context, number: int) -> Source | None:
    """The last source in the sentence before one, if it is in the same paragraph."""
    if number == first_of_block(context, number) or not context.find_sources(number - 1):
        return None
    return next(reversed(sources_of(context, number - 1)), None)


def first_of_block(context: Context, number: int) -> int:
    """The first sentence of the paragraph that a sentence is in."""
    sentences = context.document.sentences
    return bisect_left(sentences, sentences[number].block, key=BLOCK)


def speaker_before(context: Context, number: int) -> Source | None:
    """The last speaker before a sentence: in its paragraph, just before, or at earlier claims."""
    heard: list[tuple[int, Sequence[Source]]] = []
    speaker: Source | None = None
    position, first = number, first_of_block(context, number)
    while position not in context.speakers:
        if position > first:
            position -= 1
            named = context.find_sources(position)
            if named:
                heard.append((position, named))
                if not all(map(stands_for_another, named)):
                    break
        elif (speaker := last_speaker(context, first)) is not None or context.told[0] >= first:
            break
        else:
            position = context.told[bisect_left(context.told, first) - 1] + 1
            first = first_of_block(context, position - 1)
    else:
        speaker = context.speakers[position]
    for sentence, named in reversed(heard):
        speaker = main_speaker(resolve_all(context, sentence, named, speaker))
    context.speakers[number] = speaker
    return speaker


def last_speaker(context: Context, first: int) -> Source | None:
    """The last speaker in the few sentences before one, whether or not they claim anything: "he
    added" goes on with them.
    """
    for number in range(first - 1, max(-1, first - 1 - NEAR), -1):
        named = [
            source
            for source in resolve_all(context, number, context.find_sources(number), None)
            if not stands_for_another(source)
        ]
        if named:
            return main_speaker(named)
    return None


def main_speaker(sources: Sequence[Source]) -> Source:
    """The last source of a sentence that speaks itself: who denied a claim, not who made it."""
    return next((source for source in reversed(sources) if not source.told), sources[-1])


def find_frame(context: Context, number: int) -> Source | None:
    """The source of all that a colon before a sentence's paragraph announces."""
    first = first_of_block(context, number)
    if first not in context.frames:
        context.frames[first] = framer(context, first)
    return context.frames[first]


def framer(context: Context, first: int) -> Source | None:
    """The source of a list, named with the colon that announces it or right before."""
    sentences, blocks, text = (
        context.document.sentences,
        context.document.blocks,
        context.document.text,
    )
    for number in range(first - 1, max(-1, first - LISTED), -1):
        block = blocks[sentences[number].block]
        if text[block.end - 1] == ":" and block.end == sentences[number].end:
            if context.document.tokens.lowers[sentences[number].first] in TURNING:
                return None
            for before in range(number, max(-1, number - 4), -1):
                sources = resolve_all(context, before, context.find_sources(before), None)
                if sources:
                    return sources[-1]
            return None
    return None


def is_quoted(context: Context, number: int) -> bool:
    """True if a sentence opens a quotation or is in one that its paragraph opened before."""
    sentence = context.document.sentences[number]
    text, start = context.document.text, context.document.blocks[sentence.block].start
    if text[sentence.start] in QUOTES:
        return True
    if sentence.start - start > LONGEST_QUOTATION:
        return False
    before = text[start : sentence.start]
    return before.rfind("“") > before.rfind("”") or (
        "“" not in before and before.count('"') % 2 == 1
    )


def speaker_behind(context: Context, number: int) -> Source | None:
    """The speaker at the end of a quotation that this sentence opens or continues, not closes."""
    sentences, text = context.document.sentences, context.document.text
    first = sentences[number].start + (text[sentences[number].start] in QUOTES)
    closed = any(mark in text[first : sentences[number].end] for mark in '"”')
    for later in range(number + 1, min(number + 5, len(sentences))):
        if closed or sentences[later].block != sentences[number].block:
            return None
        if any(mark in text[sentences[later].start : sentences[later].end] for mark in '"”'):
            return next(iter(sources_of(context, later)), None)
    return None
