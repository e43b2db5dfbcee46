"""Names in one list, with the details of each: "Kolo Danda, 34, his wife Besa, 30, and their sons
Iru, 8, and Tamo, 5".
"""

from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.engine.grammar import tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.numbers.words import vocabulary
from conflict_cli.extractors.people.words import verbs_of_saying
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words, people
from conflict_cli.people.clauses import closes
from conflict_cli.people.nouns import phrase_with_tail
from conflict_cli.people.phrases import OPENERS, Phrase, phrase_before, read_phrase, read_tail
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.told import Name
from conflict_cli.people.words import CALLED, SINGULAR, Age, read_age, tag_at
from conflict_cli.text.document import Sentence

BOTH = frozenset(around.BOTH.split())
JOINING = frozenset(around.JOINING.split())
EPITHETS = frozenset(people.EPITHETS.split())
INTRODUCED = frozenset(read_phrases(people.INTRODUCED))
INTRODUCING = frozenset(people.INTRODUCING.split())
AND = frozenset(function_words.AND.split())
AS = frozenset(function_words.AS.split())
NAMED_BY = frozenset(around.NAMED_BY.split())
OF = frozenset(function_words.OF.split())
ONLY = frozenset(around.ONLY.split())
THE = frozenset(function_words.THE.split())
KNOWING = frozenset(around.KNOWING.split())
WHOM = frozenset(around.WHOM.split())
WHO = frozenset(around.WHO.split())
WHOSE = frozenset(function_words.WHOSE.split())
GAPS = frozenset(around.GAPS.split())
MARKS = frozenset(", ( – — - :".split())
ADVERBIAL = tags_of("BY PREPOSITION ADVERB")
BEHIND = frozenset((")", "–", "—", "-"))
LONGEST_GAP = 12
LONGEST_KNOWERS = 5  # tokens of "whom the villagers"
LONGEST_AGENT = 8  # tokens of "identified by the provincial police as"


class NamedList(NamedTuple):
    """The names of a list at tokens `first:last` with the details of each; `whole` is the noun
    phrase for all of them.
    """

    first: int
    last: int
    names: tuple[Name, ...]
    whole: Phrase | None


def find_lists(sheet: Sheet, sentence: Sentence, names: Sequence[Name]) -> list[NamedList]:
    """The names of a sentence, list by list."""
    lists: list[list[Name]] = []
    for name in names:
        if lists and (
            are_joined(sheet, sentence, lists[-1][-1], name)
            or is_behind_clause(sheet, lists[-1], name)
        ):
            lists[-1].append(name)
        else:
            lists.append([name])
    for one in lists:
        share_wholes(one)
    return [whole_list(sheet, sentence, tuple(one)) for one in lists]


def share_wholes(names: Sequence[Name]) -> None:
    """Shares the details of a plural with the names after it, up to the next with its own: "their
    daughters Sara and Noor".
    """
    several: Phrase | None = None
    for name in names:
        if name.details.several is not None:
            several = name.details.several
        elif name.details.relation is not None:
            several = None
        elif several is not None:
            name.details.several = several


def are_joined(sheet: Sheet, sentence: Sentence, one: Name, two: Name) -> bool:
    """True if two names belong to one list; not in "…, Kolo said"."""
    gap = sheet.lowers[one.end : two.begin]
    if not gap or not is_gap(sheet, one.end, two.begin):
        return False
    if sheet.lowers[two.begin] in WHOSE:
        return False
    behind = sheet.lowers[two.end] if two.end < sentence.last else "."
    if gap[0] == "," and not AND.isdisjoint(gap) and behind in SINGULAR:
        return False  # "took Kolo Danda, and Besa Tamba was killed"
    if ";" in gap and closes(sheet, two.end + (behind == ","), sentence.last):
        return False  # "killed Kolo Danda; their driver Iru escaped"
    return not AND.isdisjoint(gap) or behind not in verbs_of_saying()


