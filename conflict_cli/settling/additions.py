"""People who come on top of those counted before: "another two", "also", "in a separate attack"."""

from collections.abc import Sequence

from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.linking.scopes import ADDITIVE, words_before, words_from, words_up_to
from conflict_cli.text.document import Document

CLOSE = 8  # at most this many rows back, in the same sentence or the one before
MORE = frozenset(cues.MORE.split())
MORE_THAN = f"{cues.MORE_THAN.strip()} "
# "five guards were killed in a third attack"
APART = compile_wording(
    r" (?:[^,;]{1,40} )?BY ANOTHER (?:[\w'-]+ ){0,2}?(?:HAPPENINGS|SITES) ",
    cues,
    examples=("were killed in a third attack", "by a second roadside bomb blast"),
    counter_examples=("were killed in the attack", "in a third hospital"),
    padded=True,
)
# In "in other towns" and "with more than guns", such words add nobody to the dead that follow; in
# "two other strikes killed seven" they do.
OTHER_THINGS = compile_wording(
    r" OTHER_THINGS (?!(?:[\w'-]+ )?HAPPENINGS(?:e?s)? )",
    cues,
    examples=("in other towns", "with more than guns"),
    counter_examples=("two other strikes killed seven", "two other deadly strikes killed"),
    padded=True,
)
# A second voice, not a second event.
SAID_TOO = compile_wording(
    " TOO CONFIRMED ",
    cues,
    examples=("the clinic also reported nine dead",),
    counter_examples=("nine more died , the clinic reported",),
    padded=True,
)
# "Another official said that nine died", "gave another figure: nine dead": the nine are the same.
ANOTHER_VOICE = compile_wording(
    r" ANOTHER_VOICE (?:[\w'-]+ ){0,6}?GIVING | ANOTHER_FIGURE (?:[\w'-]+ )?FIGURES ",
    cues,
    examples=("another official said that nine died", "gave another figure : nine dead"),
    counter_examples=("another blast killed nine", "an official said that nine died"),
    padded=True,
)


def mark_additions(document: Document, items: list[Linked]) -> list[Linked]:
    """The rows, marked if they come on top of others of their outcome.

    In "Nine died. A further 40 were hurt" the 40 are not marked, because nobody else was hurt; in
    "a second bomb hurt 40" they are.
    """
    result: list[Linked] = []
    for number, item in enumerate(items):
        on_top = is_additive(document, item, words_up_to(document, item.claim))
        if on_top and not is_additive(document, item, words_beside(document, item)):
            near = [
                other
                for other in items[max(0, number - CLOSE) : number]
                if item.claim.sentence - other.claim.sentence < 2
            ]
            near = [other for other in near if other.claim.sentence == item.claim.sentence] or near
            on_top = not near or any(other.row.outcome == item.row.outcome for other in near)
        # "In Dura on the same day five others were killed"
        elsewhere = item.claim.reference == "others" and item.own_place
        result.append(item._replace(on_top=on_top or elsewhere))
    return result


def words_beside(document: Document, item: Linked) -> list[str]:
    """The words of a sentence up to a claim's end, without those of MORE in the claim itself."""
    before, told = words_before(document, item.claim), words_up_to(document, item.claim)
    return before + [word for word in told[len(before) :] if word not in MORE]


def is_additive(document: Document, item: Linked, told: Sequence[str]) -> bool:
    """True if the words of a claim say that it comes on top: "another two", "also", "in a separate
    attack".
    """
    if APART.match(pad(words_from(document, item.claim))):
        return True
    if not ADDITIVE.occurs_in(told):
        return False
    before = len(words_before(document, item.claim))
    words = OTHER_THINGS.sub(" ", pad(told[:before])) + pad(told[before:]).lstrip().replace(
        MORE_THAN, ""
    )
    words = SAID_TOO.sub(" ", words.rpartition(" ; ")[2])
    return ADDITIVE.occurs_in(ANOTHER_VOICE.sub(" ", words).split())
