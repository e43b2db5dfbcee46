"""What the words of a label say of the people that it means: "the dead", "those killed"."""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, tags_of
from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words
from conflict_cli.models import HELD, OUTCOMES
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.told import UNTOLD
from conflict_cli.people.words import SUSPECTS, fallen

THE = frozenset(function_words.THE.split())
TO = frozenset(function_words.TO.split())
HARM_INTRANSITIVE_BASE, HARM_PAST = TAGS["HARM_INTRANSITIVE_BASE"], TAGS["HARM_PAST"]
HARMS = tags_of("HARM_PAST VICTIM_NOUN HARM_INTRANSITIVE STATE BODIES NOMINAL DAMAGE_PAST")
DOERS = frozenset(around.DOERS.split())  # before "killed" they mean the agent


def letter_of(sheet: Sheet, token: int) -> str:
    """The class of a word by itself."""
    meaning = lexical_entries().values.get(sheet.lowers[token])
    return meaning.tag if meaning is not None else ""


def outcome_in(sheet: Sheet, tokens: range) -> str:
    """The outcome that the last word of harm among some tokens states, "" if there is none."""
    for token in reversed(tokens):
        meaning = lexical_entries().values.get(sheet.lowers[token])
        is_harm = meaning is not None and (
            meaning.tag in HARMS or is_to_come(sheet, token, meaning.tag)
        )
        if meaning is not None and is_harm and meaning.type in OUTCOMES:
            return (
                ""
                if meaning.tag == HARM_PAST
                and token > tokens.start
                and sheet.lowers[token - 1] in DOERS
                else meaning.type
            )
        if (outcome := fallen().get(sheet.lowers[token])) is not None and sheet.lowers[
            token + 1
        ] not in TO:
            return outcome  # "those taken to hospital" were not abducted
    return ""


def is_to_come(sheet: Sheet, token: int, tag: str) -> bool:
    """True if a verb of dying comes after "to": "the second person to die"."""
    return tag == HARM_INTRANSITIVE_BASE and sheet.lowers[token - 1] in TO


def is_of_suspects(sheet: Sheet, subject: range) -> bool:
    """True if those who are introduced are no victims: "named the attacker as"; "the dead gunman"
    is one.
    """
    return any(
        sheet.lowers[token] in SUSPECTS
        and not (token > subject.start and letter_of(sheet, token - 1) in HARMS)
        for token in subject
    )


def outcome_before(
    sheet: Sheet, before: Sequence[Claim], told: str, size: int, subject: range
) -> str:
    """The outcome of the people of the sentences before: those of a subject's noun, as many as are
    named, the dead, or the last.
    """
    claims = [
        claim
        for claim in before
        if claim.status not in UNTOLD and claim.outcome != "killed_or_wounded"
    ]
    likely = those_told(sheet, claims, subject) or [
        claim for claim in claims if size > 1 and claim.quantity.best == size
    ]
    likely = (
        likely
        or [claim for claim in claims if claim.quantity.best is None or claim.quantity.best >= size]
        or claims
    )
    outcomes = [claim.outcome for claim in likely]
    if outcomes and outcomes[-1] in HELD:
        return outcomes[-1]  # "killed two guards and abducted some traders. They were …"
    return (
        "killed" if "killed" in outcomes else outcomes[-1] if outcomes else "killed" if told else ""
    )


def those_told(sheet: Sheet, before: Sequence[Claim], subject: range) -> list[Claim]:
    """The claims of the people that a subject with an article means: "the teachers were", after
    "abducted four teachers".
    """
    lowers = sheet.lowers
    if subject.stop - subject.start < 2 or lowers[subject.start] not in THE:
        return []
    nouns = {lowers[token] for token in subject}
    return [
        claim
        for claim in before
        if claim.core is not None
        and claim.core[1] <= subject.start
        and lowers[claim.core[1] - 1] in nouns
    ]
