"""Which addresses the browser may ask for. The rules themselves are given from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QUrl

Kind = QWebEngineUrlRequestInfo.ResourceType

BLANK = "about:blank"
# Global Privacy Control. The law of some places, California's first, has sites heed it.
PRIVACY_CONTROL = (QByteArray(b"Sec-GPC"), QByteArray(b"1"))
_WEB = ("https", "http")
# What a page makes or holds by itself; nothing is asked of anyone.
_OWN_FRAMES = ("about:blank", "about:srcdoc")
_OWN_PARTS = ("data", "blob")
_MAIN_FRAMES = (Kind.ResourceTypeMainFrame, Kind.ResourceTypeNavigationPreloadMainFrame)
_SUB_FRAMES = (Kind.ResourceTypeSubFrame, Kind.ResourceTypeNavigationPreloadSubFrame)


class NavigationGuard(Protocol):
    """The rules. Every address comes as Chromium will ask for it: encoded, ASCII only."""

    def may_open(self, url: str) -> bool:
        """Whether the page itself may go there."""
        ...

    def may_frame(self, url: str) -> bool:
        """Whether a frame inside the page may go there."""
        ...

    def may_request(self, url: str) -> bool:
        """Whether anything in the page (script, picture, form data, socket) may ask there."""
        ...

    def may_pop_up(self, url: str) -> bool:
        """Whether a window of its own may open there."""
        ...


class Doorman:
    """Asks the guard of the moment; what no guard may allow is refused here already.

    The guard can be exchanged while pages are open (the person's own is wider than the wizard's),
    and so can `privacy_control`: whether every site is asked not to sell or share their data.
    """

    def __init__(self, guard: NavigationGuard) -> None:
        self.guard = guard
        self.privacy_control = True

    def admits_page(self, url: QUrl) -> bool:
        """Whether the main page may go there."""
        text = spelled(url)
        return text == BLANK or (url.scheme() in _WEB and self.guard.may_open(text))

    def admits_pop_up(self, url: QUrl) -> bool:
        """Whether a sign-in helper's window may go there, on its way or back to the site."""
        text = spelled(url)
        if url.scheme() not in _WEB:
            return False
        return self.guard.may_pop_up(text) or self.guard.may_open(text)

    def admits_new_window(self, url: QUrl) -> bool:
        """Whether a window may be opened for it in the first place."""
        return url.scheme() in _WEB and self.guard.may_pop_up(spelled(url))

    def admits_frame(self, url: QUrl) -> bool:
        """Whether a frame may go there."""
        text = spelled(url)
        return text in _OWN_FRAMES or self.guard.may_frame(text)

    def admits_part(self, url: QUrl) -> bool:
        """Whether a part of a page may be asked for."""
        return url.scheme() in _OWN_PARTS or self.guard.may_request(spelled(url))


class RequestGate(QWebEngineUrlRequestInterceptor):
    """Stops every request of the profile that the guard does not allow, pop-ups included.

    QtWebEngine asks about the redirect of a page's part when it has already followed it: the answer
    is kept from the page, but the other host was asked. The rules for hosts in `environment` stop
    that below; redirects of a page itself are asked about in time (see `page`).
    """

    def __init__(self, doorman: Doorman, parent: QObject) -> None:
        super().__init__(parent)
        self._doorman = doorman

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 - Qt's name
        # Blocked first, so that a guard that fails leaves the door shut.
        info.block(True)  # noqa: FBT003 - Qt's own signature
        info.block(not self._allows(info))
        if self._doorman.privacy_control:
            info.setHttpHeader(*PRIVACY_CONTROL)

    def _allows(self, info: QWebEngineUrlRequestInfo) -> bool:
        url, kind = info.requestUrl(), info.resourceType()
        if kind in _MAIN_FRAMES:
            # Which window asks is not known here; the page's own check is the narrower one.
            return self._doorman.admits_page(url) or self._doorman.admits_pop_up(url)
        if kind in _SUB_FRAMES:
            return self._doorman.admits_frame(url)
        return self._doorman.admits_part(url)


def spelled(url: QUrl) -> str:
    """Return an address as it goes over the wire."""
    return url.toEncoded().toStdString()
