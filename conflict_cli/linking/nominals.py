"""Whose statement or count a noun is: "the army's admission that", "the ministry's latest toll"."""

from typing import NamedTuple

from conflict_cli.engine.grammar import TAGS, Unit, tags_of, unit_at
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import citing, function_words, rejections
from conflict_cli.linking.citations import BY, OF, read_cited
from conflict_cli.linking.signals import UNNAMED, Signal
from conflict_cli.linking.sources import BEFORE_NOUNS, NAMES, Source, phrase, speaks
from conflict_cli.linking.speaker_phrases import OWNERS, maker_of, start_of
from conflict_cli.linking.tellers import read_speaker
from conflict_cli.text.document import POSSESSIVES
from conflict_cli.vocabulary import AttributionKind

STATEMENTS = frozenset(citing.STATEMENTS.split())
CLAIMS = frozenset(citing.CLAIMS.split())
REPORTS = frozenset(citing.REPORTS.split())
COUNTS = frozenset(citing.COUNTS.split())
RECKONINGS = COUNTS | frozenset(citing.RECKONINGS.split())
STATED = frozenset(citing.STATED.split())
ADJECTIVES = 4  # words between "by" and a noun
HE = TAGS["HE"]
COUNTERS = NAMES | tags_of("PLACE WORD")
# Reports without authors.
UNSIGNED = compile_wording(
    r" BEING (?:(?!NO )\S+ ){0,3}<REPORTS> LINKS ",
    citing,
    rejections,
    examples=("there were <reports> that", "there are also unconfirmed <reports> of"),
    counter_examples=("there were no <reports> of", "there were <reports> in"),
    padded=True,
)
# Somebody denies what a noun states.
DENIED = compile_wording(
    r" REJECTING (?:\S+ ){0,5}<STATEMENTS> (?:(?!TURNS )\S+ ){0,4}THAT ",
    citing,
    rejections,
    function_words,
    examples=("denied <reports> on social media that", "rejected a new <claim> that"),
    counter_examples=("denied the <reports> and said that", "confirmed the <reports> that"),
    padded=True,
)
# Whoever would know of it does not.
KNOWS_OF_NONE = compile_wording(
    r" HAVING NO (?:\S+ )?<STATEMENTS> ",
    citing,
    examples=("had no <reports>", "have received no immediate <confirmation>"),
    counter_examples=("had <reports>", "were no <reports>"),
    padded=True,
)


class Owner(NamedTuple):
    """The owner of a noun: its unit, its first token, and its mark of possession."""

    unit: Unit
    first: int
    mark: int


def read_count_by_owner(signal: Signal) -> Source | None:
    """ "By the rebels' account"."""
    owner = find_owner(signal)
    if owner is None or owner.unit.tag not in OWNERS:
        return None
    opening = find_opening(signal, owner.first)
    return None if opening < 0 else name_owner(signal, owner, opening, opening)


def read_count_of_owner(signal: Signal) -> Source | None:
    """ "The ministry's latest toll"; not "the city's toll", and without "by" not "the clinic's
    figures".
    """
    if signal.word not in COUNTS:
        return None
    owner = find_owner(signal)
    if owner is None or owner.unit.tag == HE or not speaks(signal.document, owner.unit):
        return None
    return name_owner(signal, owner, owner.first, signal.position)


def read_count_of(signal: Signal) -> Source | None:
    """ "By the latest count of the clinic"; not "by a count of 45 to 12"."""
    document, units, position = signal.document, signal.units, signal.position
    opening, after = find_opening(signal, position), position + 2
    if opening < 0 or after >= units[-1].last or signal.next_word not in OF:
        return None
    number = unit_at(units, after)
    while number + 1 < len(units) and units[number].tag in BEFORE_NOUNS:
        number += 1
    if units[number].tag not in COUNTERS and not speaks(document, units[number]):
        return None
    source = read_cited(document, units, unit_at(units, position + 1), position + 1)
    start = document.tokens.starts[opening]
    return source and source._replace(start=start, verb=start)


def find_owner(signal: Signal) -> Owner | None:
    """The owner of a count, with at most one adjective between: "the ministry's latest toll"."""
    lowers, units = signal.document.tokens.lowers, signal.units
    for mark in (signal.position - 1, signal.position - 2):
        if mark > units[0].first and lowers[mark] in POSSESSIVES:
            number = unit_at(units, mark - 1)
            unit = units[number]
            whole = unit.last > mark
            return Owner(
                unit, unit.first if whole else start_of(signal.document, units, number)[0], mark
            )
    return None


def name_owner(signal: Signal, owner: Owner, start: int, verb: int) -> Source:
    """The owner of a count as its source, from token `start` on."""
    tokens = signal.document.tokens
    return Source(
        phrase(signal.document, owner.first, owner.mark),
        "reported",
        tokens.starts[start],
        tokens.ends[signal.position],
        tokens.starts[verb],
    )


def find_opening(signal: Signal, position: int) -> int:
    """The "by" before a noun, its article and adjectives, -1 for none: "by the latest count"."""
    lowers, units = signal.document.tokens.lowers, signal.units
    at, own = position - 1, unit_at(units, position)
    while at > max(units[0].first, position - ADJECTIVES):
        number = unit_at(units, at)
        if number != own and units[number].tag not in BEFORE_NOUNS:
            break
        at -= 1
    return at if at >= units[0].first and lowers[at] in BY else -1


def read_statement_by(signal: Signal) -> Source | None:
    """ "A claim by the rebels that"."""
    if signal.next_word not in BY:
        return None
    made = maker_of(signal.document, signal.units, signal.position + 1)
    if made is None or signal.document.tokens.lowers[made[1]] not in STATED:
        return None
    return name_stater(signal, *made)


def read_statement_of_owner(signal: Signal) -> Source | None:
    """ "The army's admission that"."""
    if signal.last_word not in POSSESSIVES or signal.next_word not in STATED:
        return None
    mark = signal.position - 1
    owner = signal.units[unit_at(signal.units, mark - 1)]
    # "an affiliate's claim" is one unit
    first = owner.first if owner.last > mark else max(owner.first, owner.content_start)
    return name_stater(signal, first, mark)


def read_unsigned_reports(signal: Signal) -> Source | None:
    """ "There were reports that": the reports themselves."""
    if signal.word not in REPORTS or UNSIGNED.search(signal.words(4, 1)) is None:
        return None
    return name_stater(signal, signal.position, signal.position + 1)


def read_denied_statement(signal: Signal) -> Source | None:
    """ "Denied reports on social media that": the reports themselves."""
    if DENIED.search(signal.words(6, 5)) is None:
        return None
    return name_stater(signal, signal.position, signal.position + 1)


def name_stater(signal: Signal, first: int, last: int) -> Source:
    """Who states something by a noun: a source that does not speak itself."""
    kind: AttributionKind = "claimed" if signal.word in CLAIMS else "reported"
    tokens, position = signal.document.tokens, signal.position
    return Source(
        phrase(signal.document, first, last),
        kind,
        tokens.starts[min(first, position)],
        tokens.ends[max(last - 1, position)],
        tokens.starts[position],
        told=True,
    )


def read_who_knows_of_none(signal: Signal) -> Source | None:
    """ "Police had no immediate reports of casualties"."""
    found = KNOWS_OF_NONE.search(signal.words(3, 0))
    if found is None:
        return None
    verb = signal.position + 1 - len(found[0].split())
    if verb < max(1, signal.units[0].first):
        return None
    number = unit_at(signal.units, verb)
    return read_speaker(signal.document, signal.units, number, "reported") or UNNAMED
