"""A proxy on this computer that lets nothing out, and does with each host something else."""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

CERTIFICATE = Path(__file__).parent / "nobodys_certificate.pem"
PROXIED = {
    "plain": "http://plain.invalid/",
    "password": "http://password.invalid/",
    "says no": "https://no.invalid/",
    "reads along": "https://reader.invalid/",
}
_PASSWORD = "407 Who are you?\r\nProxy-Authenticate: Basic realm=office"


class Proxy:
    """Answers for every host. `asked` holds the hosts it was asked for, each once."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._server: asyncio.Server | None = None

    @property
    def url(self) -> str:
        """Where it is."""
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        assert self._server is not None
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            method, target, *_ = (await reader.readuntil(b"\r\n\r\n")).decode().split()
            host = target.removeprefix("http://").partition("/")[0].partition(":")[0]
            if host not in self.asked:
                self.asked.append(host)
            if host == "reader.invalid" and method == "CONNECT":
                await _read_along(writer)
            writer.write(_answer(host).encode())
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            return  # the browser has hung up
        finally:
            writer.close()


def _answer(host: str) -> str:
    answers = {"password.invalid": _PASSWORD, "no.invalid": "403 No"}
    said = answers.get(host, "200 OK")
    return f"HTTP/1.1 {said}\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi"


async def _read_along(writer: asyncio.StreamWriter) -> None:
    """Pretend to be the site, as a virus scanner does."""
    writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATE)
    await writer.start_tls(context)
