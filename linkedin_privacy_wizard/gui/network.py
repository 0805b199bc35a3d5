"""What the system says of the network, where it says anything."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkInformation, QNetworkProxyFactory, QNetworkProxyQuery

_Reachability = QNetworkInformation.Reachability


def proxy_hosts(address: str) -> frozenset[str]:
    """The hosts of the proxies that the system sends this address through. May take a while.

    Chromium asks for a proxy's own address like for any other, so the rules for hosts have to let
    it through.
    """
    proxies = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(address)))
    return frozenset(proxy.hostName() for proxy in proxies) - {""}


class Network:
    """Asks the system once for its news of the network; where it has none, nothing is known."""

    def __init__(self) -> None:
        self._told = asyncio.Event()
        self._news: QNetworkInformation | None = None
        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            self._news = QNetworkInformation.instance()
            self._news.reachabilityChanged.connect(self._has_changed)

    @property
    def is_offline(self) -> bool:
        """Whether the system is sure that there is no network."""
        return self._news is not None and self._news.reachability() is _Reachability.Disconnected

    async def changed(self, seconds: float) -> None:
        """Wait that long, less where the system tells of a change."""
        self._told.clear()
        try:
            async with asyncio.timeout(seconds):
                await self._told.wait()
        except TimeoutError:
            return

    def _has_changed(self, *_told: object) -> None:
        self._told.set()
