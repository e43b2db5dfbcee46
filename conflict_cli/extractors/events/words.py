"""Words for events: what each can mean in which form, by the lexicon alone."""

from functools import cache
from typing import Literal, NamedTuple

from conflict_cli.engine.phrases import Phrases, read_entries, read_phrases
from conflict_cli.lexicon import events as lexicon
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import Sentence, Tokens

# The forms of a word, which are fields of `Word`.
WordForm = Literal["past", "gerund", "base", "noun", "crowd", "occurred", "staged"]


class Word(NamedTuple):
    """What a word can mean, by form: the family of event that it states, "" if it has no such
    form.
    """

    past: str = ""
    gerund: str = ""
    base: str = ""
    noun: str = ""
    crowd: str = ""
    staged: bool = False
    occurred: bool = False


NO_EVENT = Word()


@cached_at_build
def words() -> Phrases[Word]:
    """Every phrase of the lexicon with its forms; phrases of `NO_EVENTS` have none."""
    forms: dict[str, dict[str, object]] = {}
    for block, is_staged in ((lexicon.VERBS, False), (lexicon.STAGED, True)):
        for entry in read_entries(block):
            family, gerund, base = (*entry.attributes, "", "")[:3]
            for name, phrases in (("past", entry.phrase), ("gerund", gerund), ("base", base)):
                for phrase in phrases.split(","):
                    if phrase.strip():
                        known = forms.setdefault(phrase.strip(), {})
                        known.update({"staged": True} if is_staged else {name: family})
    for block, name in ((lexicon.NOUNS, "noun"), (lexicon.CROWDS, "crowd")):
        for entry in read_entries(block):
            for phrase in entry.phrase.split(","):
                forms.setdefault(phrase.strip(), {})[name] = entry.attributes[0]
    for entry in read_entries(lexicon.OCCURRED):
        forms.setdefault(entry.phrase, {})["occurred"] = True
    for entry in read_entries(lexicon.NO_EVENTS):
        forms[entry.phrase] = {}
    words = {phrase: Word(**known) for phrase, known in forms.items()}  # type: ignore[arg-type]
    return Phrases(words)


def find_words(tokens: Tokens, sentence: Sentence) -> list[tuple[int, int, Word]]:
    """The longest phrases of a sentence that may be triggers, as tokens `first:last`."""
    return [
        found
        for found in words().runs(tokens.lowers, sentence.first, sentence.last)
        if found[2] != NO_EVENT
    ]


@cache
def untelling() -> frozenset[str]:
    """Verbs that do not state that their object happened."""
    return frozenset(read_phrases(lexicon.UNTOLD))


@cache
def beginning() -> frozenset[str]:
    """Verbs after which "to" states something that happened."""
    return frozenset(read_phrases(lexicon.BEGINNING))


@cache
def defences() -> frozenset[str]:
    """Verbs by which their subject withstands an attack."""
    return frozenset(read_phrases(lexicon.DEFENCES))
