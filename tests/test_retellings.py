"""Rows told so far are found by keys; here they are compared two by two, which is what the keys stand for."""

from types import SimpleNamespace
from typing import cast

from conftest import casualty
from hypothesis import given, settings
from hypothesis import strategies as st

from conflict_cli.linking import Linked
from conflict_cli.models import Casualty
from conflict_cli.retellings import GENERAL, Told, agree, head_of
from conflict_cli.tagging import ARMED

VICTIMS = (None, "people", "soldiers", "Syrian soldiers", "officers", "farmers", "residents of Homs")
ROWS = st.lists(
    st.tuples(
        st.sampled_from(VICTIMS),
        st.sampled_from(("military", "police", "civilian")),
        st.sampled_from((None, "Homs", "Hama")),
        st.booleans(),
        st.sampled_from((None, "2021-05-05", "2021-05-06")),
        st.booleans(),
        st.sampled_from((1, 2)),
        st.booleans(),
        st.integers(0, 1),
    ),
    max_size=12,
)


def make_items(rows: list[tuple[object, ...]]) -> list[Linked]:
    """Linked rows, each in the sentence of the one before or in the next."""
    items, sentence = [], 0
    for victims, kind, place, own_place, date, own_date, count, subset, step in rows:
        sentence += cast(int, step)
        row = casualty("killed", cast(int, count), None, None, victims=victims, victim_type=kind, place=place, date=date, subset=subset)
        items.append(Linked(row, SimpleNamespace(sentence=sentence), 0, bool(own_date), bool(own_place)))  # type: ignore[arg-type]
    return items


def alike(one: Casualty, two: Casualty) -> bool:
    if one.victims is None or two.victims is None:
        return True
    heads = {head_of(one.victims), head_of(two.victims)}
    return len(heads) == 1 or bool(heads & GENERAL) or (one.victim_type == two.victim_type and one.victim_type in ARMED)


def tells(first: Linked, later: Linked, anywhere: bool) -> bool:
    one, two = first.row, later.row
    if first.claim.sentence == later.claim.sentence or one.low != two.low or one.subset != two.subset:
        return False
    places = first.own_place and later.own_place and one.place != two.place
    dates = first.own_date and later.own_date and one.date != two.date
    same = one.victims is not None and one.victims == two.victims if two.low == 1 and not two.subset else alike(one, two)
    return same and (anywhere or not (places or dates))


@settings(deadline=None, max_examples=300, derandomize=True, database=None)
@given(ROWS, st.booleans())
def test_keys_find_what_comparing_finds(rows: list[tuple[object, ...]], anywhere: bool) -> None:
    told = Told()
    before: list[Linked] = []
    for item in make_items(rows):
        assert told.holds(item, anywhere) == any(tells(first, item, anywhere) for first in before)
        assert all(agree(first.row, item.row) == alike(first.row, item.row) for first in before)
        told.add(item)
        before.append(item)
