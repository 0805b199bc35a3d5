"""How the window looks: style, colours, fonts. Called once at start; follows the system after."""

from __future__ import annotations

from dataclasses import asdict
from enum import Enum
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from linkedin_privacy_wizard.gui import icons
from linkedin_privacy_wizard.gui.colours import COLOURS, Colours, Scheme
from linkedin_privacy_wizard.resources import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Scheme", "Size", "apply", "colours", "font", "shown_scheme"]

_ASKED = "wizard_scheme_asked"
_SHOWN = "wizard_scheme_shown"
_QT_SCHEMES = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.HIGH_CONTRAST_LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
    Scheme.HIGH_CONTRAST_DARK: Qt.ColorScheme.Dark,
}


class Size(Enum):
    """How large text is, as a multiple of the system's own size."""

    SMALL = 1.03
    BODY = 1.15
    LARGE = 1.3
    TITLE = 1.9


def apply(app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
    """Dress the whole program; SYSTEM goes on following the system's scheme and contrast."""
    app.setProperty(_ASKED, scheme.value)
    if app.findChild(_Follower) is None:
        _Follower(app)
        app.setStyle("Fusion")
        app.setWindowIcon(icons.program_icon())
    app.styleHints().setColorScheme(_QT_SCHEMES[scheme])
    _dress(app)


def shown_scheme() -> Scheme:
    """The scheme on screen now."""
    app = QApplication.instance()
    name = app.property(_SHOWN) if app is not None else None
    return Scheme(name) if name else Scheme.LIGHT


def colours() -> Colours:
    """The colours on screen now."""
    return COLOURS[shown_scheme()]


def font(size: Size = Size.BODY, *, bold: bool = False) -> QFont:
    """The system's font in a size relative to the system's own."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if made.pointSizeF() > 0:
        made.setPointSizeF(made.pointSizeF() * size.value)
    else:
        made.setPixelSize(round(made.pixelSize() * size.value))
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


class _Follower(QObject):
    """Dresses the program again when the system's scheme or contrast changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def _follow(self) -> None:
        _dress(self._app)


def _dress(app: QApplication) -> None:
    shown = _scheme_to_show(app)
    if app.property(_SHOWN) == shown.value and app.font() == font():
        return  # dressing a window takes a second, and nothing would look different
    app.setProperty(_SHOWN, shown.value)
    app.setFont(font())
    app.setPalette(_palette(COLOURS[shown]))
    app.setStyleSheet(_sheet(asdict(COLOURS[shown])))


def _scheme_to_show(app: QApplication) -> Scheme:
    asked = Scheme(app.property(_ASKED))
    if asked is not Scheme.SYSTEM:
        return asked
    hints = app.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Scheme.HIGH_CONTRAST_DARK if dark else Scheme.HIGH_CONTRAST_LIGHT
    return Scheme.DARK if dark else Scheme.LIGHT


def _palette(shown: Colours) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for part, colour in (
        (role.Window, shown.window),
        (role.WindowText, shown.text),
        (role.Base, shown.surface),
        (role.AlternateBase, shown.window),
        (role.Text, shown.text),
        (role.Button, shown.surface),
        (role.ButtonText, shown.text),
        (role.BrightText, shown.danger),
        (role.PlaceholderText, shown.muted),
        (role.Highlight, shown.accent),
        (role.HighlightedText, shown.on_accent),
        (role.Accent, shown.accent),
        (role.Link, shown.accent),
        (role.LinkVisited, shown.accent),
        (role.ToolTipBase, shown.surface),
        (role.ToolTipText, shown.text),
    ):
        made.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, QColor(shown.disabled))
    return made


def _sheet(parts: Mapping[str, str]) -> str:
    path = resources() / "style" / "wizard.qss"
    return Template(path.read_text("utf-8")).substitute(parts)
