"""What kind of computer this is, as far as it matters to how the program looks and runs."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSysInfo
from PySide6.QtGui import QGuiApplication

from linkedin_privacy_wizard.gui import theme


def computer() -> tuple[str, ...]:
    """The system and the screen, a line for each. Nothing that tells one computer from another."""
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    return (
        f"System: {QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}",
        f"Kernel: {QSysInfo.kernelType()} {QSysInfo.kernelVersion()}",
        f"Drawn by: {QGuiApplication.platformName()}",
        f"Screen: {size.width()} x {size.height()}, scale {screen.devicePixelRatio():g}",
        f"Colours: {theme.shown_scheme().value}, text {theme.font().pointSizeF():g} pt",
        f"Language of the system: {QLocale.system().bcp47Name()}",
    )
