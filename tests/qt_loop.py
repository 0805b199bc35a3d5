"""Qt's loop for pytest-asyncio; a folder's conftest hands it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.gui.application import application
from linkedin_privacy_wizard.gui.loop import new_loop

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Mapping


def loop_factories(item: pytest.Item) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Return Qt's loop, and see that the test asks for the session's one."""
    marker = item.get_closest_marker("asyncio")
    if marker is None or marker.kwargs.get("loop_scope") != "session":
        raise pytest.UsageError(
            f'{item.nodeid} needs pytest.mark.asyncio(loop_scope="session"); see tests/conftest.py'
        )
    return {"qt": _qt_loop}


def _qt_loop() -> asyncio.AbstractEventLoop:
    application(["tests"])
    return new_loop()
