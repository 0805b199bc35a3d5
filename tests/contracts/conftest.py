"""Whole jobs in the real embedded browser, on sites of this computer; see `tests/gui/conftest.py`.

The same claims are checked on every site: what was read is true, what was pressed was agreed, and
what is said at the end is what the site holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest_asyncio

from tests.fakes.installed import Opened, opened, screen
from tests.qt_loop import loop_factories

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator, Callable, Mapping

    import pytest


def pytest_asyncio_loop_factories(
    item: pytest.Item,
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Give the coroutines of this folder Qt's loop."""
    return loop_factories(item)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def opened_window(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Opened]:
    """One window of an installed browser, as the last test left it."""
    profile = tmp_path_factory.mktemp("profile")
    with screen() as display:
        async with opened(profile, "http://127.0.0.1", display) as window:
            yield window
