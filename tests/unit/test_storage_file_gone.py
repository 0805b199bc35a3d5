"""A history whose file is deleted, moved or locked while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage.history import FILE_NAME, History, HistoryFull, Run
from tests.builders import NOON, SITE

if TYPE_CHECKING:
    from pathlib import Path

STARTED = e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc")
READ = e.SettingRead("age", "on", e.Source.ROW)
PRESSING = e.ChangeStarted("age", "on", "off")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the history lies."""
    return tmp_path / FILE_NAME


def in_a_run(path: Path) -> History:
    """A history with an earlier run, one under way, and an event that waits for the next commit."""
    history = History(path)
    for event in (STARTED, e.RunEnded(NOON), STARTED, READ):
        history.append(event)
    return history


def kept(path: Path) -> tuple[Run, ...]:
    """What a new start of the program finds."""
    history = History(path)
    runs = history.runs()
    history.close()
    return runs


def test_nothing_is_taken_for_kept_once_the_file_is_gone(path: Path) -> None:
    history = in_a_run(path)
    path.unlink()
    with pytest.raises(HistoryFull):
        history.append(PRESSING)
    with pytest.raises(HistoryFull):
        history.close()
    assert not path.exists()


@pytest.mark.parametrize("way", ["deleted", "moved"])
def test_after_the_file_is_gone_the_present_run_is_kept_whole_and_no_other(
    path: Path, way: str
) -> None:
    history = in_a_run(path)
    if way == "deleted":
        path.unlink()
    else:
        path.rename(path.with_name("elsewhere"))
    with pytest.raises(HistoryFull):
        history.append(PRESSING)
    history.append(PRESSING)
    assert kept(path) == (Run(1, (STARTED, READ, PRESSING)),)
    history.append(e.RunEnded(NOON))
    history.append(STARTED)
    history.close()
    assert [len(run.events) for run in kept(path)] == [4, 1]


def test_a_file_that_lies_in_its_place_meanwhile_is_added_to(path: Path) -> None:
    history = in_a_run(path)
    path.unlink()
    other = History(path)
    other.append(STARTED)
    other.close()
    with pytest.raises(HistoryFull):
        history.append(PRESSING)
    history.append(PRESSING)
    history.close()
    assert [run.events for run in kept(path)] == [(STARTED,), (STARTED, READ, PRESSING)]


def test_a_file_that_is_gone_before_the_first_run_is_made_anew(path: Path) -> None:
    history = History(path)
    path.unlink()
    with pytest.raises(HistoryFull):
        history.append(STARTED)
    history.append(STARTED)
    history.close()
    assert kept(path) == (Run(1, (STARTED,)),)


def test_a_place_that_holds_something_else_is_told_until_it_is_free(path: Path) -> None:
    history = in_a_run(path)
    path.unlink()
    path.mkdir()
    for _ in range(2):
        with pytest.raises(HistoryFull):
            history.append(PRESSING)
    path.rmdir()
    history.append(PRESSING)
    history.close()
    assert kept(path) == (Run(1, (STARTED, READ, PRESSING)),)


def test_damage_in_its_place_is_set_aside_and_told(path: Path) -> None:
    history = in_a_run(path)
    path.unlink()
    path.write_bytes(b"no history at all, and long enough to be looked at" * 40)
    for _ in range(2):
        with pytest.raises(HistoryFull):
            history.append(PRESSING)
    history.append(PRESSING)
    history.close()
    assert kept(path) == (Run(1, (STARTED, READ, PRESSING)),)
    assert len(list(path.parent.glob("*damaged*"))) == 1


def test_a_file_that_is_locked_and_unlocked_has_lost_nothing(path: Path) -> None:
    history = in_a_run(path)
    history._db.execute("PRAGMA query_only = ON")
    with pytest.raises(HistoryFull):
        history.append(PRESSING)
    history._db.execute("PRAGMA query_only = OFF")
    history.append(PRESSING)
    history.close()
    assert kept(path)[-1] == Run(2, (STARTED, READ, PRESSING))
