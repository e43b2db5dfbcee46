"""Named people: found by a title, a known given name, an age, a role beside the name, or a verb of saying.

A capital alone is no evidence, so a name that nothing speaks for stays unfound rather than taking a place's or a group's name away.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from conflict_cli.extractors.people_words import (
    HONORIFIC,
    LOCATIVE,
    PLACE_OPENINGS,
    ROMAN,
    SAID,
    TITLED,
    has_initials,
    is_common,
    is_name_word,
    is_no_person,
    is_particle,
    is_place_kind,
    is_role,
    kind_of_name,
    noun_type,
    plain,
    titles,
)
from conflict_cli.text import Document, Sentence

LONGEST = 6  # words of a name, particles aside


class Person(NamedTuple):
    """A named person: `text` includes the title, `name_start` is where the name proper begins."""

    text: str
    start: int
    end: int
    name_start: int
    victim_type: str


class Run(NamedTuple):
    """Tokens `first:last` that could be a name, and what each of them but particles and initials is: given, weak, surname, unknown."""

    first: int
    last: int
    kinds: tuple[str, ...]


class Title(NamedTuple):
    """Tokens `first:last` before a name, the victim type that they tell, and whether the words are adjectives too."""

    first: int
    last: int
    type: str
    honorific: bool


class Found(NamedTuple):
    """A person by token numbers, before the text is cut."""

    first: int
    name: int
    last: int
    type: str


def find_people(document: Document, taken: Iterable[tuple[int, int]]) -> list[Person]:
    """The people that a text names, in text order.

    `taken` are character spans that can't be names of people: dates, groups. Someone who was found by the full name is found
    again by the last word of it, in headlines before it too. Never raises.
    """
    blocked = _blocked_tokens(document, taken)
    located = _located_names(document, blocked)
    found = [person for sentence in document.sentences for person in _read_sentence(document, sentence, blocked, located)]
    found = sorted(found + _later_mentions(document, found, blocked))
    tokens = document.tokens
    return [
        Person(document.text[start:end], start, end, tokens.starts[name], kind)
        for first, name, last, kind in found
        for start, end in [(tokens.starts[first], tokens.ends[last - 1])]
    ]


def _blocked_tokens(document: Document, taken: Iterable[tuple[int, int]]) -> bytearray:
    """One byte a token, 1 where another extractor has been."""
    tokens = document.tokens
    blocked = bytearray(len(tokens.words))
    for start, end in taken:
        position = bisect_left(tokens.ends, start + 1)
        while position < len(blocked) and tokens.starts[position] < end:
            blocked[position] = 1
            position += 1
    return blocked


def _located_names(document: Document, blocked: bytearray) -> frozenset[str]:
    """Names, with a title or without, that somewhere in the text follow "in", "near" and the like: places, whatever they look like."""
    names = set()
    words, lowers = document.tokens.words, document.tokens.lowers
    for sentence in document.sentences:
        for position in range(sentence.first, sentence.last - 2):
            if lowers[position] in LOCATIVE and words[position + 1][0].isupper() and not blocked[position + 1]:
                last = position + 2
                while last < sentence.last and is_name_word(words[last]):
                    last += 1
                names.add(" ".join(lowers[position + 1 : last]))
    return frozenset(names)


def _read_sentence(document: Document, sentence: Sentence, blocked: bytearray, located: frozenset[str]) -> list[Found]:
    tokens = document.tokens
    title_case = _is_title_case(document, sentence)
    found: list[Found] = []
    position = sentence.first
    while position < sentence.last:
        word = tokens.words[position]
        if blocked[position] or not (tokens.lowers[position] in titles().firsts or is_name_word(word)):
            position += 1
            continue
        title = _read_title(document, sentence, position, blocked)
        run = _read_run(document, sentence, title.last if title else position, blocked, title_case)
        if run is None:
            position = title.last if title and title.last > position else position + 1
            continue
        if title is not None and _is_called(document, sentence, title, run, located):
            found.append(Found(title.first, run.first, run.last, title.type))
        elif (kind := _evidence(document, sentence, run, title_case, located)) is not None:
            found.append(Found(run.first, run.first, run.last, kind))
        position = run.last
    return found


def _is_title_case(document: Document, sentence: Sentence) -> bool:
    """Whether capitals mean nothing here: a headline or heading most of whose words have one."""
    if document.blocks[sentence.block].kind not in ("title", "heading"):
        return False
    words = [word for word in document.tokens.words[sentence.first : sentence.last] if word[0].isalpha() and len(word) > 3]
    return sum(word[0].isupper() for word in words) * 3 > len(words) * 2


def _read_title(document: Document, sentence: Sentence, position: int, blocked: bytearray) -> Title | None:
    """The titles that begin at a token, all in a row: "Maj. Gen. Dr."."""
    words, lowers = document.tokens.words, document.tokens.lowers
    known = titles()
    start, kind, honorific = position, "unspecified", True
    while position < sentence.last and not blocked[position]:
        most = known.firsts.get(lowers[position], 0)
        best = None
        phrase, after = "", position
        for _ in range(most):
            if after >= sentence.last or blocked[after]:
                break
            phrase = f"{phrase} {lowers[after]}" if phrase else lowers[after]
            after += 1
            if after < sentence.last and words[after] == "." and document.tokens.ends[after - 1] == document.tokens.starts[after]:
                after += 1
            if phrase in known.types:
                best = after, known.types[phrase], phrase
        if best is None or not (words[position][0].isupper() or best[2] in known.written_small or len(best[2]) > 12):
            break
        position = best[0]
        if kind == "unspecified" or kind == "civilian":
            kind = best[1]
        honorific = honorific and best[2] in HONORIFIC
        if position + 2 < sentence.last and words[position] == "(" and lowers[position + 1].startswith("ret"):
            position += lowers[position + 1 : position + 4].index(")") + 2 if ")" in lowers[position + 1 : position + 4] else 0
    return Title(start, position, kind, honorific) if position > start else None


def _read_run(document: Document, sentence: Sentence, position: int, blocked: bytearray, title_case: bool) -> Run | None:
    """The words of a name that begins at a token, without what only opens the sentence; None where no name can be."""
    tokens = document.tokens
    words, lowers = tokens.words, tokens.lowers
    first = position
    while first < sentence.last and not blocked[first] and words[first][0].isupper() and is_common(lowers[first]):
        if first > position + 2 or kind_of_name(words[first]) != "unknown":
            break
        first += 1
    kinds: list[str] = []
    last = position = first
    while position < sentence.last and not blocked[position] and len(kinds) < LONGEST:
        word = words[position]
        if is_particle(lowers[position]) and (word.islower() or not kinds) and position + 1 < sentence.last:
            if word.islower() and not kinds:
                break
            position += 1
            continue
        if len(word) == 1 and word.isupper() and word.isalpha():
            position += 1
            if position < sentence.last and words[position] == "." and tokens.ends[position - 1] == tokens.starts[position]:
                position += 1
                kinds.append("initial")
                continue
            break
        if has_initials(word):
            position += 1
            kinds.append("initial")
            continue
        if kinds and word in ROMAN:
            last = position = position + 1
            break
        if not is_name_word(word):
            break
        kind = kind_of_name(word)
        if kind == "unknown" and (is_common(lowers[position]) or (title_case and kinds[-1:] != ["given"])):
            break
        kinds.append(kind)
        last = position = position + 1
    return Run(first, last, tuple(kinds)) if last > first and kinds[-1:] != ["initial"] else None


def _is_called(document: Document, sentence: Sentence, title: Title, run: Run, located: frozenset[str]) -> bool:
    """Whether a title and the run after it are somebody: not "Sheikh Zayed Road" nor "in Sheikh Zuweid"."""
    lowers = document.tokens.lowers
    if run.first != title.last or _goes_on(document, sentence, run.last):
        return False
    if title.honorific:
        before = lowers[title.first - 1] if title.first > sentence.first else ""
        return before not in LOCATIVE and " ".join(lowers[title.first : run.last]) not in located
    if document.tokens.words[title.first][0].islower() and lowers[title.first] in TITLED:
        return run.kinds[0] in ("given", "weak")
    return True


def _goes_on(document: Document, sentence: Sentence, position: int) -> bool:
    """Whether the word behind a run makes it the name of a thing: "Hospital", "village", "Brigade"."""
    if position >= sentence.last:
        return False
    word, lower = document.tokens.words[position], document.tokens.lowers[position]
    return is_place_kind(lower) or (word[0].isupper() and (is_no_person(lower) or is_role(lower)))


def _evidence(document: Document, sentence: Sentence, run: Run, title_case: bool, located: frozenset[str]) -> str | None:
    """The victim type of a run without a title that is somebody, None where nothing says so."""
    tokens = document.tokens
    lowers = tokens.lowers
    before = lowers[run.first - 1] if run.first > sentence.first else ""
    if (
        len(run.kinds) < 2
        or before in LOCATIVE
        or before == "the"
        or lowers[run.first] in PLACE_OPENINGS
        or _goes_on(document, sentence, run.last)
    ):
        return None
    if run.first - 2 >= sentence.first and before == "of" and is_place_kind(lowers[run.first - 2]):
        return None
    if " ".join(lowers[run.first : run.last]) in located or (run.first > sentence.first and _names_a_thing(document, run.first - 1)):
        return None
    named = run.kinds[0] == "given" or (run.kinds[0] == "weak" and any(kind != "unknown" for kind in run.kinds[1:]))
    named = named or (run.kinds[0] == "initial" and run.kinds[-1] != "unknown")
    named = named or (run.kinds[-1] == "surname" and run.kinds[0] != "surname" and not title_case)
    role = _role_beside(document, sentence, run, named)
    if named or role is not None:
        return role or "unspecified"
    if title_case or len(run.kinds) > 3 or run.last - run.first > 5:
        return None
    return "unspecified" if _has_age(document, sentence, run.last) or _speaks(document, sentence, run) else None


def _names_a_thing(document: Document, position: int) -> bool:
    """Whether a capitalised word before a run makes it a thing's name: "Hurricane", "Camp", "Operation"."""
    word, lower = document.tokens.words[position], document.tokens.lowers[position]
    return (
        word[0].isupper()
        and (is_place_kind(lower) or is_no_person(lower))
        and noun_type(document.tokens.lowers, position, position + 1) is None
    )


