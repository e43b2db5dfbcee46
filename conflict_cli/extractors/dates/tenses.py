"""Whether a time lies ahead or behind, guessed from the verbs around it."""

FUTURE_WORDS = frozenset("will shall 'll ’ll wo upcoming forthcoming would payable effective".split())
# With `to` after them these look ahead: is expected to arrive Friday, due Friday.
OUTLOOKS = frozenset(
    "scheduled due slated expected set planned planning plans plan intends intend hopes hope expects expect going supposed likely ready able "
    "wants want agreed vowed pledged promised threatened allowed required".split()
)
PAST_WORDS = frozenset(
    "said says was were had did told came went took began left held met made gave got saw found led fell rose sent shot hit "
    "broke blew became brought bought sold ran lost paid struck threw fought fled been has have died killed won".split()
)
MODALS = frozenset("will would to shall may can could should must might".split())
ARTICLES = frozenset("the a an its their his her this that these those of".split())
NOT_VERBS = frozenset("the a an its their his her this that these those him them it us me be".split())
STOPS = frozenset((";", ":", ".", "”", '"', "''"))


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
    for token in range(position - 1, max(first, position - 10) - 1, -1):
        found = verb_tense(lowers, first, last, token)
        if found:
            return found
        if lowers[token] in STOPS:
            break
    for token in range(after, min(last, after + 10)):
        found = verb_tense(lowers, first, last, token)
        if found:
            return found
    return 0


def verb_tense(lowers: list[str], first: int, last: int, token: int) -> int:
    """The tense of one word: 1 ahead, -1 behind, 0 for what is no verb or says neither."""
    word = lowers[token]
    before = lowers[token - 1] if token > first else ""
    if word in FUTURE_WORDS:
        return 1
    if word in OUTLOOKS and ((token + 1 < last and lowers[token + 1] == "to") or word == "due"):
        return -1 if before in ("was", "were", "been", "had") else 1
    if word == "to" and token + 1 < last:
        # An infinitive looks ahead from the verb that governs it, and back when that is in the past perfect.
        return 1 if before in OUTLOOKS and not {"was", "were", "been", "had"} & set(lowers[max(first, token - 4) : token]) else 0
    if word in PAST_WORDS or (word[-2:] == "ed" and len(word) > 4):
        if before == "be" or before in MODALS:
            return 1
        if before in ARTICLES and word not in PAST_WORDS:
            return 0
        return -1
    return 0
