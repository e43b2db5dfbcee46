"""One pass over the sentences: every run of words that names a group by itself, with what brackets teach about it."""

from collections import Counter
from typing import NamedTuple

from conflict_cli.extractors.group_forms import (
    FAITHS,
    OF,
    bare_head,
    is_capital,
    ministry_at,
    named_by_head,
    national_force,
)
from conflict_cli.extractors.group_words import words
from conflict_cli.extractors.known_groups import GroupLexicon, KnownGroup
from conflict_cli.extractors.name_units import Units, fold, sentence_units
from conflict_cli.extractors.nationalities import RELATIONS, Nation, nation_at
from conflict_cli.text import Document


class Found(NamedTuple):
    """Units `first:last` of sentence number `sentence` that name a group.

    `how` is known (in the lexicon), force (of a nation), form (by a head noun), spelled (by the initials in brackets after it), bare or
    short (a head alone), people, role (by the noun beside it), ruler ("the Diaz regime"), reference ("the army") or noun ("the group").
    `name` is None where the text's own words are the name; `key` is what two mentions of one group share; `rank` orders the words of a
    force as names, 0 is best.
    """

    sentence: int
    first: int
    last: int
    how: str
    key: str
    name: str | None
    type: str
    country: str | None
    rank: int = 0
    candidates: tuple[KnownGroup, ...] = ()


class Scan(NamedTuple):
    """What one pass finds: names in text order, abbreviations nobody knew, what brackets equate, how often a country is named."""

    sentences: list[Units]
    found: list[Found]
    pending: list[tuple[int, int]]
    countries: Counter[str]


RULES = frozenset("administration regime government junta".split())
PARTS = frozenset("regional state provincial military interim transitional autonomous".split())
# After a known name these make no new group: "Hamas Command" is Hamas.
GENERIC = frozenset(
    "forces force command militia militias units unit soldiers rebels guerrillas insurgents fighters group party movement office".split()
)
HOSTS = frozenset("forces militia army troops militias".split())
# What stands second in "the Diaz administration", "Obeid's forces", and first in "government of Chile", "forces loyal to Obeid".
RULER_WORDS = RULES | PARTS | HOSTS
# "The government of Chile", "the army of Malta".
OWNED = frozenset(("army", "military", "navy", "police", "government"))
SMALL_OPENERS = OWNED | {"ministry", "forces"}


def scan(document: Document, lexicons: tuple[GroupLexicon, ...]) -> Scan:
    """Every name of a group that a sentence shows by itself; lexicons that come first win."""
    result = Scan([], [], [], Counter())
    for number, sentence in enumerate(document.sentences):
        units = sentence_units(document, sentence)
        result.sentences.append(units)
        _scan_sentence(result, number, units, lexicons)
    return result


def _scan_sentence(result: Scan, number: int, units: Units, lexicons: tuple[GroupLexicon, ...]) -> None:
    loud, titled = _case(units)
    at = 0
    count = len(units.folds)
    starts = [at for at, word in enumerate(units.words) if not "a" <= word[0] <= "z" and (word[0].isupper() or word[0].isdigit())]
    if not SMALL_STARTS.isdisjoint(units.folds):
        starts = sorted({*starts, *[at for at, folded in enumerate(units.folds) if folded in SMALL_STARTS]})
    heads = words().head_words
    last_head = -1 if heads.isdisjoint(units.folds) else max([at for at, folded in enumerate(units.folds) if folded in heads])
    for start in starts:
        if start < at:
            continue
        at = start
        nation = nation_at(units, at)
        if nation:
            result.countries[nation[1].country] += 2 if nation[1].form == "name" else 1
            after = at + nation[0]
            if after < count and units.joined[after] and units.folds[after] in RELATIONS and not _coalition(units, after):
                known = _known(number, units, at, lexicons, loud)
                if known is None or known.last <= after:
                    at = after + 1
                    continue
        found = _best(number, units, at, nation, lexicons, loud, titled, last_head)
        if found is None:
            if _is_pending(units, at):
                result.pending.append((number, at))
            at += nation[0] if nation else 1
            continue
        result.found.append(found)
        if found.country and not nation and not _is_abbreviated(found, units):
            # A name in full speaks for its country, an abbreviation doesn't: it may be another group's.
            result.countries[found.country] += 2 if found.type in ("rebel_group", "militia") else 1
        at = found.last


