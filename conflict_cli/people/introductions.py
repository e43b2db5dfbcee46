"""Introductions of the harmed by name: "police named the dead as …", "They were …", "The victims:
…", items below a heading.
"""

from collections.abc import Sequence

from conflict_cli.engine.grammar import TAGS, tags_of
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.extractors.lexical import lexical_entries
from conflict_cli.lexicon import around_people as around
from conflict_cli.lexicon import function_words, people
from conflict_cli.models import OUTCOMES
from conflict_cli.people.labels import (
    is_of_suspects,
    letter_of,
    outcome_before,
    outcome_in,
    those_told,
)
from conflict_cli.people.leads import done, is_unseen, outcome_of_clause
from conflict_cli.people.lists import NamedList
from conflict_cli.people.predicates import outcome_inverted
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.takers import taken_by
from conflict_cli.people.told import Told
from conflict_cli.people.words import ENDS, fallen, victims
from conflict_cli.text.document import Sentence

AT_LEAST = frozenset(read_phrases(around.AT_LEAST))
MEMBERS = frozenset(around.MEMBERS.split())
ONE_OF = frozenset(read_phrases(around.ONE_OF))
ANAPHORS = frozenset(read_phrases(people.ANAPHORS))
LISTING = frozenset(people.LISTING.split())
ONE_OF_ALL = frozenset(read_phrases(people.ONE_OF_ALL))
ALSO = frozenset(function_words.ALSO.split())
AS = frozenset(function_words.AS.split())
CLAUSE_STARTS = frozenset(around.CLAUSE_STARTS.split())
OF = frozenset(function_words.OF.split())
THAT_OF = frozenset(around.THAT_OF.split())
THE = frozenset(function_words.THE.split())
THEM = frozenset(around.THEM.split())
THOSE = frozenset(around.THOSE.split())
WHO = frozenset(function_words.WHO.split())
TO = frozenset(function_words.TO.split())
HARM_INTRANSITIVE, VICTIM_NOUN = TAGS["HARM_INTRANSITIVE"], TAGS["VICTIM_NOUN"]
VERBS = tags_of("WAS WERE HAVE MODAL HARM_INTRANSITIVE")
HARMS = tags_of("HARM_PAST VICTIM_NOUN HARM_INTRANSITIVE STATE BODIES NOMINAL DAMAGE_PAST")
HARMFUL = tags_of("WEAPON HARM_BASE")
BECOMING = frozenset(around.BECOMING.split())
IDENTIFYING = frozenset(around.IDENTIFYING.split())
INCLUDED = frozenset(around.INCLUDED.split())
BEFORE_THAT = frozenset(around.BEFORE_THAT.split())
AMONG = frozenset(function_words.AMONG.split())
AMONG_THEM = frozenset(around.AMONG_THEM.split())
APPOSED = frozenset(around.APPOSED.split())
ENDS_OF_LABELS = tags_of("COMMA SEMICOLON PREPOSITION BY TO WHO CLAUSE WAS WERE HAVE MODAL")
COPULAS = frozenset(around.COPULAS.split())
SO = frozenset(read_phrases(around.SO))
LONGEST_OBJECT = 12  # tokens of "identified by the ministry as"
LONGEST_HEADING = 12
LONGEST_LABEL = 6
LONGEST_ROLE = 3
LONGEST_LEAD = 10  # tokens of "3 June, Dori:", before the name in an item


def told_by_heading(sheet: Sheet, number: int, one: NamedList) -> Told | None:
    """The outcome of a name that opens an item, by the heading or the line above the list: "The
    dead:", "Killed in the raid:".
    """
    document = sheet.document
    sentence = document.sentences[number]
    begin = one.names[0].begin
    opens = begin <= sentence.first + 1 or (
        begin - sentence.first < LONGEST_LEAD and sheet.lowers[begin - 1] in (":", "–", "—", "-")
    )
    if document.blocks[sentence.block].kind != "bullet" or not opens:
        return None
    above = number - 1
    while above >= 0 and document.blocks[document.sentences[above].block].kind == "bullet":
        above -= 1
    if above < 0:
        return None
    lead = document.sentences[above]
    outcome = outcome_in(sheet, range(lead.first, lead.last))
    is_lead = (
        document.blocks[lead.block].kind == "heading"
        or sheet.lowers[lead.last - 1] == ":"
        or lead.last - lead.first < LONGEST_HEADING
    )
    if not outcome or not is_lead or is_of_suspects(sheet, range(lead.first, lead.last)):
        return None
    return Told(
        "killed" if outcome == "killed_or_wounded" else outcome,
        sheet.starts[one.first],
        sheet.ends[one.last - 1],
    )


