"""A page that tries everything a page can try reaches no address that is not listed.

Somebody else listens on this computer, by TCP and by UDP. The wizard's own guard keeps the page's
requests from them. Below that, no other name leads anywhere in this browser: not even a bare
connection is made, which no request would ask for.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
from linkedin_privacy_wizard.linkedin.guards import Driver, Guard

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.fakes.attached import Attached
    from tests.fakes.web_site import WebSite

pytestmark = pytest.mark.asyncio(loop_scope="session")

SETTLE_S = 1.5
DATAGRAM = "a datagram"
# Each goes to a path of its own, so that whatever comes through has a name.
PARTS = """
<link rel=stylesheet href="{o}/stylesheet"><link rel=prefetch href="{o}/prefetch">
<link rel=preload as=script href="{o}/preload"><link rel=modulepreload href="{o}/modulepreload">
<link rel=icon href="{o}/icon"><link rel=manifest href="{o}/manifest">
<link rel=preconnect href="{o}"><link rel=dns-prefetch href="{o}">
<link rel=prerender href="{o}/prerender">
<script type=speculationrules>{{"prefetch": [{{"source": "list", "urls": ["{o}/speculated"]}}]}}
</script>
<style>@import url("{o}/import"); body {{ background: url("{o}/background") }}
@font-face {{ font-family: theirs; src: url("{o}/font") }} p {{ font-family: theirs }}</style>
<p>Words</p><img src="{o}/img"><img srcset="{o}/srcset 1x"><picture><source srcset="{o}/source">
<img></picture><svg><image href="{o}/svg"/><use href="{o}/use#x"/></svg>
<script src="{o}/script"></script><script type=module src="{o}/module"></script>
<iframe src="{o}/iframe"></iframe><object data="{o}/object"></object><embed src="{o}/embed">
<iframe srcdoc="<img src='{o}/srcdoc'>
<meta http-equiv=refresh content='0;url={o}/refresh'>"></iframe>
<iframe src="data:text/html,<img src='{o}/data-frame'>"></iframe>
<iframe src="javascript:'<img src={o}/javascript-frame>'"></iframe>
<video src="{o}/video" autoplay muted></video><audio src="{o}/audio" autoplay></audio>
<video autoplay><track default src="{o}/track"></video><input type=image src="{o}/input">
<iframe name=target></iframe><form action="{o}/form" method=post target=target><input name=a></form>
<form id=away action="{o}/form-window" method=post target=_blank></form>
<a id=ping href="#here" ping="{o}/ping">x</a><a id=opener href="{o}/blank" target=_blank>x</a>
<a id=script href="javascript:fetch('{o}/javascript-link')">x</a>
"""
SCRIPT = """async ([o, w, udp]) => {
  const quietly = (act) => { try { const told = act(); told?.catch?.(() => {}); } catch {} };
  const later = (text) => URL.createObjectURL(new Blob([text], {type: "text/javascript"}));
  const page = (text) => URL.createObjectURL(new Blob([text], {type: "text/html"}));
  quietly(() => fetch(o + "/fetch"));
  quietly(() => fetch(o + "/fetch-put", {method: "PUT", body: "x"}));
  quietly(() => fetch(o + "/fetch-no-cors", {mode: "no-cors", keepalive: true}));
  quietly(() => { const x = new XMLHttpRequest(); x.open("POST", o + "/xhr"); x.send("x"); });
  quietly(() => navigator.sendBeacon(o + "/beacon", "x"));
  quietly(() => new WebSocket(w + "/websocket"));
  quietly(() => new EventSource(o + "/events"));
  quietly(() => new Worker(o + "/worker"));
  quietly(() => new Worker(later(`importScripts("${o}/worker-import")`)));
  quietly(() => new Worker(later(`fetch("${o}/worker-fetch")`)));
  quietly(() => new SharedWorker(later(`fetch("${o}/shared-worker")`)));
  quietly(() => navigator.serviceWorker.register("/worker.js").then(() => fetch("/by-worker")));
  quietly(() => import(o + "/dynamic-import"));
  quietly(() => open(o + "/open"));
  quietly(() => { document.forms[0].submit(); });
  quietly(() => { document.getElementById("away").submit(); });
  for (const id of ["ping", "opener", "script"]) quietly(() => document.getElementById(id).click());
  quietly(() => {
    const frame = document.createElement("iframe");
    frame.src = page(`<script>fetch("${o}/blob-frame")</` + "script>");
    document.body.append(frame);
  });
  quietly(() => new WebTransport(o.replace("http:", "https:") + "/transport").ready);
  quietly(async () => {
    const peer = new RTCPeerConnection({iceServers: [{urls: `stun:${udp}`}]});
    peer.createDataChannel("x");
    await peer.setLocalDescription(await peer.createOffer());
  });
  setTimeout(() => { location.href = o + "/location"; }, 900);
}"""
SERVICE_WORKER = "self.addEventListener('install', () => fetch('{o}/service-worker'));"


@dataclass
class Other:
    """Somebody else on this computer: everything that reaches them, by connection or datagram."""

    port: int = 0
    connections: int = 0
    heard: list[str] = field(default_factory=list)
    lines: list[asyncio.BaseTransport] = field(default_factory=list)


class Connections(asyncio.Protocol):
    """What comes by TCP: the first line of each, and then no more."""

    def __init__(self, other: Other) -> None:
        self._other = other
        self._transport: asyncio.BaseTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count it."""
        self._other.connections += 1
        self._transport = transport
        self._other.lines.append(transport)

    def data_received(self, data: bytes) -> None:
        """Note it."""
        self._other.heard.append(data.partition(b"\r\n")[0].decode(errors="replace"))
        assert self._transport is not None
        self._transport.close()


