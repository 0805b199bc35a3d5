"""Our own script world in the page: it sees the page's elements, the page sees nothing of it.

`Page.createIsolatedWorld` makes a world that shares the document and no variables. It is gone
after every navigation ("Cannot find context with specified id"), so it is made anew then.
https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-createIsolatedWorld
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.async_api import CDPSession, Page

_DETACH_LIMIT_S = 1.0


class WorldGone(Exception):
    """The document was replaced while it was being asked."""


@cache
def script(name: str) -> str:
    """The text of one of the scripts beside this file."""
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


class World:
    """Runs the scripts of this package in a page's present document."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session: CDPSession | None = None
        self._context: int | None = None

    async def run(self, expression: str) -> Any:  # noqa: ANN401 - plain data from a script
        """The value of an expression. WorldGone where the document goes away meanwhile."""
        for _ in range(3):
            try:
                return await self._evaluate(expression)
            except _context_errors() as error:
                if not _is_about_context(str(error)):
                    raise
                self._context = None
        raise WorldGone

    async def forget(self) -> None:
        """Drop the connection to the page, unless it has gone already together with the page."""
        session, self._session, self._context = self._session, None, None
        if session is not None:
            # A page that has crashed never answers.
            with suppress(_context_errors(), TimeoutError):
                async with asyncio.timeout(_DETACH_LIMIT_S):
                    await session.detach()

    async def _evaluate(self, expression: str) -> Any:  # noqa: ANN401
        session = await self._connected()
        if self._context is None:
            tree = await session.send("Page.getFrameTree")
            world = await session.send(
                "Page.createIsolatedWorld",
                {"frameId": tree["frameTree"]["frame"]["id"], "worldName": "look"},
            )
            self._context = int(world["executionContextId"])
        answer = await session.send(
            "Runtime.evaluate",
            {
                "expression": expression,
                "contextId": self._context,
                "returnByValue": True,
                "awaitPromise": True,
            },
        )
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise RuntimeError(f"a script of ours failed at line {details.get('lineNumber')}")
        return answer["result"].get("value")

    async def _connected(self) -> CDPSession:
        if self._session is None:
            self._session = await self._page.context.new_cdp_session(self._page)
        return self._session


def _context_errors() -> type[Exception]:
    from playwright.async_api import Error  # noqa: PLC0415 - heavy, only once a browser is there

    return Error


def _is_about_context(message: str) -> bool:
    words = (
        "Cannot find context",
        "context was destroyed",
        "Inspected target navigated",
        "No frame for given id",
        "Frame with the given",
        "uniqueContextId not found",
    )
    return any(word in message for word in words)
