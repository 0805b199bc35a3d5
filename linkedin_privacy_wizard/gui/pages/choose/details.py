"""What a setting is about: the four parts, what each choice means, and the way by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from linkedin_privacy_wizard.domain.country import concerns, is_known
from linkedin_privacy_wizard.gui import by_hand
from linkedin_privacy_wizard.gui.countries import in_countries
from linkedin_privacy_wizard.gui.dates import day_words
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from linkedin_privacy_wizard.domain.country import Country
    from linkedin_privacy_wizard.domain.setting import LanguageCode, PlainText, Setting

_LABEL_LETTERS = 19


class Details(QWidget):
    """The parts of one setting's explanation, each under its own small title.

    What is true in some places only is left out where the person lives in none of them.
    """

    def __init__(
        self, setting: Setting, language: LanguageCode, country: Country | None = None
    ) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (title, words) in enumerate(parts_of(setting, language, country)):
            label = PlainLabel(title, tone=Tone.MUTED)
            label.setFixedWidth(label.fontMetrics().averageCharWidth() * _LABEL_LETTERS)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_text(title, words), row, 1)


def parts_of(
    setting: Setting, language: LanguageCode, country: Country | None = None
) -> Iterator[tuple[str, str]]:
    """The titles and texts, in the order in which people ask."""
    text = setting.words(language)
    yield QCoreApplication.translate("Details", "What it does"), text.what
    if text.off:
        yield QCoreApplication.translate("Details", "If you turn it off"), text.off
    if text.lose:
        yield QCoreApplication.translate("Details", "What you lose"), text.lose
    yield QCoreApplication.translate("Details", "What we suggest"), text.suggest
    if setting.can_be_pressed:
        yield QCoreApplication.translate("Details", "Your choices"), _choices(setting, text)
    for effect in setting.side_effects:
        yield QCoreApplication.translate("Details", "Take care"), text.side_effects[effect.id]
    for words in _place_notes(setting, text, country):
        yield QCoreApplication.translate("Details", "Where you live"), words
    yield QCoreApplication.translate("Details", "By hand"), _way(setting, language)


def _choices(setting: Setting, text: PlainText) -> str:
    shown = (text.options[option] for option in setting.choosable if option in text.options)
    return "\n".join(f"{option.label}: {option.says}" for option in shown)


def _place_notes(setting: Setting, text: PlainText, country: Country | None) -> Iterator[str]:
    checked = QCoreApplication.translate("Details", "Checked on {day}.")
    for note in text.notes:
        if concerns(note.countries, country):
            day = checked.format(day=day_words(note.checked))
            yield _there(note.countries, country, f"{note.text} {day}")
    if setting.not_offered_in and concerns(setting.not_offered_in, country):
        missing = QCoreApplication.translate(
            "Details", "As far as we know, LinkedIn does not offer this here."
        )
        yield _there(setting.not_offered_in, country, missing)


def _there(codes: Iterable[str], country: Country | None, words: str) -> str:
    """With the names of the places, unless it is where the person lives."""
    return words if is_known(codes, country) else f"{in_countries(codes)}: {words}"


def _way(setting: Setting, language: LanguageCode) -> str:
    steps = by_hand.steps(setting, None, language)
    return "\n".join(f"{place}. {step}" for place, step in enumerate(steps, start=1))


def _text(title: str, words: str) -> QLabel:
    label = PlainLabel(words)
    label.setAccessibleName(f"{title}: {words}")
    return label
