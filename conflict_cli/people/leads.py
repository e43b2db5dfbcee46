"""Outcomes by the words right beside a name: "the funeral of …", "…'s killing", "tore into the legs
of …", "… was tortured".
"""

from collections.abc import Sequence
from operator import itemgetter

from conflict_cli.engine.grammar import TAGS, tags_of
from conflict_cli.engine.phrases import Phrases, read_labels, read_phrases
from conflict_cli.engine.wordings import pad
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words, people
from conflict_cli.models import OUTCOMES
from conflict_cli.people.bodies import in_body, outcome_of_body
from conflict_cli.people.clauses import AUXILIARIES, behind_clause
from conflict_cli.people.deeds import outcome_of_deed
from conflict_cli.people.losing import (
    NOT_SEEN_AGAIN,
    comes_to_no_life,
    is_interred,
    is_lost_to,
    is_unseen_by_all,
    outcome_of_coming,
)
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.takers import outcome_of_agent, outcome_of_takers, taken_by
from conflict_cli.people.words import APART, ENDS, PERSON_OUTCOMES, TAKING, fallen, tag_at
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import OWNING, Sentence
from conflict_cli.vocabulary import PersonOutcome

ALIVE = frozenset(around.ALIVE.split())
CONDITIONS = frozenset(read_phrases(people.CONDITIONS))
FINDING = frozenset(people.FINDING.split())
SHOT = frozenset(people.SHOT.split())
UNSEEN = tuple(map(pad, map(str.split, read_phrases(people.UNSEEN))))
AND = frozenset(function_words.AND.split())
HIS_OR_HER = frozenset(around.HIS_OR_HER.split())
ALIVE = frozenset(around.ALIVE.split())
LEFT = frozenset(around.LEFT.split())
OF = frozenset(function_words.OF.split())
THEN = frozenset(around.THEN.split())
WHAT = frozenset(around.WHAT.split())
THREATS = frozenset(around.THREATS.split())
WERE = frozenset(around.WERE.split())
WHO = frozenset(function_words.WHO.split())
LONGEST_LEAD = 6
QUANTIFIERS = frozenset(around.QUANTIFIERS.split())
PASSIVE = frozenset(around.PASSIVE.split())
APPOSED, BEHIND = tags_of("HARM_PAST STATE"), tags_of("PREPOSITION BY CLAUSE ADVERB ALONG")
CLAUSE_ENDS = frozenset(around.CLAUSE_ENDS.split())
LONGEST_JOINED = 14
ADVERB = TAGS["ADVERB"]
DESCRIBING = tags_of("MODIFIER POSSESSIVE DETERMINER ARTICLE WORD")
TAIL_ENDS = tags_of("COMMA COLON SEMICOLON WAS WERE HAVE MODAL WHO AND")
LONGEST_TAIL = 9
LONGEST_ROLE = 3
LONGEST_BURIAL = 8
OPENED = frozenset(around.BEFORE_CLAUSES.split())
ARTICLES = frozenset(function_words.ARTICLES.split())


@cached_at_build
def leads() -> Phrases[PersonOutcome]:
    """Outcomes by the words before a name."""
    return Phrases(read_labels(people.LEADS, PERSON_OUTCOMES))


@cached_at_build
def losses() -> Phrases[PersonOutcome]:
    """Outcomes by the words after "'s"."""
    return Phrases(read_labels(people.LOSSES, PERSON_OUTCOMES))


@cached_at_build
def done() -> Phrases[PersonOutcome]:
    """Outcomes by what was done to somebody."""
    return Phrases(read_labels(people.DONE, PERSON_OUTCOMES))


@cached_at_build
def deeds() -> Phrases[PersonOutcome]:
    """Outcomes by what somebody did."""
    return Phrases(read_labels(people.DEEDS, PERSON_OUTCOMES))


@cached_at_build
def held() -> dict[str, PersonOutcome]:
    """The outcome of freed people, by a word for how they were held."""
    return read_labels(people.HELD, PERSON_OUTCOMES)


