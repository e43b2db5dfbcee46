"""Reads clauses that a word opens and a comma closes: relative clauses, reported speech, and
clauses of time, contrast, reason and condition.
"""

from conflict_cli.engine.grammar import tags_of
from conflict_cli.extractors.clauses.opened import ClauseDraft, OpenClauses
from conflict_cli.extractors.clauses.verbs import ADVERB, SUBJECTS, says, subordinators, verb_at
from conflict_cli.lexicon import clauses as lexicon
from conflict_cli.lexicon import function_words

BEHIND_WHO = tags_of("WORD UNHARMED HARM_BASE HARM_INTRANSITIVE_BASE DAMAGE_BASE")
INFINITIVE_MARK = function_words.TO.split()
THAT = frozenset(function_words.THAT.split())
ALSO_PREPOSITIONS = frozenset(lexicon.ALSO_PREPOSITIONS.split())


class SubordinateClauses(OpenClauses):
    """Opens clauses at relative pronouns and subordinators, and closes them at commas."""

    def read_relative(self, number: int) -> int:
        """Reads a relative pronoun, or "that" after a verb of saying."""
        current = self.current
        that = self.lowers[self.units[number].first] in THAT
        if that and current.verb >= 0 and self.may_report(current, number):
            self.open("said", self.stack[-1], number, number + 1)
        elif (
            that
            and self.stack
            and current.verb >= 0
            and self.joint == number - 1
            and self.inside("said")
        ):
            self.close_to_kind("said")
            self.open("coordinate", self.stack[-1], number, number + 1)
        else:
            draft = self.open("relative", self.stack[-1], number, number + 1)
            following = number + 1
            while following < len(self.units) and self.units[following].tag == ADVERB:
                following += 1
            if (
                following < len(self.units) and self.units[following].tag in BEHIND_WHO
            ):  # "which controls the road"
                self.owner[following] = self.stack[-1]
                draft.verb, draft.subject = following, self.antecedent(draft)
                return following + 1
        return number + 1

    def may_report(self, clause: ClauseDraft, number: int) -> bool:
        """True if reported speech may begin at a unit: a subject follows, and only the hearer and
        the time are in between.

        "She denied that rebels killed two", but "He claimed the attack that killed two".
        """
        if (
            not says(self.lowers, self.units[clause.verb])
            or verb_at(self.lowers, self.units, number + 1) is not None
        ):
            return False
        nouns = sum(unit.tag in SUBJECTS for unit in self.units[clause.verb + 1 : number])
        return nouns < 3

    def read_subordinator(self, number: int) -> None:
        """ "After", "while", "because": opens a clause below the one that it is in, or the one that
        follows.
        """
        unit = self.units[number]
        found = subordinators().longest(
            self.lowers, unit.first, min(unit.first + 3, len(self.lowers))
        )
        kind = found[1] if found is not None else "temporal"
        if (
            self.lowers[unit.last : unit.last + 1] == INFINITIVE_MARK
        ):  # "have yet to recover", "how to leave"
            return
        if kind == "contrast":
            self.close_to(frozenset(("relative", "participle", "purpose")))
        parent = self.stack[-1]
        self.open(kind, parent, number, number + 1)

    def dissolve(self, number: int) -> None:
        """Dissolves a clause if what "after", "before" or "since" opened is only a phrase: "before
        dawn", "after only two days".
        """
        current = self.current
        if (
            len(self.stack) == 1
            or current.verb >= 0
            or self.lowers[self.units[current.first].first] not in ALSO_PREPOSITIONS
        ):
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
        """A comma closes an inserted clause, and one that precedes the main clause."""
        current = self.current
        self.closed = []
        if len(self.stack) > 1 and current.verb >= 0:
            governor = self.drafts[current.parent] if current.parent >= 0 else current
            if (
                (current.kind in ("relative", "participle") and current.comma and governor.verb < 0)
                or (current.kind == "relative" and current.comma)
                or (governor.verb < 0 and current.kind not in ("said", "coordinate"))
            ):
                self.closed = list(self.stack)
                fronted = current.first == governor.first or current.kind != "relative"
                self.close()
                self.owner[number] = self.stack[-1]
                if fronted and self.current.verb < 0 and not current.comma:
                    self.current.fronted = number
        self.comma = number
