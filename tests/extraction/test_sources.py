"""How much of a source's phrase a row names; the spec cases take "office" for "press office".

Each way of naming a source gives that of its examples, and nothing else would; it gives none in its
counter-examples. So does each place where the source of a claim may be named. Each veto leaves its
example without a source, its counter-example has one.
"""

from collections.abc import Sequence
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from conflict_cli import extract
from conflict_cli.engine.grammar import Unit
from conflict_cli.engine.memo import BoundedMemo
from conflict_cli.linking import (
    context,
    coverage,
    source_places,
    source_reading,
    speaker_search,
    tellers,
)
from conflict_cli.linking.coverage import CoverageVeto
from conflict_cli.linking.signals import UNNAMED, Signal
from conflict_cli.linking.source_places import PLACES, Search, SourcePlace
from conflict_cli.linking.source_reading import plan_word
from conflict_cli.linking.source_vetoes import VETOES, SourceVeto
from conflict_cli.linking.source_ways import WAYS, Way
from conflict_cli.linking.sources import Source
from conflict_cli.linking.speaker_search import STEPS, SpeakerStep, by_tag
from conflict_cli.linking.tellers import SpeakerPlace
from conflict_cli.text.document import Document
from conflict_cli.vocabulary import AttributionKind

SOURCES = {
    "The 128th Brigade's medical service reports that four of its servicemen were killed.": (
        "128th Brigade's medical service"
    ),
    "The brigade's press office said nine guards were killed.": "brigade's press office",
    "Nine guards were killed, said the brigade's press office.": "brigade's press office",
    "Nine guards were killed, according to the brigade's press office.": "brigade's press office",
    "Police and the brigade's press office said nine guards were killed.": (
        "Police and the brigade's press office"
    ),
    "The Hill doctors' network said nine guards were killed.": "Hill doctors' network",
    "Monday's statement said nine guards were killed.": "statement",
    "In the afternoon the doctors' network had still spoken of 16 dead.": "doctors' network",
    "At first the Hill clinic had still spoken of 16 dead.": "Hill clinic",
    "In Harun the new health minister said nine people had died.": "new health minister",
}


@pytest.mark.parametrize(("text", "source"), SOURCES.items())
def test_a_source_is_named_with_what_belongs_to_it(text: str, source: str) -> None:
    assert [row.attribution for row in extract(text).casualties] == [source]


class Answers(NamedTuple):
    """What a text gives: the sources of its rows, those of its sentences, those of one way."""

    rows: list[str | None]
    sentences: list[Source]
    way: list[Source]


