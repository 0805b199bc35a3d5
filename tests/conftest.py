"""The embedded browser for tests: one per process, sealed, attached once, shared by all.

QtWebEngine reads its environment once, at its first use, and can be given a debugging port once.
The driver comes in over that port once, and the door is shut behind it for good. So a process has
one attached browser at most. It is made by the first test that asks for it, on a loop of the whole
session, and every test starts from an empty page. What has to start, fail, or be killed is tried
in processes of its own (`tests/fakes/engine_program.py`).

A test that uses it, or that runs on Qt's loop at all, says so at the top of its file:

    pytestmark = pytest.mark.asyncio(loop_scope="session")

and its folder's conftest hands out Qt's loop (see `tests/gui/conftest.py`). There is one loop for
all of them because Qt turns every loop of a process at once: a second one would find the first
one's callbacks called while it is itself the running loop.

Nothing here, nor any page in it, can reach more than 127.0.0.1.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from linkedin_privacy_wizard.gui.embedded.environment import prepare

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.fakes.attached import Attached
    from tests.fakes.web_site import WebSite

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
PORT = prepare(sealed=True)


@pytest.fixture(scope="session")
def debugging_port() -> int:
    """The port this process's browser was told to listen on."""
    return PORT


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def attached_browser() -> AsyncIterator[Attached]:
    """The one attached browser of this process, as the last test left it."""
    from tests.fakes.attached import attach  # noqa: PLC0415 - Qt only where it is asked for

    async with attach(PORT) as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def attached(attached_browser: Attached) -> AsyncIterator[Attached]:
    """The attached browser on an empty page, open to whatever is on this computer."""
    attached_browser.reset()
    yield attached_browser
    await attached_browser.clear()


@pytest_asyncio.fixture(loop_scope="session")
async def web_site() -> AsyncIterator[WebSite]:
    """A small site on this computer that serves what it is told."""
    from tests.fakes.web_site import WebSite  # noqa: PLC0415 - only where it is asked for

    async with WebSite() as site:
        yield site
