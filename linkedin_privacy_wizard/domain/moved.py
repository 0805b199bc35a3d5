"""What has moved between two check-ups of one account. Who moved it, nobody can tell from this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from linkedin_privacy_wizard.domain.checkup import CheckUp
    from linkedin_privacy_wizard.domain.event import UnknownSetting
    from linkedin_privacy_wizard.domain.setting import Setting, SettingId
    from linkedin_privacy_wizard.domain.value import Value


@dataclass(frozen=True, slots=True)
class Drift:
    """A setting that had one value then and has another one now."""

    setting: SettingId
    before: Value
    now: Value


@dataclass(frozen=True, slots=True)
class Renamed:
    """A setting whose row had one title then and has another one now."""

    setting: SettingId
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Moves:
    """Everything that differs. `since` and `until` are when the two check-ups were.

    `gone` had a row then and has none now; where rows were `added` as well, it may be one of them
    by a new name. `offered` is there now and was not offered then. `added` are rows that the
    catalog does not know, and that were not there then.
    """

    since: datetime
    until: datetime
    drifted: tuple[Drift, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    gone: tuple[SettingId, ...] = ()
    offered: tuple[SettingId, ...] = ()
    added: tuple[UnknownSetting, ...] = ()

    def __bool__(self) -> bool:
        return any((self.drifted, self.renamed, self.gone, self.offered, self.added))


def moves(then: CheckUp, now: CheckUp, settings: Iterable[Setting]) -> Moves:
    """Compare two check-ups, in the settings' order.

    What one of them could not read has not moved, as far as anybody knows.
    """
    known = {(each.title, each.address) for each in then.unknown}
    those = tuple(settings)
    sections = {setting.category for setting in those if setting.id in now.listed}
    return Moves(
        then.at,
        now.at,
        tuple(_drifts(then, now, those)),
        tuple(_renamed(then, now, those)),
        tuple(
            setting.id
            for setting in those
            if setting.id in then.listed - now.listed
            # A section without any row that we know may not have come at all.
            and (setting.id in now.missing or setting.category in sections)
        ),
        tuple(setting.id for setting in those if setting.id in then.missing & now.listed),
        tuple(each for each in now.unknown if (each.title, each.address) not in known),
    )


def _drifts(then: CheckUp, now: CheckUp, settings: tuple[Setting, ...]) -> Iterator[Drift]:
    for setting in settings:
        before, after = then.values.get(setting.id), now.values.get(setting.id)
        if before is not None and after is not None and before != after:
            yield Drift(setting.id, before, after)


def _renamed(then: CheckUp, now: CheckUp, settings: tuple[Setting, ...]) -> Iterator[Renamed]:
    """Titles of two languages say nothing of a new name."""
    if then.language is None or then.language != now.language:
        return
    for setting in settings:
        before, after = then.titles.get(setting.id), now.titles.get(setting.id)
        if before is not None and after is not None and before != after:
            yield Renamed(setting.id, before, after)
