"""A scroll area that keeps what has the focus in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui.widgets.accessible import give_role

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


# In average letters: longer lines are hard to read.
_LONGEST_LINE = 130


class PageScroll(QScrollArea):
    """`body` is where the parts of the page go; lines wrap, so it scrolls up and down.

    Whatever takes the focus inside is brought into sight. The area itself takes the focus while
    there is something to scroll, so that the arrow keys can move it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.Pane)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(QCoreApplication.translate("PageScroll", "Page"))
        content = QWidget()
        content.setProperty("look", "content")
        self._column = QWidget()
        self.body = QVBoxLayout(self._column)
        self.body.setContentsMargins(28, 24, 28, 24)
        self.body.setSpacing(16)
        middle = QHBoxLayout(content)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self._column)
        self._keep_lines_short()
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._take_focus_if_needed)
        self._take_focus_if_needed(0, 0)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what has the focus in sight when there is less room."""
        super().resizeEvent(event)
        self._follow(None, QApplication.focusWidget())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the lines as long in letters when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_lines_short()

    def _keep_lines_short(self) -> None:
        self._column.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LONGEST_LINE)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        inside = self.widget()
        if new is not None and inside is not None and inside.isAncestorOf(new):
            self.ensureWidgetVisible(new, 16, 24)

    @Slot(int, int)
    def _take_focus_if_needed(self, _least: int, most: int) -> None:
        policy = Qt.FocusPolicy.TabFocus if most > 0 else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
