"""The driver's process, of which Playwright says nothing in public.

All that is taken from Playwright's inside is in this file: which process it is, so that its
connection can be told from a stranger's, when it has gone, and what forms send.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.async_api._context_manager import PlaywrightContextManager

# What is told of the network: which requests there are, and what became of them.
_NETWORK_EVENTS = frozenset(
    {
        "Network.requestWillBeSent",
        "Network.responseReceived",
        "Network.loadingFinished",
        "Network.loadingFailed",
    }
)


class UnknownDriver(Exception):
    """Playwright keeps its process elsewhere than the version this was written for."""


def process_id(manager: PlaywrightContextManager) -> int:
    """Return the id of the driver's process. Raises UnknownDriver."""
    return int(_inside(manager, "_client", "_transport", "_proc", "pid"))


def when_gone(manager: PlaywrightContextManager, call: Callable[[], None]) -> None:
    """Call once the driver's process no longer answers, for whatever reason. Raises UnknownDriver.

    The browser's own `disconnected` event does not come when the driver dies.
    """
    failed = _inside(manager, "_client", "_transport", "on_error_future")

    def gone(_: object) -> None:
        # Playwright leaves this error to nobody, and asyncio would complain of it at exit.
        if failed.done() and not failed.cancelled():
            failed.exception()
        call()

    _inside(manager, "_client", "_close_promise").add_done_callback(gone)


async def input_closed(manager: PlaywrightContextManager) -> None:
    """Return once nothing can be told to it any more. OSError where the line broke."""
    await _inside(manager, "_client", "_transport", "_proc", "stdin").wait_closed()


def drop_form_data(manager: PlaywrightContextManager) -> None:
    """Let nothing of what a page's forms send come further than the driver's own messages.

    Playwright tells of every request with the data sent along, and on the sign-in page that is a
    name and a password; a watch over the network tells the same, and the cookies too. The driver
    sends them unasked; they go no further than here. Raises UnknownDriver.
    """
    transport = _inside(manager, "_client", "_transport")
    deliver = _inside(transport, "on_message")

    def deliver_without(message: Any) -> None:  # noqa: ANN401 - a message of Playwright's own
        params = message.get("params") or {}
        if params.get("type") == "Request":
            params.get("initializer", {}).pop("postData", None)
        if message.get("method") != "event" or _is_harmless(params):
            deliver(message)

    transport.on_message = deliver_without


def _is_harmless(event: Any) -> bool:  # noqa: ANN401 - an event of the browser's own
    """Whether an event may be told, with what it must not tell taken out of it."""
    method, told = str(event.get("method", "")), event.get("params") or {}
    for name in ("request", "response", "redirectResponse"):
        for secret in ("postData", "postDataEntries", "headers", "headersText", "requestHeaders"):
            (told.get(name) or {}).pop(secret, None)
    return not method.startswith("Network.") or method in _NETWORK_EVENTS


def _inside(thing: object, *names: str) -> Any:  # noqa: ANN401 - these parts have no public types
    for name in names:
        thing = getattr(thing, name, None)
        if thing is None:
            raise UnknownDriver(name)
    return thing
