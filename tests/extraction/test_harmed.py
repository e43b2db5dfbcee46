"""The people of the report: the cases of `specs/harmed.toml`, the rules for names, and what holds
for every text.
"""

import tomllib
from typing import Any

import pytest
from cases import SPECS
from conftest import ROOT

from conflict_cli import extract
from conflict_cli.engine.grammar import Rule
from conflict_cli.extractors.claims.gate import gate, phrases_needed
from conflict_cli.models import Person
from conflict_cli.people.rules import RULES

CASES = tomllib.loads((SPECS / "harmed.toml").read_text(encoding="utf-8"))["case"]
TOLD = ("name", "outcome", "age", "sex", "role", "relation")
TEXTS = [
    path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "tests" / "quality" / "people").glob("*.txt"))
]


def people_of(text: str) -> tuple[Person, ...]:
    """The people of a text, which no fault of ours may hide."""
    report = extract(text)
    assert not any(warning.code == "stage_failed" for warning in report.warnings), report.warnings
    return report.people


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["note"])
def test_people(case: dict[str, Any]) -> None:
    told = [{key: getattr(person, key) for key in TOLD} for person in people_of(case["text"])]
    assert told == [dict.fromkeys(TOLD) | person for person in case["people"]]


def test_a_third_of_the_cases_has_nobody() -> None:
    assert sum(not case["people"] for case in CASES) * 3 >= len(CASES)


@pytest.mark.parametrize(
    ("rule", "text"),
    [(rule, text) for rule in RULES for text in rule.examples],
    ids=lambda value: value.name if isinstance(value, Rule) else value,
)
def test_examples_of_the_rules_name_somebody(rule: Rule, text: str) -> None:
    assert [person.name for person in people_of(text)] in (["Kolo Danda"], ["Ali Danda"]), rule.name


@pytest.mark.parametrize(
    ("rule", "text"),
    [(rule, text) for rule in RULES for text in rule.counter_examples],
    ids=lambda value: value.name if isinstance(value, Rule) else value,
)
def test_counter_examples_name_nobody(rule: Rule, text: str) -> None:
    assert people_of(text) == (), rule.name


@pytest.mark.parametrize(
    "text", [*TEXTS, *(case["text"] for case in CASES)], ids=lambda text: text[:30]
)
def test_what_is_told_hangs_together(text: str) -> None:
    report = extract(text)
    rows = {row.id: row for row in report.casualties}
    incidents = {incident.id for incident in report.incidents}
    assert [person.id for person in report.people] == [
        f"p{number}" for number in range(1, len(report.people) + 1)
    ]
    assert sorted(report.people, key=lambda person: person.start) == list(report.people)
    for person in report.people:
        assert " ".join(text[person.start : person.end].split()) == person.name
        assert person.incident is None or person.incident in incidents
        if person.row is not None:
            row = rows[person.row]
            assert (person.outcome, person.date, person.place, person.incident) == (
                row.outcome,
                row.date,
                row.place,
                row.incident,
            )


@pytest.mark.parametrize("names", [("Mohammed", "Maria"), ("Maria", "Mohammed"), ("Kolo", "Iru")])
def test_no_name_tells_the_sex(names: tuple[str, str]) -> None:
    one, two = names
    people = people_of(f"{one} Danda, 34, and {two} Tamba, 29, were killed in Dori.")
    assert [(person.age, person.sex) for person in people] == [(34, None), (29, None)]


def test_the_gate_opens_to_the_rules_for_names() -> None:
    assert [
        phrase for phrase in phrases_needed(RULES) if not gate().occurs_in(phrase.split())
    ] == []


def test_offsets_are_those_of_the_text_as_given() -> None:
    text = "<p>A mine killed <b>Kolo Danda</b>, 34, a miller.</p>"
    (person,) = people_of(text)
    assert text[person.start : person.end] == "Kolo Danda"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kolo, ",
        "killed Kolo (",
        "Kolo's",
        "named as",
        "The dead: ",
        "Kolo, 34",
        "Killed with",
        "Mr. , 34, was killed",
        "- , 12",
        "his wife, ,",
    ],
)
def test_never_fails(text: str) -> None:
    people_of(text)
    people_of(f"Two people were killed. {text}")


def test_time_grows_with_the_text() -> None:
    from time import process_time

    one = (
        "A mine killed Kolo Danda, 34, a miller, his wife Besa, 30, and their son Iru, 8, near "
        "Dori. Danda had been ill.\n\n"
    )
    seconds = []
    for copies in (50, 400):
        text = "".join(
            one.replace("Danda", f"Danda{chr(97 + number % 26)}{chr(97 + number // 26)}")
            for number in range(copies)
        )
        began = process_time()
        people_of(text)
        seconds.append(process_time() - began)
    assert seconds[1] < seconds[0] * 8 * 4
