"""The licences of all that the program is made of, each to be read in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget

from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.disclosure import Disclosure
from linkedin_privacy_wizard.gui.widgets.labels import Heading, PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.long_text import long_text
from linkedin_privacy_wizard.licences import components, is_packed

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.licences import Component

_LINES_OF_LIST, _LINES_OF_TEXT = 7, 14


class LicenceList(Card):
    """Closed until the person opens it: only then are the files looked at.

    `folder` may be given by tests; left out, it is the one in the program.
    """

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__(QCoreApplication.translate("Licences", "Licences of what is in it"))
        self.body.addWidget(PlainLabel(_lead() if is_packed(folder) else _not_packed()))
        self._folder = folder
        self._components: tuple[Component, ...] = ()
        self.opener = Disclosure(QCoreApplication.translate("Licences", "Show the list"))
        self.opener.turned.connect(self._turn)
        self.list = QListWidget()
        self.list.setAccessibleName(QCoreApplication.translate("Licences", "Parts"))
        self.list.setFixedHeight(self.list.fontMetrics().lineSpacing() * (_LINES_OF_LIST + 3))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show)
        self._title = Heading(size=Size.BODY)
        self._source = PlainLabel(size=Size.SMALL, tone=Tone.MUTED)
        self.text = long_text("", least_lines=_LINES_OF_TEXT)
        self.body.addWidget(self.opener)
        self._opened = (self.list, self._title, self._source, self.text)
        for part in self._opened:
            part.hide()
            self.body.addWidget(part)

    def _turn(self, opened: bool) -> None:  # noqa: FBT001 - a slot
        if opened and not self._components:
            self._components = components(self._folder)
            self.list.addItems([_line(part) for part in self._components])
            self.list.setCurrentRow(0)
        for part in self._opened:
            part.setVisible(opened)

    def _show(self, row: int) -> None:
        part = self._components[row]
        self._title.setText(_line(part))
        self._source.setText(part.source)
        self.text.setAccessibleName(_line(part))
        self.text.setPlainText(part.text() or _no_text())


def _line(part: Component) -> str:
    """The name, the version and the licence, as far as they are known."""
    named = f"{part.name} {part.version}".strip()
    return f"{named}: {part.licence}" if part.licence else named


def _lead() -> str:
    return QCoreApplication.translate(
        "Licences",
        "It is built from the work of many people. Each part has terms of its own. "
        "Pick a part to read them.",
    )


def _not_packed() -> str:
    return QCoreApplication.translate(
        "Licences",
        "This copy runs from its source code. The full list is in the program that you install. "
        "Here you see the Python parts, as they tell of themselves.",
    )


def _no_text() -> str:
    return QCoreApplication.translate(
        "Licences", "This part brings no text with it. Look at its own page."
    )