SMALL_STARTS = OWNED | frozenset(("al", "ministry", "forces", "defense", "interior", "foreign", "health", "justice", "home"))


def _is_abbreviated(found: Found, units: Units) -> bool:
    """Whether a group is named by one of its abbreviations, however it is written."""
    return found.last - found.first == 1 and any(
        fold(short) == units.folds[found.first] for group in found.candidates for short in group.abbreviations
    )


def _case(units: Units) -> tuple[bool, bool]:
    """Whether a sentence is all in capitals, and whether it is written as a title is."""
    longer = [word for word in units.words if len(word) > 3 and word[0].isalpha()]
    if len(longer) < 3:
        return False, False
    loud = sum([word.isupper() for word in longer]) * 10 > len(longer) * 8
    # A stop at the end speaks against a title, but feeds glue titles to what follows.
    titled = sum([word[0].isupper() for word in longer]) * 10 > len(longer) * (9 if units.words[-1] in ".;" else 8)
    return loud, titled


def _best(
    number: int,
    units: Units,
    at: int,
    nation: tuple[int, Nation] | None,
    lexicons: tuple[GroupLexicon, ...],
    loud: bool,
    titled: bool,
    last_head: int,
) -> Found | None:
    """The longest name at a unit; of equal ones the lexicon's, then a nation's force, then one by form.

    `last_head` is the last unit of the sentence that may be a head: no name by its form begins behind it.
    """
    if nation and units.possessive[at + nation[0] - 1] and at + nation[0] < len(units.folds) and units.words[at + nation[0]][0].isupper():
        # "Mali's National Guard": the name is what follows, the nation its country
        after = at + nation[0]
        owned = _known(number, units, after, lexicons, loud) or (None if loud or titled else _formed(number, units, after, lexicons))
        if owned and nation[1].form != "capital" and _known(number, units, at, lexicons, loud) is None:
            return owned._replace(country=owned.country or nation[1].country)
    known = _known(number, units, at, lexicons, loud, titled)
    folds = units.folds
    options = [known]
    if nation:
        options.append(_national(number, units, at, nation))
    if folds[at] in SMALL_OPENERS or "ministry" in folds[at : at + 3]:
        options.append(_small(number, units, at))
    if not loud and not titled:
        if at <= last_head:
            options += [_formed(number, units, at, lexicons), _bare(number, units, at)]
        if not nation and at + 1 < len(folds) and folds[at + 1] in RULER_WORDS:
            options.append(_ruler(number, units, at, nation))
    found = [option for option in options if option]
    if not found:
        return None
    best = max(found, key=lambda option: option.last)
    if (
        known
        and best.last > known.last
        and best.how == "form"
        and (units.folds[best.last - 1] in GENERIC or units.words[best.last - 1].islower())
    ):
        return known
    return best


def _known(number: int, units: Units, at: int, lexicons: tuple[GroupLexicon, ...], loud: bool, titled: bool = False) -> Found | None:
    if at and ((units.joined[at] and units.folds[at - 1] == "al") or units.folds[at - 1] == "operation"):
        return None  # "al-Amal" isn't Amal, "Operation Libya Dawn" nobody
    for lexicon in lexicons:
        match = lexicon.longest(units, at, loud)
        if match:
            length, groups = match
            after = at + length
            if after < len(units.folds) and units.folds[after] in words().things_after and units.words[after][0].isupper():
                return None  # "al-Quds Hospital"
            if length == 1 and not units.words[at].isupper() and not titled and _in_a_name(units, at):
                return None
            group = groups[0]
            return Found(number, at, at + length, "known", f"known {group.name}", group.name, group.type, group.country, 0, tuple(groups))
    return None


