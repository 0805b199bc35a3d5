"""What the person wants, setting by setting, apart from what was found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from linkedin_privacy_wizard.domain.setting import Setting, SettingId
    from linkedin_privacy_wizard.domain.value import Value


@dataclass(frozen=True, slots=True)
class Wishes:
    """One account's wishes. A setting that is not among them was never decided on.

    `left` holds the settings that the person wants left alone, whatever they are.
    """

    values: Mapping[SettingId, Value] = field(default_factory=dict)
    left: frozenset[SettingId] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.values or self.left)

    def wanting(self, values: Mapping[SettingId, Value]) -> Wishes:
        """With these as well; the latest word counts."""
        return Wishes({**self.values, **values}, self.left - values.keys())

    def leaving(self, settings: Iterable[SettingId]) -> Wishes:
        """With these left alone."""
        let_be = frozenset(settings)
        values = {each: value for each, value in self.values.items() if each not in let_be}
        return Wishes(values, self.left | let_be)

    def unmet(
        self, settings: Iterable[Setting], now: Mapping[SettingId, Value]
    ) -> dict[SettingId, Value]:
        """The wishes that what is there now differs from, in the settings' own order."""
        return {
            setting.id: self.values[setting.id]
            for setting in settings
            if setting.can_be_pressed
            and setting.id in self.values
            and setting.id in now
            and now[setting.id] != self.values[setting.id]
        }
