"""The tense of a time, future or past, guessed from the verbs around it."""

from conflict_cli.lexicon import around_dates as lexicon
from conflict_cli.lexicon import function_words

FUTURE_WORDS = frozenset(lexicon.FUTURE_WORDS.split())
PLANS = frozenset(lexicon.PLANS.split())
OUTLOOKS = frozenset(lexicon.OUTLOOKS.split())
EXTENSIONS = frozenset(lexicon.EXTENSIONS.split())
PAST_WORDS = frozenset(lexicon.PAST_WORDS.split())
MODALS = frozenset(lexicon.MODALS.split())
DETERMINERS = frozenset(lexicon.DETERMINERS.split())
PRESENTS = frozenset(function_words.PRESENT_COPULAS.split())
PERFECTS = frozenset(lexicon.PERFECTS.split())
NOT_PARTICIPLES = frozenset(lexicon.NOT_PARTICIPLES.split())
FUNCTION_WORDS = frozenset(lexicon.FUNCTION_WORDS.split())
MONTH_OPENERS = frozenset(lexicon.MONTH_OPENERS.split())
UNTIL = frozenset(lexicon.UNTIL.split())
LIMITS = frozenset(lexicon.LIMITS.split())
CLOCK_WORDS = frozenset(lexicon.CLOCK_WORDS.split())
TIME_WORDS = frozenset(lexicon.TIME_WORDS.split())
OPENERS = frozenset(lexicon.OPENERS.split())
INFINITIVE_MARKS = frozenset(function_words.TO.split())
AS = frozenset(function_words.AS.split())
EARLINESS = frozenset(lexicon.EARLINESS.split())
COMPLEMENTISERS = frozenset(function_words.THAT.split())
NOUN_OPENERS = frozenset(lexicon.NOUN_OPENERS.split())
MODAL_MONTHS = frozenset(lexicon.MODAL_MONTHS.split())
GENITIVE_MARKS = frozenset(function_words.GENITIVE_MARKS.split())
BE = frozenset(lexicon.BE.split())
STOPS = frozenset((";", ":", "”", '"', "''"))


def tense_near(lowers: list[str], first: int, last: int, position: int, after: int) -> int:
    """Guess from the nearest verb whether the time in the tokens `position:after` is future (1),
    past (-1) or open (0).

    A verb before it, up to nine words away, counts first; the tokens `first:last` are its sentence.

    >>> def tense(text, time):
    ...     words = text.lower().split()
    ...     return tense_near(words, 0, len(words), words.index(time), words.index(time) + 1)
    >>> (tense("The men were freed on Monday", "monday"),
    ...     tense("Talks will open in Geneva on Monday", "monday"))
    (-1, 1)
    >>> (tense("The truce is due to end Friday", "friday"),
    ...     tense("The truce had been due to end Friday", "friday"))
    (1, -1)
    """
    if describes_noun(lowers, first, last, position, after):
        # Monday's ruling, the June accord: the verbs belong to the noun; only a future tense after
        # it counts.
        return max(0, first_tense(lowers, first, after + 1, min(last, after + 8)))
    while position > first and (
        lowers[position - 1] in TIME_WORDS or lowers[position - 1][0].isdigit()
    ):
        position -= 1
    limit = lowers[position - 1] if position > first else ""
    if limit in AS and position - first > 1 and lowers[position - 2] in EARLINESS:
        return 1
    for token in range(position - 1, max(first, position - 10) - 1, -1):
        if limit in UNTIL and lowers[token] in EXTENSIONS:
            return 1
        found = verb_tense(lowers, first, token)
        if found:
            return found
        if lowers[token] in STOPS:
            break
        if (
            token < position - 1
            and lowers[token] in OPENERS
            and (found := verb_behind(lowers, first, last, after))
        ):
            return found  # "is to close, after a raid on Monday damaged it": the clause's own verb
        if token < position - 1 and lowers[token] in COMPLEMENTISERS:
            break  # "It should be recalled that in March a mine killed two"
    if limit in LIMITS and position - first > 1:
        return 1
    return first_tense(lowers, first, after, min(last, after + 14))


def first_tense(lowers: list[str], first: int, start: int, stop: int) -> int:
    """The tense of the first of the tokens `start:stop` that has one, 0 if none has."""
    for token in range(start, stop):
        found = verb_tense(lowers, first, token)
        if found:
            return found
    return 0


def verb_behind(lowers: list[str], first: int, last: int, after: int) -> int:
    """The tense of the first verb after a time, up to the next comma."""
    for token in range(after, min(last, after + 6)):
        if lowers[token] == ",":
            return 0
        if found := verb_tense(lowers, first, token):
            return found
    return 0


def describes_noun(lowers: list[str], first: int, last: int, position: int, after: int) -> bool:
    """True if a time is the owner of the noun after it, or is between an article and the noun."""
    if after >= last:
        return False
    if lowers[after] in GENITIVE_MARKS:
        return True
    return (
        position > first
        and lowers[position - 1] in NOUN_OPENERS
        and lowers[after].isalpha()
        and lowers[after] not in FUNCTION_WORDS
    )


def verb_tense(lowers: list[str], first: int, token: int) -> int:
    """The tense of one word: 1 future, -1 past, 0 for any other verb or word."""
    word = lowers[token]
    before = lowers[token - 1] if token > first else ""
    if word in FUTURE_WORDS:
        return 0 if word in MODAL_MONTHS and is_month(lowers, first, token) else 1
    if word in PLANS:
        return -1 if before in PERFECTS else 1
    if word in INFINITIVE_MARKS:
        # An infinitive is in the future of the verb that governs it.
        return 1 if before in OUTLOOKS else 0
    if before in PRESENTS and word[-3:] == "ing":
        return 1
    if word in PAST_WORDS or (word[-2:] == "ed" and len(word) > 4 and word not in NOT_PARTICIPLES):
        if before in BE:
            return 1 if token - first > 1 and lowers[token - 2] in MODALS else 0
        if before in MODALS:
            return 1
        if before in DETERMINERS and word not in PAST_WORDS:
            return 0
        return -1
    return 0


def is_month(lowers: list[str], first: int, token: int) -> bool:
    """True if "may" is the month: it has a number beside it, or comes after a word that no verb
    follows.

    >>> [is_month(text.split(), 0, text.split().index("may"))
    ...     for text in ("on 5 may they", "in may they", "they may leave")]
    [True, True, False]
    """
    before = lowers[token - 1] if token > first else ""
    after = lowers[token + 1] if token + 1 < len(lowers) else ""
    return before in MONTH_OPENERS or before[:1].isdigit() or after[:1].isdigit()
