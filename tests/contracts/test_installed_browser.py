"""The same claims in an installed browser: each of these tests is one of the embedded browser's.

They are collected here once more, with the other browser where they ask for `attached`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from tests.contracts.test_foreign_site_saving import (  # noqa: F401 - collected from here
    test_a_question_that_the_catalog_does_not_name_is_left_open,
    test_what_only_seems_to_be_saved_is_never_called_changed,
)
from tests.contracts.test_foreign_site_troubles import (  # noqa: F401 - collected from here
    test_a_session_that_ends_stops_the_work_and_what_was_done_is_not_claimed,
    test_redirects_without_end_are_told_as_such,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.fakes.installed import Opened

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def attached(opened_window: Opened) -> AsyncIterator[Opened]:
    """The window on an empty page, with the person's hands kept off."""
    opened_window.browser.set_blocked(blocked=True)
    yield opened_window
    await opened_window.clear()
