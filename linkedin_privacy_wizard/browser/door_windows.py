"""The same door on Windows, where sockets are handles of the process.

Written from Microsoft's reference for `getsockopt`, `closesocket` and `GetExtendedTcpTable`; it
has not been run on Windows yet. Any call that does not answer as described ends in an OSError or
in `DoorNotClosed`, never in a door believed shut: the caller tries the port afterwards.
"""

from __future__ import annotations

import ctypes
import socket
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SO_ACCEPTCONN = 0x0002
# Handle values are multiples of four, given out from the lowest free one.
_HANDLES = range(4, 0x40000, 4)
_OWNER_PID_ALL = 5
_BUFFER_TOO_SMALL = 122
_ALIVE = frozenset(range(3, 10))  # from SYN_SENT to CLOSING; LISTEN is 2, TIME_WAIT is 11


class _SockAddr(ctypes.Structure):
    _fields_ = (
        ("family", ctypes.c_ushort),
        ("port", ctypes.c_ubyte * 2),
        ("rest", ctypes.c_ubyte * 24),
    )


class _Row(ctypes.Structure):
    _fields_ = tuple(
        (name, ctypes.c_uint32) for name in ("state", "here", "port", "there", "far_port", "pid")
    )


def listens(port: int) -> bool:
    """Whether this process listens on `port`."""
    return any(True for _ in _listeners(port))


def close_listeners(port: int) -> int:
    """Close every listening socket of this process on `port`; return how many there were."""
    found = list(_listeners(port))
    for handle in found:
        if _winsock().closesocket(ctypes.c_size_t(handle)) != 0:
            raise OSError("closesocket failed")
    return len(found)


def foreign_ports(port: int, driver: int) -> list[int]:
    """Return the ports of clients connected to `port` that are not the process `driver`'s."""
    return [
        _byte_swapped(row.port)
        for row in _tcp_rows()
        if row.state in _ALIVE and _byte_swapped(row.far_port) == port and row.pid != driver
    ]


@cache
def _winsock() -> ctypes.CDLL:
    return ctypes.CDLL("ws2_32")


def _listeners(port: int) -> Iterator[int]:
    for handle in _HANDLES:
        flag, size = ctypes.c_int(0), ctypes.c_int(ctypes.sizeof(ctypes.c_int))
        failed = _winsock().getsockopt(
            ctypes.c_size_t(handle),
            socket.SOL_SOCKET,
            _SO_ACCEPTCONN,
            ctypes.byref(flag),
            ctypes.byref(size),
        )
        if failed == 0 and flag.value and _port_of(handle) == port:
            yield handle


def _port_of(handle: int) -> int | None:
    address, size = _SockAddr(), ctypes.c_int(ctypes.sizeof(_SockAddr))
    failed = _winsock().getsockname(
        ctypes.c_size_t(handle), ctypes.byref(address), ctypes.byref(size)
    )
    return None if failed else int.from_bytes(bytes(address.port), "big")


def _tcp_rows() -> list[_Row]:
    helper = ctypes.CDLL("iphlpapi")
    size = ctypes.c_uint32(0)
    while True:
        table = ctypes.create_string_buffer(max(size.value, 4))
        result = helper.GetExtendedTcpTable(
            table,
            ctypes.byref(size),
            0,
            socket.AF_INET,
            _OWNER_PID_ALL,
            0,
        )
        if result == 0:
            count = ctypes.c_uint32.from_buffer(table).value
            return list((_Row * count).from_buffer(table, ctypes.sizeof(ctypes.c_uint32)))
        if result != _BUFFER_TOO_SMALL:
            raise OSError("GetExtendedTcpTable failed")


def _byte_swapped(port: int) -> int:
    return int.from_bytes((port & 0xFFFF).to_bytes(2, "little"), "big")
