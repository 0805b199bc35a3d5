"""The lines of a summary, told from a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.result import Result
from linkedin_privacy_wizard.gui import by_hand, messages
from linkedin_privacy_wizard.gui.plain import plain
from linkedin_privacy_wizard.gui.results import name_of
from linkedin_privacy_wizard.gui.values import value_words
from linkedin_privacy_wizard.gui.widgets.line_section import Line, LineAct
from linkedin_privacy_wizard.wizard.aside_intents import PlaceOpened
from linkedin_privacy_wizard.wizard.intents import GuidePressed

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.event import KnockOn, UnknownSetting
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.gui.results import Line as Ended
    from linkedin_privacy_wizard.wizard.intents import Intent


def show_me(name: str, intent: Intent) -> LineAct:
    """The button that leads to a setting's page."""
    words = QCoreApplication.translate("Lines", "Show me where")
    whole = QCoreApplication.translate("Lines", "Show me where: {name}")
    return LineAct(words, whole.format(name=name), intent)


def result_line(ended: Ended, language: LanguageCode, *, can_be_shown: bool = False) -> Line:
    """How a setting ended: the values, why, and the way by hand where there is one to go."""
    outcome = ended.outcome
    name = ended.name(language)
    match outcome.result:
        case Result.CHANGED:
            moved = (ended.words(outcome.before, language), ended.words(outcome.after, language))
            return Line(name, moved=moved)
        case Result.ALREADY_RIGHT:
            return Line(name, (ended.words(outcome.after, language),))
        case Result.NEEDS_YOU | Result.NOT_CONFIRMED:
            act = show_me(name, GuidePressed((outcome.setting,))) if can_be_shown else None
            return Line(name, tuple(_what_to_do(ended, language)), act=act)
        case _:
            return Line(name)


def look_line(ended: Ended, language: LanguageCode, *, can_be_shown: bool = False) -> Line:
    """A setting that only the person can see to."""
    if ended.setting is None:
        return Line(ended.name(language))
    todo = ended.setting.words(language).suggest
    value = ended.outcome.after
    now = (now_words(ended.words(value, language)),) if value is not None else ()
    name = ended.name(language)
    act = show_me(name, PlaceOpened(ended.setting.id)) if can_be_shown else None
    return Line(name, (*now, todo, by_hand.where(ended.setting, language)), act=act)


def unread_line(ended: Ended, language: LanguageCode, *, can_be_shown: bool = False) -> Line:
    """A setting that could not be read."""
    reason = ended.outcome.reason
    why = (messages.reason(reason),) if reason else ()
    where = (by_hand.where(ended.setting, language),) if ended.setting else ()
    name = ended.name(language)
    act = show_me(name, PlaceOpened(ended.outcome.setting)) if can_be_shown else None
    return Line(name, (*why, *where), act=act)


def left_line(ended: Ended, language: LanguageCode) -> Line:
    """A setting that the person left alone."""
    return Line(ended.name(language), (ended.words(ended.outcome.after, language),))


def knock_on_line(event: KnockOn, catalog: Catalog, language: LanguageCode) -> Line:
    """A setting that moved by itself."""
    setting = catalog.by_id(event.setting)
    moved = tuple(
        value_words(setting, value, language) if setting else plain(value)
        for value in (event.before, event.after)
    )
    return Line(name_of(setting, event.setting, language), moved=(moved[0], moved[1]))


def unknown_line(event: UnknownSetting) -> Line:
    """A setting of LinkedIn's that the catalog does not know, under its own title."""
    title = plain(event.title)
    untitled = QCoreApplication.translate("Lines", "A setting without a title")
    section = QCoreApplication.translate("Lines", "In “{section}”")
    return Line(title or untitled, (section.format(section=messages.category(event.category)),))


def now_words(value: str) -> str:
    """What a setting is set to now."""
    return QCoreApplication.translate("Lines", "Now: {value}").format(value=value)


def way(ended: Ended, language: LanguageCode) -> str:
    """The way by hand, as numbered steps."""
    if ended.setting is None:
        return ""
    steps = by_hand.steps(ended.setting, ended.outcome.wanted, language)
    return "\n".join(f"{place}. {step}" for place, step in enumerate(steps, start=1))


def _what_to_do(ended: Ended, language: LanguageCode) -> list[str]:
    outcome = ended.outcome
    parts = []
    if outcome.wanted is not None:
        wish = QCoreApplication.translate("Lines", "You want: {value}")
        parts.append(wish.format(value=ended.words(outcome.wanted, language)))
    if outcome.after is not None:
        parts.append(now_words(ended.words(outcome.after, language)))
    facts = [" · ".join(parts)] if parts else []
    if outcome.reason is not None:
        facts.append(messages.reason(outcome.reason))
    return [*facts, *filter(None, [way(ended, language)])]
