"""A setting's values in our words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.domain.value import option_of
from linkedin_privacy_wizard.gui.plain import plain

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting
    from linkedin_privacy_wizard.domain.value import Value


def value_words(setting: Setting, value: Value | None, language: LanguageCode) -> str:
    """A value as people read it, such as "On"."""
    if value is None:
        return QCoreApplication.translate("Values", "Not known")
    text = setting.words(language).options.get(option_of(value))
    return text.label if text else plain(option_of(value))


def keeps_most_private(setting: Setting, value: Value) -> bool | None:
    """Whether a value gives away the least that the setting can; None where none is known to."""
    strictest = setting.presets.get(Preset.STRICTEST) or setting.presets.get(Preset.SUGGESTED)
    return None if strictest is None else option_of(value) == strictest
