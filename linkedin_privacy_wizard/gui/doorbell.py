"""A second copy of the program rings at the first one, whose window then comes to the front.

Nothing is said over the line: that somebody has come is all there is to know.
"""

from __future__ import annotations

import hashlib
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from pathlib import Path

_FILE_NAME = "wizard.bell"
_LONGEST_PATH = 100  # what every Unix takes as a socket's address
_ANSWER_LIMIT_MS = 500


class Doorbell(QObject):
    """Hears other copies that want to work in the same folder. Only its holder may make one."""

    rung = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = _name(folder)
        # What a program left behind that was killed; whoever holds the folder is its only user.
        QLocalServer.removeServer(name)
        self.is_hung = self._server.listen(name)

    def close(self) -> None:
        """Hear nobody any more."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.abort()
            caller.deleteLater()
            self.rung.emit()


def ring(folder: Path) -> bool:
    """Ask the copy that works in this folder to show itself; whether there is one that hears."""
    line = QLocalSocket()
    line.connectToServer(_name(folder), QLocalSocket.OpenModeFlag.ReadOnly)
    heard = line.waitForConnected(_ANSWER_LIMIT_MS)
    line.abort()
    return heard


def _name(folder: Path) -> str:
    """In the folder itself, which is its owner's alone; elsewhere where that cannot be."""
    path = str(folder.absolute() / _FILE_NAME)
    if sys.platform != "win32" and len(path.encode()) <= _LONGEST_PATH:
        return path
    return f"linkedin-privacy-wizard-{hashlib.sha256(path.encode()).hexdigest()[:32]}"
