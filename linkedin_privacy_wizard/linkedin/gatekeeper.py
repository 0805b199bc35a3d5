"""The guard in force at the moment, shared by the one who steers and by the browser itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.linkedin.guards import Driver, Guard


class Gatekeeper:
    """Answers for the guard in force, and remembers the last page it refused."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self.refused: str | None = None

    @property
    def origin(self) -> str:
        """The only origin for pages."""
        return self._guard.origin

    def steer(self, driver: Driver) -> None:
        """Who steers from now on: the person sees more pages than the wizard opens."""
        self._guard = replace(self._guard, driver=driver)

    def allow(self, paths: frozenset[str]) -> None:
        """Add exact paths to those that the wizard may open."""
        self._guard = replace(self._guard, listed=self._guard.listed | paths)

    def may_open(self, url: str) -> bool:
        """Whether the window may go there; a refusal is remembered."""
        allowed = self._guard.may_open(url)
        if not allowed:
            self.refused = url
        return allowed

    def may_frame(self, url: str) -> bool:
        """Whether a frame inside a page may show it."""
        return self._guard.may_frame(url)

    def may_request(self, url: str) -> bool:
        """Whether a page may load it as a part of itself."""
        return self._guard.may_request(url)

    def may_pop_up(self, url: str) -> bool:
        """Whether a page may open it in a window of its own."""
        return self._guard.may_pop_up(url)
