"""After the driver is in, nobody else can drive the browser."""

from __future__ import annotations

import os
import socket
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import Error, async_playwright

from linkedin_privacy_wizard.browser import door, peers
from linkedin_privacy_wizard.browser.peers_macos import _foreign as foreign_in_listing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fakes.attached import Attached
    from tests.fakes.web_site import WebSite

pytestmark = pytest.mark.asyncio(loop_scope="session")

NOBODY = 2**22  # above every process id of a Linux system


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server((door.LOOPBACK, 0)) as server:
        yield server


def _port(listener: socket.socket) -> int:
    return int(listener.getsockname()[1])


def _descriptors() -> set[str]:
    return {entry.name for entry in Path("/proc/self/fd").iterdir()}


async def test_a_free_port_is_free() -> None:
    port = door.free_port()
    assert not door.is_open(port)
    assert not door.is_ours(port)


async def test_a_listener_of_this_process_is_known_as_ours(listener: socket.socket) -> None:
    assert door.is_ours(_port(listener))
    assert not door.is_ours(door.free_port())


async def test_closing_shuts_the_port_and_keeps_the_connection_and_the_number(
    listener: socket.socket,
) -> None:
    port = _port(listener)
    with socket.create_connection((door.LOOPBACK, port)) as client:
        served, _ = listener.accept()
        number = listener.fileno()
        door.close_listener(port)
        assert not door.is_open(port)
        client.sendall(b"still here")
        assert served.recv(20) == b"still here"
        served.close()
    assert os.fstat(number)
    assert listener.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN) == 0


async def test_every_duplicate_of_the_listener_is_replaced(listener: socket.socket) -> None:
    port = _port(listener)
    with listener.dup():
        door.close_listener(port)
        assert not door.is_open(port)


async def test_looking_leaves_no_descriptor_behind(listener: socket.socket) -> None:
    before = _descriptors()
    door.close_listener(_port(listener))
    assert _descriptors() == before


async def test_a_port_that_this_process_does_not_hold_is_a_strangers() -> None:
    with pytest.raises(door.ForeignClient):
        door.close_listener(door.free_port())


async def test_a_connection_of_another_process_is_foreign(listener: socket.socket) -> None:
    port = _port(listener)
    with socket.create_connection((door.LOOPBACK, port)) as client:
        door.check_peers(port, os.getpid())
        with pytest.raises(door.ForeignClient):
            door.check_peers(port, NOBODY)
        found = peers.foreign_peers(port, NOBODY)
        assert [peer.port for peer in found] == [client.getsockname()[1]]


async def test_a_port_without_connections_has_no_peers(listener: socket.socket) -> None:
    assert peers.foreign_peers(_port(listener), NOBODY) == []


async def test_the_attached_drivers_port_answers_nobody(
    attached: Attached, web_site: WebSite, debugging_port: int
) -> None:
    web_site.cookies["/in"] = {"signed_in": "yes"}
    for path in ("/before", "/in", "/after"):
        await attached.page.goto(web_site.url(path))
        assert not door.is_open(debugging_port)
        with pytest.raises(ConnectionRefusedError):
            HTTPConnection(door.LOOPBACK, debugging_port, timeout=2).request("GET", "/json/version")
    assert not door.is_ours(debugging_port)


async def test_a_second_driver_cannot_attach(attached: Attached, debugging_port: int) -> None:
    async with async_playwright() as second:
        with pytest.raises(Error, match="ECONNREFUSED"):
            await second.chromium.connect_over_cdp(
                f"http://{door.LOOPBACK}:{debugging_port}", no_defaults=True, timeout=5_000
            )
    assert await attached.page.evaluate("1 + 1") == 2


async def test_every_connection_that_is_left_belongs_to_the_driver(
    attached: Attached, debugging_port: int
) -> None:
    driver = attached.driver.process_id
    assert driver is not None
    assert peers.foreign_peers(debugging_port, driver) == []
    # The same look finds the driver's connections themselves once the driver counts as a stranger.
    assert peers.foreign_peers(debugging_port, NOBODY)


async def test_the_listing_of_macos_is_read_by_process_and_far_end() -> None:
    listing = (
        "p100\nn127.0.0.1:9222->127.0.0.1:50001\nn127.0.0.1:9222->127.0.0.1:50002\n"
        "p200\nn127.0.0.1:50001->127.0.0.1:9222\n"
        "p300\nn127.0.0.1:50002->127.0.0.1:9222\n"
    )
    assert foreign_in_listing(listing, 9222, driver=200) == [50002]
    # Of another person's program nothing is listed, but our own end of the connection is.
    unseen = listing.replace("p300\nn127.0.0.1:50002->127.0.0.1:9222\n", "")
    assert foreign_in_listing(unseen, 9222, driver=200) == [50002]
