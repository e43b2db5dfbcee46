"""Places at which nothing happened: homes, hospitals, graves, where somebody goes, or what another
place is measured from.
"""

import re

from conflict_cli.engine.phrases import contains, read_phrases
from conflict_cli.engine.wordings import compile_wording
from conflict_cli.lexicon import (
    around_people,
    clauses,
    function_words,
    happenings,
    scopes,
    settling,
)
from conflict_cli.lexicon import whereabouts as lexicon
from conflict_cli.linking.context import Context, Spot
from conflict_cli.linking.whereabouts import is_location

# Where casualties were taken afterwards: that hospital is not where it happened.
TRANSFERS = compile_wording(
    r"\b(?:CARRIED|IN_CARE)\b[^.;]{0,40}$",
    lexicon,
    examples=("nine patients were flown to the hospital in ", "the girl is stable in a clinic in "),
    counter_examples=("the girl is stable. the raid on a clinic in ",),
)
RECEIVED = compile_wording(
    r"[\s,]{1,4}(?:(?:HAD|PERFECT) )?RECEIVING\b",
    lexicon,
    settling,
    function_words,
    examples=(" hospital has received nine", ", were treating dozens"),
    counter_examples=(" hospital was hit",),
)
DESTINATIONS = compile_wording(
    r"\b(?:CARRIED|WENT) (?:\w+ ){0,3}TO (?:ARTICLES )?(?:[\w-]+ ){0,2}?(?:\w+ (?:OF|IN) )?"
    r"(?:[\w'’-]+(?: \([^)]*\))?(?:,| AND) ){0,3}$",
    lexicon,
    function_words,
    examples=(
        "families fled to Harun (90), Dubo (50) and ",
        "the boy was taken by car to the city of ",
    ),
    counter_examples=("the herders fled from Harun after the raid in ",),
)
# Where somebody or something comes from or goes to.
MOVING = compile_wording(
    r"\b(?:COMING FROM|ON (?:THE|POSSESSIVES) WAY (?:HOMEWARD )?(?:TO|FROM)|EN_ROUTE "
    r"(?:TO|FROM)|HEADING TOWARDS) (?:(?:ARTICLES|POSSESSIVES) (?:[\w'’-]+ "
    r"){1,5}?(?:AT|IN|OF|NEAR) )?(?:THE )?(?:\w+ OF )?$",
    lexicon,
    around_people,
    function_words,
    examples=(
        "rockets fired from ",
        "a bus on its way back to ",
        "guests returning from a wedding in ",
        "trucks bound for the port of ",
    ),
    counter_examples=("on their way home gunmen attacked them near ",),
)
# Where the dead were buried, which may be far from where they died.
BURIED = compile_wording(
    r"\bBURIED (?!ALIVE )(?:\w+ ){0,2}?(?:AT|IN) (?:ARTICLES )?(?:[\w-]+ (?:OF|IN) )?$",
    lexicon,
    function_words,
    examples=("he was buried on friday in the village of ",),
    counter_examples=("miners were buried alive in ",),
)
# Where somebody died of wounds days later.
SUCCUMBED = compile_wording(
    r"\bSUCCUMBED TO (?:\w+ ){0,2}WOUNDS\b[^.;,]*$",
    lexicon,
    function_words,
    examples=("a third succumbed to his injuries in ",),
    counter_examples=("a third succumbed to his injuries, said police in ",),
)
HOMES = compile_wording(
    r"\b(?:RESIDENTS (?:OF|FROM)|ORIGINATING FROM|BORN IN) (?:THE )?(?:\w+ ){0,3}$",
    lexicon,
    function_words,
    examples=("the driver, a resident of ", "both came from the old town of "),
    counter_examples=("residents of Harun said that shells hit the ",),
    flags=re.IGNORECASE,
)
# What is left out of a figure.
LEFT_OUT = compile_wording(
    r"\bLEAVING_OUT (?:[\w-]+ ){0,4}(?:AT|IN|OF) (?:THE )?$",
    lexicon,
    function_words,
    examples=("without the operations in ",),
    counter_examples=("without warning, planes bombed a market in ",),
)
# A place from which another is measured: "a hamlet 80 miles from the capital, Luanda" is not in
# Luanda.
MEASURED = compile_wording(
    r"(?<![\d,.])(?P<number>\d[\d,.]{0,12})[ -]?(?:KILOMETRES|(?P<miles>MILES))\b(?: \([^)]*\))?,?"
    r"(?: [a-z-]+){0,3} (?:OF|FROM)(?: THE)?(?: [a-z]+){0,3},? $",
    lexicon,
    function_words,
    examples=("a hamlet 80 miles from the capital, ", "in Dubo, 90 km (56 mi) south-east of "),
    counter_examples=("80 miles of road. A mine near ",),
)
# Where those who counted are based.
COUNTED_BY = compile_wording(
    r"\bBY ARTICLES COUNTS OF (?:ARTICLES )?(?:[\w'’-]+ ){1,5}(?:AT|IN|OF) (?:THE )?$",
    lexicon,
    function_words,
    examples=("nine died, by the count of a research centre in ",),
    counter_examples=("by the time of the second raid in ",),
)
# What lies beyond a border.
BORDERING = compile_wording(
    r"BORDERS_WITH $",
    lexicon,
    examples=("camps along the border with ",),
    counter_examples=("a battle at the border near ",),
)
# Words after a place name that stands for an office: ", the Defence Headquarters said".
SAYING = compile_wording(
    r"(?: ON \w+)? SAID\b",
    lexicon,
    function_words,
    examples=(" on Friday announced that",),
    counter_examples=(" was on Friday hit",),
)
# Where something else happened, which came hours before or is avenged.
EARLIER = compile_wording(
    r"\b(?:SPANS AFTER|AVENGING) (?:ARTICLES )?(?:[\w-]+ ){0,2}?ATTACKS "
    r"(?:ON|IN|AT|OF|NEAR) (?:THE )?(?:\w+ OF )?$",
    clauses,
    happenings,
    scopes,
    function_words,
    lexicon,
    examples=("hours after a raid on ", "in revenge for the raids in the town of "),
    counter_examples=("people died after a raid on ", "hours after the raid, shells hit "),
)
HOSPITALS = compile_wording(
    r"\bHOSPITALS\b",
    lexicon,
    examples=("At the hospital of Harun", "Dubo Medical Centre"),
    counter_examples=("a hospitable town",),
    flags=re.IGNORECASE,
)
# Each pattern is tried only if a phrase that it needs occurs: the look-up takes a fifth as long.
MEDICAL = read_phrases(lexicon.HOSPITALS)
MEASURES = read_phrases("\n".join((lexicon.KILOMETRES, lexicon.MILES)))
OF_EARLIER = read_phrases("\n".join((clauses.SPANS, scopes.AVENGING)))
OF_HOME = read_phrases("\n".join((lexicon.RESIDENTS, lexicon.ORIGINATING, lexicon.BORN)))
TO = tuple(f" {phrase} " for phrase in read_phrases(function_words.TO))
BEFORE = (
    (read_phrases(lexicon.SUCCUMBED), SUCCUMBED),
    (read_phrases(lexicon.BURIED), BURIED),
    (
        read_phrases("\n".join((lexicon.COMING, lexicon.WAY, lexicon.EN_ROUTE, lexicon.HEADING))),
        MOVING,
    ),
    (read_phrases(lexicon.LEAVING_OUT), LEFT_OUT),
    (read_phrases(lexicon.COUNTS), COUNTED_BY),
    (read_phrases(lexicon.BORDERS_WITH), BORDERING),
)
FAR = 45  # kilometres: what is at least this far from a town is not at the town
MILE = 1.6  # kilometres


