"""Who says so: speakers and documents that a sentence names as its source."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from conflict_cli.engine.grammar import LETTERS, Unit, letters_of, unit_at
from conflict_cli.engine.phrases import Phrases, PhraseSet, collect_phrases, read_entries, words_in
from conflict_cli.extractors.claims.matching import Reading
from conflict_cli.extractors.lexical import plural_of
from conflict_cli.lexicon import speakers as lexicon
from conflict_cli.startup.build_cache import stored
from conflict_cli.text.document import Document


class Source(NamedTuple):
    """A source as written, with the kind of its statement; `start:end` are the characters of name and verb."""

    name: str
    kind: str
    start: int
    end: int


# Who speaks on when nobody is named: the one who spoke before.
PRONOUNS = frozenset("he she it they who".split())
FIRST_PERSON = frozenset(("i", "we"))  # whose words are quoted: the one named at the quotation's end
SAME_DOCUMENTS = frozenset(("report", "statement", "document", "source", "post", "tweet", "message", "letter"))
SAME_MONITORS = frozenset(("monitor", "monitoring group", "watchdog"))
NO_SPEAKERS = frozenset(("local", "count", "figure", "toll"))  # of phrases that speak ("body count"), but not alone
RULES = frozenset("custom customs law laws needs plan plans practice rite rites schedule size tradition traditions wishes".split())
CITING = frozenset(("according", "citing", "quoting", "cited", "quoted", "attributed", "put", "puts", "putting"))
BEHIND_HEADS = frozenset(("of", "in", "at", "for", "from", "with"))
REACH = 40  # units between a speaker and the verb
PARTICLES = ("al-", "el-", "ul-", "bin", "ibn", "abu", "de", "da", "von", "van")
ATTRIBUTES = frozenset(
    "affiliated allied backed based headed headquartered known led linked run supported".split()
)  # ", based in Britain,"
RELATIVES = ATTRIBUTES | {"whose"}
ARTICLES = frozenset(("a", "an", "A", "An"))
REVISING = frozenset("lowered raised revised updated".split())
PUT = REVISING | {"put", "puts", "putting"}  # "put the toll at", "lowered the toll to"
TAKING_LIVES = frozenset(("claimed", "claims", "claiming"))  # "the war has claimed 900 lives": a war does not speak
FIGURES = frozenset("toll figure number dead deaths casualties".split())
FOUND = frozenset(("found", "find", "finds"))  # said of bodies as often as of results
AND, COMMA, NAMED, OBJECT, PASSIVE, TO, WHO, WORD = (LETTERS[name] for name in "AND COMMA NAMED OBJECT PASSIVE TO WHO WORD".split())
NAMES = letters_of("NAMED NAME GROUP ACTOR")
ARTICLE_LETTERS = letters_of("ARTICLE DETERMINER")
SPEAKING = NAMES | letters_of("HE")
NOUNS = letters_of("PLURAL PERSON PEOPLE KIN OBJECT SOME THING THINGS WORD MAN MEN")
NO_VERBS = NAMES | letters_of("PERSON PLURAL OBJECT")  # a word for saying in one is no verb
# What may stand between a speaker and the verb.
BETWEEN = NOUNS | letters_of(
    "ADVERB HAVE PHRASE DATE COMMA PLACE BY WHO OF MODAL MODIFIER ARTICLE DETERMINER NAME PREPOSITION DASH OPEN CLOSE NUMBER"
)
TOLLS = letters_of("TOLLED CASES")
BEFORE_NOUNS = letters_of("ARTICLE MODIFIER DETERMINER")
CITED = NAMES | NOUNS | BEFORE_NOUNS | letters_of("OF AND PREPOSITION")
JOINED = NAMES | NOUNS | letters_of("MODIFIER")
NOT_SAYING = letters_of("WAS WERE TO ARTICLE DETERMINER MODIFIER PREPOSITION")  # what stands right before a verb that has no speaker
BEFORE_NAMES = letters_of("MODIFIER GROUP NAME MAN PERSON ACTOR")
BEFORE_WORDS = letters_of("WORD MODIFIER ACTOR NAME")
BEHIND_NAMES = letters_of("OF NAMED NAME")
DESCRIBED = letters_of("PEOPLE PERSON PLURAL")
NOT_DESCRIBING = letters_of("COMMA SEMICOLON COLON REPORTED CLAUSE BUT")  # what ends a relative clause
VERBS = letters_of("PASSIVE DIED WAS WERE HAVE VERB HARMED ACTIVE MODAL")
GOVERNING = letters_of("OF PREPOSITION TO")


@stored
def sayings() -> Phrases[str]:
    """Every form of the verbs of saying, with the kind of statement it makes."""
    kinds: dict[str, str] = {}
    for entry in read_entries(lexicon.SAYING):
        kind, forms = entry.attributes
        for form in (entry.phrase, *forms.split(";")):
            kinds.setdefault(form.strip(), kind)
    return Phrases(kinds)


@cache
def openings() -> frozenset[str]:
    """The words that phrases of saying and of citing begin with."""
    return CITING | REVISING | {phrase.partition(" ")[0] for phrase in sayings().values}


@stored
def speakers() -> frozenset[str]:
    """The last words of the phrases for people and papers that are quoted."""
    phrases = {form for entry in read_entries(lexicon.SPEAKERS) for form in (entry.phrase, plural_of(entry))}
    return frozenset(phrase.split()[-1] for phrase in phrases)


@stored
def signs_of_source() -> PhraseSet:
    """Phrases of which one stands in every sentence that names a source: those of saying, and words that cite."""
    return collect_phrases((*CITING, *REVISING, *sayings().values))


def read_sources(document: Document, reading: Reading) -> list[Source]:
    """The sources of a sentence in text order, as it names them: "he" and "the report" are left to `resolve`."""
    sources: list[Source] = []
    tokens, units, known = document.tokens, reading.units, sayings()
    lowers, sentence = tokens.lowers, document.sentences[reading.sentence]
    done = -1
    for position in words_in(openings(), lowers, sentence.first, sentence.last):
        number = unit_at(units, position)
        if number <= done:  # a unit names one source
            continue
        unit, word = units[number], lowers[position]
        source = None
        if word in TAKING_LIVES and number + 1 < len(units) and takes_lives(document, units[number + 1]):
            continue
        if unit.letter == PASSIVE and word not in CITING:  # "who had been reported missing": by whom is not said
            continue
        if sources and number and word not in CITING and goes_on(word, units[number - 1]):
            saying = known.longest(lowers, position, sentence.last)
            if saying is not None:
                source = Source(sources[-1].name, saying[1], tokens.starts[position], tokens.ends[position])
        elif is_citing(document, units, number, position):
            source = read_cited(document, units, number, position)
        elif word in PUT and not FIGURES.isdisjoint(lowers[position + 1 : position + 4]):
            source = read_speaker(document, units, number, "reported")
        elif unit.letter not in NO_VERBS and word not in FOUND and (saying := known.longest(lowers, position, sentence.last)) is not None:
            source = read_speaker(document, units, number, saying[1])
        if source is not None:
            sources.append(source)
            done = number
    return sources


def goes_on(verb: str, before: Unit) -> bool:
    """Whether a verb has the speaker before it: ", adding that" and "and added that" are not said by the object of what was said."""
    return before.letter == AND or (verb.endswith("ing") and before.letter == COMMA)


def takes_lives(document: Document, unit: Unit) -> bool:
    """Whether a toll is what a verb claims as a victim, not as a statement: "has claimed 900 lives"."""
    return unit.letter in TOLLS and document.tokens.lowers[unit.last - 1] in ("lives", "victims")


def is_citing(document: Document, units: Sequence[Unit], number: int, position: int) -> bool:
    """Whether the source follows a word: "according to", "attributed to"; "quoted the agency", not "was quoted as saying"."""
    word, *following = document.tokens.lowers[position : position + 2]
    if word in ("cited", "quoted"):
        behind = [unit for unit in units[number + 1 : number + 4] if unit.letter not in BEFORE_NOUNS]
        return bool(behind) and speaks(document, behind[0])
    return word in ("according", "citing", "quoting") or (word == "attributed" and following == ["to"])


def read_cited(document: Document, units: Sequence[Unit], number: int, position: int) -> Source | None:
    """The source behind "according to" or "citing"."""
    tokens = document.tokens
    first = next((later for later in range(number, len(units)) if units[later].last > position + 1 and units[later].letter != TO), None)
    if first is None:
        return None
    begin = max(units[first].first, position + (2 if tokens.lowers[position] in ("according", "attributed") else 1))
    last = units[first].last
    if begin >= last:
        return None
    for unit in units[first + 1 :]:
        if unit.first != last or unit.letter not in CITED:
            break
        if unit.letter == AND and units[min(units.index(unit) + 1, len(units) - 1)].letter not in JOINED:
            break
        last = unit.last
    while last > begin + 1 and tokens.lowers[last - 1] in ("of", "and", "in", "the", "a", "from", "on", "at", "who"):
        last -= 1
    if tokens.lowers[last - 1] in RULES:
        return None
    name = phrase(document, begin, last)
    return Source(name, "reported", tokens.starts[position], tokens.ends[last - 1]) if name else None


def read_speaker(document: Document, units: Sequence[Unit], verb: int, kind: str) -> Source | None:
    """The subject of a verb of saying: before it, or behind it in ", said X"."""
    tokens = document.tokens
    if verb and units[verb - 1].letter in NOT_SAYING:
        return None
    number: int | None
    inverted = is_inverted(document, units, verb)
    number = behind_article(units, verb) if inverted else subject_of(document, units, verb)
    if number is None:
        return None
    if number >= 2 and not inverted and units[number - 1].letter == COMMA and units[number - 2].letter == NAMED:
        number -= 2  # "Ali Hassan, a spokesman, said"
    unit = units[number]
    last = unit.last
    counted = unit.quantity is not None and unit.quantity.count not in ARTICLES
    whole = unit.letter == OBJECT and not counted and tokens.lowers[last - 1] not in SAME_DOCUMENTS  # "the city's welfare office"
    first = unit.first if whole else max(unit.first, unit.core)
    if unit.letter in NAMES:
        first = unit.first
        before = number
        while before and units[before - 1].letter in BEFORE_NAMES and units[before - 1].last == first:
            before -= 1
            first = max(units[before].first, units[before].core)
    elif unit.letter == WORD:
        while number and units[number - 1].letter in BEFORE_WORDS and units[number - 1].last == first:
            number -= 1
            first = units[number].first
    if inverted and number + 1 < len(units) and units[number + 1].letter in BEHIND_NAMES and units[number + 1].first == last:
        last = units[number + 1].last
    last = apposed(document, units, number, last)
    name = phrase(document, first, last)
    start = min(tokens.starts[first], tokens.starts[units[verb].first])
    return Source(name, kind, start, max(tokens.ends[last - 1], tokens.ends[units[verb].last - 1])) if name else None


def apposed(document: Document, units: Sequence[Unit], number: int, last: int) -> int:
    """Where a speaker's phrase ends: behind the name in apposition that the folds passed over, "a teacher, Halima Nur,"."""
    words = document.tokens.words
    end = units[number + 1].first if number + 1 < len(units) else last
    while end > last and words[end - 1] == ",":
        end -= 1
    return (
        end
        if end - last > 1 and words[last] == "," and all(word[0].isupper() or word.startswith(PARTICLES) for word in words[last + 1 : end])
        else last
    )


