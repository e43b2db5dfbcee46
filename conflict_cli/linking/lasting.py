"""Figures of what goes on for long: what a war, a rebellion or years of fighting have cost up to now, and how manieth an attack is."""

import re

from conflict_cli.extractors.claims.matching import Claim
from conflict_cli.text.document import Document

# What kills for years, as the subject of a figure in the perfect: "The war has killed"; "fighting has killed" may tell of days.
WARS = "war wars conflict insurgency rebellion uprising genocide".split()
# What goes on for days at many places.
LASTING = frozenset(
    (
        *WARS,
        *"battle battles bombardment campaign clashes crackdown demonstrations fighting hostilities offensive operation "
        "protest protests riots siege unrest violence".split(),
    )
)
# "the two-week-old battle has killed"
OF_LENGTH = r"(?:[\w-]+-)?(?:day|week|month|year|decade)s?-(?:old|long)"
PERFECT = re.compile(
    rf" (?:(?:{'|'.join(WARS)}|{OF_LENGTH} (?:[\w-]+ )?[\w-]+)"
    r"(?: (?:against|between|by|for|in|of|on|over|with) [^,;]{1,60}?)?|(?P<it>it))"
    r"(?: , (?:which|that)| which| that)? (?:has|have) (?:also |already |now |so far )?"
    r"(?:killed|claimed|left|cost|displaced|wounded|injured|taken|uprooted|driven|forced|seen) "
)
# "since its civil war began": figures of a time that opens with a war are running totals.
SINCE_WAR = re.compile(
    rf" since (?:[\w'-]+ ){{0,4}}?(?:{'|'.join(WARS)}|revolt|unrest|invasion|revolution) "
    r"(?:began|begun|broke|started|erupted|flared|in|of) "
)
# "have been killed in the country's war"; "were killed in the war" tells of nothing up to now.
IN_WAR = re.compile(
    r" ha(?:s|ve) (?:also |already |now |so far )?"
    r"(?:been [a-z]+|died|perished|fled|lost their lives) "
    rf"(?:by|during|in|over) (?:[\w'-]+ ){{1,6}}?(?:{'|'.join(WARS)}) "
)


# "in 36 years of internal conflict", "five decades of war have cost"
YEARS_OF = re.compile(
    rf" (?:(?:during|in|over|through|throughout) (?:[\w'-]+ ){{0,4}}?(?:years"
    rf"|decades) of (?:[\w'-]+ ){{0,2}}?(?:{'|'.join(WARS)})"
    rf"|(?:years|decades) of (?:[\w'-]+ ){{0,2}}?(?:{'|'.join(WARS)}) (?:has|have)) "
)

# "the third such attack this month", "the second raid in a week": how manieth of its time an attack is counts none of the others.
RANK = (
    r"\bthe (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|\d+(?:nd|rd|th)|latest)\s"
    r"(?:[\w'-]+\s){0,4}?"
    r"(?:air ?strike|ambush|assassination|attack|assault|blast|bomb|bombing|clash"
    r"|explosion|incident|killing|massacre|murder|raid|shooting|strike)\s"
    r"(?:[\w'-]+\s){0,8}?"
)
IN_ITS_TIME = re.compile(
    RANK + r"(?:since|this|in|of|within|inside) "
    r"[^,;]{0,40}?\b(?:day|week|month|year)s?(?= )"
)


def tells_of_war(document: Document, claim: Claim, words: str) -> bool:
    """Whether a figure is what a war has cost up to now: "The conflict, which has killed 500", "The war … It has displaced millions"."""
    if YEARS_OF.search(words) is not None:
        return True
    match = PERFECT.search(words)
    if match is None or not match["it"]:
        return match is not None or IN_WAR.search(words) is not None
    if claim.sentence == 0:
        return False
    before = document.sentences[claim.sentence - 1]
    return not set(WARS).isdisjoint(document.tokens.lowers[before.first : before.last])
