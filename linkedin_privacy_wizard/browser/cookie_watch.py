"""Whether somebody is signed in, in a browser that tells nobody of its cookies by itself."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext


class CookieWatch:
    """Looks at one cookie of a site. Of its value only a salted hash is held."""

    def __init__(self, context: BrowserContext, origin: str, name: str) -> None:
        self._context = context
        self._origin = origin
        self._name = name
        self._salt = secrets.token_bytes(16)
        self._held: frozenset[bytes] = frozenset()

    @property
    def is_present(self) -> bool:
        """Whether the cookie was there, with a value, at the last look."""
        return bool(self._held)

    @property
    def mark(self) -> frozenset[bytes]:
        """What tells this cookie's value from any other."""
        return self._held

    async def look(self) -> bool:
        """Look now, and tell whether it has come, gone or changed since the last time."""
        cookies = await self._context.cookies(self._origin)
        held = frozenset(
            self._mark(cookie.get("value", ""))
            for cookie in cookies
            if cookie.get("name") == self._name and cookie.get("value")
        )
        changed, self._held = held != self._held, held
        return changed

    def _mark(self, value: str) -> bytes:
        return hashlib.blake2b(value.encode(), key=self._salt).digest()
