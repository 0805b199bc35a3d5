"""The page and the browser pane side by side, in the shares that the page asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui.pages.page import PaneSize

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_SHARES = {PaneSize.HIDDEN: 0.0, PaneSize.BESIDE: 0.5, PaneSize.LARGE: 0.65}
# In average letters.
_LEAST_PAGE = 32


class PaneSplitter(QSplitter):
    """`page_column` is where the page goes.

    Keeps to the share asked for until the person moves the line between the two.
    """

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._pane: QWidget | None = None
        self._size = PaneSize.HIDDEN
        self._moved = False
        self._page = QWidget()
        self.page_column = QVBoxLayout(self._page)
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.page_column.setSpacing(0)
        self.addWidget(self._page)
        self._leave_room_for_words()
        self.setChildrenCollapsible(False)
        self.setHandleWidth(6)
        self.splitterMoved.connect(self._keep)

    @property
    def shows_pane(self) -> bool:
        """Whether a browser is to be seen."""
        return self._pane is not None and self._size is not PaneSize.HIDDEN

    def holds_in_pane(self, widget: QWidget) -> bool:
        """Whether a widget belongs to the browser."""
        pane = self._pane
        return pane is not None and (widget is pane or pane.isAncestorOf(widget))

    def set_pane(self, pane: QWidget | None) -> None:
        """Put this browser beside the page. One that was there before belongs to its owner."""
        if self._pane is not None and self._pane is not pane:
            self._pane.hide()
            self._pane.setParent(None)
        self._pane = pane
        if pane is not None:
            self.addWidget(pane)
            # A splitter puts what is new first for a screen reader.
            self._page.lower()
            pane.setVisible(self.shows_pane)
        self._share()

    def show_size(self, size: PaneSize) -> None:
        """Give the browser this much room."""
        if size is not self._size:
            self._size = size
            self._moved = False
            self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the shares in a window of another size."""
        super().resizeEvent(event)
        if not self._moved:
            self._share()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the page more room when its text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._leave_room_for_words()

    def _leave_room_for_words(self) -> None:
        self._page.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_PAGE)

    def _keep(self) -> None:
        self._moved = True

    def _share(self) -> None:
        if self._pane is None:
            return
        self._pane.setVisible(self.shows_pane)
        if self.shows_pane:
            pane = round(self.width() * _SHARES[self._size])
            self.setSizes([self.width() - pane, pane])
