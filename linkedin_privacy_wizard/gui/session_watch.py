"""Notices that the member has signed out in the browser, whatever page is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser

# A site may take its cookie away only to set a new one.
_RENEWED_MS = 1000


class SessionWatch(QObject):
    """`gone` comes when the session has been taken away and no new one has come in its place."""

    gone = Signal()

    def __init__(self, browsing: OpenBrowser) -> None:
        super().__init__(browsing)
        self._browsing = browsing
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_RENEWED_MS)
        self._timer.timeout.connect(self._look)
        browsing.session_changed.connect(self._timer.start)

    def _look(self) -> None:
        if not self._browsing.has_session:
            self.gone.emit()
