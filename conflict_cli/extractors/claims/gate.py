"""Which sentences are read for claims: those with a word that a rule needs.

The words follow from the rules and folds alone.
"""

from collections.abc import Iterable, Sequence

from conflict_cli.engine.grammar import TAGS, ChunkRule, Rule
from conflict_cli.engine.phrases import PhraseSet, collect_phrases
from conflict_cli.extractors.claims.chunks.reading import FOLDS
from conflict_cli.extractors.claims.losses import RULES as LOSS_RULES
from conflict_cli.extractors.claims.rules import RULES
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.startup.build_cache import cached_at_build


@cached_at_build
def gate() -> PhraseSet:
    """The words and phrases of which a sentence must contain one to be read for claims."""
    return collect_phrases(phrases_needed((*RULES, *LOSS_RULES)))


def phrases_needed(rules: Iterable[Rule], folds: Sequence[ChunkRule] = FOLDS) -> set[str]:
    """The words and phrases that open a sentence to the rules.

    Raises ValueError for a rule that needs a class that no word has and no fold makes: it could
    never fire.
    """
    words: dict[str, set[str]] = {}
    for phrase, meaning in lexical_entries().values.items():
        words.setdefault(meaning.tag, set()).add(phrase)
    needed: set[str] = set()
    for rule in rules:
        needed.update(rule.cues or (() if rule.needs else rule.before))
        for name in rule.needs.split():
            phrases = phrases_of(name, words, folds)
            if not phrases:
                raise ValueError(
                    f"the rule {rule.name!r} needs {name}, but no word is {name} and no fold "
                    "makes it"
                )
            needed |= phrases
    return needed


def phrases_of(
    name: str,
    words: dict[str, set[str]],
    folds: Sequence[ChunkRule],
    above: tuple[str, ...] = (),
) -> set[str]:
    """The words of a class, from `words` by its tag, and of the classes that folds make it from."""
    phrases = set(words.get(TAGS[name], ()))
    seen = (name, *above)
    for fold in folds:
        if fold.makes == name:
            phrases.update(fold.cues)
            for source in fold.needs.split():
                if source not in seen:
                    phrases |= phrases_of(source, words, folds, seen)
    return phrases
