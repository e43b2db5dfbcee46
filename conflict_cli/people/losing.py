"""Words for the dead and the missing without a word of harm: they are buried, nobody sees them,
others come for them, an attack takes them.
"""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words, people
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.takers import outcome_of_agent
from conflict_cli.people.words import tag_at
from conflict_cli.text.document import OWNING, Sentence

INTERRED = frozenset(read_phrases(people.INTERRED))
TO_BE = frozenset(read_phrases(people.TO_BE))
UNDER = frozenset(people.UNDER.split())
ALIVE = frozenset(around.ALIVE.split())
COMING = frozenset(people.COMING.split())
NOBODY = frozenset(read_phrases(people.NOBODY))
SEEING = frozenset(read_phrases(people.SEEING))
NOT_SEEN = frozenset(read_phrases(people.NOT_SEEN))
SEEN, SEEN_AGAIN = (frozenset(block.split()) for block in (people.SEEN, people.SEEN_AGAIN))
COMING_OUT = frozenset(around.COMING_OUT.split())
DID = frozenset(around.DID.split())
NEVER = frozenset(around.NEVER.split())
CONTRASTS = frozenset(around.CONTRASTS.split()) - {";"}
FOR = frozenset(around.FOR.split())
LOST = frozenset(around.LOSING.split())
TO = frozenset(function_words.TO.split())
CLAUSE_ENDS = frozenset(around.CLAUSE_ENDS.split())
WEAPON = TAGS["WEAPON"]
LONGEST_TO_BE = 4
LONGEST_AGENT = 5
LONGEST_NOBODY = 10  # tokens of "no one in the village has seen"
LONGEST_GOAL = 4  # tokens of "a white minibus"


# "has not been seen since the raid"; not "has not been seen in public".
NOT_SEEN_AGAIN = compile_wording(
    r" NOT_SEEN (?:[\w'-]+ ){0,4}?SEEN_AGAIN ",
    people,
    examples=("has not been seen since the raid", "was never seen alive again"),
    counter_examples=("has not been seen in public", "has not been seen angry"),
    padded=True,
)


def is_unseen_by_all(sheet: Sheet, sentence: Sentence, first: int) -> bool:
    """True if nobody has seen somebody since: "No one in the village has seen Kolo Danda since the
    raid", "nobody has heard from her"; not "nobody has seen Kolo Danda angry".
    """
    lowers = sheet.lowers
    seen = " ".join(lowers[max(sentence.first, first - 2) : first])
    if not seen.endswith(tuple(SEEING)):
        return False
    if seen.endswith(tuple(SEEN)) and SEEN_AGAIN.isdisjoint(lowers[sentence.first : sentence.last]):
        return False
    before = f" {' '.join(lowers[max(sentence.first, first - LONGEST_NOBODY) : first])} "
    return seen in NOT_SEEN or any(f" {nobody} " in before for nobody in NOBODY)


def is_lost_to(sheet: Sheet, sentence: Sentence, first: int, last: int) -> bool:
    """True if somebody is lost to what kills: "we lost Kolo Danda, our goalkeeper, to a mine"."""
    lowers = sheet.lowers
    begin = last + (lowers[last] == ",")
    if first <= sentence.first or lowers[first - 1] not in LOST or lowers[begin] not in TO:
        return False
    near = range(begin + 1, min(sentence.last, begin + LONGEST_GOAL + 1))
    return any(tag_at(lowers, token, sentence.last)[0] == WEAPON for token in near)


def outcome_of_coming(sheet: Sheet, sentence: Sentence, first: int, last: int) -> str:
    """ "Masked men came for Kolo Danda": they came to take him; not with "…, but he had fled"."""
    lowers = sheet.lowers
    verb = first - 2
    if verb <= sentence.first or lowers[first - 1] not in FOR or lowers[verb] not in COMING:
        return ""
    if lowers[last] in OWNING or not CONTRASTS.isdisjoint(lowers[last : sentence.last]):
        return ""
    return outcome_of_agent(lowers[max(sentence.first, verb - LONGEST_AGENT) : verb])


def comes_to_no_life(lowers: Sequence[str]) -> bool:
    """True if words say that somebody died: "did not come out of the burning car alive"."""
    stop = next((place for place, lower in enumerate(lowers) if lower in CLAUSE_ENDS), len(lowers))
    denied = lowers[0] in NEVER or (lowers[0] in DID and lowers[1] in NEVER)
    return denied and not ALIVE.isdisjoint(lowers[:stop]) and not COMING_OUT.isdisjoint(lowers[:4])


def is_interred(lowers: Sequence[str], *, is_told: bool) -> bool:
    """True if words state a burial: "will be buried", and, if `is_told` says that "was" comes
    before them, "buried at dusk".
    """
    text = " ".join(lowers)
    begun = text.startswith(tuple(TO_BE)) or is_told
    verb = next(
        (token for token, lower in enumerate(lowers[:LONGEST_TO_BE]) if lower in INTERRED), -1
    )
    return begun and verb >= 0 and (verb == 0 or not is_told) and UNDER.isdisjoint(lowers)
