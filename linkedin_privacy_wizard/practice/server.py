"""The running pretend site: starts and stops on a loopback port."""

from __future__ import annotations

import asyncio

from aiohttp import web

from linkedin_privacy_wizard.practice import (
    help_pages,
    other_account,
    saving,
    settings_site,
    sign_in,
)
from linkedin_privacy_wizard.practice.account import Account, sample_account
from linkedin_privacy_wizard.practice.faults import Faults
from linkedin_privacy_wizard.practice.gate import gate
from linkedin_privacy_wizard.practice.state import STATE, SiteState
from linkedin_privacy_wizard.practice.words import practice_files

HOST = "127.0.0.1"
SECOND_MEMBER = "Kim Muster"


class PracticeSite(SiteState):
    """A pretend LinkedIn that only this computer can reach.

    `account` is the truth; `faults` may be replaced at any time; `requests`, `page_loads` and
    `presses` tell what has been asked of the site.
    """

    def __init__(
        self, account: Account | None = None, faults: Faults | None = None, *, port: int = 0
    ) -> None:
        super().__init__(account or sample_account(), faults or Faults())
        if account is None:
            second = sample_account(name=SECOND_MEMBER)
            self.others[second.email] = second
        self._port = port
        self._runner: web.AppRunner | None = None
        self._starting: asyncio.Future[None] | None = None

    async def start(self) -> str:
        """Start listening; returns the origin. Raises `OSError` if the port is taken."""
        runner = web.AppRunner(_application(self), access_log=None, shutdown_timeout=0.5)
        await runner.setup()
        self._runner = runner
        self._starting = asyncio.ensure_future(web.TCPSite(runner, HOST, self._port).start())
        try:
            # Shielded: a start that is cancelled half-way would leave its socket to nobody.
            await asyncio.shield(self._starting)
        except OSError:
            await self.stop()
            raise
        return f"http://{HOST}:{runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Stop listening; does nothing if the site is not running."""
        if self._runner is not None and self._starting is not None:
            await asyncio.wait({self._starting})
            await self._runner.cleanup()
            self._runner = self._starting = None


def _application(state: SiteState) -> web.Application:
    app = web.Application(middlewares=[gate])
    app[STATE] = state
    app.router.add_get("/favicon.ico", _no_icon)
    app.router.add_static("/practice/", practice_files() / "static")
    saving.add_routes(app)
    sign_in.add_routes(app)
    other_account.add_routes(app)
    help_pages.add_routes(app)
    # Last, because it answers every address that is left.
    settings_site.add_routes(app)
    return app


async def _no_icon(_request: web.Request) -> web.Response:
    return web.Response(status=204)


async def serve(port: int, account: Account, faults: Faults) -> None:
    """Run the pretend site until cancelled. Raises `OSError` if the port is taken."""
    site = PracticeSite(account, faults, port=port)
    await site.start()
    try:
        await asyncio.Event().wait()
    finally:
        await site.stop()
