"""Whom "the group", "the spokesman" and "he" stand for: a source named before."""

from bisect import bisect_left
from collections.abc import Sequence, Set

from conflict_cli.engine.grammar import tags_of
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.extractors.clauses import Clause
from conflict_cli.extractors.groups.references import FIGHTERS
from conflict_cli.lexicon import citing, function_words
from conflict_cli.linking.context import Context
from conflict_cli.linking.sources import PRONOUNS, Source, phrase, resolve, role_of
from conflict_cli.linking.subjects import BYSTANDERS
from conflict_cli.text.document import POSSESSIVES

REACH = 20  # sentences that are searched for a name
BODIES = frozenset(citing.BODIES.split())
GROUP = citing.GROUP.split()
GENERAL = BODIES | frozenset(citing.TERRITORIES.split())
FIGHTING = frozenset(citing.FIGHTING.split())
# The end of a noun with its adjectives.
AFTER_NOUN = compile_wording(
    r"(?<!\s)\s+AFTER_NOUNS\b",
    citing,
    examples=("a spokesman for the army",),
    counter_examples=("a senior army spokesman", "forty monitors"),
)
ONE = frozenset(citing.ONE.split())
REPORTERS = frozenset(citing.REPORTERS.split())
COUNTED = tuple(f"{article} " for article in function_words.INDEFINITE_ARTICLES.split())
PERSONS = frozenset(("medical", "monitor", "official", "witness"))  # a singular is mostly a person
PERSONAL = tags_of("NAMED PEOPLE PERSON")
NEAR = 4  # sentences for which a speaker is remembered


def resolve_all(
    context: Context, number: int, named: Sequence[Source], carried: Source | None
) -> list[Source]:
    """The sources of a sentence; one that stands for another takes its name."""
    sources: list[Source] = []
    for source in named:
        if (source.definite or source.name.isupper()) and (
            name := name_of(context, number, source)
        ) is not None:
            carried = source._replace(name=name)
        elif source.name.lower() in ONE and (subject := subject_before(context, number, source)):
            carried = source._replace(name=subject)
        elif source.name.lower() in ONE and (carried is None or not is_one(context, carried)):
            one = one_before(context, number, source)
            name = one.name if one is not None else person_before(context, number)
            carried = (
                source._replace(name=name)
                if name
                else source
                if are_several(carried)
                else resolve(source, carried)
            )
        else:
            carried = resolve(source, carried)
        sources.append(carried)
    return sources


def is_one(context: Context, source: Source) -> bool:
    """True if a source is one person, whom "he" may stand for: not "police" or "residents"."""
    last = source.name.split()[-1]
    if last.lower() in PRONOUNS:
        return False
    if not last.islower() and not (role_of(source.name) and " " not in source.name):
        return not any(
            context.document.text[start:end].endswith(last)
            for start, end, _ in context.groups_within(source.start, source.end)
        )
    text, start = context.document.text, source.start
    counted = (
        text[max(0, start - 4) : start].lower().lstrip(" \n").startswith(COUNTED)
        and text[start - 1 : start] == " "
    )
    return (counted or role_of(source.name) in PERSONS or last in REPORTERS) and not are_several(
        source
    )


def are_several(source: Source | None) -> bool:
    """True if a source is several people: "residents"."""
    return (
        source is not None
        and source.name[1:].islower()
        and source.name.endswith("s")
        and not source.name.endswith("ss")
    )


def subject_before(context: Context, number: int, source: Source) -> str:
    """The one person who is the subject of a sentence, for "he" in a clause below: "the mayor came
    to Dori, where he said".
    """
    parsed, units = context.clauses_of(number), context.read(number).units
    clause = context.clause_at(number, source.verb)
    if clause < 0 or not (above := [*parsed.above(clause)]):
        return ""
    main = parsed.clauses[above[-1]]
    is_before = (
        main.subject >= 0
        and context.document.tokens.ends[units[main.subject].last - 1] <= source.start
    )
    return name_of_subject(context, number, main) if is_before else ""