# Half of a name, wherever they stand.
FIRST_NAMES = frozenset(
    "abd abdel abdoul abdul abdullah abu ahmad ahmed ali bin haji hassan hussein ibrahim ismail khalid muhammad omar osama said".split()
)


def _in_a_name(units: Units, at: int) -> bool:
    """Whether a capital stands before that makes a man of it: "Abdul Fatah"; not "Sunday Hamas", "Afghan Taliban", "Gen. Taliban"."""
    before = at - 1
    if before == 0 and units.folds[before] in FIRST_NAMES:
        return True
    if before < 1 or not units.words[before][0].isupper() or units.possessive[before] or units.joined[at]:
        return False
    folded = units.folds[before]
    lists = words()
    if (
        folded in lists.openers
        or folded in lists.titles
        or folded in lists.heads
        or folded in lists.common
        or units.words[before].isupper()
    ):
        return False
    return nation_at(units, before) is None and units.words[before - 1] not in "\"“‘'.:" and units.starts[at] - units.ends[before] == 1


def _national(number: int, units: Units, at: int, nation: tuple[int, Nation] | None) -> Found | None:
    """ "Nigerian troops", "Uganda's military", and "Russian" of "Russian and Syrian forces"."""
    if nation is None:
        return None
    country = nation[1].country
    force = national_force(units, at, nation)
    if force:
        last, kind = force
        return _force(number, at, last, country, kind.family, kind.rank, kind.type)
    after = at + nation[0]
    if nation[1].form == "adjective" and after + 1 < len(units.folds) and units.folds[after] in ("and", ","):
        other = nation_at(units, after + 1)
        shared = national_force(units, after + 1, other) if other and other[1].form == "adjective" else None
        if shared:
            name = " ".join((*units.words[at:after], *units.words[shared[0] - 1 : shared[0]]))
            return _force(number, at, after, country, shared[1].family, shared[1].rank + 3, shared[1].type, name)
    return None


def _force(number: int, first: int, last: int, country: str, family: str, rank: int, kind: str, name: str | None = None) -> Found:
    return Found(number, first, last, "force", f"{country} {family}", name, kind, country, rank)


def _small(number: int, units: Units, at: int) -> Found | None:
    """ "the defense ministry", "the government of Chile", "forces loyal to Obeid"."""
    folds = units.folds
    count = len(folds)
    end = ministry_at(units, at)
    if end:
        portfolio = " ".join(sorted(word for word in folds[at:end] if word not in ("ministry", "of", "the", "and")))
        return Found(number, at, end, "form", f"ministry {portfolio}", None, "government", None)
    if folds[at] in OWNED and at + 2 < count and folds[at + 1] in ("of", "in"):
        start = at + 3 if folds[at + 2] == "the" and at + 3 < count else at + 2
        nation = nation_at(units, start)
        if folds[at] != "government":
            if nation is None or nation[1].form != "name" or folds[at + 1] == "in":
                return None
            kind = words().forces[folds[at]]
            return _force(number, at, start + nation[0], nation[1].country, kind.family, kind.rank + 1, kind.type)
        if nation and (nation[1].form == "capital" or (nation[1].form == "name" and folds[at + 1] == "of")):
            last = start + nation[0]
            return _force(number, at, last, nation[1].country, "government", 1, "government")
        if folds[at + 1] == "of" and units.words[start][0].isupper() and folds[start] not in words().titles:
            last = start + 1
            while last < count and units.words[last][0].isupper() and not units.possessive[last - 1]:
                last += 1
            return Found(number, at, last, "ruler", f"{' '.join(folds[start:last])} government", None, "government", None)
    if (
        folds[at] == "forces"
        and at + 2 < count
        and folds[at + 1] == "of"
        and _is_name(units, at + 2)
        and not (at + 3 < count and is_capital(units, at + 3))
    ):
        return Found(number, at, at + 3, "ruler", f"{folds[at + 2]} forces", None, "rebel_group", None)
    if folds[at] == "forces" and at + 3 < count and folds[at + 1 : at + 3] == ["loyal", "to"] and _is_name(units, at + 3):
        return Found(number, at, at + 4, "ruler", f"{folds[at + 3]} forces", None, "rebel_group", None)
    return None


