"""Our own script world in the page: it sees the page's elements, the page sees nothing of it.

`Page.createIsolatedWorld` makes a world that shares the document and no variables. It is gone
after every navigation ("Cannot find context with specified id"), so it is made anew then.
https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-createIsolatedWorld
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from playwright.async_api import Error as PlaywrightError

if TYPE_CHECKING:
    from playwright.async_api import CDPSession

# Each file uses what the ones before it define.
SCRIPTS = (
    *("tree.js", "rows.js", "controls.js", "look.js", "lines.js"),
    *("point.js", "set.js", "whose.js"),
)
CALLS = (
    *("look", "lines", "reveal", "place", "landed"),
    *("pressByScript", "isNativeMenu", "setMenu", "whose"),
)


class WorldGone(Exception):
    """The document was replaced while it was being asked."""


@cache
def library() -> str:
    """The scripts beside this file, as one that leaves nothing but its functions behind."""
    here = files(__package__)
    texts = [here.joinpath(name).read_text(encoding="utf-8") for name in SCRIPTS]
    told = f"globalThis.ours = {{ {', '.join(CALLS)} }};"
    return "\n".join(["(() => {'use strict';", *texts, told, "})()"])


class World:
    """Calls the functions of the library in a page's present document."""

    def __init__(self, session: CDPSession) -> None:
        self._session = session
        self._context: int | None = None

    async def call(self, name: str, *values: str) -> Any:  # noqa: ANN401 - plain data from a script
        """What a function answers. WorldGone where the document goes away meanwhile."""
        told = ", ".join(json.dumps(value) for value in values)
        for _ in range(3):
            try:
                return await self._evaluate(f"ours.{name}({told})")
            except PlaywrightError as error:
                if not _is_about_context(str(error)):
                    raise
                self._context = None
        raise WorldGone

    async def _evaluate(self, expression: str) -> Any:  # noqa: ANN401
        if self._context is None:
            self._context = await self._made()
        return await self._asked(expression, self._context)

    async def _made(self) -> int:
        tree = await self._session.send("Page.getFrameTree")
        frame = tree["frameTree"]["frame"]["id"]
        world = await self._session.send(
            "Page.createIsolatedWorld", {"frameId": frame, "worldName": "look"}
        )
        context = int(world["executionContextId"])
        await self._asked(library(), context)
        return context

    async def _asked(self, expression: str, context: int) -> Any:  # noqa: ANN401
        answer = await self._session.send(
            "Runtime.evaluate",
            {
                "expression": expression,
                "contextId": context,
                "returnByValue": True,
                "awaitPromise": True,
            },
        )
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise RuntimeError(f"a script of ours failed at line {details.get('lineNumber')}")
        return answer["result"].get("value")


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
