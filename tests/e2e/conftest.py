"""The whole program from outside: real processes, the real window, the real browser.

A test asks for `ended`, parametrized with an errand such as an `Order` (`indirect=True`), and
judges what came of it.
These tests are the slow ones, so they come last; `-m "not e2e"` leaves them out.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.orders import LONGEST_S, Crew, Ended, Errand

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest.register_assert_rewrite("tests.e2e.judge")

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of this folder, and put them behind all others."""
    for item in filter(_is_ours, items):
        item.add_marker(pytest.mark.e2e)
        # A job may have to wait until those before it are over.
        item.add_marker(pytest.mark.timeout(LONGEST_S + 10))
    items.sort(key=_is_ours)


@pytest.fixture(scope="session")
def crew(request: pytest.FixtureRequest) -> Iterator[Crew]:
    """Those who run the jobs; they begin with all that the tests of this session ask for."""
    crew = Crew()
    crew.begin(_errands(request.session.items))
    yield crew
    crew.close()


@pytest.fixture
def ended(request: pytest.FixtureRequest, crew: Crew) -> Ended:
    """The errand that the test is parametrized with, run to its end."""
    errand: Errand = request.param
    return crew.ended(errand)


def _is_ours(item: pytest.Item) -> bool:
    return item.path.is_relative_to(HERE) and item.get_closest_marker("atspi") is None


def _errands(items: list[pytest.Item]) -> Iterator[Errand]:
    for item in items:
        asked = getattr(item, "callspec", None)
        if asked is not None and "ended" in asked.params:
            yield asked.params["ended"]