def ask(text: str, way: Way, monkeypatch: pytest.MonkeyPatch, *, without: bool = False) -> Answers:
    """What a text gives with a way, or without it."""
    answers = Answers([], [], [])
    read_sources = source_reading.read_sources

    def read(signal: Signal) -> Source | None:
        source = way.read(signal)
        if source is not None and source is not UNNAMED:
            answers.way.append(source)
        return source

    def read_all(*sentence: Any) -> list[Source]:
        sources = read_sources(*sentence)
        answers.sentences.extend(sources)
        return sources

    spied = [] if without else [way._replace(read=read)]
    place = WAYS.index(way)
    with monkeypatch.context() as patch:
        ways = (*WAYS[:place], *spied, *WAYS[place + 1 :])
        patch.setattr(source_reading, "WAYS", ways)
        patch.setattr(source_reading, "PLANS", BoundedMemo(plan_word))
        patch.setattr(context, "read_sources", read_all)
        answers.rows.extend(row.attribution for row in extract(text).casualties)
    return answers


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_a_way_names_the_source_of_its_examples_only(
    way: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    for text, name in way.examples:
        answers = ask(text, way, monkeypatch)
        assert name in [source.name for source in answers.way]
        assert set(answers.rows) == {name}
        others = ask(text, way, monkeypatch, without=True)
        assert others.sentences != answers.sentences, "nothing else finds what the way finds"
    for text in way.counter_examples:
        answers = ask(text, way, monkeypatch)
        assert answers.rows, "the counter-example states a toll"
        assert answers.way == []


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_a_step_leads_to_the_speaker_of_its_examples_only(
    step: SpeakerStep, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, made = STEPS.index(step), list[int]()

    def over(document: Document, units: Sequence[Unit], number: int, verb: int) -> int | None:
        following = step.over(document, units, number, verb)
        if following is not None:
            made.append(following)
        return following

    for text, name in step.examples:
        with monkeypatch.context() as patch:
            steps = (*STEPS[:number], step._replace(over=over), *STEPS[number + 1 :])
            patch.setattr(speaker_search, "BY_TAG", by_tag(steps))
            assert set(attributions(text)) == {name}
            assert made
            found = names_in(text, patch)
            assert name in found
            patch.setattr(speaker_search, "BY_TAG", by_tag(STEPS[:number] + STEPS[number + 1 :]))
            assert names_in(text, patch) != found, "nothing else leads to the speaker"
    made.clear()
    for text in step.counter_examples:
        with monkeypatch.context() as patch:
            patch.setattr(speaker_search, "BY_TAG", by_tag(steps))
            assert attributions(text), "the counter-example states a toll"
            assert made == []


@pytest.mark.parametrize("place", tellers.PLACES, ids=lambda place: place.name)
def test_the_speaker_of_an_example_is_in_its_place_only(
    place: SpeakerPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, found = tellers.PLACES.index(place), list[str]()
    before, after = tellers.PLACES[:number], tellers.PLACES[number + 1 :]

    def find(
        document: Document, units: Sequence[Unit], verb: int, kind: AttributionKind
    ) -> Source | None:
        source = place.find(document, units, verb, kind)
        if source is not None and source is not UNNAMED:
            found.append(source.name)
        return source

    for text, name in place.examples:
        monkeypatch.setattr(tellers, "PLACES", (*before, place._replace(find=find), *after))
        assert set(attributions(text)) == {name}
        assert name in found
        assert name in names_in(text, monkeypatch)
        monkeypatch.setattr(tellers, "PLACES", before + after)
        assert name not in names_in(text, monkeypatch), "another place has the speaker"
    monkeypatch.setattr(tellers, "PLACES", (*before, place._replace(find=find), *after))
    found.clear()
    for text in place.counter_examples:
        assert attributions(text), "the counter-example states a toll"
        assert found == []


def names_in(text: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sources that the sentences of a text name."""
    names: list[str] = []

    def read_all(*sentence: Any) -> list[Source]:
        sources = source_reading.read_sources(*sentence)
        names.extend(source.name for source in sources)
        return sources

    with monkeypatch.context() as patch:
        patch.setattr(context, "read_sources", read_all)
        extract(text)
    return names


def attributions(text: str) -> list[str | None]:
    return [row.attribution for row in extract(text).casualties]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_the_source_of_an_example_is_found_in_its_place_only(
    place: SourcePlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[Source | None] = []

    def find(search: Search) -> Source | None:
        found.append(place.find(search))
        return found[-1]

    number = PLACES.index(place)
    before, after = PLACES[:number], PLACES[number + 1 :]
    for text, name in place.examples:
        monkeypatch.setattr(source_places, "PLACES", (*before, place._replace(find=find), *after))
        assert set(attributions(text)) == {name}
        assert {source and source.name for source in found} == {name}
        monkeypatch.setattr(source_places, "PLACES", before + after)
        assert name not in attributions(text), "another place names the source"
        found.clear()
    monkeypatch.setattr(source_places, "PLACES", (*before, place._replace(find=find), *after))
    for text in place.counter_examples:
        assert attributions(text), "the counter-example states a toll"
        assert found, "the place is looked at"
        assert set(found) <= {None, UNNAMED}
        found.clear()


def assert_refused(
    veto: SourceVeto | CoverageVeto,
    monkeypatch: pytest.MonkeyPatch,
    module: ModuleType,
    **tables: object,
) -> None:
    """Whether a veto leaves its example without a source, and its counter-example alone; `tables`
    are those of the module without it.
    """
    left = attributions(veto.counter)
    assert left
    assert None not in left
    assert set(attributions(veto.example)) == {None}
    for name, table in tables.items():
        monkeypatch.setattr(module, name, table)
    assert None not in attributions(veto.example), "nothing else refuses what the veto refuses"
    assert attributions(veto.counter) == left


@pytest.mark.parametrize("veto", VETOES, ids=lambda veto: veto.name)
def test_a_veto_leaves_its_example_without_a_source(
    veto: SourceVeto, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = tuple(other for other in VETOES if other is not veto)
    plans = BoundedMemo(plan_word)
    assert_refused(veto, monkeypatch, source_reading, VETOES=others, PLANS=plans)


@pytest.mark.parametrize("veto", coverage.VETOES, ids=lambda veto: veto.name)
def test_a_veto_leaves_its_claim_without_a_source(
    veto: CoverageVeto, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = tuple(other for other in coverage.VETOES if other is not veto)
    assert_refused(veto, monkeypatch, coverage, VETOES=others)


def test_records_have_names_of_their_own() -> None:
    for table in (WAYS, VETOES, PLACES, STEPS, tellers.PLACES, coverage.VETOES):
        assert len({record.name for record in table}) == len(table)
