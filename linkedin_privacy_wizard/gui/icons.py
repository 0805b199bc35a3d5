"""Our own line icons, drawn in any colour. They only decorate, or stand beside words.

The one of the program itself has colours of its own.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from linkedin_privacy_wizard.resources import resources

_SIZES = (16, 24, 32, 48, 64, 128)


@lru_cache(maxsize=64)
def renderer(name: str, colour: str) -> QSvgRenderer:
    """What draws an icon in a colour (#rrggbb), at any size."""
    path = resources() / "icons" / f"{name}.svg"
    drawing = path.read_text("utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode("utf-8")))


def icon(name: str, colour: str) -> QIcon:
    """An icon for a button or a window, in a colour (#rrggbb)."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, colour, size))
    return made


def program_icon() -> QIcon:
    """The picture of the program in the task bar."""
    return icon("application", "")


def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """An icon as a picture of `size` times `size` pixels."""
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    return made
