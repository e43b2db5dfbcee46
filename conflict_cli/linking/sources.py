"""What can be a source: a name, a group, or a noun for people or papers that are quoted."""

from functools import cache
from typing import NamedTuple, cast

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.engine.phrases import Phrases, read_entries, read_phrases
from conflict_cli.extractors.lexical import plural_of
from conflict_cli.lexicon import citing, function_words
from conflict_cli.lexicon import speakers as lexicon
from conflict_cli.startup.build_cache import cached_at_build
from conflict_cli.text.document import OWNING, Document
from conflict_cli.vocabulary import AttributionKind


class Source(NamedTuple):
    """A source as written, with the kind of its statement.

    `start:end` are the characters of name and verb, `verb` is where the verb is. A `definite`
    source is a noun with "the", not a name. A source that `sees` was there and reports what it saw.
    One that is `told` of by a noun does not speak itself: "denied a claim by the rebels".
    """

    name: str
    kind: AttributionKind
    start: int
    end: int
    verb: int
    definite: bool = False
    sees: bool = False
    told: bool = False


PRONOUNS = frozenset(citing.PRONOUNS.split())
FIRST_PERSON = frozenset(citing.FIRST_PERSON.split())
NOBODY = frozenset(citing.NOBODY.split())
DOCUMENTS = frozenset(citing.DOCUMENTS.split())
MONITORS = frozenset(read_phrases(citing.MONITORS))
NO_SPEAKERS = frozenset(citing.NO_SPEAKERS.split())
NO_SPEECH = frozenset(tuple(phrase.split()) for phrase in read_phrases(citing.NO_SPEECH))
AFTER_SPEAKERS = frozenset(citing.AFTER_SPEAKERS.split())
THE = frozenset(function_words.THE.split())
ARTICLES = frozenset(function_words.ARTICLES.split())
OPENERS = ARTICLES | frozenset(citing.SO_CALLED.split())  # in front of a name and not part of it
# Kinds of clauses beside what is said.
SIDE = frozenset("condition contrast reason relative temporal".split())
OPPOSING = frozenset(("accused", "denied"))  # kinds of statements
LONGEST_ROLE = 4  # words
NAMED = TAGS["NAMED"]
NAMES = tags_of("NAMED NAME GROUP ACTOR")
SPEAKING = NAMES | tags_of("HE")
NOUNS = tags_of(
    "PLURAL PERSON PEOPLE RELATIVES OBJECT COUNT_ALONE THING_SG THING_PL COUNTED_UNKNOWN "
    "WORD PERSON_SG PERSON_PL"
)
ARTICLE_TAGS = tags_of("ARTICLE DETERMINER")
BEFORE_NOUNS = tags_of("ARTICLE MODIFIER DETERMINER")


@cached_at_build
def sayings() -> Phrases[AttributionKind]:
    """Every form of the verbs of saying, with the kind of statement it makes."""
    kinds: dict[str, AttributionKind] = {}
    for entry in read_entries(lexicon.SAYING):
        kind, forms = entry.attributes
        for form in (entry.phrase, *forms.split(";")):
            kinds.setdefault(form.strip(), cast(AttributionKind, kind))
    return Phrases(kinds)


@cached_at_build
def roles() -> Phrases[str]:
    """The phrases for people and papers that are quoted, each with its kind."""
    return Phrases(
        {
            form: entry.attributes[0]
            for entry in read_entries(lexicon.SPEAKERS)
            for form in (entry.phrase, plural_of(entry))
        }
    )


@cache
def speakers() -> frozenset[str]:
    """The last words of the phrases for people and papers that are quoted."""
    return frozenset(phrase.split()[-1] for phrase in roles().values)


def role_of(name: str) -> str:
    """The kind of speaker that a noun names, empty for a name: "a local photographer" is of the
    media.

    >>> role_of("an agency photographer"), role_of("Ali Hassan")
    ('media', '')
    """
    words = name.lower().split()
    known = roles().values
    return next(
        (
            known[phrase]
            for first in range(-LONGEST_ROLE, 0)
            if (phrase := " ".join(words[first:])) in known
        ),
        "",
    )


def speaks(document: Document, unit: Unit) -> bool:
    """True if a unit can be a source: a name, a pronoun, a noun for people or papers."""
    if unit.tag in SPEAKING:
        return document.tokens.lowers[unit.first] not in NOBODY
    if unit.tag not in NOUNS:
        return False
    lowers, known = document.tokens.lowers, speakers()
    for position in range(max(unit.first, unit.content_start), unit.last):
        is_known = lowers[position] in known and lowers[position] not in NO_SPEAKERS
        if is_known and (position + 1 == unit.last or lowers[position + 1] in AFTER_SPEAKERS):
            return True
    return False


def is_common(name: str) -> bool:
    """True if a phrase has no name in it: "London-based group", not "Hill Watch group"."""
    return all(word[0].islower() or "-" in word for word in name.split())


def phrase(document: Document, first: int, last: int) -> str:
    """The words of tokens `first:last` without an article in front."""
    tokens = document.tokens
    while first < last - 1 and (tokens.lowers[first] in OPENERS or tokens.lowers[first] in OWNING):
        first += 1
    return document.text[tokens.starts[first] : tokens.ends[last - 1]]


def with_abbreviation(document: Document, last: int) -> int:
    """The end of a name with its abbreviation: "the Hill Relief Agency (HRA)"."""
    words = document.tokens.words[last : last + 3]
    if len(words) == 3 and words[0] == "(" and words[2] == ")" and words[1].isupper():
        return last + 3
    return last


def resolve(source: Source, carried: Source | None) -> Source:
    """The source, under the name of the speaker before if it means that one: "he", "the report"."""
    if carried is not None and stands_for_another(source):
        return source._replace(name=carried.name)
    return source


def stands_for_another(source: Source) -> bool:
    """True if a source is a pronoun or "the report"; "a report" is a new one."""
    name = source.name.lower()
    return (
        name in PRONOUNS
        or name in FIRST_PERSON
        or (source.definite and (name in DOCUMENTS or name in MONITORS))
    )