def outcome_beside(sheet: Sheet, sentence: Sentence, first: int, last: int) -> str:
    """The outcome, by the words beside tokens `first:last`, of the people named by these; "" if
    there is none.
    """
    # "no trace of Kolo Danda's car"
    is_owner = last < sentence.last and sheet.lowers[last] in OWNING
    return (
        (not is_owner and outcome_ahead(sheet, sentence, first))
        or outcome_apposed(sheet, sentence, last)
        or outcome_of_role(sheet, sentence, last)
        or outcome_owned(sheet, sentence, last)
        or outcome_done(sheet, sentence, first, last)
        or outcome_of_body(sheet, sentence, first, last)
    )


def outcome_ahead(sheet: Sheet, sentence: Sentence, first: int) -> str:
    """ "the killing of Kolo Danda", "could not save Kolo Danda"."""
    lowers = sheet.lowers
    while first > sentence.first and lowers[first - 1] in ARTICLES:
        first -= 1
    for shift in range(min(LONGEST_ROLE, first - sentence.first) + 1):
        # "the murder of trade unionist Kolo Danda"
        if shift and (
            tag_at(lowers, first - shift, first)[0] in ENDS or not lowers[first - shift].isalpha()
        ):
            break
        if found := outcome_of_lead(sheet, sentence, first - shift):
            return found
    return ""


def outcome_of_lead(sheet: Sheet, sentence: Sentence, first: int) -> str:
    """ "the killing of", "the killing in custody of": the outcome by the words right before
    a token.
    """
    lowers = sheet.lowers
    for length in range(min(LONGEST_LEAD, first - sentence.first), 0, -1):
        found = leads().values.get(" ".join(lowers[first - length : first]))
        if found is not None:
            return found
    if is_unseen_by_all(sheet, sentence, first):
        return "missing"
    is_left = first - 3 > sentence.first and lowers[first - 1] in OF and lowers[first - 2] in LEFT
    if is_left and not WHAT.isdisjoint(lowers[max(sentence.first, first - LONGEST_TAIL) : first]):
        return "killed"  # "what the fire had left of Kolo Danda"
    return outcome_of_tail(sheet, sentence, first)


def outcome_of_tail(sheet: Sheet, sentence: Sentence, first: int) -> str:
    """ "the murder in August 1993 of Kolo Danda", "the death in custody of Kolo Danda"."""
    lowers = sheet.lowers
    if lowers[first - 1] not in OF or first - 2 <= sentence.first:
        return ""
    for token in range(first - 2, max(sentence.first, first - LONGEST_TAIL), -1):
        if tag_at(lowers, token, first)[0] in TAIL_ENDS:
            return ""
        found = leads().values.get(f"{lowers[token]} of")
        if found is not None:
            is_noun = (
                lowers[token - 1] in ARTICLES or tag_at(lowers, token - 1, token)[0] in DESCRIBING
            )
            return found if is_noun and tag_at(lowers, token + 1, first)[0] in BEHIND else ""
    return ""


def outcome_apposed(sheet: Sheet, sentence: Sentence, last: int) -> str:
    """ "Kolo Danda, wounded in the raid", "Kolo Danda, missing since March"."""
    lowers = sheet.lowers
    last -= lowers[last - 1] == "," and (last >= sentence.last or lowers[last] != ",")
    if last + 2 >= sentence.last or lowers[last] != ",":
        return ""
    return outcome_of_participle(sheet, sentence, last + 1) or outcome_of_clause(
        sheet, sentence, last + 1
    )


