"""The line above a page that says whose page it is. No page can draw there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.widgets.accessible import give_role

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl as Address

_SIGN = 16


class AddressLine(QWidget):
    """A lock, the full name of the host, and as much of the path as there is room for.

    Names in foreign letters are shown in their encoded form (`xn--…`), so that no letter can pass
    for another. Everything is plain text.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.StaticText)
        self._path = ""
        self._is_secure = False
        self._sign = QLabel(self)
        self._host = _plain_label(self)
        bold = self._host.font()
        bold.setBold(True)
        self._host.setFont(bold)
        self._rest = _plain_label(self)
        self._rest.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(6)
        layout.addWidget(self._sign)
        layout.addWidget(self._host)
        layout.addWidget(self._rest, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_address(QUrl())

    @property
    def host(self) -> str:
        """The host as it is shown."""
        return self._host.text()

    @Slot(QUrl)
    def show_address(self, url: Address) -> None:
        """Show where the page is."""
        host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
        port = f":{url.port()}" if url.port() != -1 else ""
        self._host.setText(f"{host}{port}")
        self._path = url.path(QUrl.ComponentFormattingOption.FullyEncoded) if host else ""
        self._is_secure = url.scheme() == "https"
        self._show_sign(is_secure=self._is_secure)
        self.setAccessibleName(self.tr("Address: {0}").format(f"{host}{port}") if host else "")
        self.setAccessibleDescription(self._sign.accessibleName())
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the path into the new width."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the sign in the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_sign(is_secure=self._is_secure)

    def _show_sign(self, *, is_secure: bool) -> None:
        words = self.tr("Secure connection") if is_secure else self.tr("No secure connection")
        # The label's own palette follows a moment after the event that calls for this.
        self._sign.setPixmap(_lock(QColor(theme.colours().text), shut=is_secure))
        self._sign.setAccessibleName(words)
        self._sign.setToolTip(words)
        self._sign.setVisible(bool(self.host))

    def _elide(self) -> None:
        metrics = self._rest.fontMetrics()
        room = max(self._rest.width(), 0)
        self._rest.setText(metrics.elidedText(self._path, Qt.TextElideMode.ElideMiddle, room))


def _plain_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _lock(color: QColor, *, shut: bool) -> QPixmap:
    """Draw a padlock in the text's own colour, so that it suits every palette."""
    picture = QPixmap(_SIGN * 2, _SIGN * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.5))
    turned = 0.0 if shut else 4.0
    painter.drawArc(QRectF(4.5 + turned, 2, 7, 9), 0, 180 * 16)
    painter.fillRect(QRectF(3, 7, 10, 7), color)
    painter.end()
    return picture
