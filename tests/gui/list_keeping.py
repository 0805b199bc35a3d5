"""A keeper of lists of settings, with its data folder and the page of the releases."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.gui.catalog_keeper import CatalogKeeper
from linkedin_privacy_wizard.gui.catalog_shelf import FILE_NAME, CatalogShelf
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.wizard.news_intents import (
    CatalogPicked,
    CatalogTaken,
)
from linkedin_privacy_wizard.wizard.state import WizardState
from tests.fakes.keeping import FakePreferences
from tests.signed_catalogs import TODAY, Signer, small, unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.wizard.catalog_news import CatalogNews

US, STRANGER = Signer(), Signer()
SECOND, THIRD = US.sign_catalog(number=2), US.sign_catalog(number=3)


class Kept:
    """A window's life with its keeper, its data folder and the page of the releases."""

    def __init__(
        self,
        folder: Path,
        page: bytes | Exception | None = None,
        kept: dict[str, str] | None = None,
    ) -> None:
        ours = unpacked(folder / "ours", small())
        self.folder = folder
        self.shelf = CatalogShelf(
            ours / "catalog", ours / "rights", folder / FILE_NAME, (US.key,), "0.1.0"
        )
        self.store = Store(WizardState(self.shelf.load()))
        self.preferences = FakePreferences(dict(kept or {}))
        self.page, self.asked = page, 0
        self.today = TODAY
        self.answers = asyncio.Event()
        self.answers.set()
        self.failures: list[BaseException] = []
        look = None if page is None else self._look
        self.keeper = CatalogKeeper(
            self.store,
            self.shelf,
            self.preferences,
            look,
            failed=self.failures.append,
            today=lambda: self.today,
        )
        self.keeper.start()

    async def _look(self) -> bytes:
        self.asked += 1
        await self.answers.wait()
        if isinstance(self.page, Exception):
            raise self.page
        assert self.page is not None
        return self.page

    async def settle(self) -> CatalogNews:
        """Everything that was begun has ended."""
        while self.keeper._tasks._running:
            await next(iter(self.keeper._tasks._running.values()))
            await asyncio.sleep(0)
        assert self.failures == []
        return self.store.state.news

    async def pick(self, content: bytes, name: str = "a.lpwcatalog") -> CatalogNews:
        """Put a file somewhere and pick it."""
        (self.folder / name).write_bytes(content)
        self.store.dispatch(CatalogPicked(str(self.folder / name)))
        return await self.settle()

    async def take(self) -> CatalogNews:
        """Use what is on offer."""
        self.store.dispatch(CatalogTaken())
        return await self.settle()

    def file(self) -> bytes | None:
        """What is kept for the next start."""
        path = self.folder / FILE_NAME
        return path.read_bytes() if path.exists() else None
