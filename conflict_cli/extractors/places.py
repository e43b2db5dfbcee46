"""Places that a text names: found by the words around them first, looked up second."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.extractors.place_cues import SPEAKER_VERBS, Cue, cue_after, cue_before, kinds, kinds_before
from conflict_cli.extractors.place_knowledge import AMBIGUOUS, CAPITALS_ONLY, Known, country_of_demonyms, known_names
from conflict_cli.extractors.place_names import DOTTED, OTHER_HEADS, Run, demonyms, find_runs, trim
from conflict_cli.extractors.place_lookup import settle
from conflict_cli.gazetteer import Gazetteer, Row, default_gazetteer
from conflict_cli.lexicon import places as lexicon
from conflict_cli.models import Mention, Place
from conflict_cli.spellings import fold
from conflict_cli.text import Document, Sentence

NOT_PLACES = frozenset(lexicon.NOT_PLACES.split())
PART_DIRECTIONS = frozenset(lexicon.PART_DIRECTIONS.split())
JOINERS = frozenset(("and", "or", "&", "to"))
# Abbreviations of states that also serve as their adjectives.
ADJECTIVAL = frozenset(("us", "u.s.", "uk", "u.k.", "usa", "uae", "prc"))
FUNCTION_WORDS = frozenset(lexicon.FUNCTION_WORDS.split())
NAMED, POINTED, HINTED = 3, 2, 1
# A bare name without anything that points at it counts from so many inhabitants on.
BIG = 100_000
COMMON = frozenset(lexicon.COMMON_NAMES.split())
CIVIL_OFFICES = frozenset(lexicon.CIVIL_OFFICES.split())
OFFICE_TOPICS = frozenset(lexicon.OFFICE_TOPICS.split())
WIDE = frozenset(("country", "province", "region"))


class Candidate(NamedTuple):
    """Tokens `first:last` that may name a place, `core` the folded name without a direction, and what speaks for and against it."""

    first: int
    last: int
    core: str
    kind: str | None
    known: Known | None
    cue: Cue
    after: Cue
    opening: bool
    headline: bool
    part: bool
    sentence: int


def find_places(document: Document, taken: Sequence[tuple[int, int]], gazetteer: Gazetteer | None = None) -> list[Place]:
    """The places of a text in order of first mention, each once with all its mentions.

    `taken` are character spans, sorted or not, that can't be places: people, dates, groups.
    """
    gazetteer = gazetteer or default_gazetteer()
    blocked = _blocked(document, taken)
    candidates = [
        candidate
        for number, sentence in enumerate(document.sentences)
        for candidate in _coordinate(document, _candidates(document, sentence, number, blocked, gazetteer))
    ]
    strengths = _strengths(candidates)
    chosen = [candidate for candidate in candidates if _is_place(document, candidate, strengths.get(candidate.core, 0), gazetteer)]
    return _gather(document, chosen, gazetteer)


def _blocked(document: Document, taken: Sequence[tuple[int, int]]) -> list[bool]:
    tokens = document.tokens
    blocked = [False] * len(tokens.words)
    for start, end in taken:
        position = bisect_left(tokens.ends, start + 1)
        while position < len(blocked) and tokens.starts[position] < end:
            blocked[position] = True
            position += 1
    return blocked


def _candidates(document: Document, sentence: Sentence, number: int, blocked: Sequence[bool], gazetteer: Gazetteer) -> list[Candidate]:
    headline = _is_headline(document, sentence)
    found = []
    for run in find_runs(document, sentence, blocked):
        trimmed = trim(document.tokens, run)
        if trimmed.first == trimmed.last:
            continue
        for piece in _pieces(document, trimmed, headline, gazetteer):
            candidate = _candidate(document, sentence, number, piece, headline, blocked)
            if candidate is not None:
                found.append(candidate)
    return found


def _is_headline(document: Document, sentence: Sentence) -> bool:
    """Whether nearly every word has a capital, so that capitals tell nothing."""
    names = lowers = 0
    for word in document.tokens.words[sentence.first : sentence.last]:
        if word[0].isalpha() and len(word) > 3:
            if word[0].isupper():
                names += 1
            else:
                lowers += 1
    return names >= 3 and lowers * 4 <= names


def _pieces(document: Document, run: Run, headline: bool, gazetteer: Gazetteer) -> list[Run]:
    """The run as it is, in front of an office of the place only the place, in a headline the known names inside it."""
    tokens = document.tokens
    known = known_names()
    whole = known.longest(tokens.lowers, run.first, run.last)
    if not headline or run.last - run.first == 1 or (whole is not None and whole[0] == run.last - run.first):
        if whole is None or whole[0] < run.last - run.first:
            return [_without_office(document, run, gazetteer)]
        return [run]
    pieces = []
    position = run.first
    while position < run.last:
        match = known.longest(tokens.lowers, position, run.last)
        length = match[0] if match else 1
        pieces.append(Run(position, position + length, run.opening and position == run.first))
        position += length
    return pieces


def _candidate(document: Document, sentence: Sentence, number: int, run: Run, headline: bool, blocked: Sequence[bool]) -> Candidate | None:
    tokens = document.tokens
    first, last = run.first, run.last
    lowers = tokens.lowers
    match = known_names().longest(lowers, first, sentence.last)
    known = match[1] if match is not None and match[0] >= last - first else None
    if known is not None and match is not None:
        last = first + match[0]
        if known.role == "abbreviation" and not (first > sentence.first and tokens.words[first - 1] == ","):
            known = None
        elif lowers[first] in CAPITALS_ONLY and last - first == 1 and not tokens.words[first].isupper():
            return None
    core_last = last
    kind: str | None = known.type if known else None
    named = False
    if known is None or known.role not in ("country", "abbreviation"):
        kind, last, core_last, named = _typed(document, sentence, first, last, kind, blocked)
    if known is None and not named and lowers[last - 1] in OTHER_HEADS and last - first > 1:
        return None
    before = cue_before(tokens, first, sentence.first)
    after = cue_after(tokens, last, sentence.last)
    if named:
        before = before._replace(strength=NAMED)
    part = False
    if first > sentence.first and lowers[first - 1] in PART_DIRECTIONS and not blocked[first - 1] and not named:
        part = True
        first -= 1
    core_first = first
    while core_first < core_last - 1 and lowers[core_first] in PART_DIRECTIONS and (part or lowers[core_first] == "greater"):
        core_first += 1
    core = fold(document.text[tokens.starts[core_first] : tokens.ends[core_last - 1]])
    if known is not None:
        core = fold(known.name)
    dateline = _is_dateline(document, sentence, run)
    if dateline:
        before, after = before._replace(strength=NAMED, against=0), after._replace(against=0)
    return Candidate(first, last, core, kind, known, before, after, run.opening and not dateline, headline, part, number)


def _without_office(document: Document, run: Run, gazetteer: Gazetteer) -> Run:
    """Of "Kandahar Police Chief" or "Henry County Sheriff" the place that the office belongs to."""
    tokens = document.tokens
    for last in range(run.first + 1, run.last):
        if tokens.lowers[last] in CIVIL_OFFICES and (tokens.lowers[last] != "county" or last + 1 == run.last):
            if tokens.lowers[last] == "county":
                return run
            name = document.text[tokens.starts[run.first] : tokens.ends[last - 1]]
            if known_names().values.get(" ".join(tokens.lowers[run.first : last])) or (
                gazetteer.find(name) and tokens.lowers[run.first] not in COMMON
            ):
                return Run(run.first, last, run.opening)
            return run
    return run


def _typed(
    document: Document, sentence: Sentence, first: int, last: int, kind: str | None, blocked: Sequence[bool]
) -> tuple[str | None, int, int, bool]:
    """The type that a noun of kind at the name's edge gives, where the name and its core end, and whether there was one."""
    tokens = document.tokens
    lowers = tokens.lowers
    for position in range(first + 1, last):
        match = kinds().longest(lowers, position, last)
        if match is not None and position + match[0] == last:
            belongs = match[1].belongs
            if lowers[position - 1] in OFFICE_TOPICS and belongs == "capitals":
                return kind, last, last, False
            return match[1].type, last if belongs != "never" else position, position, True
    if last < sentence.last and not blocked[last]:
        match = kinds().longest(lowers, last, sentence.last)
        if match is not None and tokens.words[last].islower():
            noun = " ".join(lowers[last : last + match[0]])
            if match[1].belongs == "always" and (not noun.endswith("s") or noun.endswith(("crossroads", "barracks", "silos"))):
                return match[1].type, last + match[0], last, True
            return (match[1].type if match[1].belongs == "capitals" else kind), last, last, True
    if lowers[first] in kinds_before() and last - first > 1:
        return kinds_before()[lowers[first]], last, last, True
    if first > sentence.first and lowers[first - 1] in kinds_before() and lowers[first - 1] in DOTTED:
        return kinds_before()[lowers[first - 1]], last, last, True
    return kind, last, last, False


