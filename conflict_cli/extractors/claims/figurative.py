"""Words of harm that are figurative, or of sport, works of art, rates or everyday crime: nobody is
harmed in a conflict.
"""

import re
from collections.abc import Callable, Container, Sequence

from conflict_cli.engine.grammar import TAGS, Unit, Units
from conflict_cli.engine.phrases import PhraseSet, collect_phrases, read_entries
from conflict_cli.extractors.claims.matching import RuleMatch
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.extractors.numbers.reading import read_single
from conflict_cli.lexicon import figurative as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document

BREAKS = frozenset((",", ";", ":", ".", "—"))
(
    ARTICLE,
    DETERMINER,
    HARM_INTRANSITIVE_BASE,
    HE,
    NUMBER,
    OBJECT,
    OF,
    PRONOUN,
    COUNT_ALONE,
    THEM,
    TO,
    WEAPON,
) = (
    TAGS[name]
    for name in (
        "ARTICLE DETERMINER HARM_INTRANSITIVE_BASE HE NUMBER OBJECT OF PRONOUN COUNT_ALONE THEM "
        "TO WEAPON"
    ).split()
)
NAMES = frozenset((TAGS["NAME"], TAGS["PLACE"], TAGS["NAMED"]))
FIGHTERS = ARMED - {"police"}  # police arrest anybody
BY = frozenset(function_words.BY.split())
IN = frozenset(function_words.IN.split())
OF_WORDS = frozenset(function_words.OF.split())
SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
WITHIN = 5  # tokens from "by" to what hurts
MOST = 12  # tokens after a word of harm that are looked at


@cached_at_build
def words() -> dict[str, PhraseSet]:
    """The lexicon's blocks as sets."""
    return {
        name: collect_phrases(entry.phrase for entry in read_entries(block))
        for name, block in vars(lexicon).items()
        if name.isupper()
    }


def tells_a_story(lowers: Sequence[str]) -> bool:
    """True if a sentence is about a work of art, a game or a role in one: nobody in it has died.

    >>> (tells_a_story("the film kills off two men".split()),
    ...     tells_a_story("two of the film crew died".split()))
    (True, False)
    """
    stories, real = words()["STORIES"], words()["REAL"].words
    if stories.signs.isdisjoint(lowers) or not stories.occurs_in(lowers):
        return False
    singles = [position for position, word in enumerate(lowers) if word in stories.words]
    return not singles or any(
        lowers[position + 1 : position + 2] == [] or lowers[position + 1] not in real
        for position in singles
    )


class Told:
    """The words around one match: its units, and the tokens of its sentence."""

    def __init__(
        self, document: Document, number: int, units: Units, found: RuleMatch, outcome: str
    ) -> None:
        sentence = document.sentences[number]
        self.lowers = document.tokens.lowers[sentence.first : sentence.last]
        self.units, self.found, self.outcome = units, found, outcome
        self.victim = units[found.victim]
        self.trigger = units[found.trigger] if found.trigger >= 0 else None
        self.first = sentence.first
        self.behind = self.after(
            max(self.victim.last, self.trigger.last if self.trigger is not None else 0)
        )

    def words_of(self, unit: Unit) -> list[str]:
        """The folded tokens of a unit."""
        return self.lowers[unit.first - self.first : unit.last - self.first]

    def after(self, last: int) -> list[str]:
        """The tokens after token `last`, up to the next mark."""
        found = self.lowers[last - self.first : last - self.first + MOST]
        return found[
            : next((position for position, word in enumerate(found) if word in BREAKS), len(found))
        ]

    @property
    def is_armed(self) -> bool:
        """True if the sentence mentions weapons or armed people."""
        return self.has(ARMED)

    def has(self, types: Container[str]) -> bool:
        """True if the sentence mentions weapons or people of the given types."""
        return any(unit.tag == WEAPON or unit.type in types for unit in self.units)


def opens_with(told_words: Sequence[str], known: Container[str]) -> bool:
    """True if the first of some words is a known one."""
    return bool(told_words) and told_words[0] in known


def is_figurative(
    document: Document, number: int, units: Units, found: RuleMatch, outcome: str
) -> bool:
    """True if what a rule found harms nobody, or is an everyday crime."""
    told = Told(document, number, units, found, outcome)
    return any(question(told) for question in QUESTIONS)


def hurts_feelings(told: Told) -> bool:
    """ "Two ministers were hurt by the criticism", "hurt nobody's feelings"."""
    if told.outcome not in ("wounded", "killed"):
        return False
    feelings = words()["FEELINGS"].words
    if not feelings.isdisjoint((*told.words_of(told.victim)[-1:], *told.behind[:1])):
        return True
    return opens_with(told.behind, BY) and not words()["HURTS"].words.isdisjoint(
        told.behind[1:WITHIN]
    )


def is_a_figure(told: Told) -> bool:
    """ "Killed in midfield", "lost six men to free agency"; "slaughtered at the polls" only with
    "us".
    """
    if words()["FIGURES"].occurs_in(told.behind):
        return True
    return told.victim.tag in (HE, PRONOUN, THEM) and words()["OF_US"].occurs_in(told.behind)