def is_apart(context: Context, spot: Spot) -> bool:
    """True if a place is not where something happened: a hospital, a home, over the border."""
    text = context.document.text
    before = text[max(0, spot[0] - 70) : spot[0]].lower()
    if any(
        pattern.search(before) is not None
        for phrases, pattern in BEFORE
        if contains(before, phrases)
    ):
        return True
    if SAYING.match(text, spot[1]) is not None or is_far_from(before):
        return True
    return receives_casualties(context, spot, before) or is_home(context, spot, before)


def is_of_earlier(context: Context, start: int) -> bool:
    """True if the place at a character is an earlier event's: "hours after a raid on Harun"."""
    before = context.document.text[max(0, start - 70) : start].lower()
    return contains(before, OF_EARLIER) and EARLIER.search(before) is not None


def is_far_from(before: str) -> bool:
    """True if the words before a place measure how far something lies from it, and it is far."""
    match = MEASURED.search(before) if contains(before, MEASURES) else None
    if match is None:
        return False
    number = match["number"].replace(",", "").rstrip(".")
    return (
        number.replace(".", "", 1).isdigit()
        and float(number) * (MILE if match["miles"] else 1) >= FAR
    )


def receives_casualties(context: Context, spot: Spot, before: str) -> bool:
    """True if casualties were taken to the place; `before` are the 70 characters before it in lower
    case.
    """
    text, (start, end, _) = context.document.text, spot
    named = near = False
    if contains(text[max(0, start - 24) : end].lower(), MEDICAL):
        named, near = (
            HOSPITALS.search(text, start, end) is not None,
            HOSPITALS.search(before[-24:]) is not None,
        )
        receives = (named or near) and RECEIVED.match(text[end : end + 40]) is not None
        if receives or (named and not is_location(context, start)):
            return True  # the hospital that does something, not the one that something was done to
    return ((named or near) and TRANSFERS.search(before) is not None) or (
        contains(before, TO) and DESTINATIONS.search(before) is not None
    )


def is_home(context: Context, spot: Spot, before: str) -> bool:
    """True if somebody comes from the place: "a resident of Harun"."""
    return (
        contains(before, OF_HOME)
        and HOMES.search(context.document.text, max(0, spot[0] - 60), spot[0]) is not None
    )
