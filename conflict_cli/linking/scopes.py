"""What kind of figure a claim gives: of an incident or a period, a running total, a rate, or an older event told beside it."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from conflict_cli.engine.grammar import Unit
from conflict_cli.engine.phrases import PhraseSet, collect_phrases, read_entries
from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.extractors.clauses import Clauses
from conflict_cli.lexicon import date_words
from conflict_cli.lexicon import settling as lexicon
from conflict_cli.linking.lasting import IN_ITS_TIME, LASTING, SINCE_WAR, WARS, tells_of_war
from conflict_cli.linking.periods import is_coarse
from conflict_cli.models import Date
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import Scope


def read_cues(block: str) -> PhraseSet:
    """The cues of a lexicon block."""
    return collect_phrases(entry.phrase for entry in read_entries(block))


CUMULATIVE, RATES, COMPARISONS, COURTS, ADDITIVE, SEVERAL, FIRST, RISING, SUMS, TOLD_BEFORE, NATIONWIDE = map(
    read_cues,
    (
        lexicon.CUMULATIVE,
        lexicon.RATES,
        lexicon.COMPARISONS,
        lexicon.COURTS,
        lexicon.ADDITIVE,
        lexicon.SEVERAL_INCIDENTS,
        lexicon.FIRST_FIGURES,
        lexicon.RISING,
        lexicon.SUMS,
        lexicon.TOLD_BEFORE,
        lexicon.NATIONWIDE,
    ),
)


TOLD_APART = frozenset(("cumulative", "background"))  # scopes that share nothing with the incident told around them


def words_of(document: Document, claim: Claim) -> list[str]:
    """The words of a claim's sentence, folded."""
    sentence = document.sentences[claim.sentence]
    return document.tokens.lowers[sentence.first : sentence.last]


def words_up_to(document: Document, claim: Claim) -> list[str]:
    """The words of a claim's sentence up to the claim's end, folded."""
    tokens = document.tokens
    return tokens.lowers[document.sentences[claim.sentence].first : bisect_left(tokens.starts, claim.end)]


def words_before(document: Document, claim: Claim) -> list[str]:
    """The words of a claim's sentence in front of the claim, folded."""
    tokens = document.tokens
    return tokens.lowers[document.sentences[claim.sentence].first : bisect_left(tokens.starts, claim.start)]


def words_from(document: Document, claim: Claim) -> list[str]:
    """The words of a claim's sentence behind the claim, folded."""
    tokens = document.tokens
    return tokens.lowers[bisect_left(tokens.starts, claim.end) : document.sentences[claim.sentence].last]


def tells_several(words: Sequence[str]) -> bool:
    """Whether the words of a sentence are of more than one happening: "clashes", "a wave of attacks"."""
    return not LASTING.isdisjoint(words) or SEVERAL.occurs_in(words)


def padded(words: Sequence[str]) -> str:
    """Words with single blanks, one before and one behind."""
    return f" {' '.join(words)} "


def holds(words: str, cues: PhraseSet) -> bool:
    """Whether one of the cues stands in the words."""
    return cues.occurs_in(words.split())


# What a relative clause tells of the subject is not told of the figure; but "the war, which broke out in 2011, has killed".
RELATIVE = re.compile(r" , (?:where|which|who|whose) [^,]* , (?!ha(?:s|ve) )")
# "the bloodiest day since the war" counts nothing since the war.
RECORD = re.compile(
    r" (?:deadliest|worst|bloodiest|biggest|heaviest|highest|largest|latest|first) "
    r"[^,;]{0,80}? since [^,;]{0,80} "
)
# No rates: "a day after", "80 dead in a day", "the worst loss in a year"
AWAY = re.compile(
    r" a day (?=(?:after|ago|before|earlier|later) )"
    r"| (?:for|in|inside|over|than|within) (?:about |almost |just "
    r"|less than |more than |nearly |over |under )?"
    r"an? (?:day|week|month|year) "
)
PROTEST = (
    "protest protests protested protesters protesting riot riots rioted rioting unrest demonstrated demonstration demonstrations "
    "demonstrators demonstrating rally rallied rallies marched marches strike outrage anger shutdown bandh"
).split()
PROTESTS = re.compile(
    rf" (?:{'|'.join(PROTEST)}) (?:[\w'-]+ ){{0,8}}?"  # "protests in several towns"
    r"(?:after|over|against|following|about|at) (?:the )?(?:alleged |recent |reported )?$"
)
EVENT = re.compile(  # "a roadside bomb", "an attack"
    r" an? (?:[\w'-]+ ){0,3}?"
    r"(?:airstrike|ambush|attack|assault|blast|bomb|bomber|bombing|clash|drone|explosion|grenade"
    r"|gunman|landmine|massacre|mine|missile|mortar|raid|rocket|shell|shooting|strike) "
)
MONTHS = frozenset(date_words.MONTHS.split())
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday".split())


