"""A visitor of the practice account for tests: keeps cookies, signs in, reads, saves."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import aiohttp

from linkedin_privacy_wizard.practice.server import PracticeSite

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from linkedin_privacy_wizard.practice.account import Account, Value
    from linkedin_privacy_wizard.practice.faults import Faults


class Visitor:
    """Somebody with a browser's cookies and none of its script."""

    def __init__(self, site: PracticeSite, origin: str, client: aiohttp.ClientSession) -> None:
        self.site = site
        self.origin = origin
        self.client = client

    async def get(self, path: str) -> tuple[int, str, str]:
        """Status, final path with query, and text, after all redirects."""
        async with self.client.get(self.origin + path) as answer:
            return answer.status, answer.url.path_qs, await answer.text()

    async def headers(self, path: str) -> dict[str, str]:
        """The headers of the first answer."""
        async with self.client.get(self.origin + path, allow_redirects=False) as answer:
            return dict(answer.headers)

    async def post(self, path: str, **fields: str) -> tuple[int, str, str]:
        """Send a form; status, final path and text."""
        async with self.client.post(self.origin + path, data=fields) as answer:
            return answer.status, answer.url.path_qs, await answer.text()

    async def sign_in(self, password: str = "practice") -> tuple[int, str, str]:
        """Send the sign-in form."""
        return await self.post(
            "/checkpoint/lg/login-submit",
            session_key="robin@example.com",
            session_password=password,
        )

    async def save(self, key: str, value: Value, *, token: str | None = None) -> tuple[int, str]:
        """Ask for a setting to be changed as the page's script does; status and text."""
        sent = self.cookies().get("JSESSIONID", "") if token is None else token
        async with self.client.put(
            f"{self.origin}/mysettings-api/settingsApiSettings/{key}",
            json={"value": value, "key": key, "hasChild": False},
            headers={"csrf-token": sent},
        ) as answer:
            return answer.status, await answer.text()

    def cookies(self) -> dict[str, str]:
        """The cookies that this visitor has been given."""
        return {cookie.key: cookie.value for cookie in self.client.cookie_jar}


@asynccontextmanager
async def visiting(
    account: Account | None = None, faults: Faults | None = None, *, signed_in: bool = True
) -> AsyncIterator[Visitor]:
    """A visitor on a practice account of their own."""
    site = PracticeSite(account, faults)
    origin = await site.start()
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookie_jar=jar) as client:
        visitor = Visitor(site, origin, client)
        if signed_in:
            await visitor.sign_in()
        yield visitor
    await site.stop()
