"""An icon on a page, in the colours on screen now."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from linkedin_privacy_wizard.gui import icons, theme
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.accessible import give_role
from linkedin_privacy_wizard.gui.widgets.labels import Tone, colour_of


class IconLabel(QWidget):
    """A line icon as tall as a line of text, times `scale`.

    With a `name` it is a picture to a screen reader; without one it only decorates.
    """

    def __init__(
        self,
        icon: str,
        parent: QWidget | None = None,
        *,
        tone: Tone = Tone.ACCENT,
        scale: float = 1.5,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._scale = icon, tone, scale
        give_role(self, QAccessible.Role.Graphic if name else QAccessible.Role.Whitespace)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, tone: Tone) -> None:
        """Show another icon."""
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A square that grows with the text."""
        side = round(theme.font(Size.BODY).pointSizeF() * self.logicalDpiY() / 72 * self._scale)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw it."""
        side = min(self.width(), self.height())
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            drawing = icons.renderer(self._icon, colour_of(self._tone))
            drawing.render(painter, QRectF(left, top, side, side))
