"""Reads finite verb groups: the verb that an open clause still lacks, or the first of another
clause.
"""

from conflict_cli.engine.grammar import tags_of
from conflict_cli.extractors.clauses.opened import BY, ClauseDraft, OpenClauses
from conflict_cli.extractors.clauses.verbs import (
    AND,
    BEING,
    COMMA,
    ENDURED,
    LIGHT,
    SUBJECTS,
    says,
    verb_at,
)
from conflict_cli.lexicon import clauses as lexicon
from conflict_cli.lexicon import function_words

REDUCED = tags_of("VERB HARM_PAST DAMAGE_PAST")  # forms that are participles or past tenses
AGENTIVE = REDUCED | tags_of("SUFFERED REACHED RECOVERED")
NAMING = SUBJECTS | tags_of("WORD MODIFIER")  # sources: "local media", "a neighbour"
BEHIND_SAYING = tags_of("PHRASE DATE ADVERB")
AFTER = frozenset(function_words.AFTER.split())
NEGATIONS = frozenset(lexicon.NEGATIONS.split())
SPANS = frozenset(lexicon.SPANS.split())
MODALS = frozenset(lexicon.MODALS.split())


class FiniteClauses(OpenClauses):
    """Gives clauses their verbs and subjects."""

    def set_verb(self, draft: ClauseDraft, clause: int, begin: int, head: int) -> None:
        """Gives a clause its verb group, and the subject before it."""
        unit = self.units[head]
        for number in range(begin, head + 1):
            self.owner[number] = clause
        draft.verb = head
        draft.passive = unit.tag in ENDURED or (
            unit.tag in REDUCED and any(before.tag in BEING for before in self.units[begin:head])
        )
        draft.status = (
            unit.modality
            if unit.modality in ("negated", "hypothetical", "feared")
            else self.status_of(begin, head)
        )
        subject = self.first_noun(draft, begin, clause)
        if subject < 0 and draft.kind == "relative":
            subject = self.antecedent(draft)
        elif subject < 0 and draft.parent >= 0:
            subject = self.drafts[draft.parent].subject
        elif subject < 0 and unit.tag in BEING:  # "Among the dead were two nurses"
            behind = head + 1
            subject = (
                behind if behind < len(self.units) and self.units[behind].tag in SUBJECTS else -1
            )
        draft.subject = subject

    def status_of(self, begin: int, head: int) -> str:
        """The modality of a verb group from its auxiliaries."""
        words = {
            self.lowers[position]
            for unit in self.units[begin:head]
            for position in range(unit.first, unit.last)
        }
        if words & NEGATIONS:
            return "negated"
        if words & MODALS:
            return "hypothetical"
        return ""

    def read_verb(self, begin: int, head: int, end: int) -> None:
        """Reads a finite verb group: the first of the open clause, or that of another clause."""
        current = self.current
        if current.verb < 0:
            self.read_first_verb(begin, head, end)
        elif self.comma >= 0 and says(self.lowers, self.units[head]) and self.is_tail(begin, head):
            self.read_tail(begin, head, end)
        elif self.joint >= 0 and self.read_joined(begin, head):
            return
        elif self.is_agentive(
            begin,
            head,
            # "in strikes, allegedly carried out by the army,", "wounded in an attack claimed by
            # rebels"
        ):
            draft = self.open("participle", self.stack[-1], begin, begin)
            self.set_verb(draft, self.stack[-1], begin, head)
            draft.passive = True
        elif self.comma == begin - 1 and self.waits() < 0:  # "entered the town, threw bombs and"
            self.close_to(frozenset(("participle", "purpose")))
            draft = self.open("coordinate", self.stack[-1], begin, begin)
            self.set_verb(draft, self.stack[-1], begin, head)
        else:
            self.read_next_verb(begin, head)

    def read_first_verb(self, begin: int, head: int, end: int) -> None:
        """The first verb of the open clause, or a reduced clause before it: "Troops, supported by
        tanks, retook".
        """
        current, clause = self.current, self.stack[-1]
        if (
            self.comma == begin - 1
            and self.units[head].tag in REDUCED
            and head == begin
            and self.goes_on(end)
        ):
            draft = self.open("participle", clause, begin, head)
            draft.verb, draft.passive, draft.comma = head, True, True
            draft.subject = self.first_noun(current, begin, clause)
            self.owner[head] = self.stack[-1]
        else:
            self.set_verb(current, clause, begin, head)

    def read_joined(self, begin: int, head: int) -> bool:
        """Reads the verb of a clause after "and" and the like; False if the conjunction joins no
        clauses.
        """
        joint = self.joint
        if any(
            self.units[n].tag in SUBJECTS and not self.is_governed(n)
            for n in range(joint + 1, begin)
        ):
            if self.waits() >= 0:
                return False
            self.close_to(frozenset(("participle", "purpose", "relative")))
            if self.comma == joint - 1 and self.tells_what_was_before():
                self.close()
        else:
            self.close_to(frozenset(("participle", "purpose")))
            if self.waits() >= 0:
                self.close_to_waiting()
                self.set_verb(self.current, self.stack[-1], begin, head)
                return True
        draft = self.open("coordinate", self.stack[-1], joint, begin)
        self.set_verb(draft, self.stack[-1], begin, head)
        return True

    def read_next_verb(self, begin: int, head: int) -> None:
        """Reads a further verb that no conjunction joins: of reported speech, the interrupted
        clause, a reduced relative, or another subject.
        """
        current, clause = self.current, self.stack[-1]
        noun = self.noun_between(current.verb + 1, begin)
        if noun >= 0 and says(self.lowers, self.units[current.verb]) and self.waits() < 0:
            first = current.verb + 1
            while first < noun and self.units[first].tag in BEHIND_SAYING:
                first += 1
            draft = self.open("said", clause, first, begin)
            self.set_verb(draft, self.stack[-1], begin, head)
        elif self.waits() >= 0:
            self.close_to_waiting()
            self.set_verb(self.current, self.stack[-1], begin, head)
        elif self.is_reduced(current, begin):
            self.reduce(current, clause, begin, head)
        elif self.comma >= 0 and any(
            self.units[n].tag in SUBJECTS and not self.is_governed(n)
            for n in range(self.comma + 1, begin)
        ):
            comma = self.comma
            self.close_to(frozenset(("participle", "purpose", "relative")))
            draft = self.open("coordinate", self.stack[-1], comma + 1, begin)
            self.set_verb(draft, self.stack[-1], begin, head)

    def tells_what_was_before(self) -> bool:
        """True if the open clause states what happened before the news: "fought, a day after a
        general took power, and five died".
        """
        word = self.units[self.current.first].first
        return (
            len(self.stack) > 1
            and self.current.kind == "temporal"
            and self.lowers[word] in AFTER
            and self.lowers[word - 1] in SPANS
        )

    def is_agentive(self, begin: int, head: int) -> bool:
        """True if an agent right after a past form without an auxiliary shows that it is a
        participle.
        """
        units = self.units
        return (
            units[head].tag in AGENTIVE
            and not any(unit.tag in LIGHT for unit in units[begin:head])
            and head + 1 < len(units)
            and units[head + 1].tag == BY
        )

    def goes_on(self, begin: int) -> bool:
        """True if a comma and another verb follow."""
        comma = next((n for n in range(begin, len(self.units)) if self.units[n].tag == COMMA), -1)
        return comma >= 0 and any(
            verb_at(self.lowers, self.units, n) is not None
            for n in range(comma + 1, min(comma + 3, len(self.units)))
        )

    def is_tail(self, begin: int, head: int) -> bool:
        """True if a verb of saying names the speaker of the words before it: ", police said", ",
        said the mayor".
        """
        between = range(self.comma + 1, begin)
        if not between:
            return True
        nouns = [n for n in between if self.units[n].tag in NAMING and not self.is_governed(n)]
        return bool(nouns) and self.joint < self.comma

    def read_tail(self, begin: int, head: int, end: int) -> None:
        """Reads the speaker after reported speech: this clause governs all before it."""
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
            draft.subject = next(
                (
                    n
                    for n in range(head + 1, min(head + 4, len(self.units)))
                    if self.units[n].tag in SUBJECTS
                ),
                -1,
            )

    def is_reduced(self, clause: ClauseDraft, begin: int) -> bool:
        """True if the verb of a clause is really a participle: "rebels backed by Turkey
        attacked".
        """
        unit = self.units[clause.verb]
        return (
            unit.tag in REDUCED
            and not clause.passive
            and not any(self.units[n].tag in (AND, COMMA) for n in range(clause.verb, begin))
        )

    def reduce(self, clause: ClauseDraft, number: int, begin: int, head: int) -> None:
        """Moves the verb of a clause into a participle clause below it, and gives the clause its
        real verb.
        """
        verb, subject = clause.verb, clause.subject
        draft = self.open("participle", number, verb, begin)
        draft.verb, draft.subject, draft.passive, draft.last = verb, subject, True, begin
        self.close()
        self.set_verb(clause, number, begin, head)
