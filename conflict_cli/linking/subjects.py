"""The doer of a verb: its subject or the agent after it, and whether they may attack."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Literal

from conflict_cli.engine.grammar import LETTERS, Unit, Units, letters_of, unit_at
from conflict_cli.engine.phrases import Phrases, PhraseSet, collect_phrases, read_entries, words_in
from conflict_cli.extractors.claims.outcomes import CLAIMED
from conflict_cli.extractors.lexical import ARMED
from conflict_cli.extractors.lexical import lexicon as meanings
from conflict_cli.lexicon import attacks as lexicon
from conflict_cli.lexicon import naming
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Arm
from conflict_cli.linking.pits import is_no_weapon
from conflict_cli.linking.tellers import subject_of
from conflict_cli.startup.build_cache import stored
from conflict_cli.text.document import Document, Sentence

ACTORS = letters_of("GROUP ACTOR PLURAL PERSON PEOPLE NAMED NAME KIN")
SUBJECTS = ACTORS | letters_of("OBJECT WEAPON THINGS THING SOME THOSE")
GOVERNORS = letters_of("PREPOSITION OF BY HARMED HARMING RUINED")  # a noun after one is not a subject
BREAKS = letters_of("SEMICOLON COLON BUT")
CLAUSES = letters_of("CLAUSE REPORTED DENIED")
ENDING = CLAUSES | letters_of("VERB HARMED PASSIVE DIED RECOVERED WAS WERE")  # of the clause before: "A was found, and B killed"
DOING = letters_of("VERB REACHED ACTIVE")  # verbs that are done to those after them
FINITE = letters_of("VERB HARMED PASSIVE WAS WERE HAVE REPORTED")
ENDURED = letters_of("PASSIVE DIED")
CAUSING = letters_of("HARMING RUINING")
JOINED = letters_of("VERB AND COMMA")  # a noun after one may not be the subject yet
ARMED_PEOPLE = letters_of("PLURAL PEOPLE PERSON KIN")
BEFORE_NOUNS = letters_of("MODIFIER ARTICLE DETERMINER ADVERB WORD PART ORDINAL FEARED")  # "by presumed rebels"
BEFORE_ACCUSED = letters_of("MODIFIER ARTICLE DETERMINER")
THINGS = letters_of("OBJECT WEAPON THINGS THING")
BEFORE_AGENTS = letters_of("PHRASE DATE PLACE ADVERB NAME")
BEFORE_VERBS = letters_of("ADVERB HAVE")
BEHIND_SAYING = letters_of("WHO DATE PHRASE ADVERB THING")
AUXILIARIES = letters_of("ADVERB HAVE WAS WERE")
PRONOUNS = letters_of("HE PRONOUN")
SPOKEN = letters_of("GROUP ACTOR")  # a pronoun may stand for one
ACTOR, AND, BY, COMMA, GROUP, HE, NAME, NAMED, OTHERS, REPORTED, WHO = (
    LETTERS[name] for name in "ACTOR AND BY COMMA GROUP HE NAME NAMED OTHERS REPORTED WHO".split()
)
OF = letters_of("OF PREPOSITION")
BYSTANDERS = frozenset(("monitor", "intergovernmental", "other"))
SUSPECTED = frozenset(naming.SUSPECTED.split())
FIRE = frozenset(naming.FIRE.split())
ASIDE = 14  # units of a relative clause between subject and verb
REACH = 40  # units: no subject is further from its verb, whatever a text without full stops suggests
WEAPON = LETTERS["WEAPON"]
UNKNOWN = LETTERS["WORD"]
DETERMINERS = letters_of("ARTICLE DETERMINER")

Cue = Literal["attack", "claim", "own", "blame", "accuse"]
CUES: dict[Cue, str] = {
    "attack": lexicon.ATTACKED,
    "blame": lexicon.BLAMED_ON,
    "claim": lexicon.CLAIMED,
    "accuse": lexicon.ACCUSED,
    "own": lexicon.OWNED,
}


@stored
def cues() -> Phrases[Cue]:
    """The phrases that make their subject an attacker or, for `blame` and `accuse`, the one whom they name."""
    return Phrases({entry.phrase: kind for kind, block in CUES.items() for entry in read_entries(block)})


@stored
def weapons() -> PhraseSet:
    """All phrases for weapons and attacks: most words have none."""
    return collect_phrases(weapon_phrases())


def weapon_phrases() -> Iterator[str]:
    """The phrases of the lexicon that name a weapon or an attack."""
    return (phrase for phrase, meaning in meanings().values.items() if meaning.letter == WEAPON)


def is_attacker(context: Context, units: Sequence[Unit], number: int) -> bool:
    """True if a noun phrase may attack: a group that fights, armed people, or somebody by name; not "a group of civilians"."""
    unit = units[number]
    if unit.quantity is not None and unit.quantity.qualifier == "none":
        return False
    if unit.letter == GROUP:
        return not is_bystander(context, unit)
    if unit.letter in ARMED_PEOPLE:
        words = context.document.tokens.lowers[unit.first : unit.last]
        return unit.type in ARMED or not SUSPECTED.isdisjoint(words)
    return unit.letter == ACTOR and not is_crowd(units, number)


def those_of(context: Context, units: Sequence[Unit], number: int) -> int:
    """A noun phrase, or those who may attack after its "of": "a column of rebels", "a shell of the army"."""
    after = number + 2
    if after >= len(units) or units[number].letter not in THINGS or units[number + 1].letter != LETTERS["OF"]:
        return number
    while after < len(units) - 1 and units[after].letter in BEFORE_ACCUSED:
        after += 1
    return after if is_attacker(context, units, after) else number


def is_crowd(units: Sequence[Unit], number: int) -> bool:
    """True if a noun counts people who are not armed: "a group of civilians"."""
    return (
        units[number].letter == ACTOR
        and units[number].type not in ARMED
        and number + 2 < len(units)
        and units[number + 1].letter == LETTERS["OF"]
        and units[number + 2].letter in ARMED_PEOPLE
        and units[number + 2].type not in ARMED
    )


def is_bystander(context: Context, unit: Unit) -> bool:
    """True if a group watches, helps or talks rather than fights."""
    start, end = context.document.tokens.starts[unit.first], context.document.tokens.ends[unit.last - 1]
    if unit.letter in ARMED_PEOPLE and unit.type in ARMED:  # "AU troops"
        return False
    people = unit.letter in ARMED_PEOPLE  # "Fulani herdsmen" are not an organisation
    return any(group.type in BYSTANDERS and not (people and group.type == "other") for _, _, group in context.groups_within(start, end))


def skip_to_noun(units: Sequence[Unit], number: int) -> int | None:
    """The noun phrase that begins at a unit, after articles and modifiers: in "riot police and soldiers" the last noun."""
    while number < len(units) and (
        units[number].letter in BEFORE_NOUNS or (units[number].letter == AND and units[number - 1].type in ARMED)
    ):
        number += 1
    return number if number < len(units) else None


def accused_behind(units: Sequence[Unit], verb: int) -> int | None:
    """The noun phrase after a verb of accusing; in "a faction of the Front" the Front, but in "the army of shelling" the army."""
    accused = skip_to_noun(units, verb + 1)
    if accused is None or units[accused].letter != ACTOR or accused + 2 >= len(units) or units[accused + 1].letter != LETTERS["OF"]:
        return accused
    whole = accused + 2
    while whole < len(units) - 1 and units[whole].letter in BEFORE_ACCUSED:
        whole += 1
    return whole if units[whole].letter == GROUP else accused


def agent_behind(units: Sequence[Unit], harm: int) -> int | None:
    """The unit in the by-phrase after a verb: "were killed in Homs by X"."""
    for number in range(harm + 1, min(len(units) - 1, harm + 6)):
        if units[number].letter == BY:
            return skip_to_noun(units, number + 1)
        if units[number].letter not in BEFORE_AGENTS:
            return None
    return None


def subject_before(context: Context, units: Sequence[Unit], verb: int, victims: Collection[int]) -> int | None:
    """The subject of a verb: the noun phrase before it in its clause; of a participle the first one of the clause that it belongs to.

    None where the subject is a thing: a bomb that killed has no author there.
    """
    number, tokens = verb - 1, context.document.tokens
    while number >= 0 and units[number].letter in BEFORE_VERBS:
        number -= 1
    if number > 0 and units[number].letter == WHO:  # "gunmen who killed"
        return number - 1 if units[number - 1].letter in ACTORS and number - 1 not in victims else None
    if number > 0 and units[number].letter == HE and units[number - 1].letter in (WHO, REPORTED):
        return speaker_before(context, units, number - 1)
    if number >= 0 and units[number].letter == HE:
        return None  # "when they saw a photo of a rebel they shot him"
    if number > 0 and units[number].letter == UNKNOWN and units[number - 1].letter in DETERMINERS:
        return None  # "officials said an insider killed": a noun of which nothing is known, but who did it
    hanging = units[verb].letter in CAUSING or tokens.lowers[units[verb].first].endswith("ing")
    if not hanging:
        noun = noun_before_aside(units, number)
        if noun is not None:
            return noun if noun not in victims else None
    charged = number > 1 and units[number].letter in OF and units[number - 1].letter in ACTORS
    if charged and accuses(context, units, number - 1):  # "accused rebels of killing": the object of the accuser's verb
        return number - 1
    # "struck a column of fighters and killed forty": the subject is the first verb's
    participle = hanging or (number > 0 and units[number].letter == AND)
    found = nearest_subject(tokens.lowers, units, verb, victims, participle=participle)
    if found is not None and hanging and is_object(units, found, verb):
        return None
    found = those_of(context, units, found) if found is not None else None
    return found if found is not None and units[found].letter in ACTORS else None


def nearest_subject(lowers: Sequence[str], units: Sequence[Unit], verb: int, victims: Collection[int], *, participle: bool) -> int | None:
    """The noun phrase before a verb that may be its subject: the nearest one, of a participle the first of its clause."""
    found = None
    for number in range(verb - 1, max(-1, verb - REACH), -1):
        unit = units[number]
        if unit.letter in BREAKS or (found is not None and unit.letter in (CLAUSES if participle else ENDING)):
            break
        if number in victims:
            if not participle and any(between.letter in ENDURED for between in units[number:verb]):
                break
            continue
        if unit.letter not in SUBJECTS or (unit.letter == NAME and number + 1 == found):  # "Hilux" of "Hilux drivers" is not a subject
            continue
        front = number - 1
        while front > 0 and units[front].letter == OTHERS:  # "A and other fighters"
            front -= 1
        before = units[front] if front >= 0 else None
        if before is None or not (before.letter in GOVERNORS or (before.letter == UNKNOWN and lowers[before.first].endswith("ing"))):
            found = number
            if not participle and not (before is not None and before.letter in JOINED):
                break
    return found


def is_object(units: Sequence[Unit], noun: int, participle: int) -> bool:
    """True if a noun before a participle is an object: "They hit soldiers, killing four"; not "said rebels struck, killing"."""
    before = noun - 1
    while before > 0 and units[before].letter in BEFORE_NOUNS:
        before -= 1
    return before >= 0 and units[before].letter in DOING and not any(unit.letter in FINITE for unit in units[noun:participle])


def speaker_before(context: Context, units: Sequence[Unit], verb: int) -> int | None:
    """The speaker of a pronoun's clause: "said that it had killed", "said on Monday that it had killed"."""
    while verb > 0 and units[verb].letter in BEHIND_SAYING:
        verb -= 1
    told = units[verb].letter == REPORTED or context.document.tokens.lowers[units[verb].first] in CLAIMED
    speaker = subject_of(context.document, units, verb) if verb > 0 and told else None
    return speaker if speaker is not None and units[speaker].letter in ACTORS else None


