"""The names of a sentence that may be places, each with its kind and with what the words around it
say.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.places.cues import cue_after, cue_before
from conflict_cli.extractors.places.datelines import is_dateline
from conflict_cli.extractors.places.edges import read_type
from conflict_cli.extractors.places.gazetteer import Gazetteer
from conflict_cli.extractors.places.kinds import HINTED, NAMED, NONE, POINTED, RULED_OUT, Cue
from conflict_cli.extractors.places.knowledge import CAPITALS_ONLY, KnownPlace, known_names
from conflict_cli.extractors.places.names import find_runs
from conflict_cli.extractors.places.others import FUNCTION_WORDS, names_other
from conflict_cli.extractors.places.pieces import pieces_of
from conflict_cli.extractors.places.trimming import GENERIC, PlaceRun
from conflict_cli.extractors.places.words_after import SPEAKER_VERBS
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.text.document import OWNING, Document, Sentence, Tokens
from conflict_cli.text.folding import fold
from conflict_cli.vocabulary import PlaceType

THE = frozenset(function_words.THE.split())
GREATER = frozenset(lexicon.GREATER.split())
ORIGINS = frozenset(lexicon.ORIGINS.split())
CARS = frozenset(lexicon.CARS.split())
BOMBS = frozenset(lexicon.BOMBS.split())

OTHER_HEADS = frozenset(lexicon.OTHER_HEADS.split())
PART_DIRECTIONS = frozenset(lexicon.PART_DIRECTIONS.split())
NOT_PLACES = frozenset(lexicon.NOT_PLACES.split())
ADJECTIVAL = frozenset(lexicon.ADJECTIVAL.split())
RIVERS = frozenset(read_phrases(lexicon.RIVERS))
# A headline without a blank before the dateline or text: "AfghanistanKANDAHAR", "SyriaThe".
GLUED = re.compile(r"([A-Z][a-z]{3,})(?:[A-Z]{4,}|A|An|At|In|On|The)")
# "Sligo-based", "Chicago-area": the first part of these compounds is a place.
PLACED = tuple(lexicon.PLACED.split())


class PlaceCandidate:
    """Tokens `first:last` and characters `start:end` that may name a place.

    `core` is the folded name without a direction, which all mentions of a name share; `part` is
    true if a direction before it makes it a part of the place ("northern Aleppo"), `opening` if its
    capital may only be that of a sentence or headline.
    """

    __slots__ = (
        "core",
        "cue",
        "end",
        "first",
        "kind",
        "known",
        "last",
        "opening",
        "part",
        "sentence",
        "start",
    )

    def __init__(
        self,
        first: int,
        last: int,
        start: int,
        end: int,
        core: str,
        kind: PlaceType | None,
        known: KnownPlace | None,
        cue: Cue,
        opening: bool,
        part: bool,
        sentence: int,
    ) -> None:
        self.first = first
        self.last = last
        self.start = start
        self.end = end
        self.core = core
        self.kind = kind
        self.known = known
        self.cue = cue
        self.opening = opening
        self.part = part
        self.sentence = sentence

    def point_at(self, strength: int) -> None:
        """Gives it the strength of what points at a neighbour in a list."""
        self.cue = self.cue._replace(strength=strength)


def find_candidates(
    document: Document, blocked: bytearray, gazetteer: Gazetteer
) -> list[list[PlaceCandidate]]:
    """The candidates of each sentence that has any, in order; `blocked` says of each token whether
    another extractor took it.
    """
    return [
        _candidates_of(document, number, runs, blocked, gazetteer)
        for number, runs in find_runs(document, blocked)
    ]


def _candidates_of(
    document: Document,
    number: int,
    runs: Sequence[PlaceRun],
    blocked: bytearray,
    gazetteer: Gazetteer,
) -> list[PlaceCandidate]:
    """The candidates of one sentence."""
    sentence = document.sentences[number]
    headline = _is_headline(document, sentence)
    candidates: list[PlaceCandidate] = []
    end = sentence.first
    for run in runs:
        for piece in (
            [run] if run.last - run.first == 1 else pieces_of(document, run, headline, gazetteer)
        ):
            # A known name may extend beyond its run: "Dar es Salaam", "Trinidad and Tobago".
            candidate = (
                _candidate(document, sentence, number, piece, headline, blocked, gazetteer)
                if piece.first >= end
                else None
            )
            if candidate is not None:
                end = candidate.last
                candidates.append(candidate)
    return candidates


def _is_headline(document: Document, sentence: Sentence) -> bool:
    """True if nearly every word has a capital, so that capitals show nothing."""
    most = bisect_left(document.capitals, sentence.last) - bisect_left(
        document.capitals, sentence.first
    )
    if most < 3:
        return False
    capitals = small = 0
    ends = document.tokens.words[sentence.last - 1]
    for word in document.tokens.words[sentence.first : sentence.last]:
        if len(word) > 3 and word not in FUNCTION_WORDS:
            if word[0].isupper():
                capitals += 1
            elif word[0].isalpha():
                small += 1
                if small * 9 > most or ends == ".":
                    return False
    return capitals >= 3 and capitals >= small * 9


def _candidate(
    document: Document,
    sentence: Sentence,
    number: int,
    run: PlaceRun,
    headline: bool,
    blocked: bytearray,
    gazetteer: Gazetteer,
) -> PlaceCandidate | None:
    """The candidate of a run of name words, None if it is clearly something else."""
    tokens = document.tokens
    lowers = tokens.lowers
    first, opening = run.first, run.opening or headline
    known, last = _known(document, sentence, first, run.last)
    end = _end_within(tokens, last) if known is None else -1
    if end >= 0:
        return _plain(document, PlaceRun(first, last, opening), end, number)
    kind = known.type if known else None
    core_last, named = last, False
    if known is None or known.role not in ("country", "abbreviation"):
        kind, last, core_last, named = read_type(document, sentence, first, last, kind, blocked)
    if known is None and _is_organisation(lowers, first, last, kind, named):
        return None
    found = PlaceRun(first, last, opening)
    if known is None and names_other(tokens, first, last, sentence.first, sentence.last, named):
        core = fold(_text_of(document, first, last))
        return _place(document, found, number, core, None, None, RULED_OUT, False)
    if named and kind == "facility" and all(word in GENERIC for word in lowers[first:core_last]):
        return None  # "the Police Station" of anywhere
    cue = _cue_of(document, sentence, first, last, known, blocked)
    if named:
        cue = cue._replace(strength=NAMED)
    if first < sentence.first + 2 and is_dateline(document, sentence, first, run.last, gazetteer):
        cue = cue._replace(strength=NAMED, against=0)
        found.opening = headline
    is_greater = lowers[first] in GREATER and core_last - first > 1
    name = known.name if known else _text_of(document, first + is_greater, core_last)
    if is_greater and known is None:
        kind = "region"  # "Greater Idlib"
    part = not named and _is_part(lowers, first, sentence, blocked)
    return _place(document, found, number, fold(name), kind or cue.kind, known, cue, part)


def _place(
    document: Document,
    run: PlaceRun,
    number: int,
    core: str,
    kind: PlaceType | None,
    known: KnownPlace | None,
    cue: Cue,
    part: bool,
) -> PlaceCandidate:
    """The candidate of a run of words, with the direction before it if it is a part of the
    place.
    """
    tokens = document.tokens
    first = run.first - part
    start, end = tokens.starts[first], tokens.ends[run.last - 1]
    return PlaceCandidate(
        first, run.last, start, end, core, kind, known, cue, run.opening, part, number
    )


def _text_of(document: Document, first: int, last: int) -> str:
    """The text of the tokens `first:last`."""
    return document.text[document.tokens.starts[first] : document.tokens.ends[last - 1]]


def _is_part(lowers: Sequence[str], first: int, sentence: Sentence, blocked: bytearray) -> bool:
    """True if a direction before a name makes it a part of the place: "northern Aleppo"."""
    return (
        first > sentence.first and lowers[first - 1] in PART_DIRECTIONS and not blocked[first - 1]
    )


def _end_within(tokens: Tokens, last: int) -> int:
    """The character at which a name ends within its last word, "Sligo-based", "SyriaThe", or -1."""
    word, start = tokens.words[last - 1], tokens.starts[last - 1]
    if "-" in word and word.lower().endswith(PLACED):
        return start + word.rindex("-")
    glued = GLUED.fullmatch(word)
    return -1 if glued is None else start + glued.end(1)


def _is_river(lowers: Sequence[str], first: int, last: int) -> bool:
    """True if a name is that of a river that a province or a town is named after: "the White Nile";
    not "in White Nile".
    """
    after = "".join(lowers[last : last + 1])
    noun = (
        after.isalpha() and after not in FUNCTION_WORDS and not after.endswith("ed")
    )  # "the Dnipro mayor"
    return (
        not noun
        and not THE.isdisjoint(lowers[first - 1 : first])
        and " ".join(lowers[first:last]) in RIVERS
    )


def _is_organisation(
    lowers: Sequence[str], first: int, last: int, kind: PlaceType | None, named: bool
) -> bool:
    """True if an unknown name is clearly one of people: "the Monitor", "U.S. Trade Representative",
    but "U.S. Embassy".
    """
    if (
        not named
        and lowers[last - 1] in OTHER_HEADS
        and (last - first > 1 or not THE.isdisjoint(lowers[first - 1 : first]))
    ):
        return True
    return (
        last - first > 1
        and lowers[first] in ADJECTIVAL
        and kind not in ("facility", "road", "camp")
    )


def _cue_of(
    document: Document,
    sentence: Sentence,
    first: int,
    last: int,
    known: KnownPlace | None,
    blocked: bytearray,
) -> Cue:
    """The cue for a name by the words and the other names around it."""
    is_state = known is not None and known.role == "country"
    cue = _cue_around(document.tokens, first, last, sentence, is_state)
    if first > sentence.first and blocked[first - 1] and _goes_on_from(document, first):
        cue = cue._replace(against=max(cue.against, 1))
    if _is_river(document.tokens.lowers, first, last):
        cue = cue._replace(kind="natural")
    if is_state and any(blocked[last + 1 : last + 2]) and document.tokens.lowers[last] in OWNING:
        cue = cue._replace(strength=NONE, against=1)  # "Russia's 1st Tank Army"
    return cue


def _cue_around(tokens: Tokens, first: int, last: int, sentence: Sentence, is_state: bool) -> Cue:
    """The cue from the words before and after a name; in "the prosecutor in Sarmin said" Sarmin
    isn't the speaker.
    """
    before = cue_before(tokens, first, sentence.first)
    said = last < sentence.last and tokens.lowers[last] in SPEAKER_VERBS
    if said and (
        before.strength >= POINTED
        or (before.strength == HINTED and tokens.lowers[first - 1] in ORIGINS)
    ):
        return before
    return before.join(cue_after(tokens, last, sentence.last, is_state))


def _goes_on_from(document: Document, first: int) -> bool:
    """True if the name continues one that another extractor took: "Heihachiro" of a person, then
    "Togo"; but "on Sunday Israel" does not.
    """
    tokens = document.tokens
    gap = document.text[tokens.ends[first - 1] : tokens.starts[first]]
    return (
        tokens.words[first - 1][0].isupper()
        and tokens.lowers[first - 1] not in NOT_PLACES
        and gap == " "
    )


def _known(
    document: Document, sentence: Sentence, first: int, last: int
) -> tuple[KnownPlace | None, int]:
    """The name of the lexicons that the run spells, and its end, which may be beyond the run
    ("Trinidad and Tobago", "Tenn.").
    """
    tokens = document.tokens
    if tokens.lowers[first] not in known_names().first_words:
        return None, last
    match = known_names().longest(tokens.lowers, first, sentence.last)
    if match is None or match[0] < last - first:
        return None, last
    length, known = match
    if (
        tokens.lowers[first] in CAPITALS_ONLY
        and length == 1
        and sum(map(str.isupper, tokens.words[first])) < 2
    ):
        return None, last
    if (
        tokens.lowers[first] in CARS
        and length == 1
        and not BOMBS.isdisjoint(tokens.lowers[first + 1 : first + 2])
    ):
        return None, last  # "CAR BOMB KILLS 12"
    # "Miss." and "Ill." are states after a town only.
    if known.role == "abbreviation" and not (
        first > sentence.first and tokens.words[first - 1] == ","
    ):
        return None, last
    return known, first + length


def _plain(document: Document, run: PlaceRun, end: int, number: int) -> PlaceCandidate:
    start = document.tokens.starts[run.first]
    name = document.text[start:end]
    known = known_names().values.get(name.lower())
    return PlaceCandidate(
        run.first,
        run.last,
        start,
        end,
        fold(known.name if known else name),
        None,
        known,
        Cue(HINTED, 0, None, False),
        run.opening,
        False,
        number,
    )
