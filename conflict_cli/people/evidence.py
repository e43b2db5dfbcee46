"""Evidence that capitalised words are a name, although no earlier stage took them for one: an age,
a relative, a role, a list of names.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from conflict_cli.engine.grammar import TAGS, tags_of
from conflict_cli.extractors.people.words import (
    LOCATIVE,
    is_name_word,
    is_place_kind,
    kind_of_name,
    verbs_of_saying,
)
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words
from conflict_cli.people.ages import age_behind, age_of_being
from conflict_cli.people.brackets import is_renamed, outcome_of_label
from conflict_cli.people.clauses import AUXILIARIES, behind_clause, end_of_clause
from conflict_cli.people.leads import done, outcome_ahead, outcome_beside, outcome_owned
from conflict_cli.people.phrases import (
    INDEFINITE_ARTICLES,
    OPENERS,
    Phrase,
    phrase_before,
    read_phrase,
    read_tail,
)
from conflict_cli.people.predicates import outcome_of_group
from conflict_cli.people.sheets import NAMED, Sheet
from conflict_cli.people.surroundings import (
    is_apposed_to_role,
    is_counted_before,
    is_of_places,
    is_one_of_all,
    may_be,
    opens_name,
)
from conflict_cli.people.told import Name
from conflict_cli.people.words import (
    CALLED,
    HIS,
    children,
    is_agent,
    is_role,
    tag_at,
    victims,
)
from conflict_cli.text.document import OWNING, Sentence

AND_SIGNS = frozenset(around.AND_SIGNS.split())
AS = frozenset(function_words.AS.split())
JOINING = frozenset(around.JOINING.split())
ONE = frozenset(around.ONE.split())
THE = frozenset(function_words.THE.split())
NO_THINGS = frozenset(around.NO_THINGS.split())
WHO = frozenset(around.WHO.split())
PERSON_SG = TAGS["PERSON_SG"]
HARMS = tags_of("HARM_PAST VICTIM_NOUN HARM_INTRANSITIVE STATE NOMINAL BODIES")
DOINGS, SUFFERED = (
    tags_of("HARM_PAST HARM_GERUND HARM_BASE"),
    tags_of("HARM_PAST HARM_INTRANSITIVE STATE"),
)
THINGS = tags_of("THING_SG WEAPON ACTOR")
SEPARATORS = frozenset(around.SEPARATORS.split())
LISTED = frozenset(around.LISTED.split())  # words and marks after a name in a list
LINKS = frozenset(around.LINKS.split())
LONGEST_AGENT = 8  # tokens of "known in the village only as"
LONGEST_GAP = 4
LONGEST_LABEL = 3
CLOSERS = frozenset(", . ; ) :".split())


def is_somebody(
    sheet: Sheet,
    sentence: Sentence,
    first: int,
    last: int,
    found: Sequence[Name],
    known: AbstractSet[str],
) -> bool:
    """True if a run of capitalised words is somebody's name."""
    behind = sheet.lowers[last] if last < sentence.last else "."
    several = last - first > 1
    if is_ruled_out(sheet, sentence, first, last):
        return False
    if (
        (several and opens_name(sheet, sentence, first, last))
        or has_age(sheet, sentence, last)
        or is_kin_before(sheet, sentence, first, last)
        or is_next_kin(sheet, sentence, first, found)
        or (behind in LISTED and is_counted_before(sheet, sentence, first))
        or (behind in LISTED and is_one_of_all(sheet, sentence, first))
    ):
        return True
    if is_of_places(sheet, first, last):
        return False
    if (
        is_called(sheet, sentence, first)
        or is_described(sheet, sentence, last)
        or is_after_role(sheet, sentence, first)
        or (behind in LISTED and is_listed(sheet, first, found))
        or (behind in CLOSERS and is_apposed_to_role(sheet, sentence, first))
    ):
        return True
    if not several:
        return is_somebody_alone(sheet, sentence, first, known)
    return (
        (kind_of_name(sheet.words[first]) == "given" and sheet.spans.get(last - 1) is None)
        or is_introduced(sheet, sentence, first, behind)
        or is_harmed(sheet, sentence, first, last)
        or may_be(sheet, sentence, first, last)
    )


