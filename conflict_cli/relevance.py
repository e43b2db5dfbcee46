"""The subject of an article: a conflict, a crime, a disaster or anything else, with the words that
show it.

Words, incidents and groups each give their points to one kind; the kind with the most is the
article's. The first sentences count twice, and a word that is repeated counts three times at most,
so that neither one paragraph of background nor length decides.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from conflict_cli.engine.grammar import TAGS
from conflict_cli.engine.phrases import Phrases, read_entries
from conflict_cli.extractors.claims.figurative import tells_a_story
from conflict_cli.extractors.lexical import PERSONS, lexical_entries
from conflict_cli.lexicon import relevance as lexicon
from conflict_cli.models import KINDS, Casualty, Date, Group, Incident, Mention, Relevance
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document, Sentence
from conflict_cli.vocabulary import ArticleKind

CONFLICT, *_, OTHER = KINDS  # in the order of precedence in a tie
# points that a short text needs to be of a kind; a longer one needs more, by its tokens
ENOUGH = 3
TOKENS, MORE = 80, 5
STRONG = 3  # points of a word that is enough by itself
PLAYFUL = 3  # points of anything else that make the harm in a sentence part of it
LEAD = 2  # sentences
MOST = 3  # times that one word counts
MODERN = 1900
YEAR = re.compile(r"(?<![\dX-])\d{4}(?!\d)")
WEAPON = TAGS["WEAPON"]
# Points of armed people by type, and of weapons by class; fire, blades and improvised weapons also
# occur in crimes and accidents.
ARMED = {"militant": 2, "military": 1}
WEAPONS = dict.fromkeys("air drone explosive mine missile rocket".split(), 2) | {
    "artillery": 3,
    "firearm": 1,
    "chemical": 1,
}
GROUPS = {"rebel_group": 2, "militia": 2, "coalition": 1, "state_forces": 1}
VIOLENT = frozenset(("Battles", "Explosions/Remote violence", "Protests", "Riots"))


class Sign(NamedTuple):
    """The points that a word gives to a kind; `is_armed` marks a noun for armed people, which clubs
    are named after.
    """

    kind: ArticleKind
    points: int
    is_armed: bool = False


class Hint(NamedTuple):
    """Words `start:end` of the text that give points to a kind; the same `key` is the same word."""

    sign: Sign
    key: str
    start: int
    end: int


@cached_at_build
def words() -> Phrases[Sign]:
    """The words that show the subject of a text."""
    found: dict[str, Sign] = {}
    for kind, block in zip(
        KINDS, (lexicon.CONFLICT, lexicon.CRIME, lexicon.DISASTER, lexicon.OTHER), strict=True
    ):
        for entry in read_entries(block):
            for form in entry.phrase.split(","):
                found[form.strip()] = Sign(kind, int(entry.attributes[0]))
    for phrase, meaning in lexical_entries().values.items():
        if meaning.tag in PERSONS and meaning.type in ARMED:
            found.setdefault(phrase, Sign(CONFLICT, ARMED[meaning.type], True))
        elif meaning.tag == WEAPON and meaning.type in WEAPONS:
            found.setdefault(phrase, Sign(CONFLICT, WEAPONS[meaning.type]))
    return Phrases(found)


def find_relevance(
    document: Document,
    incidents: Sequence[Incident],
    casualties: Sequence[Casualty],
    groups: Sequence[Group],
    dates: Sequence[Date],
) -> Relevance:
    """The subject of a text, and the words that show it, each where it first occurs."""
    points: Counter[str] = Counter()
    bare: Counter[str] = Counter()
    told: dict[tuple[str, str], Hint] = {}
    times: Counter[tuple[str, str]] = Counter()
    lead = (
        document.sentences[min(LEAD, len(document.sentences)) - 1].end if document.sentences else 0
    )
    played, hints = read_words(document)
    for hint in (
        *hints,
        *of_incidents(document, incidents, casualties, played),
        *of_groups(groups),
    ):
        name = hint.sign.kind, hint.key
        times[name] += 1
        if times[name] <= MOST:
            bare[hint.sign.kind] += hint.sign.points
            points[hint.sign.kind] += hint.sign.points * (
                2 if hint.start < lead and times[name] == 1 else 1
            )
        if name not in told or hint.start < told[name].start:
            told[name] = hint
    enough = ENOUGH + min(MORE, len(document.tokens.words) // TOKENS)
    if is_history(dates):
        bare[CONFLICT] = 0
    kind = max(KINDS, key=lambda kind: (bare[kind] >= enough, points[kind]))
    if bare[kind] < enough:
        kind = OTHER
    return Relevance(kind, mentions_of(document, kind, told.values()))


def mentions_of(
    document: Document, kind: ArticleKind, hints: Iterable[Hint]
) -> tuple[Mention, ...]:
    """The words that show a kind of text, in order and apart."""
    spans = {
        (hint.start, -hint.end) for hint in hints if hint.sign.kind == kind and hint.sign.points
    }
    return tuple(Mention(document.text[start:end], start, end) for start, end in apart(spans))


def apart(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans, given with negative ends, in text order, without those inside others.

    >>> [*apart({(0, -9), (9, -12), (3, -9)})]
    [(0, 9), (9, 12)]
    """
    covered = -1
    for start, end in sorted(spans):
        if -end > covered:
            covered = -end
            yield start, covered