def name_of_subject(context: Context, number: int, clause: Clause) -> str:
    """The subject of a clause; empty if it is not one person who acts."""
    if clause.subject < 0 or clause.passive:
        return ""
    unit = context.read(number).units[clause.subject]
    is_person = unit.tag in PERSONAL and unit.quantity is not None and unit.quantity.best == 1
    return (
        phrase(context.document, max(unit.first, unit.content_start), unit.last)
        if is_person
        else ""
    )


def person_before(context: Context, number: int) -> str:
    """The one person who is the subject of the sentence before one, in its paragraph: "The mayor
    came to Dori. Nine died, he said".
    """
    sentences = context.document.sentences
    if not number or sentences[number - 1].block != sentences[number].block:
        return ""
    return name_of_subject(context, number - 1, context.clauses_of(number - 1).clauses[0])


def one_before(context: Context, number: int, source: Source) -> Source | None:
    """The last single person who speaks before a source, in the few sentences before it."""
    for before in range(number, max(-1, number - NEAR), -1):
        for earlier in reversed(context.find_sources(before)):
            if earlier.end <= source.start and is_one(context, earlier):
                return earlier
    return None


def name_of(context: Context, number: int, source: Source) -> str | None:
    """The last source before a definite one that has a name and fits its noun; None without any."""
    words, owners = source.name.split(), owners_of(context, source)
    for before in range(number, max(-1, number - REACH), -1):
        for earlier in reversed(context.find_sources(before)):
            if (
                earlier.end > source.start
                or earlier.definite
                or not is_of(context, earlier, owners)
            ):
                continue
            if (name := fits(context, words, earlier)) is not None:
                return name
    return None


def owners_of(context: Context, source: Source) -> set[str]:
    """The owners in a source's name, without general nouns: "army" of "the army's spokesman"."""
    tokens = context.document.tokens
    first, last = bisect_left(tokens.starts, source.start), bisect_left(tokens.starts, source.end)
    marks = [
        position for position in range(first + 1, last) if tokens.lowers[position] in POSSESSIVES
    ]
    owners = {tokens.lowers[mark - 1] for mark in marks} & set(
        source.name.lower().replace("'", " ").replace("’", " ").split()
    )
    return owners - GENERAL


def is_of(context: Context, earlier: Source, owners: Set[str]) -> bool:
    """True if a source belongs to one of these owners.

    "Ali Hassan, a spokesman for the army," is "the army's spokesman"
    """
    return not owners or not owners.isdisjoint(
        context.document.text[earlier.start : earlier.end].lower().replace(",", " ").split()
    )


def fits(context: Context, words: list[str], earlier: Source) -> str | None:
    """The name in a source that a noun may stand for: a group's for "the group", else its own."""
    if words[-1].isupper():
        is_title = words[-1] in initials(earlier.name) and not context.groups_within(
            earlier.start, earlier.end
        )
        return earlier.name if is_title and words[-1] != earlier.name else None
    if words[-1] in BODIES:
        kinds = (
            FIGHTERS
            if not FIGHTING.isdisjoint(words)
            else BYSTANDERS | FIGHTERS
            if words == GROUP
            else BYSTANDERS
        )
        named = [
            mention
            for mention in context.groups_within(earlier.start, earlier.end)
            if mention[2].type in kinds
        ]
        if named:
            start, end, _ = named[-1]
            name = context.document.text[start:end]
            if name in earlier.name and earlier.name.lower().split()[-1] in BODIES:
                return earlier.name
            return name
    if not earlier.name.islower() and is_described(context, words[-1], earlier):
        return earlier.name
    return None


def is_described(context: Context, noun: str, earlier: Source) -> bool:
    """True if a noun is a source's own: "Ali Hassan, a spokesman for the army," is "the spokesman",
    not "the army".
    """
    parts = context.document.text[earlier.start : earlier.end].lower().split(",")
    return noun in earlier.name.lower().split() or any(
        noun in AFTER_NOUN.split(part.strip(), 1)[0].split()[-1:] for part in parts
    )


def initials(name: str) -> str:
    """The initials of a name: "District Police Officer Tariq Khan" is "the DPO"."""
    return "".join(word[0] for word in name.split() if word[0].isupper())