def told_by_introduction(
    sheet: Sheet, number: int, one: NamedList, before: Sequence[Claim]
) -> Told | None:
    """The outcome of people whose names are only introduced: "police named the dead as …", "They
    were …", "The victims: …".
    """
    sentence = sheet.document.sentences[number]
    if (
        behind := told_behind_mark(sheet, sentence, one) or told_as(sheet, sentence, one, before)
    ) is not None:
        return behind
    subject = introducing(sheet, sentence, one) if one.names[0].begin > sentence.first else None
    if subject is None or is_of_suspects(sheet, subject):
        return None
    words, last = sheet.lowers[subject.start : subject.stop], sheet.lowers[one.names[0].begin - 1]
    outcome = outcome_in(sheet, subject) or outcome_opening(sheet, sentence, subject)
    if not outcome and last in COPULAS and subject.start == sentence.first:
        outcome = outcome_inverted([*words, last])
    outcome = outcome or ("missing" if last == ":" and is_unseen(words) else "")
    is_listing = last == ":" and not LISTING.isdisjoint(words)
    anaphor = is_anaphor(sheet, subject) or bool(those_told(sheet, before, subject)) or is_listing
    if outcome in ("", "killed_or_wounded") and (outcome or anaphor or last == "as"):
        outcome = outcome_before(sheet, before, outcome, len(one.names), subject)
    if not outcome and anaphor and number:
        above = sheet.document.sentences[number - 1]
        outcome = outcome_in(sheet, range(above.first, above.last))
    if outcome in ("", "killed_or_wounded"):
        return None
    return Told(outcome, sheet.starts[subject.start], sheet.ends[one.last - 1])


def introducing(sheet: Sheet, sentence: Sentence, one: NamedList) -> range | None:
    """The tokens that introduce the names of a list, None without any."""
    lowers, first = sheet.lowers, one.names[0].begin
    last = lowers[first - 1]
    if last in AS:
        near = range(first - 2, max(sentence.first, first - LONGEST_OBJECT) - 1, -1)
        if any(lowers[token] in IDENTIFYING for token in near):
            return range(sentence.first, first - 1)
        return None
    if last in COPULAS or (last in ALSO and lowers[first - 2] in COPULAS):
        begin = clause_start(sheet, sentence, first)
        is_whole = " ".join(lowers[begin : first - 1]) in SO or is_inverted(
            sheet, sentence, first - 1
        )
        return range(sentence.first if is_whole else begin, first - 1)
    if last == ":" or (including := included(sheet, sentence, first)) > sentence.first:
        return range(sentence.first, first - 1 if last == ":" else including)
    if last in OF and lowers[first - 2] in THAT_OF and lowers[first - 3] in BEFORE_THAT:
        return range(sentence.first, first - 3)  # "the body was identified as that of"
    if last not in (",", "(") or not is_closed(sheet, sentence, one.names[-1].end):
        return None
    if last == "," and is_of_all(sheet, sentence, first - 1):
        return range(sentence.first, first - 1)  # "One of them, Kolo Danda, had"
    return range(first - 2, first - 1) if is_fallen(sheet, sentence, first - 2) else None


def is_of_all(sheet: Sheet, sentence: Sentence, stop: int) -> bool:
    """True if a sentence opens with one of the people before: "one of them", "the youngest"."""
    return " ".join(sheet.lowers[sentence.first : stop]) in ONE_OF_ALL


