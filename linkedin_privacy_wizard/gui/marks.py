"""What LinkedIn might do before and may do now: one mark for each setting, by topic."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.setting import Topic
from linkedin_privacy_wizard.gui.values import keeps_most_private

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.setting import Setting
    from linkedin_privacy_wizard.domain.value import Value


class Mark(StrEnum):
    """What a setting lets LinkedIn do."""

    MAY = "may"
    MAY_NOT = "may_not"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class TopicMarks:
    """The marks of one topic's settings, in the same order before and after."""

    topic: Topic
    before: tuple[Mark, ...]
    after: tuple[Mark, ...]


def marks_of(report: Report, catalog: Catalog) -> tuple[TopicMarks, ...]:
    """The marks of every setting whose value was read and whose most private value is known."""
    found: dict[Topic, list[tuple[Mark, Mark]]] = {topic: [] for topic in Topic}
    for setting in catalog.settings:
        outcome = report.outcomes.get(setting.id)
        if outcome is None or outcome.before is None or not setting.can_be_pressed:
            continue
        before = _mark(setting, outcome.before)
        if before is not Mark.NOT_KNOWN:
            found[setting.topic].append((before, _mark(setting, outcome.after)))
    return tuple(
        TopicMarks(topic, tuple(b for b, _ in pairs), tuple(a for _, a in pairs))
        for topic, pairs in found.items()
        if pairs
    )


def _mark(setting: Setting, value: Value | None) -> Mark:
    private = None if value is None else keeps_most_private(setting, value)
    if private is None:
        return Mark.NOT_KNOWN
    return Mark.MAY_NOT if private else Mark.MAY
