"""Who attackers without a name are told to be in the next sentences: "The killers, members of the front, came by night"."""

from conflict_cli.extractors.lexical import GROUP_VICTIMS
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor
from conflict_cli.linking.sides import ASSAILANTS

BEHIND = 2  # sentences in which attackers told without a name are named
DEFINITE = frozenset(("the", "these", "those"))
THEY = ASSAILANTS.union("killers raiders".split())  # nouns that stand for whoever attacked
# What may stand between such a noun and the group that its men are of.
BELONGING = frozenset(
    "a an are as be believed belong belonged belonging faction fighters from group identified members men militants of part rebel said "
    "suspected the to were ,".split()
)
MEMBERSHIP = frozenset("belong belonged belonging from members of".split())  # of which one must stand there
REACH = 12  # tokens behind the noun in which the group's name begins


def group_introduced(context: Context, sentence: int, actor: Actor) -> str | None:
    """The group of which attackers told in a sentence are members by one of the next two; None where nothing says so."""
    document = context.document
    noun = actor.name.rpartition(" ")[2].lower()
    for number in range(sentence + 1, min(sentence + BEHIND + 1, len(document.sentences))):
        told = document.sentences[number]
        if told.block > document.sentences[sentence].block + 1:
            return None
        lowers = document.tokens.lowers[told.first : min(told.last, told.first + REACH + 2)]
        if len(lowers) < 4 or lowers[0] not in DEFINITE or (lowers[1] != noun and lowers[1] not in THEY):
            continue
        length = next((count for count, word in enumerate(lowers[2:]) if word not in BELONGING), 0)
        if MEMBERSHIP.isdisjoint(lowers[2 : 2 + length]):
            return None
        start = document.tokens.starts[told.first + 2 + length]
        group = next((group for begin, _, group in context.groups_over(start, start + 1) if begin <= start), None)
        return group.name if group is not None and GROUP_VICTIMS.get(group.type) == "militant" else None
    return None
