"""Whether the browser has walled its page in, as seen on the page's own process.

On Linux Chromium does it twice: namespaces of its own, in which a page's process sees no file, no
network and no other process, and a filter on what it may ask of the system (seccomp). Where the
system forbids namespaces, QtWebEngine goes on with the filter alone and says nothing. On Windows
and macOS the walls need nothing that somebody could have switched off.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from linkedin_privacy_wizard.domain.trouble import SandboxMissing

PROC: Final = Path("/proc")
_FILTERED = "2"
# What forbids it on Debian, Ubuntu, and anywhere, with the value that does.
_SWITCHES = (
    ("kernel.unprivileged_userns_clone", "0"),
    ("kernel.apparmor_restrict_unprivileged_userns", "1"),
    ("user.max_user_namespaces", "0"),
)


def check(process: int, proc: Path = PROC) -> None:
    """Raise SandboxMissing where the process of a page lacks any of its walls, or cannot be seen.

    Its `detail` is the switch of the system that forbids them, where one does.
    """
    if sys.platform.startswith("linux") and not _is_walled_in(process, proc):
        raise SandboxMissing(_forbidden_by(proc))


def _is_walled_in(process: int, proc: Path) -> bool:
    """The kernel tells its number in every namespace that it is in: one more than ours has."""
    numbers = len(_status(process, proc).get("NSpid", "").split())
    filtered = _status(process, proc).get("Seccomp")
    return numbers > 1 and filtered == _FILTERED


def _status(process: int, proc: Path) -> dict[str, str]:
    try:
        lines = (proc / str(process) / "status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    told = (line.partition(":") for line in lines)
    return {name: value.strip() for name, _, value in told}


def _forbidden_by(proc: Path) -> str:
    for name, value in _SWITCHES:
        file = proc / "sys" / name.replace(".", "/")
        if file.is_file() and file.read_text(encoding="utf-8").strip() == value:
            return name
    return ""
