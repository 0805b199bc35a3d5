"""Values as short words, and groups of ticks in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_privacy_wizard.domain.value import Ticks, option_of, wanted_ticks

GROUPS = st.integers(1, 30).flatmap(
    lambda count: st.builds(Ticks, st.frozensets(st.integers(0, count - 1)), st.just(count))
)


@given(GROUPS)
def test_which_boxes_were_set_can_be_told_from_the_value_again(ticks: Ticks) -> None:
    assert wanted_ticks(ticks.value(), ticks.count) == ticks


@pytest.mark.parametrize(
    ("places", "count", "value"),
    [((), 3, "none"), ((0, 1, 2), 3, "all"), ((2, 0), 5, "some:0.2/5"), ((0,), 1, "all")],
)
def test_a_group_is_kept_as_the_places_of_its_set_boxes(
    places: tuple[int, ...], count: int, value: str
) -> None:
    assert Ticks(frozenset(places), count).value() == value


def test_a_group_without_boxes_has_no_value() -> None:
    with pytest.raises(ValueError, match="at least one box"):
        Ticks(frozenset(), 0).value()


def test_all_and_none_fit_any_number_of_boxes_and_some_only_those_it_was_made_for() -> None:
    assert wanted_ticks("all", 2) == Ticks(frozenset({0, 1}), 2)
    assert wanted_ticks("none", 7) == Ticks(frozenset(), 7)
    assert wanted_ticks("some:0.2/5", 5) == Ticks(frozenset({0, 2}), 5)
    assert wanted_ticks("some:0.2/5", 4) is None


@pytest.mark.parametrize("value", ["on", "", "some", "some:"])
def test_other_values_are_no_groups(value: str) -> None:
    assert wanted_ticks(value, 3) is None


def test_a_value_belongs_to_its_option() -> None:
    assert option_of("some:0.2/5") == "some"
    assert option_of("off") == "off"
