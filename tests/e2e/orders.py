"""Errands: jobs and other programs in processes of their own, three at a time, and what they told.

All that the collected tests ask for is begun as soon as the first of them wants its answer, in the
order of the tests: while one test judges, the next jobs are under way.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# They mostly wait, for pages to come and to keep still: two cores serve three.
AT_ONCE = 3
# Only what hangs takes as long as that, whatever else is at work on the computer.
LIMIT_S = 240.0
LONGEST_S = 480.0
GONE_S = 5.0
PROGRAM = (sys.executable, "-m", "linkedin_privacy_wizard")
JOB = (sys.executable, "-W", "error", "-m", "tests.e2e.job")


@dataclass
class Ended:
    """How a process ended: its exit code, what it told, and what it complained of.

    `family` names the processes it had started, `left` those that it left behind.
    """

    code: int
    out: str
    complaints: str
    folder: Path
    family: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    @property
    def told(self) -> dict[str, Any]:
        """The last line of its output, as data."""
        lines = self.out.splitlines()
        assert lines, self.complaints
        told: dict[str, Any] = json.loads(lines[-1])
        return told

    def history(self) -> list[dict[str, Any]]:
        """Every run in its data folder, as the wizard's own command prints it."""
        command = [*PROGRAM, "history", "--json", "--data-dir", str(self.folder)]
        printed = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
        runs: list[dict[str, Any]] = json.loads(printed.stdout)["runs"]
        return runs


class Errand(Protocol):
    """Something that takes a while, and leaves what it keeps in a folder. Equal ones are one."""

    def run(self, folder: Path) -> Ended:
        """Do it and return what came of it."""
        ...


@dataclass(frozen=True)
class Order:
    """One job to be played."""

    play: str
    words: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()

    def run(self, folder: Path) -> Ended:
        """Play it and return what came of it."""
        command = [*JOB, "--data-dir", str(folder), *self.options]
        for fault in self.faults:
            command += ["--fault", fault]
        if self.settings:
            command += ["--settings", ",".join(self.settings)]
        process = start([*command, self.play, *self.words])
        return finish(process, folder)

    def __str__(self) -> str:
        return "-".join((self.play, *self.words, *(self.options[1::2]), *self.faults))


class Crew:
    """Runs errands, `AT_ONCE` at a time."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(AT_ONCE)
        self._folders = tempfile.TemporaryDirectory(prefix="wizard-jobs-")
        self._begun: dict[Errand, Future[Ended]] = {}

    def begin(self, errands: Iterable[Errand]) -> None:
        """Put these in the queue."""
        for errand in errands:
            if errand not in self._begun:
                folder = Path(self._folders.name) / str(len(self._begun))
                folder.mkdir()
                self._begun[errand] = self._pool.submit(errand.run, folder)

    def ended(self, errand: Errand) -> Ended:
        """Wait for one of them."""
        self.begin([errand])
        return self._begun[errand].result()

    def close(self) -> None:
        """Forget what has not been begun, wait for what has, and clean up."""
        self._pool.shutdown(cancel_futures=True)
        self._folders.cleanup()


def start(
    command: list[str],
    cwd: Path | None = None,
    without: Iterable[str] = (),
    more: Mapping[str, str] | None = None,
) -> subprocess.Popen[str]:
    """Start a process in a session of its own, without some of the variables, and with others."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **(more or {})}
    for name in without:
        environment.pop(name, None)
    return subprocess.Popen(
        command,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        start_new_session=True,
    )


def finish(
    process: subprocess.Popen[str],
    folder: Path,
    family: Iterable[tuple[psutil.Process, str]] = (),
    limit_s: float = LIMIT_S,
) -> Ended:
    """Wait for the end of a process, and look which of its family is still there afterwards."""
    family = list(family)
    try:
        out, complaints = process.communicate(timeout=limit_s)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, complaints = process.communicate()
        complaints = f"killed after {limit_s} s\n{complaints}"
    _, alive = psutil.wait_procs([each for each, _ in family], timeout=GONE_S)
    names = dict(family)
    return Ended(
        process.returncode,
        out,
        complaints,
        folder,
        list(names.values()),
        [names[each] for each in alive],
    )
