"""One pass over the sentences: finds every run of words that by itself names a group."""

from typing import NamedTuple

from conflict_cli.extractors.groups.forms import named_by_head
from conflict_cli.extractors.groups.found import GroupMention, GroupScan
from conflict_cli.extractors.groups.known import GroupLexicon, short_names
from conflict_cli.extractors.groups.known_names import find_known
from conflict_cli.extractors.groups.marks import ABBREVIATION, KNOWN, NATION, OWNED, RULER_WORDS
from conflict_cli.extractors.groups.ministries import find_ministry
from conflict_cli.extractors.groups.missions import find_mission
from conflict_cli.extractors.groups.phrases import (
    behind_nations,
    find_lone_head,
    find_lowercase_name,
    find_national,
    find_ruler,
)
from conflict_cli.extractors.groups.starts import (
    SentenceMarks,
    find_starts,
    longer_words,
    vocabulary_of,
)
from conflict_cli.extractors.groups.words import words
from conflict_cli.extractors.names.countries import RELATIONS, Nation, nation_at
from conflict_cli.extractors.names.units import THE, Units
from conflict_cli.extractors.places.knowledge import known_names
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon.groups import contexts
from conflict_cli.text.document import Document

FORCES = frozenset(contexts.FORCES.split())
OPERATIONS = frozenset(contexts.OPERATIONS.split())
MINISTRIES = frozenset(contexts.MINISTRIES.split())
OF_ONLY = frozenset(function_words.OF.split())
LED = frozenset(contexts.LED.split())
COALITIONS = frozenset(contexts.COALITIONS.split())

GENERIC = frozenset(contexts.GENERIC.split())
SMALL_OPENERS = OWNED | FORCES | OPERATIONS
# Types of which every state has its own.
OF_STATES = frozenset(("government", "police", "state_forces"))


class Start(NamedTuple):
    """A unit at which a name may begin: its nation, the bits of its word, and whether capitals lead
    from it to a head.
    """

    at: int
    nation: tuple[int, Nation] | None
    kind: int
    leads: bool


class Letters(NamedTuple):
    """The capitals of a sentence: all capitals, or those of a title."""

    loud: bool
    titled: bool


def scan_names(document: Document, lexicons: tuple[GroupLexicon, ...]) -> GroupScan:
    """Every name of a group that a sentence shows by itself; earlier lexicons take precedence."""
    vocabulary = vocabulary_of(lexicons)
    marks = SentenceMarks(document, vocabulary)
    result = GroupScan(marks)
    for number in range(len(marks.masks)):
        if marks.may_name(number):
            units = result.sentences[number]
            starts, forms = find_starts(units, marks[number], vocabulary.seconds)
            if starts:
                _scan_sentence(result, number, units, starts, forms, lexicons)
    _count_regions(result, document)
    return result


def _count_regions(result: GroupScan, document: Document) -> None:
    """Counts regions for their countries: Assam for India, Donbas for Ukraine."""
    known, lowers = known_names(), document.tokens.lowers
    for token in document.capitals:
        if lowers[token] in known.first_words:
            match = known.longest(lowers, token, len(lowers))
            if match is not None and match[1].role == "region" and match[1].country:
                result.countries[match[1].country] += 1


def _scan_sentence(
    result: GroupScan,
    number: int,
    units: Units,
    starts: dict[int, int],
    forms: set[int],
    lexicons: tuple[GroupLexicon, ...],
) -> None:
    case = _case(units)
    at = 0
    for start, kind in starts.items():
        if start < at:
            continue
        at = start
        nation = nation_at(units, at) if kind & NATION else None
        if nation:
            result.countries[nation[1].country] += 2 if nation[1].form == "name" else 1
            after = at + nation[0]
            if _is_relation(units, after):
                known = find_known(number, units, at, lexicons, case.loud)
                if known is None or known.last <= after:
                    at = after + 1
                    continue
        found = _longest_name(number, units, Start(at, nation, kind, at in forms), lexicons, case)
        if found is None:
            if kind & ABBREVIATION and _is_pending(units, at):
                result.pending.append((number, at))
            at += nation[0] if nation else 1
            continue
        result.found.append(found)
        if (
            found.country
            and not nation
            and not (found.last == at + 1 and _is_abbreviated(found, units.folds[at]))
        ):
            # A full name counts for its country; an abbreviation doesn't, since it may be another
            # group's.
            result.countries[found.country] += 2 if found.type in ("rebel_group", "militia") else 1
        at = found.last


def _is_abbreviated(found: GroupMention, folded: str) -> bool:
    """True if the only word of a name is an abbreviation of the group, in any spelling."""
    return any(folded in short_names(group) for group in found.candidates)


def _case(units: Units) -> Letters:
    """Whether a sentence is all in capitals, and whether it has the capitals of a title."""
    kinds = longer_words()
    most = len(units.words)
    small = capitals = louder = 0
    for word in units.words:
        kind = kinds[word]
        if kind == 1:
            small += 1
            if small * 5 >= most:  # too many, even if all the others were capitals
                return Letters(False, False)
        elif kind:
            capitals += 1
            louder += kind == 3
    count = small + capitals
    if count < 3:
        return Letters(False, False)
    # A full stop at the end speaks against a title, but feeds glue titles to what follows.
    return Letters(
        louder * 10 > count * 8, capitals * 10 > count * (9 if units.words[-1] in ".;" else 8)
    )