def is_ruled_out(sheet: Sheet, sentence: Sentence, first: int, last: int) -> bool:
    """True if the words around say that it is none: "in Dori", "In Dori", "Dori said"."""
    lowers, several = sheet.lowers, last - first > 1
    if last < sentence.last and lowers[last] in verbs_of_saying():
        return True
    if several and lowers[first] in LOCATIVE:
        return True
    is_inside = first > sentence.first and lowers[first - 1] in LOCATIVE
    return is_inside and not (several and has_age(sheet, sentence, last))


def is_somebody_alone(
    sheet: Sheet, sentence: Sentence, first: int, known: AbstractSet[str]
) -> bool:
    """True if a single word is a name: known, or by the harm or the name that it stands beside."""
    before = sheet.lowers[first - 1] if first > sentence.first else ""
    return (
        (sheet.lowers[first] in known and not before[:1].isupper())
        or is_given_to_harm(sheet, sentence, first, first + 1)
        or is_paired(sheet, sentence, first, first + 1)
        or (is_given(sheet, first) and bool(outcome_owned(sheet, sentence, first + 1)))
    )


def is_given_to_harm(sheet: Sheet, sentence: Sentence, first: int, last: int) -> bool:
    """True if a given name by itself is the object or the subject of harm: "a bomb killed Zahra",
    "Miguel was shot dead".
    """
    if kind_of_name(sheet.words[first]) != "given":
        return False
    if (
        first > sentence.first
        and sheet.words[first - 1].islower()
        and tag_at(sheet.lowers, first - 1, first)[0] in DOINGS
    ):
        return True
    verb = last
    while verb < sentence.last and tag_at(sheet.lowers, verb, sentence.last)[0] in AUXILIARIES:
        verb += 1
    return last < verb < sentence.last and tag_at(sheet.lowers, verb, sentence.last)[0] in SUFFERED


def is_harmed(sheet: Sheet, sentence: Sentence, first: int, last: int) -> bool:
    """True if words that are only said of people are beside a name: "detained Kolo Danda", "Kolo
    Danda was raped", "Kolo Danda, who …".
    """
    lowers = sheet.lowers
    if (
        first > sentence.first
        and sheet.words[first - 1].islower()
        and tag_at(lowers, first - 1, first)[0] in DOINGS
    ):
        return True
    if outcome_beside(sheet, sentence, first, last) or outcome_of_group(
        sheet, sentence, last, end_of_clause(sheet, sentence, last)
    ):
        return True
    behind = behind_clause(sheet, sentence, last)
    while (
        behind > last
        and behind < sentence.last
        and tag_at(lowers, behind, sentence.last)[0] in AUXILIARIES
    ):
        behind += 1
    if last < behind < sentence.last and tag_at(lowers, behind, sentence.last)[0] in SUFFERED:
        return True
    position = last + (last < sentence.last and lowers[last] == ",")
    if position > last and position < sentence.last:
        return lowers[position] in WHO or tag_at(lowers, position, sentence.last)[0] in SUFFERED
    while position < sentence.last and tag_at(lowers, position, sentence.last)[0] in AUXILIARIES:
        position += 1
    if position >= sentence.last:
        return False
    if position == last:
        return tag_at(lowers, position, sentence.last)[0] == TAGS["HARM_INTRANSITIVE"]
    return (
        tag_at(lowers, position, sentence.last)[0] in SUFFERED
        or done().longest(lowers, position, sentence.last) is not None
    )


