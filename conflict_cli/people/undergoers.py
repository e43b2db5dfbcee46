"""Checks that an outcome is that of the people in a list: not of their relatives, not feared, not
denied.
"""

from itertools import pairwise

from conflict_cli.engine.grammar import TAGS, Unit, Units, tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.engine.wordings import pad
from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.extractors.people.words import verbs_of_saying
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words, people
from conflict_cli.people.clauses import behind_clause
from conflict_cli.people.lists import NamedList
from conflict_cli.people.nature import is_caused_by_nature
from conflict_cli.people.phrases import read_phrase
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.words import SINGULAR
from conflict_cli.text.document import OWNING, Sentence

ALIVE = frozenset(around.ALIVE.split())
AND = frozenset(function_words.AND.split())
STILL = frozenset(around.STILL.split())
WITH = frozenset(function_words.WITH.split())
FALSE = frozenset(read_phrases(people.FALSE))
FEARS = frozenset(people.FEARS.split())
HEARSAY = frozenset(read_phrases(people.HEARSAY))
OF_OTHERS = frozenset(people.OF_OTHERS.split())
OPEN = frozenset(people.OPEN.split())
RUMOURS = frozenset(people.RUMOURS.split())
THREATS = frozenset(people.THREATS.split())
UNHARMED = frozenset(read_phrases(people.UNHARMED))
COPULAS = frozenset(around.COPULAS.split())
BEING = frozenset(around.STATES_OF_BEING.split())
OWNERS = frozenset(around.OWNERS.split())
CONTRASTS = frozenset(around.CONTRASTS.split())
BURNED = frozenset(around.BURNED.split())  # "alive"
NOT = frozenset(around.DENIALS.split())
WHO = TAGS["WHO"]
NAMES = tags_of("NAMED RELATIVES NAME PEOPLE PERSON COUNTED_VICTIMS")
TOLLED = tags_of("COUNTED_EVENT")
LINKS = tags_of("OF TO")
PEOPLED = tags_of("PEOPLE PERSON PLURAL RELATIVES COUNT_ALONE")
LONGEST_STATE = 6


def is_beside_others(sheet: Sheet, sentence: Sentence, one: NamedList) -> bool:
    """True if commas separate a list from others who are harmed: "according to the mayor, Kolo
    Danda, two men were hurt".
    """
    behind = one.last + (sheet.lowers[one.last - 1] != ",")
    if (
        one.first == sentence.first
        or sheet.lowers[one.first - 1] != ","
        or behind >= sentence.last
        or sheet.lowers[behind - 1] != ","
    ):
        return False
    phrase = read_phrase(sheet, behind, sentence.last)
    return phrase is not None and phrase.several


def is_unharmed(sheet: Sheet, sentence: Sentence, one: NamedList) -> bool:
    """True if the words after a list say that its people are accused or unhurt, or those before it
    leave open what happened.
    """
    lowers = sheet.lowers
    if not OPEN.isdisjoint(lowers[max(sentence.first, one.first - 2) : one.first]):
        return True
    stop = next(
        (token for token in range(one.last, sentence.last) if lowers[token] in CONTRASTS),
        sentence.last,
    )
    rest = lowers[one.last : stop]
    if NOT.isdisjoint(rest) and any(
        word in ALIVE and before not in BURNED for before, word in pairwise(rest)
    ):
        return True  # "…, who was declared missing, turned up alive"
    verb = behind_clause(sheet, sentence, one.last)
    verb -= lowers[verb - 1] in COPULAS and verb > one.last
    behind = lowers[verb : min(sentence.last, verb + LONGEST_STATE)]
    if not behind or behind[0] not in BEING:
        return False
    text = " ".join(behind[1 if STILL.isdisjoint(behind[1:2]) else 2 :])
    return any(f"{text} ".startswith(f"{state} ") for state in UNHARMED)


