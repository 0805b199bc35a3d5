"""A system that starts programs in its time, and a place for preferences, both made up."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.scheduling.scheduler import CannotSchedule

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.reminder import Reminder


def stand_in_for_systemctl(folder: Path) -> Path:
    """A systemctl in a folder of its own, whose systemd runs."""
    folder.mkdir(exist_ok=True)
    (folder / "running").touch()
    return Path(shutil.copy(Path(__file__).with_name("systemctl.sh"), folder / "systemctl"))


@dataclass
class FakeScheduler:
    """`there` is False where the system cannot do it. One that `refuses` does nothing at all."""

    there: bool = True
    reminder: Reminder | None = None
    refuses: bool = False
    is_silent: bool = False

    def is_there(self) -> bool:
        """Whether this system can do it at all."""
        if self.is_silent:
            raise CannotSchedule("no answer")
        return self.there

    def scheduled(self) -> Reminder | None:
        """When the job is started."""
        return self.reminder

    def schedule(self, reminder: Reminder) -> None:
        """Start it then."""
        self._do(reminder)

    def unschedule(self) -> None:
        """Never start it again."""
        self._do(None)

    def _do(self, reminder: Reminder | None) -> None:
        if self.refuses:
            raise CannotSchedule("no")
        self.reminder = reminder


@dataclass
class FakePreferences:
    """Without `room` nothing can be kept or read."""

    kept: dict[str, str] = field(default_factory=dict)
    room: bool = True

    async def preference(self, name: str) -> str | None:
        """What is kept under that name."""
        self._look()
        return self.kept.get(name)

    async def set_preference(self, name: str, value: str | None) -> None:
        """Keep it."""
        self._look()
        if value is None:
            self.kept.pop(name, None)
        else:
            self.kept[name] = value

    def _look(self) -> None:
        if not self.room:
            raise NotesUnwritable
