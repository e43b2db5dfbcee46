"""Groups by the form of their name: a nationality and a force, or capitals around a head noun ("Sabra Liberation Front").

Nothing here knows a group; the words that make names are in `lexicon.groups_forms`.
"""

from functools import cache
from typing import NamedTuple

from conflict_cli.extractors.name_units import Units
from conflict_cli.extractors.nationalities import Nation, nation_at
from conflict_cli.lexicon import groups_forms
from conflict_cli.phrases import read_entries


class Force(NamedTuple):
    """What a nation's force is called: its family, the rank of the word as a name (0 is best), its type."""

    family: str
    rank: int
    type: str


class Head(NamedTuple):
    """A head noun's type and flags (see `lexicon.groups_forms.HEADS`)."""

    type: str
    flags: frozenset[str]


class Form(NamedTuple):
    """A name by its form: units `first:last`, where `first` leaves a nation in the possessive out."""

    first: int
    last: int
    type: str
    country: str | None


class Words(NamedTuple):
    """The word lists of `lexicon.groups_forms`, folded."""

    heads: dict[str, Head]
    forces: dict[str, Force]
    portfolios: frozenset[str]
    state_army: frozenset[str]
    connectors: frozenset[str]
    openers: frozenset[str]
    titles: frozenset[str]
    joined: frozenset[str]
    not_groups: frozenset[str]
    things_after: frozenset[str]
    media: frozenset[str]
    actors: frozenset[str]


@cache
def words() -> Words:
    """The word lists, read once."""
    heads: dict[str, Head] = {}
    for entry in read_entries(groups_forms.HEADS):
        flags = frozenset(entry.attributes[1].split()) if len(entry.attributes) > 1 else frozenset()
        before = heads.get(entry.phrase)
        heads[entry.phrase] = Head(entry.attributes[0], flags | (before.flags if before else frozenset()))
    forces = {
        entry.phrase: Force(entry.attributes[0], int(entry.attributes[1]), entry.attributes[2])
        for entry in read_entries(groups_forms.FORCES)
    }
    lists = (
        groups_forms.PORTFOLIOS.strip().split("\n"),
        groups_forms.STATE_ARMY.strip().split("\n"),
        groups_forms.CONNECTORS.split(),
        groups_forms.OPENERS.split(),
        groups_forms.TITLES.split(),
        groups_forms.JOINED.split(),
        groups_forms.NOT_GROUPS.split(),
        groups_forms.THINGS_AFTER.split(),
        groups_forms.MEDIA.split(),
        groups_forms.ACTORS.split(),
    )
    return Words(heads, forces, *(frozenset(members) for members in lists))


# Between a nation and its force: "Iraqi federal police", "Malian elite paratroopers".
MODIFIERS = frozenset(
    "government security national federal elite regular special state local armed joint provincial paramilitary interim transitional military navy "
    "army naval air communist royal unity ruling led".split()
)
# A possessive that doesn't end a name: "People's Army", "Prosecutor General's Office".
POSSESSORS = frozenset(
    "people peoples women woman workers worker general prosecutor attorney lord citizens citizen farmers teachers youth men president".split()
)
REBELLIOUS = frozenset(
    "liberation resistance revolutionary people popular free islamic mujahideen jihad salvation rebel freedom patriotic independence holy".split()
)
OF = frozenset("of for on against de del des du da do to".split())
ARTICLES = frozenset("the la las los el les l al".split())


def is_capital(units: Units, position: int) -> bool:
    """Whether the unit opens with a capital letter or is a piece of a name such as the "al" of "al-Nusra"."""
    word = units.words[position]
    if word[0].isupper():
        return True
    after = position + 1
    return units.folds[position] == "al" and after < len(units.words) and units.joined[after] and units.words[after][0].isupper()


def is_ordinal(word: str) -> bool:
    """Whether a word numbers a unit: "4th", "2d", "101st"."""
    return word[0].isdigit() and word.lower().endswith(("st", "nd", "rd", "th", "d")) and word.rstrip("stndrhSTNDRH").isdigit()


def force_at(units: Units, position: int) -> tuple[int, Force] | None:
    """The number of units and the force of the longest phrase such as "security forces" at `position`."""
    forces = words().forces
    for length in range(min(3, len(units.folds) - position), 0, -1):
        force = forces.get(" ".join(units.folds[position : position + length]))
        if force is not None:
            return length, force
    return None


def national_force(units: Units, position: int, nation: tuple[int, Nation]) -> tuple[int, Force] | None:
    """The end and the kind of a force that follows the nation at `position`: "Syria's army", "Iraqi federal police"."""
    length, (_, form) = nation
    after = position + length
    count = len(units.folds)
    for skipped in range(3):
        start = after + skipped
        if (
            start >= count
            or (units.joined[start] and not skipped)
            or (skipped and units.folds[start - 1] not in words().openers | MODIFIERS)
        ):
            return None
        if skipped and units.folds[start - 1] not in MODIFIERS:
            return None
        if start > after and units.possessive[start - 1]:
            return None
        found = force_at(units, start)
        if found is not None:
            if form == "capital" and found[1].family != "government":
                return None
            return start + found[0], found[1]
    return None


def ministry_at(units: Units, position: int) -> int | None:
    """The end of "defense ministry" or "Ministry of the Interior", written small or in capitals."""
    folds = units.folds
    portfolios = words().portfolios
    count = len(folds)
    if folds[position] == "ministry" and position + 2 < count and folds[position + 1] == "of":
        start = position + 3 if folds[position + 2] == "the" else position + 2
        for length in (2, 1):
            if " ".join(folds[start : start + length]) in portfolios:
                return start + length
        return None
    for length in (2, 1):
        end = position + length
        if end < count and folds[end] == "ministry" and " ".join(folds[position:end]) in portfolios:
            return end + 1
    return None


