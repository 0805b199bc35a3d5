"""Who is connected to a port of this computer."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

# States in which a connection can still carry something, as in /proc/net/tcp: established,
# SYN_SENT, SYN_RECV, FIN_WAIT1, FIN_WAIT2, CLOSE_WAIT. The others are over or not yet anyone's.
_ALIVE = frozenset({"01", "02", "03", "04", "05", "08"})
_PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Peer:
    """One end of a connection to the port: the client's port, and the id of its socket."""

    port: int
    inode: int


def foreign_peers(port: int, driver: int) -> list[Peer]:
    """Return the connections to `port` that are not those of the process `driver` or a child.

    Raises OSError where the system does not tell.
    """
    if sys.platform == "win32":
        from linkedin_privacy_wizard.browser import door_windows  # noqa: PLC0415 - Windows only

        return [Peer(port=found, inode=0) for found in door_windows.foreign_ports(port, driver)]
    if sys.platform == "darwin":
        from linkedin_privacy_wizard.browser import peers_macos  # noqa: PLC0415 - macOS only

        return [Peer(port=found, inode=0) for found in peers_macos.foreign_ports(port, driver)]
    return _foreign_on_linux(port, driver)


def _foreign_on_linux(port: int, driver: int) -> list[Peer]:
    clients, served = _connections(port)
    own = _socket_inodes(_family(driver))
    strangers = [peer for peer in clients if peer.inode not in own]
    # An end of ours whose other end is nowhere to be seen is somebody's as well.
    seen = {peer.port for peer in clients}
    return strangers + [peer for peer in served if peer.port not in seen]


def _connections(port: int) -> tuple[list[Peer], list[Peer]]:
    """The clients' ends of all connections to `port`, and the ends at the port itself."""
    clients: list[Peer] = []
    served: list[Peer] = []
    for table in ("tcp", "tcp6"):
        path = _PROC / "net" / table
        # A system without IPv6 has no second table.
        if table == "tcp6" and not path.exists():
            continue
        for line in path.read_text(encoding="ascii").splitlines()[1:]:
            fields = line.split()
            here, there = _port(fields[1]), _port(fields[2])
            if fields[3] not in _ALIVE:
                continue
            if there == port:
                clients.append(Peer(here, int(fields[9])))
            elif here == port:
                served.append(Peer(there, int(fields[9])))
    return clients, served


def _port(address: str) -> int:
    return int(address.rpartition(":")[2], 16)


def _family(process: int) -> set[int]:
    """A process and all that descend from it."""
    parents = _parents()
    family = {process}
    while True:
        grown = family | {child for child, parent in parents.items() if parent in family}
        if grown == family:
            return family
        family = grown


def _parents() -> dict[int, int]:
    parents = {}
    for folder in _PROC.glob("[0-9]*"):
        try:
            text = (folder / "stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue  # it has ended while we looked
        # The name, in brackets, may itself hold brackets and blanks.
        parents[int(folder.name)] = int(text.rpartition(")")[2].split()[1])
    return parents


def _socket_inodes(processes: set[int]) -> set[int]:
    inodes = set()
    for process in processes:
        for link in (_PROC / str(process) / "fd").glob("*"):
            try:
                target = str(link.readlink())
            except OSError:
                continue  # closed while we looked
            if target.startswith("socket:["):
                inodes.add(int(target[len("socket:[") : -1]))
    return inodes
