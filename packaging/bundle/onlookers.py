"""Looks at a program's processes from outside, on Linux: what they open, inherit and take up."""

from __future__ import annotations

import re
import sys
import threading
from pathlib import Path
from typing import Self

from bundle.source_date import ROOT

INTERVAL_S = 0.5
# The launcher sets them for the program alone.
NOT_FOR_OTHERS = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "_PYI_")
_OPENED = re.compile(r'^\d+ +(?:open|openat|execve)\((?:[^"]*, )?"([^"]+)"(?!.*= -1)')
_PYTHON = re.compile(r"/site-packages/|/lib/python3[^/]*/")


class Onlooker:
    """Looks again and again at the processes whose programs are in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self.programs: set[str] = set()
        self.inherited: set[str] = set()
        self.peak = 0

    def __enter__(self) -> Self:
        if sys.platform == "linux":
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(INTERVAL_S):
            memory = 0
            for process in Path("/proc").glob("[0-9]*"):
                try:
                    memory += self._look(process)
                except OSError:
                    # It has ended meanwhile, or is one that nobody may look at.
                    continue
            self.peak = max(self.peak, memory)

    def _look(self, process: Path) -> int:
        program = process.joinpath("exe").readlink()
        if not program.is_relative_to(self._folder):
            return 0
        self.programs.add(program.name)
        if program.parent != self._folder:
            environ = process.joinpath("environ").read_text(errors="replace").split("\0")
            self.inherited |= {
                f"{program.name}: {each}" for each in environ if each.startswith(NOT_FOR_OTHERS)
            }
        told = process.joinpath("smaps_rollup").read_text()
        found = re.search(r"^Pss: +(\d+) kB", told, re.MULTILINE)
        return int(found[1]) * 1024 if found else 0


def traced(strace: str, trace: Path) -> list[str]:
    """What to put before a command, so that every file that it opens is written down."""
    calls = ["-e", "trace=open,openat,execve", "-e", "signal=none"]
    return [strace, "-f", "--seccomp-bpf", "-qq", *calls, "-o", str(trace)]


def foreign_files(trace: Path, bundle: Path) -> tuple[int, set[str]]:
    """How many files were opened, and those that are of the sources or of another Python."""
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    opened = {found[1] for found in map(_OPENED.match, lines) if found}
    return len(opened), {path for path in opened if _is_foreign(Path(path), bundle)}


def _is_foreign(path: Path, bundle: Path) -> bool:
    if path.is_relative_to(bundle):
        return False
    places = (ROOT, Path(sys.prefix))
    return bool(_PYTHON.search(str(path))) or any(path.is_relative_to(place) for place in places)
