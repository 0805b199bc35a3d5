"""Ending a job from outside, at a stage of it, and looking at what is left of it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psutil

from tests.e2e.orders import JOB, Ended, finish, start

if TYPE_CHECKING:
    import signal
    import subprocess
    from pathlib import Path

# All of them show their value in their rows, so that little has to be opened.
TINY = (
    "gai-training",
    "ads-off-linkedin",
    "share-affiliates",
    "ads-age",
    "active-status",
    "autoplay",
)
FAST = ("drawn_after_ms=20",)


def start_job(folder: Path, *play: str) -> subprocess.Popen[str]:
    """Start a small job that says where it is."""
    faults = [part for fault in FAST for part in ("--fault", fault)]
    settings = ",".join(TINY)
    return start([*JOB, "--data-dir", str(folder), "--settings", settings, *faults, *play])


def wait_until_there(process: subprocess.Popen[str]) -> dict[str, object]:
    """Wait until a job says that it has come to its stage, and return what it says."""
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        # It has ended before; whoever waits for it will hear why.
        return {}
    told: dict[str, object] = json.loads(line)
    return told


def family_of(process: subprocess.Popen[str]) -> list[tuple[psutil.Process, str]]:
    """Every process that a job has started, and those that these have started, by name."""
    try:
        family = psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []
    return [(each, _name(each)) for each in family]


def _name(process: psutil.Process) -> str:
    try:
        return str(process.name())
    except psutil.NoSuchProcess:
        return "gone"


@dataclass(frozen=True)
class Ending:
    """A job that is ended at a stage by a signal, to itself or to all of its processes."""

    stage: str
    number: signal.Signals
    to_all: bool = False

    def run(self, folder: Path) -> Ended:
        """Play up to the stage, send the signal, and see what is left afterwards."""
        process = start_job(folder, "hold", self.stage)
        wait_until_there(process)
        family = family_of(process)
        send = os.killpg if self.to_all else os.kill
        send(process.pid, self.number)
        return finish(process, folder, family)

    def __str__(self) -> str:
        return f"{self.stage}-{self.number.name}{'-to-all' if self.to_all else ''}"


@dataclass(frozen=True)
class Closing:
    """A job whose window is closed at a stage."""

    stage: str

    def run(self, folder: Path) -> Ended:
        """Play up to the stage and close the window, and see what is left afterwards."""
        process = start_job(folder, "close", self.stage)
        wait_until_there(process)
        return finish(process, folder, family_of(process))

    def __str__(self) -> str:
        return f"{self.stage}-closed"