OPENINGS = frozenset("since began begun broke started erupted outbreak start beginning flared".split())
REACH = 12  # words behind "since" in which its date stands


# "The bloodshed comes a week after gunmen killed nine": what news come after is older. "The raid came after dark and killed nine" is news.
AFTER = re.compile(
    r" (?:(?:comes?|came|follow(?:s|ed)?) "
    r"(?:(?:[\w-]+ ){0,4}?after |(?=an? |the |one |two |several ))"  # "comes a week after"
    r"|(?:happen(?:s|ed)|occur(?:s|red)) "
    r"(?:[\w-]+ ){0,2}(?:hours?|days?|weeks?|months?|years?) after )"  # "happened two days after"
    r"(?P<before>.*?) ?$"
)
HARMED = re.compile(
    r" (?:killed|died|wounded|injured|dead|killing|wounding"  # whom it hit
    r"|blew|struck|shot|attacked|raided|stormed|ambushed|bombed) "  # what was done
)
COMES = re.compile(
    r" (?:comes?|came|follow(?:s|ed)?|happen(?:s|ed)|occur(?:s|red)) "  # "The raid comes …
    r"(?:[\w-]+ ){0,4}$"  # … just one week"
)


def comes_after(before: str) -> bool:
    """Whether a sentence that says what its news come after has told so much that a figure behind it is of that."""
    match = AFTER.search(before)
    if match is None:
        return False
    told = match["before"]
    return bool(HARMED.search(f" {told} ")) or not told.endswith((" and", ","))


def hangs_on_older(document: Document, clauses: Clauses, units: Sequence[Unit], told: Sequence[int]) -> bool:
    """Whether a clause of a happening is what the news come after: "The raid comes a week after gunmen stormed a post, killing nine"."""
    tokens = document.tokens
    for clause in (clauses.clauses[number] for number in told):
        first = units[clause.first].first if clause.kind == "temporal" else -1
        if first >= 0 and tokens.lowers[first] == "after" and COMES.search(padded(tokens.lowers[units[0].first : first])):
            return True
    return False


# "The deadliest attack in the city since blasts that killed 587": what it is compared with is older.
SUPERLATIVE = re.compile(
    r" (?:deadliest|bloodiest|worst|most (?:deadly|lethal|violent)) "  # "the deadliest …
    r"(?:[^,;]{1,80} )?since "  # … attack in the city since"
)


# What a sentence must hold for its words to tell a scope; six of seven sentences with claims lack all of them.
SCOPE_BLOCKS = (lexicon.CUMULATIVE, lexicon.RATES, lexicon.COMPARISONS, lexicon.COURTS)
SIGNS = collect_phrases(
    (
        *(entry.phrase for block in SCOPE_BLOCKS for entry in read_entries(block)),
        *"since it come comes came follow follows followed happens happened occurs occurred".split(),
        *("last year", "battle", "campaign", "crackdown", "fighting", "offensive", "operation", "siege"),
        *("years of", "decades of"),
        *WARS,
        *PROTEST,
    )
)


# "arrested for alleged involvement in the murder of a trader": the deed is older than what was done about it.
DEED = re.compile(r"(?:the )?(?:death|killing|lynching|massacre|murder)s? of ", re.IGNORECASE)
ABOUT_DEED = re.compile(
    r" (?:involve(?:d|ment)|complicit|complicity|conspiracy|participation|role"
    r"|(?:eye)?witness(?:es)?"
    r"|(?:accused|acquitted|arrested|charged|convicted|detained|jailed|sentenced|wanted)"
    r" (?:[\w'-]+ ){0,6}?"
    r"|(?:attacked|beaten|killed|lynched) (?:[\w'-]+ ){0,6}?(?=over ))"
    r" ?(?:for|in|of|over|to) (?:the )?$"
)