def included(sheet: Sheet, sentence: Sentence, first: int) -> int:
    """The end of the words for the people among whom a name is: before "including" or ", among
    them"; 0 without such words.
    """
    lowers = sheet.lowers
    for token in range(first - 1, max(sentence.first, first - 1 - LONGEST_ROLE), -1):
        if lowers[token] in INCLUDED:
            return token if outcome_in(sheet, range(sentence.first, token)) else 0
        if lowers[token] in THEM and lowers[token - 1] in AMONG and lowers[token - 2] == ",":
            is_fallen_before = (
                lowers[token - 3] in fallen()
                or lowers[token - 3] in victims()
                or letter_of(sheet, token - 3) in HARMS
            )
            return token - 2 if is_fallen_before else 0
        if not lowers[token].isalpha() or letter_of(sheet, token) in ENDS:
            return 0
    return 0


def told_as(
    sheet: Sheet, sentence: Sentence, one: NamedList, before: Sequence[Claim]
) -> Told | None:
    """ "Kolo Danda and Iru Tamba were named on Monday as the dead"."""
    begin = one.names[-1].end + (sheet.lowers[one.names[-1].end : one.names[-1].end + 1] == [","])
    if begin + 3 >= sentence.last:
        return None
    if sheet.lowers[begin] in APPOSED and sheet.lowers[begin - 1] == ",":
        return told_among(sheet, sentence, one, begin, before)
    if sheet.lowers[begin] not in COPULAS and sheet.lowers[begin] not in BECOMING:
        return None
    if sheet.lowers[begin + 1] not in IDENTIFYING:
        return told_among(sheet, sentence, one, begin + 1, before)
    behind = next(
        (
            token
            for token in range(begin + 2, min(sentence.last, begin + LONGEST_LABEL))
            if sheet.lowers[token] in AS
        ),
        -1,
    )
    label = range(behind + 1, min(sentence.last, behind + LONGEST_LABEL))
    if behind < 0 or is_of_suspects(sheet, label):
        return None
    outcome = outcome_in(sheet, label)
    if outcome not in ("", "killed_or_wounded"):
        return Told(outcome, sheet.starts[one.first], sheet.ends[behind])
    return None


def told_among(
    sheet: Sheet, sentence: Sentence, one: NamedList, first: int, before: Sequence[Claim]
) -> Told | None:
    """ "Kolo Danda was the oldest of the dead", "… was the only person hurt", "… was among 20 women
    seized in Dori".
    """
    if sheet.lowers[first] not in MEMBERS:
        return None
    end = first + 1
    limit = min(sentence.last, first + LONGEST_OBJECT)
    while end < limit and sheet.words[end][0].isalnum():
        if (
            letter_of(sheet, end) in ENDS_OF_LABELS
            and " ".join(sheet.lowers[end : end + 2]) not in AT_LEAST
        ):
            break
        end += 1
    noun = (
        victims().get(sheet.lowers[end - 1], "")
        if " ".join(sheet.lowers[first : first + 2]) in ONE_OF
        else ""
    )
    if noun and noun != "killed_or_wounded":
        return Told(noun, sheet.starts[one.first], sheet.ends[end - 1])
    if sheet.lowers[end - 1] in THEM and sheet.lowers[end - 2] in AMONG_THEM:
        outcome = outcome_before(sheet, before, "", len(one.names), range(first, end))
        return Told(outcome, sheet.starts[one.first], sheet.ends[end - 1]) if outcome else None
    taken = done().values.get(sheet.lowers[end - 1], "") if sheet.lowers[first] not in THE else ""
    outcome = (
        taken_by(sheet, sentence, end, taken) if taken else outcome_in(sheet, range(end - 1, end))
    )
    outcome = outcome or outcome_of_victim(sheet, range(first, end))
    if not outcome and end + 1 < sentence.last and sheet.lowers[end] in WHO:
        # "one of 43 people who disappeared"
        outcome = outcome_of_clause(sheet, sentence, end) or outcome_of_death(sheet, end + 1)
    if not outcome or is_of_suspects(sheet, range(first, end)):
        return None
    return Told(
        "killed" if outcome == "killed_or_wounded" else outcome,
        sheet.starts[one.first],
        sheet.ends[end - 1],
    )