def _longest_name(
    number: int, units: Units, start: Start, lexicons: tuple[GroupLexicon, ...], case: Letters
) -> GroupMention | None:
    """The longest name at a unit; if equally long, the lexicon's, then a nation's force, then one
    by form.
    """
    at = start.at
    nation: tuple[int, Nation] | None = start.nation
    known = find_known(number, units, at, lexicons, *case) if start.kind & KNOWN else None
    if not MINISTRIES.isdisjoint(units.folds[at : at + 6]):
        ministry = _longer(known, find_ministry(number, units, at, nation))
        if ministry is not known:
            return ministry
    if (
        nation
        and known is None
        and units.possessive[at + nation[0] - 1]
        and nation[1].form != "capital"
    ):
        owned = _owned(number, units, at, nation, lexicons, *case)
        if owned is not None:
            return owned
    mission = find_mission(number, units, known)
    if mission is not None:
        return mission
    best = _longest_form(number, units, start, lexicons, case, known)
    if (
        known
        and best
        and best.last > known.last
        and best.how == "form"
        and (units.folds[best.last - 1] in GENERIC or units.words[best.last - 1].islower())
    ):
        return known
    return best


def _longest_form(
    number: int,
    units: Units,
    start: Start,
    lexicons: tuple[GroupLexicon, ...],
    case: Letters,
    best: GroupMention | None,
) -> GroupMention | None:
    """The longest name at a unit among known names, plain words and names by a head noun."""
    at, folds = start.at, units.folds
    nation: tuple[int, Nation] | None = start.nation
    after = at + nation[0] if nation else at + 1
    behind = folds[after] if after < len(folds) else ""
    if nation and behind in behind_nations():
        best = _longer(best, find_national(number, units, at, nation))
    if folds[at] in SMALL_OPENERS:
        best = _longer(best, find_lowercase_name(number, units, at))
    if case.loud or case.titled:
        return best
    if start.leads:
        best = _longer(
            _longer(best, _formed(number, units, at, lexicons)), find_lone_head(number, units, at)
        )
    if not nation and behind in RULER_WORDS:
        best = _longer(best, find_ruler(number, units, at, nation))
    return best


def _owned(
    number: int,
    units: Units,
    at: int,
    nation: tuple[int, Nation],
    lexicons: tuple[GroupLexicon, ...],
    loud: bool,
    titled: bool,
) -> GroupMention | None:
    """ "Mali's National Guard": the name is what follows, and the nation is its country; if every
    state has such a body, the nation is needed to tell which.
    """
    after = at + nation[0]
    if after >= len(units.folds) or not units.words[after][0].isupper():
        return None
    force = (
        find_national(number, units, at, nation) if units.folds[after] in behind_nations() else None
    )
    owned = find_known(number, units, after, lexicons, loud) or (
        None if loud or titled else _formed(number, units, after, lexicons)
    )
    country = nation[1].country
    is_its = (
        owned is not None
        and owned.how == "known"
        and country in {group.country for group in owned.candidates}
    )
    if force is not None and (
        owned is None or owned.last < force.last or (owned.last == force.last and not is_its)
    ):
        return force
    if owned and owned.how == "known" and owned.type in OF_STATES and not is_its:
        return GroupMention(
            number,
            at,
            owned.last,
            "form",
            " ".join(units.folds[at : owned.last]),
            None,
            owned.type,
            country,
        )
    return owned and owned._replace(country=owned.country or country)


def _longer(found: GroupMention | None, other: GroupMention | None) -> GroupMention | None:
    """The longer of two names, the first if they are equally long."""
    return other if found is None or (other is not None and other.last > found.last) else found


def _formed(
    number: int, units: Units, at: int, lexicons: tuple[GroupLexicon, ...]
) -> GroupMention | None:
    form = named_by_head(units, at)
    if form is None:
        return None
    for inner in range(form.first + 1, form.last):
        # "the Operations Room of the Hill Army": two groups
        if units.folds[inner] in OF_ONLY:
            start = inner + 2 if units.folds[inner + 1] in THE else inner + 1
            other = start < form.last and (
                find_known(number, units, start, lexicons, False) or named_by_head(units, start)
            )
            nation = nation_at(units, form.first)
            if other and inner - form.first == 1 + (nation[0] if nation else 0):
                return None  # "United States Department of State": the known name is the whole
            if other:
                form = form._replace(last=inner)
                break
    key = " ".join(word for word in units.folds[form.first : form.last] if word not in THE)
    return GroupMention(number, form.first, form.last, "form", key, None, form.type, form.country)


def _is_relation(units: Units, at: int) -> bool:
    """True if a unit only relates something to the nation before it: "Saudi-backed"; not "led" of
    the name "Saudi-led coalition".
    """
    folds = units.folds
    if at >= len(folds) or not units.joined[at] or folds[at] not in RELATIONS:
        return False
    return folds[at] not in LED or COALITIONS.isdisjoint(folds[at + 1 : at + 4])


def _is_pending(units: Units, at: int) -> bool:
    """True if an unknown abbreviation is by itself: it may be explained elsewhere in the text."""
    return not units.joined[at] and units.folds[at] not in words().media
