"""Who says so of a toll whose own sentence names no source: of those whom the article quotes the most salient one."""

from collections.abc import Iterator

from conflict_cli.linking.context import Context
from conflict_cli.linking.coreference import Incident
from conflict_cli.linking.links import Link
from conflict_cli.linking.salience import Table, most_salient, signs_of_telling, step_of
from conflict_cli.linking.sources import Source
from conflict_cli.linking.statements import Statement
from conflict_cli.linking.voices import Voices, figure_of

# What speaks for a source, and against it, with its points (see salience).
TABLE = Table(
    points={
        # where it is told
        "in the headline": 0,
        "in the lead": 0,
        "in the same sentence": 0,
        "in the sentence before": 0,
        "in the next sentence": 0,
        "in the paragraph": 0,
        "told last": 0,
        "told last, in the paragraph": 0,
        "told last, of what is quoted": 0,
        "told next": 0,
        "told next, of the headline": 0,
        "told next, of the lead": 0,
        "told next, in the paragraph": 0,
        "told next, of what is quoted": 0,
        # what else it tells
        "of the incident": 0,
        "of the figure": 0,
        "told most": 0,
        "alone": 0,
        # how it tells
        "accuses or denies": 0,
        "without a name": 0,
        # what is told
        "of the headline": 0,
        "of a running total": 0,
        "of an older event": 0,
        "of the first incident": 0,
        "of a part": 0,
    },
    nothing=20,
    least=0.6,
)
NEAR = 4_000  # characters before and behind a toll in which its source may be told


def settle_source(context: Context, statement: Statement, incident: Incident, voices: Voices) -> Link[Source] | None:
    """The source of a toll, by its mention nearest to it; None where no source stands out."""
    if statement.claim is None:
        return None
    chosen = most_salient(weighed(context, statement, incident, voices), TABLE)
    if chosen is None:
        return None
    source, sentence = surface(voices, chosen, statement)
    return Link(source, step_of(incident, sentence), source.start, source.end)


def surface(voices: Voices, key: str, statement: Statement) -> tuple[Source, int]:
    """The mention by which a source is called, with its sentence: the nearest one, those before the toll first."""
    near = min(voices.of[key], key=lambda voice: (voice.start > statement.start, abs(voice.sentence - statement.sentence)))
    return near.source, near.sentence


def weighed(context: Context, statement: Statement, incident: Incident, voices: Voices) -> Iterator[tuple[str, list[str]]]:
    """The sources that may tell a toll, each with its signs."""
    claim = statement.claim
    if claim is None:
        return
    around = voices.between(statement.start - NEAR, statement.start + NEAR)
    figures = voices.figures.get(figure_of(statement), ())
    about = list(signs_of_toll(statement, incident, voices))
    for key in dict.fromkeys((*around, *figures)):
        if key not in voices.of:
            continue
        yield (
            key,
            [
                *signs_of_telling(context, statement, voices.sentences[key], voices.body),
                *signs_of_order(context, statement, voices, key),
                *signs_of_source(statement, voices, key),
                *about,
            ],
        )


def signs_of_order(context: Context, statement: Statement, voices: Voices, key: str) -> Iterator[str]:
    """Signs by whether a source speaks last before a toll or first behind it."""
    quoted = statement.sentence in voices.open
    blocks = {context.document.sentences[number].block for number in voices.sentences[key]}
    if voices.told_last(statement.start) == key:
        yield "told last"
        if statement.block in blocks:
            yield "told last, in the paragraph"
        if quoted:
            yield "told last, of what is quoted"
    if voices.told_next(statement.start) == key:
        yield "told next"
        if statement.title:
            yield "told next, of the headline"
        elif statement.sentence < voices.body + 2:
            yield "told next, of the lead"
        if statement.block in blocks:
            yield "told next, in the paragraph"
        if quoted:
            yield "told next, of what is quoted"


def signs_of_source(statement: Statement, voices: Voices, key: str) -> Iterator[str]:
    """Signs by who a source is and what else it tells."""
    if key in voices.incidents.get(statement.incident, ()):
        yield "of the incident"
    if key in voices.figures.get(figure_of(statement), ()):
        yield "of the figure"
    if voices.most == key:
        yield "told most"
    if len(voices.of) == 1:
        yield "alone"
    source = voices.of[key][0].source
    if all(voice.source.kind in ("accused", "denied") for voice in voices.of[key]):
        yield "accuses or denies"
    if source.name.islower():
        yield "without a name"


def signs_of_toll(statement: Statement, incident: Incident, voices: Voices) -> Iterator[str]:
    """Signs that are the same for every source: how likely it is that anybody is said to tell the toll."""
    claim = statement.claim
    if statement.title:
        yield "of the headline"
    if statement.links.scope == "cumulative":
        yield "of a running total"
    if statement.links.scope == "background":
        yield "of an older event"
    if incident.number == 0:
        yield "of the first incident"
    if claim is not None and claim.subset:
        yield "of a part"