def is_behind_clause(sheet: Sheet, names: Sequence[Name], two: Name) -> bool:
    """True if an introduced list goes on after a relative clause: "the dead were Kolo Danda, who
    ran the shop, and …".
    """
    lowers, first = sheet.lowers, names[-1].end
    first += lowers[first] == ","
    if (
        names[0].begin == 0
        or lowers[names[0].begin - 1] not in INTRODUCING
        or lowers[first] not in WHO
    ):
        return False
    stop = next((token for token in range(first, two.begin) if lowers[token] in (",", ";")), -1)
    return stop > 0 and stop < two.begin and is_gap(sheet, stop, two.begin)


def is_gap(sheet: Sheet, position: int, stop: int) -> bool:
    """True if nothing but marks, "and" and people without a name come between two names: ", his
    mother and".
    """
    if stop - position > LONGEST_GAP:
        return False
    while position < stop:
        if sheet.lowers[position] in GAPS or is_of_some(sheet, position):
            position += 1
            continue
        phrase = read_phrase(sheet, position, stop)
        if phrase is None or phrase.kin is None or phrase.last <= position:
            return False
        position = phrase.last
    return True


def is_of_some(sheet: Sheet, position: int) -> bool:
    """ "the disappearance of Kolo Danda and of his brother Iru", "her son Kolo and two of her
    nephews, …".
    """
    here, behind = sheet.lowers[position], sheet.lowers[position + 1]
    if here in OF:
        return (
            sheet.lowers[position - 1] in AND
            or sheet.lowers[position - 1] in vocabulary().cardinals
        )
    return behind in OF and here in vocabulary().cardinals


def read_ages(sheet: Sheet, sentence: Sentence, names: Sequence[Name]) -> int:
    """ "Kolo and Besa Danda, 16 and 14": reads the ages of all after the last name; the token after
    them.
    """
    last = names[-1].last
    position = last + (last < sentence.last and sheet.lowers[last] == ",")
    ages: list[int] = []
    if (
        position < sentence.last - 1
        and sheet.lowers[position] in BOTH
        and (age := read_age(sheet.lowers, position + 1, sentence.last))
    ):
        return share_age(names, age)  # "Kolo and Besa, both 13,"
    while (
        position < sentence.last
        and (age := read_age(sheet.lowers, position, sentence.last)) is not None
    ):
        ages.append(age.years)
        position = age.last
        if sheet.lowers[position] not in JOINING or len(ages) == len(names):
            break
        position += 1
    if (
        len(ages) < 2
        or len(ages) != len(names)
        or any(name.details.age is not None for name in names[:-1])
    ):
        return names[-1].end
    for name, years in zip(names, ages, strict=True):
        name.details.age = years
    return position


def share_age(names: Sequence[Name], age: Age) -> int:
    """Gives each of those in a list their common age; the token after it."""
    for name in names:
        name.details.age = age.years
    return age.last


def whole_list(sheet: Sheet, sentence: Sentence, names: tuple[Name, ...]) -> NamedList:
    """The list of some names with the noun phrase before them and the marks around them."""
    first, last = names[0].begin, max(names[-1].end, read_ages(sheet, sentence, names))
    whole = None if says(sheet, sentence, last) else phrase_ahead(sheet, sentence, first)
    opened = sheet.lowers[first - 1] if first > sentence.first else ""
    behind = sheet.lowers[last] if last < sentence.last else ""
    if (behind in BEHIND and opened in MARKS) or (
        behind == "," and closes(sheet, last + 1, sentence.last)
    ):
        last += 1
    if whole is not None:
        first = whole.first
    first = epithets_ahead(sheet, sentence, first)
    return NamedList(first, last, names, whole)


def epithets_ahead(sheet: Sheet, sentence: Sentence, first: int) -> int:
    """The first token of "the late", "little" and the like before a name; else the name's own
    token.
    """
    begin = first
    while begin > sentence.first and sheet.lowers[begin - 1] in EPITHETS:
        begin -= 1
    return begin - (sentence.first < begin < first and sheet.lowers[begin - 1] in THE)


