"""A timer of the person's own, with a stand-in for systemctl: the real one is never asked."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_privacy_wizard.domain.reminder import Reminder
from linkedin_privacy_wizard.scheduling.scheduler import CannotSchedule, Job
from linkedin_privacy_wizard.scheduling.systemd import (
    SystemdScheduler,
    quoted,
    service_file,
    timer_file,
)
from tests.fakes.keeping import stand_in_for_systemctl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MONTHLY = Reminder(tuple(range(1, 13)), 22, 9)
QUARTERLY = Reminder((2, 5, 8, 11), 7, 18)
JOB = Job("wizard", ("/opt/my wizard/python", "-m", "wizard", "--remind"), 69)


@dataclass(frozen=True)
class Linux:
    """A person's folders, and a systemctl for them."""

    folder: Path
    scheduler: SystemdScheduler

    def files(self) -> set[str]:
        """What lies in the person's folders, by name."""
        return {path.name for kind in ("config", "data") for path in self._below(kind)}

    def asked(self) -> list[str]:
        """What systemctl was asked."""
        file = self.folder / "asked"
        return file.read_text("utf-8").splitlines() if file.exists() else []

    def refuse(self, word: str) -> None:
        """Let it fail for that word."""
        (self.folder / "refuses").write_text(word)

    def stop(self) -> None:
        """Let systemd be gone."""
        (self.folder / "running").unlink()

    def _below(self, kind: str) -> Iterator[Path]:
        return (path for path in (self.folder / kind).rglob("*") if not path.is_dir())


@pytest.fixture
def linux(tmp_path: Path) -> Linux:
    """systemd runs, and knows nothing of ours."""
    systemctl = stand_in_for_systemctl(tmp_path)
    scheduler = SystemdScheduler(JOB, tmp_path / "config", tmp_path / "data", systemctl)
    return Linux(tmp_path, scheduler)


def test_it_is_there_where_systemd_looks_after_the_persons_timers(linux: Linux) -> None:
    assert linux.scheduler.is_there()
    linux.stop()
    assert not linux.scheduler.is_there()


def test_what_was_asked_for_is_what_the_system_then_says(linux: Linux) -> None:
    assert linux.scheduler.scheduled() is None
    for reminder in (MONTHLY, QUARTERLY):
        linux.scheduler.schedule(reminder)
        assert linux.scheduler.scheduled() == reminder
    assert linux.files() == {"wizard.timer", "wizard.service"}


def test_after_the_removing_nothing_is_left(linux: Linux) -> None:
    linux.scheduler.schedule(MONTHLY)
    stamp = linux.folder / "data" / "systemd" / "timers" / "stamp-wizard.timer"
    stamp.parent.mkdir(parents=True)
    stamp.touch()
    linux.scheduler.unschedule()
    assert linux.scheduler.scheduled() is None
    assert linux.files() == set()
    assert list((linux.folder / "config").iterdir()) == []
    assert linux.asked()[-1] == "--user --quiet daemon-reload"


def test_systemd_is_not_asked_to_remove_what_is_not_there(linux: Linux) -> None:
    linux.scheduler.unschedule()
    assert linux.asked() == []


def test_a_new_timer_does_not_make_up_for_what_an_old_one_missed(linux: Linux) -> None:
    linux.scheduler.schedule(MONTHLY)
    stamp = linux.folder / "data" / "systemd" / "timers" / "stamp-wizard.timer"
    stamp.parent.mkdir(parents=True)
    stamp.touch()
    linux.scheduler.schedule(QUARTERLY)
    assert not stamp.exists()


@pytest.mark.parametrize("word", ["daemon-reload", "enable"])
def test_what_systemd_refuses_leaves_nothing_behind(linux: Linux, word: str) -> None:
    linux.refuse(word)
    with pytest.raises(CannotSchedule, match=f"no {word}"):
        linux.scheduler.schedule(MONTHLY)
    assert linux.files() == set()
    assert linux.scheduler.scheduled() is None


def test_a_timer_that_cannot_be_stopped_is_told(linux: Linux) -> None:
    linux.scheduler.schedule(MONTHLY)
    linux.refuse("disable")
    with pytest.raises(CannotSchedule, match=r"wizard\.timer could not be stopped"):
        linux.scheduler.unschedule()


def test_the_files_go_where_systemd_is_gone(linux: Linux) -> None:
    linux.scheduler.schedule(MONTHLY)
    linux.stop()
    linux.scheduler.unschedule()
    assert linux.files() == set()


def test_a_folder_that_cannot_be_written_is_told(linux: Linux) -> None:
    (linux.folder / "config").write_text("a file in its place")
    with pytest.raises(CannotSchedule):
        linux.scheduler.schedule(MONTHLY)


def test_a_timer_that_the_person_switched_off_is_not_claimed(linux: Linux) -> None:
    linux.scheduler.schedule(MONTHLY)
    (linux.folder / "active-wizard.timer").unlink()
    assert linux.scheduler.scheduled() is None


@pytest.mark.parametrize("times", ["*-01,02-22 09:00:00", "daily", "*-01-99 09:00:00"])
def test_a_timer_that_somebody_has_changed_is_not_claimed(linux: Linux, times: str) -> None:
    linux.scheduler.schedule(MONTHLY)
    file = linux.folder / "config" / "systemd" / "user" / "wizard.timer"
    file.write_text(re.sub("OnCalendar=.*", f"OnCalendar={times}", file.read_text("utf-8")))
    assert linux.scheduler.scheduled() is None


def test_a_timer_whose_program_has_moved_is_not_claimed(linux: Linux) -> None:
    linux.scheduler.schedule(MONTHLY)
    linux.scheduler._job = replace(JOB, command=("/elsewhere/python", *JOB.command[1:]))
    assert linux.scheduler.scheduled() is None
    linux.scheduler.schedule(MONTHLY)
    assert linux.scheduler.scheduled() == MONTHLY


def test_a_systemctl_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    scheduler = SystemdScheduler(JOB, tmp_path, tmp_path, tmp_path / "nowhere")
    with pytest.raises(CannotSchedule):
        scheduler.is_there()


def test_the_times_are_those_of_the_reminder_and_missed_ones_are_made_up_for() -> None:
    written = timer_file(QUARTERLY)
    assert "OnCalendar=*-02,05,08,11-07 18:00:00\n" in written
    assert "Persistent=true\n" in written


def test_it_starts_the_wizard_and_waits_for_a_screen() -> None:
    written = service_file(JOB)
    assert 'ExecStart=:"/opt/my wizard/python" "-m" "wizard" "--remind"\n' in written
    assert "RestartForceExitStatus=69\n" in written


@given(st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), min_size=1))
def test_every_path_can_be_part_of_the_command(part: str) -> None:
    # systemd's rules for quotes are those of a shell, with %% for a percent sign.
    assert shlex.split(quoted(part).replace("%%", "%")) == [part]


def test_a_path_that_would_begin_a_new_line_is_refused(linux: Linux) -> None:
    job = Job("wizard", ("/a\nExecStart=/bin/other",), 69)
    systemctl = linux.folder / "systemctl"
    scheduler = SystemdScheduler(job, linux.folder / "config", linux.folder / "data", systemctl)
    with pytest.raises(CannotSchedule, match="No line of a unit"):
        scheduler.schedule(MONTHLY)
    assert linux.files() == set()
