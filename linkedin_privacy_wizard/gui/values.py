"""A setting's values in our words, and which of them a person can choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.domain.value import option_of
from linkedin_privacy_wizard.gui.plain import plain

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import LanguageCode, OptionId, Setting
    from linkedin_privacy_wizard.domain.value import Value

# Which boxes were set is the person's own business: it can be put back, and not be chosen.
_SOME = "some"


def value_words(setting: Setting, value: Value | None, language: LanguageCode) -> str:
    """A value as people read it, such as "On"."""
    if value is None:
        return QCoreApplication.translate("Values", "Not known")
    text = setting.words(language).options.get(option_of(value))
    return text.label if text else plain(option_of(value))


def choosable(setting: Setting) -> tuple[OptionId, ...]:
    """The options a person can choose, in the catalog's order."""
    return tuple(option.id for option in setting.options if option.id != _SOME)


def keeps_most_private(setting: Setting, value: Value) -> bool | None:
    """Whether a value gives away the least that the setting can; None where none is known to."""
    strictest = setting.presets.get(Preset.STRICTEST) or setting.presets.get(Preset.SUGGESTED)
    return None if strictest is None else option_of(value) == strictest
