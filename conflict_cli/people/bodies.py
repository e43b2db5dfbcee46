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
from conflict_cli.people.phrases import Sheet
from conflict_cli.people.words import BODY_PARTS, CUT_OFF, SPLINTERS, letter_at
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
    """ "tore into the legs of Kolo Danda", "hit Kolo Danda in the neck", "Kolo Danda was hit in the
    leg".
    """
    lowers = sheet.lowers
    verb = behind_clause(sheet, sentence, last)
    if cuts_throat(sheet, sentence, first, last):
        return "killed"
    if loses_part(sheet, sentence, verb) or hurts_part(sheet, sentence, first, last):
        return "wounded"
    if lowers[sentence.first] in HITS and first > sentence.first and lowers[first - 1] == ",":
        return (
            "wounded" if in_body(lowers, sentence.first, first) else ""
        )  # "Shot in the spine, Kolo Danda …"
    near = [
        *range(max(sentence.first, first - NEAR), first),
        *range(verb, min(sentence.last, verb + NEAR)),
    ]
    if (
        first - 5 > sentence.first
        and lowers[first - 4] in THROUGH
        and lowers[first - 1] in OF
        and lowers[first - 2] in BODY_PARTS
    ):
        return "wounded"  # "went through the lung of Kolo Danda"
    of_body = (
        first - 2 > sentence.first and lowers[first - 1] in OF and lowers[first - 2] in BODY_PARTS
    )
    owned = (
        last + 1 < sentence.last
        and lowers[last] in OWNING
        and not BODY_PARTS.isdisjoint(lowers[last + 1 : last + 3])
    )
    if owned and not CUT_OFF.isdisjoint(lowers[last + 2 : min(sentence.last, last + NEAR)]):
        return "wounded"  # "Kolo Danda's arm was broken"
    if owned and first - 2 > sentence.first and lowers[first - 1] in OFF:
        return "wounded"  # "took off Kolo Danda's foot"
    if of_body and not SAVING.isdisjoint(lowers[max(sentence.first, first - NEAR) : first]):
        return "wounded"  # "could not save the left eye of Kolo Danda"
    if (of_body or owned) and any(
        lowers[token] in SPLINTERS or hurts(lowers[token]) for token in near
    ):
        return "wounded"  # "took a bullet out of the chest of Kolo Danda"
    hits = [token for token in near if lowers[token] in HITS]
    if not hits:
        return ""
    if (
        hits[0] == verb
        and lowers[verb + 1] in IN
        and in_body(lowers, verb, min(sentence.last, verb + 4))
    ):
        return "wounded"  # "Nurse Besa Danda hit in thigh"
    if of_body or (owned and hits[0] < first):
        return "wounded"
    if first - 1 in hits and in_body(lowers, last, min(sentence.last, last + 4)):
        return "wounded"
    if verb + 2 >= sentence.last or lowers[verb] not in WERE or verb + 1 not in hits:
        return ""
    return "wounded" if lowers[verb + 2] in BY or in_body(lowers, verb, sentence.last) else ""


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
        return not BODY_PARTS.isdisjoint(
            lowers[position + 2 : position + 5]
        )  # "had his right hand blown off"
    while position < sentence.last and letter_at(lowers, position, sentence.last)[0] in AUXILIARIES:
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
