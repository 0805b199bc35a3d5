"""How much memory a process and all that it has started take together.

Shared pages are counted once, shared out among those who share them (PSS, Linux). Elsewhere the
memory that is a process's own (USS) is summed.
"""

from __future__ import annotations

import threading
from collections import Counter
from typing import Self

import psutil

MIB = 1024 * 1024
EVERY_S = 0.5


class Peak:
    """Looks at a process tree twice a second and keeps the highest sum, by kind of process."""

    def __init__(self, process: int) -> None:
        self._root = psutil.Process(process)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.highest: Counter[str] = Counter()

    @property
    def mib(self) -> float:
        """The highest sum."""
        return self.highest.total() / MIB

    def __enter__(self) -> Self:
        """Start looking."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop looking."""
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(EVERY_S):
            now = self._now()
            if now.total() > self.highest.total():
                self.highest = now

    def _now(self) -> Counter[str]:
        sizes: Counter[str] = Counter()
        try:
            tree = [self._root, *self._root.children(recursive=True)]
        except psutil.NoSuchProcess:
            return sizes
        for process in tree:
            try:
                told = process.memory_full_info()
                sizes[_kind(process)] += getattr(told, "pss", told.uss)
            except psutil.NoSuchProcess:  # ended meanwhile
                continue
        return sizes


def _kind(process: psutil.Process) -> str:
    name = process.name()
    if "QtWebEngine" in name:
        return "web engine"
    return "driver" if name.startswith("node") else "python"
