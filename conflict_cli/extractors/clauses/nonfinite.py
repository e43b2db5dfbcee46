"""Reads infinitives and present participles as clauses of purpose and participle clauses."""

from conflict_cli.engine.grammar import TAGS, tags_of
from conflict_cli.extractors.clauses.opened import BEFORE_NOUNS, ClauseDraft, OpenClauses
from conflict_cli.extractors.clauses.verbs import ADVERB, SUBJECTS
from conflict_cli.lexicon import function_words

PHRASE = TAGS["PHRASE"]
INFINITIVE_MARK = frozenset(function_words.TO.split())
INFINITIVES = tags_of(
    "HARM_BASE HARM_INTRANSITIVE_BASE DAMAGE_BASE VERB REPORTED PLANNED LEFT LOST SUFFERED "
    "BRINGING BURIED RECOVERED REACHED DO HAVE WERE FEARED DENIED ACTIVE HARM_PAST DAMAGE_PAST"
)


class NonfiniteClauses(OpenClauses):
    """Opens clauses at infinitives and present participles."""

    def read_infinitive(self, number: int) -> int:
        """ "To storm": right after a verb it is part of the verb group, else it opens a clause of
        purpose.
        """
        unit, following = self.units[number], self.units[number + 1]
        word = self.lowers[following.first]
        nominal = (
            following.tag in SUBJECTS
            or following.tag in BEFORE_NOUNS - {TAGS["WORD"]}
            or following.tag == PHRASE
        )
        is_verb = following.tag in INFINITIVES or (
            following.tag == TAGS["WORD"] and not word.endswith(("ing", "ly"))
        )
        if (
            nominal
            or not is_verb
            or self.lowers[unit.first] not in INFINITIVE_MARK
            or self.current.verb < 0
        ):
            return number + 1
        if number and number - 1 <= self.current.verb:
            return number + 2
        draft = self.open("purpose", self.stack[-1], number, number + 1)
        self.owner[number + 1] = self.stack[-1]
        draft.verb, draft.status = number + 1, "hypothetical"
        draft.subject = self.drafts[draft.parent].subject
        return number + 2

    def read_participle(self, number: int) -> None:
        """ "Killing six": a clause below the one before it; joined participles are on one level."""
        first = number
        current = self.current
        while first and self.units[first - 1].tag in (ADVERB,):
            first -= 1
        if (
            self.closed and self.comma == first - 1
        ):  # ", where four shops were hit, injuring two": of the clause that the comma closed
            self.stack, self.closed = self.closed, []
            current = self.current
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
                self.close_to(
                    frozenset(("participle", "coordinate"))
                    if self.inside("participle")
                    else frozenset(("participle",))
                )
            draft = self.open("participle", self.stack[-1], first, number + 1)
        draft.verb = number
        if draft.parent >= 0:
            draft.subject = self.subject_for_participle(draft, first)

    def subject_for_participle(self, draft: ClauseDraft, first: int) -> int:
        """The noun right before a participle, which it describes, else the subject of the clause
        above.
        """
        parent = self.drafts[draft.parent]
        before = first - 1
        if (
            draft.kind == "participle"
            and before >= 0
            and self.units[before].tag in SUBJECTS
            and parent.verb >= 0
        ):
            return before
        if parent.subject >= 0:
            return parent.subject
        return self.first_noun(parent, first, draft.parent)
