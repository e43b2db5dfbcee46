"""What is told of one person beside the name."""

from conflict_cli.people.phrases import INDEFINITE_ARTICLES, Phrase, Sheet, behind_states, outcome_of_noun
from conflict_cli.people.words import is_role
from conflict_cli.vocabulary import Sex


class Details:
    """What is told of one person; spans are of tokens, `begin:end` holds the name with all that stands around it."""

    __slots__ = ("age", "begin", "closed", "end", "fallen", "relation", "roles", "several", "sex")

    def __init__(self, begin: int, end: int) -> None:
        self.begin, self.end = begin, end
        self.age: int | None = None
        self.sex: Sex | None = None
        self.roles: list[tuple[int, int]] = []
        self.relation: Phrase | None = None
        self.fallen: str | None = None  # the outcome that a noun for the bearer tells: "the hostage Kolo Danda"
        self.several: Phrase | None = None  # of all that follow: "their daughters", "two teachers,"
        self.closed = False  # whether a comma is open that closes behind it: "Kolo, 34, was"

    def take(self, phrase: Phrase, sheet: Sheet) -> None:
        """What a noun phrase in apposition tells."""
        self.age = phrase.age if self.age is None else self.age
        self.sex = self.sex or phrase.sex
        self.fallen = self.fallen or outcome_of_noun(sheet, phrase)
        if phrase.kin is not None:
            if sheet.lowers[phrase.first] not in INDEFINITE_ARTICLES or phrase.behind > phrase.last:  # "a child" is nobody's here
                self.relation = self.relation or phrase
        elif phrase.head < phrase.last and is_role(" ".join(sheet.lowers[phrase.head : phrase.last])):
            self.roles.append((behind_states(sheet, phrase), phrase.last))