def named_by_head(units: Units, position: int) -> Form | None:
    """A name that begins at `position` and has a head noun in it: "Free Hill Army", "Front for the Rights of Tillers", "4th Tank Brigade".

    Deliberately not found: names in lower case, names whose only sign is their capitals.
    """
    lists = words()
    folds = units.folds
    if not _may_begin(units, position):
        return None
    end, head, head_end = _run(units, position)
    if head is None or head_end is None:
        return None
    first_fold = folds[position]
    extended = _of_phrase(units, head_end)
    if "of" in head.flags and "first" not in head.flags and extended == head_end:
        return None
    if "first" in head.flags and head_end == position + 1 and extended == head_end:
        extended = end
    name = folds[position:extended]
    if len(name) == 1 or ("weak" in head.flags and len(name) < 3 and extended == head_end):
        return None
    if any(folded in lists.not_groups for folded in folds[position : max(end, extended)]) or (
        head_end < len(folds) and folds[head_end] in lists.things_after and units.words[head_end][0].isupper()
    ):
        return None
    nation = nation_at(units, position)
    if nation and nation[0] + position >= head_end and nation[1].form != "adjective" and extended == head_end:
        return None
    if first_fold in lists.heads and head_end == position + 1 and extended == position + 1:
        return None
    return Form(position, extended, head_type(name, head), _country(units, position, extended))


def head_type(name: list[str], head: Head) -> str:
    """The type that a name's words tell; a guess where only the head speaks.

    >>> head_type(["hill", "liberation", "army"], words().heads["army"]), head_type(["hill", "army"], words().heads["army"])
    ('rebel_group', 'state_forces')
    """
    spelled = " ".join(name)
    if "human rights" in spelled or "monitor" in name:
        return "monitor"
    if head.type == "state_forces" and REBELLIOUS & set(name):
        return "rebel_group"
    if name[0] in ("un", "african", "united") and head.type == "other":
        return "intergovernmental"
    return head.type


def bare_head(units: Units, position: int) -> tuple[int, Head] | None:
    """A head in capitals that names a body by itself: "the Army", "the Armed Forces", "the Coalition"."""
    heads = words().heads
    for length in (2, 1):
        last = position + length
        if last > len(units.folds) or not all(word[0].isupper() for word in units.words[position:last]):
            continue
        head = heads.get(" ".join(units.folds[position:last]))
        if head is not None and "bare" in head.flags:
            return length, head
    return None


def _may_begin(units: Units, position: int) -> bool:
    lists = words()
    folded = units.folds[position]
    if units.joined[position] and folded != "al" and position and units.folds[position - 1] in ("pro", "anti", "ex", "non"):
        return False
    if folded in lists.titles:
        after = units.folds[position + 1] if position + 1 < len(units.folds) else ""
        return folded == "general" and after in lists.heads
    if folded in lists.openers:
        return False
    return is_capital(units, position) or is_ordinal(units.words[position])


def _run(units: Units, position: int) -> tuple[int, Head | None, int | None]:
    """The end of the capitals that begin at `position`, their last head and where that ends."""
    lists = words()
    folds = units.folds
    count = len(folds)
    head: Head | None = None
    head_end: int | None = None
    at = position
    while at < count:
        folded = folds[at]
        capital = is_capital(units, at) or (at == position and is_ordinal(units.words[at]))
        small = not capital and at > position and "low" in _flags(folded)
        if not capital and not small:
            if (
                folded in ("and", "y")
                and at > position
                and at + 1 < count
                and folds[at - 1] in lists.joined
                and folds[at + 1] in lists.joined
            ):
                at += 1
                continue
            break
        if at > position and folded in lists.titles and folded not in lists.heads and folded != "general":
            break
        two = lists.heads.get(f"{folds[at - 1]} {folded}") if at > position else None
        found = two or lists.heads.get(folded)
        if found is not None and ("first" not in found.flags or at == position):
            head, head_end = found, at + 1
        at += 1
        if small or (units.possessive[at - 1] and folded not in POSSESSORS):
            break
    return at, head, head_end


def _flags(folded: str) -> frozenset[str]:
    head = words().heads.get(folded)
    return head.flags if head else frozenset()


def _of_phrase(units: Units, position: int) -> int:
    """Where "of the Upper Valley", "for Peace and Justice" after a head ends; `position` when there is none."""
    folds = units.folds
    count = len(folds)
    end = position
    if position and position <= count and units.possessive[position - 1]:
        return end
    while end + 1 < count and folds[end] in OF:
        start = end + 1
        while start < count and folds[start] in ARTICLES:
            start += 1
        if start >= count or not is_capital(units, start):
            break
        end = start + 1
        while end < count and not units.possessive[end - 1]:
            after = end + 1
            if is_capital(units, end) and folds[end] not in words().titles:
                end += 1
            elif folds[end] in ("and", "y", "e") and after < count and is_capital(units, after) and folds[end - 1] in words().joined:
                end += 2
            else:
                break
    return end


def _country(units: Units, first: int, last: int) -> str | None:
    """The country of a name: a nation in the possessive before it, or one in it."""
    if first and units.possessive[first - 1]:
        for back in range(max(0, first - 4), first):
            before = nation_at(units, back)
            if before and back + before[0] == first:
                return before[1].country
    for at in range(first, last):
        found = nation_at(units, at)
        if found:
            return found[1].country
    return None