class Datagrams(asyncio.DatagramProtocol):
    """What comes by UDP."""

    def __init__(self, other: Other) -> None:
        self._other = other

    def datagram_received(self, _data: bytes, _sender: object) -> None:
        """Note it."""
        self._other.heard.append(DATAGRAM)


@asynccontextmanager
async def somebody_else() -> AsyncIterator[Other]:
    """They listen on one port, by TCP and by UDP."""
    other = Other()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connections(other), "127.0.0.1", 0)
    other.port = int(server.sockets[0].getsockname()[1])
    udp, _ = await loop.create_datagram_endpoint(
        lambda: Datagrams(other), local_addr=("127.0.0.1", other.port)
    )
    try:
        yield other
    finally:
        udp.close()
        server.close()
        for line in other.lines:
            line.close()
        await asyncio.sleep(0)


async def tries_everything(attached: Attached, site: WebSite, host: str, port: int) -> None:
    """Open a page that tries to reach that host in every way there is."""
    other = f"http://{host}:{port}"
    site.pages["/home"] = f"<!doctype html><body>{PARTS.format(o=other)}"
    site.pages["/worker.js"] = SERVICE_WORKER.format(o=other)
    await attached.page.goto(site.url("/home"))
    await attached.page.evaluate(SCRIPT, [other, f"ws://{host}:{port}", f"{host}:{port}"])
    await asyncio.sleep(SETTLE_S)


async def test_no_request_of_a_page_reaches_an_address_that_is_not_listed(
    attached: Attached, web_site: WebSite
) -> None:
    home = web_site.url("/home")
    origin = home.removesuffix("/home")
    for driver in Driver:
        attached.pane.set_guard(Gatekeeper(Guard(origin, frozenset({"/home"}), driver)))
        async with somebody_else() as other:
            await tries_everything(attached, web_site, "127.0.0.1", other.port)
            # A call's first datagrams to a bare number are no request: see SECURITY.md.
            assert set(other.heard) <= {DATAGRAM}
            assert attached.page.url.partition("#")[0] == home
    assert "/home" in web_site.asked


async def test_a_name_that_is_not_listed_leads_nowhere_even_where_the_guard_is_open(
    attached: Attached, web_site: WebSite
) -> None:
    async with somebody_else() as other:
        await tries_everything(attached, web_site, "localhost", other.port)
        assert other.connections == 0
        assert other.heard == []


async def test_the_page_that_tries_would_reach_them_if_it_could(
    attached: Attached, web_site: WebSite
) -> None:
    """Without a guard nearly all of it comes through, so the tries are real ones."""
    async with somebody_else() as other:
        await tries_everything(attached, web_site, "127.0.0.1", other.port)
        paths = {line.split()[1].strip("/") for line in other.heard if line.count(" ") == 2}
    tried = {"img", "script", "stylesheet", "import", "background", "font", "iframe", "object"}
    tried |= {"fetch", "xhr", "beacon", "websocket", "events", "worker-import", "worker-fetch"}
    tried |= {"prefetch", "preload", "video", "srcdoc", "form", "service-worker", "blob-frame"}
    assert tried <= paths, sorted(tried - paths)
