"""Event mentions: each trigger of a sentence with its arguments, its status and whether the sentence tells of it as its news."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from conflict_cli.extractors.claims import Reading
from conflict_cli.extractors.casualties import harm as harm_signs
from conflict_cli.extractors.events.arguments import Argument, Groups, read_argument
from conflict_cli.extractors.events.hints import hints_of
from conflict_cli.extractors.events.rules import RULES
from conflict_cli.extractors.events.triggers import Marked, Trigger, mark, signs
from conflict_cli.grammar import LETTERS, LETTING_GO, Table, compile_pattern, is_a
from conflict_cli.lexicon import events as lexicon
from conflict_cli.models import Group, Place
from conflict_cli.phrases import Phrases, collect_phrases, read_entries
from conflict_cli.snapshots import stored
from conflict_cli.text import Document, Sentence

TABLE = Table(RULES)
PROTESTS = frozenset(("protest", "gather", "crowd", "riot"))
FIGHTS = frozenset(("fight",))
SUFFERED = frozenset(("surrender", "flee"))


class Mention(NamedTuple):
    """A trigger of sentence number `sentence` with its arguments; `family` is that of the lexicon, whose sub-event types it can mean.

    `status` is "" where it happened, else denied or planned; `aside` tells what stands in the cause or demand of another event;
    `told` whether the words say by themselves that it took place.
    """

    sentence: int
    start: int
    end: int
    family: str
    form: str
    attackers: tuple[Argument, ...]
    targets: tuple[Argument, ...]
    status: str
    aside: bool
    told: bool
    hints: frozenset[str]
    rules: tuple[str, ...]


def find_mentions(document: Document, read: Callable[[int], Reading], groups: Sequence[Group], places: Sequence[Place]) -> list[Mention]:
    """The event mentions of a text, in order."""
    known, harms, play = signs(), harm_signs(), stages()
    index = Groups(groups)
    spots = {mention.start for place in places for mention in place.mentions}
    found: list[Mention] = []
    lowers = document.tokens.lowers
    for number, sentence in enumerate(document.sentences):
        words = lowers[sentence.first : sentence.last]
        if not known.occurs_in(words) and not harms.occurs_in(words):
            continue
        if play.occurs_in(words):
            continue
        found += read_sentence(document, number, read(number), index, spots)
    return found


@stored
def stages() -> "collect_phrases":  # type: ignore[valid-type]
    """Words of games, films and votes."""
    return collect_phrases(entry.phrase for entry in read_entries(lexicon.PLAY))


def read_sentence(document: Document, number: int, reading: Reading, groups: Groups, spots: set[int]) -> list[Mention]:
    """The mentions of one sentence."""
    sentence = document.sentences[number]
    marked = mark(reading.units, document.tokens, sentence)
    if not marked.triggers:
        return []
    roles = find_roles(marked)
    hints = hints_of(document, sentence, groups)
    border = find_aside(document, sentence, marked)
    starts = document.tokens.starts
    found = []
    for unit, trigger in sorted(marked.triggers.items()):
        mine = roles.get(unit, {})
        attackers = tuple(_arguments(document, groups, marked, mine.get("attacker", ()), spots))
        targets = tuple(_arguments(document, groups, marked, mine.get("target", ()), spots))
        needs = needs_of(trigger.family)
        if needs and needs.isdisjoint(hints):
            continue
        if trigger.family in SUFFERED and not attackers:
            attackers, targets = targets, ()
        told = trigger.form in ("verb", "passive") or bool(mine.get("told"))
        start = starts[trigger.first]
        found.append(
            Mention(
                number,
                start,
                document.tokens.ends[trigger.last - 1],
                trigger.family,
                trigger.form,
                attackers,
                targets,
                trigger.status,
                border[0] <= start < border[1],
                told,
                hints,
                tuple(dict.fromkeys(mine.get("rules", ()))),  # type: ignore[arg-type]
            )
        )
    return found


def find_roles(marked: Marked) -> dict[int, dict[str, list[int]]]:
    """The units that each trigger has in each role, and the names of the rules that say so."""
    roles: dict[int, dict[str, list]] = {}  # type: ignore[type-arg]
    lacks = set(marked.letters).isdisjoint
    for needs, second, third, rule in TABLE.sieves():
        if lacks(needs) or lacks(second) or lacks(third):
            continue
        pattern = compile_pattern(rule.pattern)
        for match in pattern.finditer(marked.letters, None, None, True, LETTING_GO):
            groups = match.capturesdict()
            for trigger in (match.starts("trigger")):
                if trigger not in marked.triggers:
                    continue
                mine = roles.setdefault(trigger, {})
                filled = _fill(marked, marked.triggers[trigger], mine, match, rule.name)
                if filled:
                    mine.setdefault("rules", []).append(rule.name)
    return roles


def _fill(marked: Marked, trigger: Trigger, mine: dict[str, list[int]], match, name: str) -> bool:  # type: ignore[no-untyped-def]
    names = match.re.groupindex
    spans = {role: sorted(set(match.starts(role))) for role in ("attacker", "target", "side", "with", "object") if role in names and match.starts(role)}
    family = trigger.family
    if name in ("<attacker> staged <event>", "<event> was staged by <attacker>", "<event> took place", "<event> by <attacker>", "<event> killed <target>", "<target> in <event>", "<event> between <side> and <side>"):
        mine.setdefault("told", []).append(1)
    new: dict[str, list[int]] = {}
    if "side" in spans:
        new["attacker"], new["target"] = spans["side"][:1], spans["side"][1:]
        if len(spans["side"]) == 1:
            new = {"attacker": spans["side"]}
    if "object" in spans:
        new["attacker" if family in PROTESTS or family in ("fight", "surrender", "yield") else "target"] = spans["object"]
    if "with" in spans and (family in FIGHTS or family in ("agree",)):
        new["target"] = spans["with"]
    for role in ("attacker", "target"):
        if role in spans:
            new[role] = spans[role]
    done = name == "<event> took place"
    for role, units in new.items():
        if units and role not in mine:
            mine[role] = units
            done = True
    return done


def _arguments(document: Document, groups: Groups, marked: Marked, numbers: Sequence[int], spots: set[int]) -> list[Argument]:
    found = []
    for number in numbers:
        unit = marked.units[number]
        is_place = is_a(unit, "PLACE") or any(document.tokens.starts[position] in spots for position in range(unit.first, unit.last))
        argument = read_argument(document, groups, unit, is_place)
        if argument is not None:
            found.append(argument)
    return found


@cache
def families() -> dict[str, tuple[tuple[str, ...], frozenset[str]]]:
    """The sub-event types that each family can mean, and the hints of which it needs one."""
    return {
        entry.phrase: (tuple(kind.strip() for kind in entry.attributes[0].split(";")), frozenset((*entry.attributes, "")[1].split()))
        for entry in read_entries(lexicon.FAMILIES)
    }


def needs_of(family: str) -> frozenset[str]:
    """The kinds of words of which a sentence must have one for the family to tell of an event."""
    return families()[family][1]


@stored
def asides() -> Phrases[bool]:
    """What opens the cause, purpose or demand of an event."""
    return Phrases(dict.fromkeys((entry.phrase for entry in read_entries(lexicon.ASIDES)), True))


BEHIND_PROTEST = frozenset("against over for because as".split())
ENDING = frozenset("; while before when but".split())


def find_aside(document: Document, sentence: Sentence, marked: Marked) -> tuple[int, int]:
    """The characters of a sentence that tell why or for what: from "demanding" or "against" behind a protest on."""
    lowers, starts = document.tokens.lowers, document.tokens.starts
    known = asides()
    protest = next((trigger.last for trigger in marked.triggers.values() if trigger.family in ("protest", "gather")), sentence.last)
    opened = -1
    for position in range(sentence.first, sentence.last):
        word = lowers[position]
        if opened < 0:
            match = known.longest(lowers, position, sentence.last)
            if match is not None and (position > protest or word not in ("over",)) and position > sentence.first:
                opened = position
            elif position > protest and word in BEHIND_PROTEST and (position + 1 >= sentence.last or not lowers[position + 1][0].isdigit()):
                opened = position
        elif word in ENDING:
            return starts[opened], starts[position]
    return (starts[opened], sentence.end) if opened >= 0 else (-1, -1)
