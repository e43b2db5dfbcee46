"""Sources that are the subject of a verb: of saying, of giving a toll, of seeing, of learning."""

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import citing
from conflict_cli.lexicon import speakers as lexicon
from conflict_cli.linking.citations import CITING
from conflict_cli.linking.signals import UNNAMED, Signal
from conflict_cli.linking.sources import DOCUMENTS, PRONOUNS, Source, role_of, sayings
from conflict_cli.linking.speaker_phrases import make_source
from conflict_cli.linking.tellers import read_speaker

GIVING = frozenset(citing.GIVING.split())
REVISING = frozenset(citing.REVISING.split())
PUBLISHING = frozenset(citing.PUBLISHING.split())
SEEING = frozenset(citing.SEEING.split())
READING = frozenset(citing.READING.split())
LEARNING = frozenset(citing.LEARNING.split())
MEDIA = frozenset(("media", ""))  # kinds of speakers; a name has none
SEERS = frozenset(("media", "medical", "witness"))
AND, COMMA, COUNTED_VICTIMS, PHRASE, WHO = (
    TAGS[name] for name in "AND COMMA COUNTED_VICTIMS PHRASE WHO".split()
)
COUNTED = tags_of("COUNT_ALONE PEOPLE PLURAL PERSON")
HARM = tags_of("HARM_PAST STATE HARM_INTRANSITIVE")
GIVES_FIGURE = compile_wording(
    r"<(?:GIVING|PUTTING|REVISING)> (?:\S+ ){0,4}FIGURES ",
    citing,
    lexicon,
    examples=("<put> the toll at nine", "<revised> its earlier casualty figures"),
    counter_examples=("<put> the body in a car", "the toll that <raised> fears"),
    padded=True,
)
PUBLISHES_LIST = compile_wording(
    r"<PUBLISHING> (?:\S+ ){0,2}LISTS ",
    citing,
    examples=("<published> the names", "<released> a list"),
    counter_examples=("<published> a book", "the list <released>"),
    padded=True,
)


def read_more(signal: Signal) -> Source | None:
    """ "The mayor said … and added": the speaker before goes on."""
    if signal.before is None or signal.number < 2 or signal.word in CITING:
        return None
    tag = signal.units[signal.number - 1].tag
    goes_on = tag == AND or (tag == COMMA and signal.word.endswith("ing"))
    return speak_again(signal, signal.before) if goes_on else None


def read_more_of_who(signal: Signal) -> Source | None:
    """ "According to a spokesman, who added that": the "who" is the source right before it."""
    units, number = signal.units, signal.number
    if signal.before is None or number < 2 or units[number - 1].tag != WHO:
        return None
    if units[number - 2].tag != COMMA or signal.word in CITING:
        return None
    end = signal.document.tokens.ends[units[number - 2].first - 1]
    return speak_again(signal, signal.before) if signal.before.end == end else None


def speak_again(signal: Signal, before: Source) -> Source:
    """The source before a verb, if that is one of saying."""
    tokens, position = signal.document.tokens, signal.position
    saying = sayings().longest(tokens.lowers, position, signal.units[-1].last)
    if saying is None:
        return UNNAMED
    start = tokens.starts[position]
    return Source(before.name, saying[1], start, tokens.ends[position], start, before.definite)


def read_giver_of_figure(signal: Signal) -> Source | None:
    """ "Put the toll at nine"."""
    return read_giver(signal) if GIVES_FIGURE.search(signal.words(0, 5)) is not None else None


def read_giver_of_toll(signal: Signal) -> Source | None:
    """ "The clinic gave nine guards killed"."""
    units = signal.units[signal.number + 1 : signal.number + 3]
    is_toll = len(units) == 2 and units[0].tag in COUNTED and units[1].tag in HARM
    return read_giver(signal) if is_toll else None


def read_giver(signal: Signal) -> Source:
    """The subject of a word that gives a toll: "the clinic gave nine dead"."""
    unit, position = signal.unit, signal.position
    if unit.first < position and unit.tag != PHRASE:
        # The folds took "the head of the town put" for one noun.
        first = unit.content_start if unit.first < unit.content_start < position else unit.first
        verb = Unit(unit.tag, position, position + 1)
        return make_source(signal.document, first, position, verb, "reported")
    return read_subject(signal)


def read_publisher(signal: Signal) -> Source | None:
    """ "Published a list of the dead"."""
    found = PUBLISHES_LIST.search(signal.words(0, 3))
    return read_subject(signal) if found is not None else None


def read_seer(signal: Signal) -> Source:
    """The reporter, medic or witness who saw something; not soldiers who saw a car."""
    return keep_seer(read_subject_of_last(signal))


def read_finder(signal: Signal) -> Source:
    """The same who found bodies: "villagers who returned found nine bodies"."""
    following = signal.number + 1
    if following < len(signal.units) and signal.units[following].tag == COUNTED_VICTIMS:
        return keep_seer(read_subject_of_last(signal))
    return UNNAMED


def keep_seer(source: Source) -> Source:
    """The source if it may have been there."""
    if source.name.lower() in PRONOUNS or role_of(source.name) in SEERS:
        return source._replace(sees=True)
    return UNNAMED


def read_paper(signal: Signal) -> Source:
    """The paper that "read"."""
    source = read_subject_of_last(signal)
    return source if not DOCUMENTS.isdisjoint(source.name.lower().split()[-1:]) else UNNAMED


def read_sayer(signal: Signal) -> Source | None:
    """ "The mayor said that"."""
    lowers, units = signal.document.tokens.lowers, signal.units
    saying = sayings().longest(lowers, signal.position, units[-1].last)
    if saying is None:
        return None
    return read_speaker(signal.document, units, signal.number, saying[1]) or UNNAMED


def read_subject(signal: Signal) -> Source:
    """The subject of a verb that reports without being one of saying."""
    return read_speaker(signal.document, signal.units, signal.number, "reported") or UNNAMED


def read_subject_of_last(signal: Signal) -> Source:
    """The subject of a verb if it is the last word of its unit."""
    is_last = signal.document.tokens.lowers[signal.unit.last - 1] == signal.word
    return read_subject(signal) if is_last else UNNAMED
