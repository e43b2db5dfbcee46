"""Outcomes of people named before as "he" or "the 34-year-old", and details: "She was a nurse"."""

from collections.abc import Iterator

from conflict_cli.engine.grammar import TAGS, Unit, tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.claims.matching import ParsedSentence
from conflict_cli.extractors.claims.modality import governing_status
from conflict_cli.extractors.lexical import adjective_nouns, lexical_entries
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words
from conflict_cli.people.ages import BEHIND_BEING
from conflict_cli.people.bodies import outcome_of_body
from conflict_cli.people.harm import KNOWN
from conflict_cli.people.leads import (
    is_unseen,
    losses,
    outcome_ahead,
    outcome_done,
    outcome_of_pronoun,
)
from conflict_cli.people.nature import is_no_harm
from conflict_cli.people.owned_parts import cuts_throat, hurts_part
from conflict_cli.people.persons import Known, PersonMentions
from conflict_cli.people.phrases import INDEFINITE_ARTICLES, read_phrase
from conflict_cli.people.predicates import tell_of_clauses
from conflict_cli.people.readers import Readers
from conflict_cli.people.rules import match_names
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.taking import tell_of_taking
from conflict_cli.people.told import UNTOLD, Name, Told
from conflict_cli.people.undergoers import is_hearsay, is_natural
from conflict_cli.people.words import GLUED_AGE, PERSON_SG, pronouns, read_age, sex_of, tag_at
from conflict_cli.text.document import Sentence
from conflict_cli.vocabulary import Sex

ALONG_WITH = frozenset(read_phrases(around.ALONG_WITH))
BY = frozenset(function_words.BY.split())
ALSO = frozenset(function_words.ALSO.split())
OF = frozenset(function_words.OF.split())
SAID = frozenset(around.SAID.split())
THE = frozenset(function_words.THE.split())
HARM_PAST, HE = TAGS["HARM_PAST"], TAGS["HE"]
SUFFERED = tags_of("PASSIVE HARM_INTRANSITIVE")
PRONOUNS = tags_of("HE PRONOUN POSSESSIVE SELF")
HIS_OR_HER = frozenset(around.HIS_OR_HER.split())
OBJECT_PRONOUNS = frozenset(around.OBJECT_PRONOUNS.split())
CLOSERS = tags_of("WAS WERE HAVE MODAL PREPOSITION BY AND CLAUSE ADVERB DATE TO")
OPENING = frozenset(around.OPENING.split())
OBJECTS = tags_of("HE PRONOUN POSSESSIVE")
BESIDE = frozenset(around.BESIDE.split())
SUBJECTS = frozenset(around.SUBJECTS.split())
BEING = frozenset(function_words.SINGULAR_COPULAS.split())
SURVIVED = frozenset("wounded tortured raped kidnapped captured displaced".split())
TELLING = frozenset(around.TELLING_OF_ONESELF.split())
THAT = frozenset(function_words.THAT.split())
LONGEST_CHAIN = 4  # sentences


def tell_anaphors(sheet: Sheet, mentions: PersonMentions, readers: Readers) -> None:
    """Adds to the people what the text says of them without their names, in the sentence that names
    them or shortly after.
    """
    sentences = sheet.document.sentences
    numbers = sorted(
        {
            near
            for number in mentions.by_sentence
            for near in range(number, number + LONGEST_CHAIN)
            if near < len(sentences)
        }
    )
    for number in numbers:
        for token, told in told_of_pronouns(sheet, readers, number):
            person = antecedent(sheet, mentions, number, token) or self_told(
                sheet, mentions, number, token, told
            )
            if person is not None:
                person.sex = person.sex or pronouns()[sheet.lowers[token]]
                person.tell(told)
        if number - 1 in mentions.by_sentence:
            tell_by_age(sheet, mentions, readers, number)
            tell_more(sheet, mentions, number)


