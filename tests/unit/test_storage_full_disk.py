"""A full disk is told at once, before anything is pressed, and loses nothing that was kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage.history import FILE_NAME, History, HistoryFull
from tests.builders import NOON, SITE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

STARTED = e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the history lies."""
    return tmp_path / FILE_NAME


def begun(path: Path, *, free: int) -> History:
    """A history with one run begun, on a disk with so many free pages and no more."""
    history = History(path)
    history.append(STARTED)
    leave(history, free)
    return history


def leave(history: History, free: int) -> None:
    """Let the disk have so many free pages from now on."""
    (used,) = history._db.execute("PRAGMA page_count").fetchone()
    history._db.execute(f"PRAGMA max_page_count = {used + free}")


def until_full(history: History, events: Iterable[e.Event]) -> list[e.Event]:
    """The events that were taken before the disk was full."""
    taken: list[e.Event] = []
    try:
        for event in events:
            history.append(event)
            taken.append(event)
    except HistoryFull:
        return taken
    raise AssertionError("the disk was never full")


def kept(path: Path) -> list[e.Event]:
    """The events of the last run in that file."""
    history = History(path)
    events = list(history.runs()[-1].events)
    history.close()
    return events


def chosen(count: int = 100) -> list[e.Event]:
    """Events that need room and must last."""
    return [e.ChangeChosen(f"setting-{n}", "on" * 900, "off") for n in range(count)]


def readings(count: int = 100) -> list[e.Event]:
    """Events that need room and wait for the next commit."""
    return [e.SettingRead(f"setting-{n}", "on" * 900, e.Source.ROW) for n in range(count)]


def test_everything_that_was_kept_before_is_still_there(path: Path) -> None:
    history = begun(path, free=3)
    taken = until_full(history, chosen())
    assert len(taken) > 1
    assert kept(path) == [STARTED, *taken]
    history.close()


def test_what_could_not_be_kept_is_not_there_later_either(path: Path) -> None:
    history = begun(path, free=3)
    taken = until_full(history, chosen())
    leave(history, free=100)
    history.append(e.RunEnded(NOON))
    history.close()
    assert kept(path) == [STARTED, *taken, e.RunEnded(NOON)]


def test_what_was_waiting_for_the_next_commit_is_kept_once_there_is_room_again(path: Path) -> None:
    history = begun(path, free=3)
    taken = until_full(history, readings())
    assert len(taken) > 1
    assert kept(path) == [STARTED]
    leave(history, free=100)
    started = e.ChangeStarted("age", "on", "off")
    history.append(started)
    assert kept(path) == [STARTED, *taken, started]
    history.close()
    assert kept(path) == [STARTED, *taken, started]


def test_what_was_waiting_is_kept_when_the_history_is_closed(path: Path) -> None:
    history = begun(path, free=3)
    taken = until_full(history, readings())
    leave(history, free=100)
    history.close()
    assert kept(path) == [STARTED, *taken]


def test_closing_on_a_full_disk_is_told_too(path: Path) -> None:
    history = begun(path, free=3)
    until_full(history, readings())
    leave(history, free=0)
    with pytest.raises(HistoryFull):
        history.close()
    assert kept(path) == [STARTED]


def test_a_run_that_could_not_begin_leaves_no_number_behind(path: Path) -> None:
    history = begun(path, free=0)
    count = len(until_full(history, [STARTED] * 1000)) + 1
    leave(history, free=100)
    history.append(STARTED)
    history.append(e.RunEnded(NOON))
    assert [run.number for run in history.runs()] == list(range(1, count + 2))
    history.close()
    assert kept(path) == [STARTED, e.RunEnded(NOON)]