def _is_name(units: Units, at: int) -> bool:
    lists = words()
    folded = units.folds[at]
    if not units.words[at][0].isupper() or folded in lists.openers or folded in lists.titles or folded in lists.heads:
        return False
    return nation_at(units, at) is None


def _formed(number: int, units: Units, at: int, lexicons: tuple[GroupLexicon, ...]) -> Found | None:
    form = named_by_head(units, at)
    if form is None:
        return None
    for inner in range(form.first + 1, form.last):
        # "the Operations Room of the Hill Army": two groups
        if units.folds[inner] == "of":
            start = inner + 2 if units.folds[inner + 1] == "the" else inner + 1
            other = start < form.last and (_known(number, units, start, lexicons, False) or named_by_head(units, start))
            nation = nation_at(units, form.first)
            if other and inner - form.first == 1 + (nation[0] if nation else 0):
                return None  # "United States Department of State": the known name is the whole
            if other:
                form = form._replace(last=inner)
                break
    key = " ".join(word for word in units.folds[form.first : form.last] if word != "the")
    return Found(number, form.first, form.last, "form", key, None, form.type, form.country)


def _bare(number: int, units: Units, at: int) -> Found | None:
    """ "the Army", which names a body even where no longer name stands in the text, or "the Front", which only shortens one.

    At the opening of a sentence any word has a capital, so the first unit says nothing.
    """
    bare = bare_head(units, at)
    if bare is None or at == 0 or (units.words[at - 1][0].isupper() and units.folds[at - 1] not in words().openers):
        return None
    length, head = bare
    last = at + length
    if (
        last < len(units.folds)
        and units.words[last][0].isupper()
        and (units.folds[last] in words().heads or units.folds[last] in words().things_after)
    ):
        return None
    how = "bare" if "bare" in head.flags else "short"
    if how == "short" and (units.folds[at - 1] != "the" or (last < len(units.words) and _goes_on(units, last))):
        return None
    return Found(number, at, last, how, " ".join(units.folds[at:last]), None, head.type, None)


def _goes_on(units: Units, at: int) -> bool:
    """Whether a name goes on at a unit: "the Office of the High Commissioner" is no short form of the Prosecutor's Office."""
    return units.words[at][0].isupper() or units.folds[at] in OF


def _ruler(number: int, units: Units, at: int, nation: tuple[int, Nation] | None) -> Found | None:
    """ "the Diaz administration", "Obeid's forces"."""
    folds = units.folds
    after = at + 1
    if nation or after >= len(folds) or not _is_name(units, at) or units.joined[after] or folds[at] in FAITHS:
        return None
    if folds[after] in PARTS and after + 1 < len(folds) and folds[after + 1] in RULES:
        after += 1
    if folds[after] in RULES and folds[at] not in words().governing and (at or units.possessive[at]) and units.words[after].islower():
        return Found(number, at, after + 1, "ruler", f"{folds[at]} {folds[after]}", None, "government", None)
    if units.possessive[at] and folds[after] in HOSTS:
        return Found(number, at, after + 1, "ruler", f"{folds[at]} forces", None, "rebel_group", None)
    return None


def _coalition(units: Units, relation: int) -> bool:
    """Whether "led" and the like is the middle of a coalition's name: "Saudi-led coalition"."""
    return units.folds[relation] == "led" and any(
        folded in ("coalition", "alliance") for folded in units.folds[relation + 1 : relation + 4]
    )


def _is_pending(units: Units, at: int) -> bool:
    """An abbreviation that stands by itself: it may be explained elsewhere in the text."""
    word = units.words[at]
    return (
        1 < len(word) <= 10
        and not word[1:].islower()
        and sum([character.isupper() for character in word]) > 1
        and not units.joined[at]
        and units.folds[at] not in words().media
    )
