"""The catalog that comes with the program, and the newer one that may lie in the data folder.

Whatever is wrong with the newer one, there is always the other. Nothing of a signed file is ever
unpacked on the disk: what was checked is what is read.
"""

from __future__ import annotations

import hashlib
import stat
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from linkedin_privacy_wizard import __version__
from linkedin_privacy_wizard.catalog import CatalogError, load, load_rights
from linkedin_privacy_wizard.catalog.check import check
from linkedin_privacy_wizard.catalog.rights import check_rights
from linkedin_privacy_wizard.domain.catalog_change import compare, turned_round
from linkedin_privacy_wizard.domain.edition import EditionRefused, Refused
from linkedin_privacy_wizard.storage.whole_file import write_whole
from linkedin_privacy_wizard.updates.bundle import ENDING, LARGEST, bundle_of
from linkedin_privacy_wizard.updates.rules import check_taken, check_used
from linkedin_privacy_wizard.wizard.catalog_news import Offer

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.edition import Edition
    from linkedin_privacy_wizard.updates.bundle import Bundle
    from linkedin_privacy_wizard.wizard.catalog_news import Origin

FILE_NAME: Final = f"catalog{ENDING}"
MOST_LOOKED_AT: Final = 20
"""Files of a folder; the last ones by name, since that ends in their edition."""


class CatalogShelf:
    """`built_in` and `rights` are folders, `kept` is the file for the newer one.

    `keys` are those of the release, and `version` is the program's own. Everything takes a while,
    so call it beside the window's thread.
    """

    def __init__(
        self,
        built_in: Path,
        rights: Path,
        kept: Path,
        keys: tuple[bytes, ...] = (),
        version: str = __version__,
    ) -> None:
        self._built_in, self._rights, self._kept = built_in, rights, kept
        self._keys, self._version = keys, version
        self._in_use: Catalog | None = None
        self._newest: Edition | None = None
        self.set_aside: Refused | None = None

    @property
    def takes_any(self) -> bool:
        """Whether there is anybody who may sign one."""
        return bool(self._keys)

    def load(self) -> Catalog:
        """The newer one if it may be used, or else the one that comes with the program.

        Raises `CatalogError` where even that is wrong. `set_aside` says why the newer one, if there
        is one, is not used.
        """
        built_in = replace(load(self._built_in), rights=load_rights(self._rights))
        try:
            self._in_use = self._newer(built_in)
        except EditionRefused as refused:
            # A newer program brings a newer catalog: nothing is wrong then.
            self.set_aside = None if refused.why is Refused.OLDER else refused.why
            self._in_use = built_in
        self._newest = self._in_use.edition
        return self._in_use

    def offer(self, content: bytes, origin: Origin, today: date) -> Offer:
        """What that file would change. Raises `EditionRefused` where it may not be taken."""
        assert self._in_use is not None
        assert self._newest is not None
        bundle = bundle_of(content, self._keys)
        check_taken(bundle, self._newest, today, self._version)
        catalog = _catalog_in(bundle)
        _check_whole(bundle, catalog)
        turned = turned_round(self._in_use, catalog)
        if turned:
            raise EditionRefused(Refused.OTHER_MEANING, ", ".join(turned))
        mark = hashlib.sha256(content).hexdigest()
        return Offer(bundle.edition, compare(self._in_use, catalog), origin, mark)

    def keep(self, content: bytes, edition: Edition) -> None:
        """Keep a file that was on offer, for every start from now on. Raises OSError.

        Where it cannot be written, the one before it stays.
        """
        write_whole(self._kept, content)
        self._newest = edition

    def _newer(self, built_in: Catalog) -> Catalog:
        assert built_in.edition is not None
        # Most people have none, and then nothing is imported that reads one.
        if not self._kept.exists():
            return built_in
        bundle = bundle_of(content_of(self._kept), self._keys)
        check_used(bundle, built_in.edition, self._version)
        return _catalog_in(bundle)


def content_of(file: Path) -> bytes:
    """What is in a file that anybody may have made. Raises `EditionRefused`."""
    try:
        # Whatever is no plain file may never come to its end.
        if not stat.S_ISREG(file.stat().st_mode):
            raise EditionRefused(Refused.UNREADABLE)
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        raise EditionRefused(Refused.UNREADABLE, str(error)) from error
    if len(content) > LARGEST:
        raise EditionRefused(Refused.TOO_LARGE)
    return content


def files_in(folder: Path) -> list[Path]:
    """The signed catalogs there. Raises `EditionRefused` where there are none."""
    try:
        found = sorted(file for file in folder.iterdir() if file.suffix == ENDING)
    except OSError as error:
        raise EditionRefused(Refused.UNREADABLE, str(error)) from error
    if not found:
        raise EditionRefused(Refused.NONE_THERE)
    return found[-MOST_LOOKED_AT:]


def _catalog_in(bundle: Bundle) -> Catalog:
    try:
        catalog = load(bundle.below("catalog"))
        rights = load_rights(bundle.below("rights"))
    except CatalogError as error:
        raise EditionRefused(Refused.BROKEN, str(error)) from error
    assert catalog.edition is not None
    said = replace(bundle.edition, good_until=None)
    if catalog.edition != said:
        raise EditionRefused(Refused.BROKEN, "It says two different things of its edition")
    return replace(catalog, rights=rights, edition=bundle.edition)


def _check_whole(bundle: Bundle, catalog: Catalog) -> None:
    """All that those who make an edition are held to: more than loading asks for.

    It is the same on every day: nothing in it may be checked after it was made.
    """
    made = bundle.edition.made
    mistakes = check(bundle.below("catalog"), made)
    mistakes += check_rights(bundle.below("rights"), catalog.settings, made)
    if mistakes:
        raise EditionRefused(Refused.BROKEN, "\n".join(mistakes))
