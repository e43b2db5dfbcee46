"""Claims of one side that another side rejects: such figures do not count."""

from conflict_cli.engine.wordings import compile_wording, pad
from conflict_cli.lexicon import settling as cues
from conflict_cli.linking import Linked
from conflict_cli.settling.comparing import counts, same_source, update
from conflict_cli.text.document import Document

SOON = 3  # sentences after a claim in which it may be rejected
# "The government rejected the claim", "The army denied that report"
REJECTED = compile_wording(
    r" REJECTING THE_CLAIM (?:[\w'-]+ ){0,3}?CLAIMS ",
    cues,
    examples=("the government rejected the claim", "the army denied that first report"),
    counter_examples=("the government rejected the truce", "the army repeated the claim"),
    padded=True,
)


def mark_disputed(document: Document, items: list[Linked]) -> list[Linked]:
    """A side's figure for the enemies that it killed does not count if the text goes on to say that
    somebody rejects it.

    "The rebels said that they had killed 60 soldiers. … The government rejected the claim." What
    villagers saw counts even if the army denies it.
    """
    for number, item in enumerate(items):
        row = item.row
        if (
            not counts(row)
            or not row.counted
            or row.perpetrator is None
            or not same_source(row.attribution, row.perpetrator)
        ):
            continue
        first = item.claim.sentence + 1
        if any(
            REJECTED.search(pad(words_in(document, at)))
            for at in range(first, min(first + SOON, len(document.sentences)))
        ):
            update(items, number, row._replace(counted=False))
    return items


def words_in(document: Document, number: int) -> list[str]:
    """The words of a sentence, in lower case."""
    sentence = document.sentences[number]
    return document.tokens.lowers[sentence.first : sentence.last]
