"""The clauses that are open while a sentence is read, and the nouns in them that may be
subjects.
"""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.extractors.clauses.verbs import ADVERB, COMMA, GOVERNING, SUBJECTS
from conflict_cli.lexicon import clauses as lexicon
from conflict_cli.text.document import POSSESSIVES, Tokens

BY, COLON, PHRASE, PLACE = (TAGS[name] for name in "BY COLON PHRASE PLACE".split())
HEADINGS = tags_of("COMMA DATE NAME PHRASE PLACE")
TIME = "time"  # the type of nouns such as "hours"
BEFORE_NOUNS = tags_of("ARTICLE DETERMINER MODIFIER ORDINAL POSSESSIVE WORD")
OPEN_ENDED = frozenset(lexicon.OPEN_ENDED.split())


class ClauseDraft:
    """A clause while its units are being read."""

    __slots__ = (
        "closed",
        "comma",
        "first",
        "fronted",
        "kind",
        "last",
        "parent",
        "passive",
        "status",
        "subject",
        "verb",
    )

    def __init__(self, kind: str, parent: int, first: int, comma: bool) -> None:
        self.kind, self.parent, self.first, self.comma = kind, parent, first, comma
        self.last = self.fronted = first  # the subject is not before `fronted`
        self.verb = self.subject = -1
        self.passive = False
        self.status = ""
        self.closed = False


class OpenClauses:
    """The open clauses of one sentence; `stack` holds their numbers, the innermost last."""

    def __init__(self, units: Sequence[Unit], tokens: Tokens) -> None:
        self.units, self.lowers = units, tokens.lowers
        self.drafts = [ClauseDraft("main", -1, 0, False)]
        self.owner = [0] * len(units)
        self.stack = [0]
        self.joint = -1  # the last "and" of the open clause after its verb
        self.comma = -1
        self.closed: list[int] = []  # the stack before the last comma, if that closed a clause

    @property
    def current(self) -> ClauseDraft:
        """The innermost open clause."""
        return self.drafts[self.stack[-1]]

    def open(self, kind: str, parent: int, first: int, end: int) -> ClauseDraft:
        """Opens a clause at unit `first`, of which the units before `end` have been read
        already.
        """
        number = len(self.drafts)
        comma = first > 0 and self.units[first - 1].tag == COMMA
        self.drafts.append(ClauseDraft(kind, parent, first, comma))
        for unit in range(first, end):
            self.owner[unit] = number
        self.stack.append(number)
        self.joint = self.comma = -1
        return self.drafts[number]

    def close(self) -> None:
        """Closes the innermost clause."""
        self.stack.pop()
        self.joint = self.comma = -1

    def close_to(self, kinds: frozenset[str]) -> None:
        """Closes clauses of these kinds, the innermost first; the outermost stays open."""
        while len(self.stack) > 1 and self.current.kind in kinds:
            self.close()

    def close_to_kind(self, kind: str) -> None:
        """Closes clauses until the innermost is of a kind."""
        while len(self.stack) > 1 and self.current.kind != kind:
            self.close()

    def inside(self, kind: str) -> bool:
        """True if one of the open clauses is of a kind."""
        return any(self.drafts[number].kind == kind for number in self.stack)

    def waits(self) -> int:
        """The innermost clause that has no verb yet and has open clauses below it, -1 if there is
        none.
        """
        for number in reversed(self.stack[:-1]):
            if self.drafts[number].verb < 0:
                return number
        return -1

    def close_to_waiting(self) -> None:
        """Closes clauses until the innermost waits for its verb."""
        while len(self.stack) > 1 and self.current.verb >= 0:
            self.close()

    def noun_between(self, first: int, last: int) -> int:
        """The first noun among the units that may be a subject, -1 if there is none."""
        for number in range(first, last):
            if (
                self.units[number].tag in SUBJECTS
                and self.owner[number] == self.stack[-1]
                and not self.is_governed(number)
            ):
                return number
        return -1

    def is_governed(self, number: int) -> bool:
        """True if a preposition governs a noun (articles and modifiers aside), so that it can't be
        a subject.
        """
        before = number - 1
        while before >= 0 and self.units[before].tag in BEFORE_NOUNS:
            before -= 1
        if before < 0:
            return False
        unit = self.units[before]
        if unit.tag in GOVERNING:
            return not (unit.tag == BY and before == 0)
        return (
            unit.tag == PHRASE and before == number - 1 and self.lowers[unit.last - 1] in OPEN_ENDED
        )

    def end_of_heading(self, end: int) -> int:
        """The unit after the colon of a day and a place that head a sentence: "4 May, Harun:
        Bandits attacked"; 0 for no heading.
        """
        for number, unit in enumerate(self.units[:end]):
            if unit.tag == COLON:
                return number + 1
            if unit.tag not in HEADINGS:
                break
        return 0

    def is_time(self, number: int) -> bool:
        """True if a noun with an adverb says when something happens: "Hours later, troops came"."""
        after = self.units[number + 1 : number + 2]
        return self.units[number].type == TIME and bool(after) and after[0].tag == ADVERB

    def first_noun(self, draft: ClauseDraft, end: int, clause: int) -> int:
        """The first noun of a clause that no preposition governs."""
        for number in range(max(draft.fronted, self.end_of_heading(end)), end):
            if self.is_time(number):
                continue
            if (
                self.owner[number] == clause
                and self.units[number].tag in SUBJECTS
                and not self.is_governed(number)
            ):
                return self.head_of(number, end)
        return -1

    def head_of(self, number: int, end: int) -> int:
        """The head after a noun that owns or describes it: "spokesman" in "the army's spokesman",
        "rebels" in "Dori-based rebels".
        """
        while number + 1 < end:
            behind = number + 1 + (self.lowers[self.units[number + 1].first] in POSSESSIVES)
            based = self.units[number].tag == PLACE and self.lowers[
                self.units[number].last - 1
            ].endswith("-based")
            touching = (
                self.units[behind].first == self.units[behind - 1].last if behind < end else False
            )
            if (
                not touching
                or self.units[behind].tag not in SUBJECTS
                or not (based or behind > number + 1)
            ):
                break
            number = behind
        return number

    def antecedent(self, draft: ClauseDraft) -> int:
        """The noun that a relative pronoun means: the one before it, even after a preposition."""
        for number in range(draft.first - 1, max(-1, draft.first - 6), -1):
            if self.units[number].tag in SUBJECTS or self.units[number].tag == PHRASE:
                return number
        return -1
