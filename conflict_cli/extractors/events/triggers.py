"""Triggers: the words of a sentence that state an event, and its units with a tag of its own for
each trigger.

A noun states one as the head of its phrase, a verb in any form; "staged" and "carried out" need a
noun for an event after them.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from conflict_cli.engine.grammar import TAGS, Unit, Units, tags_of, unit_at
from conflict_cli.engine.phrases import read_entries, read_phrases
from conflict_cli.extractors.events.regrouping import join_phrases, split_verbs
from conflict_cli.extractors.events.words import Word, beginning, untelling, words
from conflict_cli.lexicon import events as lexicon
from conflict_cli.text.document import Tokens
from conflict_cli.vocabulary import words_of

Form = Literal["verb", "passive", "gerund", "noun", ""]
EventStatus = Literal["", "denied", "feared", "planned"]  # "" for an event that happened
# By the status of a verb group or a clause.
STATUSES: dict[str, EventStatus] = {
    "negated": "denied",
    "hypothetical": "planned",
    "feared": "feared",
}


class Trigger(NamedTuple):
    """Tokens `first:last` that state an event of a family; `form` is verb, passive, gerund or noun.

    `claimed` marks a verb of harm or loss, which states an event only if a claim is made of it.
    """

    family: str
    form: Form
    first: int
    last: int
    status: EventStatus
    claimed: bool = False
    definite: bool = False


class Marked(NamedTuple):
    """The units of a sentence with each trigger as one unit, their tags, and the triggers by unit;
    `untold` are verbs whose object has not happened, `begun` those after which "to" states what
    has.
    """

    units: Units
    tags: str
    triggers: dict[int, Trigger]
    untold: frozenset[int]
    begun: frozenset[int]


VERBAL = tags_of(
    "VERB HARM_PAST HARM_GERUND HARM_BASE HARM_INTRANSITIVE HARM_INTRANSITIVE_BASE "
    "DAMAGE_PAST DAMAGE_GERUND DAMAGE_BASE ACTIVE PASSIVE WORD REPORTED LEFT "
    "RECOVERED REACHED VICTIM_NOUN LOST"
)
Company = Literal["muster", "patrol"]
COMPANIES = frozenset(words_of(Company))  # people whose coming is an event
PEOPLED = tags_of("PEOPLE PLURAL PERSON ACTOR RELATIVES GROUP NAMED")
AUXILIARY = tags_of("WAS WERE")
GROUPED = tags_of("ACTIVE PASSIVE HARM_INTRANSITIVE")  # verb groups, whose verb is last
SHADING = tags_of("ADVERB")
DETERMINING = tags_of("ARTICLE DETERMINER POSSESSIVE MODIFIER OF COUNT PREPOSITION")
HARMS = {
    "killed": "harm",
    "wounded": "harm",
    "killed_or_wounded": "harm",
    "kidnapped": "abduct",
    "captured": "arrest",
    "missing": "abduct",
    "displaced": "flee",
}
HARM_FORMS = {
    TAGS["HARM_PAST"]: "HAPPENED",
    TAGS["ACTIVE"]: "HAPPENED",
    TAGS["HARM_INTRANSITIVE"]: "UNDERGONE",
    TAGS["PASSIVE"]: "UNDERGONE",
    TAGS["HARM_GERUND"]: "HAPPENING",
}
TELLING = frozenset((*HARM_FORMS, *tags_of("DAMAGE_PAST DAMAGE_GERUND PHRASE")))
RUIN_FORMS = {TAGS["DAMAGE_PAST"]: "HAPPENED", TAGS["DAMAGE_GERUND"]: "HAPPENING"}
RUINS = {
    "destroyed": "vandal",
    "damaged": "vandal",
    "captured": "seize",
    "shot_down": "disrupt",
    "intercepted": "disrupt",
}
ACTOR, BY, HARM_PAST, MODAL, NAME, NOT, OF, PASSIVE, PHRASE, PLANNED, PREPOSITION, TO, VERB = (
    TAGS[name]
    for name in (
        "ACTOR BY HARM_PAST MODAL NAME NOT OF PASSIVE PHRASE PLANNED PREPOSITION TO VERB"
    ).split()
)
KNOWN_VERBS = tags_of(
    "VERB HARM_PAST HARM_GERUND HARM_BASE HARM_INTRANSITIVE HARM_INTRANSITIVE_BASE "
    "DAMAGE_PAST DAMAGE_GERUND DAMAGE_BASE ACTIVE PASSIVE"
)  # to the clauses
DEFINITE = frozenset(lexicon.DEFINITE.split())
# What a prepositional phrase is to an event, by its preposition.
AMID = frozenset(lexicon.AMID.split())
PREPOSITIONS = {entry.phrase: entry.attributes[0] for entry in read_entries(lexicon.PREPOSITIONS)}
TIMES = frozenset(lexicon.TIMES.split())
# A noun for an event before one of these is its phrase's head.
BEHIND_HEADS = frozenset(lexicon.AFTER_HEADS.split())


def mark(units: Units, phrases: Sequence[tuple[int, int, Word]], tokens: Tokens) -> Marked:
    """The units of a sentence with each of its triggers as one unit, however many words it has."""
    merged = join_phrases(split_verbs(units, phrases, tokens), tokens)
    found: dict[int, tuple[int, int, Word]] = {}
    for first, last, word in phrases:
        start, end = unit_at(merged, first), unit_at(merged, last - 1)
        if start < 0 or end < start or (start in found and not word.noun):
            continue
        if end > start:
            if merged[start].first != first:
                continue
            tag = VERB if (word.past or word.base) and not word.noun else merged[start].tag
            merged[start : end + 1] = [merged[start]._replace(tag=tag, last=merged[end].last)]
        found[start] = first, last, word
    triggers: dict[int, Trigger] = {}
    tags = []
    for number, unit in enumerate(merged):
        if number not in found and unit.tag not in TELLING:
            tags.append(unit.tag)
            continue
        name, trigger = _read_unit(merged, number, tokens, found.get(number))
        if trigger is not None:
            triggers[number] = trigger
            if trigger.form in ("verb", "passive") and unit.tag not in KNOWN_VERBS:
                merged[number] = unit._replace(tag=VERB)
        tags.append(TAGS[name] if name else unit.tag)
    verbs = [
        (number, tokens.lowers[unit.last - 1])
        for number, unit in enumerate(merged)
        if unit.tag in VERBAL
    ]
    untold_of, begun_by = untelling(), beginning()
    untold = frozenset([number for number, verb in verbs if verb in untold_of])
    begun = frozenset([number for number, verb in verbs if verb in begun_by])
    return Marked(merged, "".join(tags), triggers, untold, begun)


def _read_unit(
    units: Units, number: int, tokens: Tokens, found: tuple[int, int, Word] | None
) -> tuple[str, Trigger | None]:
    """The class of a unit for the rules of events, "" if it stays as it is, and its trigger."""
    unit = units[number]
    if found is not None:
        name, family, form = _form(units, number, tokens, found)
        if family:
            return name, Trigger(
                family,
                form,
                found[0],
                found[1],
                _status(units, number, tokens),
                definite=tokens.lowers[unit.first] in DEFINITE,
            )
        if name:
            return name, None
    harm = HARMS.get(unit.type) if unit.tag in HARM_FORMS else None
    if harm is not None:
        name = _voice(units, number, HARM_FORMS[unit.tag], tokens)
        return name, Trigger(
            harm, FORMS[name], unit.first, unit.last, STATUSES.get(unit.modality, ""), True
        )
    ruin = RUINS.get(unit.type) if unit.tag in RUIN_FORMS else None
    if ruin is not None:
        name = _voice(units, number, RUIN_FORMS[unit.tag], tokens)
        return name, Trigger(ruin, FORMS[name], unit.first, unit.last, "", True)
    if unit.tag == PHRASE and TIMES.isdisjoint(tokens.lowers[unit.first : unit.last]):
        return PREPOSITIONS.get(tokens.lowers[unit.first], ""), None
    return "", None


FORMS: dict[str, Form] = {
    "HAPPENED": "verb",
    "UNDERGONE": "passive",
    "HAPPENING": "gerund",
    "EVENT": "noun",
    "AMID": "noun",
}


def _form(
    units: Units, number: int, tokens: Tokens, found: tuple[int, int, Word]
) -> tuple[str, str, Form]:
    """The class, family and form of a unit that contains a word for an event; each is "" if it has
    none.
    """
    first, last, word = found
    unit = units[number]
    if (unit.tag in PEOPLED and word.noun not in COMPANIES) or (
        unit.tag == HARM_PAST and last < unit.last
    ):
        return "", "", ""  # "shot and killed" states harm
    is_alone = (first == unit.first or unit.tag in GROUPED) and unit.tag != PHRASE
    if (
        word.noun
        and unit.tag not in GROUPED
        and not (word.past and unit.tag in VERBAL)
        and not (
            is_alone
            and word.gerund
            and (_is_participle(units, number, tokens) or _is_progressive(units, number))
        )
    ):
        if _is_head(tokens, unit, last) and not (
            is_alone and word.base and _is_verb_base(units, number)
        ):
            return _form_of_noun(unit, word, tokens)
        if not (word.past or word.base or word.gerund):
            return "", "", ""
    if unit.tag == PHRASE or not is_alone:
        return "", "", ""
    return _form_of_verb(units, number, tokens, word)


def _form_of_noun(unit: Unit, word: Word, tokens: Tokens) -> tuple[str, str, Form]:
    """The same for the head of a noun phrase: "the raid", "amid the raid"."""
    if unit.tag != PHRASE:
        return "EVENT", word.noun, "noun"
    opening = tokens.lowers[unit.first]
    if opening in AMID or opening not in PREPOSITIONS:
        return "AMID", word.noun, "noun"
    return "", "", ""


def _form_of_verb(units: Units, number: int, tokens: Tokens, word: Word) -> tuple[str, str, Form]:
    """The same for a verb: "raided", "was raided", "raiding"."""
    if word.staged and not word.past:
        return "STAGED", "", ""
    if word.past:
        if word.staged and _governs_event(units, number, tokens):
            return "STAGED", "", ""
        usual = "UNDERGONE" if units[number].tag == PASSIVE else "HAPPENED"
        name = _voice(units, number, usual, tokens)
        return name, word.past, FORMS[name]
    if word.gerund:
        if _is_progressive(units, number):
            return "HAPPENED", word.gerund, "verb"
        return "HAPPENING", word.gerund, "gerund"
    if word.base:
        return ("HAPPENED", word.base, "verb") if _is_verb_base(units, number) else ("", "", "")
    return ("OCCURRED" if word.occurred else ""), "", ""


def _voice(units: Units, number: int, name: str, tokens: Tokens) -> str:
    """The class of a participle: passive after "was" and before "by"."""
    if name != "HAPPENED" or tokens.lowers[units[number].last - 1].endswith("ing"):
        return name
    before = number - 1
    while before >= 0 and units[before].tag in SHADING:
        before -= 1
    if before >= 0 and units[before].tag in AUXILIARY:
        return "UNDERGONE"
    behind = number + 1
    return "UNDERGONE" if behind < len(units) and units[behind].tag == BY else name


def _is_head(tokens: Tokens, unit: Unit, last: int) -> bool:
    """True if a noun that ends before token `last` is the head of its unit: "the protest in Ibb",
    not "the protest leader".
    """
    return (
        last >= unit.last
        or tokens.lowers[last] in BEHIND_HEADS
        or tokens.lowers[last].endswith("ing")
    )


def _is_participle(units: Units, number: int, tokens: Tokens) -> bool:
    """True if a word in -ing is not a noun: it has an object, and no article or adjective."""
    if number and units[number - 1].tag in DETERMINING:
        return False
    behind = units[number + 1].tag if number + 1 < len(units) else ""
    return behind in OBJECTS


def _is_progressive(units: Units, number: int) -> bool:
    """True if a form of "to be" makes a word in -ing a verb: "are protesting", "have been
    shelling".
    """
    before = number - 1
    while before >= 0 and units[before].tag in SHADING:
        before -= 1
    return before >= 0 and units[before].tag in AUXILIARY


def _is_verb_base(units: Units, number: int) -> bool:
    """True if a word that may be a noun or a verb ("attack", "protests") is a verb: after "to" or
    "will", or between subject and object.
    """
    before = number - 1
    while before >= 0 and units[before].tag in SHADING:
        before -= 1
    if before < 0:
        return False
    if units[before].tag in (TO, MODAL, PLANNED):
        return True
    behind = units[number + 1].tag if number + 1 < len(units) else ""
    return units[before].tag in SUBJECTS and behind in OBJECTS


OBJECTS = tags_of(
    "ARTICLE DETERMINER POSSESSIVE PEOPLE COUNT_ALONE PLURAL PERSON GROUP OBJECT ACTOR NAMED PLACE"
)
SUBJECTS = tags_of("PEOPLE COUNT_ALONE PLURAL ACTOR GROUP PERSON")


def _governs_event(units: Units, number: int, tokens: Tokens) -> bool:
    """True if a noun for an event is the object of a verb: "held a protest", not "held the
    village".
    """
    known = words()
    for behind in range(number + 1, min(len(units), number + 5)):
        unit = units[behind]
        for position in range(unit.first, unit.last):
            match = known.longest(tokens.lowers, position, unit.last)
            if match is not None and match[1].noun:
                return True
        if unit.tag not in DETERMINING and unit.tag not in SHADING:
            return False
    return False


BEFORE_VERBS = tags_of("ADVERB HAVE MODAL NOT PLANNED TO WAS WERE DO ARTICLE")
POSSIBLE = frozenset(read_phrases(lexicon.POSSIBLE))


def _status(units: Sequence[Unit], number: int, tokens: Tokens) -> EventStatus:
    """The status of a trigger by the words before it: denied, feared, planned, or ""."""
    before = number - 1
    while before >= 0 and units[before].tag in BEFORE_VERBS:
        tag = units[before].tag
        if tag == NOT:
            return "denied"
        if tag == MODAL:
            return "feared" if tokens.lowers[units[before].first] in POSSIBLE else "planned"
        if tag in (PLANNED, TO):
            return "planned" if tag == PLANNED or not _is_able(units, before) else ""
        before -= 1
    return ""


def _is_able(units: Sequence[Unit], number: int) -> bool:
    """True if the verb before "to" leaves the status to the clause: "continued to", "managed
    to".
    """
    return number > 0 and units[number - 1].tag not in (PLANNED, MODAL)
