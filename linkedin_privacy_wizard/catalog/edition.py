"""Which program can read a catalog: what its own file says of it.

A catalog may be newer than the program. Then it is refused as a whole, with a sentence that says
so, and no file of it is taken for wrong or half understood.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from linkedin_privacy_wizard import __version__
from linkedin_privacy_wizard.catalog.errors import CatalogError
from linkedin_privacy_wizard.catalog.tables import CatalogErrors, content_of, table_of

if TYPE_CHECKING:
    from pathlib import Path

EDITION_FILE: Final = "catalog.toml"
FORM: Final = 1
"""The form of the files that this program knows: their keys, and what these mean."""


def check_edition(folder: Path, version: str = __version__) -> None:
    """Raise `CatalogErrors` where a program of that version cannot read the catalog there."""
    from linkedin_privacy_wizard.catalog.schema import EditionFile  # noqa: PLC0415 -- pydantic

    edition = table_of(content_of(folder / EDITION_FILE, EDITION_FILE), EDITION_FILE, EditionFile)
    if edition.form > FORM:
        why = f"This catalog has form {edition.form}, and the program knows {FORM}: use a newer one"
        raise CatalogErrors([CatalogError(EDITION_FILE, "form", why)])
    if _numbers(edition.needs) > _numbers(version):
        why = f"This catalog needs version {edition.needs}, and this is {version}"
        raise CatalogErrors([CatalogError(EDITION_FILE, "needs", why)])


def _numbers(version: str) -> tuple[int, ...]:
    """Its first three numbers: what comes after them makes no version newer."""
    return tuple(int(number) for number in re.findall("[0-9]+", version)[:3])
