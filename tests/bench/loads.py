"""What the page itself takes, as the browser measures it.

Through Playwright, without a request of its own: after the `load` event of each document its
Navigation Timing entry is read (navigationStart to loadEventEnd), and for each write that has
been answered the `timing` that Playwright keeps of every request.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from playwright.async_api import Error

if TYPE_CHECKING:
    from playwright.async_api import Page, Request

_ENTRY = """() => {
  const entry = performance.getEntriesByType("navigation")[0];
  return entry ? entry.loadEventEnd - entry.startTime : 0;
}"""
_READS = ("GET", "HEAD", "OPTIONS")


@dataclass
class OwnTime:
    """Sums in seconds: of all page loads, and of all writes."""

    loads: list[float] = field(default_factory=list)
    writes: list[float] = field(default_factory=list)
    unmeasured: int = 0
    _asked: set[asyncio.Task[None]] = field(default_factory=set)

    def watch(self, page: Page) -> None:
        """Measure from now on."""
        page.on("load", self._loaded)
        page.on("requestfinished", self._finished)

    def _loaded(self, page: Page) -> None:
        asked = asyncio.get_running_loop().create_task(self._ask(page))
        self._asked.add(asked)
        asked.add_done_callback(self._asked.discard)

    async def _ask(self, page: Page) -> None:
        try:
            milliseconds = float(await page.evaluate(_ENTRY))
        except Error:  # already on its way to the next page
            milliseconds = 0.0
        if milliseconds > 0:
            self.loads.append(milliseconds / 1000)
        else:
            self.unmeasured += 1

    def _finished(self, request: Request) -> None:
        if request.method not in _READS:
            self.writes.append(request.timing["responseEnd"] / 1000)
