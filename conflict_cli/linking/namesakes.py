"""Who "the group", "the agency" or "the spokesman" is: the source named before whose noun that is."""

from conflict_cli.extractors.groups.references import FIGHTERS
from conflict_cli.linking.context import Context
from conflict_cli.linking.sources import Source
from conflict_cli.linking.subjects import BYSTANDERS

REACH = 20  # sentences that are looked through for a name
BODIES = frozenset("charity group monitor network ngo organisation organization watchdog".split())
FIGHTING = frozenset("armed extremist insurgent islamist jihadist militant paramilitary rebel terror terrorist".split())


def name_of(context: Context, number: int, source: Source) -> str | None:
    """The last source before a definite one that has a name and is what its noun says; None where there is none."""
    words = source.name.lower().split()
    for before in range(number, max(-1, number - REACH), -1):
        for earlier in reversed(context.find_sources(before)):
            if earlier.end <= source.start and not earlier.definite and (name := fits(context, words, earlier)) is not None:
                return name
    return None


def fits(context: Context, words: list[str], earlier: Source) -> str | None:
    """The name in a source that may be meant by a noun: a group's for "the group", its own where it holds the noun."""
    if words[-1] in BODIES:
        kinds = FIGHTERS if not FIGHTING.isdisjoint(words) else BYSTANDERS | FIGHTERS if words == ["group"] else BYSTANDERS
        named = [mention for mention in context.groups_within(earlier.start, earlier.end) if mention[2].type in kinds]
        if not named:
            return None
        start, end, _ = named[-1]
        name = context.document.text[start:end]
        return earlier.name if name in earlier.name and earlier.name.lower().split()[-1] in BODIES else name
    return earlier.name if words[-1] in earlier.name.lower().split() and not earlier.name.islower() else None
