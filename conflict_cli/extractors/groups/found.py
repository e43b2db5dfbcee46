"""What is found of groups in a text: their mentions and sentences."""

from collections import Counter
from typing import Literal, NamedTuple

from conflict_cli.extractors.groups.known import KnownGroup
from conflict_cli.extractors.groups.starts import SentenceMarks
from conflict_cli.vocabulary import GroupType

How = Literal[
    "known",
    "force",
    "form",
    "spelled",
    "bare",
    "short",
    "people",
    "role",
    "ruler",
    "reference",
    "noun",
]


class GroupMention(NamedTuple):
    """Units `first:last` of sentence number `sentence` that name a group.

    `how` is known (in the lexicon), force (of a nation), form (by a head noun), spelled (by the
    initials in brackets after it), bare or short (a head alone), people, role (by the noun beside
    it), ruler ("the Diaz regime"), reference ("the army") or noun ("the group"). `name` is None if
    the text's own words are the name; all mentions of one group have the same `key`; `rank` orders
    the words of a force as names, 0 is best.
    """

    sentence: int
    first: int
    last: int
    how: How
    key: str
    name: str | None
    type: GroupType
    country: str | None
    rank: int = 0
    candidates: tuple[KnownGroup, ...] = ()


def position_of(found: GroupMention) -> tuple[int, int]:
    """Where a mention begins: its sentence and unit."""
    return found.sentence, found.first


class GroupScan:
    """What one pass finds: names in text order, unknown abbreviations, how often each country is
    named.

    `marks` has the units of each sentence that have marks (see `groups.marks`), with their marks;
    `masks` has all marks of a sentence, possibly with a few others.
    """

    __slots__ = ("countries", "found", "marks", "masks", "pending", "sentences")

    def __init__(self, marks: SentenceMarks) -> None:
        self.sentences = marks.sentences
        self.marks = marks
        self.masks = marks.masks
        self.found: list[GroupMention] = []
        self.pending: list[tuple[int, int]] = []
        self.countries: Counter[str] = Counter()
