"""A task of the person's own on Windows, kept by its Task Scheduler."""

from __future__ import annotations

import subprocess
from contextlib import suppress
from datetime import UTC, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from linkedin_privacy_wizard.domain.reminder import Reminder
from linkedin_privacy_wizard.scheduling.scheduler import CannotSchedule, Job, demand, run

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

_SPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class TaskScheduler:
    """`schtasks` is the system's tool, `now` the time from which on a new task holds."""

    def __init__(
        self, job: Job, schtasks: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._job, self._schtasks, self._now = job, schtasks, now

    def is_there(self) -> bool:
        """Whether the service answers."""
        return run(self._schtasks, "/Query", "/FO", "LIST").returncode == 0

    def scheduled(self) -> Reminder | None:
        """What the task says."""
        answer = run(self._schtasks, "/Query", "/TN", self._job.name, "/XML")
        if answer.returncode != 0:
            return None
        with suppress(ET.ParseError, ValueError):
            # What is told of its encoding was true of the bytes.
            task = ET.fromstring(answer.stdout[answer.stdout.index("<Task") :])  # noqa: S314
            moved = task.findtext(f".//{{{_SPACE}}}Command") != self._job.command[0]
            return None if moved else _reminder_in(task)
        # Not as we write it: not ours to vouch for.
        return None

    def schedule(self, reminder: Reminder) -> None:
        """Give the task to the system, in place of the one before."""
        content = task_file(self._job, reminder, self._now().astimezone().date())
        with TemporaryDirectory() as folder:
            file = Path(folder) / "task.xml"
            try:
                file.write_bytes(content)
            except OSError as error:
                raise CannotSchedule(str(error)) from error
            demand(self._schtasks, "/Create", "/F", "/TN", self._job.name, "/XML", str(file))

    def unschedule(self) -> None:
        """Delete the task."""
        if run(self._schtasks, "/Query", "/TN", self._job.name).returncode == 0:
            demand(self._schtasks, "/Delete", "/F", "/TN", self._job.name)


def task_file(job: Job, reminder: Reminder, today: date) -> bytes:
    """What is started, and when, by the computer's local time."""
    task = ET.Element("Task", {"version": "1.2", "xmlns": _SPACE})
    about = _below(task, "RegistrationInfo")
    _below(about, "Description", "LinkedIn Privacy Wizard: time to look at your settings.")
    trigger = _below(_below(task, "Triggers"), "CalendarTrigger")
    first = datetime.combine(reminder.next_after(today), time(reminder.hour))
    _below(trigger, "StartBoundary", first.isoformat())
    by_month = _below(trigger, "ScheduleByMonth")
    _below(_below(by_month, "DaysOfMonth"), "Day", str(reminder.day))
    months = _below(by_month, "Months")
    for month in reminder.months:
        _below(months, _MONTHS[month - 1])
    principal = _below(_below(task, "Principals"), "Principal", id="Author")
    _below(principal, "LogonType", "InteractiveToken")
    _below(principal, "RunLevel", "LeastPrivilege")
    _add_settings(_below(task, "Settings"))
    action = _below(_below(task, "Actions", Context="Author"), "Exec")
    _below(action, "Command", job.command[0])
    _below(action, "Arguments", subprocess.list2cmdline(job.command[1:]))
    return bytes(ET.tostring(task, encoding="utf-16", xml_declaration=True))


def _add_settings(settings: ET.Element) -> None:
    for name, value in (
        ("MultipleInstancesPolicy", "IgnoreNew"),
        ("DisallowStartIfOnBatteries", "false"),
        ("StopIfGoingOnBatteries", "false"),
        # A time at which the computer was off is made up for.
        ("StartWhenAvailable", "true"),
        # It may become the wizard itself, which is open for as long as the person wants.
        ("ExecutionTimeLimit", "PT0S"),
    ):
        _below(settings, name, value)


def _below(parent: ET.Element, tag: str, text: str | None = None, **attributes: str) -> ET.Element:
    made = ET.SubElement(parent, tag, attributes)
    made.text = text
    return made


def _reminder_in(task: ET.Element) -> Reminder:
    trigger = task.find(f".//{{{_SPACE}}}CalendarTrigger")
    if trigger is None:
        raise ValueError("The task has no calendar")
    named = trigger.findall(f".//{{{_SPACE}}}Months/*")
    months = sorted(_MONTHS.index(each.tag.partition("}")[2]) + 1 for each in named)
    day = trigger.findtext(f".//{{{_SPACE}}}Day", "")
    start = trigger.findtext(f"{{{_SPACE}}}StartBoundary", "")
    return Reminder(tuple(months), int(day), datetime.fromisoformat(start).hour)
