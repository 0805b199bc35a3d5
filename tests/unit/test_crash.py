"""What is told of a mistake of the program's own: enough to find it, nothing of the person's."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard import __main__, crash, on_screen
from linkedin_privacy_wizard.options import Options
from linkedin_privacy_wizard.storage.paths import STOPPED_FILE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SECRET = "robin@example.com"


def _fail(error: Exception) -> None:
    try:
        int(SECRET)
    except ValueError:
        raise error from None


def _fail_in_a_row() -> None:
    try:
        int(SECRET)
    except ValueError as first:
        raise RuntimeError(SECRET) from first


def _fail_in_a_group() -> None:
    raise ExceptionGroup(SECRET, [KeyError(SECRET), OSError(SECRET)])


def _told(work: Callable[[], None]) -> str:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - of any kind
        work()
    return crash.details(caught.value)


def test_the_place_and_the_kind_are_told() -> None:
    told = _told(lambda: _fail(LookupError(SECRET)))
    assert f"  {__name__}, line {_fail.__code__.co_firstlineno + 4}, in _fail\n" in told
    assert told.endswith("\nLookupError\n")
    assert "ValueError" not in told


@pytest.mark.parametrize(
    ("work", "kinds"),
    [
        (lambda: _fail(LookupError(SECRET)), ["LookupError"]),
        (_fail_in_a_row, ["ValueError", "which led to", "RuntimeError"]),
        (_fail_in_a_group, ["KeyError", "which led to", "OSError", "which led to"]),
    ],
)
def test_an_errors_own_words_are_left_out_and_what_led_to_it_is_not(
    work: Callable[[], None], kinds: list[str]
) -> None:
    told = _told(work)
    assert SECRET not in told
    assert [line for line in told.splitlines() if line in {*kinds}] == kinds


def test_no_folder_of_somebodys_computer_is_told() -> None:
    told = _told(lambda: _fail(ImportError(SECRET, name="some.module", path=__file__)))
    assert os.sep not in told
    assert told.endswith("\nImportError: some.module\n")


def test_errors_that_caused_each_other_are_told_once() -> None:
    one, two = ValueError(SECRET), KeyError(SECRET)
    one.__cause__, two.__cause__ = two, one
    assert crash.details(one).count("KeyError") == 1


def test_a_missing_library_is_named_and_nothing_else_is() -> None:
    words = "libEGL.so.1: cannot open shared object file: No such file or directory"
    assert crash.missing_library(ImportError(words)) == "libEGL.so.1"
    assert crash.missing_library(ImportError(f"{SECRET}/{words}")) == "libEGL.so.1"
    assert crash.missing_library(ImportError(f"/{SECRET}/libA.so.6: file too short")) == "libA.so.6"
    assert crash.missing_library(ImportError(SECRET)) == ""
    assert crash.missing_library(ValueError(words)) == ""


class Terminal(io.StringIO):
    """A command line that somebody sits at."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_the_details_are_kept_for_the_owner_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert crash.tell(RuntimeError(SECRET), Options(data_dir=tmp_path)) == crash.CRASHED
    file = tmp_path / STOPPED_FILE
    assert file.read_text(encoding="utf-8") == crash.details(RuntimeError(SECRET))
    assert file.stat().st_mode & 0o077 == 0
    complaint = capsys.readouterr().err
    assert "The wizard had to stop. The wizard made a mistake." in complaint
    assert SECRET not in complaint


def test_who_sits_at_a_terminal_reads_it_in_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    crash.tell(RuntimeError(SECRET), Options(data_dir=tmp_path))
    assert f"RuntimeError: {SECRET}" in terminal.getvalue()


def test_where_nothing_can_be_kept_it_is_told_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    assert crash.tell(RuntimeError(), Options(data_dir=in_the_way)) == crash.CRASHED
    assert "The wizard had to stop" in capsys.readouterr().err


@pytest.mark.parametrize("program", ["zenity", "kdialog", "xmessage"])
def test_without_qt_the_systems_own_box_says_it(
    program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = tmp_path / program
    box.write_text('#!/bin/sh\nprintf "%s\\n" "$@" > "$0.said"\n')
    box.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":9")
    on_screen.say_by_system("A heading", "-a sentence")
    said = (tmp_path / f"{program}.said").read_text().splitlines()
    assert {"A heading", "-a sentence"} <= set(said)


def test_where_there_is_no_box_nothing_more_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":9")
    on_screen.say_by_system("A heading", "A sentence")
    assert list(tmp_path.iterdir()) == []


def test_a_program_without_a_console_can_still_complain(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    monkeypatch.setattr(sys, "argv", ["wizard", "catalog", "check", "nowhere"])
    assert __main__.main() == 2
    sys.stdout.close()
    sys.stderr.close()
