"""Evidence that a run of capitalised words is somebody's name: a title, known names, an age, a
role, a verb of saying or of harm.
"""

from collections.abc import Callable
from typing import NamedTuple

from conflict_cli.extractors.people.runs import NameRun, Title, goes_on
from conflict_cli.extractors.people.words import (
    LOCATIVE,
    PLACE_OPENINGS,
    TITLED,
    is_harm,
    is_no_person,
    is_place_kind,
    is_surname,
    noun_type,
    role_before,
    verbs_of_saying,
)
from conflict_cli.extractors.places.words_before import GOING
from conflict_cli.lexicon import function_words
from conflict_cli.lexicon import person_names as lexicon
from conflict_cli.text.document import Document, Sentence

THE = frozenset(function_words.THE.split())
TO = frozenset(function_words.TO.split())
OF = frozenset(function_words.OF.split())
AFTER_AGES = frozenset(lexicon.AFTER_AGES.split())
BEFORE_SPEAKERS = frozenset(lexicon.BEFORE_SPEAKERS.split())
AND = frozenset(function_words.AND.split())
AUXILIARIES = frozenset(lexicon.AUXILIARIES.split())
ONE = frozenset(lexicon.ONE.split())
ROLE_OPENERS = frozenset(lexicon.ROLE_OPENERS.split())
PERSONAL = frozenset(lexicon.PERSONAL.split())
UNIQUE = frozenset(lexicon.UNIQUE.split())
IDENTIFIED_AS = lexicon.IDENTIFIED_AS.split()


def is_called(
    document: Document, sentence: Sentence, title: Title, run: NameRun, located: frozenset[str]
) -> bool:
    """True if a title and the run after it are a person: not "Sheikh Zayed Road" nor "in Sheikh
    Zuweid".
    """
    lowers = document.tokens.lowers
    if run.first != title.last or goes_on(document, sentence, run.last):
        return False
    if title.honorific:
        before = lowers[title.first - 1] if title.first > sentence.first else ""
        return before not in LOCATIVE and " ".join(lowers[title.first : run.last]) not in located
    if (
        title.last - title.first == 1
        and document.tokens.words[title.first][0].islower()
        and lowers[title.first] in TITLED
    ):
        return run.kinds[0] in ("given", "weak")
    return True


def find_evidence(
    document: Document, sentence: Sentence, run: NameRun, title_case: bool, located: frozenset[str]
) -> str | None:
    """The victim type of a run without a title that is a person, None if nothing shows it."""
    tokens = document.tokens
    lowers = tokens.lowers
    before = lowers[run.first - 1] if run.first > sentence.first else ""
    if (
        len(run.kinds) < 2
        or before in LOCATIVE
        or before in THE
        or (before in TO and lowers[run.first - 2] in GOING)
        or lowers[run.first] in PLACE_OPENINGS
        or goes_on(document, sentence, run.last)
    ):
        return None
    if run.first - 2 >= sentence.first and before in OF and is_place_kind(lowers[run.first - 2]):
        return None
    if " ".join(lowers[run.first : run.last]) in located or (
        run.first > sentence.first and _names_a_thing(document, run.first - 1)
    ):
        return None
    named = run.kinds[0] == "given" or (
        run.kinds[0] == "weak" and any(kind != "unknown" for kind in run.kinds[1:])
    )
    named = named or (run.kinds[0] == "initial" and run.kinds[-1] != "unknown")
    # Not if the last word is a given name as well: "Nad Ali" and "Mazar Ali" are places.
    surname = run.kinds[-1] in ("surname", "weak") and is_surname(tokens.words[run.last - 1])
    named = named or (surname and run.kinds[0] != "surname" and not title_case)
    role = _role_beside(document, sentence, run, named)
    if named or role is not None:
        return role or "unspecified"
    if title_case or len(run.kinds) > 3 or run.last - run.first > 5:
        return None
    if (role := role_before(document.tokens, run.first - 1, sentence.first)) is not None:
        return role
    return "unspecified" if any(clue.test(document, sentence, run) for clue in CLUES) else None


def _names_a_thing(document: Document, position: int) -> bool:
    """True if a capitalised word before a run makes it the name of a thing: "Hurricane", "Camp",
    "Operation".
    """
    word, lower = document.tokens.words[position], document.tokens.lowers[position]
    return (
        word[0].isupper()
        and (is_place_kind(lower) or is_no_person(lower))
        and noun_type(document.tokens.lowers, position, position + 1) is None
    )


