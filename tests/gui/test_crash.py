"""Mistakes of the program's own: nobody is left with a window that has gone without a word."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from linkedin_privacy_wizard.crash import CRASHED
from linkedin_privacy_wizard.gui import crash_words, defects, messages, no_start
from linkedin_privacy_wizard.gui.application import why_no_window
from linkedin_privacy_wizard.gui.frame import Frame
from linkedin_privacy_wizard.gui.no_start import say_alone, say_no_start
from linkedin_privacy_wizard.gui.widgets.cards import Notice
from linkedin_privacy_wizard.storage.paths import STOPPED_FILE
from tests.gui.windows import click

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
# What the interpreter runs before the program, from a folder of the test's.
BROKEN_MODULE = "import sys; sys.modules['linkedin_privacy_wizard.program'] = None"
NO_LIBRARY = """
import sys
class Lacking:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtWidgets":
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file")
sys.meta_path.insert(0, Lacking())
"""
BROKEN_SLOT = """
import sys
from PySide6.QtCore import QTimer
from linkedin_privacy_wizard.gui.window import MainWindow
shown = MainWindow.get_ready
def get_ready(self, place):
    QTimer.singleShot(0, self, lambda: {}["a name"])
    shown(self, place)
MainWindow.get_ready = get_ready
"""


def _run(folder: Path, before: str, **environment: str) -> subprocess.CompletedProcess[str]:
    (folder / "sitecustomize.py").write_text(before, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "linkedin_privacy_wizard", "--practice", "--data-dir", folder],
        env=os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"} | environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _fail(name: str) -> None:
    raise KeyError(name)


def test_a_broken_program_says_so_and_leaves_its_details(tmp_path: Path) -> None:
    ended = _run(tmp_path, BROKEN_MODULE)
    heading, sentence = crash_words.crash(part_missing=True, library="")
    assert ended.returncode == CRASHED
    assert f"{heading}. {sentence}" in ended.stderr
    told = (tmp_path / STOPPED_FILE).read_text(encoding="utf-8")
    assert told.endswith("ModuleNotFoundError: linkedin_privacy_wizard.program\n")


def test_a_library_that_is_missing_is_named_in_the_systems_own_box(tmp_path: Path) -> None:
    box = tmp_path / "zenity"
    box.write_text('#!/bin/sh\nprintf "%s\\n" "$@" > "$0.said"\n', encoding="utf-8")
    box.chmod(0o700)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    ended = _run(tmp_path, NO_LIBRARY, PATH=path, DISPLAY=":999")
    heading, sentence = crash_words.crash(part_missing=True, library="libEGL.so.1")
    assert ended.returncode == CRASHED
    said = (tmp_path / "zenity.said").read_text(encoding="utf-8")
    assert said.splitlines().count(heading) == 2  # above the words as well
    assert sentence in said
    assert str(tmp_path / STOPPED_FILE) in said


def test_a_mistake_that_qt_would_pass_over_ends_the_program_and_is_told(tmp_path: Path) -> None:
    ended = _run(tmp_path, BROKEN_SLOT)
    assert ended.returncode == CRASHED
    assert crash_words.crash(part_missing=False, library="")[1] in ended.stderr
    told = (tmp_path / STOPPED_FILE).read_text(encoding="utf-8")
    assert "in <lambda>\nKeyError\n" in told
    assert "a name" not in told


@pytest.mark.asyncio(loop_scope="session")
async def test_what_qt_or_the_loop_had_called_is_heard_of() -> None:
    told: list[BaseException] = []
    before = sys.excepthook
    with defects.heard(told.append):
        QTimer.singleShot(0, lambda: _fail("qt"))
        asyncio.get_running_loop().call_soon(_fail, "loop")
        await asyncio.sleep(0.05)
    assert [error.args for error in told] == [("qt",), ("loop",)]
    assert sys.excepthook is before


@pytest.mark.asyncio(loop_scope="session")
async def test_what_a_library_leaves_behind_is_only_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[BaseException] = []
    with defects.heard(told.append):
        left = asyncio.get_running_loop().create_future()
        left.set_exception(KeyError("theirs"))
        del left
        await asyncio.sleep(0)
    assert told == []
    assert "never retrieved" in caplog.text


def test_the_details_can_be_read_and_copied(qtbot: QtBot) -> None:
    frame = Frame()
    qtbot.addWidget(frame)
    heading, sentence = crash_words.crash(part_missing=False, library="")
    inside = say_no_start(frame, heading, sentence, "line 1\nline 2\n")
    frame.show()
    text = inside.findChild(QPlainTextEdit)
    notice = inside.findChild(Notice)
    assert text is not None
    assert notice is not None
    assert (text.isReadOnly(), text.toPlainText()) == (True, "line 1\nline 2\n")
    assert notice.text() == sentence
    (copy,) = (each for each in inside.findChildren(type(inside.button)) if "Copy" in each.text())
    click(copy)
    assert QGuiApplication.clipboard().text() == "line 1\nline 2\n"


def test_the_window_that_waits_is_the_one_that_says_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(no_start, "can_be_seen", lambda: True)
    frame = Frame()
    qtbot.addWidget(frame)
    frame.show()
    QTimer.singleShot(50, frame.close)
    assert say_alone(messages.no_start(), messages.catalog_broken(), "", None)
    assert not frame.isVisible()


def test_a_library_that_windows_need_is_missed_before_qt_ends_the_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":999")
    assert why_no_window() == ""
    assert why_no_window(tmp_path) == ""
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / "libqxcb.so").write_bytes(b"no library")
    assert "libqxcb.so" in why_no_window(tmp_path)
