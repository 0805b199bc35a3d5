"""Layouts that give way where there is little room: buttons that wrap, columns that stack."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class WrappingLayout(QLayout):
    """Keeps the items; how they are placed is left to the kinds below."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 12) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    @abstractmethod
    def _place(self, area: QRect, *, move: bool) -> int:
        """The height needed at that width; moves the items there if asked."""

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """The item at a place, or None, as Qt wants it."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Across only."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height needed at that width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put every item in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the widest item alone."""
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All items in one row."""
        items = self._shown()
        width = sum(item.sizeHint().width() for item in items) + self.spacing() * (len(items) - 1)
        return QSize(max(width, 0), max((i.sizeHint().height() for i in items), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _mirrored(self, area: QRect, inside: QRect) -> QRect:
        """The same place in a window that reads from right to left."""
        owner = self.parentWidget()
        if owner is None or owner.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return area
        return QRect(
            inside.right() + inside.left() - area.right(), area.y(), area.width(), area.height()
        )


class ButtonRow(WrappingLayout):
    """Buttons at the end of their row, in as many rows as they need."""

    def _place(self, area: QRect, *, move: bool) -> int:
        top = area.y()
        for row in self._rows(area.width()):
            tall = max(item.sizeHint().height() for item in row)
            wide = sum(item.sizeHint().width() for item in row) + self.spacing() * (len(row) - 1)
            left = area.x() + max(area.width() - wide, 0)
            for item in row:
                size = item.sizeHint()
                width = min(size.width(), area.width())
                if move:
                    place = QRect(left, top, width, size.height())
                    item.setGeometry(self._mirrored(place, area))
                left += width + self.spacing()
            top += tall + self.spacing()
        return max(top - self.spacing() - area.y(), 0)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if not rows or used + self.spacing() + needed > width:
                rows.append([item])
                used = needed
            else:
                rows[-1].append(item)
                used += self.spacing() + needed
        return rows


class Columns(WrappingLayout):
    """Equal columns side by side; fewer of them where one would be narrower than `narrowest`.

    `narrowest` is in average letters, so that it grows with the text.
    """

    def __init__(self, parent: QWidget | None = None, *, narrowest: int = 26) -> None:
        super().__init__(parent)
        self._narrowest = narrowest

    def _place(self, area: QRect, *, move: bool) -> int:
        items = self._shown()
        across = self._across(area.width(), len(items))
        width = (area.width() - self.spacing() * (across - 1)) // across
        top = area.y()
        for first in range(0, len(items), across):
            row = items[first : first + across]
            tall = max(_height_of(item, width) for item in row)
            for place, item in enumerate(row):
                left = area.x() + place * (width + self.spacing())
                if move:
                    item.setGeometry(self._mirrored(QRect(left, top, width, tall), area))
            top += tall + self.spacing()
        return max(top - self.spacing() - area.y(), 0)

    def _across(self, width: int, items: int) -> int:
        owner = self.parentWidget()
        letter = owner.fontMetrics().averageCharWidth() if owner is not None else 8
        fit = (width + self.spacing()) // (letter * self._narrowest + self.spacing())
        return max(1, min(items, fit))


def _height_of(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()


class Row(QWidget):
    """A widget around one of the layouts above, whose height follows its width."""

    def __init__(self, layout: WrappingLayout, *widgets: QWidget) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setLayout(layout)
        for widget in widgets:
            layout.addWidget(widget)
