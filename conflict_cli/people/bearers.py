"""Details of one person beside the name."""

from conflict_cli.people.phrases import INDEFINITE_ARTICLES, Phrase, behind_states, outcome_of_noun
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.words import is_role
from conflict_cli.vocabulary import Sex


class Details:
    """Details of one person; spans are of tokens, `begin:end` is the name with all details around
    it.
    """

    __slots__ = ("age", "begin", "closed", "end", "fallen", "relation", "roles", "several", "sex")

    def __init__(self, begin: int, end: int) -> None:
        self.begin, self.end = begin, end
        self.age: int | None = None
        self.sex: Sex | None = None
        self.roles: list[tuple[int, int]] = []
        self.relation: Phrase | None = None
        self.fallen: str | None = (
            None  # the outcome that a noun for the bearer states: "the hostage Kolo Danda"
        )
        self.several: Phrase | None = (
            None  # a noun for all who follow: "their daughters", "two teachers,"
        )
        self.closed = False  # true if a comma closes after it: "Kolo, 34, was"

    def take(self, phrase: Phrase, sheet: Sheet) -> None:
        """Takes the details that a noun phrase in apposition states."""
        self.age = phrase.age if self.age is None else self.age
        self.sex = self.sex or phrase.sex
        self.fallen = self.fallen or outcome_of_noun(sheet, phrase)
        if phrase.kin is not None:
            if sheet.lowers[phrase.first] not in INDEFINITE_ARTICLES or phrase.behind > phrase.last:
                # "a child" is nobody's relative.
                self.relation = self.relation or phrase
        elif phrase.head < phrase.last and is_role(
            " ".join(sheet.lowers[phrase.head : phrase.last])
        ):
            self.roles.append((behind_states(sheet, phrase), phrase.last))