def outcome_of_participle(sheet: Sheet, sentence: Sentence, first: int) -> str:
    """A participle with what belongs to it: "wounded in the raid", "snatched in Dori"."""
    lowers = sheet.lowers
    first += lowers[first] in QUANTIFIERS
    while first < sentence.last and tag_at(lowers, first, sentence.last)[0] == ADVERB:
        first += 1
    told = done().longest(lowers, first, sentence.last)
    found = lexical_entries().longest(lowers, first, sentence.last)
    known = (
        (found[0], found[1].type)
        if found is not None and found[1].tag in APPOSED and found[1].type in OUTCOMES
        else (0, "")
    )
    length, outcome = max(told or (0, ""), known, key=itemgetter(0))
    behind = first + length
    if not length:
        return ""
    if behind >= sentence.last:
        return outcome if told is not None else ""
    is_closed = (
        not sheet.words[behind][0].isalnum() or tag_at(lowers, behind, sentence.last)[0] in BEHIND
    )
    return taken_by(sheet, sentence, behind, outcome) if is_closed else ""


def outcome_of_clause(sheet: Sheet, sentence: Sentence, first: int) -> str:
    """ "who was seized in Dori", "who has vanished": a relative clause after a name."""
    lowers = sheet.lowers
    if lowers[first] not in WHO:
        return ""
    verb = first + 1
    while verb < sentence.last and tag_at(lowers, verb, sentence.last)[0] in AUXILIARIES:
        verb += 1
    if (
        lowers[verb - 1] in PASSIVE
        and (told := done().longest(lowers, verb, sentence.last)) is not None
    ):
        return taken_by(sheet, sentence, verb + told[0], told[1])
    known = lexical_entries().longest(lowers, verb, sentence.last)
    if (
        lowers[verb - 1] in PASSIVE
        and known is not None
        and known[1].tag in APPOSED
        and known[1].type in OUTCOMES
    ):
        return taken_by(sheet, sentence, verb + known[0], known[1].type)
    found = deeds().longest(lowers, verb, sentence.last)
    return found[1] if found is not None else outcome_joined(sheet, sentence, verb)


def outcome_joined(sheet: Sheet, sentence: Sentence, verb: int) -> str:
    """ "… was pulled out of a bus and shot", "… crossed the river and vanished": the outcome by the
    second verb of a subject.
    """
    lowers = sheet.lowers
    for token in range(verb + 1, min(sentence.last - 1, verb + LONGEST_JOINED)):
        if lowers[token] in CLAUSE_ENDS or tag_at(lowers, token, sentence.last)[0] in APPOSED:
            return ""  # "shot two guards and vanished"
        if lowers[token] in AND:
            behind = token + 1 + (lowers[token + 1] in THEN)
            found = deeds().longest(lowers, behind, sentence.last)
            if found is None and lowers[verb - 1] in PASSIVE:
                found = done().longest(lowers, behind, sentence.last)
            if found is None and lowers[verb - 1] in WERE and lowers[behind] in SHOT:
                is_hurt = in_body(lowers, behind, min(sentence.last, behind + 4))
                return "wounded" if is_hurt else "killed"
            if found is not None:
                return found[1]
    return ""


def outcome_of_role(sheet: Sheet, sentence: Sentence, last: int) -> str:
    """ "Kolo Danda, a nurse killed in the raid": a participle right after a role."""
    if (
        last >= sentence.last
        or tag_at(sheet.lowers, last - 1, last)[0] in ENDS
        or not sheet.words[last - 1].islower()
    ):
        return ""
    return outcome_of_participle(sheet, sentence, last) or outcome_of_clause(sheet, sentence, last)


def outcome_owned(sheet: Sheet, sentence: Sentence, last: int) -> str:
    """ "Kolo Danda's body"."""
    if last + 1 >= sentence.last or sheet.lowers[last] not in OWNING:
        return ""
    found = losses().longest(sheet.lowers, last + 1, sentence.last)
    behind = sheet.lowers[last + 2] if last + 2 < sentence.last else "."
    return found[1] if found is not None and behind not in THREATS else ""


def outcome_of_pronoun(sheet: Sheet, sentence: Sentence, token: int) -> str:
    """ "told of his death", "her body was found"."""
    found = (
        losses().longest(sheet.lowers, token + 1, sentence.last)
        if sheet.lowers[token] in HIS_OR_HER
        else None
    )
    if found is None:
        return ""
    is_body = sheet.lowers[token + found[0]] in fallen()
    behind = sheet.lowers[max(sentence.first, token - 2) : min(sentence.last, token + 5 + found[0])]
    return found[1] if not is_body or not FINDING.isdisjoint(behind) else ""


