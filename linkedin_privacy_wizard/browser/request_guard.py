"""Every request of an installed browser, stopped until it has been asked about.

One watch over the whole browser: its windows, frames, workers and every redirect on the way.
Addresses are asked about before anything is sent.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, Protocol

from playwright.async_api import Error as PlaywrightError

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.async_api import CDPSession

logger = logging.getLogger(__name__)

_OWN_FRAMES = ("about:blank", "about:srcdoc")
_OWN_PARTS = ("data:", "blob:")
_WEB = ("https://", "http://")


class Rules(Protocol):
    """What is asked; a `Gatekeeper` answers it."""

    def may_open(self, url: str) -> bool:
        """Whether the page itself may go there."""
        ...

    def may_frame(self, url: str) -> bool:
        """Whether a frame inside the page may go there."""
        ...

    def may_request(self, url: str) -> bool:
        """Whether anything in the page may ask there."""
        ...

    def may_pop_up(self, url: str) -> bool:
        """Whether a window of its own may open there."""
        ...


class RequestGuard:
    """Lets through what the rules allow. `on_refused` hears where the page may not go."""

    def __init__(self, rules: Rules, main_frame: str, on_refused: Callable[[str], None]) -> None:
        self._rules = rules
        self._main_frame = main_frame
        self._on_refused = on_refused
        self._session: CDPSession | None = None
        self._answers: set[asyncio.Task[None]] = set()

    async def start(self, session: CDPSession) -> None:
        """Stop every request from now on. `session` is one with the browser itself."""
        self._session = session
        session.on("Fetch.requestPaused", self._paused)
        await session.send("Fetch.enable", {"patterns": [{"urlPattern": "*"}]})

    def allows(self, url: str, kind: str, frame: str) -> bool:
        """Whether it may be asked for, by a frame, as a part of some kind."""
        rules = self._rules
        if kind == "Document" and frame == self._main_frame:
            return url.startswith(_WEB) and rules.may_open(url)
        if kind == "Document":
            return url in _OWN_FRAMES or rules.may_frame(url) or rules.may_pop_up(url)
        return url.startswith(_OWN_PARTS) or rules.may_request(url)

    def _paused(self, told: dict[str, Any]) -> None:
        answer = asyncio.ensure_future(self._answer(told))
        self._answers.add(answer)
        answer.add_done_callback(self._answers.discard)

    async def _answer(self, told: dict[str, Any]) -> None:
        url, kind = str(told["request"]["url"]), str(told.get("resourceType", ""))
        frame = str(told.get("frameId", ""))
        allowed = self.allows(url, kind, frame)
        assert self._session is not None
        try:
            if allowed:
                await self._session.send("Fetch.continueRequest", {"requestId": told["requestId"]})
                return
            # "Aborted" leaves the page that asked where it is.
            refusal = {"requestId": told["requestId"], "errorReason": "Aborted"}
            await self._session.send("Fetch.failRequest", refusal)
        except PlaywrightError:
            # The page that asked, or the whole browser, has gone meanwhile.
            logger.debug("A request was gone before it was answered")
        if not allowed and kind == "Document" and frame == self._main_frame:
            self._on_refused(url)
