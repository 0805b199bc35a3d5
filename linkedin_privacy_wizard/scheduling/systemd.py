"""A timer of the person's own on Linux, kept by systemd: two small files, and no process."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.reminder import Reminder
from linkedin_privacy_wizard.scheduling.scheduler import CannotSchedule, Job, demand, run

if TYPE_CHECKING:
    from pathlib import Path

_TIMES = re.compile(r"^OnCalendar=\*-([0-9,]+)-([0-9]+) ([0-9]+):00:00$", re.MULTILINE)
_AGAIN_S = 600

_SERVICE = """\
# Written by LinkedIn Privacy Wizard, which removes it again: More, Reminder.
[Unit]
Description=LinkedIn Privacy Wizard: time to look at your settings

[Service]
# The colon: nothing in it is a variable.
ExecStart=:{command}
# Too early: nobody has a screen yet.
RestartForceExitStatus={too_early}
RestartSec={again_s}
"""
_TIMER = """\
# Written by LinkedIn Privacy Wizard, which removes it again: More, Reminder.
[Unit]
Description=LinkedIn Privacy Wizard: reminder

[Timer]
OnCalendar={times}
# A time at which the computer was off is made up for at the next start.
Persistent=true

[Install]
WantedBy=timers.target
"""


class SystemdScheduler:
    """`config` and `data` are the person's folders of that kind, `systemctl` its program."""

    def __init__(self, job: Job, config: Path, data: Path, systemctl: Path) -> None:
        self._job, self._systemctl = job, systemctl
        units = config / "systemd" / "user"
        self._service = units / f"{job.name}.service"
        self._timer = units / f"{job.name}.timer"
        self._link = units / "timers.target.wants" / self._timer.name
        # When the timer last went off. A new timer that finds an old one goes off at once.
        self._stamp = data / "systemd" / "timers" / f"stamp-{self._timer.name}"

    def is_there(self) -> bool:
        """Whether systemd looks after this person's timers."""
        return self._asked("is-active", "timers.target")

    def scheduled(self) -> Reminder | None:
        """What the file says, where systemd goes by it."""
        reminder = self._written()
        if reminder is None:
            return None
        goes = self._asked("is-enabled", self._timer.name)
        return reminder if goes and self._asked("is-active", self._timer.name) else None

    def schedule(self, reminder: Reminder) -> None:
        """Write both files, and start the timer anew."""
        self.unschedule()
        try:
            self._service.parent.mkdir(parents=True, exist_ok=True)
            self._service.write_text(service_file(self._job), encoding="utf-8")
            self._timer.write_text(timer_file(reminder), encoding="utf-8")
            self._do("daemon-reload")
            self._do("enable", "--now", self._timer.name)
        except (OSError, ValueError, CannotSchedule) as error:
            self.unschedule()
            raise CannotSchedule(str(error)) from error

    def unschedule(self) -> None:
        """Stop the timer and remove the files. systemd is not asked where there are none."""
        if not (self._timer.exists() or self._service.exists()):
            return
        self._asked("disable", "--now", self._timer.name)
        try:
            for file in (self._link, self._timer, self._service, self._stamp):
                file.unlink(missing_ok=True)
        except OSError as error:
            raise CannotSchedule(str(error)) from error
        for folder in (self._timer.parent, self._timer.parent.parent):
            # Another program's timers keep it there.
            with suppress(OSError):
                folder.rmdir()
        if self._asked("is-active", self._timer.name):
            raise CannotSchedule(f"{self._timer.name} could not be stopped")
        self._asked("daemon-reload")

    def _written(self) -> Reminder | None:
        try:
            times = _TIMES.search(self._timer.read_text(encoding="utf-8"))
            started = f"ExecStart=:{quoted(self._job.command[0])} "
            if times is None or started not in self._service.read_text(encoding="utf-8"):
                return None
            months = tuple(int(month) for month in times[1].split(","))
            return Reminder(months, int(times[2]), int(times[3]))
        except (OSError, ValueError):
            # Not there, or not as we write it: not ours to vouch for.
            return None

    def _asked(self, *arguments: str) -> bool:
        return run(self._systemctl, "--user", "--quiet", *arguments).returncode == 0

    def _do(self, *arguments: str) -> None:
        demand(self._systemctl, "--user", "--quiet", *arguments)


def service_file(job: Job) -> str:
    """What is started."""
    command = " ".join(quoted(part) for part in job.command)
    return _SERVICE.format(command=command, too_early=job.too_early, again_s=_AGAIN_S)


def timer_file(reminder: Reminder) -> str:
    """When it is started, by the computer's local time."""
    months = ",".join(f"{month:02}" for month in reminder.months)
    return _TIMER.format(times=f"*-{months}-{reminder.day:02} {reminder.hour:02}:00:00")


def quoted(part: str) -> str:
    """A word of a command as systemd reads it back.

    ValueError for one that no line can hold.
    """
    if not part.isprintable():
        raise ValueError(f"No line of a unit can hold {part!r}")
    for special, written in (("\\", "\\\\"), ('"', '\\"'), ("%", "%%")):
        part = part.replace(special, written)
    return f'"{part}"'