def is_history(dates: Sequence[Date]) -> bool:
    """True if all dates of a text are before living memory: "The rebels of 1381 marched on
    London".
    """
    years = [YEAR.findall(date.value or "") for date in dates]
    return bool(years) and all(found and max(map(int, found)) < MODERN for found in years)


def read_words(document: Document) -> tuple[list[Sentence], list[Hint]]:
    """The sentences about games and the like, in which nobody is harmed, and the words of all
    sentences.
    """
    tokens = document.tokens
    known = words()
    played: list[Sentence] = []
    hints: list[Hint] = []
    for sentence in document.sentences:
        is_prose = document.blocks[sentence.block].kind == "paragraph"
        found = [
            Hint(
                sign,
                " ".join(tokens.lowers[first:last]),
                tokens.starts[first],
                tokens.ends[last - 1],
            )
            for first, last, sign in known.runs(tokens.lowers, sentence.first, sentence.last)
            if not (
                sign.is_armed
                and is_prose
                and first > sentence.first
                and tokens.words[last - 1].istitle()
            )  # "the Bombers won"
        ]
        others = [hint for hint in found if hint.sign.kind == OTHER]
        if others and (
            tells_a_story(tokens.lowers[sentence.first : sentence.last])
            or (
                sum(hint.sign.points for hint in others) >= PLAYFUL
                and not any(hint.sign.points >= STRONG for hint in found if hint.sign.kind != OTHER)
            )
        ):
            played.append(sentence)
            found = others
        hints += found
    return played, hints


def of_incidents(
    document: Document,
    incidents: Sequence[Incident],
    casualties: Sequence[Casualty],
    played: Sequence[Sentence],
) -> Iterator[Hint]:
    """The points of incidents: three where somebody fights, bombs, protests or riots, or the armed
    are hurt, two where others are.
    """
    for incident in incidents:
        if any(sentence.start <= incident.start < sentence.end for sentence in played):
            continue
        points = weigh(incident, [casualties[number] for number in incident.casualties])
        if points:
            spans = incident.mentions or [
                Mention(document.text[incident.start : incident.end], incident.start, incident.end)
            ]
            yield Hint(Sign(CONFLICT, points), "", spans[0].start, spans[0].end)


def weigh(incident: Incident, rows: Sequence[Casualty]) -> int:
    """The points of one incident for a conflict."""
    is_told = bool(incident.mentions or incident.attackers or incident.weapons)
    if any(row.victim_type in ("military", "militant") for row in rows):
        return 3
    if incident.event_type is None:
        return 1 if incident.weapons else 0
    if not is_told:
        return 0
    if incident.event_type in VIOLENT:
        is_blast = incident.event_type == "Explosions/Remote violence"
        return 3 if (incident.weapons if is_blast else incident.attackers) else 2
    return 2 if rows and incident.mentions else 1


def of_groups(groups: Iterable[Group]) -> Iterator[Hint]:
    """The points of groups that fight."""
    for group in groups:
        if group.type in GROUPS:
            first = group.mentions[0]
            yield Hint(Sign(CONFLICT, GROUPS[group.type]), group.name, first.start, first.end)
