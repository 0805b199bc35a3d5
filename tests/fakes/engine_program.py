"""Starts and ends the embedded browser in a process of its own: `python -m … SCENARIO`.

What happened is told as one line of JSON on standard output. The exit code is the loop's own,
seven where all went as it should, so that a crash on the way out shows.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl

from linkedin_privacy_wizard.browser import door
from linkedin_privacy_wizard.browser.attach import Driver
from linkedin_privacy_wizard.gui.embedded.environment import prepare
from linkedin_privacy_wizard.gui.embedded.pane import BrowserPane
from linkedin_privacy_wizard.gui.loop import run
from linkedin_privacy_wizard.gui.network import proxy_hosts
from tests.fakes.attached import WordGuard, attach, until
from tests.fakes.proxy import PROXIED, Proxy
from tests.fakes.web_site import WebSite

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

ENDED_WELL = 7
ASKS_FOR_KEY = """<title>waits</title><script>
navigator.credentials.get({publicKey: {challenge: new Uint8Array(16)}})
  .then(() => document.title = "given", () => document.title = "refused")
</script>"""
Told = dict[str, Any]


async def whole_life(port: int) -> Told:
    """Attach, work, stop, close; and again nothing is listening."""
    async with WebSite() as site, attach(port) as browser:
        driver = browser.driver.process_id
        await browser.page.goto(site.url("/first"))
        title = await browser.page.title()
    return {"title": title, "driver": driver, "open": door.is_open(port)}


async def taken_port(port: int) -> Told:
    """Somebody else holds the port before the browser starts."""
    stranger = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "import socket, sys; s = socket.create_server(('127.0.0.1', int(sys.argv[1])));"
        "print('ready', flush=True); sys.stdin.read()",
        str(port),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert stranger.stdout is not None
    await stranger.stdout.readline()
    told = await _failed_start(port)
    stranger.terminate()
    await stranger.wait()
    return told


async def early_client(port: int) -> Told:
    """Somebody has come in before the door was shut, and stays."""

    def come_in() -> socket.socket:
        return socket.create_connection((door.LOOPBACK, port))

    return await _failed_start(port, come_in)


async def cancelled_start(port: int) -> Told:
    """The start is cancelled at once, and a moment later."""
    pane = await _open_pane()
    for delay in (0.0, 0.05, 0.3):
        driver = Driver(lambda: None)
        starting = asyncio.ensure_future(driver.start(port))
        await asyncio.sleep(delay)
        starting.cancel()
        await asyncio.wait({starting})
    told = {"cancelled": starting.cancelled(), "nodes": _nodes()}
    await _close_pane(pane)
    return told


async def broken_driver(port: int) -> Told:
    """The driver's program ends as soon as it is started."""
    from playwright._impl import transport  # noqa: PLC0415 - only for this start

    vars(transport).update(compute_driver_executable=lambda: ("/bin/false", ""))
    return await _failed_start(port)


async def killed_driver(port: int) -> Told:
    """The driver dies while it is attached."""
    async with attach(port) as browser:
        process = browser.driver.process_id
        assert process is not None
        os.kill(process, signal.SIGKILL)
        await asyncio.sleep(0.5)
        return {"lost": browser.lost}


async def killed_page(port: int) -> Told:
    """The process that shows the page dies, and the session goes on in a new page."""
    async with WebSite() as site, attach(port) as browser:
        told: list[str] = []
        browser.pane.crashed.connect(lambda: told.append("crashed"))
        site.cookies["/first"] = {"session": "kept"}
        site.readable_cookies = True
        await browser.page.goto(site.url("/first"))
        os.kill(browser.pane.page.renderProcessPid(), signal.SIGKILL)
        await until(lambda: bool(told))
        await browser.driver.follow(browser.pane.renew_page)
        await browser.page.goto(site.url("/second"))
        await browser.page.locator("#press").click()
        pressed = await browser.page.evaluate("window.events.length")
        cookie = await browser.page.evaluate("document.cookie")
        return {"told": told, "lost": browser.lost, "pressed": pressed, "cookie": cookie}


async def sealed_off(_: int) -> Told:
    """A proxy is set, and still nothing but this computer is asked."""
    async with WebSite() as proxy:
        os.environ["http_proxy"] = proxy.url("")
        pane = await _open_pane()
        came = await pane.open("http://www.example.invalid/")
        at_home = await pane.open(proxy.url("/home"))
        asked = list(proxy.asked)
        await _close_pane(pane)
    return {"came": came, "at_home": at_home, "asked": asked}


