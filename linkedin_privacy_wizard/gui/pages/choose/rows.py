"""What the choices show, told from the state: topics, their settings, and what is not there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain import plan as plans
from linkedin_privacy_wizard.domain.result import Reason, Result
from linkedin_privacy_wizard.domain.setting import Preset, Topic
from linkedin_privacy_wizard.wizard import views

if TYPE_CHECKING:
    from collections.abc import Mapping

    from linkedin_privacy_wizard.domain.country import Country
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.setting import Setting, SettingId
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.wizard.state import WizardState


class Standing(StrEnum):
    """What will become of a setting."""

    RIGHT = "right"
    CHANGES = "changes"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A setting that the person can choose a value for. `wanted` None leaves it as it is.

    `country` is where the person says they live.
    """

    setting: Setting
    now: Value
    wanted: Value | None
    suggested: Value | None
    country: Country | None = None

    @property
    def standing(self) -> Standing:
        """What will become of it."""
        if self.wanted is None:
            return Standing.LEFT
        return Standing.RIGHT if self.wanted == self.now else Standing.CHANGES


@dataclass(frozen=True, slots=True)
class LookRow:
    """A setting that only the person can do something about. `now` is its value where read."""

    setting: Setting
    now: Value | None
    country: Country | None = None


@dataclass(frozen=True, slots=True)
class AbsentRow:
    """A setting that cannot be chosen: not offered (`reason` is None), or not read."""

    setting: Setting
    reason: Reason | None


Row = ChoiceRow | LookRow


@dataclass(frozen=True, slots=True)
class TopicRows:
    """The settings of one topic: first those with a choice, then those to look at."""

    topic: Topic
    rows: tuple[Row, ...]

    def count(self, standing: Standing) -> int:
        """How many of its settings stand like that."""
        return sum(isinstance(row, ChoiceRow) and row.standing is standing for row in self.rows)


@dataclass(frozen=True, slots=True)
class ChoiceList:
    """Everything the choices show."""

    topics: tuple[TopicRows, ...]
    unknown: tuple[e.UnknownSetting, ...]
    unread: tuple[AbsentRow, ...]
    not_offered: tuple[AbsentRow, ...]


def choice_list(state: WizardState) -> ChoiceList:
    """The choices as they stand."""
    values, report = views.values(state.events), views.report(state)
    topics: dict[Topic, list[Row]] = {topic: [] for topic in Topic}
    absent: list[AbsentRow] = []
    for setting in state.catalog.settings:
        row = _row(state, setting, values, report)
        if isinstance(row, AbsentRow):
            absent.append(row)
        else:
            topics[setting.topic].append(row)
    return ChoiceList(
        tuple(TopicRows(topic, _choices_first(rows)) for topic, rows in topics.items() if rows),
        report.unknown,
        tuple(row for row in absent if row.reason is not None),
        tuple(row for row in absent if row.reason is None),
    )


def preset_counts(state: WizardState) -> dict[Preset, int]:
    """How many settings each preset would change."""
    values, settings = views.values(state.events), state.catalog.settings
    return {
        preset: len(plans.changes(settings, values, plans.preset_choices(settings, values, preset)))
        for preset in Preset
    }


def own_picks(state: WizardState) -> int:
    """How many settings the person has chosen differently from the preset in force."""
    values = views.values(state.events)
    preset = plans.preset_choices(state.catalog.settings, values, state.preset)
    return sum(
        preset.get(setting.id) != state.choices.get(setting.id)
        for setting in state.catalog.settings
    )


def _row(
    state: WizardState, setting: Setting, values: Mapping[SettingId, Value], report: Report
) -> Row | AbsentRow:
    now = values.get(setting.id)
    outcome = report.outcomes.get(setting.id)
    if outcome is not None and outcome.result is Result.NOT_OFFERED:
        return AbsentRow(setting, None)
    if not setting.can_be_pressed:
        return LookRow(setting, now, state.country)
    if now is None:
        return AbsentRow(setting, (outcome and outcome.reason) or Reason.NOT_REACHED)
    suggested = views.suggestion(state, setting)
    return ChoiceRow(setting, now, state.choices.get(setting.id), suggested, state.country)


def _choices_first(rows: list[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: isinstance(row, LookRow)))
