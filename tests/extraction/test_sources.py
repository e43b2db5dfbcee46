"""How much of a source's phrase a row names; the spec cases take "office" for "press office"."""

import pytest

from conflict_cli import extract

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
