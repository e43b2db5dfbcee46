"""The casualty cases, one test each: `tests/specs/casualties_*.toml` and `negative.toml`; what is
known to fail has to fail.
"""

import pytest
from cases import (
    LINKS,
    Case,
    agrees_in,
    complaints,
    load_cases,
    load_known_failures,
    load_known_links,
    load_quiet,
)

from conflict_cli import extract

KNOWN_FAILURES = load_known_failures()
KNOWN_LINKS = load_known_links()
CASUALTIES = load_cases("casualties_*.toml")
NEGATIVES = load_cases("negative.toml")
QUIET = load_quiet()
KNOWN_ALARMS = QUIET.pop("known")


def marked(case: Case) -> object:
    """The case as a parameter, expected to fail where it is listed in `known_failures.toml`."""
    kind = KNOWN_FAILURES.get((case.text, case.date))
    marks = (
        [
            pytest.mark.xfail(
                strict=True, raises=AssertionError, reason=f"{kind} (passes now? take it out)"
            )
        ]
        if kind
        else []
    )
    return pytest.param(case, id=case.name, marks=marks)


@pytest.mark.parametrize("case", [marked(case) for case in CASUALTIES + NEGATIVES])
def test_case(case: Case) -> None:
    found = complaints(
        case,
        extract(case.text, reference_date=case.date),
        KNOWN_LINKS.get((case.text, case.date), {}),
    )
    assert not found, "\n".join([case.text, *found])


def test_negatives_expect_nothing() -> None:
    assert [case.name for case in NEGATIVES if case.expect] == [], (
        "negative.toml is for texts that state no casualties"
    )


@pytest.mark.parametrize("text", [text for texts in QUIET.values() for text in texts])
def test_quiet_sentences_give_no_row(text: str) -> None:
    assert bool(extract(text).casualties) == (text in KNOWN_ALARMS), (
        "a false alarm, or one that is gone: take it out of `known`"
    )


def test_quiet_sentences_are_many_and_of_all_kinds() -> None:
    assert len(QUIET) == 7 and sum(map(len, QUIET.values())) >= 200
    assert set(KNOWN_ALARMS) <= {text for texts in QUIET.values() for text in texts}


def test_a_third_of_the_cases_is_negative() -> None:
    cases = CASUALTIES + NEGATIVES
    assert 3 * sum(not case.expect and not case.losses for case in cases) >= len(cases)


def test_texts_are_unique() -> None:
    keys = [(case.text, case.date) for case in CASUALTIES + NEGATIVES]
    assert {key for key in keys if keys.count(key) > 1} == set()


def test_known_failures_are_cases() -> None:
    assert set(KNOWN_FAILURES) <= {(case.text, case.date) for case in CASUALTIES + NEGATIVES}


def test_known_links_are_links_of_cases_and_wrong() -> None:
    cases = {(case.text, case.date): case for case in CASUALTIES}
    for key, rows in KNOWN_LINKS.items():
        for number, links in rows.items():
            right = cases[key].expect[number - 1]
            assert links and set(links) <= set(LINKS), key
            assert not any(
                agrees_in(link, right.get(link, "null"), None if got == "null" else got)
                for link, got in links.items()
            ), key
