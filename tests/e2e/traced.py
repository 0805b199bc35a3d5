"""One job under `strace`: every connection and every datagram that any of its processes tries.

`strace` needs no right but to trace one's own children, which containers and CI give. An empty
network namespace would need more rights than that (`unshare --net` wants root or user namespaces),
and would hide what is tried; a packet filter would need root and see packets alone.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.e2e.endings import FAST, TINY
from tests.e2e.orders import JOB, Ended, finish, start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TRACE = "trace"
# A connection by TCP, a datagram's address by UDP, or what is sent, as `strace -yy` writes it.
_CALL = re.compile(
    r"^(?P<process>\d+) +(?P<call>connect|send\w+)"
    r"\(\d+<(?P<way>TCP|UDP)(?:v6)?:\[(?P<ends>.*?)\]>[,)]"
    r"(?:.*?inet_addr\(\"(?P<four>[^\"]+)\"\)|.*?inet_pton\(AF_INET6, \"(?P<six>[^\"]+)\"|)"
)
_PORT = re.compile(r"sin6?_port=htons\((\d+)\)")


@dataclass(frozen=True)
class Tried:
    """One attempt to reach somebody. `address` is empty where the socket is connected already."""

    process: int
    call: str
    way: str
    ends: str
    address: str
    port: int

    @property
    def sends(self) -> bool:
        """Whether anything went out: naming the other end of a datagram socket sends nothing."""
        return self.way == "TCP" or self.call != "connect"

    @property
    def stays(self) -> bool:
        """Whether it stays on this computer."""
        known = self.address or self.ends.rpartition("->")[2].strip("[]")
        return known.startswith("127.0.0.1")


@dataclass(frozen=True)
class Traced:
    """The whole of a small job, with all its processes watched."""

    def run(self, folder: Path) -> Ended:
        """Play it; the trace is left in its folder."""
        strace = shutil.which("strace")
        assert strace is not None, "strace is missing, see packaging/debian-test.txt"
        watch = (
            *(strace, "-f", "--seccomp-bpf", "-yy", "-qq", "-e", "signal=none", "-e"),
            *("trace=connect,sendto,sendmsg,sendmmsg", "-o", str(folder / TRACE)),
        )
        faults = [part for fault in FAST for part in ("--fault", fault)]
        options = ("--data-dir", str(folder), "--settings", ",".join(TINY), *faults)
        return finish(start([*watch, *JOB, *options, "whole"]), folder)


def tried(folder: Path) -> Iterator[Tried]:
    """Everything that was tried over a network, in order."""
    for line in (folder / TRACE).read_text(encoding="utf-8", errors="replace").splitlines():
        found = _CALL.match(line)
        if found is not None:
            port = _PORT.search(line)
            yield Tried(
                int(found["process"]),
                found["call"],
                found["way"],
                found["ends"],
                found["four"] or found["six"] or "",
                int(port[1]) if port else 0,
            )
