#!/usr/bin/env python3
"""Makes the program's icon in every form that a system asks for, out of the one drawing.

    icons.py FOLDER

leaves in FOLDER: `hicolor/SIZExSIZE/apps/ID.png` and `hicolor/scalable/apps/ID.svg` for Linux,
`icon.ico` for Windows and `icon.icns` for macOS. The same drawing gives the same bytes.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from linkedin_privacy_wizard import APPLICATION_ID

DRAWING = Path(__file__).parents[1] / "resources" / "icons" / "application.svg"

HICOLOR_SIZES = (16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
# The smallest size that Windows reads as PNG; older parts of it want plain bitmaps below.
ICO_PNG = 256
# Each kind of picture in an .icns, with its size in pixels. Apple names the doubled ones apart.
ICNS_KINDS = (
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
    (b"ic10", 1024),
)
# macOS leaves an edge free around the drawing of an icon; elsewhere the drawing fills it.
ICNS_EDGE = 0.09


def drawn(size: int, edge: float = 0.0) -> QImage:
    """The drawing, `size` pixels wide and high; `edge` is the free part on each side of it."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    free = size * edge
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(str(DRAWING)).render(
            painter, QRectF(free, free, size - 2 * free, size - 2 * free)
        )
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def png(image: QImage) -> bytes:
    """The picture as the bytes of a PNG file."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # "PNG" as text: what PySide6 declares here and what it takes are not the same.
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise SystemExit("Qt could not write a PNG.")
    return bytes(held.data())


def bitmap(image: QImage) -> bytes:
    """The picture as an .ico holds it: a bitmap from the bottom up, then a mask of nothing."""
    width, height = image.width(), image.height()
    flipped = image.flipped()  # held, for its bytes go with it
    pixels = bytes(flipped.constBits())
    mask = bytes((width + 31) // 32 * 4 * height)
    header = struct.pack("<IiiHHIIiiII", 40, width, 2 * height, 1, 32, 0, len(pixels), 0, 0, 0, 0)
    return header + pixels + mask


def ico() -> bytes:
    """The icon for Windows."""
    pictures = [
        (size, png(drawn(size)) if size >= ICO_PNG else bitmap(drawn(size))) for size in ICO_SIZES
    ]
    place = 6 + 16 * len(pictures)
    listed, held = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in pictures:
        # A byte for each side, in which 0 means 256.
        side = size % 256
        listed += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place + len(held))
        held += picture
    return listed + held


def icns() -> bytes:
    """The icon for macOS."""
    pictures = b"".join(
        kind + struct.pack(">I", 8 + len(picture)) + picture
        for kind, picture in ((kind, png(drawn(size, ICNS_EDGE))) for kind, size in ICNS_KINDS)
    )
    return b"icns" + struct.pack(">I", 8 + len(pictures)) + pictures


def write_hicolor(folder: Path) -> None:
    """The icon for Linux, as the folders that a theme is made of."""
    for size in HICOLOR_SIZES:
        file = folder / f"{size}x{size}" / "apps" / f"{APPLICATION_ID}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(png(drawn(size)))
    scalable = folder / "scalable" / "apps" / f"{APPLICATION_ID}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWING, scalable)


def main() -> None:
    """Write all of them into the folder that is named."""
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    folder = Path(sys.argv[1])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    QGuiApplication([])
    write_hicolor(folder / "hicolor")
    (folder / "icon.ico").write_bytes(ico())
    (folder / "icon.icns").write_bytes(icns())


if __name__ == "__main__":
    main()