def _has_age(document: Document, sentence: Sentence, run: NameRun) -> bool:
    """True if ", 34," or "(34)" follows."""
    words, position = document.tokens.words, run.last
    if position + 1 >= sentence.last or words[position] not in (",", "("):
        return False
    age = words[position + 1]
    after = words[position + 2] if position + 2 < sentence.last else "."
    return age.isdecimal() and 0 < int(age[:4]) < 110 and (after in ",).;" or after in AFTER_AGES)


def _speaks(document: Document, sentence: Sentence, run: NameRun) -> bool:
    """True if a verb of saying is beside a run: "said Jane Roe", "Jane Roe said"."""
    lowers = document.tokens.lowers
    if run.last < sentence.last and lowers[run.last] in verbs_of_saying():
        return (
            run.first == sentence.first
            or not document.tokens.words[run.first - 1][0].isalnum()
            or lowers[run.first - 1] in BEFORE_SPEAKERS
        )
    ends = run.last >= sentence.last or not lowers[run.last][0].isalpha()
    return ends and run.first > sentence.first and lowers[run.first - 1] in verbs_of_saying()


def _is_harmed(document: Document, sentence: Sentence, run: NameRun) -> bool:
    """True if a run is the object or subject of killing, wounding or abducting, as people are and
    places hardly ever.
    """
    lowers = document.tokens.lowers
    if (
        run.first > sentence.first
        and is_harm(lowers[run.first - 1])
        and (run.first - 2 < sentence.first or lowers[run.first - 2] not in AND)
    ):
        return True
    after = run.last
    while after < sentence.last and lowers[after] in AUXILIARIES:
        after += 1
    return run.last < after < sentence.last and is_harm(lowers[after])


def _is_introduced(document: Document, sentence: Sentence, run: NameRun) -> bool:
    """True if a run is what somebody was "identified as", or "one Kipo Dalu"."""
    lowers = document.tokens.lowers
    before = lowers[max(sentence.first, run.first - 2) : run.first]
    return before == IDENTIFIED_AS or not ONE.isdisjoint(before[-1:])


def _role_beside(document: Document, sentence: Sentence, run: NameRun, named: bool) -> str | None:
    """The victim type of a role in apposition: "John Doe, a farmer from X," or "the mayor of X,
    John Doe,".
    """
    tokens = document.tokens
    words, lowers = tokens.words, tokens.lowers
    after = run.last
    if after + 2 < sentence.last and words[after] == "," and words[after + 1].isdecimal():
        after += 2  # "John Doe, 34, a farmer"
    if after + 2 < sentence.last and words[after] == "," and lowers[after + 1] in ROLE_OPENERS:
        if lowers[after + 1] in PERSONAL:
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
    while (
        start > sentence.first
        and run.first - start < 9
        and words[start] not in (",", ";", ":", ".")
    ):
        start -= 1
    start += words[start] in (",", ";", ":", ".")
    # With a name between role and comma ("a resident of Deir Hafer, ...") the run may be the place
    # that the first one lies in, unless there is only one of them ("the mayor of Deir Hafer, ...").
    unique = lowers[start] in UNIQUE
    if (
        not named
        and not unique
        and any(words[position][0].isupper() for position in range(start + 1, run.first - 1))
    ):
        return None
    return noun_type(lowers, start, run.first - 1)


class Clue(NamedTuple):
    """Words beside a run without known names that show a person, as in `example` but not in
    `counter`.
    """

    name: str
    test: Callable[[Document, Sentence, NameRun], bool]
    example: str
    counter: str


CLUES = (
    Clue(
        "age",
        _has_age,
        "Near the bridge Kovi Drelun, 34, was seen.",
        "Near the bridge Kovi Drelun, 3400 seats, was seen.",
    ),
    Clue(
        "speaker",
        _speaks,
        "Nine died, said Kovi Drelun.",
        "Nine died near Kovi Drelun.",
    ),
    Clue(
        "harmed",
        _is_harmed,
        "Raiders killed Kovi Drelun at dawn.",
        "Raiders reached Kovi Drelun at dawn.",
    ),
    Clue(
        "introduced",
        _is_introduced,
        "The driver was identified as Kovi Drelun.",
        "The driver was thought of as Kovi Drelun.",
    ),
)