def noun_before_aside(units: Sequence[Unit], comma: int) -> int | None:
    """The noun whose relative clause in commas ends before a verb: "The front, which wants the valley back, claimed"."""
    if comma < 3 or units[comma].letter != COMMA:
        return None
    for number in range(comma - 1, max(2, comma - ASIDE), -1):
        if units[number].letter == WHO and units[number - 1].letter == COMMA:
            return number - 2 if units[number - 2].letter in ACTORS else None
        if units[number].letter == COMMA or units[number].letter in BREAKS:
            return None
    return None


def accuses(context: Context, units: Sequence[Unit], accused: int) -> bool:
    """True if a noun phrase with its modifiers follows a verb of accusing."""
    number = accused - 1
    while number > 0 and units[number].letter in BEFORE_ACCUSED:
        number -= 1
    return number >= 0 and cues().values.get(context.document.tokens.lowers[units[number].first]) == "accuse"


def antecedent(units: Sequence[Unit], verb: int) -> int | None:
    """The group that the pronoun before a verb stands for, the speaker of the sentence: "the army said it struck"."""
    number = verb - 1
    while number > 0 and units[number].letter in AUXILIARIES:
        number -= 1
    if number < 1 or units[number].letter not in PRONOUNS:
        return None
    before = [earlier for earlier in range(number) if units[earlier].letter in ACTORS]
    return before[-1] if before and units[before[-1]].letter in SPOKEN else None


