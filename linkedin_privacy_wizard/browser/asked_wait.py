"""For how long a site that refuses asks to be left alone, heard in its answers.

The session that the page's traffic is watched on tells no headers over QtWebEngine; the driver
does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.linkedin.retry_after import wait_asked
from linkedin_privacy_wizard.linkedin.signs import SLOW_DOWN

if TYPE_CHECKING:
    from playwright.async_api import Page, Response


class AskedWait:
    """The latest wait that the site asked for since the page in the window was loaded."""

    def __init__(self, page: Page, origin: str) -> None:
        self._page = page
        self._origin = f"{origin}/"
        self.seconds: int | None = None
        page.on("response", self._hear)

    def close(self) -> None:
        """Stop listening."""
        self._page.remove_listener("response", self._hear)

    def _hear(self, response: Response) -> None:
        refuses = response.status in SLOW_DOWN and response.url.startswith(self._origin)
        if refuses:
            headers = response.headers
            self.seconds = wait_asked(headers.get("retry-after", ""), headers.get("date", ""))
        elif response.request.is_navigation_request():
            self.seconds = None
