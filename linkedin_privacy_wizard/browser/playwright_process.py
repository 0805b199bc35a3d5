"""Playwright's driver as a process of ours: started, told from others, and ended."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from contextlib import suppress
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.browser import driver_environment, driver_process
from linkedin_privacy_wizard.domain.trouble import UNKNOWN_DRIVER, BrowserLost, DoorOpen

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.async_api import BrowserType, Playwright
    from playwright.async_api._context_manager import PlaywrightContextManager

logger = logging.getLogger(__name__)

FOLDER_PREFIX = "linkedin-privacy-wizard-"
_STOP_LIMIT_S = 5.0
_CLOSED_LIMIT_S = 1.0


class PlaywrightProcess:
    """One driver's process. `on_gone` is called when it has ended, for whatever reason."""

    def __init__(self, on_gone: Callable[[], None]) -> None:
        self._on_gone = on_gone
        self._manager: PlaywrightContextManager | None = None
        self._starting: asyncio.Future[Playwright] | None = None
        self._playwright: Playwright | None = None
        self._process: int | None = None
        self._folder: TemporaryDirectory[str] | None = None

    @property
    def id(self) -> int | None:
        """The process, while there is one."""
        return self._process

    @property
    def is_running(self) -> bool:
        """Whether it has been started, and not stopped."""
        return self._playwright is not None

    @property
    def folder(self) -> str:
        """Where it keeps its temporary files: in one of its own choice some stay behind."""
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix=FOLDER_PREFIX, ignore_cleanup_errors=True)
        return self._folder.name

    @property
    def chromium(self) -> BrowserType:
        """What attaches to browsers of Chromium's kind, and starts them."""
        assert self._playwright is not None
        return self._playwright.chromium

    async def launch(self) -> None:
        """Start it. Raises BrowserLost, or DoorOpen where it is not the one we know."""
        # Playwright's own half reads some of them as it is imported.
        driver_environment.shut(os.environ)
        from playwright.async_api import async_playwright  # noqa: PLC0415 - 0.5 s to import

        self._manager = async_playwright()
        self._starting = asyncio.ensure_future(self._manager.start())
        try:
            # Shielded: a start that is cancelled half-way would leave its process to nobody.
            self._playwright = await asyncio.shield(self._starting)
        except Exception as error:
            # Of no class of its own where Node itself cannot run, for want of a library say.
            raise BrowserLost("The driver could not start") from error
        try:
            self._process = driver_process.process_id(self._manager)
            driver_process.drop_form_data(self._manager)
            driver_process.when_gone(self._manager, self._on_gone)
        except driver_process.UnknownDriver as error:
            raise DoorOpen(UNKNOWN_DRIVER) from error

    async def stop(self) -> None:
        """End it, with every browser that it has started."""
        self._playwright = None
        manager, self._manager = self._manager, None
        if manager is not None:
            await self._end(manager)
        self._process = None
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    async def _end(self, manager: PlaywrightContextManager) -> None:
        assert self._starting is not None
        await asyncio.wait({self._starting})
        if not self._starting.cancelled():
            # Told already, or nobody is left to be told; asyncio would complain of it at exit.
            self._starting.exception()
        try:
            await asyncio.wait_for(manager.__aexit__(), _STOP_LIMIT_S)
        except TimeoutError:
            logger.warning("The driver did not end by itself")
            if self._process is not None:
                os.kill(self._process, signal.SIGTERM)
        with suppress(OSError, driver_process.UnknownDriver):
            # Where the line broke, Python 3.11 complains at exit of an error that nobody took.
            await asyncio.wait_for(driver_process.input_closed(manager), _CLOSED_LIMIT_S)
