"""The way to a setting by hand, in LinkedIn's own words, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.setting import Kind
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.values import value_words

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting
    from linkedin_privacy_wizard.domain.value import Value


def steps(setting: Setting, wanted: Value | None, language: LanguageCode) -> tuple[str, ...]:
    """What to do on LinkedIn, a sentence for each step. Without a wanted value: where to look."""
    section = QCoreApplication.translate("ByHand", "Choose “{section}”.")
    found = (
        first_step(),
        section.format(section=messages.category(setting.category)),
        open_step(setting, language),
    )
    return found if wanted is None else (*found, last_step(setting, wanted, language))


def first_step() -> str:
    """How to come to the settings at all."""
    return QCoreApplication.translate(
        "ByHand", "On LinkedIn, open “Me”, then “Settings & Privacy”."
    )


def open_step(setting: Setting, language: LanguageCode) -> str:
    """How to open it, once its section is there."""
    words = QCoreApplication.translate("ByHand", "Open “{title}”.")
    return words.format(title=row_title(setting, language))


def where(setting: Setting, language: LanguageCode) -> str:
    """Where LinkedIn keeps it, in one line."""
    words = QCoreApplication.translate("ByHand", "Where: “{section}”, then “{title}”.")
    section = messages.category(setting.category)
    return words.format(section=section, title=row_title(setting, language))


def row_title(setting: Setting, language: LanguageCode) -> str:
    """LinkedIn's own title of its row, or our name where nobody knows the title."""
    titles = setting.titles.get(language) or setting.titles.get("en") or ()
    return titles[0] if titles else setting.words(language).name


def last_step(setting: Setting, wanted: Value, language: LanguageCode) -> str:
    """What to set on its page."""
    if setting.kind is Kind.TICKS and wanted == "none":
        return QCoreApplication.translate("ByHand", "Clear every box.")
    if setting.kind is Kind.TICKS and wanted == "all":
        return QCoreApplication.translate("ByHand", "Tick every box.")
    option = value_words(setting, wanted, language)
    labels = setting.labels.get(language) or setting.labels.get("en") or ()
    if not labels:
        return QCoreApplication.translate("ByHand", "Set it to “{option}”.").format(option=option)
    words = QCoreApplication.translate("ByHand", "Set “{control}” to “{option}”.")
    return words.format(control=labels[0], option=option)
