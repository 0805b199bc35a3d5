"""The one QApplication of a process, made before anything heavy is imported."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from linkedin_privacy_wizard import APPLICATION_ID
from linkedin_privacy_wizard.gui.garbage import GarbageCollector

if TYPE_CHECKING:
    from collections.abc import Sequence

PRODUCT = "LinkedIn Privacy Wizard"


def has_display() -> bool:
    """Whether there is a screen. Qt ends the process where it has to do without."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def prepare() -> None:
    """Set what must be set before the QApplication is made, so that a browser may come later.

    https://doc.qt.io/qt-6/qtwebengine-overview.html says "must share OpenGL contexts".
    """
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


def application(argv: Sequence[str]) -> QApplication:
    """Return the one QApplication of this process, made if need be."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(list(argv))
    # What a screen reader calls the program.
    app.setApplicationName(PRODUCT)
    # Which menu entry a window belongs to, and with that its picture in the task bar (Linux).
    app.setDesktopFileName(APPLICATION_ID)
    # Closing a window must not end the loop under the work that still has to finish.
    app.setQuitOnLastWindowClosed(False)
    if app.findChild(GarbageCollector) is None:
        GarbageCollector(app)
    return app
