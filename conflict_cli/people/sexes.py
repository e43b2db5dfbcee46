"""Sex by pronouns that can only mean one person: "Kolo Danda was on his way home"."""

from conflict_cli.extractors.people.words import verbs_of_saying
from conflict_cli.people.lists import NamedList
from conflict_cli.people.phrases import POSSESSIVES
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.words import PERSON_SG, pronouns, tag_at
from conflict_cli.text.document import Sentence
from conflict_cli.vocabulary import Sex


def sex_by_list(sheet: Sheet, one: NamedList) -> dict[int, Sex]:
    """The sexes of a list's people by their number in it: "Besa Tamba, 30, and her son Iru" shows
    that she is a woman.
    """
    found: dict[int, Sex] = {}
    owner = -1
    for number, name in enumerate(one.names):
        phrase = name.details.relation or (
            name.details.several if name.details.several and name.details.several.kin else None
        )
        if phrase is None:
            owner = number
        if phrase is None or owner < 0 or sheet.lowers[phrase.first] not in POSSESSIVES:
            continue
        sex = pronouns().get(sheet.lowers[phrase.first])
        if sex is not None and phrase.first >= one.names[owner].last:
            found.setdefault(owner, sex)
    return found


def sex_behind(sheet: Sheet, sentence: Sentence, one: NamedList) -> Sex | None:
    """The sex by the first pronoun after a sentence's only name, with nobody between."""
    position = one.names[-1].last
    while position < sentence.last:
        lower = sheet.lowers[position]
        if (sex := pronouns().get(lower)) is not None:
            return sex
        span = sheet.spans.get(position)
        tag, length = tag_at(sheet.lowers, position, sentence.last)
        if tag == PERSON_SG and span is None and position >= one.last:
            return None
        position += length
    return None


def sex_ahead(sheet: Sheet, sentence: Sentence) -> Sex | None:
    """The sex by the pronoun that opens a sentence, for the only person of the one before; not "She
    said", which may be somebody else.
    """
    first = sentence.first
    sex = pronouns().get(sheet.lowers[first])
    if sex is None or (first + 1 < sentence.last and sheet.lowers[first + 1] in verbs_of_saying()):
        return None
    return sex
