"""Sources that follow a citing word: "according to the mayor", "confirmed by a nurse"."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of, unit_at
from conflict_cli.extractors.claims.surroundings import ACCORDING
from conflict_cli.lexicon import citing, function_words
from conflict_cli.linking.appositions import named_behind
from conflict_cli.linking.nominals import BY, opening_before
from conflict_cli.linking.sources import (
    ARTICLES,
    BEFORE_NOUNS,
    DOCUMENTS,
    NAMES,
    NOUNS,
    THE,
    Source,
    is_common,
    phrase,
    sayings,
    speaks,
    with_abbreviation,
)
from conflict_cli.linking.speaker_phrases import maker_of
from conflict_cli.text.document import Document

CUSTOMS = frozenset(citing.CUSTOMS.split())
PER = frozenset(citing.PER.split())
PASSIVELY_CITED = frozenset(citing.CITED.split())
ATTRIBUTED = frozenset(citing.ATTRIBUTED.split())
FOLLOWED = ACCORDING | frozenset(citing.CITING.split())  # the source follows
PUTTING = frozenset(citing.PUTTING.split())
CITING = PER | PASSIVELY_CITED | ATTRIBUTED | FOLLOWED | PUTTING
PAPERS = DOCUMENTS | frozenset(citing.PAPERS.split())
FINDING = frozenset(citing.FINDING.split())
TOLD = frozenset(citing.TOLD.split())
SAYING = frozenset(citing.SAYING.split())
NAME_LEAVERS = frozenset(citing.NAME_LEAVERS.split())
AS = frozenset(function_words.AS.split())
OF = frozenset(function_words.OF.split())
TO = frozenset(function_words.TO.split())
# A number after one is part of the same phrase.
JOINTS = frozenset((function_words.AND + function_words.OF).split())
ADVERB, AND, COMMA, PLACE = (TAGS[name] for name in "ADVERB AND COMMA PLACE".split())
STATING = frozenset(("confirmed", "reported"))  # kinds of statements
PASSIVE_OR_TOLLS = tags_of(
    "WAS WERE COUNTED_EVENT"
)  # "deaths were reported by", "deaths reported by"
NOT_PASSIVE = FINDING | PASSIVELY_CITED  # "bodies were found by", "the mayor was quoted by"
BY_TO = tags_of("BY TO")
CITED = NAMES | NOUNS | BEFORE_NOUNS | tags_of("OF AND PREPOSITION TOLL")
COUNTERS = NAMES | tags_of("PLACE WORD")
# Of a cited phrase without another noun: "according to the Savra News", "a count by"
HEADS = tags_of("PLACE REPORTED WORD")
BEFORE_HEADS = BEFORE_NOUNS | tags_of("WORD")
JOINED = NAMES | NOUNS | tags_of("MODIFIER")


def is_citing(document: Document, units: Sequence[Unit], number: int, position: int) -> bool:
    """True if the source follows a word: "according to", "as per the army"; "quoted the agency",
    not "was quoted as saying".
    """
    lowers = document.tokens.lowers
    word, before = lowers[position], lowers[position - 1] if position else ""
    following = lowers[position + 1] if position + 1 < len(lowers) else ""
    if word in PER:
        return following in THE and (not before or before == "," or before in AS)
    if following in BY:  # "the radio was told by residents that", "as reported by the radio"
        as_stated = before in AS and word not in SAYING and word in sayings().values
        return word in TOLD or as_stated or is_stated(document, units, number, word)
    if word in PASSIVELY_CITED:
        after = [unit for unit in units[number + 1 : number + 4] if unit.tag not in BEFORE_NOUNS]
        return bool(after) and speaks(document, after[0])
    return word in FOLLOWED or (word in ATTRIBUTED and following in TO)


def is_stated(document: Document, units: Sequence[Unit], number: int, word: str) -> bool:
    """True if a speaker follows the "by" of a passive of saying: "nine deaths were confirmed by a
    nurse"; not "found by a nurse".
    """
    before = number - 1
    while before > 0 and units[before].tag == ADVERB:
        before -= 1
    is_passive = before >= 0 and units[before].tag in PASSIVE_OR_TOLLS and word not in NOT_PASSIVE
    if not is_passive or sayings().values.get(word) not in STATING:
        return False
    after = [unit for unit in units[number + 2 : number + 5] if unit.tag not in BEFORE_NOUNS]
    return bool(after) and (after[0].tag == PLACE or speaks(document, after[0]))


def joins(document: Document, units: Sequence[Unit], conjunction: int) -> bool:
    """True if another source follows an "and": "according to medics and the Hill Watch."; not "to
    medics and the toll rose".
    """
    following = conjunction + 1
    if following < len(units) and units[following].tag in JOINED:
        return True
    while following < len(units) and units[following].tag in BEFORE_NOUNS:
        following += 1
    if following >= len(units) or not speaks(document, units[following]):
        return False
    return following + 1 == len(units) or units[following + 1].tag == COMMA


def is_counted(unit: Unit) -> bool:
    """True if a noun has a number, which is no article: "nine guards"."""
    return (
        unit.quantity is not None
        and bool(unit.quantity.count)
        and str(unit.quantity.count).lower() not in ARTICLES
    )


def read_counter(document: Document, units: Sequence[Unit], position: int) -> Source | None:
    """The source whose count a "by" gives.

    "by the latest count of the clinic"; not "by a count of 45 to 12"
    """
    tokens, opening = document.tokens, opening_before(document, units, position)
    after = position + 2
    if opening < 0 or after >= units[-1].last or tokens.lowers[position + 1] not in OF:
        return None
    number = unit_at(units, after)
    while number + 1 < len(units) and units[number].tag in BEFORE_NOUNS:
        number += 1
    if units[number].tag not in COUNTERS and not speaks(document, units[number]):
        return None
    source = read_cited(document, units, unit_at(units, position + 1), position + 1)
    return source and source._replace(start=tokens.starts[opening], verb=tokens.starts[opening])


def read_cited(
    document: Document, units: Sequence[Unit], number: int, position: int
) -> Source | None:
    """The source after "according to" or "citing"."""
    tokens = document.tokens
    first = next(
        (
            later
            for later in range(number, len(units))
            if units[later].last > position + 1 and units[later].tag not in BY_TO
        ),
        None,
    )
    if first is None:
        return None
    begin = max(units[first].first, position + (2 if tokens.lowers[position + 1] in TO | BY else 1))
    if begin >= units[first].last:
        return None
    last = end_of_cited(document, units, first)
    if tokens.lowers[last - 1] in PAPERS and (maker := maker_of(document, units, last)) is not None:
        begin, last = maker
    while last > begin + 1 and tokens.lowers[last - 1] in NAME_LEAVERS:
        last -= 1
    if tokens.lowers[last - 1] in CUSTOMS:
        return None
    last = with_abbreviation(document, last)
    if tokens.lowers[begin] in ARTICLES:
        last = named_behind(
            document, units, unit_at(units, last - 1), last, position == units[0].first
        )
    name = phrase(document, begin, last)
    if not name:
        return None
    start, definite = tokens.starts[position], tokens.lowers[begin] in THE and is_common(name)
    return Source(name, "reported", start, tokens.ends[last - 1], start, definite)


def end_of_cited(document: Document, units: Sequence[Unit], first: int) -> int:
    """The token after the phrase of a cited source that begins in a unit: "the clinic in Dori"."""
    lowers, last = document.tokens.lowers, units[first].last
    headed = units[first].tag not in BEFORE_NOUNS
    for unit in units[first + 1 :]:
        if unit.first != last or (unit.tag not in CITED and (headed or unit.tag not in HEADS)):
            break
        if is_counted(unit) and lowers[last - 1] not in JOINTS:
            break  # "according to a clinic nine guards died"
        headed = headed or unit.tag not in BEFORE_HEADS
        if unit.tag == AND and not joins(document, units, units.index(unit)):
            break
        last = unit.last
    return last