def told_of_pronouns(sheet: Sheet, readers: Readers, number: int) -> Iterator[tuple[int, Told]]:
    """The outcomes that a sentence states for its pronouns, each with the pronoun's token."""
    sentence = sheet.document.sentences[number]
    known = pronouns()
    tokens = [
        token for token in range(sentence.first, sentence.last) if sheet.lowers[token] in known
    ]
    if not tokens or is_hearsay(sheet, sentence):
        return
    yield from told_by_units(sheet, readers.as_names(number), sentence, readers.taken)
    companion = killed_with(sheet, sentence.first, sentence.last)
    if companion is not None:
        yield companion
    if sheet.lowers[sentence.first] in SUBJECTS and is_unseen(
        sheet.lowers[sentence.first + 1 : sentence.last]
    ):
        yield (
            sentence.first,
            Told("missing", sheet.starts[sentence.first], sheet.ends[sentence.last - 1]),
        )
    for token in tokens:
        if outcome := outcome_of_pronoun(sheet, sentence, token) or outcome_beside_pronoun(
            sheet, sentence, token
        ):
            yield token, Told(outcome, sheet.starts[token], sheet.ends[token])


def outcome_beside_pronoun(sheet: Sheet, sentence: Sentence, token: int) -> str:
    """What the words beside a pronoun say of the person that it means; of an owner only harm to a
    part of the body.
    """
    is_met = is_object(sheet, sentence, token)
    if sheet.lowers[token] in HIS_OR_HER and not is_met:
        if cuts_throat(sheet, sentence, token, token + 1):
            return "killed"
        return "wounded" if hurts_part(sheet, sentence, token, token + 1) else ""
    return (
        (is_met and outcome_ahead(sheet, sentence, token))
        or outcome_done(sheet, sentence, token, token + 1)
        or outcome_of_body(sheet, sentence, token, token + 1)
    )


def is_object(sheet: Sheet, sentence: Sentence, token: int) -> bool:
    """True if a pronoun means the person, not an owner: "no trace of her was", not "no trace
    of her bag was".
    """
    if sheet.lowers[token] not in OBJECT_PRONOUNS:
        return False
    behind = token + 1
    return (
        behind >= sentence.last
        or not sheet.words[behind][0].isalnum()
        or tag_at(sheet.lowers, behind, sentence.last)[0] in CLOSERS
    )


def told_by_units(
    sheet: Sheet, reading: ParsedSentence, sentence: Sentence, context: str
) -> Iterator[tuple[int, Told]]:
    """The outcomes for pronouns by the claims, the verbs and the clauses of a sentence."""
    units = reading.units
    named = [unit.tag in PRONOUNS and sheet.lowers[unit.first] in pronouns() for unit in units]
    for claim in reading.claims:
        if (
            named[claim.victim]
            and claim.status not in UNTOLD
            and not is_natural(sheet, reading, claim)
        ):
            yield units[claim.victim].first, Told(claim.outcome, claim.start, claim.end)
    subjects = [place for place, unit in enumerate(units) if unit.tag == HE and named[place]]
    for place in subjects:
        if place + 1 == len(units) or governing_status(sheet.document, units, place):
            continue
        first, verb = units[place].first, units[place + 1]
        if is_plain_harm(sheet, verb):
            yield first, Told(verb.type, sheet.starts[first], sheet.ends[verb.last - 1])
    for unit, trigger, outcome in match_names(units, sheet.lowers[sentence.first : sentence.last]):
        if (
            unit.tag in OBJECTS
            and sheet.lowers[unit.first] in pronouns()
            and outcome in KNOWN
            and not is_no_harm(sheet, trigger)
        ):
            yield unit.first, Told(outcome, sheet.starts[unit.first], sheet.ends[trigger.last - 1])
    for place in subjects:
        for outcome, begin, end in tell_of_clauses(sheet, reading, [place]):
            yield units[place].first, Told(outcome, sheet.starts[begin], sheet.ends[end - 1])
    for place, unit in enumerate(units):
        if (
            unit.tag in OBJECTS
            and named[place]
            and (taken := tell_of_taking(sheet, reading, [place], context)) is not None
        ):
            yield unit.first, Told(taken[0], sheet.starts[taken[1]], sheet.ends[taken[2] - 1])


