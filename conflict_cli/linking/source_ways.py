"""The ways in which a text names the source of what it tells, in order, each with examples.

To cite in a new way is a record here; `tests/extraction/test_sources.py` tries its examples.
"""

from collections.abc import Callable
from typing import NamedTuple

from conflict_cli.linking.citations import (
    ATTRIBUTED,
    FINDING,
    FOLLOWED,
    PASSIVELY_CITED,
    PER,
    PUTTING,
    TOLD,
    read_as_stated_by,
    read_attributed,
    read_followed,
    read_per,
    read_quoted,
    read_stated_by,
    read_told_by,
)
from conflict_cli.linking.nominals import (
    RECKONINGS,
    STATEMENTS,
    read_count_by_owner,
    read_count_of,
    read_count_of_owner,
    read_denied_statement,
    read_statement_by,
    read_statement_of_owner,
    read_unsigned_reports,
    read_who_knows_of_none,
)
from conflict_cli.linking.signals import Signal
from conflict_cli.linking.source_vetoes import Kind
from conflict_cli.linking.sources import Source
from conflict_cli.linking.speech_verbs import (
    GIVING,
    PUBLISHING,
    READING,
    REVISING,
    SEEING,
    read_finder,
    read_giver_of_figure,
    read_giver_of_toll,
    read_more,
    read_more_of_who,
    read_paper,
    read_publisher,
    read_sayer,
    read_seer,
)


class Way(NamedTuple):
    """One way in which a word names a source.

    `read` gives the source that the word names: None if the word is not used in this way, and
    `UNNAMED` if it is but names nobody, so that no later way is tried. `words` are those that it
    begins with; None for any that another way lists, and for every verb of saying. `examples` are
    texts with the source that this way, and no other, finds in them, `counter_examples` texts in
    which it finds none.
    """

    name: str
    kind: Kind
    words: frozenset[str] | None
    read: Callable[[Signal], Source | None]
    examples: tuple[tuple[str, str], ...]
    counter_examples: tuple[str, ...]