def _has_age(document: Document, sentence: Sentence, position: int) -> bool:
    """Whether ", 34," or "(34)" follows."""
    words = document.tokens.words
    if position + 1 >= sentence.last or words[position] not in (",", "("):
        return False
    age = words[position + 1]
    after = words[position + 2] if position + 2 < sentence.last else "."
    return age.isdecimal() and 0 < int(age[:4]) < 110 and after in (",", ")", ".", ";", "and", "was", "of", "from")


def _speaks(document: Document, sentence: Sentence, run: Run) -> bool:
    """Whether a verb of saying stands beside a run: "said Jane Roe", "Jane Roe said"."""
    lowers = document.tokens.lowers
    if run.last < sentence.last and lowers[run.last] in SAID:
        return (
            run.first == sentence.first
            or not document.tokens.words[run.first - 1][0].isalnum()
            or lowers[run.first - 1] in ("that", "and", "but", "as")
        )
    return run.first > sentence.first and lowers[run.first - 1] in SAID and (run.last >= sentence.last or not lowers[run.last][0].isalpha())


def _role_beside(document: Document, sentence: Sentence, run: Run, named: bool) -> str | None:
    """The victim type of a role in apposition: "John Doe, a farmer from X," or "the mayor of X, John Doe,"."""
    tokens = document.tokens
    words, lowers = tokens.words, tokens.lowers
    after = run.last
    if after + 2 < sentence.last and words[after] == "," and words[after + 1].isdecimal():
        after += 2  # "John Doe, 34, a farmer"
    if after + 2 < sentence.last and words[after] == "," and lowers[after + 1] in ("a", "an", "the", "who", "whose", "his", "her", "their"):
        if lowers[after + 1] in ("who", "whose"):
            return "unspecified"
        role = noun_type(lowers, after + 2, min(sentence.last, after + 9))
        if role is not None:
            return role
    if (
        run.first - 2 < sentence.first
        or words[run.first - 1] != ","
        or (run.last < sentence.last and words[run.last] not in (",", ".", ")", ";"))
    ):
        return None
    start = run.first - 2
    while start > sentence.first and run.first - start < 9 and words[start] not in (",", ";", ":", "."):
        start -= 1
    start += words[start] in (",", ";", ":", ".")
    # With a name between role and comma ("a resident of Deir Hafer, ...") the run may be the place that the first one lies in,
    # unless there is only one of them ("the mayor of Deir Hafer, ...").
    unique = lowers[start] in ("the", "its", "their", "his", "her")
    if not named and not unique and any(words[position][0].isupper() for position in range(start + 1, run.first - 1)):
        return None
    return noun_type(lowers, start, run.first - 1)


