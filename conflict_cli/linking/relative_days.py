"""How a day relates to the text before it: the same, another, a known event's, or none at all."""

import re

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import days as lexicon
from conflict_cli.lexicon import happenings, scopes, times
from conflict_cli.linking.context import Context
from conflict_cli.linking.happenings import EVENT_WORDS
from conflict_cli.linking.salience import SalientMention
from conflict_cli.linking.statements import APART, Statement
from conflict_cli.models import Date

# Days that are counted from the day before them in the text.
COUNTED = compile_wording(
    r"(?:THE_SAME )?NEXT PARTS\b|.{1,40} LATER_OR_EARLIER$|DAYS_AROUND\b",
    times,
    examples=("The previous day", "that next morning", "two days later", "the day after"),
    counter_examples=("The last day", "two days ago"),
    flags=re.IGNORECASE,
)
# "The attack on the convoy took place"
OCCURRED = compile_wording(
    r"(?:ACCORDING [^,]{1,60}, )?THE_KNOWN (?:[\w'’-]+ ){0,4}?(?:ATTACKS|OTHER_DEEDS)\b"
    r"[^.;,]{0,70} (?:HAPPENED|WERE STAGED)\b[^.;]{0,60}$",
    lexicon,
    happenings,
    examples=(
        "The attack on the convoy took place on ",
        "According to police, the killings were carried out on ",
    ),
    counter_examples=("An attack took place on ", "The convoy was hit on "),
    flags=re.IGNORECASE,
)
# "the next day, Friday"
ANOTHER_DAY = compile_wording(
    r"\bANOTHER TIMES_OF_DAY, $",
    times,
    examples=("the next day, ",),
    counter_examples=("the next day ", "the same day, "),
    flags=re.IGNORECASE,
)
SAME_DAY = compile_wording(
    r"\bSAME TIMES_OF_DAY,? ",
    times,
    examples=("on the same day, Friday",),
    counter_examples=("on the next day, Friday",),
    flags=re.IGNORECASE,
)
# Characters of the longest of these: "same evening, ".
SAME_DAY_LENGTH = 14
# A figure in the perfect tense may be one of years if it has at least this many victims.
MANY = 100
HAVE_KILLED = compile_wording(
    r"(?P<subject>[^.;,]{1,60}) HAVE (?:SO_FAR )?MAIMED\b",
    lexicon,
    scopes,
    examples=("Landmines have so far killed",),
    counter_examples=("Landmines killed", "Landmines have been"),
    flags=re.IGNORECASE,
)


def is_same_day(context: Context, mention: SalientMention[Date]) -> bool:
    """True if a day is that of the text before it: "In Harun on the same day, Friday, two died"."""
    start = context.document.sentences[mention.sentence].start
    return (
        SAME_DAY.search(
            context.document.text, max(start, mention.start - SAME_DAY_LENGTH), mention.end
        )
        is not None
    )


def occurs(context: Context, mention: SalientMention[Date]) -> bool:
    """True if a sentence says of a known event only when it was: "The blast occurred on the evening
    of 17 August".
    """
    start = context.document.sentences[mention.sentence].start
    return OCCURRED.match(context.document.text, start, mention.start) is not None


def is_general(context: Context, statement: Statement) -> bool:
    """True if a figure in the perfect tense is of no single event.

    "Landmines have killed 1,800 people in Yemen"; but not "The blast has killed nine"
    """
    claim = statement.claim
    if claim is None or claim.quantity.low is None or claim.quantity.low < MANY:
        return False
    start = context.document.sentences[statement.sentence].start
    match = HAVE_KILLED.match(context.document.text, start, claim.end)
    return match is not None and EVENT_WORDS.isdisjoint(match["subject"].lower().split())


def is_other_day(context: Context, mention: SalientMention[Date]) -> bool:
    """True if a day is not that of the text before it.

    "The next day, …", "Elsewhere, a bomb went off on Sunday"
    """
    start = context.document.sentences[mention.sentence].start
    counted = COUNTED.match(mention.value.text) or ANOTHER_DAY.search(
        context.document.text, start, mention.start
    )
    return counted is not None or not APART.isdisjoint(context.words_of(mention.sentence)[:3])
