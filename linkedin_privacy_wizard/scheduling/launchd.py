"""A job of the person's own on macOS, kept by launchd: one file, and no process."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING, Any
from xml.parsers.expat import ExpatError

from linkedin_privacy_wizard.domain.reminder import Reminder
from linkedin_privacy_wizard.scheduling.scheduler import CannotSchedule, Job, demand, run

if TYPE_CHECKING:
    from pathlib import Path


class LaunchdScheduler:
    """`agents` is the person's folder of launchd files, `user` their number, `launchctl` its tool.

    A time at which the computer was asleep is made up for; one at which it was off is not.
    """

    def __init__(self, job: Job, agents: Path, user: int, launchctl: Path) -> None:
        self._job, self._launchctl = job, launchctl
        self._file = agents / f"{job.name}.plist"
        self._home = f"gui/{user}"
        self._service = f"{self._home}/{job.name}"

    def is_there(self) -> bool:
        """Whether the person has a session with windows."""
        return self._asked("print", self._home)

    def scheduled(self) -> Reminder | None:
        """What the file says, where launchd goes by it."""
        reminder = self._written()
        return reminder if reminder is not None and self._asked("print", self._service) else None

    def schedule(self, reminder: Reminder) -> None:
        """Write the file, and load it anew."""
        self.unschedule()
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_bytes(agent_file(self._job, reminder))
            demand(self._launchctl, "bootstrap", self._home, str(self._file))
        except (OSError, CannotSchedule) as error:
            self.unschedule()
            raise CannotSchedule(str(error)) from error

    def unschedule(self) -> None:
        """Unload it and remove the file. launchd is not asked where there is none."""
        if not self._file.exists():
            return
        self._asked("bootout", self._service)
        try:
            self._file.unlink()
        except OSError as error:
            raise CannotSchedule(str(error)) from error
        if self._asked("print", self._service):
            raise CannotSchedule(f"{self._service} could not be stopped")

    def _written(self) -> Reminder | None:
        try:
            content = plistlib.loads(self._file.read_bytes())
            moved = content["ProgramArguments"][0] != self._job.command[0]
            return None if moved else _reminder_in(content)
        except (OSError, ValueError, KeyError, TypeError, ExpatError):
            # Not there, or not as we write it: not ours to vouch for.
            return None

    def _asked(self, *arguments: str) -> bool:
        return run(self._launchctl, *arguments).returncode == 0


def agent_file(job: Job, reminder: Reminder) -> bytes:
    """What is started, and when, by the computer's local time."""
    at = {"Day": reminder.day, "Hour": reminder.hour, "Minute": 0}
    return plistlib.dumps(
        {
            "Label": job.name,
            "ProgramArguments": list(job.command),
            "StartCalendarInterval": [{"Month": month, **at} for month in reminder.months],
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
    )


def _reminder_in(content: dict[str, Any]) -> Reminder:
    times = content["StartCalendarInterval"]
    return Reminder(tuple(time["Month"] for time in times), times[0]["Day"], times[0]["Hour"])
