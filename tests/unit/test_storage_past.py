"""Earlier runs out of the history, while it is in use and where it is damaged."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.storage.history import History
from linkedin_privacy_wizard.storage.past import PastUnreadable, past_runs, run_numbers
from tests.builders import NOON, SITE, read

if TYPE_CHECKING:
    from pathlib import Path

STARTED = e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc")
PRESSING = (
    e.ChangeChosen("age", "on", "off"),
    e.StageStarted(e.Stage.APPLY, 1),
    e.ChangeStarted("age", "on", "off"),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A history of two runs: one that read, and one that was cut off in the middle of pressing."""
    file = tmp_path / "history.sqlite3"
    history = History(file)
    for event in (*read(age="on"), e.RunEnded(NOON), STARTED, *PRESSING):
        history.append(event)
    history.close()
    return file


def damage(file: Path, question: str) -> None:
    """Change something in the file behind the program's back."""
    db = sqlite3.connect(file)
    db.execute(question)
    db.commit()
    db.close()


def test_what_was_cut_off_is_found(file: Path) -> None:
    runs, whole = past_runs(file, run_numbers(file))
    assert whole
    assert [run.was_cut_off for run in runs] == [False, True]
    assert runs[1].undo.values == {"age": "on"}


def test_the_history_can_be_written_while_it_is_looked_through(file: Path) -> None:
    history = History(file)
    history.append(STARTED)
    assert history.present_run == 3
    assert run_numbers(history.path) == (1, 2, 3)
    history.append(e.RunEnded(NOON))
    assert len(past_runs(file, (3,))[0]) == 1
    history.close()


def test_a_run_that_is_over_for_the_person_was_not_cut_off(file: Path) -> None:
    history = History(file)
    history.append(STARTED)
    history.end(2, e.RunEnded(NOON))
    history.append(e.RunEnded(NOON))
    history.close()
    runs, _ = past_runs(file, run_numbers(file))
    assert [(run.number, run.ended) for run in runs] == [(1, True), (2, True), (3, True)]


def test_a_run_that_cannot_be_read_is_left_out(file: Path) -> None:
    damage(file, "UPDATE event SET body = '{' WHERE run = 2 AND kind = 'ChangeChosen'")
    runs, whole = past_runs(file, run_numbers(file))
    assert ([run.number for run in runs], whole) == ([1], False)


def test_damage_to_what_nobody_needs_does_no_harm(file: Path) -> None:
    damage(file, "UPDATE event SET body = '{' WHERE kind = 'SettingRead'")
    damage(file, "UPDATE event SET run = 'x' WHERE kind = 'SettingRead'")
    damage(file, "DELETE FROM event WHERE run = 2 AND kind = 'RunStarted'")
    runs, whole = past_runs(file, run_numbers(file))
    assert ([run.number for run in runs], whole) == ([1], True)


@pytest.mark.parametrize("content", [None, b"", b"no history" * 100])
def test_a_file_that_is_no_history_is_told(file: Path, content: bytes | None) -> None:
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(PastUnreadable):
        run_numbers(file)
    with pytest.raises(PastUnreadable):
        past_runs(file, (1,))
    assert file.exists() is (content is not None)
