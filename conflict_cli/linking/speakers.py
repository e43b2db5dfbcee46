"""The speaker of a claim: a source of its sentence, the one who goes on speaking, the one who
announced a list.

Sentences before a claim are read for their speakers only if its own sentence leaves open who
speaks.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from conflict_cli.engine.grammar import TAGS
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.lexicon import citing
from conflict_cli.linking.context import Context
from conflict_cli.linking.coverage import tells, trails
from conflict_cli.linking.governing import find_documenter, find_governing_speaker
from conflict_cli.linking.namesakes import NEAR, resolve_all
from conflict_cli.linking.sources import (
    FIRST_PERSON,
    PRONOUNS,
    THE,
    Source,
    role_of,
    speakers,
    stands_for_another,
)
from conflict_cli.linking.speech_verbs import SEERS

BLOCK = attrgetter("block")
REPORTING = TAGS["REPORTED"]
LISTED = 40  # sentences that one announcement may govern
TURNING = frozenset(citing.TURNING.split())
LONGEST_HEADLINE_SOURCE = 4  # words
CITING = frozenset(citing.CITING.split())
REPORTED = compile_wording(
    " REPORTED",
    citing,
    examples=("nine deaths were reported", "nine deaths had been reportedly"),
    counter_examples=("nine people died",),
)
QUOTES = '"“'
LONGEST_QUOTATION = 2000  # characters from the beginning of its paragraph


def find_source(
    context: Context, reading: ParsedSentence, claim: Claim, sources: Sequence[Source]
) -> Source | None:
    """The source of a claim in its sentence: the nearest before it, else the first after it.

    A sentence in quotation marks continues the words of the speaker before it.
    """
    number = reading.sentence
    sources = [source for source in sources if tells(context, reading, claim, source)]
    before = [source for source in sources if source.end <= claim.start]
    after = [source for source in sources if source.start >= claim.start]
    if before or after:
        follows = after and (
            not before or (trails(context, before[-1]) and trails(context, after[0]))
        )
        nearest = after[0] if follows else before[-1]
        if not is_first_person(context, nearest):
            return cited_by(context, nearest, sources)
        # "the envoy said: “I condemn the killing”"
        for source in (*reversed(before), *after):
            if not is_first_person(context, source):
                return source
        return speaker_behind(context, number) or speaker_before(context, number)
    if (
        governing := find_governing_speaker(context, reading, claim)
        or find_documenter(context, reading, claim)
    ) is not None:
        return governing
    block = context.document.blocks[context.document.sentences[number].block]
    if (
        block.kind in ("title", "heading")
        and (headline := find_headline_source(context, number)) is not None
    ):
        return headline
    quoted = is_quoted(context, number)
    if quoted and (speaker := speaker_behind(context, number)) is not None:
        return speaker
    frame = find_frame(context, number)
    if frame is not None:
        return frame
    return source_before(context, number, 1 if quoted else 0)


def is_first_person(context: Context, source: Source) -> bool:
    """True if a source is the "I" or "we" of a quotation, whoever was taken for it."""
    return (
        context.document.text[source.start : source.start + 3].lower().partition(" ")[0]
        in FIRST_PERSON
    )


def cited_by(context: Context, reporter: Source, sources: Sequence[Source]) -> Source:
    """The source that another cites; the other itself if it cites nobody.

    "the agency said nine had died, citing the ministry"
    """
    text = context.document.text
    for first, second in pairwise(sources):
        if first.name == reporter.name and cites(text, second):
            return second
        gap = text[first.end : second.start].strip(" ,").lower()
        if second.name == reporter.name and (not gap or gap in THE) and cites(text, first):
            return first
    return reporter


def cites(text: str, source: Source) -> bool:
    """True if a source is cited: "citing the ministry"."""
    end = text.find(" ", source.verb)
    return end > 0 and text[source.verb : end].lower() in CITING


def find_headline_source(context: Context, number: int) -> Source | None:
    """The source at either end of a headline: "Bomb kills four: monitor", "Police: two hurt in
    blast".
    """
    document, sentence = context.document, context.document.sentences[number]
    tokens = document.tokens
    colons = [
        position
        for position in range(sentence.first, sentence.last)
        if tokens.words[position] == ":"
    ]
    if len(colons) != 1:
        return None
    for first, last in ((colons[0] + 1, sentence.last), (sentence.first, colons[0])):
        if 0 < last - first <= LONGEST_HEADLINE_SOURCE:
            start, end = tokens.starts[first], tokens.ends[last - 1]
            if tokens.lowers[last - 1] in speakers() or context.groups_within(start, end):
                return Source(document.text[start:end], "reported", start, end, start)
    return None


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


def source_before(context: Context, number: int, reach: int) -> Source | None:
    """The last source in the `reach` sentences before one, in its paragraph."""
    first = first_of_block(context, number) if reach else number
    for before in range(number - 1, max(first, number - reach) - 1, -1):
        if context.find_sources(before):
            return next(reversed(sources_of(context, before)), None)
    return None


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
