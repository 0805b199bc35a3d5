"""In the browser's place, while the page is in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.icon_label import IconLabel
from linkedin_privacy_wizard.gui.widgets.labels import Heading, PlainLabel


class InstalledPane(QWidget):
    """Says where the page is.

    `asked` comes when the person wants that window, `take_over` when they want the wizard to stop
    and the page for themselves.
    """

    asked = Signal()
    take_over = Signal()

    def __init__(self, browser: str) -> None:
        super().__init__()
        self._browser = browser
        self._title = Heading(size=Size.LARGE)
        self._sentence = PlainLabel()
        self._show = QPushButton(self.tr("Show that window"))
        self._stop = QPushButton(self.tr("Stop and let me click"))
        self._show.clicked.connect(self.asked)
        self._stop.clicked.connect(self.take_over)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(IconLabel("arrow", scale=2.0), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        for button in (self._show, self._stop):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        self.set_blocked(False)

    def set_blocked(self, blocked: bool) -> None:  # noqa: FBT001 - as the browser in the window
        """Say who may click in that window."""
        words = messages.page_elsewhere(self._browser, wizard_steers=blocked)
        self._title.setText(words.title)
        self._sentence.setText(words.sentence)
        self._stop.setVisible(blocked)
