"""Watching the page's own requests, passively: has it finished loading, has it saved?

The wizard never calls LinkedIn's endpoints itself. The events come over the session that the look
script answers on, in order: what the page asked for before a look is known when the look is there.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from linkedin_privacy_wizard.linkedin.signs import SLOW_DOWN, is_sign_in_path

if TYPE_CHECKING:
    from playwright.async_api import CDPSession

_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_DATA = frozenset({"Fetch", "XHR", "Document"})
_OF_SETTINGS = re.compile(r"setting|preference|privacy", re.IGNORECASE)
_TELEMETRY = re.compile(
    r"/(?:li/)?(?:track|sensor|collect|beacon|log|metric|analytic|realtime|heartbeat|perf|rum)",
    re.IGNORECASE,
)
# A page that asks the same thing this often is not loading, it is keeping itself informed.
_CHATTER = 5


@dataclass(slots=True)
class Exchange:
    """A request of the page's, and the status of its answer once there is one."""

    method: str
    path: str
    kind: str
    is_ours: bool
    status: int | None = None
    is_open: bool = True

    @property
    def of_settings(self) -> bool:
        """Whether it is about a setting, by its address."""
        return _OF_SETTINGS.search(self.path) is not None

    @property
    def is_write(self) -> bool:
        """Whether it may have changed something of the person's."""
        return self.is_ours and self.method not in _READS and not _TELEMETRY.search(self.path)

    @property
    def saves_setting(self) -> bool:
        """Whether it can hardly be anything but the saving of a setting."""
        return self.is_write and (self.method != "POST" or self.of_settings)


class Traffic:
    """The requests under way, what became of the page's data, and the writes since `mark`."""

    def __init__(self, session: CDPSession, origin: str) -> None:
        self._session = session
        self._origin = origin
        self._frame = ""
        self._open: dict[str, Exchange] = {}
        self._asked: Counter[str] = Counter()
        self._endless: set[str] = set()
        self._writes: list[Exchange] = []
        self.documents = 0
        self.status: int | None = None
        self.refusal: int | None = None
        self.data_failed = self._data_came = False

    async def start(self) -> None:
        """Begin to watch."""
        tree = await self._session.send("Page.getFrameTree")
        self._frame = tree["frameTree"]["frame"]["id"]
        self._session.on("Network.requestWillBeSent", self._began)
        self._session.on("Network.responseReceived", self._answered)
        self._session.on("Network.loadingFinished", self._finished)
        self._session.on("Network.loadingFailed", self._failed)
        await self._session.send("Network.enable")
        # What a service worker kept of a page is not what the site holds now.
        await self._session.send("Network.setBypassServiceWorker", {"bypass": True})

    async def ask_afresh(self, *, always: bool) -> None:
        """Whether answers that the browser has kept may be shown again."""
        await self._session.send("Network.setCacheDisabled", {"cacheDisabled": always})

    def navigated(self) -> None:
        """The wizard goes to a page: nothing of the old one matters any more."""
        self._forget_document()
        self._writes.clear()

    def mark(self) -> None:
        """Count writes from here."""
        self._writes.clear()

    @property
    def is_quiet(self) -> bool:
        """Whether nothing is under way that the page could still show."""
        return not any(self._matters(exchange) for exchange in self._open.values())

    @property
    def has_data(self) -> bool:
        """Whether the page has asked for settings, and has them all."""
        return self._data_came and self.is_quiet

    @property
    def owes_data(self) -> bool:
        """Whether data of the page's has not come."""
        pending = (x for x in self._open.values() if x.kind != "Script" and self._matters(x))
        return self.data_failed or any(pending)

    def forgive(self) -> None:
        """What is still open now is not waited for again, unless it is about settings."""
        self._endless |= {x.path for x in self._open.values() if not x.of_settings}

    @property
    def has_saved(self) -> bool:
        """Whether a setting was sent since `mark`, and every such request has been answered."""
        saves = [write for write in self._writes if write.saves_setting]
        return bool(saves) and not any(write.is_open for write in saves)

    @property
    def was_accepted(self) -> bool:
        """Whether every setting sent since `mark` was answered with a yes."""
        saves = [write for write in self._writes if write.saves_setting]
        return all(200 <= (save.status or 0) < 400 for save in saves)

    @property
    def is_writing(self) -> bool:
        """Whether something sent since `mark` is still unanswered."""
        return any(write.is_open for write in self._writes)

    @property
    def wrote_anything(self) -> bool:
        """Whether anything was sent since `mark`."""
        return bool(self._writes)

    def _forget_document(self) -> None:
        """What the old document had under way, and what became of its data."""
        self._open.clear()
        self._asked.clear()
        self.status = self.refusal = None
        self.data_failed = self._data_came = False

    def _matters(self, exchange: Exchange) -> bool:
        if exchange.kind == "Script":
            return True
        if not exchange.is_ours or _TELEMETRY.search(exchange.path):
            return False
        if exchange.of_settings:
            return True
        return exchange.path not in self._endless and self._asked[exchange.path] < _CHATTER

    def _began(self, told: dict[str, Any]) -> None:
        kind = told.get("type", "")
        if "redirectResponse" in told:
            self._end(told["requestId"], int(told["redirectResponse"]["status"]))
        if kind not in _DATA and kind != "Script":
            return
        parts = urlsplit(told["request"]["url"])
        ours = f"{parts.scheme}://{parts.netloc}" == self._origin
        exchange = Exchange(told["request"]["method"], parts.path, kind, ours)
        if kind == "Document" and told.get("frameId") == self._frame:
            self.documents += 1
            self._forget_document()
        self._open[told["requestId"]] = exchange
        self._asked[exchange.path] += 1
        if exchange.is_write:
            self._writes.append(exchange)

    def _answered(self, told: dict[str, Any]) -> None:
        exchange = self._open.get(told["requestId"])
        if exchange is None:
            return
        answer = told["response"]
        exchange.status = int(answer["status"])
        if told.get("type") == "Document" and told.get("frameId") == self._frame:
            self.status = exchange.status
        elif exchange.is_ours and exchange.kind != "Script":
            self._judge(exchange)
        if "event-stream" in answer.get("mimeType", ""):
            self._end(told["requestId"], exchange.status)

    def _judge(self, exchange: Exchange) -> None:
        """What an answer to the page's own request for data says of the session."""
        status = exchange.status or 0
        if is_sign_in_path(exchange.path) or (status == 401 and exchange.of_settings):
            self.refusal = 401
        elif status in SLOW_DOWN:
            self.refusal = status
        elif exchange.of_settings and not exchange.is_write and status >= 400:
            self.data_failed = True

    def _finished(self, told: dict[str, Any]) -> None:
        self._end(told["requestId"], None)

    def _failed(self, told: dict[str, Any]) -> None:
        exchange = self._open.get(told["requestId"])
        if exchange is not None and exchange.of_settings and not told.get("canceled"):
            self.data_failed |= exchange.is_ours and not exchange.is_write
        self._end(told["requestId"], None)

    def _end(self, request: str, status: int | None) -> None:
        exchange = self._open.pop(request, None)
        if exchange is not None:
            exchange.is_open = False
            reads_data = exchange.is_ours and not exchange.is_write and exchange.kind != "Document"
            self._data_came |= reads_data and exchange.of_settings
            exchange.status = status if status is not None else exchange.status
