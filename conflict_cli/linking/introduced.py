"""Attackers whom the next sentences identify.

"The killers, members of the front, came by night".
"""

from conflict_cli.extractors.lexical import GROUP_VICTIMS
from conflict_cli.lexicon import attackers as lexicon
from conflict_cli.lexicon import function_words
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor
from conflict_cli.linking.sides import ASSAILANTS

AFTER = 2  # sentences in which attackers without a name may be named
DEFINITE = frozenset(function_words.THE.split()).union(lexicon.THESE.split())
THEY = ASSAILANTS.union(lexicon.KILLERS.split())
MEMBERSHIP = frozenset(lexicon.MEMBERSHIP.split())
BELONGING = MEMBERSHIP.union(lexicon.BELONGING.split())
REACH = 12  # tokens after the noun in which the group's name begins


def group_introduced(context: Context, sentence: int, actor: Actor) -> str | None:
    """The group that attackers belong to by one of the next two sentences, if one says so."""
    document = context.document
    noun = actor.name.rpartition(" ")[2].lower()
    for number in range(sentence + 1, min(sentence + AFTER + 1, len(document.sentences))):
        told = document.sentences[number]
        if told.block > document.sentences[sentence].block + 1:
            return None
        lowers = document.tokens.lowers[told.first : min(told.last, told.first + REACH + 2)]
        if (
            len(lowers) < 4
            or lowers[0] not in DEFINITE
            or (lowers[1] != noun and lowers[1] not in THEY)
        ):
            continue
        length = next((count for count, word in enumerate(lowers[2:]) if word not in BELONGING), 0)
        if MEMBERSHIP.isdisjoint(lowers[2 : 2 + length]):
            return None
        start = document.tokens.starts[told.first + 2 + length]
        group = next(
            (group for begin, _, group in context.groups_over(start, start + 1) if begin <= start),
            None,
        )
        if group is not None and GROUP_VICTIMS.get(group.type) == "militant":
            return group.name
        return None
    return None
