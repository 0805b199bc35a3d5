"""Shutting the port at which a browser in this process is driven, once its driver is in.

QtWebEngine can be driven over a TCP port only, and any program of the same person could use that
port: read the page, its cookies, press what it likes. So the port is open for as long as the
driver needs to come in. Then the listening socket is found among this process's own descriptors
and another, unconnected one is put in its place: nobody can come in any more, while the
connection that is there goes on. Who is connected is looked up as well, and must be our driver.

No listening descriptor of ours on that port means that the answer there is a stranger's: Chromium
only logs that the port was taken.
"""

from __future__ import annotations

import contextlib
import os
import socket
import stat
import sys
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.browser.peers import foreign_peers

if TYPE_CHECKING:
    from collections.abc import Iterator

LOOPBACK = "127.0.0.1"
_CONNECT_LIMIT_S = 1.0


class DoorError(Exception):
    """The way into the browser is not ours alone: nothing of LinkedIn may be loaded."""


class DoorNotClosed(DoorError):
    """It is not certain that the port is shut."""


class ForeignClient(DoorError):
    """Someone other than our own driver has to do with the port."""


def free_port() -> int:
    """Return a loopback port, by chance, that nothing listens on at this moment."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])


def close_listener(port: int) -> None:
    """Stop this process listening on `port` and make sure that nobody answers there.

    Raises ForeignClient where not this process listens, DoorNotClosed where it still does after.
    """
    if sys.platform == "win32":
        from linkedin_privacy_wizard.browser import door_windows  # noqa: PLC0415 - Windows only

        closed = door_windows.close_listeners(port)
    else:
        closed = _replace_listeners(port)
    if closed == 0:
        raise ForeignClient(f"Port {port} is not this program's own")
    if is_open(port):
        raise DoorNotClosed(f"Port {port} still answers")


def is_ours(port: int) -> bool:
    """Whether this very process listens on `port`."""
    if sys.platform == "win32":
        from linkedin_privacy_wizard.browser import door_windows  # noqa: PLC0415 - Windows only

        return door_windows.listens(port)
    return bool(_listeners(port))


def check_peers(port: int, driver: int) -> None:
    """Raise ForeignClient unless every connection to `port` is our driver's.

    `driver` is the driver's process id; its child processes count as the driver. Raises
    DoorNotClosed where the system does not tell.
    """
    try:
        strangers = foreign_peers(port, driver)
    except OSError as error:
        raise DoorNotClosed(f"Nobody tells who is connected to port {port}") from error
    if strangers:
        raise ForeignClient(f"{len(strangers)} foreign connections to port {port}")


def is_open(port: int) -> bool:
    """Whether anything accepts connections on `port`."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.settimeout(_CONNECT_LIMIT_S)
        try:
            probe.connect((LOOPBACK, port))
        except ConnectionRefusedError:
            return False
        except OSError as error:
            raise DoorNotClosed(f"Port {port} neither answers nor refuses") from error
    return True


def _replace_listeners(port: int) -> int:
    """Put an unconnected socket in the place of each listening one; return how many there were."""
    found = _listeners(port)
    for descriptor, family in found:
        # Chromium keeps the number and will use it again, so the number itself must stay taken.
        with socket.socket(family, socket.SOCK_STREAM) as unconnected:
            os.dup2(unconnected.fileno(), descriptor, inheritable=False)
    return len(found)


def _listeners(port: int) -> list[tuple[int, socket.AddressFamily]]:
    found = []
    for descriptor in _socket_descriptors():
        with contextlib.suppress(OSError), _borrowed(descriptor) as candidate:
            accepts = candidate.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
            if accepts and candidate.getsockname()[1:2] == (port,):
                found.append((descriptor, socket.AddressFamily(candidate.family)))
    return found


def _socket_descriptors() -> Iterator[int]:
    """The numbers of this process's open sockets. Other threads open and close some meanwhile."""
    folder = "/proc/self/fd" if sys.platform == "linux" else "/dev/fd"
    for name in os.listdir(folder):  # noqa: PTH208 - names are all that is wanted
        with contextlib.suppress(OSError):
            if stat.S_ISSOCK(os.fstat(int(name)).st_mode):
                yield int(name)


@contextlib.contextmanager
def _borrowed(descriptor: int) -> Iterator[socket.socket]:
    """Look at a descriptor as a socket, without a duplicate and without closing it.

    A duplicate left behind would keep the port open, and the driver from ever ending.
    """
    borrowed = socket.socket(fileno=descriptor)
    try:
        yield borrowed
    finally:
        borrowed.detach()
