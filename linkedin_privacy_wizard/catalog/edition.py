"""Which program can read a catalog: what its own file says of it.

A catalog may be newer than the program. Then it is refused as a whole, with a sentence that says
so, and no file of it is taken for wrong or half understood.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from linkedin_privacy_wizard import __version__
from linkedin_privacy_wizard.catalog.errors import CatalogError
from linkedin_privacy_wizard.catalog.tables import CatalogErrors, table_of
from linkedin_privacy_wizard.domain.edition import Edition, numbers_of

if TYPE_CHECKING:
    from linkedin_privacy_wizard.catalog.place import Place

EDITION_FILE: Final = "catalog.toml"
FORM: Final = 1
"""The form of the files that this program knows: their keys, and what these mean."""


def edition_of(place: Place, version: str = __version__) -> Edition:
    """Which catalog is there.

    Raises `CatalogErrors` where a program of that version cannot read it.
    """
    from linkedin_privacy_wizard.catalog.schema import EditionFile  # noqa: PLC0415 -- pydantic

    edition = table_of(place.content(EDITION_FILE), EDITION_FILE, EditionFile)
    if edition.form > FORM:
        why = f"This catalog has form {edition.form}, and the program knows {FORM}: use a newer one"
        raise CatalogErrors([CatalogError(EDITION_FILE, "form", why)])
    if numbers_of(edition.needs) > numbers_of(version):
        why = f"This catalog needs version {edition.needs}, and this is {version}"
        raise CatalogErrors([CatalogError(EDITION_FILE, "needs", why)])
    return Edition(edition.edition, edition.made)
