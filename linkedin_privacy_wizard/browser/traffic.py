"""Watching the page's own requests, passively: has it finished loading, has it saved?

The wizard never calls LinkedIn's endpoints itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.async_api import Page, Request

_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_FETCHES = frozenset({"fetch", "xhr", "document"})
_OF_SETTINGS = re.compile(r"setting|preference", re.IGNORECASE)


class Traffic:
    """The requests under way, and those that changed something since `mark`."""

    def __init__(self, page: Page) -> None:
        self._open: set[Request] = set()
        self._writes: list[Request] = []
        self._page = page
        page.on("request", self._began)
        page.on("requestfinished", self._ended)
        page.on("requestfailed", self._ended)

    def forget(self) -> None:
        """Stop watching."""
        self._page.remove_listener("request", self._began)
        self._page.remove_listener("requestfinished", self._ended)
        self._page.remove_listener("requestfailed", self._ended)

    def mark(self) -> None:
        """Count writes from here."""
        self._writes.clear()

    def navigated(self) -> None:
        """A new document: what the old one had under way does not matter any more."""
        self._open.clear()

    @property
    def is_quiet(self) -> bool:
        """Whether no request for data is under way."""
        return not self._open

    @property
    def wrote_setting(self) -> bool:
        """Whether a setting was sent since `mark`, and every such request has been answered."""
        ours = [request for request in self._writes if _is_of_settings(request)]
        return bool(ours) and not any(request in self._open for request in ours)

    @property
    def is_writing(self) -> bool:
        """Whether something sent since `mark` is still unanswered."""
        return any(request in self._open for request in self._writes)

    @property
    def wrote_anything(self) -> bool:
        """Whether anything at all was sent since `mark`."""
        return bool(self._writes)

    def _began(self, request: Request) -> None:
        if request.resource_type not in _FETCHES:
            return
        self._open.add(request)
        if request.method not in _READS:
            self._writes.append(request)

    def _ended(self, request: Request) -> None:
        self._open.discard(request)


def _is_of_settings(request: Request) -> bool:
    return _OF_SETTINGS.search(urlsplit(request.url).path) is not None
