"""Windows that a page opens: a sign-in helper gets one, every other is led nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from linkedin_privacy_wizard.gui.embedded.address import AddressLine
from linkedin_privacy_wizard.gui.embedded.guard import spelled
from linkedin_privacy_wizard.gui.embedded.lifetime import delete
from linkedin_privacy_wizard.gui.embedded.page import GuardedPage
from linkedin_privacy_wizard.gui.embedded.passkey_panel import PasskeyPanel
from linkedin_privacy_wizard.gui.embedded.profile import make_page
from linkedin_privacy_wizard.linkedin.signs import turns_away

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWebEngineCore import QWebEngineNewWindowRequest, QWebEngineProfile

    from linkedin_privacy_wizard.gui.embedded.guard import Doorman

# Long enough for the driver to have greeted the new window.
_SINK_LIFE_MS = 2_000


class PopUpWindow(QWidget):
    """A sign-in helper in a window of its own, with its address shown above it.

    `turned_away` comes when the helper says that it does not let people in from here.
    """

    closed = Signal()
    turned_away = Signal()

    def __init__(self, profile: QWebEngineProfile, doorman: Doorman, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Sign in"))
        self.address = AddressLine(self)
        self.page, self.view = make_page(profile, self, doorman, doorman.admits_pop_up)
        self.page.urlChanged.connect(self.address.show_address)
        self.page.windowCloseRequested.connect(self.close)
        self.page.loadFinished.connect(self._look)
        self._passkey = PasskeyPanel(self)
        self.page.answer_passkey = self._passkey.ask
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.address)
        layout.addWidget(self._passkey)
        layout.addWidget(self.view, 1)
        self.resize(520, 680)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the person, or the page itself, has closed it."""
        event.accept()
        self.closed.emit()

    def _look(self) -> None:
        self.page.toPlainText(self._read)

    def _read(self, words: str) -> None:
        # The page goes first; its last words may come after it.
        if isValid(self) and isValid(self.page) and turns_away(spelled(self.page.url()), words):
            self.turned_away.emit()

    async def delete(self) -> None:
        """Take it down, the page first."""
        await delete(self.page)
        await delete(self)


class PopUps(QObject):
    """Answers every wish of a page for a new window.

    A window that Qt simply does not open leaves Playwright waiting for it for ever, with the page
    that asked for it stuck as well. So a refused window is opened after all: unseen, in a page
    that may go nowhere, and taken away a moment later.
    """

    refused = Signal(str)
    opened = Signal(QWidget)
    turned_away = Signal()

    def __init__(self, profile: QWebEngineProfile, doorman: Doorman, owner: QWidget) -> None:
        super().__init__(owner)
        self._profile = profile
        self._doorman = doorman
        self._owner = owner
        self._windows: list[PopUpWindow] = []
        self._sinks: list[GuardedPage] = []

    def watch(self, page: GuardedPage) -> None:
        """Answer this page's wishes from now on."""
        page.newWindowRequested.connect(self._answer)

    @property
    def windows(self) -> tuple[PopUpWindow, ...]:
        """The windows that are open."""
        return tuple(self._windows)

    async def close(self) -> None:
        """Close all of them."""
        for window in [*self._windows]:
            await window.delete()
        for sink in self._sinks:
            await delete(sink)
        self._windows.clear()
        self._sinks.clear()

    def _answer(self, request: QWebEngineNewWindowRequest) -> None:
        url = request.requestedUrl()
        if request.isUserInitiated() and self._doorman.admits_new_window(url):
            self._open(request)
        else:
            self._lead_nowhere(request)
            self.refused.emit(spelled(url))

    def _open(self, request: QWebEngineNewWindowRequest) -> None:
        window = PopUpWindow(self._profile, self._doorman, self._owner)
        window.page.refused.connect(self.refused)
        window.turned_away.connect(self.turned_away)
        window.closed.connect(lambda: self._forget(window))
        self.watch(window.page)
        self._windows.append(window)
        request.openIn(window.page)
        window.show()
        self.opened.emit(window)

    def _forget(self, window: PopUpWindow) -> None:
        if window in self._windows:
            self._windows.remove(window)
            window.page.deleteLater()
            window.deleteLater()

    def _lead_nowhere(self, request: QWebEngineNewWindowRequest) -> None:
        sink = GuardedPage(self._profile, self, lambda _: False, lambda _: False)
        self._sinks.append(sink)
        request.openIn(sink)
        # It may ask for windows too, and is refused the same way.
        self.watch(sink)
        QTimer.singleShot(_SINK_LIFE_MS, sink, lambda: self._drop(sink))

    def _drop(self, sink: GuardedPage) -> None:
        if sink in self._sinks:
            self._sinks.remove(sink)
            sink.deleteLater()