def outcome_done(sheet: Sheet, sentence: Sentence, first: int, last: int) -> str:
    """ "Kolo Danda was tortured", "they raped Kolo Danda"."""
    lowers = sheet.lowers
    position = behind_clause(sheet, sentence, last)
    while position < sentence.last and tag_at(lowers, position, sentence.last)[0] in AUXILIARIES:
        position += 1
    opened = done().longest(lowers, sentence.first, first)
    if (
        opened is not None
        and first > sentence.first
        and lowers[first - 1] == ","
        and opened[0] < first - 1 - sentence.first
    ):
        return opened[1]  # "Driven from Dori, Kolo Danda …"
    if (
        (first <= sentence.first + 1 or (lowers[first - 1] in OPENED and lowers[first - 2] == ","))
        and not (lowers[first] in HIS_OR_HER and last == first + 1)
        and not (last < sentence.last and lowers[last] in OWNING)
        and is_unseen(lowers[last : sentence.last])
    ):
        return "missing"
    if (
        first > sentence.first
        and lowers[first - 1] in LEFT
        and " ".join(lowers[last : last + LONGEST_LEAD]).startswith(tuple(CONDITIONS))
    ):
        return "wounded"
    if tells := outcome_of_verb(sheet, sentence, position, last) or outcome_of_deed(
        sheet, sentence, first, last
    ):
        return tells
    if first - 2 >= sentence.first and lowers[first - 1] in APART and lowers[first - 2] in TAKING:
        # "police picked up Kolo Danda"
        return outcome_of_agent(lowers[max(sentence.first, first - LONGEST_JOINED) : first - 2])
    if is_lost_to(sheet, sentence, first, last):
        return "killed"
    if came := outcome_of_coming(sheet, sentence, first, last):
        return came
    told = outcome_of_doing(lowers, sentence, first)
    burned = told == "wounded" and lowers[last] in ALIVE  # "burned him alive"
    return "killed" if burned else told


def outcome_of_doing(lowers: Sequence[str], sentence: Sentence, first: int) -> str:
    """The outcome by the words before an object: "they raped Kolo Danda"; not "was raped"."""
    for length in range(min(LONGEST_LEAD, first - sentence.first), 0, -1):
        begin = first - length
        told = done().values.get(" ".join(lowers[begin:first]))
        if told is not None and not (begin > sentence.first and lowers[begin - 1] in PASSIVE):
            return told
    return ""


def outcome_of_verb(sheet: Sheet, sentence: Sentence, position: int, last: int) -> str:
    """ "… was tortured", "… bled to death": the outcome of a subject by the verb at a token; its
    auxiliaries are at `last:position`.
    """
    lowers = sheet.lowers
    if position < sentence.last - 1 and comes_to_no_life(
        lowers[position : min(sentence.last, position + LONGEST_JOINED)]
    ):
        return "killed"
    is_passive = position > last and lowers[position - 1] in PASSIVE
    deed = deeds().longest(lowers, position, sentence.last)
    if deed is not None:
        return deed[1]
    if is_interred(lowers[position : position + LONGEST_BURIAL], is_told=is_passive):
        return "killed"
    if is_passive and (taken := outcome_of_takers(sheet, sentence, position)):
        return taken
    if position > last and (joined := outcome_joined(sheet, sentence, position)):
        return joined
    if is_passive and (found := done().longest(lowers, position, sentence.last)) is not None:
        return taken_by(sheet, sentence, position + found[0], found[1])
    return ""


def is_unseen(lowers: Sequence[str]) -> bool:
    """True if words say that nobody knows where somebody is."""
    text = pad(lowers)
    return any(words in text for words in UNSEEN) or NOT_SEEN_AGAIN.search(text) is not None
