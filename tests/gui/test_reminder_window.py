"""The reminder when its time has come: a small window that asks, and starts nothing by itself."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer

from linkedin_privacy_wizard import app, start
from linkedin_privacy_wizard.gui.doorbell import Doorbell
from linkedin_privacy_wizard.gui.reminder_window import ask_to_look
from linkedin_privacy_wizard.options import NO_SCREEN_YET, parse
from linkedin_privacy_wizard.storage.lock import FolderLock
from tests.gui.windows import click, key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from linkedin_privacy_wizard.gui.reminder_window import ReminderWindow


def by_close(asked: ReminderWindow) -> None:
    """The window's own cross."""
    asked.window().close()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("answer", "wants"),
    [
        (lambda asked: click(asked.look), True),
        (lambda asked: click(asked.later), False),
        (lambda asked: key(asked.look, Qt.Key.Key_Space), True),
        (by_close, False),
    ],
)
def test_only_a_yes_opens_the_wizard(
    answer: Callable[[ReminderWindow], None], *, wants: bool
) -> None:
    asked = ask_to_look()
    QTimer.singleShot(0, lambda: answer(asked))
    assert asked.wait() is wants
    assert not asked.window().isVisible()


@pytest.mark.usefixtures("qapp")
def test_it_does_not_take_the_keyboard_away() -> None:
    asked = ask_to_look()
    assert asked.window().testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    asked.window().close()


def test_nobody_is_asked_who_has_the_wizard_open(tmp_path: Path) -> None:
    held, bell = FolderLock(tmp_path), Doorbell(tmp_path)
    assert app.remind(parse(["--remind", "--data-dir", str(tmp_path)])) == 0
    bell.close()
    held.release()


def test_without_a_screen_it_says_that_it_is_too_early(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    assert start.wizard(parse(["--remind"])) == NO_SCREEN_YET


def test_the_system_is_told_to_start_this_program_with_the_same_folder(tmp_path: Path) -> None:
    options = parse(["--data-dir", str(tmp_path), "--language", "en", "--practice"])
    job = app._reminder_job(options)
    assert job.command[:4] == (sys.executable, "-m", "linkedin_privacy_wizard", "--remind")
    assert parse(list(job.command[3:])) == parse(
        ["--remind", "--data-dir", str(tmp_path), "--language", "en"]
    )
    assert job.too_early == NO_SCREEN_YET


def test_the_system_is_told_to_start_the_bundle_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/wizard/linkedin-privacy-wizard")
    command = app._reminder_job(parse([])).command
    assert command == ("/opt/wizard/linkedin-privacy-wizard", "--remind")