def _later_mentions(document: Document, found: Sequence[Found], blocked: bytearray) -> list[Found]:
    """People named by the last word of the name under which the text has them elsewhere."""
    tokens = document.tokens
    known: dict[str, tuple[int, str]] = {}
    for first, name, last, kind in found:
        if last - name > 1 or first < name:
            known.setdefault(plain(tokens.words[last - 1]), (first, kind))
    known = {name: person for name, person in known.items() if not is_common(name) and len(name) > 2}
    if not known:
        return []
    covered = bytearray(blocked)
    for person in found:
        covered[person.first : person.last] = b"\1" * (person.last - person.first)
    mentions = []
    for sentence in document.sentences:
        headline = document.blocks[sentence.block].kind in ("title", "heading")
        for position in range(sentence.first, sentence.last):
            if covered[position] or not is_name_word(tokens.words[position]):
                continue
            elsewhere = known.get(plain(tokens.words[position]))
            if elsewhere is None or (elsewhere[0] > position and not headline) or _goes_on(document, sentence, position + 1):
                continue
            before = tokens.words[position - 1] if position > sentence.first else ""
            joined = before[:1].isupper() and not covered[position - 1] and not is_common(before.lower())
            after = tokens.words[position + 1] if position + 1 < sentence.last else ""
            if before.lower() in LOCATIVE or before == "the" or (joined and not headline) or (is_name_word(after or "a") and not headline):
                continue
            mentions.append(Found(position, position, position + 1, elsewhere[1]))
    return mentions
