"""The verb of a name: after a relative clause, after auxiliaries."""

from conflict_cli.engine.grammar import tags_of
from conflict_cli.lexicon import around_people as around
from conflict_cli.people.phrases import PARTICIPLES
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.words import tag_at
from conflict_cli.text.document import Sentence

BEFORE_VERBS = frozenset(around.BEFORE_VERBS.split())
WHO = frozenset(around.WHO.split())
MARKS = frozenset(", . ; ) :".split())
LONGEST_CLAUSE = 25
VERBS = tags_of("WAS WERE HAVE MODAL HARM_PAST HARM_INTRANSITIVE DO UNHARMED")
STRUCK = frozenset(around.STRUCK.split())
AUXILIARIES = tags_of("WAS WERE HAVE ADVERB")


def behind_clause(sheet: Sheet, sentence: Sentence, last: int) -> int:
    """The token after a relative clause: "Kolo Danda, who has asked to be named, was …"."""
    lowers = sheet.lowers
    opened = (
        last - (lowers[last - 1] == ",") if last < sentence.last and lowers[last] != "," else last
    )
    opened += lowers[opened : opened + 1] == [","]
    if opened + 1 >= sentence.last:
        return last
    near = range(last + 2, min(sentence.last - 1, last + LONGEST_CLAUSE))
    if opened > last and (lowers[opened].endswith(PARTICIPLES) or lowers[opened] in STRUCK):
        # "…, hit by a stray bullet, died"
        comma = next((token for token in near if lowers[token] == ","), -1)
        return comma + 1 if comma > 0 and closes(sheet, comma + 1, sentence.last) else last
    if lowers[opened] not in WHO:
        return last
    return next(
        (
            token + 1
            for token in range(last + 2, min(sentence.last, last + LONGEST_CLAUSE))
            if lowers[token] == ","
        ),
        last,
    )


def end_of_clause(sheet: Sheet, sentence: Sentence, first: int) -> int:
    """The first mark from a token on."""
    return next(
        (token for token in range(first, sentence.last) if sheet.lowers[token] in MARKS),
        sentence.last,
    )


def closes(sheet: Sheet, position: int, stop: int) -> bool:
    """True if a verb follows the comma after a list: "Kolo, 34, was killed"."""
    while position < stop and sheet.lowers[position] in BEFORE_VERBS:
        position += 1
    return position < stop and tag_at(sheet.lowers, position, stop)[0] in VERBS
