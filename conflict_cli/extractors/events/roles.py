"""The roles in the events of a sentence: subjects by its clauses, all other arguments by the
rules.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from conflict_cli.engine.grammar import RELEASE_GIL, TAGS, Rule, Table, compile_pattern, tags_of
from conflict_cli.extractors.clauses import Clauses
from conflict_cli.extractors.events.rules import RULES, SUBJECTS
from conflict_cli.extractors.events.triggers import Marked, Trigger
from conflict_cli.lexicon import events as lexicon
from conflict_cli.vocabulary import words_of

if TYPE_CHECKING:
    import regex

TABLE = Table(RULES)
UNDERGOING = frozenset(lexicon.UNDERGOING.split())
TWO_SIDED = frozenset(("fight", "battle", "agree"))
# Families whose nouns have their agent after "of": a protest of farmers, the surrender of rebels.
OF_DOERS = frozenset("protest gather riot fight battle surrender yield move side mob flee".split())
# Verbs whose object is what is thrown or fired.
LAUNCHING = frozenset(("fire", "throw"))
PEOPLE = tags_of("GROUP ACTOR PLURAL PERSON PEOPLE COUNT_ALONE NAMED RELATIVES")
PLACED = tags_of("PLACE NAME")
NOUNS = PEOPLE | tags_of("OBJECT WEAPON THING_SG THING_PL EVENT")
SHADES = tags_of("ADVERB HAVE WAS WERE")
# verbs that state that the event of a noun happened
HAPPENING = tags_of("OCCURRED STAGED HAPPENED UNDERGONE")
EVENT, STAGED, UNDERGONE = (TAGS[name] for name in "EVENT STAGED UNDERGONE".split())


# Groups of the rules' patterns: the triggers, and the units in a role.
TriggerRole = Literal["trigger", "happened", "trigger_blamed"]
Role = Literal["attacker", "target", "object", "side", "owner", "opponent", "subject"]


class Roles(NamedTuple):
    """The units in each role of a trigger, the names of the rules that found them, and whether its
    event is said to have happened.
    """

    attackers: list[int]
    targets: list[int]
    rules: list[str]
    told: bool

    def fill(self, attackers: Sequence[int], targets: Sequence[int]) -> bool:
        """Fills the roles that are still open from a rule; True if there was one."""
        filled = False
        for own, units in ((self.attackers, attackers), (self.targets, targets)):
            if units and not own:
                own.extend(units)
                filled = True
        return filled


def find_roles(marked: Marked, clauses: Clauses, lowers: Sequence[str]) -> dict[int, Roles]:
    """The roles of each trigger of a sentence."""
    roles = {
        number: Roles([], [], [], trigger.form != "noun" and trigger.form != "gerund")
        for number, trigger in marked.triggers.items()
    }
    for number, trigger in marked.triggers.items():
        roles[number] = _by_clause(marked, clauses, number, trigger, roles[number])
    lacks = set(marked.tags).isdisjoint
    for needs, second, third, rule in TABLE.prefilters():
        if lacks(needs) or lacks(second) or lacks(third):
            continue
        for match in compile_pattern(rule.pattern).finditer(
            marked.tags, None, None, True, RELEASE_GIL
        ):
            found = _starts(match)
            for role in words_of(TriggerRole):
                for number in found.get(role, ()):
                    if number in roles and (marked.triggers[number].family == "blame") == (
                        role == "trigger_blamed"
                    ):
                        roles[number] = _by_rule(
                            marked,
                            roles[number],
                            marked.triggers[number],
                            found,
                            rule,
                            told=role == "happened",
                        )
    for number, trigger in marked.triggers.items():
        mine = roles[number]
        if (
            (trigger.claimed or is_under(marked, number, lowers))
            and trigger.form == "verb"
            and not mine.targets
        ):
            # "Driver killed, two passengers hurt", "A patrol came under fire"
            roles[number] = mine._replace(attackers=[], targets=mine.attackers)
    return roles


def is_under(marked: Marked, number: int, lowers: Sequence[str]) -> bool:
    """True if a trigger states that its subject came under something: "came under fire"."""
    unit = marked.units[number]
    return not UNDERGOING.isdisjoint(lowers[unit.first : unit.last])


def _starts(match: "regex.Match[str]") -> dict[str, list[int]]:
    """The units of each group of a match."""
    return {
        name: sorted({start for start, end in spans if end > start})
        for name in match.re.groupindex
        if (spans := match.spans(name))
    }


def _by_rule(
    marked: Marked,
    roles: Roles,
    trigger: Trigger,
    found: Mapping[str, list[int]],
    rule: Rule,
    *,
    told: bool,
) -> Roles:
    """The roles with what the match of a rule adds."""
    attackers, targets = list(found.get("attacker", ())), list(found.get("target", ()))
    if "object" in found:
        targets += [
            number
            for number in found["object"]
            if trigger.family not in LAUNCHING or marked.units[number].tag in PEOPLE
        ]
    sides = found.get("side", [])
    if sides:
        attackers, targets = sides[:1], sides[1:]
    if "owner" in found:
        (attackers if trigger.family in OF_DOERS else targets).extend(found["owner"])
    if "opponent" in found and trigger.family in TWO_SIDED:
        targets = found["opponent"]
    if roles.fill(attackers, targets) or told:
        roles.rules.append(rule.name)
    return roles._replace(told=True) if told else roles


def _by_clause(
    marked: Marked, clauses: Clauses, number: int, trigger: Trigger, roles: Roles
) -> Roles:
    """The roles that a trigger has by its clause: its subject, by voice; for a noun, the subject of
    the verb that governs it.
    """
    clause = clauses.clauses[clauses.owner[number]]
    if trigger.form == "noun":
        if clause.subject == number:
            if clause.verb < 0:
                return roles
            return roles._replace(
                told=not trigger.definite or marked.tags[clause.verb] in HAPPENING or clause.passive
            )
        if marked.tags[number] != EVENT or clause.verb > number:
            return roles
        if clause.verb >= 0 and marked.tags[clause.verb] == STAGED:
            if not clause.passive:
                roles.fill(subjects_at(marked, nearer_subject(marked, clause.subject, number)), ())
            return roles._replace(told=True)
        return roles._replace(told=not trigger.definite and clause.verb not in marked.untold)
    if clause.subject == number or trigger.family == "blame":
        return roles
    if clause.subject in marked.triggers and marked.tags[clause.subject] == EVENT:
        return roles  # "the blast killed two": no attacker
    subject = subjects_at(marked, nearer_subject(marked, clause.subject, number))
    if not subject:
        return roles
    if marked.tags[number] == UNDERGONE:
        roles.fill((), subject)
    else:
        roles.fill(subject, ())
    return roles


def nearer_subject(marked: Marked, subject: int, verb: int) -> int:
    """The subject of a verb, or the noun right before the verb if the subject is only a place: "in
    Ibb, Taiz, rebels attacked".
    """
    if subject < 0 or marked.units[subject].tag not in PLACED:
        return subject
    before = verb - 1
    while before > subject and marked.tags[before] in SHADES:
        before -= 1
    return before if marked.tags[before] in NOUNS else subject


def subjects_at(marked: Marked, number: int) -> list[int]:
    """The units of a clause's subject, from its first unit."""
    if number < 0:
        return []
    match = compile_pattern(SUBJECTS[0].pattern).match(marked.tags, number)
    return _starts(match)["subject"] if match is not None else [number]
