"""Verbs in the active voice for what others do to somebody: "hung Danda from a pipe", "gave him
electric shocks", "forced her into a van".
"""

from typing import NamedTuple

from conflict_cli.engine.phrases import read_entries
from conflict_cli.lexicon import people
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.takers import taken_by
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Sentence

NO_ENDS = frozenset(people.NO_ENDS_OF_DEEDS.split())


class Deed(NamedTuple):
    """Words after somebody's name that go with a verb before it, and the outcome."""

    rest: tuple[str, ...]
    outcome: str


@cached_at_build
def active_deeds() -> dict[str, list[Deed]]:
    """What is done to somebody by the forms of its verb: "hung upside down" gives "hung" and
    "hanging" with "upside down".
    """
    forms = {
        entry.phrase: entry.attributes[0].split() for entry in read_entries(people.FORMS_OF_DEEDS)
    }
    found: dict[str, list[Deed]] = {}
    for entry in read_entries(people.DONE):
        verb, *rest = entry.phrase.split()
        if verb not in forms or not rest or rest[-1] in NO_ENDS:
            continue
        for form in forms[verb]:
            found.setdefault(form, []).append(Deed(tuple(rest), entry.attributes[0]))
    for deeds in found.values():
        deeds.sort(key=lambda deed: -len(deed.rest))
    return found


def outcome_of_deed(sheet: Sheet, sentence: Sentence, first: int, last: int) -> str:
    """The outcome, by a verb before tokens `first:last` and its words after them, of the person
    named by these; "" if there is none.
    """
    lowers = sheet.lowers
    if first <= sentence.first:
        return ""
    for rest, outcome in active_deeds().get(lowers[first - 1], ()):
        stop = last + len(rest)
        if stop <= sentence.last and tuple(lowers[last:stop]) == rest:
            return taken_by(sheet, sentence, stop, outcome)
    return ""
