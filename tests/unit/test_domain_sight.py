"""Where something stands in the window, and whether it is in view."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.domain.sight import Beyond, Box, around


@pytest.mark.parametrize(
    ("top", "beyond"),
    [(0.0, None), (0.9, None), (0.98, Beyond.BELOW), (-0.02, None), (-0.2, Beyond.ABOVE)],
)
def test_what_counts_as_in_view_is_its_middle(top: float, beyond: Beyond | None) -> None:
    assert Box(0.1, top, 0.2, 0.1).beyond is beyond


def test_a_group_stands_around_all_of_its_parts() -> None:
    assert around([Box(0, 0.25, 0.5, 0.25), None, Box(0.25, 0.75, 0.5, 0.25)]) == Box(
        0, 0.25, 0.75, 0.75
    )


def test_what_is_drawn_nowhere_stands_nowhere() -> None:
    assert around([None]) is None
