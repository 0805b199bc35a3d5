"""A report in the order in which people read it: results first, then what else was seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.result import Reason, Result
from linkedin_privacy_wizard.gui.plain import plain
from linkedin_privacy_wizard.gui.values import value_words

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.result import Outcome
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting, SettingId
    from linkedin_privacy_wizard.domain.value import Value

# What was done comes first, then what is left to do.
ORDER = (
    Result.CHANGED,
    Result.NEEDS_YOU,
    Result.NOT_CONFIRMED,
    Result.ALREADY_RIGHT,
    Result.NOT_OFFERED,
)


@dataclass(frozen=True, slots=True)
class Line:
    """How one setting ended. `setting` is None where the catalog no longer has it."""

    outcome: Outcome
    setting: Setting | None

    def name(self, language: LanguageCode) -> str:
        """What to call it."""
        return name_of(self.setting, self.outcome.setting, language)

    def words(self, value: Value | None, language: LanguageCode) -> str:
        """One of its values in words."""
        if self.setting is None:
            return plain(value or "")
        return value_words(self.setting, value, language)


@dataclass(frozen=True, slots=True)
class Story:
    """A report, sorted.

    `results` holds what the person asked for and what LinkedIn does not offer; `look` the
    settings that only a person can see to; `unread` those that nobody could read.
    """

    results: dict[Result, tuple[Line, ...]]
    look: tuple[Line, ...]
    unread: tuple[Line, ...]
    left: tuple[Line, ...]

    def by_hand(self) -> tuple[Line, ...]:
        """What the person asked for and still has to see to."""
        return (*self.results[Result.NEEDS_YOU], *self.results[Result.NOT_CONFIRMED])


def story(report: Report, catalog: Catalog) -> Story:
    """Sort a report, in the catalog's order."""
    known = {setting.id: setting for setting in catalog.settings}
    places = {setting_id: place for place, setting_id in enumerate(known)}
    outcomes = sorted(
        report.outcomes.values(), key=lambda outcome: places.get(outcome.setting, len(places))
    )
    lines = [Line(outcome, known.get(outcome.setting)) for outcome in outcomes]
    asked = [line for line in lines if not _is_aside(line.outcome)]
    look = [line for line in lines if _is_to_look_at(line)]
    return Story(
        {result: tuple(x for x in asked if x.outcome.result is result) for result in ORDER},
        tuple(look),
        tuple(line for line in lines if _is_aside(line.outcome) and line not in look),
        tuple(line for line in lines if line.outcome.result is None and line not in look),
    )


def name_of(setting: Setting | None, setting_id: SettingId, language: LanguageCode) -> str:
    """What to call a setting, known or not."""
    return setting.words(language).name if setting else plain(setting_id)


def _is_aside(outcome: Outcome) -> bool:
    """Whether it needs the person though they never asked for a change of it."""
    return outcome.wanted is None and outcome.result is Result.NEEDS_YOU


def _is_to_look_at(line: Line) -> bool:
    """Whether LinkedIn offers it and only the person can see to it."""
    if line.setting is None or line.setting.can_be_pressed:
        return False
    return line.outcome.result is None or line.outcome.reason is Reason.LOOK_ONLY