def says(sheet: Sheet, sentence: Sentence, position: int) -> bool:
    """True if a verb of saying follows: "killed three farmers, Kolo Danda said"."""
    return position < sentence.last and sheet.lowers[position] in verbs_of_saying()


def phrase_ahead(sheet: Sheet, sentence: Sentence, first: int) -> Phrase | None:
    """The noun phrase that a list is in apposition to: "Two teachers, …", "three people: …", "a man
    identified by police as …".
    """
    stop = behind_knowers(sheet, sentence, behind_identified(sheet, sentence, first))
    joined = stop < first
    while stop > sentence.first and sheet.lowers[stop - 1] in MARKS:
        stop -= 1
        joined = True
    if not joined or stop <= sentence.first:
        return None
    phrase = phrase_before(sheet, sentence.first, stop)
    if phrase is not None and sheet.lowers[phrase.first - 1] in OF and not phrase.several:
        # "three members of the Danda family -"
        phrase = counted_with_tail(sheet, sentence, stop, phrase.first - 1) or phrase
    if phrase is None or sheet.lowers[phrase.first] not in OPENERS:
        phrase = (
            phrase_with_tail(sheet, sentence, stop)
            or counted_with_tail(sheet, sentence, stop)
            or phrase
        )
    if phrase is None or phrase.head >= phrase.last:
        return None
    is_subject = (
        phrase.several
        and stop < first
        and sheet.lowers[stop] in NAMED_BY
        and sheet.lowers[phrase.first] not in OPENERS
    )
    return None if is_subject else phrase  # in "Police named …" the police are not victims


def counted_with_tail(
    sheet: Sheet, sentence: Sentence, stop: int, behind: int = 0
) -> Phrase | None:
    """ "two teachers from Dori" before a mark; one that begins before `after`."""
    for first in range((behind or stop) - 1, max(sentence.first, stop - 12) - 1, -1):
        if sheet.lowers[first] in (",", ";", ":", "."):
            return None
        if sheet.lowers[first] in OPENERS or sheet.words[first].isdecimal():
            phrase = read_phrase_of(sheet, first, stop)
            if phrase is not None and (not behind or phrase.several):
                return phrase
    return None


def read_phrase_of(sheet: Sheet, first: int, stop: int) -> Phrase | None:
    """The phrase at a token with its tail, if it ends right before another token."""
    phrase = phrase_before(sheet, first, stop)
    if phrase is not None and phrase.first == first:
        return phrase
    phrase = read_phrase(sheet, first, stop)
    if phrase is None or phrase.head >= phrase.last:
        return None
    phrase = read_tail(sheet, phrase, stop)
    return phrase if phrase.behind == stop else None


def behind_knowers(sheet: Sheet, sentence: Sentence, first: int) -> int:
    """Where "whom villagers" begins before "know as"; the token itself if there is no such
    phrase.
    """
    knowers = (
        range(first - 1, max(sentence.first, first - LONGEST_KNOWERS), -1)
        if sheet.lowers[first] in KNOWING
        else ()
    )
    return next((token for token in knowers if sheet.lowers[token] in WHOM), first)


def behind_identified(sheet: Sheet, sentence: Sentence, first: int) -> int:
    """The first token of "identified by the police as" or "named" before a name; else the name's
    own token.
    """
    lowers = sheet.lowers
    introduced = INTRODUCED | CALLED
    for length in (4, 3, 2, 1):
        begin = first - length
        if begin > sentence.first and " ".join(lowers[begin:first]) in introduced:
            return begin
    if first - 1 > sentence.first and lowers[first - 1] in AS:
        for begin in range(first - 2, max(sentence.first, first - LONGEST_AGENT), -1):
            if " ".join((lowers[begin], lowers[first - 1])) in introduced:
                # "a man identified by police as", but "police identified the man as"
                is_passive = (
                    tag_at(lowers, begin + 1, first)[0] in ADVERBIAL or lowers[begin + 1] in ONLY
                )
                return begin if is_passive else first - 1 if lowers[begin + 1] not in AS else begin
    return first
