"""What the person has agreed to change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.value import option_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from linkedin_privacy_wizard.domain.setting import Preset, Setting, SettingId
    from linkedin_privacy_wizard.domain.value import Value


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the reviewed list. `effects` are the side effects the person ticked."""

    setting: Setting
    before: Value
    wanted: Value
    effects: frozenset[str] = frozenset()

    @property
    def effects_needed(self) -> frozenset[str]:
        """The side effects that must be ticked before this may be pressed."""
        return frozenset(effect.id for effect in self.setting.effects_of(option_of(self.wanted)))

    @property
    def agreed(self) -> bool:
        """Whether every side effect it has was ticked."""
        return self.effects_needed <= self.effects


def preset_choices(
    settings: Iterable[Setting], values: Mapping[SettingId, Value], preset: Preset
) -> dict[SettingId, Value]:
    """What a preset chooses for the settings whose value is known."""
    return {
        setting.id: setting.presets[preset]
        for setting in settings
        if setting.id in values and preset in setting.presets and setting.can_be_pressed
    }


def changes(
    settings: Iterable[Setting],
    values: Mapping[SettingId, Value],
    choices: Mapping[SettingId, Value],
    ticked: frozenset[tuple[SettingId, str]] = frozenset(),
) -> tuple[Change, ...]:
    """The list to review: every choice that differs from the value now.

    A setting whose value could not be read is never in it.
    """
    return tuple(
        Change(
            setting,
            values[setting.id],
            choices[setting.id],
            frozenset(effect for owner, effect in ticked if owner == setting.id),
        )
        for setting in settings
        if setting.can_be_pressed
        and setting.id in values
        and setting.id in choices
        and choices[setting.id] != values[setting.id]
    )
