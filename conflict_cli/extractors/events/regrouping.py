"""Regrouping: cuts and joins units whose borders hide an event: a verb inside a noun phrase, or a
noun after its preposition.
"""

from collections.abc import Sequence
from itertools import pairwise

from conflict_cli.engine.grammar import TAGS, Unit, Units, tags_of, unit_at
from conflict_cli.extractors.events.words import Word
from conflict_cli.lexicon import events as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.text.document import Tokens

ACTOR, NAME, OF, PHRASE, PREPOSITION, VERB = (
    TAGS[name] for name in "ACTOR NAME OF PHRASE PREPOSITION VERB".split()
)
CUT = tags_of("OBJECT THING_PL THING_SG")


def split_verbs(units: Units, found: Sequence[tuple[int, int, Word]], tokens: Tokens) -> Units:
    """The units; a noun phrase that includes the verb between subject and object is cut: "the Unity
    Committee staged protests".
    """
    result = list(units)
    for number, (first, last, word) in enumerate(found):
        at = unit_at(result, first)
        if at < 0 or result[at].first >= first or last >= result[at].last:
            continue
        unit = result[at]
        noun = found[number + 1] if number + 1 < len(found) else None
        stages = (
            word.staged
            and unit.tag in CUT
            and noun is not None
            and noun[2].noun
            and noun[0] < unit.last
        )
        acts = word.past and unit.tag in CROWDED and tokens.lowers[first - 1] in ACTORS
        if stages or acts:
            result[at : at + 1] = [
                Unit(NAME if stages else ACTOR, unit.first, first, None, unit.type if acts else ""),
                Unit(VERB, first, last),
                unit._replace(first=last, content_start=last if acts else -1, quantity=None),
            ]
    return result


CROWDED = tags_of("PLURAL PEOPLE")
ARTICLES = frozenset(function_words.ARTICLES.split())
ACTORS = frozenset(lexicon.FORCES.split())
GATHERED = frozenset(lexicon.GATHERED.split())
JOINED = tags_of("ACTOR PLURAL GROUP PEOPLE NAMED")
JOINING = tags_of("PHRASE OF PREPOSITION")


def join_phrases(units: Units, tokens: Tokens) -> Units:
    """The units; "a group of" is joined with its members, and a preposition and article with their
    noun.
    """
    for before, unit in pairwise(units):
        if unit.tag in JOINED and before.tag in JOINING:
            break
    else:
        return units
    result: Units = []
    for unit in units:
        if result and unit.tag in JOINED:
            before = result[-1]
            if before.tag == PHRASE and tokens.lowers[before.last - 1] in ARTICLES:
                result[-1] = before._replace(last=unit.last)
                continue
            if before.tag == PREPOSITION:
                result[-1] = unit._replace(
                    tag=PHRASE,
                    first=before.first,
                    content_start=max(unit.first, unit.content_start),
                )
                continue
            if (
                before.tag == OF
                and len(result) > 1
                and tokens.lowers[result[-2].last - 1] in GATHERED
            ):
                result[-2:] = [
                    unit._replace(
                        first=result[-2].first, content_start=max(unit.first, unit.content_start)
                    )
                ]
                continue
        result.append(unit)
    return result
