"""A list to work through by hand: what is to be set, what is so already, what to look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from linkedin_privacy_wizard.domain.setting import Setting, SettingId
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.domain.wishes import Wishes


@dataclass(frozen=True, slots=True)
class Item:
    """One setting. `now` is None where nobody has looked yet."""

    setting: Setting
    wanted: Value
    now: Value | None = None


@dataclass(frozen=True, slots=True)
class Checklist:
    """The whole list, in the settings' own order.

    `look` are settings with nothing to switch, which only a person can see to. `seen` is when
    LinkedIn was last looked at; None where nobody has.
    """

    todo: tuple[Item, ...] = ()
    right: tuple[Item, ...] = ()
    look: tuple[Setting, ...] = ()
    seen: datetime | None = None


def checklist(
    settings: Iterable[Setting],
    wishes: Wishes,
    now: Mapping[SettingId, Value],
    missing: frozenset[SettingId] = frozenset(),
    seen: datetime | None = None,
) -> Checklist:
    """What these wishes ask for. Settings that LinkedIn does not offer are `missing` from it."""
    offered = [setting for setting in settings if setting.id not in missing]
    items = [
        Item(setting, wishes.values[setting.id], now.get(setting.id))
        for setting in offered
        if setting.can_be_pressed and setting.id in wishes.values
    ]
    return Checklist(
        tuple(item for item in items if item.now != item.wanted),
        tuple(item for item in items if item.now == item.wanted),
        tuple(setting for setting in offered if not setting.can_be_pressed),
        seen,
    )
