"""Qt calls must not use up Python's None, True and False (see gui/none_count.py)."""

from __future__ import annotations

import subprocess
import sys

MANY_CALLS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import linkedin_privacy_wizard.gui
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
for number in range(150_000):
    label.setObjectName("a")
"""

MANY_SIGNALS = """
import linkedin_privacy_wizard.gui
from PySide6.QtCore import QObject, Signal
class Teller(QObject):
    told = Signal(object)
teller = Teller()
for number in range(5_000):
    teller.told.emit(teller)
"""


def test_many_qt_calls_do_not_end_the_process() -> None:
    """Without the cure this ends with a fatal error after some forty thousand calls."""
    ended = subprocess.run(
        [sys.executable, "-c", MANY_CALLS], check=False, capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 0, ended.stderr


def test_many_signals_do_not_end_the_process() -> None:
    """Without the cure this ends with a fatal error after some six hundred signals."""
    ended = subprocess.run(
        [sys.executable, "-c", MANY_SIGNALS],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stderr
