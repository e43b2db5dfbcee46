"""Days on which something came of an event: a court sat, a truce took hold, the wounded died, bodies were recovered."""

import re

from conflict_cli.models import Date

# "before a ceasefire took hold on Tuesday", "and a curfew was imposed on Sunday"
QUIETED = re.compile(
    r"\b(?:calm|cease-?fire|curfew|truce|peace deal)\b[^.;,]{0,30}"
    r"\b(?:took (?:hold|effect)|came into (?:force|effect)|return(?:ed|ing)"
    r"|(?:was|were) (?:agreed|announced|declared|imposed|reached|restored|signed))\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
# "was sentenced on Monday", "the trial opened on Tuesday"
LEGAL = re.compile(
    r"\b(?:acquitted|arraigned|charged|convicted|extradited|indicted|jailed|remanded|sentenced"
    r"|pleaded (?:not )?guilty|appeared (?:before|in) "
    r"|(?:trial|hearing|inquest|inquiry|proceedings|verdict|ruling)\b[^.;]{0,80}?"
    r"\b(?:opened|began|begun|started|resumed|adjourned|ended|closed|held|due|delivered"
    r"|handed down))\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
# "succumbed on Friday", "died in hospital on Friday"
DIED_LATER = re.compile(
    r"\b(?:succumbed|died (?:later )?(?:of|from) (?:his|her|their|the) (?:injuries|wounds)"
    r"|died (?:later )?(?:at|in) (?:an? |the )?(?:\w+ )?"
    r"(?:hospital|clinic|intensive care))\b[^.;,]*$",
    re.IGNORECASE,
)
OF_WOUNDS = re.compile(r" (?:of|from) (?:his|her|their|the) (?:[\w-]+ )?(?:injuries|wounds)\b")
# "bodies were pulled from the rubble on Wednesday"
RECOVERED = re.compile(
    r"\b(?:bod(?:y|ies)|remains|corpses?|victims|people)\b[^.;,]{0,20}"
    r"\b(?:pulled|recovered|retrieved|dug|unearthed|exhumed|extracted)\b[^.;,]*$",
    re.IGNORECASE,
)
BEFORE = 140  # characters in front of a day in which such words stand
SINCE = re.compile(r"\bsince\b", re.IGNORECASE)


def comes_of_it(text: str, start: int, date: Date, told: bool) -> bool:
    """Whether a court sat on a date or, where a toll is `told` in front of it, the fighting ended then; `start` is its sentence's."""
    start = max(start, date.start - BEFORE)
    if LEGAL.search(text, start, date.start):
        return True
    return told and QUIETED.search(text, start, date.start) is not None and SINCE.search(text, start, date.start) is None


def comes_afterwards(text: str, start: int, date: Date, died: bool = True) -> bool:
    """Whether somebody was pulled from the rubble on a date or, with `died`, died of wounds then; `start` is its sentence's."""
    start = max(start, date.start - BEFORE)
    if RECOVERED.search(text, start, date.start):
        return True
    if not died:
        return False
    wounds = OF_WOUNDS.match(text, date.end) is not None and " died" in text[start : date.start]
    return wounds or DIED_LATER.search(text, start, date.start) is not None
