"""The one QApplication of a process, made before anything heavy is imported."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QPluginLoader, Qt
from PySide6.QtWidgets import QApplication

from linkedin_privacy_wizard import APPLICATION_ID
from linkedin_privacy_wizard.gui.garbage import GarbageCollector

if TYPE_CHECKING:
    from collections.abc import Sequence

PRODUCT = "LinkedIn Privacy Wizard"


_PLUGINS_PATH = QLibraryInfo.LibraryPath.PluginsPath
_PLUGINS = {"WAYLAND_DISPLAY": "libqwayland.so", "DISPLAY": "libqxcb.so"}


def why_no_window(plugins: Path | None = None) -> str:
    """In the system's words, why Qt could open no window here; empty where it can.

    Qt itself would end the process. What is loaded here it need not load again.
    """
    if "QT_QPA_PLATFORM" in os.environ:
        return ""
    folder = (plugins or Path(QLibraryInfo.path(_PLUGINS_PATH))) / "platforms"
    ways = [folder / name for screen, name in _PLUGINS.items() if os.environ.get(screen)]
    loaders = [QPluginLoader(str(way)) for way in ways if way.is_file()]
    if not loaders or any(loader.load() for loader in loaders):
        return ""
    return loaders[-1].errorString()


def prepare() -> None:
    """Set what must be set before the QApplication is made, so that a browser may come later.

    https://doc.qt.io/qt-6/qtwebengine-overview.html says "must share OpenGL contexts".
    """
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - for this system alone

        # The taskbar then takes the window and the entry in the Start menu for one program.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APPLICATION_ID)


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
