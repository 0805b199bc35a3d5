"""A web page that goes only where it may, and gets nothing else from the person's computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWebEngineCore import QWebEngineLoadingInfo, QWebEnginePage, QWebEnginePermission

from linkedin_privacy_wizard.gui.embedded.guard import spelled
from linkedin_privacy_wizard.gui.embedded.wishes import Wish
from linkedin_privacy_wizard.linkedin.load_errors import error_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject, QUrl
    from PySide6.QtWebEngineCore import (
        QWebEngineDesktopMediaRequest,
        QWebEngineProfile,
    )

    from linkedin_privacy_wizard.gui.embedded.passkeys import PasskeyRequest

# QtWebEngine asks this, in its own words and language, when a page wants to keep its reader from
# leaving. Saying no would break the next navigation, whoever asked for it.
_LEAVE = "Are you sure you want to leave this page? Changes that you made may not be saved."

_Kind = QWebEnginePermission.PermissionType
_WISHES = {
    _Kind.MediaAudioCapture: Wish.CAMERA,
    _Kind.MediaVideoCapture: Wish.CAMERA,
    _Kind.MediaAudioVideoCapture: Wish.CAMERA,
    _Kind.DesktopVideoCapture: Wish.SCREEN,
    _Kind.DesktopAudioVideoCapture: Wish.SCREEN,
    _Kind.MouseLock: Wish.POINTER,
    _Kind.Notifications: Wish.NOTIFICATIONS,
    _Kind.Geolocation: Wish.LOCATION,
    _Kind.ClipboardReadWrite: Wish.CLIPBOARD,
}


class Rejectable(Protocol):
    """A wish of a page's that can be turned down."""

    def reject(self) -> None:
        """Say no."""
        ...


class GuardedPage(QWebEnginePage):
    """A page whose main frame goes only where `admits_page` lets it.

    `refused` carries the address that was not opened, `load_failed` Chromium's name of the error
    that ended a load, `wished` what the page asked the computer for and did not get. Questions for
    a passkey go to `answer_passkey`; without one, none is given.
    """

    refused = Signal(str)
    load_failed = Signal(str)
    wished = Signal(object)

    def __init__(
        self,
        profile: QWebEngineProfile,
        parent: QObject,
        admits_page: Callable[[QUrl], bool],
        admits_frame: Callable[[QUrl], bool],
    ) -> None:
        super().__init__(profile, parent)
        self._admits_page = admits_page
        self._admits_frame = admits_frame
        self.answer_passkey: Callable[[PasskeyRequest], None] | None = None
        self.loadingChanged.connect(self._note_failure)
        self._refuse_requests()

    def acceptNavigationRequest(  # noqa: N802 - Qt's name
        self,
        url: QUrl | str,
        _kind: QWebEnginePage.NavigationType,
        is_main_frame: bool,  # noqa: FBT001 - Qt's signature
        /,
    ) -> bool:
        """Ask the guard. Qt asks here for links, scripts, typed addresses and each redirect."""
        assert not isinstance(url, str)
        if not is_main_frame:
            return self._admits_frame(url)
        if self._admits_page(url):
            return True
        self.refused.emit(spelled(url))
        return False

    def javaScriptAlert(self, _origin: QUrl | str, _words: str, /) -> None:  # noqa: N802
        """Show nothing: a page's own box could pass for one of the wizard's."""

    def javaScriptConfirm(self, _origin: QUrl | str, words: str, /) -> bool:  # noqa: N802
        """Answer no to everything but leaving the page."""
        return words == QCoreApplication.translate("QWebEnginePage", _LEAVE)

    def javaScriptPrompt(  # noqa: N802
        self, _origin: QUrl | str, _words: str, _default: str, /
    ) -> tuple[bool, str]:
        """Give no answer."""
        return False, ""

    def javaScriptConsoleMessage(  # noqa: N802
        self,
        _level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        _message: str,
        _line: int,
        _source: str,
        /,
    ) -> None:
        """Drop it: what a page says may hold the person's own data, and ends in no log."""

    def chooseFiles(  # noqa: N802
        self,
        _mode: QWebEnginePage.FileSelectionMode,
        _old_files: Sequence[str],
        _mime_types: Sequence[str],
        /,
    ) -> list[str]:
        """Hand over no file."""
        self.wished.emit(Wish.FILE)
        return []

    def _pass_on(self, request: PasskeyRequest) -> None:
        if self.answer_passkey is None:
            request.cancel()
        else:
            self.answer_passkey(request)

    def _deny(self, permission: QWebEnginePermission) -> None:
        permission.deny()
        self.wished.emit(_WISHES.get(permission.permissionType(), Wish.OTHER))

    def _reject(self, request: Rejectable, wish: Wish) -> None:
        request.reject()
        self.wished.emit(wish)

    def _keep_screen(self, request: QWebEngineDesktopMediaRequest) -> None:
        request.cancel()
        self.wished.emit(Wish.SCREEN)

    def _note_failure(self, info: QWebEngineLoadingInfo) -> None:
        if info.status() is QWebEngineLoadingInfo.LoadStatus.LoadFailedStatus:
            self.load_failed.emit(error_name(info.errorString()))

    def _refuse_requests(self) -> None:
        """Say no to whatever a page can ask for. Each of these would otherwise stay open."""
        self.permissionRequested.connect(self._deny)
        self.certificateError.connect(lambda error: error.rejectCertificate())
        self.fullScreenRequested.connect(lambda request: self._reject(request, Wish.FULL_SCREEN))
        self.registerProtocolHandlerRequested.connect(
            lambda request: self._reject(request, Wish.OTHER)
        )
        self.fileSystemAccessRequested.connect(lambda request: self._reject(request, Wish.FILE))
        self.desktopMediaRequested.connect(self._keep_screen)
        self.selectClientCertificate.connect(lambda selection: selection.selectNone())
        self.webAuthUxRequested.connect(self._pass_on)