def find_arms(context: Context, number: int) -> Mapping[int, Arm]:
    """The units of a sentence that name weapons and attacks, with what they name, in text order."""
    if number not in context.arms:
        told = weapons().occurs_in(context.words_of(number))
        context.arms[number] = read_arms(context.document, context.document.sentences[number], context.read(number).units) if told else {}
    return context.arms[number]


def read_arms(document: Document, sentence: Sentence, units: Units) -> dict[int, Arm]:
    """The same, read for the first time: only the units that hold a word of such a phrase are searched."""
    tokens, known, lowers = document.tokens, meanings(), document.tokens.lowers
    arms: dict[int, Arm] = {}
    for spot in words_in(weapons().signs, lowers, sentence.first, sentence.last):
        number = unit_at(units, spot)
        if number < 0 or number in arms:
            continue
        position, last = units[number].first, units[number].last
        is_armed, weapon, spot = False, None, position
        while position < last and weapon is None:
            length, meaning = known.longest(lowers, position, last) or (1, None)
            if meaning is not None and meaning.letter == WEAPON and not is_no_weapon(lowers, units[number].first, position, length):
                is_armed = True
                if meaning.type != "attack" and lowers[position] not in FIRE:
                    weapon = document.text[tokens.starts[position] : tokens.ends[position + length - 1]]
                    spot = position
            position += length
        begin = tokens.starts[spot]
        arms[number] = Arm(is_armed, weapon, begin, begin + len(weapon or ""))
    return arms
