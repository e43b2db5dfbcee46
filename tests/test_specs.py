"""The casualty cases, one test each: `tests/specs/casualties_*.toml`, `negative.toml`, and what is known to fail."""

import pytest
from cases import Case, complaints, load_cases

from conflict_cli import extract

KNOWN_FAILURES = load_cases("known_failures.toml")


def check(case: Case) -> None:
    found = complaints(case, extract(case.text, reference_date=case.date))
    assert not found, "\n".join([case.text, *found])


@pytest.mark.parametrize("case", load_cases("casualties_*.toml"), ids=lambda case: case.name)
def test_casualties(case: Case) -> None:
    if any(case.text == known.text for known in KNOWN_FAILURES):
        pytest.skip("listed in known_failures.toml")
    check(case)


@pytest.mark.parametrize("case", load_cases("negative.toml"), ids=lambda case: case.name)
def test_no_casualties(case: Case) -> None:
    assert not case.expect, "negative.toml is for texts that state no casualties"
    check(case)


@pytest.mark.xfail(strict=True, reason="known to fail: a case that passes moves to the file of its intent", raises=AssertionError)
@pytest.mark.parametrize("case", KNOWN_FAILURES, ids=lambda case: case.name)
def test_known_failures(case: Case) -> None:
    check(case)
