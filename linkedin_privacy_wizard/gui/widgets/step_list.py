"""The steps of the wizard, with what is done, what is now and what is to come."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.accessible import give_role
from linkedin_privacy_wizard.gui.widgets.icon_label import IconLabel
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence


class Place(StrEnum):
    """Where a step lies."""

    DONE = "done"
    NOW = "now"
    TO_COME = "to_come"


_LOOKS = {
    Place.DONE: ("check", Tone.ACCENT, Tone.PLAIN),
    Place.NOW: ("arrow", Tone.ACCENT, Tone.ACCENT),
    Place.TO_COME: ("dash", Tone.MUTED, Tone.MUTED),
}


class StepList(QFrame):
    """A list to look at, not to press: the buttons below lead on and back."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "side")
        give_role(self, QAccessible.Role.List)
        self.setAccessibleName(QCoreApplication.translate("StepList", "Steps"))
        self._items = [_StepItem(name) for name in names]
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 28, 16, 20)
        column.setSpacing(4)
        for item in self._items:
            column.addWidget(item)
        column.addStretch(1)
        self._practice = PlainLabel(_practice_words(), size=Size.SMALL, tone=Tone.ACCENT, bold=True)
        self._account = PlainLabel(size=Size.SMALL, bold=True)
        for label in (self._account, self._practice):
            label.setContentsMargins(10, 0, 0, 0)
            column.addWidget(label)

    def show_step(self, now: int, *, practice: bool, account: str = "") -> None:
        """Mark the step with that number (from 0) as the one under way, on that account."""
        self._practice.setVisible(practice)
        self._account.setText(account)
        self._account.setVisible(bool(account))
        for number, item in enumerate(self._items):
            if number < now:
                item.show_place(Place.DONE)
            else:
                item.show_place(Place.NOW if number == now else Place.TO_COME)


class _StepItem(QFrame):
    """One step: a mark and its name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.ListItem)
        self._name = name
        self._mark = IconLabel("dash", scale=1.3)
        self._words = PlainLabel(name)
        self._words.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)

    def show_place(self, place: Place) -> None:
        icon, mark_tone, words_tone = _LOOKS[place]
        self._mark.set_icon(icon, mark_tone)
        self._words.set_tone(words_tone)
        self._words.set_bold(bold=place is Place.NOW)
        self.setAccessibleName(f"{self._name}: {_place_word(place)}")


class StepLine(QFrame):
    """The same in one line, for a narrow window."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "slim")
        self._names = tuple(names)
        self._words = PlainLabel(size=Size.SMALL, tone=Tone.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 8, 28, 8)
        row.addWidget(self._words)

    def show_step(self, now: int, *, practice: bool, account: str = "") -> None:
        """Say which step it is (from 0), and on which account."""
        text = QCoreApplication.translate("StepLine", "Step {number} of {all}: {name}")
        step = text.format(number=now + 1, all=len(self._names), name=self._names[now])
        parts = (step, account, _practice_words() if practice else "")
        self._words.setText(" \u2013 ".join(filter(None, parts)))


def _practice_words() -> str:
    return QCoreApplication.translate("StepList", "Practice account")


def _place_word(place: Place) -> str:
    match place:
        case Place.DONE:
            return QCoreApplication.translate("StepList", "done")
        case Place.NOW:
            return QCoreApplication.translate("StepList", "now")
        case Place.TO_COME:
            return QCoreApplication.translate("StepList", "to come")
