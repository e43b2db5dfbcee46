"""The doer of a verb: its subject or the agent after it, and whether they may attack."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Literal

from conflict_cli.engine.grammar import TAGS, Unit, Units, tags_of, unit_at
from conflict_cli.engine.phrases import (
    Phrases,
    PhraseSet,
    collect_phrases,
    read_entries,
    words_in,
)
from conflict_cli.extractors.claims.outcomes import CLAIMED
from conflict_cli.extractors.lexical import ARMED, lexical_entries
from conflict_cli.lexicon import attacks as lexicon
from conflict_cli.lexicon import naming
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Arm
from conflict_cli.linking.pits import is_no_weapon
from conflict_cli.linking.speaker_search import subject_of
from conflict_cli.linking.ties import is_linked_to
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Document, Sentence

ACTORS = tags_of("GROUP ACTOR PLURAL PERSON PEOPLE NAMED NAME RELATIVES")
SUBJECTS = ACTORS | tags_of("OBJECT WEAPON THING_PL THING_SG COUNT_ALONE COUNTED_UNKNOWN")
GOVERNORS = tags_of(
    "PREPOSITION OF BY HARM_PAST HARM_GERUND DAMAGE_PAST"
)  # a noun after one is not a subject
BREAKS = tags_of("SEMICOLON COLON BUT")
CLAUSES = tags_of("CLAUSE REPORTED DENIED")
# Of the clause before: "A was found, and B killed"
ENDING = CLAUSES | tags_of("VERB HARM_PAST PASSIVE HARM_INTRANSITIVE RECOVERED WAS WERE")
DOING = tags_of("VERB REACHED ACTIVE")  # verbs with an object after them
FINITE = tags_of("VERB HARM_PAST PASSIVE WAS WERE HAVE REPORTED")
ENDURED = tags_of("PASSIVE HARM_INTRANSITIVE")
CAUSING = tags_of("HARM_GERUND DAMAGE_GERUND")
JOINED = tags_of("VERB AND COMMA")  # a noun after one may not be the subject yet
ARMED_PEOPLE = tags_of("PLURAL PEOPLE PERSON RELATIVES")
# "by presumed rebels"
BEFORE_NOUNS = tags_of("MODIFIER ARTICLE DETERMINER ADVERB WORD PART ORDINAL FEARED")
BEFORE_ACCUSED = tags_of("MODIFIER ARTICLE DETERMINER")
THINGS = tags_of("OBJECT WEAPON THING_PL THING_SG")
BEFORE_AGENTS = tags_of("PHRASE DATE PLACE ADVERB NAME")
BEFORE_VERBS = tags_of("ADVERB HAVE")
BEHIND_SAYING = tags_of("WHO DATE PHRASE ADVERB THING_SG")
AUXILIARIES = tags_of("ADVERB HAVE WAS WERE")
PRONOUNS = tags_of("HE PRONOUN")
SPOKEN = tags_of("GROUP ACTOR")  # a pronoun may stand for one
ACTOR, AND, BY, COMMA, GROUP, HE, NAME, NAMED, OTHERS, REPORTED, WHO = (
    TAGS[name] for name in "ACTOR AND BY COMMA GROUP HE NAME NAMED OTHERS REPORTED WHO".split()
)
OF = tags_of("OF PREPOSITION")
BYSTANDERS = frozenset(("monitor", "intergovernmental", "other"))
SUSPECTED = frozenset(naming.SUSPECTED.split())
FIRE = frozenset(naming.FIRE.split())
ASIDE = 14  # units of a relative clause between subject and verb
REACH = (
    40  # units: no subject is further from its verb, whatever a text without full stops suggests
)
WEAPON = TAGS["WEAPON"]
UNKNOWN = TAGS["WORD"]
DETERMINERS = tags_of("ARTICLE DETERMINER")

Cue = Literal["attack", "claim", "own", "blame", "accuse"]
CUES: dict[Cue, str] = {
    "attack": lexicon.ATTACKED,
    "blame": lexicon.BLAMED_ON,
    "claim": lexicon.CLAIMED,
    "accuse": lexicon.ACCUSED,
    "own": lexicon.OWNED,
}


@cached_at_build
def cues() -> Phrases[Cue]:
    """The phrases that make their subject an attacker or, for `blame` and `accuse`, the one whom
    they name.
    """
    return Phrases(
        {entry.phrase: kind for kind, block in CUES.items() for entry in read_entries(block)}
    )


@cached_at_build
def weapons() -> PhraseSet:
    """All phrases for weapons and attacks: most words have none."""
    return collect_phrases(weapon_phrases())


def weapon_phrases() -> Iterator[str]:
    """The phrases of the lexicon that name a weapon or an attack."""
    return (phrase for phrase, meaning in lexical_entries().values.items() if meaning.tag == WEAPON)


def is_attacker(context: Context, units: Sequence[Unit], number: int) -> bool:
    """True if a noun phrase may attack: a group that fights, armed people, or somebody by name; not
    "a group of civilians".
    """
    unit = units[number]
    if unit.quantity is not None and unit.quantity.qualifier == "none":
        return False
    if unit.tag == GROUP:
        return not is_bystander(context, unit)
    if unit.tag in ARMED_PEOPLE:
        words = context.document.tokens.lowers[unit.first : unit.last]
        return unit.type in ARMED or not SUSPECTED.isdisjoint(words)
    return unit.tag == ACTOR and not is_crowd(units, number)


def those_of(context: Context, units: Sequence[Unit], number: int) -> int:
    """A noun phrase, or those who may attack after its "of": "a column of rebels", "a shell of the
    army".
    """
    after = number + 2
    if (
        after >= len(units)
        or units[number].tag not in THINGS
        or units[number + 1].tag != TAGS["OF"]
    ):
        return number
    while after < len(units) - 1 and units[after].tag in BEFORE_ACCUSED:
        after += 1
    return after if is_attacker(context, units, after) else number


def is_crowd(units: Sequence[Unit], number: int) -> bool:
    """True if a noun counts people who are not armed: "a group of civilians"."""
    return (
        units[number].tag == ACTOR
        and units[number].type not in ARMED
        and number + 2 < len(units)
        and units[number + 1].tag == TAGS["OF"]
        and units[number + 2].tag in ARMED_PEOPLE
        and units[number + 2].type not in ARMED
    )


def is_bystander(context: Context, unit: Unit) -> bool:
    """True if a group watches, helps or talks rather than fights."""
    start, end = (
        context.document.tokens.starts[unit.first],
        context.document.tokens.ends[unit.last - 1],
    )
    if unit.tag in ARMED_PEOPLE and unit.type in ARMED:  # "AU troops"
        return False
    people = unit.tag in ARMED_PEOPLE  # "Fulani herdsmen" are not an organisation
    return any(
        group.type in BYSTANDERS and not (people and group.type == "other")
        for _, _, group in context.groups_within(start, end)
    )


def skip_to_noun(units: Sequence[Unit], number: int) -> int | None:
    """The noun phrase that begins at a unit, after articles and modifiers: in "riot police and
    soldiers" the last noun.
    """
    while number < len(units) and (
        units[number].tag in BEFORE_NOUNS
        or (units[number].tag == AND and units[number - 1].type in ARMED)
    ):
        number += 1
    return number if number < len(units) else None


def accused_behind(units: Sequence[Unit], verb: int) -> int | None:
    """The noun phrase after a verb of accusing; in "a faction of the Front" the Front, but in "the
    army of shelling" the army.
    """
    accused = skip_to_noun(units, verb + 1)
    if (
        accused is None
        or units[accused].tag != ACTOR
        or accused + 2 >= len(units)
        or units[accused + 1].tag != TAGS["OF"]
    ):
        return accused
    whole = accused + 2
    while whole < len(units) - 1 and units[whole].tag in BEFORE_ACCUSED:
        whole += 1
    return whole if units[whole].tag == GROUP else accused


def agent_behind(units: Sequence[Unit], trigger: int) -> int | None:
    """The unit in the by-phrase after a verb: "were killed in Homs by X"."""
    for number in range(trigger + 1, min(len(units) - 1, trigger + 6)):
        if units[number].tag == BY:
            return skip_to_noun(units, number + 1)
        if units[number].tag not in BEFORE_AGENTS:
            return None
    return None


def subject_before(
    context: Context, units: Sequence[Unit], verb: int, victims: Collection[int]
) -> int | None:
    """The subject of a verb: the noun phrase before it in its clause.

    For a participle it is the first one of the clause that the participle belongs to. None if the
    subject is a thing: of a bomb that killed, nothing says here whose it was.
    """
    number, tokens = verb - 1, context.document.tokens
    while number >= 0 and units[number].tag in BEFORE_VERBS:
        number -= 1
    if number > 0 and units[number].tag == WHO:  # "gunmen who killed"
        return number - 1 if units[number - 1].tag in ACTORS and number - 1 not in victims else None
    if number > 0 and units[number].tag == HE and units[number - 1].tag in (WHO, REPORTED):
        return speaker_before(context, units, number - 1)
    if number >= 0 and units[number].tag == HE:
        return None  # "when they saw a photo of a rebel they shot him"
    if number > 0 and units[number].tag == UNKNOWN and units[number - 1].tag in DETERMINERS:
        # "officials said an insider killed": a noun of which nothing is known, but who did it
        return None
    hanging = units[verb].tag in CAUSING or tokens.lowers[units[verb].first].endswith("ing")
    if not hanging:
        noun = noun_before_aside(units, number)
        if noun is not None:
            return noun if noun not in victims else None
    charged = number > 1 and units[number].tag in OF and units[number - 1].tag in ACTORS
    if charged and accuses(context, units, number - 1):
        return number - 1  # "accused rebels of killing": the object of the accuser's verb
    # "struck a column of fighters and killed forty": the subject is the first verb's
    participle = hanging or (number > 0 and units[number].tag == AND)
    found = nearest_subject(tokens.lowers, units, verb, victims, participle=participle)
    if found is not None and hanging and is_object(units, found, verb):
        return None
    found = those_of(context, units, found) if found is not None else None
    return found if found is not None and units[found].tag in ACTORS else None


def nearest_subject(
    lowers: Sequence[str],
    units: Sequence[Unit],
    verb: int,
    victims: Collection[int],
    *,
    participle: bool,
) -> int | None:
    """The possible subject before a verb: the nearest noun phrase, for a participle the first."""
    found = None
    for number in range(verb - 1, max(-1, verb - REACH), -1):
        unit = units[number]
        if unit.tag in BREAKS or (
            found is not None and unit.tag in (CLAUSES if participle else ENDING)
        ):
            break
        if is_linked_to(lowers, units, number):
            continue
        if number in victims:
            if not participle and any(between.tag in ENDURED for between in units[number:verb]):
                break
            continue
        if unit.tag not in SUBJECTS or (unit.tag == NAME and number + 1 == found):
            continue  # "Hilux" of "Hilux drivers" is not a subject
        front = number - 1
        while front > 0 and units[front].tag == OTHERS:  # "A and other fighters"
            front -= 1
        before = units[front] if front >= 0 else None
        if before is None or not (
            before.tag in GOVERNORS
            or (before.tag == UNKNOWN and lowers[before.first].endswith("ing"))
        ):
            found = number
            if not participle and not (before is not None and before.tag in JOINED):
                break
    return found


def is_object(units: Sequence[Unit], noun: int, participle: int) -> bool:
    """True if a noun before a participle is an object: "They hit soldiers, killing four"; not "said
    rebels struck, killing".
    """
    before = noun - 1
    while before > 0 and units[before].tag in BEFORE_NOUNS:
        before -= 1
    return (
        before >= 0
        and units[before].tag in DOING
        and not any(unit.tag in FINITE for unit in units[noun:participle])
    )


def speaker_before(context: Context, units: Sequence[Unit], verb: int) -> int | None:
    """The speaker of a pronoun's clause: "said that it had killed", "said on Monday that it had
    killed".
    """
    while verb > 0 and units[verb].tag in BEHIND_SAYING:
        verb -= 1
    told = (
        units[verb].tag == REPORTED or context.document.tokens.lowers[units[verb].first] in CLAIMED
    )
    speaker = subject_of(context.document, units, verb) if verb > 0 and told else None
    return speaker if speaker is not None and units[speaker].tag in ACTORS else None


def noun_before_aside(units: Sequence[Unit], comma: int) -> int | None:
    """The noun whose relative clause in commas ends before a verb: "The front, which wants the
    valley back, claimed".
    """
    if comma < 3 or units[comma].tag != COMMA:
        return None
    for number in range(comma - 1, max(2, comma - ASIDE), -1):
        if units[number].tag == WHO and units[number - 1].tag == COMMA:
            return number - 2 if units[number - 2].tag in ACTORS else None
        if units[number].tag == COMMA or units[number].tag in BREAKS:
            return None
    return None


def accuses(context: Context, units: Sequence[Unit], accused: int) -> bool:
    """True if a noun phrase with its modifiers follows a verb of accusing."""
    number = accused - 1
    while number > 0 and units[number].tag in BEFORE_ACCUSED:
        number -= 1
    return (
        number >= 0
        and cues().values.get(context.document.tokens.lowers[units[number].first]) == "accuse"
    )


def antecedent(units: Sequence[Unit], verb: int) -> int | None:
    """The group that the pronoun before a verb stands for: the last actor before it, if a group.

    "the army said it struck"
    """
    number = verb - 1
    while number > 0 and units[number].tag in AUXILIARIES:
        number -= 1
    if number < 1 or units[number].tag not in PRONOUNS:
        return None
    before = [earlier for earlier in range(number) if units[earlier].tag in ACTORS]
    return before[-1] if before and units[before[-1]].tag in SPOKEN else None


def find_arms(context: Context, number: int) -> Mapping[int, Arm]:
    """The units of a sentence that name weapons and attacks, with what they name, in text order."""
    if number not in context.arms:
        told = weapons().occurs_in(context.words_of(number))
        context.arms[number] = (
            read_arms(
                context.document, context.document.sentences[number], context.read(number).units
            )
            if told
            else {}
        )
    return context.arms[number]


def read_arms(document: Document, sentence: Sentence, units: Units) -> dict[int, Arm]:
    """The units that `find_arms` gives for a sentence that was not searched before.

    Only the units that have a word of such a phrase are searched.
    """
    tokens, known, lowers = document.tokens, lexical_entries(), document.tokens.lowers
    arms: dict[int, Arm] = {}
    for spot in words_in(weapons().signs, lowers, sentence.first, sentence.last):
        number = unit_at(units, spot)
        if number < 0 or number in arms:
            continue
        position, last = units[number].first, units[number].last
        is_armed, weapon, spot = False, None, position
        while position < last and weapon is None:
            length, meaning = known.longest(lowers, position, last) or (1, None)
            if (
                meaning is not None
                and meaning.tag == WEAPON
                and not is_no_weapon(lowers, units[number].first, position, length)
            ):
                is_armed = True
                if meaning.type != "attack" and lowers[position] not in FIRE:
                    weapon = document.text[
                        tokens.starts[position] : tokens.ends[position + length - 1]
                    ]
                    spot = position
            position += length
        begin = tokens.starts[spot]
        arms[number] = Arm(is_armed, weapon, begin, begin + len(weapon or ""))
    return arms