async def asked_for_passkey(_: int) -> Told:
    """A page asks for a passkey, which hangs until the person gives it up."""
    # Passkeys need a name, and an address is none.
    flags = os.environ["QTWEBENGINE_CHROMIUM_FLAGS"]
    named = flags.replace("EXCLUDE 127.0.0.1", "EXCLUDE 127.0.0.1 , EXCLUDE localhost")
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = named
    answers: list[str] = []
    async with WebSite() as site:
        pane = await _open_pane()
        pane.page.titleChanged.connect(answers.append)
        site.pages["/key"] = ASKS_FOR_KEY
        said = []
        for blocked in (False, True):
            pane.set_blocked(blocked)
            answers.clear()
            await pane.open(site.url("/key").replace("127.0.0.1", "localhost"))
            if not blocked:
                await until(lambda: bool(pane.passkey.words))
            said.append(pane.passkey.words)
            pane.passkey.give_up()
            await until(lambda: "refused" in answers)
        await _close_pane(pane)
    return {"said": said}


async def behind_proxy(_: int) -> Told:
    """The system sends everything through a proxy, which does with each host something else."""
    async with Proxy() as proxy:
        os.environ["http_proxy"] = os.environ["https_proxy"] = proxy.url
        before = os.environ["QTWEBENGINE_CHROMIUM_FLAGS"]
        prepare(sealed=False, hosts={"some.invalid", *proxy_hosts(PROXIED["plain"])}, root=False)
        os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] += " --no-sandbox" * ("--no-sandbox" in before)
        pane = await _open_pane()
        failed: list[str] = []
        pane.load_failed.connect(failed.append)
        came = await pane.open(PROXIED["plain"])
        for count, url in enumerate(list(PROXIED.values())[1:], start=1):
            pane.page.load(QUrl(url))
            await until(lambda count=count: len(failed) == count)  # type: ignore[misc]
            await until(lambda: not pane.page.isLoading())
        await _close_pane(pane)
        return {"came": came, "failed": failed, "asked": proxy.asked}


async def left_over(_: int) -> Told:
    """Tasks are still running when the main coroutine ends."""

    async def forever() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            sys.stderr.write("the left-over task was ended\n")

    loop = asyncio.get_running_loop()
    loop.left_over = loop.create_task(forever())  # type: ignore[attr-defined]
    await asyncio.sleep(0)
    return {}


async def _failed_start(port: int, before: Callable[[], socket.socket] | None = None) -> Told:
    pane = await _open_pane()
    driver = Driver(lambda: None)
    held = before() if before else None
    try:
        await driver.start(port)
        failure = "none"
    except Exception as error:  # noqa: BLE001 - the test names the one it expects
        failure = type(error).__name__
    told = {"failure": failure, "nodes": _nodes()}
    if held is not None:
        held.close()
    await _close_pane(pane)
    return told


async def _open_pane() -> BrowserPane:
    pane = BrowserPane(WordGuard())
    pane.resize(800, 600)
    pane.show()
    await pane.open_blank()
    return pane


async def _close_pane(pane: BrowserPane) -> None:
    await pane.close_browser()
    pane.close()


def _nodes() -> int:
    """How many drivers run as children of this process."""
    children = f"/proc/{os.getpid()}/task/{os.getpid()}/children"
    with open(children, encoding="ascii") as listing:  # noqa: PTH123
        return sum(_command(child).endswith("node") for child in listing.read().split())


def _command(process: str) -> str:
    try:
        return os.readlink(f"/proc/{process}/exe")  # noqa: PTH115
    except OSError:
        return ""


SCENARIOS: dict[str, Callable[[int], Awaitable[Told]]] = {
    scenario.__name__: scenario
    for scenario in (
        whole_life,
        taken_port,
        early_client,
        cancelled_start,
        broken_driver,
        killed_driver,
        killed_page,
        sealed_off,
        asked_for_passkey,
        behind_proxy,
        left_over,
    )
}


def main() -> int:
    """Run the scenario that the command line names."""
    scenario = SCENARIOS[sys.argv[1]]
    port = prepare(sealed=True)

    async def play() -> int:
        told = await scenario(port)
        sys.stdout.write(json.dumps(told) + "\n")
        return ENDED_WELL

    return run(play, sys.argv)


if __name__ == "__main__":
    sys.exit(main())