def is_paired(sheet: Sheet, sentence: Sentence, first: int, last: int) -> bool:
    """True if a given name shares the surname of the next, or opens a list of such: "Kolo and Besa
    Danda", "Kolo, Besa and Iru".
    """
    if last - first > 1 or last + 2 >= sentence.last or not is_given(sheet, first):
        return False
    if sheet.lowers[last] == ",":
        return (
            last + 1 < len(sheet.words)
            and sheet.words[last + 1][0].isupper()
            and is_given(sheet, last + 1)
            and sheet.lowers[last + 2] in JOINING
        )
    if sheet.lowers[last] not in AND_SIGNS:
        return False
    span = sheet.spans.get(last + 1)
    return (
        is_given(sheet, last + 1)
        and is_name_word(sheet.words[last + 2])
        and (span is None or span.tag == NAMED)
    )


def has_age(sheet: Sheet, sentence: Sentence, last: int) -> bool:
    """True if an age comes after a name: "Kolo, 34, …", "Kolo was nineteen."."""
    if last + 2 < sentence.last and sheet.lowers[last] == "(" and outcome_of_label(sheet, last + 1):
        return True  # "Kolo Danda (dead)"
    return (
        age_behind(sheet, last, sentence.last) is not None
        or age_of_being(sheet, sentence, last) is not None
    )


def is_introduced(sheet: Sheet, sentence: Sentence, first: int, behind: str) -> bool:
    """True if a name of several words comes after words that only people follow: "the killed were
    …", "the funeral of …".
    """
    if outcome_ahead(sheet, sentence, first):
        return True
    if behind not in LISTED or first == sentence.first:
        return False
    before = sheet.lowers[first - 1]
    if before in LINKS:
        return any(
            tag_at(sheet.lowers, token, first)[0] in HARMS
            for token in range(sentence.first, first - 1)
        )
    phrase = (
        phrase_before(sheet, sentence.first, first - 1)
        if before in (",", "(", ":", "—", "–")
        else None
    )
    return (
        phrase is not None and phrase.head < phrase.last and sheet.lowers[phrase.first] in OPENERS
    )


def is_kin_before(sheet: Sheet, sentence: Sentence, first: int, last: int) -> bool:
    """True if a relative comes before a name: "her son Bilal", "his wife, Layla, …", "their
    daughters Sara and …".
    """
    phrase = phrase_before(sheet, sentence.first, first)
    if is_own_kin(sheet, phrase):
        return True
    if (
        first - 1 <= sentence.first
        or sheet.lowers[first - 1] != ","
        or (last < sentence.last and sheet.lowers[last] not in LISTED)
    ):
        return False
    return is_own_kin(sheet, phrase_before(sheet, sentence.first, first - 1))


def is_next_kin(sheet: Sheet, sentence: Sentence, first: int, found: Sequence[Name]) -> bool:
    """True if a relative without an owner comes before a name and continues a list of relatives:
    "his wife, Layla, and daughter Sara".
    """
    phrase = (
        phrase_before(sheet, sentence.first, first)
        if found and found[-1].details.relation is not None
        else None
    )
    return (
        phrase is not None
        and phrase.kin is not None
        and all(lower in JOINING for lower in sheet.lowers[found[-1].end : phrase.first])
    )


def is_own_kin(sheet: Sheet, phrase: Phrase | None) -> bool:
    """True if a phrase means somebody's relatives: "her son", "Danda's wife", "twin sisters";
    "mother" alone may be anything.
    """
    if phrase is None:
        return False
    if phrase.kin is None:  # "his apprentice, Wali"
        return (
            phrase.head < phrase.last and not phrase.several and sheet.lowers[phrase.first] in HIS
        )
    owned = phrase.first > 0 and sheet.lowers[phrase.first - 1] in OWNING
    return owned or phrase.several or sheet.lowers[phrase.first] in OPENERS