def is_inverted(document: Document, units: Sequence[Unit], verb: int) -> bool:
    """Whether the speaker stands behind the verb: ", said the mayor"; not "…, said one policeman was killed", nor "told X"."""
    speaker = behind_article(units, verb)
    if speaker >= len(units) or (verb and units[verb - 1].letter != COMMA) or not speaks(document, units[speaker]):
        return False
    if document.tokens.lowers[units[verb].first] in ("told", "tells", "tell", "telling"):
        return False
    return speaker + 1 >= len(units) or units[speaker + 1].letter not in VERBS


def behind_article(units: Sequence[Unit], verb: int) -> int:
    """The unit behind a verb and an article."""
    return verb + 1 + (verb + 1 < len(units) and units[verb + 1].letter in ARTICLE_LETTERS)


def subject_of(document: Document, units: Sequence[Unit], verb: int) -> int | None:
    """The nearest unit before a verb that may speak, over adverbs, phrases and asides but over no other verb."""
    number = verb - 1
    while number >= max(0, verb - REACH):
        unit = units[number]
        if speaks(document, unit):
            governed = number and units[number - 1].letter in GOVERNING and number >= 2
            if not governed:
                return number
            number -= 2
            continue
        if unit.letter == COMMA and (before := relative_before(document.tokens.lowers, units, number)) is not None:
            number = before
            continue
        if unit.letter not in BETWEEN:
            return described_before(document, units, number)
        number -= 1
    return None


