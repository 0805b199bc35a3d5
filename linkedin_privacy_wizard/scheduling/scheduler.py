"""What the window needs of a system that starts programs at their time."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.domain.reminder import Reminder

_LIMIT_S = 20


class CannotSchedule(Exception):
    """The system did not do what it was asked; the text says what it answered."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be started. `name` is the system's name for it, one for each data folder.

    A job that ends with the code `too_early` is started again after some minutes.
    """

    name: str
    command: tuple[str, ...]
    too_early: int


class Scheduler(Protocol):
    """The system's own timers. Every call takes a moment and may raise CannotSchedule.

    What is told is asked of the system each time: somebody may have removed the job meanwhile, or
    moved the program that it starts, and then it counts as removed.
    """

    def is_there(self) -> bool:
        """Whether this system can do it at all, now and for this person."""

    def scheduled(self) -> Reminder | None:
        """When the job is started, as the system says; None where it is not."""

    def schedule(self, reminder: Reminder) -> None:
        """Start the job at these times from now on, in place of those before."""

    def unschedule(self) -> None:
        """Never start it again, and leave nothing behind. Nothing to do is no error."""


def run(program: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program of the system's that answers at once. CannotSchedule where it does not."""
    try:
        return subprocess.run(  # noqa: S603 - a program of the system's, by its whole path
            [program, *arguments],
            check=False,
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=_LIMIT_S,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CannotSchedule(str(error)) from error


def demand(program: Path, *arguments: str) -> None:
    """Run it, and raise CannotSchedule where it says that it did not work."""
    answer = run(program, *arguments)
    if answer.returncode != 0:
        said = (answer.stderr or answer.stdout).strip()
        raise CannotSchedule(f"{program.name} {' '.join(arguments)}: {said}")
