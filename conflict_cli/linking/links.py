"""What claims are linked to: attackers and all else that a claim takes, each with its evidence."""

from typing import Generic, Literal, NamedTuple, TypeVar

from conflict_cli.linking.sources import Source
from conflict_cli.models import Date, Place
from conflict_cli.vocabulary import EvidenceStep, Scope

T = TypeVar("T")
Step = EvidenceStep
OWN_STEPS: tuple[Step, Step] = ("clause", "sentence")  # which read a claim's own sentence
# How a text shows who attacked: it says so, he says so, others blame or accuse him, or he says what
# his attack was aimed at.
AttackKind = Literal["attack", "claim", "own", "blame", "accuse", "answer"]


class Link(NamedTuple, Generic[T]):
    """What a claim takes, the step that took it and the characters that state it."""

    value: T
    step: Step
    start: int
    end: int


class Actor(NamedTuple):
    """Who did it, as written, and the group's name; `type` is a victim type, which shows
    the side.
    """

    name: str
    group: str | None
    type: str
    named: bool
    start: int = -1
    end: int = -1


class Attack(NamedTuple):
    """An attacker that a sentence names at unit `number`; the word that says so is unit `said`;
    `kind` is an `AttackKind`.
    """

    actor: Actor
    number: int
    said: int
    kind: str = "attack"


class Arm(NamedTuple):
    """A unit that may name arms; `is_armed` if it names a weapon or an attack; the first weapon."""

    is_armed: bool
    weapon: str | None
    start: int = -1
    end: int = -1


class Links(NamedTuple):
    """What one claim is linked to; None where the text leaves it open."""

    date: Link[Date] | None
    place: Link[Place] | None
    actor: Link[Actor] | None
    weapon: Link[str] | None
    source: Link[Source] | None
    scope: Scope
