"""What the program looks like from outside: its picture, and the menu entry it belongs to."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication, QImageReader

from linkedin_privacy_wizard import APPLICATION_ID
from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.application import application
from tests.unit.test_project_files import PROJECT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that packaging leaves its icons in."""
    folder = tmp_path_factory.mktemp("icons")
    subprocess.run(
        [sys.executable, PROJECT / "packaging" / "icons.py", folder],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        check=True,
        timeout=60,
    )
    return folder


def pictures(file: Path) -> list[int]:
    """How wide each picture in a file is, read from beginning to end."""
    reader = QImageReader(str(file))
    widths = []
    for number in range(max(1, reader.imageCount())):
        assert number == 0 or reader.jumpToImage(number)
        image = reader.read()
        assert not image.isNull()
        assert image.hasAlphaChannel()
        assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255
        widths.append(image.width())
    return widths


def test_a_window_tells_its_menu_entry_and_shows_the_programs_own_picture() -> None:
    app = application([])
    theme.apply(app)
    assert QGuiApplication.desktopFileName() == APPLICATION_ID
    assert {16, 48, 128} <= {size.width() for size in app.windowIcon().availableSizes()}


def test_linux_gets_a_picture_of_each_size_and_the_drawing(made: Path) -> None:
    files = sorted((made / "hicolor").glob(f"*/apps/{APPLICATION_ID}.*"))
    sizes = {file.parents[1].name for file in files}
    assert {"16x16", "32x32", "48x48", "128x128", "256x256", "512x512", "scalable"} <= sizes
    pngs = [file for file in files if file.suffix == ".png"]
    assert [(width, width) for file in pngs for width in pictures(file)] == [
        tuple(map(int, file.parents[1].name.split("x"))) for file in pngs
    ]


def test_windows_gets_every_size_in_one_file(made: Path) -> None:
    assert {16, 24, 32, 48, 256} <= set(pictures(made / "icon.ico"))


def test_macos_gets_every_size_in_one_file(made: Path) -> None:
    data = (made / "icon.icns").read_bytes()
    widths, place = set(), 8
    while place < len(data):
        length = struct.unpack(">I", data[place + 4 : place + 8])[0]
        assert data[place + 8 : place + 16] == b"\x89PNG\r\n\x1a\n"
        widths.add(struct.unpack(">I", data[place + 24 : place + 28])[0])
        place += length
    assert place == len(data) == struct.unpack(">I", data[4:8])[0]
    assert widths == {32, 64, 128, 256, 512, 1024}
