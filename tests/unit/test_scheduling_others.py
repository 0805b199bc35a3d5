"""The timers of macOS and Windows, with stand-ins for their tools, and which one is taken."""

from __future__ import annotations

import plistlib
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from linkedin_privacy_wizard.domain.reminder import Reminder
from linkedin_privacy_wizard.scheduling import system
from linkedin_privacy_wizard.scheduling.launchd import LaunchdScheduler, agent_file
from linkedin_privacy_wizard.scheduling.scheduler import CannotSchedule, Job
from linkedin_privacy_wizard.scheduling.system import _folder, job_name, system_scheduler
from linkedin_privacy_wizard.scheduling.systemd import SystemdScheduler
from linkedin_privacy_wizard.scheduling.task_scheduler import TaskScheduler, task_file
from tests.fakes.keeping import stand_in_for_systemctl

if TYPE_CHECKING:
    from linkedin_privacy_wizard.scheduling.scheduler import Scheduler

FAKES = Path(__file__).parents[1] / "fakes"
MONTHLY = Reminder(tuple(range(1, 13)), 22, 9)
QUARTERLY = Reminder((2, 5, 8, 11), 7, 18)
JOB = Job("wizard", ("/opt/my wizard/python", "-m", "wizard", "--data-dir", "/a b"), 69)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SPACE = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


@pytest.fixture(params=["launchctl", "schtasks"])
def scheduler(request: pytest.FixtureRequest, tmp_path: Path) -> Scheduler:
    """A system whose tool lies in the test's folder."""
    tool = tmp_path / request.param
    shutil.copy(FAKES / f"{request.param}.sh", tool)
    (tmp_path / "running").touch()
    if request.param == "launchctl":
        return LaunchdScheduler(JOB, tmp_path / "agents", 501, tool)
    return TaskScheduler(JOB, tool, lambda: NOON)


def test_it_is_there_while_the_system_answers(scheduler: Scheduler, tmp_path: Path) -> None:
    assert scheduler.is_there()
    (tmp_path / "running").unlink()
    assert not scheduler.is_there()
    assert scheduler.scheduled() is None


def test_what_was_asked_for_is_what_the_system_then_says(scheduler: Scheduler) -> None:
    assert scheduler.scheduled() is None
    for reminder in (MONTHLY, QUARTERLY):
        scheduler.schedule(reminder)
        assert scheduler.scheduled() == reminder


def test_a_job_whose_program_has_moved_is_not_claimed(scheduler: Scheduler) -> None:
    scheduler.schedule(MONTHLY)
    moved = replace(JOB, command=("/elsewhere/python", *JOB.command[1:]))
    assert isinstance(scheduler, (LaunchdScheduler, TaskScheduler))
    scheduler._job = moved
    assert scheduler.scheduled() is None
    scheduler.schedule(MONTHLY)
    assert scheduler.scheduled() == MONTHLY


def test_after_the_removing_nothing_is_left(scheduler: Scheduler, tmp_path: Path) -> None:
    scheduler.schedule(MONTHLY)
    for _ in range(2):
        scheduler.unschedule()
        assert scheduler.scheduled() is None
    left = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert left <= {"running", "launchctl", "schtasks"}


def test_what_the_system_refuses_is_told(scheduler: Scheduler, tmp_path: Path) -> None:
    (tmp_path / "running").unlink()
    with pytest.raises(CannotSchedule):
        scheduler.schedule(MONTHLY)
    assert scheduler.scheduled() is None
    assert not list(tmp_path.rglob("*.plist"))


def test_the_agent_names_each_month_and_the_whole_command() -> None:
    content = plistlib.loads(agent_file(JOB, QUARTERLY))
    assert content["ProgramArguments"] == list(JOB.command)
    assert content["StartCalendarInterval"] == [
        {"Month": month, "Day": 7, "Hour": 18, "Minute": 0} for month in (2, 5, 8, 11)
    ]


def test_an_agent_that_somebody_has_changed_is_not_claimed(tmp_path: Path) -> None:
    tool = tmp_path / "launchctl"
    shutil.copy(FAKES / "launchctl.sh", tool)
    (tmp_path / "running").touch()
    scheduler = LaunchdScheduler(JOB, tmp_path, 501, tool)
    scheduler.schedule(MONTHLY)
    for content in (b"no list", plistlib.dumps({"Label": "wizard"}), plistlib.dumps([])):
        (tmp_path / "wizard.plist").write_bytes(content)
        assert scheduler.scheduled() is None


def test_the_task_begins_at_the_first_time_and_makes_up_for_missed_ones() -> None:
    task = ET.fromstring(task_file(JOB, QUARTERLY, date(2026, 11, 22)))
    assert task.findtext(f".//{SPACE}StartBoundary") == "2027-02-07T18:00:00"
    assert task.findtext(f".//{SPACE}StartWhenAvailable") == "true"
    assert task.findtext(f".//{SPACE}Command") == "/opt/my wizard/python"
    assert task.findtext(f".//{SPACE}Arguments") == '-m wizard --data-dir "/a b"'
    months = [each.tag.removeprefix(SPACE) for each in task.findall(f".//{SPACE}Months/*")]
    assert months == ["February", "May", "August", "November"]


@pytest.mark.parametrize("content", ["<Task/>", "nothing", "<Task"])
def test_a_task_that_somebody_has_changed_is_not_claimed(tmp_path: Path, content: str) -> None:
    tool = tmp_path / "schtasks"
    shutil.copy(FAKES / "schtasks.sh", tool)
    (tmp_path / "running").touch()
    (tmp_path / "wizard.xml").write_text(content, "utf-16")
    assert TaskScheduler(JOB, tool).scheduled() is None


def test_each_chosen_data_folder_has_a_reminder_of_its_own(tmp_path: Path) -> None:
    names = {job_name(None), job_name(tmp_path), job_name(tmp_path / "other")}
    assert len(names) == 3
    assert job_name(tmp_path) == job_name(tmp_path)


@pytest.mark.parametrize("named", ["", "relative"])
def test_a_folder_that_a_variable_does_not_name_whole_is_the_usual_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", named)
    assert _folder("XDG_CONFIG_HOME", ".config") == tmp_path / ".config"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "own"))
    assert _folder("XDG_CONFIG_HOME", ".config") == tmp_path / "own"


def test_this_system_has_the_timers_that_its_kind_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "_PLACES", str(tmp_path))
    assert system_scheduler(JOB) is None
    stand_in_for_systemctl(tmp_path)
    made = system_scheduler(JOB)
    assert isinstance(made, SystemdScheduler)
    assert made.is_there()
