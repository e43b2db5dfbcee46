"""Reads the clauses of a sentence from its units, left to right, with the clauses that are still open on a stack."""

from collections.abc import Sequence

from conflict_cli.extractors.clauses.trees import Clause, Clauses
from conflict_cli.extractors.clauses.verbs import (
    ADVERB,
    AND,
    BEING,
    COMMA,
    ENDURED,
    GOVERNING,
    NOMINAL,
    OR,
    SUBJECTS,
    TO,
    WHO,
    is_participle,
    says,
    subordinators,
    verb_at,
)
from conflict_cli.grammar import LETTERS, Unit, letters_of
from conflict_cli.text import Tokens

SEMICOLON, COLON, PHRASE, BY, HE = (LETTERS[name] for name in "SEMICOLON COLON PHRASE BY HE".split())
OPENING = letters_of("CLAUSE BUT")
JOINTS = frozenset((AND, OR))
PASSED = letters_of("COMMA PHRASE DATE ADVERB AND BY OPEN CLOSE DASH")
BEHIND_WHO = letters_of("WORD UNHARMED HARM DIE RUIN")
NAMING = SUBJECTS | letters_of("WORD MODIFIER")  # who says so: "local media", "a neighbour"
REDUCED = letters_of("VERB HARMED RUINED")  # forms that are participles as well as pasts
BEHIND_SAYING = letters_of("PHRASE DATE ADVERB")
BEFORE_NOUNS = letters_of("ARTICLE DETERMINER MODIFIER ORDINAL POSSESSIVE WORD")
ALSO_PREPOSITIONS = frozenset("after as before since until till because once".split())
OPEN_ENDED = frozenset(("the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "and", "of"))


class Draft:
    """A clause while its units come in."""

    __slots__ = ("closed", "comma", "first", "fronted", "kind", "last", "parent", "passive", "status", "subject", "verb")

    def __init__(self, kind: str, parent: int, first: int, comma: bool) -> None:
        self.kind, self.parent, self.first, self.comma = kind, parent, first, comma
        self.last = self.fronted = first  # no subject stands before `fronted`: phrases and clauses in front of it
        self.verb = self.subject = -1
        self.passive = False
        self.status = ""
        self.closed = False


class Parser:
    """The open clauses of one sentence; `stack` holds their numbers, the innermost last."""

    def __init__(self, units: Sequence[Unit], tokens: Tokens) -> None:
        self.units, self.lowers = units, tokens.lowers
        self.drafts = [Draft("main", -1, 0, False)]
        self.owner = [0] * len(units)
        self.stack = [0]
        self.joint = -1  # the last "and" of the open clause behind its verb
        self.comma = -1

    @property
    def current(self) -> Draft:
        """The innermost open clause."""
        return self.drafts[self.stack[-1]]

    def open(self, kind: str, parent: int, first: int, end: int) -> Draft:
        """A new clause from unit `first` on, of which units up to `end` have been read already."""
        number = len(self.drafts)
        comma = first > 0 and self.units[first - 1].letter == COMMA
        self.drafts.append(Draft(kind, parent, first, comma))
        for unit in range(first, end):
            self.owner[unit] = number
        self.stack.append(number)
        self.joint = self.comma = -1
        return self.drafts[number]

    def close(self) -> None:
        """The innermost clause ends."""
        self.stack.pop()
        self.joint = self.comma = -1

    def close_to(self, kinds: frozenset[str]) -> None:
        """Clauses of these kinds end, the innermost first; the outermost stays."""
        while len(self.stack) > 1 and self.current.kind in kinds:
            self.close()

    def noun_between(self, first: int, last: int) -> int:
        """The first noun of the units that may be a subject, -1 where there is none."""
        for number in range(first, last):
            if self.units[number].letter in SUBJECTS and self.owner[number] == self.stack[-1] and not self.is_governed(number):
                return number
        return -1

    def is_governed(self, number: int) -> bool:
        """Whether a noun is a preposition's, articles and modifiers aside, so that it is nobody's subject."""
        before = number - 1
        while before >= 0 and self.units[before].letter in BEFORE_NOUNS:
            before -= 1
        if before < 0:
            return False
        unit = self.units[before]
        if unit.letter in GOVERNING:
            return not (unit.letter == BY and before == 0)
        return unit.letter == PHRASE and before == number - 1 and self.lowers[unit.last - 1] in OPEN_ENDED

    def read(self) -> Clauses:
        """The clauses of the sentence."""
        units, number = self.units, 0
        while number < len(units):
            letter = units[number].letter
            self.owner[number] = self.stack[-1]
            if letter == WHO:
                number = self.read_relative(number)
            elif letter in OPENING:
                self.read_subordinator(number)
                number += 1
            elif letter in (SEMICOLON, COLON):
                self.stack = self.stack[:1]
                if self.current.verb >= 0 and number + 1 < len(units):
                    self.open("coordinate", 0, number, number + 1)
                number += 1
            elif letter == COMMA:
                self.dissolve(number)
                self.read_comma(number)
                number += 1
            elif letter in JOINTS:
                if number + 1 < len(units) and verb_at(self.lowers, units, number + 1) is not None:
                    self.dissolve(number)
                if self.current.verb >= 0:
                    self.joint = number
                number += 1
            elif self.lowers[units[number].first] == "whose":
                self.open("relative", self.stack[-1], number, number + 1)
                number += 1
            elif letter == TO and number + 1 < len(units):
                number = self.read_infinitive(number)
            elif is_participle(self.lowers, units, number):
                self.read_participle(number)
                number += 1
            else:
                found = verb_at(self.lowers, units, number) if not (number and units[number - 1].letter in NOMINAL) else None
                if found is not None:
                    self.read_verb(number, *found)
                    number = found[1]
                else:
                    number += 1
        return self.finish()

    def read_relative(self, number: int) -> int:
        """A relative pronoun, or "that" behind a verb of saying."""
        current = self.current
        that = self.lowers[self.units[number].first] == "that"
        if that and current.verb >= 0 and self.may_report(current, number):
            self.open("said", self.stack[-1], number, number + 1)
        elif that and self.stack and current.verb >= 0 and self.joint == number - 1 and self.inside("said"):
            self.close_to_kind("said")
            self.open("coordinate", self.stack[-1], number, number + 1)
        else:
            draft = self.open("relative", self.stack[-1], number, number + 1)
            following = number + 1
            while following < len(self.units) and self.units[following].letter == ADVERB:
                following += 1
            if following < len(self.units) and self.units[following].letter in BEHIND_WHO:  # "which controls the road"
                self.owner[following] = self.stack[-1]
                draft.verb, draft.subject = following, self.antecedent(draft)
                return following + 1
        return number + 1

    def inside(self, kind: str) -> bool:
        """Whether one of the open clauses is of a kind."""
        return any(self.drafts[number].kind == kind for number in self.stack)

    def close_to_kind(self, kind: str) -> None:
        """Closes clauses until the innermost is of a kind."""
        while len(self.stack) > 1 and self.current.kind != kind:
            self.close()

    def may_report(self, clause: Draft, number: int) -> bool:
        """Whether what a clause says may begin at a unit: only what was said to whom and when stands between."""
        if not says(self.lowers, self.units[clause.verb]):
            return False
        nouns = sum(unit.letter in SUBJECTS for unit in self.units[clause.verb + 1 : number])
        return nouns < 3

    def read_subordinator(self, number: int) -> None:
        """ "After", "while", "because": a clause opens, under the one that it stands in or that follows."""
        unit = self.units[number]
        found = subordinators().longest(self.lowers, unit.first, min(unit.first + 3, len(self.lowers)))
        kind = found[1] if found is not None else "temporal"
        if kind == "contrast":
            self.close_to(frozenset(("relative", "participle", "purpose")))
        parent = self.stack[-1]
        self.open(kind, parent, number, number + 1)

    def dissolve(self, number: int) -> None:
        """What "after", "before" or "since" opened turns out to be a phrase: "before dawn", "after only two days"."""
        current = self.current
        if len(self.stack) == 1 or current.verb >= 0 or self.lowers[self.units[current.first].first] not in ALSO_PREPOSITIONS:
            return
        clause = self.stack.pop()
        for unit in range(current.first, number):
            if self.owner[unit] == clause:
                self.owner[unit] = self.stack[-1]
        self.owner[number] = self.stack[-1]
        current.closed = True
        if self.current.verb < 0:
            self.current.fronted = number

    def read_comma(self, number: int) -> None:
        """A comma ends what was put in, and the clause in front of the main one."""
        current = self.current
        if len(self.stack) > 1 and current.verb >= 0:
            governor = self.drafts[current.parent] if current.parent >= 0 else current
            if (
                (current.kind in ("relative", "participle") and current.comma and governor.verb < 0)
                or (current.kind == "relative" and current.comma)
                or (governor.verb < 0 and current.kind not in ("said", "coordinate"))
            ):
                fronted = current.first == governor.first or current.kind != "relative"
                self.close()
                self.owner[number] = self.stack[-1]
                if fronted and self.current.verb < 0 and not current.comma:
                    self.current.fronted = number
        self.comma = number

    def read_infinitive(self, number: int) -> int:
        """ "To storm": right behind a verb a part of its group, else a clause of purpose."""
        unit, following = self.units[number], self.units[number + 1]
        word = self.lowers[following.first]
        nominal = following.letter in SUBJECTS or following.letter in BEFORE_NOUNS - {LETTERS["WORD"]} or following.letter == PHRASE
        is_verb = following.letter in INFINITIVES or (following.letter == LETTERS["WORD"] and not word.endswith(("ing", "ly")))
        if nominal or not is_verb or self.lowers[unit.first] != "to" or self.current.verb < 0:
            return number + 1
        if number and number - 1 <= self.current.verb:
            return number + 2
        draft = self.open("purpose", self.stack[-1], number, number + 1)
        self.owner[number + 1] = self.stack[-1]
        draft.verb, draft.status = number + 1, "hypothetical"
        draft.subject = self.drafts[draft.parent].subject
        return number + 2

    def read_participle(self, number: int) -> None:
        """ "Killing six": under the clause before it; joined ones are equals."""
        first = number
        current = self.current
        while first and self.units[first - 1].letter in (ADVERB,):
            first -= 1
        if self.joint == first - 1 and self.joint >= 0 and current.kind == "participle":
            draft = self.open("coordinate", self.stack[-1], first, number + 1)
        elif (
            current.verb < 0
            and current.kind in ("temporal", "contrast", "condition", "reason")
            and self.noun_between(current.first, number) < 0
        ):
            draft = current  # "after seizing the base"
            self.owner[number] = self.stack[-1]
        else:
            if current.kind == "participle" and current.verb >= 0 and self.comma == first - 1:
                self.close_to(frozenset(("participle", "coordinate")) if self.inside("participle") else frozenset(("participle",)))
            draft = self.open("participle", self.stack[-1], first, number + 1)
        draft.verb = number
        if draft.parent >= 0:
            draft.subject = self.subject_for_participle(draft, first)

    def subject_for_participle(self, draft: Draft, first: int) -> int:
        """The noun that a participle describes where it touches it, else the subject of the clause above."""
        parent = self.drafts[draft.parent]
        before = first - 1
        if draft.kind == "participle" and before >= 0 and self.units[before].letter in SUBJECTS and parent.verb >= 0:
            return before
        if parent.subject >= 0:
            return parent.subject
        return self.first_noun(parent, first, draft.parent)

    def first_noun(self, draft: Draft, end: int, clause: int) -> int:
        """The first noun of a clause that no preposition governs."""
        for number in range(draft.fronted, end):
            if self.owner[number] == clause and self.units[number].letter in SUBJECTS and not self.is_governed(number):
                return number
        return -1

    def set_verb(self, draft: Draft, clause: int, begin: int, head: int) -> None:
        """Gives a clause its verb group, and the subject before it."""
        unit = self.units[head]
        for number in range(begin, head + 1):
            self.owner[number] = clause
        draft.verb = head
        draft.passive = unit.letter in ENDURED or (
            unit.letter in REDUCED and any(before.letter in BEING for before in self.units[begin:head])
        )
        draft.status = unit.status if unit.status in ("negated", "hypothetical", "feared") else self.status_of(begin, head)
        subject = self.first_noun(draft, begin, clause)
        if subject < 0 and draft.kind == "relative":
            subject = self.antecedent(draft)
        elif subject < 0 and draft.parent >= 0:
            subject = self.drafts[draft.parent].subject
        elif subject < 0 and unit.letter in BEING:  # "Among the dead were two nurses"
            behind = head + 1
            subject = behind if behind < len(self.units) and self.units[behind].letter in SUBJECTS else -1
        draft.subject = subject

    def status_of(self, begin: int, head: int) -> str:
        """The modality of a verb group from its auxiliaries."""
        words = {self.lowers[position] for unit in self.units[begin:head] for position in range(unit.first, unit.last)}
        if words & NEGATIONS:
            return "negated"
        if words & MODALS:
            return "hypothetical"
        return ""

    def antecedent(self, draft: Draft) -> int:
        """The noun that a relative pronoun stands for: the one before it, a preposition's too."""
        for number in range(draft.first - 1, max(-1, draft.first - 6), -1):
            if self.units[number].letter in SUBJECTS or self.units[number].letter == PHRASE:
                return number
        return -1

    def read_verb(self, begin: int, head: int, end: int) -> None:
        """A finite verb group: the open clause's first one, or that of another clause."""
        current, clause = self.current, self.stack[-1]
        if current.verb < 0 and self.comma == begin - 1 and self.units[head].letter in REDUCED and head == begin and self.goes_on(end):
            draft = self.open("participle", clause, begin, head)  # "Troops, supported by tanks, retook"
            draft.verb, draft.passive, draft.comma = head, True, True
            draft.subject = self.first_noun(current, begin, clause)
            self.owner[head] = self.stack[-1]
            return
        if current.verb < 0:
            self.set_verb(current, clause, begin, head)
            return
        tail = self.comma >= 0 and says(self.lowers, self.units[head]) and self.is_tail(begin, head)
        if tail:
            self.read_tail(begin, head, end)
            return
        if self.joint >= 0:
            between = [n for n in range(self.joint + 1, begin) if self.units[n].letter in SUBJECTS and not self.is_governed(n)]
            joint = self.joint
            if not between:
                self.close_to(frozenset(("participle", "purpose")))
                if self.waits() >= 0:
                    self.close_to_waiting()
                    self.set_verb(self.current, self.stack[-1], begin, head)
                    return
                parent = self.stack[-1]
                draft = self.open("coordinate", parent, joint, begin)
                self.set_verb(draft, self.stack[-1], begin, head)
                return
            if self.waits() < 0:
                self.close_to(frozenset(("participle", "purpose", "relative")))
                parent = self.stack[-1]
                draft = self.open("coordinate", parent, joint, begin)
                self.set_verb(draft, self.stack[-1], begin, head)
                return
        if self.comma == begin - 1 and self.waits() < 0:  # "entered the town, threw bombs and"
            self.close_to(frozenset(("participle", "purpose")))
            draft = self.open("coordinate", self.stack[-1], begin, begin)
            self.set_verb(draft, self.stack[-1], begin, head)
            return
        noun = self.noun_between(current.verb + 1, begin)
        if noun >= 0 and says(self.lowers, self.units[current.verb]) and self.waits() < 0:
            first = current.verb + 1
            while first < noun and self.units[first].letter in BEHIND_SAYING:
                first += 1
            draft = self.open("said", clause, first, begin)
            self.set_verb(draft, self.stack[-1], begin, head)
            return
        if self.waits() >= 0:  # the clause that was interrupted goes on
            self.close_to_waiting()
            self.set_verb(self.current, self.stack[-1], begin, head)
            return
        if self.is_reduced(current, begin):
            self.reduce(current, clause, begin, head)
            return
        if self.comma >= 0 and any(self.units[n].letter in SUBJECTS and not self.is_governed(n) for n in range(self.comma + 1, begin)):
            comma = self.comma
            self.close_to(frozenset(("participle", "purpose", "relative")))
            draft = self.open("coordinate", self.stack[-1], comma + 1, begin)
            self.set_verb(draft, self.stack[-1], begin, head)

    def goes_on(self, begin: int) -> bool:
        """Whether a comma and another verb follow."""
        comma = next((n for n in range(begin, len(self.units)) if self.units[n].letter == COMMA), -1)
        return comma >= 0 and any(
            verb_at(self.lowers, self.units, n) is not None for n in range(comma + 1, min(comma + 3, len(self.units)))
        )

    def waits(self) -> int:
        """The innermost open clause below which others are open and that has no verb yet, -1 for none."""
        for number in reversed(self.stack[:-1]):
            if self.drafts[number].verb < 0:
                return number
        return -1

    def close_to_waiting(self) -> None:
        """Closes clauses until the innermost waits for its verb."""
        while len(self.stack) > 1 and self.current.verb >= 0:
            self.close()

    def is_tail(self, begin: int, head: int) -> bool:
        """Whether a verb of saying tells who said what stands before it: ", police said", ", said the mayor"."""
        between = range(self.comma + 1, begin)
        if not between:
            return True
        nouns = [n for n in between if self.units[n].letter in NAMING and not self.is_governed(n)]
        return bool(nouns) and self.joint < self.comma

    def read_tail(self, begin: int, head: int, end: int) -> None:
        """Who said it, behind what was said: that clause governs all before it."""
        first = self.comma + 1
        root = self.stack[0]
        number = len(self.drafts)
        self.stack = []
        draft = self.open("main", -1, first, begin)
        self.drafts[root].parent = number
        if self.drafts[root].kind == "main":
            self.drafts[root].kind = "said"
        self.set_verb(draft, number, begin, head)
        if first == begin:  # ", said the mayor"
            draft.subject = next((n for n in range(head + 1, min(head + 4, len(self.units))) if self.units[n].letter in SUBJECTS), -1)

    def is_reduced(self, clause: Draft, begin: int) -> bool:
        """Whether the verb of a clause turns out to be a participle: "rebels backed by Turkey attacked"."""
        unit = self.units[clause.verb]
        return (
            unit.letter in REDUCED
            and not clause.passive
            and not any(self.units[n].letter in (AND, COMMA) for n in range(clause.verb, begin))
        )

    def reduce(self, clause: Draft, number: int, begin: int, head: int) -> None:
        """Makes the verb of a clause a participle below it, and gives the clause its real verb."""
        verb, subject = clause.verb, clause.subject
        draft = self.open("participle", number, verb, begin)
        draft.verb, draft.subject, draft.passive, draft.last = verb, subject, True, begin
        self.close()
        self.set_verb(clause, number, begin, head)

    def finish(self) -> Clauses:
        """The drafts as clauses, each with where it ends; those that dissolved are left out."""
        self.dissolve(len(self.units) - 1)
        for draft in self.drafts:
            if draft.kind == "contrast" and draft.verb >= 0 and self.lowers[self.units[draft.first].first] == "while":
                last = self.units[draft.verb].last - 1
                if self.lowers[last].endswith("ing") or (draft.subject >= 0 and self.units[draft.subject].letter == HE):
                    draft.kind = "temporal"  # "while they were defusing a mine"
        if any(draft.closed for draft in self.drafts):
            self.renumber()
        for number, clause in enumerate(self.owner):
            draft = self.drafts[clause]
            draft.first, draft.last = min(draft.first, number), max(draft.last, number + 1)
        root = self.drafts[0]
        if root.verb < 0 and len(self.drafts) == 1:
            root.kind = "fragment"
        return Clauses(
            tuple(
                Clause(draft.kind, draft.parent, draft.first, draft.last, draft.verb, draft.subject, draft.passive, draft.status)
                for draft in self.drafts
            ),
            tuple(self.owner),
        )

    def renumber(self) -> None:
        """Takes out the clauses that dissolved."""
        numbers, kept = {-1: -1}, list[Draft]()
        for number, draft in enumerate(self.drafts):
            if not draft.closed:
                numbers[number] = len(kept)
                kept.append(draft)
        self.owner = [numbers[clause] for clause in self.owner]
        for draft in kept:
            draft.parent = numbers.get(draft.parent, -1)
        self.drafts = kept


INFINITIVES = letters_of(
    "HARM DIE RUIN VERB "
    "REPORTED PLANNED LEFT LOST SUFFERED BRINGING BURIED RECOVERED REACHED DO HAVE WERE FEARED DENIED ACTIVE HARMED RUINED"
)
NEGATIONS = frozenset("not n't never neither no didn't hasn't haven't wasn't weren't isn't".split())
MODALS = frozenset("will would shall should may might could can must".split())


def read_clauses(units: Sequence[Unit], tokens: Tokens) -> Clauses:
    """The clauses of a sentence's folded units."""
    return Parser(units, tokens).read()
