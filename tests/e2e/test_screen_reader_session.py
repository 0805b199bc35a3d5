"""The session that screen reader tests run in: a screen, a bus, and Qt that speaks on it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.atspi

# Debian's own Python has the client of the accessibility bus; the project's Python has none.
SYSTEM_PYTHON = "/usr/bin/python3"
# A program joins the bus a moment after the bus has come up, so the reader listens for a while.
WHAT_IS_HEARD = """
import json, pyatspi, time
for attempt in range(100):
    desktop = pyatspi.Registry.getDesktop(0)
    windows = [window for application in desktop if application for window in application]
    if windows:
        break
    time.sleep(0.1)
print(json.dumps({w.name: [[part.getRoleName(), part.name] for part in w] for w in windows}))
"""


def test_a_screen_reader_hears_a_window_and_its_button(qtbot: QtBot) -> None:
    window = QWidget()
    window.setWindowTitle("A window")
    QVBoxLayout(window).addWidget(QPushButton("A button"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    reader = QProcess()
    with qtbot.waitSignal(reader.finished, timeout=30_000):
        reader.start(SYSTEM_PYTHON, ["-c", WHAT_IS_HEARD])
    heard = json.loads(bytes(reader.readAllStandardOutput().data()))
    assert heard["A window"] == [["push button", "A button"]]
