"""Sentences without subjects, as in notes: "Ali Danda, tailor. Choked by tear gas." """

from conflict_cli.engine.grammar import tags_of
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.models import OUTCOMES
from conflict_cli.people.leads import done
from conflict_cli.people.persons import PersonMentions
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.takers import taken_by
from conflict_cli.people.told import Told
from conflict_cli.people.words import tag_at
from conflict_cli.text.document import Sentence

KNOWN: frozenset[str] = frozenset(OUTCOMES) - {"killed_or_wounded"}
HARMED = tags_of("HARM_PAST STATE")
VERBS = tags_of(
    "WAS WERE HAVE MODAL DO HARM_PAST HARM_INTRANSITIVE VERB REPORTED LEFT RECOVERED REACHED"
)
BEHIND = tags_of("PREPOSITION BY DATE COMMA ADVERB")


def tell_fragments(sheet: Sheet, mentions: PersonMentions) -> None:
    """Adds to the people of a sentence without a verb what the next one, which has no subject, says
    of them.
    """
    sentences = sheet.document.sentences
    for number, named in sorted(mentions.by_sentence.items()):
        sentence = sentences[number]
        behind = sentences[number + 1] if number + 1 < len(sentences) else None
        if (
            behind is None
            or behind.block != sentence.block
            or named[0][0].begin > sentence.first + 1
            or has_verb(sheet, sentence)
        ):
            continue
        if (told := told_without_subject(sheet, behind)) is not None:
            for _, person in named:
                person.tell(told)


def has_verb(sheet: Sheet, sentence: Sentence) -> bool:
    """True if a sentence has a verb of the lexicons or a form of one."""
    position = sentence.first
    while position < sentence.last:
        span = sheet.spans.get(position)
        tag, length = tag_at(sheet.lowers, position, sentence.last)
        if span is None and tag in VERBS:
            return True
        position += length if span is None else max(1, span.last - position)
    return False


def told_without_subject(sheet: Sheet, sentence: Sentence) -> Told | None:
    """The outcome that a sentence states if it begins with a participle: "Killed by a mine.",
    "Taken from the field by men in masks.".
    """
    first, lowers = sentence.first, sheet.lowers
    deed = done().longest(lowers, first, sentence.last)
    known = lexical_entries().longest(lowers, first, sentence.last)
    length, label = (deed[0], str(deed[1])) if deed is not None else (0, "")
    if known is not None and known[1].tag in HARMED and known[0] >= length:
        length, label = known[0], known[1].type
    behind = first + length
    if not length or label not in KNOWN:
        return None
    if (
        behind < sentence.last
        and sheet.words[behind][0].isalnum()
        and tag_at(lowers, behind, sentence.last)[0] not in BEHIND
    ):
        return None
    outcome = taken_by(sheet, sentence, behind, label)
    return Told(outcome, sheet.starts[first], sheet.ends[behind - 1]) if outcome else None