WAYS: tuple[Way, ...] = (
    Way(
        "by X's count",
        "noun",
        RECKONINGS,
        read_count_by_owner,
        examples=(("Nine guards died by the rebels' reckoning.", "rebels"),),
        counter_examples=("Nine guards died in the rebels' reckoning.",),
    ),
    Way(
        "X's toll",
        "noun",
        RECKONINGS,
        read_count_of_owner,
        examples=(("Nine guards died in the ministry's latest toll.", "ministry"),),
        counter_examples=("Nine guards died in the city's latest toll.",),
    ),
    Way(
        "by the count of X",
        "noun",
        RECKONINGS,
        read_count_of,
        examples=(("Nine guards died by the latest count of the clinic.", "clinic"),),
        counter_examples=("Nine guards died by a count of 45 to 12.",),
    ),
    Way(
        "a claim by X that",
        "noun",
        STATEMENTS,
        read_statement_by,
        examples=(("The mayor ignored a claim by the rebels that nine guards died.", "rebels"),),
        counter_examples=("The mayor ignored a claim by the rebels when nine guards died.",),
    ),
    Way(
        "X's admission that",
        "noun",
        STATEMENTS,
        read_statement_of_owner,
        examples=(("The army's admission that nine guards died came late.", "army"),),
        counter_examples=("The army's admission came late, after nine guards died.",),
    ),
    Way(
        "there were reports that",
        "noun",
        STATEMENTS,
        read_unsigned_reports,
        examples=(("There were reports that nine guards died.", "reports"),),
        counter_examples=("There were no reports that nine guards died.",),
    ),
    Way(
        "denied reports that",
        "noun",
        STATEMENTS,
        read_denied_statement,
        examples=(("The army denied reports on radio that nine guards died.", "reports"),),
        counter_examples=("The army denied reports and said that nine guards died.",),
    ),
    Way(
        "X had no reports",
        "noun",
        STATEMENTS,
        read_who_knows_of_none,
        examples=(("The police had no reports of casualties.", "police"),),
        counter_examples=("The police heard no reports of casualties.",),
    ),
    Way(
        "and added",
        "more",
        None,
        read_more,
        examples=(("The mayor said the town was calm and added that nine guards died.", "mayor"),),
        counter_examples=("The mayor left the town and added that nine guards died.",),
    ),
    Way(
        "X, who added",
        "more",
        None,
        read_more_of_who,
        examples=(
            (
                "The town is calm, according to a teacher, who added that nine guards died.",
                "teacher",
            ),
        ),
        counter_examples=(
            "The town is calm, according to a teacher who added that nine guards died.",
        ),
    ),
    Way(
        "as per X",
        "cited",
        PER,
        read_per,
        examples=(("As per the army, nine guards died.", "army"),),
        counter_examples=("Nine guards died per the week.",),
    ),
    Way(
        "was told by X",
        "cited",
        TOLD,
        read_told_by,
        examples=(("A reporter told by residents that nine guards died left.", "residents"),),
        counter_examples=("The radio was told that nine guards died.",),
    ),
    Way(
        "as reported by X",
        "cited",
        None,
        read_as_stated_by,
        examples=(("Nine guards died, as reported by the radio.", "radio"),),
        counter_examples=("Nine guards died as the radio reported by phone.",),
    ),
    Way(
        "was confirmed by X",
        "cited",
        None,
        read_stated_by,
        examples=(("Nine deaths were confirmed by a nurse.", "nurse"),),
        counter_examples=("Nine deaths were confirmed by noon.",),
    ),
    Way(
        "quoted X",
        "cited",
        PASSIVELY_CITED,
        read_quoted,
        examples=(("The radio quoted the mayor as saying that nine guards died.", "mayor"),),
        counter_examples=("The mayor was quoted as saying that nine guards died.",),
    ),
    Way(
        "according to X",
        "cited",
        FOLLOWED,
        read_followed,
        examples=(
            ("Nine guards died, according to the mayor.", "mayor"),
            ("Nine guards died, the radio said in a text citing the mayor.", "mayor"),
        ),
        counter_examples=("Nine guards were buried according to custom.",),
    ),
    Way(
        "attributed to X",
        "cited",
        ATTRIBUTED,
        read_attributed,
        examples=(("The toll of nine dead was attributed to the clinic.", "clinic"),),
        counter_examples=("The clinic attributed the nine deaths.",),
    ),
    Way(
        "X put the toll at",
        "deed",
        GIVING | PUTTING | REVISING,
        read_giver_of_figure,
        examples=(
            ("The mayor put the number of guards who died at nine.", "mayor"),
            ("The mayor revised his toll of dead guards to nine.", "mayor"),
            ("The clinic gave a toll of nine dead.", "clinic"),
        ),
        counter_examples=("The mayor put the guards who died in a car.",),
    ),
    Way(
        "X gave nine dead",
        "deed",
        GIVING,
        read_giver_of_toll,
        examples=(("The clinic gave nine guards killed.", "clinic"),),
        counter_examples=("The clinic gave nine guards water before two were killed.",),
    ),
    Way(
        "X published a list",
        "deed",
        PUBLISHING,
        read_publisher,
        examples=(("The clinic has released the names of nine dead guards.", "clinic"),),
        counter_examples=("The clinic has released a book on nine dead guards.",),
    ),
    Way(
        "X saw",
        "deed",
        SEEING,
        read_seer,
        examples=(("A reporter saw nine bodies.", "reporter"),),
        counter_examples=("A soldier saw nine bodies.",),
    ),
    Way(
        "X read",
        "deed",
        READING,
        read_paper,
        examples=(("The statement read that nine guards died.", "statement"),),
        counter_examples=("The mayor read that nine guards died.",),
    ),
    Way(
        "X found bodies",
        "deed",
        FINDING,
        read_finder,
        examples=(("Villagers found nine bodies.", "Villagers"),),
        counter_examples=("Villagers found nine guards killed.",),
    ),
    Way(
        "X said",
        "saying",
        None,
        read_sayer,
        examples=(
            ("The mayor said that nine guards died.", "mayor"),
            ("Nine guards died, said the mayor.", "mayor"),
            ("Nine guards died, the mayor told reporters.", "mayor"),
            ("In a statement, the mayor said nine guards died.", "mayor"),
        ),
        counter_examples=("It was said that nine guards died.",),
    ),
)
