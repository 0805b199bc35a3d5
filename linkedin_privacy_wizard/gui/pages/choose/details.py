"""What a setting is about: the four parts, what each choice means, and the way by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from linkedin_privacy_wizard.gui import by_hand
from linkedin_privacy_wizard.gui.countries import in_countries
from linkedin_privacy_wizard.gui.dates import day_words
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linkedin_privacy_wizard.domain.setting import LanguageCode, PlainText, Setting

_LABEL_LETTERS = 19


class Details(QWidget):
    """The parts of one setting's explanation, each under its own small title."""

    def __init__(self, setting: Setting, language: LanguageCode) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (title, words) in enumerate(parts_of(setting, language)):
            label = PlainLabel(title, tone=Tone.MUTED)
            label.setFixedWidth(label.fontMetrics().averageCharWidth() * _LABEL_LETTERS)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_text(title, words), row, 1)


def parts_of(setting: Setting, language: LanguageCode) -> Iterator[tuple[str, str]]:
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
    yield from _notes(text)
    yield QCoreApplication.translate("Details", "By hand"), _way(setting, language)


def _choices(setting: Setting, text: PlainText) -> str:
    shown = (text.options[option] for option in setting.choosable if option in text.options)
    return "\n".join(f"{option.label}: {option.says}" for option in shown)


def _notes(text: PlainText) -> Iterator[tuple[str, str]]:
    checked = QCoreApplication.translate("Details", "Checked on {day}.")
    for note in text.notes:
        title = QCoreApplication.translate("Details", "Where you live")
        where = in_countries(note.countries)
        yield title, f"{where}: {note.text} {checked.format(day=day_words(note.checked))}"


def _way(setting: Setting, language: LanguageCode) -> str:
    steps = by_hand.steps(setting, None, language)
    return "\n".join(f"{place}. {step}" for place, step in enumerate(steps, start=1))


def _text(title: str, words: str) -> QLabel:
    label = PlainLabel(words)
    label.setAccessibleName(f"{title}: {words}")
    return label
