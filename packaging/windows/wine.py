"""A pretend Windows, by Wine, in a folder of its own. It has no network and needs no screen."""

from __future__ import annotations

import os
import subprocess
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# The first call of a new one sets it up.
LIMIT_S = 120.0
PATIENCE_S = 30.0


class Wine:
    """A new Windows 10 in `folder`. `close` ends all that runs in it, and nothing else."""

    def __init__(self, folder: Path) -> None:
        self.drive = folder / "windows" / "drive_c"
        home = folder / "home"
        home.mkdir()
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "WINEPREFIX": str(folder / "windows"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # Otherwise it asks whether to fetch them.
            "WINEDLLOVERRIDES": "mscoree=;mshtml=",
        }
        self.run("winecfg", "-v", "win10")
        (self.user,) = (each for each in (self.drive / "users").iterdir() if each.name != "Public")

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program, and do not wait for it."""
        return subprocess.Popen(
            ["wine", *command],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def run(self, *command: str | Path) -> int:
        """Run a program to its end, and tell its answer."""
        return self.start(*command).wait(LIMIT_S)

    def registry(self, key: str) -> dict[str, str]:
        """The values of a key of the person's registry; none where there is no such key."""
        told = subprocess.run(
            ["wine", "reg", "query", key],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=LIMIT_S,
        )
        lines = (line.split(maxsplit=2) for line in told.stdout.splitlines())
        return {line[0]: line[-1] for line in lines if len(line) > 1 and line[1].startswith("REG_")}

    def close(self) -> None:
        """End it."""
        subprocess.run(["wineserver", "-k"], env=self._environment, check=False)


def wait_until(what: Callable[[], bool]) -> bool:
    """Wait for something that takes a moment, and tell whether it came."""
    end = time.monotonic() + PATIENCE_S
    while not what():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True
