"""Which parts of a run of capitals may name places: all of it, the part before an office, or, in a
headline, the known names in it.
"""

from conflict_cli.extractors.places.gazetteer import Gazetteer
from conflict_cli.extractors.places.kinds import kinds
from conflict_cli.extractors.places.knowledge import known_names
from conflict_cli.extractors.places.trimming import TITLES, PlaceRun
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.places import words as lexicon
from conflict_cli.text.document import Document

OF = frozenset(function_words.OF.split())

CIVIL_OFFICES = frozenset(lexicon.CIVIL_OFFICES.split())
COMMON = frozenset(lexicon.COMMON_NAMES.split())
FACILITIES = frozenset(lexicon.FACILITIES.split())
# A run of more tokens is a list without commas, or shouting.
LONGEST = 12


def pieces_of(
    document: Document, run: PlaceRun, headline: bool, gazetteer: Gazetteer
) -> list[PlaceRun]:
    """The run as it is; if the name of an office, only its place; in a headline, the known names in
    it.
    """
    tokens = document.tokens
    whole = known_names().longest(tokens.lowers, run.first, run.last)
    if whole is not None and whole[0] == run.last - run.first:
        return [run]
    if not headline:
        return (
            [_without_office(document, _without_bearer(document, run, gazetteer), gazetteer)]
            if run.last - run.first <= LONGEST
            else []
        )
    pieces = []
    position = run.first
    while position < run.last:
        match = known_names().longest(tokens.lowers, position, run.last)
        length = match[0] if match else 1
        pieces.append(PlaceRun(position, position + length, True))
        position += length
    return pieces


def _without_bearer(document: Document, run: PlaceRun, gazetteer: Gazetteer) -> PlaceRun:
    """The place of "governor of Tillaberi Ibrahim Katchella"."""
    tokens = document.tokens
    if (
        run.first < 2
        or tokens.words[run.first - 1] not in OF
        or tokens.lowers[run.first - 2] not in TITLES
    ):
        return run
    for last in range(run.last, run.first, -1):
        name = document.text[tokens.starts[run.first] : tokens.ends[last - 1]]
        if name.lower() in known_names().values or gazetteer.find(name):
            # "the chairman of Dargaz LGA": the place continues
            return (
                run
                if last < run.last and tokens.lowers[last] in kinds().values
                else PlaceRun(run.first, last, run.opening)
            )
    return run


def _without_office(document: Document, run: PlaceRun, gazetteer: Gazetteer) -> PlaceRun:
    """The place of an office such as "Kandahar Police Chief" or "Henry County Sheriff"."""
    tokens = document.tokens
    if tokens.lowers[run.last - 1] in FACILITIES and run.last - run.first > 2:
        return run  # "Komanda General Hospital", "Mindanao State University"
    for last in range(run.first + 1, run.last):
        if tokens.lowers[last] in CIVIL_OFFICES:
            kind = kinds().values.get(tokens.lowers[last])
            # "Texas Department of Transportation" is an office, "Khammam District of Telangana" a
            # place.
            goes_on = (
                run.last < len(tokens.words)
                and tokens.words[run.last] in OF
                and (kind is None or kind.type != "district")
            )
            phrase = " ".join(tokens.lowers[run.first : last])
            known = known_names().values.get(phrase)
            if (
                last + 1 == run.last
                and tokens.lowers[last] in kinds().values
                and not goes_on
                and (known is None or known.role != "country")
            ):
                # "Huila Department", "Safad School": the place itself; but "U.S. District" is half
                # an office
                return run
            name = document.text[tokens.starts[run.first] : tokens.ends[last - 1]]
            if known is not None or (
                tokens.lowers[run.first] not in COMMON and gazetteer.find(name)
            ):
                return PlaceRun(run.first, last, run.opening)
            return run
    return run
