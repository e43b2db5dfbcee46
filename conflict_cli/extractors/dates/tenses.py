"""Whether a time lies ahead or behind, guessed from the verbs around it."""

FUTURE_WORDS = frozenset("will shall 'll ’ll wo would may might upcoming forthcoming payable effective".split())
# What is scheduled, planned or due lies ahead, unless it had been.
PLANS = frozenset("scheduled rescheduled due slated expected planned planning upcoming pending deadline".split())
# With `to` after them these look ahead as well: is set to arrive, agreed to meet.
OUTLOOKS = frozenset(
    "is are set plans plan intend intends intended hopes hope hoped expects expect going supposed likely ready able wants want agreed "
    "vowed pledged promised threatened ordered required".split()
)
# Whose "until Friday" and "to Friday" look ahead although they are told in the past.
EXTENSIONS = frozenset("extended extend postponed delayed adjourned deferred moved given gave gives give".split())
PAST_WORDS = frozenset(
    "said says was were had did told came went took began left held met made gave got saw found led fell rose sent shot hit "
    "broke blew became brought bought sold ran lost paid struck threw fought fled been has have died killed won "
    "taken seen given driven beaten caught torn broken shown".split()
)
MODALS = frozenset("will would to shall may can should must might ’ll 'll".split())
ARTICLES = frozenset("the a an its their his her this that these those of some".split())
PRESENTS = frozenset(("is", "are"))
PERFECTS = frozenset(("had", "been"))
# These end like participles and are none, or stand before nouns far more often than after a subject.
NOT_PARTICIPLES = frozenset(
    "succeed proceed exceed indeed speed breed bleed hundred sacred naked united armed alleged suspected masked unidentified "
    "unspecified".split()
)
FUNCTION_WORDS = frozenset(
    "on in to for at was is were has had by with against from through that which who will would and or as after when".split()
)
MONTH_OPENERS = frozenset("in of since by late early mid until till from between during before after last next".split())
UNTIL = frozenset("until till til to".split())
LIMITS = frozenset("until till til by".split())
CLOCK_WORDS = frozenset("gmt utc hours hrs local est edt pst pdt cet bst am pm a.m. p.m. ist msk z".split())
# Times of day may stand between such a word and the day: until 9 a.m. Tuesday.
TIME_WORDS = frozenset("a.m. p.m. am pm noon midnight est edt gmt utc local time about around".split())
OPENERS = frozenset("after because when where while".split())  # clauses with a verb of their own
STOPS = frozenset((";", ":", "”", '"', "''"))


def tense_near(lowers: list[str], first: int, last: int, position: int, after: int) -> int:
    """Guess from the nearest verb whether the time named by the tokens `position:after` lies ahead (1), behind (-1) or is open (0).

    The verb before it counts first, as far as nine words away; the tokens `first:last` are its sentence.

    >>> def tense(text, time):
    ...     words = text.lower().split()
    ...     return tense_near(words, 0, len(words), words.index(time), words.index(time) + 1)
    >>> tense("The men were freed on Monday", "monday"), tense("Talks will open in Geneva on Monday", "monday")
    (-1, 1)
    >>> tense("The truce is due to end Friday", "friday"), tense("The truce had been due to end Friday", "friday")
    (1, -1)
    """
    if describes_noun(lowers, first, last, position, after):
        # Monday's ruling, the June accord: the verbs belong to the noun, only a future after it tells.
        return max(0, next((found for token in range(after + 1, min(last, after + 8)) if (found := verb_tense(lowers, first, token))), 0))
    while position > first and (lowers[position - 1] in TIME_WORDS or lowers[position - 1][0].isdigit()):
        position -= 1
    limit = lowers[position - 1] if position > first else ""
    if limit == "as" and position - first > 1 and lowers[position - 2] in ("early", "soon"):
        return 1
    for token in range(position - 1, max(first, position - 10) - 1, -1):
        if limit in UNTIL and lowers[token] in EXTENSIONS:
            return 1
        found = verb_tense(lowers, first, token)
        if found:
            return found
        if lowers[token] in STOPS:
            break
        if token < position - 1 and lowers[token] in OPENERS and (found := verb_behind(lowers, first, last, after)):
            return found  # "is to close, after a raid on Monday damaged it": the clause's own verb
        if token < position - 1 and lowers[token] == "that":
            break  # "It should be recalled that in March a mine killed two"
    if limit in LIMITS and position - first > 1:
        return 1
    return next((found for token in range(after, min(last, after + 14)) if (found := verb_tense(lowers, first, token))), 0)


def verb_behind(lowers: list[str], first: int, last: int, after: int) -> int:
    """The tense of the first verb behind a time, up to the next comma."""
    for token in range(after, min(last, after + 6)):
        if lowers[token] == ",":
            return 0
        if found := verb_tense(lowers, first, token):
            return found
    return 0


def describes_noun(lowers: list[str], first: int, last: int, position: int, after: int) -> bool:
    """Whether a time stands before a noun as its owner or between an article and the noun."""
    if after >= last:
        return False
    if lowers[after] in ("'s", "’s"):
        return True
    return position > first and lowers[position - 1] in ("a", "the") and lowers[after].isalpha() and lowers[after] not in FUNCTION_WORDS


def verb_tense(lowers: list[str], first: int, token: int) -> int:
    """The tense of one word: 1 ahead, -1 behind, 0 for what is no verb or says neither."""
    word = lowers[token]
    before = lowers[token - 1] if token > first else ""
    if word in FUTURE_WORDS:
        return 0 if word == "may" and is_month(lowers, first, token) else 1
    if word in PLANS:
        return -1 if before in PERFECTS else 1
    if word == "to":
        # An infinitive looks ahead from the verb that governs it.
        return 1 if before in OUTLOOKS else 0
    if before in PRESENTS and word[-3:] == "ing":
        return 1
    if word in PAST_WORDS or (word[-2:] == "ed" and len(word) > 4 and word not in NOT_PARTICIPLES):
        if before == "be":
            return 1 if token - first > 1 and lowers[token - 2] in MODALS else 0
        if before in MODALS:
            return 1
        if before in ARTICLES and word not in PAST_WORDS:
            return 0
        return -1
    return 0


def is_month(lowers: list[str], first: int, token: int) -> bool:
    """Whether "may" is the month: a number stands beside it, or a word before it that no verb follows.

    >>> [is_month(text.split(), 0, text.split().index("may")) for text in ("on 5 may they", "in may they", "they may leave")]
    [True, True, False]
    """
    before = lowers[token - 1] if token > first else ""
    after = lowers[token + 1] if token + 1 < len(lowers) else ""
    return before in MONTH_OPENERS or before[:1].isdigit() or after[:1].isdigit()
