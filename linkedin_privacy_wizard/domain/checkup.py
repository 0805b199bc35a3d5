"""What LinkedIn showed at the end of a run: a fold over its events."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.domain.value import Value

KINDS = (
    e.StageStarted,
    e.StageEnded,
    e.CategoryOpened,
    e.SettingListed,
    e.SettingRead,
    e.SettingMissing,
    e.SettingUnread,
    e.UnknownSetting,
    e.ChangeStarted,
    e.ChangeVerified,
    e.ChangeNotKept,
    e.KnockOn,
)
"""The events that tell it."""


@dataclass(frozen=True, slots=True)
class CheckUp:
    """The latest of everything that a run saw.

    `at` is when its last whole reading or proof ended. `listed` are the settings that had a row,
    `titles` the rows' titles, where they were kept, in the page's `language`. `missing` are the
    settings that LinkedIn does not offer, `not_found` those whose absence may mean something else.
    A value that was pressed and not seen again is not in `values`: nobody knows it.
    """

    at: datetime
    values: Mapping[SettingId, Value] = field(default_factory=dict)
    listed: frozenset[SettingId] = frozenset()
    titles: Mapping[SettingId, str] = field(default_factory=dict)
    language: str | None = None
    missing: frozenset[SettingId] = frozenset()
    not_found: frozenset[SettingId] = frozenset()
    unknown: tuple[e.UnknownSetting, ...] = ()


@dataclass(slots=True)
class _Seen:
    """A check-up while its events are told."""

    at: datetime | None = None
    values: dict[SettingId, Value] = field(default_factory=dict)
    listed: set[SettingId] = field(default_factory=set)
    titles: dict[SettingId, str] = field(default_factory=dict)
    language: str | None = None
    absent: dict[SettingId, bool] = field(default_factory=dict)
    """True where LinkedIn does not offer it for sure."""
    unknown: dict[tuple[str, str], e.UnknownSetting] = field(default_factory=dict)


def check_up(events: Iterable[e.Event]) -> CheckUp | None:
    """Fold the events of one run; None where it never read everything."""
    seen = _Seen()
    for event in events:
        _take_in(seen, event)
    if seen.at is None:
        return None
    return CheckUp(
        seen.at,
        seen.values,
        frozenset(seen.listed),
        seen.titles,
        seen.language,
        frozenset(setting for setting, surely in seen.absent.items() if surely),
        frozenset(setting for setting, surely in seen.absent.items() if not surely),
        tuple(seen.unknown.values()),
    )


def _take_in(seen: _Seen, event: e.Event) -> None:
    match event:
        case e.StageStarted(e.Stage.READ, _):
            # Read once more from the beginning: what it shows then is what counts.
            seen.listed.clear()
            seen.absent.clear()
            seen.unknown.clear()
        case e.StageEnded(ended, e.Stage.READ | e.Stage.PROVE, whole) if whole:
            seen.at = ended
        case e.CategoryOpened(_, language) if language is not None:
            seen.language = language
        case e.SettingListed(setting, _, title):
            if title is not None:
                seen.titles[setting] = title
            seen.listed.add(setting)
        case e.UnknownSetting(_, title, address):
            seen.unknown[title, address] = event
        case _:
            _take_in_value(seen, event)


def _take_in_value(seen: _Seen, event: e.Event) -> None:
    match event:
        case e.SettingMissing(setting):
            seen.absent[setting] = True
            seen.values.pop(setting, None)
        case e.SettingUnread(setting, reason):
            if reason is Reason.NOT_FOUND:
                seen.absent[setting] = False
            seen.values.pop(setting, None)
        case e.ChangeStarted(setting, _, _):
            seen.values.pop(setting, None)
        case (
            e.SettingRead(setting, value, _)
            | e.ChangeVerified(setting, value)
            | e.ChangeNotKept(setting, value)
            | e.KnockOn(setting, _, value)
        ):
            seen.values[setting] = value
        case _:
            pass