def is_plain_harm(sheet: Sheet, unit: Unit) -> bool:
    """True if a verb group asserts that its subject was harmed: "was killed", "died"."""
    return (
        unit.tag in SUFFERED
        and unit.type in KNOWN
        and not unit.modality
        and not is_no_harm(sheet, unit)
    )


def killed_with(sheet: Sheet, first: int, last: int) -> tuple[int, Told] | None:
    """ "Killed with him were …", "Also wounded beside her was …": the outcome of the person whom
    the pronoun means.
    """
    lowers = sheet.lowers
    first += lowers[first] in ALSO
    known = lexical_entries().values.get(lowers[first])
    if known is None or known.tag != HARM_PAST or first + 2 >= last:
        return None
    pronoun = first + 2 + (" ".join(lowers[first + 1 : first + 3]) in ALONG_WITH)
    if lowers[first + 1] not in BESIDE or pronoun >= last or lowers[pronoun] not in pronouns():
        return None
    return pronoun, Told(known.type, sheet.starts[first], sheet.ends[pronoun])


def self_told(
    sheet: Sheet, mentions: PersonMentions, number: int, token: int, told: Told
) -> Known | None:
    """The person who says what was done to them: "Kolo Danda said he was beaten by guards"; None
    for a death.
    """
    verb = token - 1 - (sheet.lowers[token - 1] in THAT)
    if told.outcome not in SURVIVED or sheet.lowers[token] not in SUBJECTS or verb < 1:
        return None
    speaker = next(
        (pair for pair in mentions.by_sentence.get(number, ()) if verb - 1 <= pair[0].end <= verb),
        None,
    )
    if (
        speaker is None
        or sheet.lowers[verb] not in TELLING
        or speaker[1].sex not in (None, pronouns()[sheet.lowers[token]])
    ):
        return None
    before = sheet.document.sentences[number - 1] if number else None
    is_of_another = before is not None and others_between(
        sheet, before.first, before.last, pronouns()[sheet.lowers[token]]
    )
    return None if is_of_another or number - 1 in mentions.by_sentence else speaker[1]


def antecedent(sheet: Sheet, mentions: PersonMentions, number: int, token: int) -> Known | None:
    """The only person that a pronoun can mean: named before it in its sentence, else earlier."""
    sex = pronouns()[sheet.lowers[token]]
    if (later := named_behind(sheet, mentions, number, token)) is not None:
        return later if later.sex in (sex, None) else None
    for near in (number, last_named(sheet, mentions, number, sex)):
        named = [
            (name, person)
            for name, person in mentions.by_sentence.get(near, ())
            if near < number or name.last <= token
        ]
        people = {
            id(person): person
            for name, person in named
            if person.sex in (sex, None) and not speaks(sheet, name)
        }
        if named and others_between(sheet, named[-1][0].end, clause_of(sheet, number, token), sex):
            return None
        told = [person for person in people.values() if person.sex == sex] or list(people.values())
        if told:
            return told[0] if len(told) == 1 else None
    return None


def last_named(sheet: Sheet, mentions: PersonMentions, number: int, sex: Sex) -> int:
    """The last sentence with a name, if all sentences after it are about the same person: "She had
    a stall. She never closed it."
    """
    known = pronouns()
    near = number - 1
    while near > 0 and near > number - LONGEST_CHAIN and near not in mentions.by_sentence:
        sentence = sheet.document.sentences[near]
        sexes = {
            known[lower] for lower in sheet.lowers[sentence.first : sentence.last] if lower in known
        }
        if sexes != {sex} or others_between(sheet, sentence.first, sentence.last, sex):
            break
        near -= 1
    return near


def named_behind(sheet: Sheet, mentions: PersonMentions, number: int, token: int) -> Known | None:
    """The person named right after the clause that opens a sentence: "Before he was shot, Kolo
    Danda …".
    """
    if (
        token != sheet.document.sentences[number].first + 1
        or sheet.lowers[token - 1] not in OPENING
    ):
        return None
    named = mentions.by_sentence.get(number, ())
    return named[0][1] if named and sheet.lowers[named[0][0].begin - 1] == "," else None


