"""Draws the picture at the left of the installer's last page, out of the program's own icon.

python -m windows.picture FILE.bmp
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parents[2] / "resources" / "icons" / "application.svg"
# Twice what the page shows at 96 dots an inch, so that it is not coarse on finer screens.
WIDTH, HEIGHT, DRAWN = 328, 628, 192
GROUND = "#e6f0ef"


def picture() -> QImage:
    """The icon on a plain ground."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = (WIDTH - DRAWN) / 2
        QSvgRenderer(str(DRAWING)).render(painter, QRectF(left, left, DRAWN, DRAWN))
    return image


def main(arguments: list[str]) -> int:
    """Draw it into the file that is named."""
    (file,) = map(Path, arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    file.parent.mkdir(parents=True, exist_ok=True)
    saved = picture().save(str(file))
    del application
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