def has_an_object(told: Told) -> bool:
    """ "The comedian killed it in Lagos": the subject of "killed it" is no victim."""
    return (
        told.trigger is not None
        and told.found.victim < told.found.trigger
        and opens_with(told.after(told.trigger.last), words()["IDIOM_OBJECTS"].words)
    )


def is_a_score(told: Told) -> bool:
    """ "Arsenal thrashed Everton 5-0"."""
    return (
        told.victim.tag in NAMES
        and told.behind[:1] != []
        and SCORE.fullmatch(told.behind[0]) is not None
    )


def is_sport(told: Told) -> bool:
    """ "The team eliminated four squads and took the trophy", "three players were injured in the
    match".
    """
    known = words()
    if (
        told.outcome == "wounded"
        and told.words_of(told.victim)[-1:]
        and told.words_of(told.victim)[-1] in known["ATHLETES"].words
    ):
        return not told.is_armed and known["SPORT"].occurs_in(told.lowers)
    trigger = told.words_of(told.trigger)[-1:] if told.trigger is not None else told.lowers
    return (
        not known["SPORTING"].words.isdisjoint(trigger)
        and known["SPORT"].occurs_in(told.lowers)
        and not told.is_armed
    )


def is_a_rate(told: Told) -> bool:
    """ "Kills one in five patients", "one child in 20", "28 deaths per 1,000 births", "ten die in
    accidents every day".
    """
    if (
        told.trigger is not None
        and told.trigger.tag == HARM_INTRANSITIVE_BASE
        and not words()["EVERY"].words.isdisjoint(told.behind)
    ):
        return True
    behind = told.after(told.victim.last)
    if opens_with(behind, words()["PER"].words):
        return True
    if (
        not opens_with(behind, IN)
        or told.victim.quantity is None
        or told.victim.quantity.best is None
    ):
        return False
    whole = read_single(behind, 1, 2)
    if whole is None or not told.victim.quantity.best < whole < YEARS:
        return False
    return (
        behind[2:3] == []
        or not behind[2].isalpha()
        or behind[2] in IN
        or behind[2] in words()["RATED"].words
    )


YEARS = 1900  # "killed nine in 2014"


def is_a_picture(told: Told) -> bool:
    """ "A camera captured two men at the gate"."""
    if told.outcome != "captured" or told.trigger is None or told.found.trigger > told.found.victim:
        return False
    before = told.lowers[: told.trigger.first - told.first]
    return before[-1:] != [] and before[-1] in words()["CAMERAS"].words


def is_no_body(told: Told) -> bool:
    """ "Three bodies of water", "60 body lotions", "300 victims of fraud", "three of the four
    engines", "rose to 5 dollars".
    """
    own, behind = told.words_of(told.victim), told.after(told.victim.last)
    if told.victim.tag == COUNT_ALONE and counts_things(
        told.units[told.found.victim + 1 : told.found.victim + 5]
    ):
        return True
    quantity = told.victim.quantity
    head = own[-1:]
    if opens_with(head, words()["BODY"].words) and quantity is not None and (quantity.low or 0) > 1:
        return True
    if opens_with(behind, OF_WORDS) and opens_with(head, words()["BODIES"].words):
        return opens_with(behind[1:], words()["NO_BODIES"].words)
    if opens_with(behind, OF_WORDS) and opens_with(head, words()["VICTIMS"].words):
        return opens_with(behind[1:], words()["NO_VICTIMS"].words)
    return False


def counts_things(units: Units) -> bool:
    """True if the units after a number name things: "of the four engines", "to 5 dollars"."""
    tags = [unit.tag for unit in units]
    if tags[:2] == [TO, NUMBER] and len(units) > 2:
        return units[2].type == "money"
    things = next((unit for unit in units if unit.tag not in (OF, DETERMINER, ARTICLE)), None)
    return (
        tags[:1] == [OF]
        and things is not None
        and things.tag == OBJECT
        and things.quantity is not None
    )


def is_everyday_crime(told: Told) -> bool:
    """ "Police arrested 12 football fans", "71 murder suspects are held": nobody is taken in a
    conflict.
    """
    if (
        told.outcome != "captured"
        or not words()["CULPRITS"].occurs_in(told.words_of(told.victim))
        or told.has(FIGHTERS)
    ):
        return False
    return told.trigger is None or not words()["ARRESTS"].words.isdisjoint(
        told.words_of(told.trigger)
    )


def were_hurt_long_ago(told: Told) -> bool:
    """ "Some 200 wounded veterans took part in the parade"."""
    return told.outcome == "wounded" and opens_with(
        told.words_of(told.victim)[-1:], words()["VETERANS"].words
    )


QUESTIONS: tuple[Callable[[Told], bool], ...] = (
    hurts_feelings,
    is_a_figure,
    has_an_object,
    is_a_score,
    is_sport,
    is_a_rate,
    is_a_picture,
    is_no_body,
    is_everyday_crime,
    were_hurt_long_ago,
)
