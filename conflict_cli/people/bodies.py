"""Parts of the body that are hit or lost: "tore into the legs of …", "… was hit in the neck", "…
lost a leg".
"""

from collections.abc import Sequence

from conflict_cli.engine.grammar import tags_of
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words, people
from conflict_cli.people.clauses import AUXILIARIES, behind_clause
from conflict_cli.people.owned_parts import HITS, cuts_throat, hurts_part
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.words import BODY_PARTS, CUT_OFF, SPLINTERS, tag_at
from conflict_cli.text.document import OWNING, Sentence

IN = frozenset(function_words.IN.split())
THROUGH = frozenset(around.THROUGH.split())
SAVING = frozenset(people.SAVING.split())
BY = frozenset(function_words.BY.split())
HAD = frozenset(function_words.HAD.split())
INTO_BODY = frozenset(around.INTO_BODY.split())
LOSING = frozenset(around.LOSING.split())
OF = frozenset(function_words.OF.split())
OFF = frozenset(around.OFF.split())
WERE = frozenset(around.WERE.split())
HURTING = tags_of("HARM_PAST HARM_GERUND HARM_BASE")
LOST = frozenset(around.LOST.split())
NEAR = 8  # tokens between the verb of hitting and the part of the body


def outcome_of_body(sheet: Sheet, sentence: Sentence, first: int, last: int) -> str:
    """ "tore into the legs of Kolo Danda", "Kolo Danda was hit in the leg"."""
    lowers = sheet.lowers
    verb = behind_clause(sheet, sentence, last)
    if cuts_throat(sheet, sentence, first, last):
        return "killed"
    if loses_part(sheet, sentence, verb) or hurts_part(sheet, sentence, first, last):
        return "wounded"
    if lowers[sentence.first] in HITS and first > sentence.first and lowers[first - 1] == ",":
        # "Shot in the spine, Kolo Danda …"
        return "wounded" if in_body(lowers, sentence.first, first) else ""
    near = [
        *range(max(sentence.first, first - NEAR), first),
        *range(verb, min(sentence.last, verb + NEAR)),
    ]
    of_body = first - 2 > sentence.first and is_of_body(lowers, first)
    owned = (
        last + 1 < sentence.last
        and lowers[last] in OWNING
        and not BODY_PARTS.isdisjoint(lowers[last + 1 : last + 3])
    )
    if of_body and is_of_hurt_part(lowers, sentence, first):
        return "wounded"
    if owned and is_owner_of_hurt_part(lowers, sentence, first, last):
        return "wounded"
    if (of_body or owned) and any(
        lowers[token] in SPLINTERS or hurts(lowers[token]) for token in near
    ):
        return "wounded"  # "took a bullet out of the chest of Kolo Danda"
    hits = [token for token in near if lowers[token] in HITS]
    if not hits:
        return ""
    if of_body or (owned and hits[0] < first):
        return "wounded"
    if first - 1 in hits and in_body(lowers, last, min(sentence.last, last + 4)):
        return "wounded"
    return "wounded" if is_hit(lowers, sentence, verb, hits) else ""


def is_hit(lowers: Sequence[str], sentence: Sentence, verb: int, hits: Sequence[int]) -> bool:
    """True if the verb of a name says that a part of the body was hit; `hits` are such verbs."""
    stop = sentence.last
    if hits[0] == verb and lowers[verb + 1] in IN and in_body(lowers, verb, min(stop, verb + 4)):
        return True  # "Nurse Besa Danda hit in thigh"
    if verb + 2 >= stop or lowers[verb] not in WERE or verb + 1 not in hits:
        return False
    return lowers[verb + 2] in BY or in_body(lowers, verb, stop)


def is_of_body(lowers: Sequence[str], first: int) -> bool:
    """True if a part of somebody's body comes before a name: "the chest of Kolo Danda"."""
    return lowers[first - 1] in OF and lowers[first - 2] in BODY_PARTS


def is_of_hurt_part(lowers: Sequence[str], sentence: Sentence, first: int) -> bool:
    """True if the part of the body before a name was hit or is lost."""
    if first - 5 > sentence.first and lowers[first - 4] in THROUGH:
        return True  # "went through the lung of Kolo Danda"
    # "could not save the left eye of Kolo Danda"
    return not SAVING.isdisjoint(lowers[max(sentence.first, first - NEAR) : first])


def is_owner_of_hurt_part(lowers: Sequence[str], sentence: Sentence, first: int, last: int) -> bool:
    """True if the part of the body that a name owns was broken or is lost."""
    if not CUT_OFF.isdisjoint(lowers[last + 2 : min(sentence.last, last + NEAR)]):
        return True  # "Kolo Danda's arm was broken"
    # "took off Kolo Danda's foot"
    return first - 2 > sentence.first and lowers[first - 1] in OFF


def hurts(lower: str) -> bool:
    """True if a verb means that somebody was hurt: "burned the hands of"."""
    meaning = lexical_entries().values.get(lower)
    return meaning is not None and meaning.tag in HURTING and meaning.type == "wounded"


def loses_part(sheet: Sheet, sentence: Sentence, position: int) -> bool:
    """ "… lost his left leg", "… lost two fingers"."""
    lowers = sheet.lowers
    if (
        position < sentence.last
        and lowers[position] in HAD
        and not LOST.isdisjoint(lowers[position : min(sentence.last, position + NEAR)])
    ):
        # "had his right hand blown off"
        return not BODY_PARTS.isdisjoint(lowers[position + 2 : position + 5])
    while position < sentence.last and tag_at(lowers, position, sentence.last)[0] in AUXILIARIES:
        position += 1
    if position >= sentence.last or lowers[position] not in LOSING:
        return False
    return not BODY_PARTS.isdisjoint(lowers[position + 2 : min(sentence.last, position + 4)])


def in_body(lowers: Sequence[str], first: int, last: int) -> bool:
    """True if "in the leg" or the like is among some tokens."""
    return any(
        lowers[token] in INTO_BODY and not BODY_PARTS.isdisjoint(lowers[token + 1 : token + 4])
        for token in range(first, last)
    )