def find_scope(document: Document, claim: Claim, date: Date | None) -> Scope:
    """The scope that the words around a claim tell; `date` is the one that its own sentence gives."""
    if DEED.match(document.text, claim.start) and ABOUT_DEED.search(padded(words_before(document, claim))):
        return "background"
    scope = scope_by_words(document, claim, date) if SIGNS.occurs_in(words_of(document, claim)) else None
    if scope:
        return scope
    if is_coarse(date):
        whole = date is not None and len(date.value or "") in (4, 7)  # a month or a year, not "since 2011"
        return "background" if whole and EVENT.search(padded(words_of(document, claim))) is not None else "cumulative"
    return "period" if date is not None and "/" in (date.value or "") else "incident"


def told_before(document: Document, claim: Claim) -> str:
    """The padded words of a claim's sentence in front of it, without what a relative clause tells."""
    return RELATIVE.sub(" , ", padded(words_before(document, claim)))


def scope_by_words(document: Document, claim: Claim, date: Date | None) -> Scope | None:
    """ "background" or "cumulative" where the words of a claim's sentence say so."""
    tokens, last = document.tokens, document.sentences[claim.sentence].last
    before = told_before(document, claim)
    after = RECORD.sub(" ", padded(tokens.lowers[bisect_left(tokens.starts, claim.start) : last]))
    bringing = claim.rule.toll == "total"
    if not bringing:  # what "bringing the year's total to" counts is another figure
        after = min([after.partition(cue)[0] for cue in (" bringing ", " raising ", " taking ", " pushing ")], key=len) + " "
    toll = claim.rule.toll in ("rising", "count")  # "the toll from the worst attack since the war has risen to 160"
    if not toll and " since " in before and " when " in before.rpartition(" since ")[2]:
        return "background"  # "the deadliest day since 10 May, when 110 people died"
    if " last year " in after.partition(" , ")[0].partition(" since ")[0] + " ":
        return "background"
    if holds(AWAY.sub(" ", after.partition(" , ")[0]), RATES):
        return "background"
    if not toll and comes_after(before):
        return "background"
    before, after = IN_ITS_TIME.sub("", before), IN_ITS_TIME.sub("", after)
    before = LIKENED.sub(" ", AVENGED.sub(" ", OBSERVANCE.sub(" ", before)))
    if not toll and (
        holds(before, COMPARISONS) or holds(before, COURTS) or older_event(before) or SUPERLATIVE.search(before) or PROTESTS.search(before)
    ):
        return "background"
    if holds(before + after, CUMULATIVE) or (not bringing and counts_since(before + after)):
        return "cumulative"
    if not bringing and SINCE_WAR.search(before + after.lstrip()):
        return "cumulative"
    if (date is None or is_coarse(date)) and tells_of_war(document, claim, before + after.lstrip()):
        return "cumulative"
    return None


# "Blasts at a ceremony to mark the anniversary of his death left 84 people dead", not "of the blast that left 84 dead"
OBSERVANCE = re.compile(
    r" anniversary of (?:(?!(?:in|that|when|where|which|who|whose) |, ).)* "
    r"(?=(?:claimed|injured|killed|left|wounded) (?:[\w-]+ ){0,8}$)"
)


# "shelled the camp in revenge for the raid and killed nine": the avengers killed them.
AVENGED = re.compile(
    r" (?:(?:in )?(?:reprisal|retaliation|revenge) (?:against|for)|to avenge|avenging) "
    r"(?:(?!(?:in|that|when|where|which|who|whose|avenging) |[,;]).){0,80}?(?: , )?and $"
)
# "In a scene reminiscent of the war, gunmen killed nine": what news are likened to in front of them
LIKENED = re.compile(r"^ in an? (?:[\w'-]+ ){1,4}(?:reminiscent of|similar to) [^,]* , ")


def counts_since(words: str) -> bool:
    """Whether a sentence counts "since 2011", "since the start of March" or "since the war broke out in 2011"."""
    if " since " not in words:
        return False
    for stretch in words.split(" since ")[1:]:
        tokens = stretch.partition(" , ")[0].split()[:REACH]
        near = len(tokens) if not OPENINGS.isdisjoint(tokens) else 4
        if any(token in MONTHS or (token.isdigit() and len(token) == 4) for token in tokens[:near]):
            return True
    return False


def older_event(before: str) -> bool:
    """Whether a claim stands in a clause with "since": "on alert since gunmen attacked the town, killing nine"."""
    head, since, tail = before.rpartition(" since ")
    words = tail.split()
    told = bool(since) and bool(head.strip()) and len(words) > 2 and not counts_since(before)
    return told and WEEKDAYS.isdisjoint(words[:2]) and OPENINGS.isdisjoint(words)
