"""Where Python looks for objects that hold each other alive."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from linkedin_privacy_wizard.gui.application import application

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def dropped(told: list[int]) -> None:
    """Leave a timer in a list that holds itself alive; `told` hears in which thread it goes."""
    timer = QTimer()
    held: list[object] = [timer]
    held.append(held)
    weakref.finalize(timer, lambda: told.append(threading.get_ident()))


def work() -> None:
    """Ask for much memory, as a thread does that reads a long history."""
    kept = [[each] for each in range(200_000)]
    assert kept


def test_what_another_thread_works_at_destroys_nothing_of_the_windows(qtbot: QtBot) -> None:
    application(["tests"])
    assert not gc.isenabled()
    told: list[int] = []
    dropped(told)
    for _ in range(3):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert told == []
    more = [[each] for each in range(gc.get_threshold()[0] * 2)]
    qtbot.waitUntil(lambda: told == [threading.get_ident()])
    assert more


def test_there_is_one_collector_for_a_program(qtbot: QtBot) -> None:
    del qtbot
    app = application(["tests"])
    before = len(app.findChildren(QObject))
    assert application(["tests"]) is app
    assert len(app.findChildren(QObject)) == before