def is_hearsay(sheet: Sheet, sentence: Sentence) -> bool:
    """True if a sentence says that its statement is false, or only a rumour."""
    words = sheet.lowers[sentence.first : sentence.last]
    if RUMOURS.isdisjoint(words):
        return False
    text = pad(words)
    return any(f" {word} " in text for word in FALSE) or any(
        f" {word} " in text for word in HEARSAY
    )


def holds(unit: Unit, sheet: Sheet, one: NamedList) -> bool:
    """True if a unit includes a list: not that of somebody's relative ("Kolo Danda's brother")."""
    if unit.tag not in NAMES | TOLLED or not (
        unit.first <= one.first and one.last <= unit.last + 1
    ):
        return False
    if unit.tag not in TOLLED and not OWNERS.isdisjoint(sheet.lowers[unit.first : one.first]):
        return False  # "an aide to Kolo Danda"
    is_owner = sheet.lowers[one.last] in OWNING
    return unit.tag in TOLLED or not is_owner if one.last < unit.last else not is_owner


def is_of_another(units: Units, number: int) -> bool:
    """True if a name only says whose people were harmed: "an aide to Kolo Danda", "followers of
    Kolo Danda".
    """
    if number < 2 or units[number - 1].tag not in LINKS or units[number - 2].tag not in PEOPLED:
        return False
    # "relatives of Kolo Danda, who disappeared"
    return not any(unit.tag == WHO for unit in units[number + 1 : number + 3])


def is_of_one(sheet: Sheet, one: NamedList, trigger: tuple[int, int]) -> bool:
    """True if a verb of harm is in the singular, not that of a list: "took Kolo Danda and Besa
    Tamba, and the guard was killed".
    """
    if (
        trigger[0] < one.last - 1
        or len(one.names) == 1
        or (one.whole is not None and not one.whole.several)
    ):
        return False
    lowers = sheet.lowers
    is_plural = not AND.isdisjoint(
        lowers[one.names[-2].end : one.names[-1].begin]
    ) and WITH.isdisjoint(lowers[one.first : one.last])
    return is_plural and not SINGULAR.isdisjoint(lowers[slice(*trigger)])


def is_of_relative(sheet: Sheet, reading: ParsedSentence, claim: Claim) -> bool:
    """True if a word of harm is about others: "Kolo Danda, whose wife was killed", "who led the
    raid in which two died".
    """
    if claim.trigger <= claim.victim:
        return False
    first, stop = reading.units[claim.victim].last, reading.units[claim.trigger].first
    between = sheet.lowers[first:stop]
    if not between or between[0] in verbs_of_saying():
        return bool(between)  # "Kolo Danda said of his son, who was killed"
    opened = next((place for place, word in enumerate(between) if word in OF_OTHERS), -1)
    if opened >= 0:
        behind = len(between) - between[::-1].index(",") if "," in between[opened:] else 0
        return behind == 0 or any(word[0].isupper() for word in sheet.words[first + behind : stop])
    return False


def is_feared(sheet: Sheet, reading: ParsedSentence, claim: Claim, one: NamedList) -> bool:
    """True if somebody only fears the outcome: "relatives fear that Kolo Danda, who was abducted in
    March, has been killed".
    """
    first = sheet.document.sentences[reading.sentence].first
    return claim.outcome == "killed" and not FEARS.isdisjoint(sheet.lowers[first : one.first])


def is_threat(sheet: Sheet, reading: ParsedSentence, claim: Claim) -> bool:
    """True if a word of harm only names a threat or a sentence: "received death threats"."""
    last = reading.units[claim.trigger].last if claim.trigger >= 0 else 0
    return 0 < last < len(sheet.lowers) and sheet.lowers[last] in THREATS


def is_natural(sheet: Sheet, reading: ParsedSentence, claim: Claim) -> bool:
    """True if nobody inflicted a death: "died of cancer", "who died in 1934"."""
    return claim.trigger >= 0 and is_caused_by_nature(sheet, reading.units[claim.trigger])
