"""Runs of words that could be a person's name, and the titles before them."""

from typing import NamedTuple

from conflict_cli.extractors.people.words import (
    HONORIFIC,
    NO_PART,
    PARTICLES,
    ROMAN,
    is_name_word,
    is_no_person,
    is_place_kind,
    is_role,
    kind_of_name,
    part_of_name,
    place_length,
    place_openers,
    titles,
)
from conflict_cli.lexicon import person_names as lexicon
from conflict_cli.text.document import Document, Sentence, Tokens

RETIRED = tuple(lexicon.RETIRED.split())
LONGEST = 6  # words of a name, particles aside


class NameRun(NamedTuple):
    """Tokens `first:last` that could be a name, and the kind of each except particles and initials:
    given, weak, surname, unknown.
    """

    first: int
    last: int
    kinds: tuple[str, ...]


class Title(NamedTuple):
    """Tokens `first:last` before a name, the victim type that they show, and whether the words are
    adjectives too.
    """

    first: int
    last: int
    type: str
    honorific: bool


def is_title_case(document: Document, sentence: Sentence) -> bool:
    """True if capitals mean nothing here: in a headline or heading, most words have one."""
    if document.blocks[sentence.block].kind not in ("title", "heading"):
        return False
    words = [
        word
        for word in document.tokens.words[sentence.first : sentence.last]
        if word[0].isalpha() and len(word) > 3
    ]
    return sum(word[0].isupper() for word in words) * 3 > len(words) * 2


def read_title(
    document: Document, sentence: Sentence, position: int, blocked: bytearray
) -> Title | None:
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
            if (
                after < sentence.last
                and words[after] == "."
                and document.tokens.ends[after - 1] == document.tokens.starts[after]
            ):
                after += 1
            if phrase in known.types:
                best = after, known.types[phrase], phrase
        if best is None or (words[position][0].islower() and best[2] not in known.written_small):
            break
        position = best[0]
        if kind == "unspecified" or kind == "civilian":
            kind = best[1]
        honorific = honorific and best[2] in HONORIFIC
        if (
            position + 2 < sentence.last
            and words[position] == "("
            and lowers[position + 1].startswith(RETIRED)
        ):
            position += (
                lowers[position + 1 : position + 4].index(")") + 2
                if ")" in lowers[position + 1 : position + 4]
                else 0
            )
    return Title(start, position, kind, honorific) if position > start else None


def read_run(
    document: Document, sentence: Sentence, position: int, blocked: bytearray, title_case: bool
) -> NameRun | None:
    """The words of a name that begins at a token; None if there can be none."""
    tokens = document.tokens
    words, lowers = tokens.words, tokens.lowers
    openers = place_openers()
    first = position
    kinds: list[str] = []
    last = position
    while position < sentence.last and not blocked[position] and len(kinds) < LONGEST:
        word = words[position]
        if (
            lowers[position] in PARTICLES
            and position + 1 < sentence.last
            and (word.islower() or (not kinds and kind_of_name(word) == "unknown"))
        ):
            if word.islower() and not kinds:
                break
            position += 1
            continue
        kind = part_of_name(word)
        if kind == "initial":
            after = _after_initial(tokens, position, sentence.last)
            if after is None:
                break
            position = after
            kinds.append(kind)
            continue
        if kinds and word in ROMAN:
            last = position = position + 1
            break
        if kind == NO_PART or (title_case and kind == "unknown" and kinds[-1:] != ["given"]):
            break
        if lowers[position] in openers and place_length(lowers, position, sentence.last) > 1:
            break
        kinds.append(kind)
        last = position = position + 1
    if last == first or kinds[-1] == "initial":
        return None
    return NameRun(first, last, tuple(kinds))


def _after_initial(tokens: Tokens, position: int, stop: int) -> int | None:
    """The token after an initial and its full stop, "J.", "J.R"; None if a lone letter is none."""
    word, after = tokens.words[position], position + 1
    if len(word) > 1:
        return after
    if after >= stop:
        return None
    if tokens.words[after] == "." and tokens.ends[position] == tokens.starts[after]:
        return after + 1
    return None if word in "AI" or not is_name_word(tokens.words[after]) else after


def goes_on(document: Document, sentence: Sentence, position: int) -> bool:
    """True if the word after a run makes it the name of a thing: "Hospital", "village",
    "Brigade".
    """
    if position >= sentence.last:
        return False
    word, lower = document.tokens.words[position], document.tokens.lowers[position]
    return is_place_kind(lower) or (word[0].isupper() and (is_no_person(lower) or is_role(lower)))
