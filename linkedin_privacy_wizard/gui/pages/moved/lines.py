"""The lines about what has moved besides: no setting that the person wants to be anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.gui import by_hand, messages
from linkedin_privacy_wizard.gui.messages import again as words
from linkedin_privacy_wizard.gui.plain import plain
from linkedin_privacy_wizard.gui.results import name_of
from linkedin_privacy_wizard.gui.values import value_words
from linkedin_privacy_wizard.gui.widgets.line_section import Line, LineAct
from linkedin_privacy_wizard.wizard import views
from linkedin_privacy_wizard.wizard.again_intents import ChoicesOpened

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.event import UnknownSetting
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting, SettingId
    from linkedin_privacy_wizard.wizard.again import Findings
    from linkedin_privacy_wizard.wizard.state import WizardState


def drifted(state: WizardState, found: Findings, language: LanguageCode) -> list[Line]:
    """Settings that moved, and that the person has not decided on."""
    if found.moved is None:
        return []
    known = {each.id: each for each in state.catalog.settings}
    return [
        _line(
            known[drift.setting],
            words.drift(drift, known[drift.setting], found.moved.since, language),
            language,
            choose=known[drift.setting].can_be_pressed,
        )
        for drift in found.moved.drifted
    ]


def changed_page(state: WizardState, found: Findings, language: LanguageCode) -> list[Line]:
    """What is new, gone, or called something else on LinkedIn's pages."""
    moved = found.moved
    if moved is None:
        return []

    def called(setting: SettingId) -> str:
        return name_of(state.catalog.by_id(setting), setting, language)

    gone = words.gone(may_be_renamed=bool(moved.added))
    return [
        *(_added(each) for each in moved.added),
        *(Line(called(each.setting), (words.renamed(each),)) for each in moved.renamed),
        *(Line(called(each), (gone,)) for each in moved.gone),
        *(Line(called(each), (words.offered(),)) for each in moved.offered),
    ]


def new(state: WizardState, found: Findings, language: LanguageCode) -> list[Line]:
    """What this program has come to know since the last time."""
    now = views.values(state.events)
    made = []
    for setting in found.new:
        value = value_words(setting, now[setting.id], language)
        suggested = words.suggestion(setting, views.suggestion(state, setting), language)
        told = words.new_here(value, suggested if suggested != value else None)
        made.append(_line(setting, told, language, choose=True))
    return made


def unseen(found: Findings, language: LanguageCode) -> list[Line]:
    """What the person wants, and could not be read."""
    return [
        Line(each.words(language).name, (by_hand.where(each, language),)) for each in found.unseen
    ]


def _line(setting: Setting, told: str, language: LanguageCode, *, choose: bool) -> Line:
    name = setting.words(language).name
    if not choose:
        return Line(name, (told,))
    text = QCoreApplication.translate("Moved", "Choose")
    return Line(name, (told,), act=LineAct(text, f"{text}: {name}", ChoicesOpened(setting.id)))


def _added(row: UnknownSetting) -> Line:
    untitled = QCoreApplication.translate("Lines", "A setting without a title")
    return Line(plain(row.title) or untitled, (words.added(messages.category(row.category)),))
