"""The line that says whose page it is can be seen in every scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.embedded.address import AddressLine
from linkedin_privacy_wizard.gui.theme import Scheme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def colour_of_the_lock(line: AddressLine) -> str:
    """The colour it is drawn in, at its most solid spot."""
    picture = line._sign.pixmap().toImage()
    spots = (
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    )
    return max(spots, key=lambda colour: colour.alpha()).name()


def test_the_lock_has_the_colour_of_words_whatever_scheme_came_before(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, Scheme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    line = AddressLine(window)
    window.show()
    line.show_address(QUrl("https://www.example.org/"))
    for scheme in (Scheme.DARK, Scheme.LIGHT, Scheme.HIGH_CONTRAST_DARK, Scheme.LIGHT):
        theme.apply(qapp, scheme)
        assert colour_of_the_lock(line) == theme.colours().text
