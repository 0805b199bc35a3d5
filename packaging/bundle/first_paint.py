"""How long the window takes to be on the screen: from the bundle, beside the same from the sources.

Qt itself says when it has drawn a window (its category qt.widgets.painting), so that the program is
the very same on both sides. A look at the clock, and nothing that anybody is held to.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

STARTS = 7
GOAL = 1.5
DRAWN = b"qt.widgets.painting: Flushing QRegion"
RULES = {"QT_LOGGING_RULES": "qt.widgets.painting=true", "QT_FORCE_STDERR_LOGGING": "1"}


def show(program: Path, environment: dict[str, str]) -> None:
    """Take turns between the two, and print the medians."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **environment, **RULES}
    bundle, sources = [], []
    for _ in range(STARTS):
        bundle.append(seconds([str(program)], environment))
        sources.append(seconds([sys.executable, "-m", "linkedin_privacy_wizard"], environment))
    ratio = median(bundle) / median(sources)
    print(
        f"       first paint: {median(bundle) * 1000:.0f} ms, from the sources "
        f"{median(sources) * 1000:.0f} ms: {ratio:.2f} times (goal: at most {GOAL})"
    )


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """From the start of the program until its window has been drawn."""
    with tempfile.TemporaryDirectory() as folder:
        started = time.monotonic()
        process = subprocess.Popen(
            [*command, "--practice", "--data-dir", folder],
            env=environment,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        assert process.stderr is not None
        drawn = next((time.monotonic() for line in process.stderr if DRAWN in line), None)
        _end(process)
    if drawn is None:
        raise RuntimeError(f"{command[0]} has drawn nothing")
    return drawn - started


def _end(process: subprocess.Popen[bytes]) -> None:
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.communicate()
