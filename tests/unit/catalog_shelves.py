"""A shelf with a small catalog of the program's own, in a data folder."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.edition import Edition, EditionRefused, Refused
from linkedin_privacy_wizard.gui.catalog_shelf import (
    FILE_NAME,
    CatalogShelf,
)
from linkedin_privacy_wizard.wizard.catalog_news import Origin
from tests.signed_catalogs import TODAY, Signer, small, unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.domain.catalog import Catalog

US, STRANGER = Signer(), Signer()
OURS = Edition(1, date(2026, 9, 1))
AGE = "catalog/ads/ads-age.toml"
HOBBY = "catalog/ads/ads-hobby.toml"
DAY = timedelta(days=1)


def paths_in(text: str) -> list[str]:
    return [line.split('"')[1] for line in text.splitlines() if line.startswith("path = ")]


class Shelf(CatalogShelf):
    """The shipped catalog, and a data folder."""

    def __init__(self, folder: Path, *keys: bytes, version: str = "0.1.0") -> None:
        self.kept = folder / FILE_NAME
        ours = unpacked(folder / "ours", small())
        super().__init__(ours / "catalog", ours / "rights", self.kept, keys or (US.key,), version)

    def why_not(self, content: bytes, today: date = TODAY) -> Refused:
        """Why a file is not on offer."""
        with pytest.raises(EditionRefused) as caught:
            self.offer(content, Origin.FILE, today)
        return caught.value.why


def started(folder: Path, *keys: bytes) -> tuple[Shelf, Catalog]:
    """A start, and the catalog that is used from it on."""
    shelf = Shelf(folder, *keys)
    return shelf, shelf.load()
