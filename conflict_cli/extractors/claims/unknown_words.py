"""What a word that no lexicon has may be, by its form."""

from conflict_cli.engine.grammar import TAGS
from conflict_cli.engine.phrases import Phrases, read_entries
from conflict_cli.extractors.lexical import PERSONS, LexicalEntry
from conflict_cli.lexicon import claims as lexicon
from conflict_cli.lexicon import clauses
from conflict_cli.startup.build_cache import cached_at_build

MODIFIER = TAGS["MODIFIER"]


@cached_at_build
def irregular_pasts() -> frozenset[str]:
    """Irregular past forms that are verbs in any position."""
    return frozenset(
        entry.phrase for entry in read_entries(clauses.IRREGULAR) if not entry.attributes
    )


OCCUPATION_ENDINGS = tuple(lexicon.OCCUPATION_ENDINGS.split())


def tag_unknown(lower: str, known: Phrases[LexicalEntry]) -> LexicalEntry:
    """The class of a word that no lexicon has, by its form."""
    if "-" in lower:
        tail = known.values.get(lower.rpartition("-")[2])
        return tail if tail is not None and tail.tag in PERSONS else LexicalEntry(MODIFIER)
    if lower.endswith(("men", "women")) and len(lower) > 5:
        return LexicalEntry(TAGS["PERSON_PL"], "unspecified")
    if lower.endswith(OCCUPATION_ENDINGS):
        return LexicalEntry(TAGS["PERSON_SG"], "civilian")
    if lower.endswith("s") and lower[:-1].endswith(OCCUPATION_ENDINGS):
        return LexicalEntry(TAGS["PERSON_PL"], "civilian")
    if (
        lower.endswith("ed") and len(lower) > 3 and not lower.endswith("eed")
    ) or lower in irregular_pasts():
        return LexicalEntry(TAGS["VERB"])
    if lower.endswith("ly") and len(lower) > 4:
        return LexicalEntry(TAGS["ADVERB"])
    return LexicalEntry(TAGS["WORD"])
