"""Which timers this computer has, and how its person's folders are called."""

from __future__ import annotations

import os
import shutil
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.scheduling.launchd import LaunchdScheduler
from linkedin_privacy_wizard.scheduling.systemd import SystemdScheduler
from linkedin_privacy_wizard.scheduling.task_scheduler import TaskScheduler

if TYPE_CHECKING:
    from linkedin_privacy_wizard.scheduling.scheduler import Job, Scheduler

_NAME = "linkedin-privacy-wizard-reminder"
# Only where systems have it, never the person's own search path.
_PLACES = os.pathsep.join(("/usr/bin", "/bin", "/run/current-system/sw/bin"))


def job_name(data_folder: Path | None) -> str:
    """The system's name for the reminder; each data folder that was chosen has one of its own."""
    if data_folder is None:
        return _NAME
    whole = str(data_folder.absolute()).encode(errors="surrogateescape")
    return f"{_NAME}-{sha256(whole).hexdigest()[:12]}"


def system_scheduler(job: Job) -> Scheduler | None:
    """The timers of this computer; None where it has none that the wizard knows."""
    if sys.platform == "win32":
        return TaskScheduler(job, Path(os.environ["SYSTEMROOT"]) / "System32" / "schtasks.exe")
    if sys.platform == "darwin":
        agents = Path.home() / "Library" / "LaunchAgents"
        return LaunchdScheduler(job, agents, os.getuid(), Path("/bin/launchctl"))
    systemctl = shutil.which("systemctl", path=_PLACES)
    if systemctl is None:
        return None
    config = _folder("XDG_CONFIG_HOME", ".config")
    return SystemdScheduler(job, config, _folder("XDG_DATA_HOME", ".local/share"), Path(systemctl))


def _folder(variable: str, default: str) -> Path:
    """A person's folder as the XDG rules say: a variable counts where it is a whole path."""
    named = os.environ.get(variable, "")
    return Path(named) if Path(named).is_absolute() else Path.home() / default