def _is_dateline(document: Document, sentence: Sentence, run: Run) -> bool:
    """Whether the name opens a block as a dateline: "NAIROBI, Kenya —", "Lima, 2 Dec 88 (EFE) --"."""
    tokens = document.tokens
    if document.blocks[sentence.block].start != sentence.start or run.first != sentence.first:
        return False
    for position in range(run.last, min(run.last + 14, len(tokens.words))):
        word = tokens.words[position]
        if word in ("—", "–") or (
            word == "-" and position + 1 < len(tokens.words) and tokens.ends[position] != tokens.starts[position - 1]
        ):
            between = tokens.words[run.last : position]
            return all(part in ",.()-/[]" or part[0].isupper() or part[0].isdigit() for part in between)
    return False


def _coordinate(document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """Names in a list share what points at one of them."""
    words = document.tokens.words
    result = list(candidates)
    for position in range(1, len(result)):
        before, here = result[position - 1], result[position]
        between = words[before.last : here.first]
        if not between or len(between) > 3 or not all(word == "," or word.lower() in JOINERS or word.lower() == "the" for word in between):
            continue
        joined = any(word.lower() in JOINERS for word in between)
        strength = min(before.cue.strength, NAMED)
        following = words[here.last] if here.last < len(words) else "."
        if not joined:
            if here.known is not None and here.known.role != "capital" and before.known is None:
                # "Swansea, S.C.": what stands before the name of a state or country lies in it.
                result[position - 1] = before._replace(cue=before.cue._replace(strength=max(before.cue.strength, NAMED)))
                strength = NAMED
            elif following not in ",.;)" and following.lower() not in JOINERS:
                strength = 0
        if strength > here.cue.strength and here.after.against < 2:
            result[position] = here._replace(cue=here.cue._replace(strength=strength))
    for position in range(len(result) - 1, 0, -1):
        here, before = result[position], result[position - 1]
        between = [word.lower() for word in words[before.last : here.first]]
        if (
            between
            and len(between) <= 2
            and all(word in (",", "and", "or") for word in between)
            and here.cue.strength == NAMED > before.cue.strength
        ):
            if (
                here.last < len(words)
                and words[here.last].islower()
                and words[here.last].endswith("s")
                and words[here.last] in kinds().values
            ):
                result[position - 1] = before._replace(cue=before.cue._replace(strength=NAMED), kind=before.kind or here.kind)
    return result


def _strengths(candidates: list[Candidate]) -> dict[str, int]:
    """The best evidence for each name anywhere in the text."""
    strengths: dict[str, int] = {}
    for candidate in candidates:
        strength = 0 if max(candidate.cue.against, candidate.after.against) == 2 else max(candidate.cue.strength, candidate.after.strength)
        if candidate.opening and strength < NAMED:
            strength = min(strength, HINTED)
        strengths[candidate.core] = max(strength, strengths.get(candidate.core, 0))
    return strengths


def _familiarity(document: Document, candidate: Candidate, gazetteer: Gazetteer) -> int:
    """0 for a name that the gazetteer lacks, 1 for one that it has, 2 for one of a province or a big city."""
    rows = _rows(document, candidate, gazetteer)
    if not rows:
        return 0
    return 2 if any(row.type == "province" or row.population >= BIG for row in rows) else 1


def _is_place(document: Document, candidate: Candidate, best: int, gazetteer: Gazetteer) -> bool:
    tokens = document.tokens
    against = max(candidate.cue.against, candidate.after.against)
    strength = max(candidate.cue.strength, candidate.after.strength)
    lower = tokens.lowers[candidate.first]
    word = tokens.words[candidate.first]
    if candidate.last - candidate.first == 1 and candidate.known is None:
        if lower in NOT_PLACES or len(lower) < 3 or lower in demonyms():
            return False
        if word.isupper() and len(word) < 7 and strength < NAMED:
            # In capitals it is an abbreviation: of an organisation, unless the gazetteer knows better and something points at a place.
            return strength == POINTED and not candidate.headline and _familiarity(document, candidate, gazetteer) > 0
    if candidate.known is not None:
        if lower in ADJECTIVAL and candidate.last - candidate.first == 1 and _modifies_noun(document, candidate):
            return False
        if candidate.known.role == "capital" and strength < POINTED and against:
            return False
        if lower in AMBIGUOUS and candidate.last - candidate.first == 1:
            return best >= HINTED and against < 2
        return against < 2
    if against == 2:
        return False
    if strength == NAMED:
        return True
    if best >= POINTED and not (candidate.headline or candidate.opening or against):
        return True
    if lower in COMMON and candidate.last - candidate.first == 1:
        return False
    familiarity = _familiarity(document, candidate, gazetteer)
    if against:
        return best >= POINTED and familiarity > 1
    if strength == HINTED or best >= POINTED:
        return familiarity >= 1 or (best >= POINTED and candidate.opening)
    return familiarity == 2


def _modifies_noun(document: Document, candidate: Candidate) -> bool:
    """Whether an abbreviation of a state stands before a noun as an adjective would: "US drones", not "in the US"."""
    tokens = document.tokens
    if candidate.last >= len(tokens.words):
        return False
    word = tokens.words[candidate.last]
    return (word.islower() and word not in FUNCTION_WORDS and word not in SPEAKER_VERBS and not word.endswith("ed")) or word[0] == "-"


def named_countries(document: Document, chosen: list[Candidate]) -> dict[str, int]:
    """How often the text names each country, by its name, a place known to lie in it, or its people."""
    counts: dict[str, int] = {}
    for candidate in chosen:
        if candidate.known is not None and candidate.known.country:
            counts[candidate.known.country] = counts.get(candidate.known.country, 0) + 1
    codes = country_of_demonyms()
    for word in document.tokens.lowers:
        code = codes.get(word)
        if code is not None:
            counts[code] = counts.get(code, 0) + 1
    return counts


def _gather(document: Document, chosen: list[Candidate], gazetteer: Gazetteer) -> list[Place]:
    """One place for each name, with its mentions and what the gazetteer knows of it."""
    found: dict[str, list[Candidate]] = {}
    for candidate in chosen:
        key = candidate.core if not candidate.part and candidate.known else fold(_name(document, candidate))
        found.setdefault(key, []).append(candidate)
    countries = named_countries(document, chosen)
    provinces = {candidate.core for candidate in chosen}
    wanted = [(_rows(document, members[0], gazetteer), _kind(members), _beside(document, members, chosen)) for members in found.values()]
    rows = settle(wanted, countries, provinces)
    return [_place(document, members, row) for members, row in zip(found.values(), rows, strict=True)]


def _name(document: Document, candidate: Candidate) -> str:
    return document.text[document.tokens.starts[candidate.first] : document.tokens.ends[candidate.last - 1]]


def _kind(members: list[Candidate]) -> str | None:
    return next(
        (member.kind or member.cue.kind or member.after.kind for member in members if member.kind or member.cue.kind or member.after.kind),
        None,
    )


def _rows(document: Document, candidate: Candidate, gazetteer: Gazetteer) -> tuple[Row, ...]:
    """What the gazetteer has under a name: of a country only the country."""
    known = candidate.known
    if known is not None and known.role == "country":
        return gazetteer.find(f"country {known.country}")
    if known is not None:
        rows = gazetteer.find(known.name)
        return tuple(row for row in rows if row.country == known.country) or rows
    return gazetteer.find(_name(document, candidate)) or gazetteer.find(candidate.core)


def _beside(document: Document, members: list[Candidate], chosen: list[Candidate]) -> frozenset[str]:
    """Folded names and country codes that stand right beside a name: "Swansea, S.C.", "Sarmin in Idlib province"."""
    beside: set[str] = set()
    for member in members:
        for other in chosen:
            if (
                other.sentence == member.sentence
                and other is not member
                and (0 <= other.first - member.last <= 4 or 0 <= member.first - other.last <= 2)
            ):
                beside.add(other.core)
                if other.known is not None and other.known.country and other.known.role in ("country", "region"):
                    beside.add(other.known.country)
    return frozenset(beside)


def _place(document: Document, members: list[Candidate], row: Row | None) -> Place:
    tokens = document.tokens
    mentions = tuple(Mention(_name(document, m), tokens.starts[m.first], tokens.ends[m.last - 1]) for m in members)
    known, part = members[0].known, members[0].part
    kind = "region" if part else _kind(members) or (row.type if row else "place")
    country = row.country if row else known.country if known else None
    precision = _precision(kind, part, all(member.cue.near for member in members))
    if row is None:
        return Place(mentions[0].text, kind, country, None, None, None, None, precision, mentions)
    return Place(mentions[0].text, kind, country, row.admin1, row.latitude, row.longitude, row.geonames_id, precision, mentions)


def _precision(kind: str, part: bool, near: bool) -> int | None:
    if kind in WIDE and not part:
        return 3
    if part or near or kind in ("district", "natural"):
        return 2
    return 1 if kind != "place" else None
