"""A second copy of the wizard: the first one's window comes forward, and a small one says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from linkedin_privacy_wizard import app
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.doorbell import Doorbell, ring
from linkedin_privacy_wizard.gui.frame import Frame
from linkedin_privacy_wizard.gui.no_start import can_be_seen, say_no_start
from linkedin_privacy_wizard.gui.widgets.cards import Notice
from linkedin_privacy_wizard.options import CANNOT_START, Options
from linkedin_privacy_wizard.storage.lock import FolderLock
from tests.gui.windows import click, focused

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_who_rings_is_heard_by_the_one_who_holds_the_folder(qtbot: QtBot, tmp_path: Path) -> None:
    bell = Doorbell(tmp_path)
    assert bell.is_hung
    with qtbot.waitSignal(bell.rung, timeout=2000):
        assert ring(tmp_path)
    bell.close()
    assert not ring(tmp_path)


@pytest.mark.usefixtures("qapp")
def test_nobody_else_of_this_computer_can_ring(tmp_path: Path) -> None:
    bell = Doorbell(tmp_path)
    (file,) = tmp_path.iterdir()
    assert file.stat().st_mode & 0o077 == 0
    bell.close()


@pytest.mark.usefixtures("qapp")
def test_a_bell_that_a_killed_program_left_behind_is_hung_anew(tmp_path: Path) -> None:
    left = Doorbell(tmp_path)
    assert Doorbell(tmp_path).is_hung
    left.close()


def test_a_folder_with_a_long_name_has_a_bell_too(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 40)
    bell = Doorbell(folder)
    with qtbot.waitSignal(bell.rung, timeout=2000):
        assert ring(folder)
    bell.close()


def test_a_window_that_was_put_away_comes_forward(qtbot: QtBot) -> None:
    frame = Frame()
    qtbot.addWidget(frame)
    frame.showMinimized()
    frame.come_forward()
    assert frame.isVisible()
    assert not frame.isMinimized()


def test_the_small_window_says_why_and_closes_by_key(qtbot: QtBot) -> None:
    frame = Frame()
    qtbot.addWidget(frame)
    with qtbot.waitActive(frame):
        frame.show()
        frame.activateWindow()
    inside = say_no_start(frame, messages.open_already(), messages.come_to_front())
    assert frame.windowTitle() == messages.open_already()
    notice = inside.findChild(Notice)
    assert notice is not None
    assert notice.text() == messages.come_to_front()
    qtbot.waitUntil(inside.button.hasFocus)
    assert focused() is inside.button
    QTimer.singleShot(0, lambda: click(inside.button))
    inside.wait()
    assert not frame.isVisible()


def test_closing_the_small_window_by_its_frame_ends_it_as_well(qtbot: QtBot) -> None:
    frame = Frame()
    qtbot.addWidget(frame)
    frame.show()
    inside = say_no_start(frame, messages.no_start(), messages.full_disk("there"))
    QTimer.singleShot(0, frame.close)
    inside.wait()
    assert not frame.isVisible()


def test_a_second_copy_ends_with_a_line_where_nobody_sees_windows(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    held, bell, frame = FolderLock(tmp_path), Doorbell(tmp_path), Frame()
    qtbot.addWidget(frame)
    assert not can_be_seen()
    with qtbot.waitSignal(bell.rung, timeout=2000):
        assert app.wizard(Options(practice=True, data_dir=tmp_path), frame) == CANNOT_START
    assert capsys.readouterr().err == f"{messages.already_open()}\n"
    bell.close()
    held.release()
