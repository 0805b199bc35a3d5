"""The first paint of the packed program, beside that of the source. Both are timed from outside.

The packed program is the one that people get: nothing of ours is in it that could tell. But Qt
says in its log when it has painted a window, if it is asked to.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from tests.bench.table import Row, show

BUNDLE = Path("dist/linkedin-privacy-wizard/linkedin-privacy-wizard")
LONGEST = 1.5
STARTS = 9
_TELL = {"QT_LOGGING_RULES": "qt.widgets.painting=true"}
_PAINTED = "qt.widgets.painting: Flushing"


def show_bundle(folder: Path) -> None:
    """Take turns between the two."""
    title = "FIRST PAINT OF THE BUNDLE, beside the source"
    if not BUNDLE.exists():
        show(title, [], ["It is not built; make bundle does that."])
        return
    packed, source = [], []
    for turn in range(STARTS):
        own = folder / f"bundle {turn}"
        source.append(painted_after([sys.executable, "-m", "linkedin_privacy_wizard"], own))
        packed.append(painted_after([str(BUNDLE)], own))
    ours, beside = median(packed) * 1000, median(source) * 1000
    show(title, [Row("First paint of the window", ours, beside, "ms", LONGEST)], [])


def painted_after(command: list[str], folder: Path) -> float:
    """When the window was first painted, in seconds from the start of the process."""
    started = time.monotonic()
    process = subprocess.Popen(
        [*command, "--practice", "--data-dir", str(folder)],
        env=os.environ | _TELL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    with process:
        try:
            if any(line.startswith(_PAINTED) for line in process.stderr):
                return time.monotonic() - started
        finally:
            process.kill()
    raise RuntimeError(f"{command[0]} has ended without a window")
