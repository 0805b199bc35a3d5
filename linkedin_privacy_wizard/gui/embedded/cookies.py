"""Whether somebody is signed in, told by one cookie whose value is never kept."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkCookie
    from PySide6.QtWebEngineCore import QWebEngineCookieStore

# A site replaces a cookie by removing and setting it: both are told, one after the other.
_SETTLED_AFTER_MS = 50


class SessionCookie(QObject):
    """Watches the cookie that a site keeps while somebody is signed in.

    `changed` carries whether it is there now. It is sent when the cookie comes, goes, or gets
    another value. Of the value itself only a salted hash is held, to notice that it has changed.

    Make it before the first page is loaded, since it knows of nothing that came earlier.
    """

    changed = Signal(bool)

    def __init__(
        self, store: QWebEngineCookieStore, host: str, name: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._host = host.lower()
        self._name = name.encode()
        self._salt = secrets.token_bytes(16)
        self._held: dict[tuple[str, str], bytes] = {}
        self._told: frozenset[bytes] = frozenset()
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_AFTER_MS)
        self._settled.timeout.connect(self._tell)
        store.cookieAdded.connect(self._added)
        store.cookieRemoved.connect(self._removed)

    @property
    def is_present(self) -> bool:
        """Whether a cookie of that name, with a value, is there for the site."""
        return bool(self._told)

    @property
    def mark(self) -> frozenset[bytes]:
        """What tells this session from any other; salted, so that it tells nothing else."""
        return self._told

    def _added(self, cookie: QNetworkCookie) -> None:
        if not self._concerns(cookie):
            return
        self._hold(cookie)
        self._settled.start()

    def _removed(self, cookie: QNetworkCookie) -> None:
        if self._concerns(cookie):
            # Set to the value that it has, a cookie is called removed twice and added never: the
            # second time, when it is gone already, is the setting.
            if self._held.pop(_place(cookie), None) is None:
                self._hold(cookie)
            self._settled.start()

    def _hold(self, cookie: QNetworkCookie) -> None:
        if cookie.value().isEmpty():
            self._held.pop(_place(cookie), None)
        else:
            self._held[_place(cookie)] = self._mark(bytes(cookie.value().data()))

    def _concerns(self, cookie: QNetworkCookie) -> bool:
        if cookie.name().data() != self._name:
            return False
        domain = cookie.domain().lower().lstrip(".")
        return self._host == domain or self._host.endswith("." + domain)

    def _mark(self, value: bytes) -> bytes:
        return hashlib.blake2b(value, key=self._salt).digest()

    def _tell(self) -> None:
        now = frozenset(self._held.values())
        if now != self._told:
            self._told = now
            self.changed.emit(self.is_present)


def _place(cookie: QNetworkCookie) -> tuple[str, str]:
    return cookie.domain().lower(), cookie.path()
