"""Who is connected to a port, on macOS: asked of the system's own `lsof`.

Written from lsof's manual; it has not been run on macOS yet.
"""

from __future__ import annotations

import subprocess

_LIMIT_S = 10.0


def foreign_ports(port: int, driver: int) -> list[int]:
    """Return the ports of clients connected to `port` that are not the process `driver`'s.

    Raises OSError where lsof is not there, fails, or does not answer.
    """
    try:
        listing = subprocess.run(  # noqa: S603 - a fixed program, and a number
            ["/usr/sbin/lsof", "-nP", f"-iTCP:{port}", "-sTCP:ESTABLISHED", "-Fpn"],
            capture_output=True,
            text=True,
            timeout=_LIMIT_S,
            check=True,
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        raise OSError("lsof did not answer") from error
    return _foreign(listing.stdout, port, driver)


def _foreign(listing: str, port: int, driver: int) -> list[int]:
    """Read lsof's fields: a line `p<process>`, then `n<here>-><there>` for each of its sockets.

    Of another person's processes lsof tells nothing. But it tells of our own end of every
    connection: one whose other end is nowhere to be seen is somebody's as well.
    """
    clients: dict[int, int] = {}
    served = set()
    process = 0
    for line in listing.splitlines():
        field, value = line[:1], line[1:]
        here, _, there = value.partition("->")
        if field == "p":
            process = int(value)
        elif field == "n" and there.endswith(f":{port}"):
            clients[int(here.rpartition(":")[2])] = process
        elif field == "n" and here.endswith(f":{port}"):
            served.add(int(there.rpartition(":")[2]))
    strangers = {client for client, owner in clients.items() if owner != driver}
    return sorted(strangers | (served - clients.keys()))
