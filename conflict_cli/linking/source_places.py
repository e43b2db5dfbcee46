"""Where the source of a claim is named, in the order in which the places are looked at, each with
examples.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.lexicon import citing
from conflict_cli.linking.context import Context
from conflict_cli.linking.coverage import find_telling, trails
from conflict_cli.linking.governing import find_documenter, find_governing_speaker
from conflict_cli.linking.signals import UNNAMED
from conflict_cli.linking.sources import FIRST_PERSON, THE, Source, speakers
from conflict_cli.linking.speakers import (
    find_frame,
    is_quoted,
    source_before,
    speaker_before,
    speaker_behind,
)

LONGEST_HEADLINE_SOURCE = 4  # words
CITING = frozenset(citing.CITING.split())


class Search(NamedTuple):
    """The search for the source of a claim: of the sources of its sentence those that may cover it,
    and of these the nearest before it, else the first after it.
    """

    context: Context
    reading: ParsedSentence
    claim: Claim
    sources: Sequence[Source]
    nearest: Source | None

    @property
    def sentence(self) -> int:
        """The number of the claim's sentence."""
        return self.reading.sentence


class SourcePlace(NamedTuple):
    """One place where the source of a claim may be named.

    `find` gives the source, None to look on, and `UNNAMED` if nobody is named anywhere. `examples`
    are texts with the source that is found there and nowhere else, `counter_examples` texts in
    which none is.
    """

    name: str
    find: Callable[[Search], Source | None]
    examples: tuple[tuple[str, str], ...]
    counter_examples: tuple[str, ...]


def find_source(
    context: Context, reading: ParsedSentence, claim: Claim, sources: Sequence[Source]
) -> Source | None:
    """The source of a claim, from the first place that names one."""
    told = find_telling(context, reading, claim, sources)
    search = Search(context, reading, claim, told, find_nearest(context, claim, told))
    for place in PLACES:
        if (source := place.find(search)) is not None:
            return None if source is UNNAMED else source
    return None


def find_nearest(context: Context, claim: Claim, sources: Sequence[Source]) -> Source | None:
    """The nearest source before a claim, else the first after it; also the one after it if that and
    the one before it each follow what they state.
    """
    before = after = None
    for source in sources:
        if source.end <= claim.start:
            before = source
        elif after is None and source.start >= claim.start:
            after = source
    if before is None or after is None:
        return before or after
    return after if trails(context, before) and trails(context, after) else before


def find_named(search: Search) -> Source | None:
    """The nearest source in the claim's sentence, or the one that it cites."""
    nearest = search.nearest
    if nearest is None or is_first_person(search.context, nearest):
        return None
    return cited_by(search.context, nearest, search.sources)


def find_first_person(search: Search) -> Source | None:
    """Who says "I" or "we" in the claim's sentence: "the envoy said: “I condemn the killing”"."""
    if search.nearest is None or not is_first_person(search.context, search.nearest):
        return None
    start = search.claim.start
    before = [source for source in search.sources if source.end <= start]
    after = [source for source in search.sources if source.start >= start]
    for source in (*reversed(before), *after):
        if not is_first_person(search.context, source):
            return source
    return (
        speaker_behind(search.context, search.sentence)
        or speaker_before(search.context, search.sentence)
        or UNNAMED
    )


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


def find_governing(search: Search) -> Source | None:
    """The subject of the verb of saying that governs the claim's clause, whatever its noun."""
    return find_governing_speaker(search.context, search.reading, search.claim)


def find_counting(search: Search) -> Source | None:
    """The subject of a verb of counting right before the toll."""
    return find_documenter(search.context, search.reading, search.claim)


def find_in_headline(search: Search) -> Source | None:
    """The source at either end of a headline: "Bomb kills four: monitor", "Police: two hurt in
    blast".
    """
    context, document = search.context, search.context.document
    sentence, tokens = document.sentences[search.sentence], document.tokens
    if document.blocks[sentence.block].kind not in ("title", "heading"):
        return None
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


def find_behind_quotation(search: Search) -> Source | None:
    """The speaker named where the quotation that the claim is in ends."""
    if not is_quoted(search.context, search.sentence):
        return None
    return speaker_behind(search.context, search.sentence)


def find_in_frame(search: Search) -> Source | None:
    """The source of a list that a colon announces."""
    return find_frame(search.context, search.sentence)


def find_before_quotation(search: Search) -> Source | None:
    """The speaker of the sentence before, whose words a quotation continues."""
    if not is_quoted(search.context, search.sentence):
        return None
    return source_before(search.context, search.sentence)


PLACES: tuple[SourcePlace, ...] = (
    SourcePlace(
        "in the sentence",
        find_named,
        examples=(
            ("Nine guards died, according to the mayor.", "mayor"),
            ("The radio said in a text citing the mayor that nine guards died.", "mayor"),
        ),
        counter_examples=("Nine guards died, and police said that they were looking for two.",),
    ),
    SourcePlace(
        "I, we",
        find_first_person,
        examples=(("The envoy said: “I told them that nine guards died.”", "envoy"),),
        counter_examples=("The envoy wept: “They left when nine guards died.”",),
    ),
    SourcePlace(
        "subject of the verb that governs the claim",
        find_governing,
        examples=(
            ("The hearing recorded nine deaths.", "hearing"),
            ("The tower said nine guards were dead.", "tower"),
        ),
        counter_examples=("The hearing followed nine deaths.",),
    ),
    SourcePlace(
        "subject of a verb of counting",
        find_counting,
        examples=(("Our data record nine deaths.", "Our data"),),
        counter_examples=("Our data lack nine deaths.",),
    ),
    SourcePlace(
        "either end of a headline",
        find_in_headline,
        examples=(
            (
                "Nine guards die in a blast in Ramo: police\n\n"
                "The town is calm, and people go to the market.",
                "police",
            ),
            (
                "Police: nine guards die in a blast in Ramo\n\n"
                "The town is calm, and people go to the market.",
                "Police",
            ),
        ),
        counter_examples=(
            "Nine guards die in a blast in Ramo: photos\n\n"
            "The town is calm, and people go to the market.",
        ),
    ),
    SourcePlace(
        "end of a quotation",
        find_behind_quotation,
        examples=(("“Nine guards died. They were on their way home,” the mayor said.", "mayor"),),
        counter_examples=("Nine guards died. They were on their way home, the mayor said.",),
    ),
    SourcePlace(
        "in front of a list",
        find_in_frame,
        examples=(("The mayor said on Monday:\n\n- Nine guards died.\n- Two fled.", "mayor"),),
        counter_examples=("The mayor said on Monday.\n\n- Nine guards died.\n- Two fled.",),
    ),
    SourcePlace(
        "sentence before a quotation",
        find_before_quotation,
        examples=(("“We mourn,” the mayor said. “Nine guards died.”", "mayor"),),
        counter_examples=("“We mourn,” the mayor said. Nine guards died.",),
    ),
)
