"""Reads the clauses of a sentence from its units, left to right, with the clauses that are still
open on a stack.
"""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.extractors.clauses.nonfinite import NonfiniteClauses
from conflict_cli.extractors.clauses.opened import ClauseDraft
from conflict_cli.extractors.clauses.subordinates import SubordinateClauses
from conflict_cli.extractors.clauses.trees import Clause, Clauses
from conflict_cli.extractors.clauses.verbal import FiniteClauses
from conflict_cli.extractors.clauses.verbs import (
    AND,
    COMMA,
    NOMINAL,
    OR,
    TO,
    VERBAL,
    WHO,
    is_participle,
    says,
    verb_at,
)
from conflict_cli.lexicon import clauses as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.text.document import Tokens

COLON, DASH, SEMICOLON = (TAGS[name] for name in "COLON DASH SEMICOLON".split())
HE = TAGS["HE"]
WHILE = frozenset(lexicon.WHILE.split())
WHOSE = frozenset(function_words.WHOSE.split())
DATELINE = 9  # units; no dateline is longer
OPENING = tags_of("CLAUSE BUT")
MARKS = frozenset((COLON, COMMA, DASH, SEMICOLON))
JOINTS = frozenset((AND, OR))
# no other class opens or joins a clause
READ = VERBAL | OPENING | JOINTS | tags_of("WHO SEMICOLON COLON COMMA DASH TO")


class Parser(SubordinateClauses, NonfiniteClauses, FiniteClauses):
    """Passes each unit to the reader of its kind, and returns the clauses at the end."""

    def read(self) -> Clauses:
        """The clauses of the sentence."""
        number = 0
        while number < len(self.units):
            self.owner[number] = self.stack[-1]
            number = self.read_unit(number)
        return self.finish()

    def read_unit(self, number: int) -> int:
        """Reads one unit, or the words that it opens; returns the number of the next unit to
        read.
        """
        units, tag = self.units, self.units[number].tag
        if tag not in READ and self.lowers[units[number].first] not in WHOSE:
            return number + 1
        if tag == WHO:
            return self.read_relative(number)
        if tag in MARKS:
            self.read_mark(number, tag)
        elif tag in OPENING:
            self.read_subordinator(number)
        elif tag in JOINTS:
            self.read_joint(number)
        elif self.lowers[units[number].first] in WHOSE:
            self.open("relative", self.stack[-1], number, number + 1)
        elif tag == TO and number + 1 < len(units):
            return self.read_infinitive(number)
        elif is_participle(self.lowers, units, number):
            self.read_participle(number)
        else:
            found = verb_at(self.lowers, units, number) if self.may_be_verb(number) else None
            if found is not None:
                self.read_verb(number, *found)
                return found[1]
        return number + 1

    def read_mark(self, number: int, tag: str) -> None:
        """Reads a punctuation mark that may end or open a clause."""
        if tag == COMMA:
            self.dissolve(number)
            self.read_comma(number)
        elif tag == DASH:
            if self.current.verb < 0 and len(self.stack) == 1 and number < DATELINE:
                self.current.fronted = number + 1
        else:
            self.stack = self.stack[:1]
            if self.current.verb >= 0 and number + 1 < len(self.units):
                self.open("coordinate", 0, number, number + 1)

    def read_joint(self, number: int) -> None:
        """Reads a conjunction, which may join clauses once the open one has a verb."""
        if (
            number + 1 < len(self.units)
            and verb_at(self.lowers, self.units, number + 1) is not None
        ):
            self.dissolve(number)
        if self.current.verb >= 0:
            self.joint = number

    def may_be_verb(self, number: int) -> bool:
        """True if a verb's form may be a verb at a unit: not after an article or adjective, unless
        "that" follows.

        "Local media reported that"; not "the reported deaths".
        """
        units = self.units
        if not number or units[number - 1].tag not in NOMINAL:
            return True
        return (
            says(self.lowers, units[number])
            and number + 1 < len(units)
            and units[number + 1].tag == WHO
        )

    def finish(self) -> Clauses:
        """The drafts as clauses, each with where it ends; those that dissolved are left out."""
        self.dissolve(len(self.units) - 1)
        for draft in self.drafts:
            if (
                draft.kind == "contrast"
                and draft.verb >= 0
                and self.lowers[self.units[draft.first].first] in WHILE
            ):
                last = self.units[draft.verb].last - 1
                if self.lowers[last].endswith("ing") or (
                    draft.subject >= 0 and self.units[draft.subject].tag == HE
                ):
                    draft.kind = "temporal"  # "while they were defusing a mine"
        if any(draft.closed for draft in self.drafts):
            self.renumber()
        for number, clause in enumerate(self.owner):
            draft = self.drafts[clause]
            if number < draft.first:
                draft.first = number
            if number >= draft.last:
                draft.last = number + 1
        root = self.drafts[0]
        if root.verb < 0 and len(self.drafts) == 1:
            root.kind = "fragment"
        return Clauses(
            tuple(
                Clause(
                    draft.kind,
                    draft.parent,
                    draft.first,
                    draft.last,
                    draft.verb,
                    draft.subject,
                    draft.passive,
                    draft.status,
                )
                for draft in self.drafts
            ),
            tuple(self.owner),
        )

    def renumber(self) -> None:
        """Takes out the clauses that dissolved."""
        numbers, kept = {-1: -1}, list[ClauseDraft]()
        for number, draft in enumerate(self.drafts):
            # its children move to its parent: "since the raid on Monday that killed two"
            if draft.closed:
                numbers[number] = numbers[draft.parent]
            else:
                numbers[number] = len(kept)
                kept.append(draft)
        self.owner = [numbers[clause] for clause in self.owner]
        for draft in kept:
            draft.parent = numbers[draft.parent]
        self.drafts = kept


def read_clauses(units: Sequence[Unit], tokens: Tokens) -> Clauses:
    """The clauses of a sentence's folded units."""
    return Parser(units, tokens).read()