def outcome_of_death(sheet: Sheet, token: int) -> str:
    """The outcome of a verb for what befalls its subject: "died", "disappeared"."""
    meaning = lexical_entries().values.get(sheet.lowers[token])
    if meaning is not None and meaning.tag == HARM_INTRANSITIVE and meaning.type in OUTCOMES:
        return meaning.type
    return ""


def outcome_of_victim(sheet: Sheet, label: range) -> str:
    """ "the third victim of the shelling": a noun for the harmed before what harmed them; "" for
    "the victim of a joke".
    """
    of = next((token for token in label[1:] if sheet.lowers[token] in OF), label.stop)
    is_harm = of < label.stop and letter_of(sheet, label.stop - 1) in HARMFUL
    if is_harm:
        return outcome_in(sheet, range(of - 1, of)) or victims().get(sheet.lowers[of - 1], "")
    return ""


def told_behind_mark(sheet: Sheet, sentence: Sentence, one: NamedList) -> Told | None:
    """ "Kolo Danda, 50: killed", "Kolo, 9, and Besa, 7: two siblings killed in their sleep"."""
    last = one.names[-1].end
    if (
        one.names[0].begin > sentence.first + 1
        or last + 1 >= sentence.last
        or sheet.lowers[last] not in (":", "–", "—", "-")
    ):
        return None
    behind = range(last + 1, min(sentence.last, last + LONGEST_LABEL))
    end = next((token for token in behind if not sheet.words[token][0].isalnum()), behind.stop)
    outcome = outcome_in(sheet, range(last + 1, end))
    if outcome not in ("", "killed_or_wounded"):
        return Told(outcome, sheet.starts[one.first], sheet.ends[end - 1])
    return None


def is_inverted(sheet: Sheet, sentence: Sentence, stop: int) -> bool:
    """True if a participle of harm opens a sentence before its verb: "Hurt in the crush, or by
    lathis, were …".
    """
    first = sentence.first + (sheet.lowers[sentence.first] in ALSO)
    if first + 1 >= stop or (
        letter_of(sheet, first) not in HARMS and not opens_done(sheet, first, stop)
    ):
        return False
    return not any(letter_of(sheet, token) in VERBS for token in range(first + 1, stop))


def outcome_opening(sheet: Sheet, sentence: Sentence, subject: range) -> str:
    """The outcome by a participle that opens a sentence: "Taken from their beds were …"."""
    told = opens_done(sheet, subject.start, subject.stop) if subject.start == sentence.first else ""
    return taken_by(sheet, sentence, subject.start, told)


def opens_done(sheet: Sheet, first: int, stop: int) -> str:
    """The outcome by words at a token for what was done to somebody, "" without any."""
    found = done().longest(sheet.lowers, first, stop)
    return found[1] if found is not None else ""


def clause_start(sheet: Sheet, sentence: Sentence, stop: int) -> int:
    """The first token of the clause that ends at a token."""
    for token in range(stop - 1, sentence.first, -1):
        if sheet.lowers[token - 1] in CLAUSE_STARTS:
            return token
    return sentence.first


def is_closed(sheet: Sheet, sentence: Sentence, last: int) -> bool:
    """True if an apposition ends at a token; not in "…, Kolo Danda told reporters"."""
    return last >= sentence.last or sheet.lowers[last] in (",", ")", ".", ";")


def is_fallen(sheet: Sheet, sentence: Sentence, token: int) -> bool:
    """True if a word means people who were harmed: "the victims, …", "the injured, …"."""
    if token < sentence.first:
        return False
    opened = token > sentence.first and sheet.lowers[token - 1] in THOSE
    tag = letter_of(sheet, token)
    return tag == VICTIM_NOUN or (opened and (tag in HARMS or sheet.lowers[token] in fallen()))


def is_anaphor(sheet: Sheet, subject: range) -> bool:
    """True if a subject means people mentioned before: "they", "the two", "the third victim"."""
    words = sheet.lowers[subject.start : subject.stop]
    if words and words[-1] in COPULAS:
        words = words[:-1]
    return " ".join(words) in ANAPHORS or (
        len(words) == 2 and words[0] in THE and letter_of(sheet, subject.start + 1) == ""
    )
