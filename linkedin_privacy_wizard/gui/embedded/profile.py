"""The one place where profiles, pages and views are made, so that none is made more open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView

from linkedin_privacy_wizard.gui.embedded.guard import Doorman, NavigationGuard, RequestGate
from linkedin_privacy_wizard.gui.embedded.lifetime import delete
from linkedin_privacy_wizard.gui.embedded.page import GuardedPage
from linkedin_privacy_wizard.gui.embedded.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QUrl
    from PySide6.QtWebEngineCore import QWebEngineDownloadRequest
    from PySide6.QtWidgets import QWidget

_Attribute = QWebEngineSettings.WebAttribute

OFF = (
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanPaste,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.AllowWindowActivationFromJavaScript,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.FullScreenSupportEnabled,
    # The page shall not take the keyboard away from the wizard each time it loads.
    _Attribute.FocusOnNavigationEnabled,
)
ON = (_Attribute.WebRTCPublicInterfacesOnly, _Attribute.PlaybackRequiresUserGesture)


@dataclass(frozen=True, slots=True)
class Embedded:
    """A page, what shows it, and what it keeps while it is open."""

    profile: ShutProfile
    page: GuardedPage
    view: QWebEngineView
    doorman: Doorman

    def with_new_page(self) -> Embedded:
        """The same browser with an empty page in the place of the old one, which is to be deleted.

        The session goes on: it is the profile's.
        """
        parent = self.page.parent()
        assert parent is not None
        page = GuardedPage(
            self.profile, parent, self.doorman.admits_page, self.doorman.admits_frame
        )
        self.view.setPage(page)
        return replace(self, page=page)

    async def close(self) -> None:
        """Delete them in the one order that QtWebEngine survives."""
        await delete(self.page)
        await delete(self.view)
        await delete(self.profile)


def make_browser(guard: NavigationGuard, parent: QWidget) -> Embedded:
    """Make the embedded browser, with nothing loaded."""
    doorman = Doorman(guard)
    profile = ShutProfile(doorman)
    page, view = make_page(profile, parent, doorman, doorman.admits_page)
    return Embedded(profile, page, view, doorman)


class ShutProfile(QWebEngineProfile):
    """A profile that keeps nothing once it is gone, and gives nothing away.

    `wished` tells of files that a page wanted to save.
    """

    wished = Signal(object)

    def __init__(self, doorman: Doorman) -> None:
        super().__init__()
        assert self.isOffTheRecord()
        self.setPersistentPermissionsPolicy(
            QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
        )
        # Held here: Qt keeps its own half of the gate only, and without ours it lets all through.
        self._gate = RequestGate(doorman, self)
        self.setUrlRequestInterceptor(self._gate)
        self.downloadRequested.connect(self._refuse_download)
        self.setHttpAcceptLanguage(_languages())
        _shut(self.settings())

    def _refuse_download(self, download: QWebEngineDownloadRequest) -> None:
        download.cancel()
        self.wished.emit(Wish.DOWNLOAD)


def make_page(
    profile: QWebEngineProfile,
    parent: QWidget,
    doorman: Doorman,
    admits_page: Callable[[QUrl], bool],
) -> tuple[GuardedPage, QWebEngineView]:
    """Make a page and its view. The page belongs to the view's parent, not to the view."""
    view = QWebEngineView(parent)
    page = GuardedPage(profile, parent, admits_page, doorman.admits_frame)
    view.setPage(page)
    # Its own menu would offer to save the page, to read its source and to open new windows.
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    view.setAcceptDrops(False)
    return page, view


def _shut(settings: QWebEngineSettings) -> None:
    for attribute in OFF:
        settings.setAttribute(attribute, False)  # noqa: FBT003 - Qt's own signature
    for attribute in ON:
        settings.setAttribute(attribute, True)  # noqa: FBT003 - Qt's own signature
    settings.setUnknownUrlSchemePolicy(
        QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
    )


def _languages() -> str:
    """The person's own languages, as every browser sends them."""
    spoken = [name for name in QLocale.system().uiLanguages() if name != "C"]
    return ",".join(dict.fromkeys(spoken)) or "en-US"