def described_before(document: Document, units: Sequence[Unit], number: int) -> int | None:
    """The speaker whom a relative clause without commas describes: "a herder who fled the town" said."""
    for before in range(number, max(0, number - 6), -1):
        unit = units[before]
        if unit.letter == WHO:
            return before - 1 if units[before - 1].letter in DESCRIBED else None
        if unit.letter in NOT_DESCRIBING:
            return None
    return None


def relative_before(lowers: Sequence[str], units: Sequence[Unit], comma: int) -> int | None:
    """The unit in front of a relative clause or participle that a comma closes: "the army, which holds the city, said"."""
    for number in range(comma - 1, max(0, comma - 16), -1):
        if units[number].letter == COMMA:
            following = units[number + 1]
            return number - 1 if following.letter == WHO or lowers[following.first] in RELATIVES else None
    return None


def speaks(document: Document, unit: Unit) -> bool:
    """Whether a unit can be a source: a name, a group, a pronoun, or a noun for people and papers that are quoted."""
    if unit.letter in SPEAKING:
        return document.tokens.lowers[unit.first] not in ("there", "you")
    if unit.letter not in NOUNS:
        return False
    lowers, known = document.tokens.lowers, speakers()
    for position in range(max(unit.first, unit.core), unit.last):
        is_known = lowers[position] in known and lowers[position] not in NO_SPEAKERS
        if is_known and (position + 1 == unit.last or lowers[position + 1] in BEHIND_HEADS):
            return True
    return False


def phrase(document: Document, first: int, last: int) -> str:
    """The words of tokens `first:last` without an article in front."""
    tokens = document.tokens
    while first < last - 1 and tokens.lowers[first] in ("the", "a", "an"):
        first += 1
    return document.text[tokens.starts[first] : tokens.ends[last - 1]]


def resolve(source: Source, carried: Source | None) -> Source:
    """ "He", "it" and "the report" stand for the speaker before."""
    return source._replace(name=carried.name) if carried is not None and stands_for_another(source) else source


def stands_for_another(source: Source) -> bool:
    """Whether a source is a pronoun or "the report", not a name of its own."""
    name = source.name.lower()
    return name in PRONOUNS or name in FIRST_PERSON or name in SAME_DOCUMENTS or name in SAME_MONITORS
