"""The engine: the units of a sentence become one tag each, and rules are patterns over these tags.

It knows no word of English. A pattern is written with the names of the classes, in capitals, and
compiles to a short regular expression over one character per unit, so that positions in it are unit
numbers:

>>> string = "".join(TAGS[name] for name in ("ARTICLE", "PERSON_SG", "WAS", "HARM_PAST"))
>>> pattern = compile_pattern("(?<victim>ARTICLE PERSON_SG) WAS (?<trigger>HARM_PAST)")
>>> pattern.search(string).span("trigger")
(3, 4)
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Generic, Literal, NamedTuple, TypeVar

from conflict_cli.engine.requirements import required_tags
from conflict_cli.models import Quantity
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Tokens
from conflict_cli.vocabulary import LossAction, Outcome

if TYPE_CHECKING:  # the patterns of the snapshot need only its C part
    import regex

# Every class that a unit can have: first words and phrases of the lexicons, then what earlier
# stages found in the text, then what the folds make, then the words for events.
CLASSES = """
ARTICLE DETERMINER POSSESSIVE OF AND ALONG OR ABLE BUT CLAUSE ADDITION PREPOSITION BY TO WAS WERE
HAVE MODAL NOT NOBODY WHO
INCLUDING THEM OTHERS PRONOUN SELF HE FEARED REPORTED PLANNED DENIED LEFT LOST SUFFERED LIVES
BODIES RECOVERED TOLL REACHED ROSE
BRINGING ADVERB VERB ALIAS HARM_PAST HARM_BASE HARM_GERUND HARM_INTRANSITIVE HARM_INTRANSITIVE_BASE
STATE NOMINAL VICTIM_NOUN UNHARMED DAMAGE_PAST
DAMAGE_GERUND DAMAGE_BASE EACH DO ACTOR PERSON_SG
PERSON_PL THING_SG MODIFIER ORDINAL WEAPON COMMA COLON SEMICOLON DASH OPEN CLOSE QUESTION COUNT
NUMBER DATE
PLACE GROUP NAMED NAME WORD
PEOPLE COUNT_ALONE PLURAL PERSON COUNTED_VICTIMS COUNTED_EVENT COUNTED_UNKNOWN THING_PL OBJECT
RELATIVES ACTIVE PASSIVE PHRASE PART BURIED
HAPPENED HAPPENING UNDERGONE EVENT AMID STAGED OCCURRED UPON BETWEEN WITH
""".split()
TAGS = dict(
    zip(
        CLASSES,
        map(chr, [*range(0x41, 0x5B), *range(0x61, 0x7B), *range(0xC0, 0x200)]),
        strict=False,
    )
)
NAMES = {tag: name for name, tag in TAGS.items()}


class Unit(NamedTuple):
    """Tokens `first:last` as one thing of one class.

    `type` is its type in the lexicon (an outcome, a victim type). `reference` is how a noun phrase
    refers ("definite", "others"), `content_start` the token where it begins after its number and
    article, `outcome` what its noun says happened ("four dead miners"); `modality` is that of a
    verb group ("negated", "feared").
    """

    tag: str
    first: int
    last: int
    quantity: Quantity | None = None
    type: str = ""
    reference: str = ""
    content_start: int = -1
    modality: str = ""
    outcome: str = ""


Units = list[Unit]


@cache
def compile_pattern(pattern: str) -> "regex.Pattern[str]":
    """The regular expression over tags for a pattern over class names.

    Blanks and comments (`#` to the end of the line) don't count.

    Raises KeyError for a name in capitals that is not a class.
    """
    kept = compiled().get(pattern)
    if kept is not None:
        return kept
    import regex

    return regex.compile(translate(pattern))


@cached_at_build
def compiled() -> "dict[str, regex.Pattern[str]]":
    """The compiled patterns of all rules and folds, from the snapshot: without one, each is
    compiled at its first use.
    """
    return {}


def read_requirements(pattern: str) -> list[frozenset[str]]:
    """Sets of tags: a sentence must contain a tag of each set for the pattern to match."""
    return requirements().get(pattern) or required_tags(translate(pattern))


@cached_at_build
def requirements() -> dict[str, list[frozenset[str]]]:
    """The requirements of the patterns in the snapshot: computing them takes 0.1 ms per pattern."""
    return {}


def translate(pattern: str, tags: Mapping[str, str] = TAGS) -> str:
    """The pattern over tags: without comments (`#` to the end of the line) and blanks."""
    named = re.sub(r"#.*", "", pattern)
    return re.sub(r"\s+", "", re.sub(r"[A-Z][A-Z_]+", lambda match: tags[match[0]], named))


def spell(units: Sequence[Unit]) -> str:
    """The tags of the units, one per unit."""
    return "".join([unit.tag for unit in units])


FIRST = attrgetter("first")


def unit_at(units: Sequence[Unit], token: int) -> int:
    """The number of the unit that contains a token, -1 if none does."""
    number = bisect_right(units, token, key=FIRST) - 1
    return number if number >= 0 and token < units[number].last else -1


_SETS: dict[tuple[str, ...], frozenset[str]] = {}


def is_a(unit: Unit, *names: str) -> bool:
    """True if the unit is of one of the named classes."""
    tags = _SETS.get(names)
    if tags is None:
        tags = _SETS[names] = frozenset(TAGS[name] for name in names)
    return unit.tag in tags


Build = Callable[[Units, Tokens], Units | None]


class ChunkRule(NamedTuple):
    """A rule that replaces runs of units: `build` gets the run and returns its replacement, or None
    to leave it alone.

    If it `makes` a class that rules need, `needs` and `cues` say which words open a sentence, as in
    `Rule`.
    """

    name: str
    pattern: str
    build: Build
    makes: str = ""
    needs: str = ""
    cues: tuple[str, ...] = ()


@cache
def tags_of(names: str) -> frozenset[str]:
    """The tags of classes, given by name with blanks between them."""
    return frozenset(TAGS[name] for name in names.split())


# For rules that state no outcome themselves: the words that do, such as the noun, the host or those
# around the victims.
OutcomeByWords = Literal[
    "",
    "of_noun",
    "of_host",
    "of_verb_before",
    "of_state_before",
    "of_list",
    "of_revised",
    "of_captives",
    "if_departed",
    "if_sheltered",
    "if_treated",
    "if_hit",
    "if_shot",
    "if_plural",
    "if_unearthed",
    "if_taken",
    "if_stated",
    "if_shot_down",
    "if_fell",
    "if_parted",
    "if_fatally",
    "if_destroyed",
    "if_lost",
]


class Rule(NamedTuple):
    """A way to state a toll: named after what it matches, with sentences in which it must fire and
    others in which it must not.

    Groups of the pattern: `victim` (repeated for lists), `trigger`, and others that the reader of
    the matches uses. The name is for people: everything that a rule does follows from its other
    fields. `needs` names the classes of which a sentence must have one to be read for this rule;
    without any, and without `cues` and `before`, the rule adds to what other rules find.
    """

    name: str
    pattern: str
    needs: str
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    subset: bool = False
    superseded: bool = False
    status: Literal["", "hypothetical"] = ""
    outcome: Outcome | LossAction | OutcomeByWords = ""
    # The noun phrase may be taken again by a later rule: "the guard who was wounded … died".
    again: bool = False
    # Phrases that open a sentence to the rule where no class does: "taking with them nine girls".
    cues: tuple[str, ...] = ()
    # One of these words is in the two units before the victims: "shelling claimed two nurses". They
    # open a sentence if nothing else does.
    before: tuple[str, ...] = ()
    # The figure of a count: "rising" replaces earlier figures ("the toll rose to 21"), "total" also
    # includes those before it in its sentence ("killed two, bringing the toll to nine"), "count" is
    # a bare figure ("death toll 14"). A date after "rising" and "count" is the day of the count.
    toll: Literal["", "rising", "total", "count"] = ""
    # A relative clause identifies the victims: "the men who had gone missing were found dead".
    relative: bool = False
    # The attacker is between the victims and the verb: "guards whom raiders had wounded".
    attacker_first: bool = False
    # The count may have its own place: "seven of them in Barda", "in Dura seven, in Kuran six".
    own_place: bool = False
    # The part's total is before it in the same sentence: "ten people died: six rebels".
    host_first: bool = False
    # The rule may repeat dead who were counted before: "nine bodies", "13 deaths".
    retold: bool = False


Step = TypeVar("Step", ChunkRule, Rule)


class Table(Generic[Step]):
    """Folds or rules in order, with the tags that a sentence must have for each: most need not be
    tried on most sentences.
    """

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps: Sequence[Step] = steps
        self._prefilters: list[tuple[frozenset[str], frozenset[str], frozenset[str], Step]] = []

    def prefilters(self) -> list[tuple[frozenset[str], frozenset[str], frozenset[str], Step]]:
        """Three sets of tags per step: a sentence needs one tag of each. Computed at the first
        use.
        """
        if not self._prefilters:
            for step in self._steps:
                sets: list[frozenset[str]] = []
                for tags in sorted(read_requirements(step.pattern), key=len):
                    if not any(other <= tags for other in sets):
                        sets.append(tags)
                first, second, third = [*sets, *[sets[0]] * 2][:3]
                self._prefilters.append((first, second, third, step))
        return self._prefilters


# For `finditer`'s last argument: releasing the interpreter's lock and taking it back would cost a
# sixth of the matching.
RELEASE_GIL = False


def fold(units: Units, table: Table[ChunkRule], tokens: Tokens) -> str:
    """Applies every step in turn, in place; returns the tags of the result."""
    string = spell(units)
    lacks = set(string).isdisjoint
    for first, second, third, step in table.prefilters():
        if lacks(first) or lacks(second) or lacks(third):
            continue
        before, build = string, step.build
        matches = list(
            compile_pattern(step.pattern).finditer(string, None, None, False, RELEASE_GIL)
        )
        for match in reversed(matches):  # units to the left of a run keep their numbers
            start, end = match.span()
            built = build(units[start:end], tokens) if end > start else None
            if built is not None:
                units[start:end] = built
                string = f"{string[:start]}{spell(built)}{string[end:]}"
        if string is not before:
            lacks = set(string).isdisjoint
    return string
