"""The practice account, served from the bench's own process, so that it weighs on nobody else."""

from __future__ import annotations

import asyncio
import threading
from typing import Self

from linkedin_privacy_wizard.practice.faults import Faults
from linkedin_privacy_wizard.practice.server import PracticeSite


class HostedSite:
    """A practice account on a thread of its own."""

    def __init__(self, latency_ms: int = 0) -> None:
        self.site = PracticeSite(faults=Faults(latency_ms=latency_ms))
        self.origin = ""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        """Start serving."""
        self._thread.start()
        self.origin = asyncio.run_coroutine_threadsafe(self.site.start(), self._loop).result(10)
        return self

    def __exit__(self, *_: object) -> None:
        """Stop serving."""
        asyncio.run_coroutine_threadsafe(self.site.stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    @property
    def page_loads(self) -> int:
        """How many settings pages have been served so far."""
        return self.site.page_loads

    def session(self) -> str:
        """The cookie of somebody who is signed in."""
        return self.site.open_session()
