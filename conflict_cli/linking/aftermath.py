"""Days of what followed from an event: a court sat, a truce took hold, somebody died of wounds."""

import re

from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import days as lexicon
from conflict_cli.lexicon import function_words, settling
from conflict_cli.models import Date

QUIETED = compile_wording(
    r"\bQUIET\b[^.;,]{0,30}\b(?:TOOK_HOLD|WERE AGREED)\b[^.;,]{0,30}$",
    lexicon,
    examples=("before a ceasefire took hold on ", "and a curfew was imposed on "),
    counter_examples=("before a battle took hold on ", "the truce took hold. On "),
    flags=re.IGNORECASE,
)
LEGAL = compile_wording(
    r"\b(?:CHARGED|APPEARED |TRIALS\b[^.;]{0,80}?\bOPENED)\b[^.;,]{0,40}$",
    lexicon,
    examples=("was sentenced on ", "the trial of two men opened on ", "appeared in court on "),
    counter_examples=("the market opened on ", "was sentenced, and on "),
    flags=re.IGNORECASE,
)
DIED_LATER = compile_wording(
    r"\b(?:SUCCUMBED|DIED (?:LATER )?(?:OF_OR_FROM HIS WOUNDS|AT_OR_IN (?:ARTICLES )?(?:\w+ "
    r")?HOSPITALS))\b[^.;,]*$",
    lexicon,
    function_words,
    settling,
    examples=("succumbed on ", "died later of his wounds on ", "died in a military hospital on "),
    counter_examples=("died in the hospital. On ", "died in a raid on "),
    flags=re.IGNORECASE,
)
DIED = compile_wording(
    " DIED",
    settling,
    examples=("nine people died on",),
    counter_examples=("the dead",),
)
OF_WOUNDS = compile_wording(
    r" OF_OR_FROM HIS (?:[\w-]+ )?WOUNDS\b",
    lexicon,
    examples=(" of his gunshot wounds",),
    counter_examples=(" of the wounded",),
)
RECOVERED = compile_wording(
    r"\bBODIES\b[^.;,]{0,20}\bRECOVERED\b[^.;,]*$",
    lexicon,
    examples=("bodies were pulled from the rubble on ",),
    counter_examples=("the rubble was cleared on ", "bodies were recovered. On "),
    flags=re.IGNORECASE,
)
SINCE = compile_wording(
    r"\bSINCE\b",
    function_words,
    examples=("Since the truce",),
    counter_examples=("sincerely",),
    flags=re.IGNORECASE,
)
# Such words come within this many characters before a day.
BEFORE = 140


def comes_of_it(text: str, start: int, date: Date, told: bool) -> bool:
    """True if a court sat on a date or, if a toll is `told` before it, the fighting ended then.

    `start` is where the date's sentence begins.
    """
    start = max(start, date.start - BEFORE)
    if LEGAL.search(text, start, date.start):
        return True
    return (
        told
        and QUIETED.search(text, start, date.start) is not None
        and SINCE.search(text, start, date.start) is None
    )


def comes_afterwards(text: str, start: int, date: Date, died: bool = True) -> bool:
    """True if bodies were recovered on a date or, with `died`, somebody died of wounds then.

    `start` is where the date's sentence begins.
    """
    start = max(start, date.start - BEFORE)
    if RECOVERED.search(text, start, date.start):
        return True
    if not died:
        return False
    wounds = (
        OF_WOUNDS.match(text, date.end) is not None
        and DIED.search(text, start, date.start) is not None
    )
    return wounds or DIED_LATER.search(text, start, date.start) is not None
