"""The catalog: every setting the program knows, and the rows it knows to leave alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from linkedin_privacy_wizard.domain.edition import Edition
    from linkedin_privacy_wizard.domain.right import Right, RightId
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting, SettingId


@dataclass(frozen=True, slots=True)
class IgnoredRow:
    """A row on LinkedIn's section pages that is known and is no privacy setting.

    Such a row is neither new nor of use here: how LinkedIn looks, its language, a subscription,
    and the rows that close an account or change a password.
    """

    paths: tuple[str, ...]
    titles: Mapping[LanguageCode, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Catalog:
    """All settings in the order in which people see them, and the rights that no switch gives.

    `fingerprint` changes whenever any file of a setting does. `edition` is None where it has not
    been read yet.
    """

    settings: tuple[Setting, ...]
    ignored: tuple[IgnoredRow, ...]
    fingerprint: str
    rights: tuple[Right, ...] = ()
    edition: Edition | None = None

    def by_id(self, setting_id: SettingId) -> Setting | None:
        """The setting of that id, or None: a history may name one that has gone since."""
        return next((setting for setting in self.settings if setting.id == setting_id), None)

    def right(self, right_id: RightId) -> Right | None:
        """The right of that id, or None: notes may name one that has gone since."""
        return next((right for right in self.rights if right.id == right_id), None)
