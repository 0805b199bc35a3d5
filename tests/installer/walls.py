"""Looks at the running program's processes and doors: `python3 -m tests.installer.walls DO`.

Everything that the program has started is known by its root folder, which is not the one that is
seen from here. Run as root, in the network that the program has.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
LISTENS = "0A"
FILTERED = "2"
"""The kernel's word for a process that a seccomp filter keeps from asking for most things."""
OPEN_WALLS = ("--no-sandbox", "--disable-setuid-sandbox", "--single-process")


@dataclass(frozen=True)
class Process:
    """A process of the program. `numbers` are its numbers, one for each nested namespace."""

    words: list[str]
    user: str
    numbers: list[str]
    filter: str
    owner: str

    @property
    def is_page(self) -> bool:
        """Whether a web page lives in it."""
        return "--type=renderer" in self.words


def processes() -> list[Process]:
    """All that run in the root that the program was installed into."""
    ours = PROC / "self/root"
    found = []
    for folder in PROC.glob("[0-9]*"):
        try:
            if not (folder / "root").samefile(ours):
                found.append(_process(folder))
        except (FileNotFoundError, ProcessLookupError):  # it has ended meanwhile
            continue
    return found


def _process(folder: Path) -> Process:
    lines = (folder / "status").read_text().splitlines()
    status = {name: value.split() for name, _, value in (line.partition(":") for line in lines)}
    return Process(
        # Chromium writes the command line of its children anew, in one piece.
        (folder / "cmdline").read_text().replace("\0", " ").split(),
        str((folder / "ns/user").readlink()),
        status["NSpid"],
        status["Seccomp"][0],
        status["Uid"][0],
    )


def sandbox() -> None:
    """Every page is in namespaces of its own behind a filter, and nothing was left out."""
    running, ours = processes(), str((PROC / "self/ns/user").readlink())
    pages = [process for process in running if process.is_page]
    assert pages, "no web page is open"
    for process in running:
        open_walls = set(OPEN_WALLS) & set(process.words)
        assert not open_walls, f"{process.words[0]} was started with {open_walls}"
        assert process.owner != "0", f"{process.words[0]} runs as root"
    for page in pages:
        assert page.user != ours, "a page has no user namespace of its own"
        assert len(page.numbers) > 1, "a page sees the other processes"
        assert page.filter == FILTERED, "a page may ask the system for anything"
    sys.stdout.write(f"{len(pages)} pages walled in, {len(running)} processes in all\n")


def doors() -> None:
    """Write down where anybody listens, and see that it is for this computer alone."""
    listening = [
        line.split()[1]
        for name in ("tcp", "tcp6")
        for line in (PROC / "net" / name).read_text().splitlines()[1:]
        if line.split()[3] == LISTENS
    ]
    for name in ("udp", "udp6"):
        waiting = (PROC / "net" / name).read_text().splitlines()[1:]
        assert not waiting, f"somebody waits for {name} packets: {waiting}"
    for place in listening:
        host, _, port = place.partition(":")
        assert host == "0100007F", f"{place} is open to others"
        sys.stdout.write(f"{int(port, 16)}\n")


def gone() -> None:
    """No process of the program is left."""
    left = [process.words for process in processes()]
    assert not left, f"still there: {left}"


if __name__ == "__main__":
    {"sandbox": sandbox, "doors": doors, "gone": gone}[sys.argv[1]]()