def clause_of(sheet: Sheet, number: int, token: int) -> int:
    """The token before which a pronoun may mean others than a named person: an object is not the
    subject of its own clause.
    """
    is_owner = sheet.lowers[token + 1 : token + 2] and sheet.lowers[token + 1] in losses().values
    if sheet.lowers[token] in SUBJECTS or is_owner:
        return token
    return sheet.document.sentences[number].first


def others_between(sheet: Sheet, start: int, stop: int, sex: Sex) -> bool:
    """True if the pronoun may mean somebody else between it and the name: "Kolo Danda said the boy
    … he died".
    """
    position = start
    while position < stop:
        span = sheet.spans.get(position)
        tag, length = tag_at(sheet.lowers, position, stop)
        if (
            tag == PERSON_SG
            and span is None
            # the following text is not about the agent
            and BY.isdisjoint(sheet.lowers[max(start, position - 2) : position])
            and sheet.lowers[position] not in adjective_nouns()
            and sex_of(sheet.lowers[position + length - 1]) in (sex, None)
        ):
            return True
        position += length if span is None else max(1, span.last - position)
    return False


def speaks(sheet: Sheet, name: Name) -> bool:
    """True if a verb of saying comes after a name: "Kolo Danda said she had been killed" is about
    somebody else.
    """
    if name.end >= len(sheet.words) or (name.begin and sheet.lowers[name.begin - 1] in OF):
        return False
    behind = name.end + (sheet.lowers[name.end] == ",")
    return sheet.lowers[behind] in SAID or is_inverted(sheet, name)


def is_inverted(sheet: Sheet, name: Name) -> bool:
    """True if quoted words come before the verb of saying: '"…," said Kolo Danda'; not "police said
    Kolo Danda had".
    """
    verb = name.begin - 1
    return verb > 0 and sheet.lowers[verb] in SAID and not sheet.words[verb - 1][0].isalnum()


def tell_by_age(sheet: Sheet, mentions: PersonMentions, readers: Readers, number: int) -> None:
    """ "The 34-year-old was shot": the only person of the sentence before, if the age fits."""
    sentence = sheet.document.sentences[number]
    first = sentence.first + 1
    if (
        first >= sentence.last
        or sheet.lowers[sentence.first] not in THE
        or not GLUED_AGE.fullmatch(sheet.lowers[first])
    ):
        return
    age = read_age(sheet.lowers, first, sentence.last)
    people = {id(person): person for _, person in mentions.by_sentence[number - 1]}
    if age is None or len(people) != 1:
        return
    person = next(iter(people.values()))
    if person.age not in (None, age.years):
        return
    person.age = age.years
    reading = readers.as_names(number)
    for claim in reading.claims:
        if reading.units[claim.victim].first == sentence.first and claim.status not in UNTOLD:
            person.tell(Told(claim.outcome, claim.start, claim.end))


def tell_more(sheet: Sheet, mentions: PersonMentions, number: int) -> None:
    """ "She was 34." "He was a nurse at the clinic." """
    sentence = sheet.document.sentences[number]
    first, stop = sentence.first, sentence.last
    if (
        first + 2 >= stop
        or sheet.lowers[first] not in SUBJECTS
        or sheet.lowers[first + 1] not in BEING
    ):
        return
    person = antecedent(sheet, mentions, number, first)
    if person is None or mentions.by_sentence.get(number):
        return
    person.sex = person.sex or pronouns()[sheet.lowers[first]]
    age = read_age(sheet.lowers, first + 2, stop)
    if (
        age is not None
        and person.age is None
        and (age.last >= stop or sheet.lowers[age.last] in BEHIND_BEING)
    ):
        person.age = age.years
    elif (
        (phrase := read_phrase(sheet, first + 2, stop)) is not None
        and not phrase.several
        and sheet.lowers[first + 2] in INDEFINITE_ARTICLES
    ):
        name = mentions.by_sentence[number - 1][-1][0]
        name.details.take(phrase, sheet)
        person.learn(name.details, sheet)