def is_described(sheet: Sheet, sentence: Sentence, last: int) -> bool:
    """True if a noun for one person is in apposition after a name: "Kolo, a driver from Dori, …";
    not "Dori, a town".
    """
    if last + 2 >= sentence.last or sheet.lowers[last] != ",":
        return False
    if is_renamed(sheet, last + 1, sentence.last):
        return True
    phrase = read_phrase(sheet, last + 1, sentence.last)
    if phrase is None or phrase.several or phrase.head >= phrase.last:
        return False
    if sheet.lowers[last + 1] not in INDEFINITE_ARTICLES | HIS:
        # "Kolo Danda, shoeshine man, was", "Kolo Danda, 34"
        is_label = (
            phrase.last - phrase.first <= LONGEST_LABEL and sheet.words[phrase.last - 1].islower()
        )
        behind = (
            read_tail(sheet, phrase, sentence.last).behind
            if phrase.kin is not None
            else phrase.last
        )  # "mother of four"
        if not is_label or (behind < sentence.last and sheet.words[behind] not in CLOSERS):
            return False
        if phrase.kin is not None and behind > phrase.last:
            return True
    if (
        sheet.words[last - 2][0].isupper()
        and is_agent(sheet.lowers[phrase.last - 1])
        and not is_place_kind(sheet.lowers[phrase.last - 1])
    ):
        return True  # "Kolo Danda, a compositor"
    return tag_at(sheet.lowers, phrase.head, phrase.last)[0] == PERSON_SG


def is_after_role(sheet: Sheet, sentence: Sentence, first: int) -> bool:
    """True if a role comes right before a name: "the teacher Kolo"."""
    if first == sentence.first or not (
        sheet.words[first - 1].islower() or first - 1 == sentence.first
    ):
        return False  # "Interpreter Kolo missing": a capital at the start of a sentence
    phrase = phrase_before(sheet, sentence.first, first)
    if phrase is None or phrase.kin is not None:
        return False
    if phrase.head >= phrase.last:
        return phrase.age is not None  # "two-year-old Kolo"
    if sheet.lowers[first - 1] in victims() or sheet.lowers[first - 1] in children():
        return True  # "freed hostages Kolo and …", "baby Mariama"
    if (
        is_agent(sheet.lowers[first - 1])
        and sheet.lowers[phrase.first] in THE
        and sheet.words[first - 1].islower()
    ):
        return True  # "the tinsmith Kolo Danda"
    return is_role(" ".join(sheet.lowers[phrase.head : first])) and tag_at(
        sheet.lowers, phrase.head, first
    )[0] in (PERSON_SG, TAGS["PERSON_PL"])


def is_called(sheet: Sheet, sentence: Sentence, first: int) -> bool:
    """True if a word of calling is before a name: "a driver named Kolo", "known in Dori only as
    Kolo"; not "a village named Kolo".
    """
    lowers = sheet.lowers
    begin = -1
    first -= lowers[first - 1] in ONE and first - 2 > sentence.first  # "identified as one Kolo"
    if first - 2 > sentence.first and lowers[first - 1] in AS:
        near = range(first - 2, max(sentence.first, first - LONGEST_AGENT), -1)
        begin = next(
            (token for token in near if " ".join((lowers[token], lowers[first - 1])) in CALLED), -1
        )
    elif first - 1 > sentence.first and lowers[first - 1] in CALLED:
        begin = first - 1
    return begin >= 0 and not any(
        is_place_kind(lower) for lower in lowers[max(sentence.first, begin - 3) : begin]
    )


def is_listed(sheet: Sheet, first: int, found: Sequence[Name]) -> bool:
    """True if a name continues a list of names."""
    if not found or not 0 < first - found[-1].end <= LONGEST_GAP:
        return False
    return all(lower in SEPARATORS for lower in sheet.lowers[found[-1].end : first])


def is_thing(sheet: Sheet, sentence: Sentence, first: int) -> bool:
    """True if a name is that of a thing: "the tanker Princess Leila", "Cyclone Kolo"."""
    if first == sentence.first or sheet.lowers[first - 1] in OWNING or sheet.words[first].islower():
        return False
    tag, length = tag_at(sheet.lowers, first - 1, first)
    return tag in THINGS and length == 1 and sheet.lowers[first - 1] not in NO_THINGS


def is_given(sheet: Sheet, token: int) -> bool:
    """True if a word is a given name, whatever else it is."""
    return kind_of_name(sheet.words[token]) in ("given", "weak")
