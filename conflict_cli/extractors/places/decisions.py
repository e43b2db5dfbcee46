"""Which candidates are places: by the words around them, other mentions of the same name, and the
gazetteer.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.places.appositions import DIRECTIONS
from conflict_cli.extractors.places.candidates import ADJECTIVAL, NOT_PLACES, PlaceCandidate
from conflict_cli.extractors.places.gazetteer import Gazetteer, Row
from conflict_cli.extractors.places.kinds import HINTED, NAMED, NONE, POINTED, kinds
from conflict_cli.extractors.places.knowledge import AMBIGUOUS
from conflict_cli.extractors.places.others import FUNCTION_WORDS
from conflict_cli.extractors.places.pieces import COMMON
from conflict_cli.extractors.places.trimming import OPENERS, demonyms
from conflict_cli.extractors.places.words_after import SPEAKER_VERBS
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.lexicon.victims import PEOPLES
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document

PAIRS = frozenset(lexicon.PAIRS.split())
PERSONAL = frozenset(function_words.WHO.split())
PLACING_PERSONS = frozenset(lexicon.PLACING_PERSONS.split())
SHORT_PEOPLES = frozenset(lexicon.SHORT_PEOPLES.split())

MEDIA = frozenset(read_phrases(lexicon.MEDIA))
NO_NAMES = NOT_PLACES | FUNCTION_WORDS | OPENERS | DIRECTIONS
# A bare name without a word that points at it needs at least so many inhabitants.
BIG = 100_000
CENTRES = frozenset(lexicon.CENTRES.split())
STATES_TOO = frozenset(lexicon.STATES_TOO.split())


@cached_at_build
def peoples() -> frozenset[str]:
    """Peoples that no country is named after, singular and plural, in lower case."""
    names = set(read_phrases(PEOPLES)) | set(lexicon.MORE_PEOPLES.split())
    return frozenset(names | {name + "s" for name in names})


class PlaceEvidence(NamedTuple):
    """What the whole text says of its names: the best evidence that each is a place, and the names
    that some words rule out.
    """

    strengths: dict[str, int]
    ruled_out: frozenset[str]


def choose_places(
    document: Document, candidates: Sequence[PlaceCandidate], gazetteer: Gazetteer
) -> list[PlaceCandidate]:
    """The candidates that name places."""
    ruled_out = frozenset([candidate.core for candidate in candidates if candidate.cue.against > 1])
    evidence = PlaceEvidence(_strengths(candidates), ruled_out)
    chosen = [
        candidate for candidate in candidates if _is_place(document, candidate, evidence, gazetteer)
    ]
    return _without_words(document, _with_neighbours(document, candidates, chosen, evidence))


def _is_pair(between: Sequence[str]) -> bool:
    """True if the words between two names make them a list: a comma, "and", "or", a comma and
    "and".
    """
    return list(between) == [","] or (
        0 < len(between) < 3 and between[-1] in PAIRS and all(word == "," for word in between[:-1])
    )


def _with_neighbours(
    document: Document,
    candidates: Sequence[PlaceCandidate],
    chosen: list[PlaceCandidate],
    evidence: PlaceEvidence,
) -> list[PlaceCandidate]:
    """The places with names that the gazetteer lacks, where a list joins them to one: "attacked
    Bossembélé and Béloko".
    """
    places = {one.first for one in chosen}
    lowers = document.tokens.lowers
    found = []
    for here, there in pairwise(candidates):
        between = lowers[here.last : there.first]
        if (here.first in places) == (there.first in places) or not _is_pair(between):
            continue
        place, other = (here, there) if here.first in places else (there, here)
        after = lowers[there.last] if there.last < len(lowers) else "."
        ends = other is here or not after[0].isalpha() or after in FUNCTION_WORDS
        if (
            place.cue.strength
            and other.cue.strength
            and ends
            and not other.cue.against
            and _may_be_name(document, other, evidence)
        ):
            places.add(other.first)
            found.append(other)
    return sorted([*chosen, *found], key=lambda one: one.first) if found else chosen


def _may_be_name(document: Document, candidate: PlaceCandidate, evidence: PlaceEvidence) -> bool:
    """True if a candidate without evidence may still be a place by its form."""
    if (
        candidate.known is not None
        or candidate.opening
        or candidate.core in evidence.ruled_out
        or candidate.last - candidate.first > 2
    ):
        return False
    word, lower = document.tokens.words[candidate.first], document.tokens.lowers[candidate.first]
    return not (
        _is_no_name(lower)
        or lower in COMMON
        or lower in peoples()
        or len(lower) < 4
        or word.isupper()
    )


def _is_no_name(lower: str) -> bool:
    """True if a single word is not a place's name: a month, a small word, a demonym, a noun of
    kind.
    """
    return lower in NO_NAMES or lower in demonyms() or lower in kinds().values


def _without_words(document: Document, chosen: list[PlaceCandidate]) -> list[PlaceCandidate]:
    """The places without one-word names that the text somewhere has in lower case, since they are
    common words.
    """
    lowers = document.tokens.lowers
    doubtful = {
        one.first
        for one in chosen
        if one.known is None and one.last - one.first == 1 and one.cue.strength < NAMED
    }
    common = (
        {lowers[first] for first in doubtful}.intersection(document.tokens.words)
        if doubtful
        else ()
    )
    return (
        [one for one in chosen if one.first not in doubtful or lowers[one.first] not in common]
        if common
        else chosen
    )


def find_rows(
    document: Document, candidate: PlaceCandidate, gazetteer: Gazetteer
) -> tuple[Row, ...]:
    """The gazetteer's rows for a name: for a country only the country, for a known name only rows
    in its country.
    """
    known = candidate.known
    if known is None:
        name = document.text[candidate.start : candidate.end]
        stem, _, tail = name.rpartition("-")
        return (
            gazetteer.find(name)
            or gazetteer.find(candidate.core)
            or (gazetteer.find(stem) if tail.lower() in CENTRES else ())
        )
    if known.role == "country" and candidate.core in STATES_TOO:
        return (
            *gazetteer.find(f"country {known.country}"),
            *[
                row
                for row in gazetteer.find(known.name)
                if row.type == "province" and row.country == "US"
            ],
        )
    if known.role == "country":
        return gazetteer.find(f"country {known.country}")
    rows = gazetteer.find(known.name)
    if known.role == "capital":
        return rows  # there are many places called Paris and Tripoli
    return tuple(row for row in rows if row.country == known.country) or rows


def _strengths(candidates: Sequence[PlaceCandidate]) -> dict[str, int]:
    """The best evidence for each name anywhere in the text; a name that opens a sentence counts as
    a hint only.
    """
    strengths: dict[str, int] = {}
    for candidate in candidates:
        strength = NONE if candidate.cue.against > 1 else candidate.cue.strength
        if candidate.opening and strength < NAMED:
            strength = min(strength, HINTED)
        strengths[candidate.core] = max(strength, strengths.get(candidate.core, NONE))
    return strengths


def _is_place(
    document: Document, candidate: PlaceCandidate, evidence: PlaceEvidence, gazetteer: Gazetteer
) -> bool:
    """True if a candidate names a place."""
    if candidate.cue.against > 1:
        return False
    best = evidence.strengths[candidate.core]
    if candidate.known is not None:
        return _is_known_place(document, candidate, best)
    strength = candidate.cue.strength
    if candidate.core in evidence.ruled_out and best < NAMED and strength < POINTED:
        return False
    if strength < NAMED and document.text[candidate.start : candidate.end].lower() in MEDIA:
        return False
    if candidate.last - candidate.first == 1:
        if _is_other_word(document, candidate, best):
            return False
        word = document.tokens.words[candidate.first]
        if word.isupper() and len(word) < 7 and strength < NAMED:
            # In capitals it is an organisation's abbreviation, unless the gazetteer has it and
            # something points at a place.
            pointed = (
                strength == POINTED
                and not candidate.opening
                and not _modifies_noun(document, candidate)
            )
            return pointed and _familiarity(document, candidate, gazetteer) > 0
    if strength < NAMED and _is_somebody(document, candidate):
        return False
    if strength == NAMED or (
        best >= POINTED and not candidate.opening and not candidate.cue.against
    ):
        return True
    familiarity = _familiarity(document, candidate, gazetteer)
    if candidate.cue.against:
        return best >= POINTED and familiarity > 1
    if best >= POINTED:
        return True
    return familiarity > (0 if strength == HINTED else 1)


def _is_other_word(document: Document, candidate: PlaceCandidate, best: int) -> bool:
    """True if the only word of a name means something else than a place here."""
    lower = document.tokens.lowers[candidate.first]
    is_named = candidate.cue.strength == NAMED
    if len(lower) < 3 or (_is_no_name(lower) and not (lower in SHORT_PEOPLES and is_named)):
        return True  # "Mon" is a state only if a noun says so
    if lower in COMMON and candidate.cue.strength < NAMED:
        return True
    return lower in peoples() and (best < POINTED or _is_owned_by_people(document, candidate))


def _is_somebody(document: Document, candidate: PlaceCandidate) -> bool:
    """True if a relative clause is about a person: "around Grace Garandi, who wept"; not "the mayor
    of Tal Harun, who wept".
    """
    lowers = document.tokens.lowers
    behind, before = (
        lowers[candidate.last : candidate.last + 2],
        lowers[max(0, candidate.first - 1) : candidate.first],
    )
    return (
        len(behind) == 2
        and behind[0] == ","
        and behind[1] in PERSONAL
        and PLACING_PERSONS.isdisjoint(before)
    )


def _is_known_place(document: Document, candidate: PlaceCandidate, best: int) -> bool:
    """True if a country, capital, region or state is named as a place: not as a government, nor as
    an adjective.
    """
    assert candidate.known is not None
    single = candidate.last - candidate.first == 1
    word = document.tokens.lowers[candidate.first]
    if single and word in ADJECTIVAL and _modifies_noun(document, candidate):
        return False
    if candidate.cue.strength < HINTED and word in MEDIA:
        return False
    if candidate.known.role in ("capital", "country") and best < HINTED and candidate.cue.against:
        return False
    if (
        candidate.known.role == "capital"
        and candidate.cue.strength < POINTED
        and (candidate.cue.against or best < HINTED)
    ):
        return False
    return not (single and word in AMBIGUOUS) or best >= HINTED


def _is_owned_by_people(document: Document, candidate: PlaceCandidate) -> bool:
    """True if the name of a people comes before a plural for places: "the Fulani hamlets", not "the
    Amhara region".
    """
    noun = kinds().values.get("".join(document.tokens.lowers[candidate.last : candidate.last + 1]))
    return noun is not None and noun.plural


def _modifies_noun(document: Document, candidate: PlaceCandidate) -> bool:
    """True if the abbreviation of a state is used as an adjective before a noun: "US drones",
    not "in the US".
    """
    words = document.tokens.words
    if candidate.last >= len(words):
        return False
    word = words[candidate.last]
    if word[0] == "-":
        return True
    return (
        word.islower()
        and word not in FUNCTION_WORDS
        and word not in SPEAKER_VERBS
        and not word.endswith("ed")
    )


def _familiarity(document: Document, candidate: PlaceCandidate, gazetteer: Gazetteer) -> int:
    """0 for a name that the gazetteer lacks, 1 for one that it has, 2 for one of a province or a
    big city.
    """
    rows = find_rows(document, candidate, gazetteer)
    if not rows:
        return 0
    return 2 if any(row.type == "province" or row.population >= BIG for row in rows) else 1
