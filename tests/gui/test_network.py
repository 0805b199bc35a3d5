"""What the system says of the network: asked once, waited on, and never made up."""

from __future__ import annotations

import asyncio
import time

import pytest

from linkedin_privacy_wizard.gui.network import Network, proxy_hosts

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_without_news_a_wait_takes_its_time() -> None:
    before = time.monotonic()
    await Network().changed(0.05)
    assert time.monotonic() - before >= 0.04


async def test_news_of_the_network_end_the_wait() -> None:
    network = Network()
    waiting = asyncio.ensure_future(network.changed(30))
    await asyncio.sleep(0)
    network._has_changed()
    await asyncio.wait_for(waiting, 5)


async def test_only_a_system_that_is_sure_is_believed_to_be_offline() -> None:
    network = Network()
    network._news = None
    assert not network.is_offline


async def test_a_proxy_of_the_systems_is_known_by_its_host(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    assert proxy_hosts("https://www.linkedin.com") == frozenset()
    monkeypatch.setenv("https_proxy", "http://proxy.office.invalid:3128")
    assert proxy_hosts("https://www.linkedin.com") == {"proxy.office.invalid"}
