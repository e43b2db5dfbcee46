"""Sources that follow a citing word: "according to the mayor", "confirmed by a nurse"."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of, unit_at
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.claims.surroundings import ACCORDING
from conflict_cli.lexicon import citing, function_words
from conflict_cli.linking.appositions import named_behind
from conflict_cli.linking.signals import UNNAMED, Signal
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
BY = frozenset(function_words.BY.split())
TO = frozenset(function_words.TO.split())
# A number after one is part of the same phrase.
JOINTS = frozenset((function_words.AND + function_words.OF).split())
ADVERB, AND, COMMA, PLACE = (TAGS[name] for name in "ADVERB AND COMMA PLACE".split())
STATING = frozenset(("confirmed", "reported"))  # kinds of statements
PASSIVE_OR_TOLLS = tags_of(
    "WAS WERE COUNTED_EVENT"
)  # "deaths were reported by", "deaths reported by"
NOT_PASSIVE = FINDING | PASSIVELY_CITED  # "bodies were found by", "the mayor was quoted by"
PER_THE = compile_wording(
    r"^ (?:(?:,|AS) )?<PER> THE ",
    citing,
    function_words,
    examples=("as <per> the", ", <per> the", "<per> the"),
    counter_examples=("two dead <per> the", "as <per> a"),
    padded=True,
)
BY_TO = tags_of("BY TO")
CITED = NAMES | NOUNS | BEFORE_NOUNS | tags_of("OF AND PREPOSITION TOLL")
# Of a cited phrase without another noun: "according to the Savra News", "a count by"
HEADS = tags_of("PLACE REPORTED WORD")
BEFORE_HEADS = BEFORE_NOUNS | tags_of("WORD")
JOINED = NAMES | NOUNS | tags_of("MODIFIER")


def read_per(signal: Signal) -> Source | None:
    """ "As per the army"."""
    return read_behind(signal) if PER_THE.search(signal.words(1, 1)) is not None else None


def read_told_by(signal: Signal) -> Source | None:
    """ "The radio was told by residents that"."""
    return read_behind(signal) if signal.next_word in BY else None


def read_as_stated_by(signal: Signal) -> Source | None:
    """ "As reported by the radio"."""
    if signal.next_word not in BY or signal.last_word not in AS:
        return None
    stated = signal.word not in SAYING and signal.word in sayings().values
    return read_behind(signal) if stated else None


def read_stated_by(signal: Signal) -> Source | None:
    """ "Nine deaths were confirmed by a nurse"; not "found by a nurse"."""
    if signal.next_word not in BY or sayings().values.get(signal.word) not in STATING:
        return None
    units, before = signal.units, signal.number - 1
    while before > 0 and units[before].tag == ADVERB:
        before -= 1
    is_passive = before >= 0 and units[before].tag in PASSIVE_OR_TOLLS
    if not is_passive or signal.word in NOT_PASSIVE:
        return None
    after = first_noun(units[signal.number + 2 : signal.number + 5])
    named = after is not None and (after.tag == PLACE or speaks(signal.document, after))
    return read_behind(signal) if named else None


def read_quoted(signal: Signal) -> Source | None:
    """ "Quoted the agency"; not "was quoted as saying"."""
    if signal.next_word in BY:
        return None
    after = first_noun(signal.units[signal.number + 1 : signal.number + 4])
    return read_behind(signal) if after is not None and speaks(signal.document, after) else None


def read_followed(signal: Signal) -> Source | None:
    """ "According to the mayor", "citing the agency"."""
    return None if signal.next_word in BY else read_behind(signal)


def read_attributed(signal: Signal) -> Source | None:
    """ "Attributed to the clinic"."""
    return read_behind(signal) if signal.next_word in TO else None


def read_behind(signal: Signal) -> Source:
    """The source behind a word that cites it."""
    cited = read_cited(signal.document, signal.units, signal.number, signal.position)
    return UNNAMED if cited is None else cited


def first_noun(units: Sequence[Unit]) -> Unit | None:
    """The first of some units after articles and adjectives."""
    return next((unit for unit in units if unit.tag not in BEFORE_NOUNS), None)


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
