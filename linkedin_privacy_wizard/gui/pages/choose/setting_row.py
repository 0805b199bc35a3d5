"""One setting among the choices: what it is now, what we suggest, and a box to choose from."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from linkedin_privacy_wizard.domain.setting import Kind
from linkedin_privacy_wizard.gui.pages.choose.details import Details
from linkedin_privacy_wizard.gui.pages.choose.rows import ChoiceRow, LookRow, Standing
from linkedin_privacy_wizard.gui.values import value_words
from linkedin_privacy_wizard.gui.widgets.accessible import give_role
from linkedin_privacy_wizard.gui.widgets.choice_box import ChoiceBox
from linkedin_privacy_wizard.gui.widgets.disclosure import Disclosure
from linkedin_privacy_wizard.gui.widgets.icon_label import IconLabel
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.ruled import Ruled
from linkedin_privacy_wizard.wizard.intents import ValueChosen

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.country import Country
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.gui.pages.choose.rows import Row

# In average letters, so that larger text has the box below its words sooner.
_NARROW = 75
_BOX_LETTERS = 34


class SettingRow(Ruled):
    """A setting's name, a line about it, and its explanation when asked for."""

    def __init__(self, setting: Setting, language: LanguageCode) -> None:
        super().__init__()
        self.setting = setting
        self._language = language
        name = setting.words(language).name
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(name)
        self.about = PlainLabel(tone=Tone.MUTED)
        self.more = Disclosure(QCoreApplication.translate("SettingRow", "What is this?"))
        self.more.setAccessibleName(f"{self.more.text()} {name}")
        self.more.turned.connect(self._open)
        self._details: Details | None = None
        self._country: Country | None = None
        left = QVBoxLayout()
        left.setSpacing(2)
        self.name = PlainLabel(name, bold=True)
        left.addWidget(self.name)
        left.addWidget(self.about)
        left.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._line = QHBoxLayout()
        self._line.setSpacing(16)
        self._line.addLayout(left, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 10, 0, 4)
        self._whole.setSpacing(0)
        self._whole.addLayout(self._line)

    @abstractmethod
    def show_row(self, row: Row) -> None:
        """Show how the setting stands."""

    @Slot(bool)
    def _open(self, opened: bool) -> None:  # noqa: FBT001 - a slot
        if self._details is None and opened:
            self._details = Details(self.setting, self._language, self._country)
            self._whole.addWidget(self._details)
        if self._details is not None:
            self._details.setVisible(opened)

    def show_country(self, country: Country | None) -> None:
        """Explain it anew where the person lives somewhere else than before."""
        if country is self._country:
            return
        self._country = country
        if self._details is not None:
            shown = not self._details.isHidden()
            self._whole.removeWidget(self._details)
            self._details.deleteLater()
            self._details = None
            self._open(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the box below the words where there is no room beside them."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)


class ChoiceSettingRow(SettingRow):
    """A setting whose value the person can choose."""

    chosen = Signal(object)

    def __init__(self, row: ChoiceRow, language: LanguageCode) -> None:
        super().__init__(row.setting, language)
        self._row: ChoiceRow | None = None
        self.box = ChoiceBox(self.accessibleName())
        self.box.chosen.connect(self._tell)
        self._name_box()
        self._mark = IconLabel("dash", tone=Tone.MUTED, scale=1.2)
        self._standing = PlainLabel()
        self._standing.setWordWrap(False)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._mark)
        below.addWidget(self._standing, 1)
        side = QWidget()
        side.setFixedWidth(self.fontMetrics().averageCharWidth() * _BOX_LETTERS)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(6)
        right.addWidget(self.box)
        right.addLayout(below)
        right.addStretch(1)
        self._line.addWidget(side)
        self.show_row(row)

    def show_row(self, row: Row) -> None:
        """Show what it is, what we suggest, and what will become of it."""
        if row == self._row or not isinstance(row, ChoiceRow):
            return
        self._row = row
        self.show_country(row.country)
        self.box.show_choices(self._entries(row))
        self.box.show_chosen(row.wanted)
        about, standing = about_choice(row, self._language), standing_words(row.standing)
        self.about.setText(" · ".join(about))
        self._standing.setText(standing)
        self.box.setAccessibleDescription(". ".join((*about, standing)) + ".")
        icon, tone = _MARKS[row.standing]
        self._mark.set_icon(icon, tone)
        self._standing.set_tone(tone)

    def _name_box(self) -> None:
        # On Linux Qt tells a combo box's value as its name; the name comes from its label there.
        # A label with a partner takes "&" for a shortcut.
        self.name.setText(self.name.text().replace("&", "&&"))
        self.name.setAccessibleName(self.accessibleName())
        self.name.setBuddy(self.box)

    def _entries(self, row: ChoiceRow) -> list[tuple[Value | None, str]]:
        leave = QCoreApplication.translate("SettingRow", "Leave it as it is ({value})")
        now = value_words(row.setting, row.now, self._language)
        options = [
            (option, value_words(row.setting, option, self._language))
            for option in row.setting.choosable
        ]
        return [(None, leave.format(value=now)), *options]

    @Slot(object)
    def _tell(self, value: Value | None) -> None:
        self.chosen.emit(ValueChosen(self.setting.id, value))


class LookSettingRow(SettingRow):
    """A setting that the person sees to: its value where it was read, and what to do."""

    def __init__(self, row: LookRow, language: LanguageCode) -> None:
        super().__init__(row.setting, language)
        by_hand = row.setting.kind is Kind.HAND_OVER
        mark = IconLabel("hand" if by_hand else "eye", tone=Tone.MUTED, scale=1.2)
        words = PlainLabel(_whose_turn(row.setting.kind))
        words.setWordWrap(False)
        words.set_tone(Tone.MUTED)
        for part in (mark, words):
            self._line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self.show_row(row)

    def show_row(self, row: Row) -> None:
        """Show what is known of it."""
        self.show_country(row.country)
        todo = row.setting.words(self._language).suggest
        if row.now is not None:
            value = value_words(row.setting, row.now, self._language)
            todo = f"{now_words(value)} · {todo}"
        self.about.setText(todo)


def _whose_turn(kind: Kind) -> str:
    if kind is Kind.HAND_OVER:
        return QCoreApplication.translate("SettingRow", "Only you can do this")
    return QCoreApplication.translate("SettingRow", "The wizard only looks")


_MARKS = {
    Standing.RIGHT: ("check", Tone.SUCCESS),
    Standing.CHANGES: ("arrow", Tone.ACCENT),
    Standing.LEFT: ("dash", Tone.MUTED),
}


def standing_words(standing: Standing) -> str:
    """How a setting stands, in words."""
    match standing:
        case Standing.RIGHT:
            return QCoreApplication.translate("SettingRow", "Already right")
        case Standing.CHANGES:
            return QCoreApplication.translate("SettingRow", "Will change")
        case Standing.LEFT:
            return QCoreApplication.translate("SettingRow", "Left as it is")


def now_words(value: str) -> str:
    """What a setting is set to now."""
    return QCoreApplication.translate("SettingRow", "Now: {value}").format(value=value)


def about_choice(row: ChoiceRow, language: LanguageCode) -> tuple[str, str]:
    """The value now, and beside it what we suggest."""
    now = now_words(value_words(row.setting, row.now, language))
    if row.suggested is None:
        return now, QCoreApplication.translate("SettingRow", "It is up to you")
    if row.suggested == row.now:
        return now, QCoreApplication.translate("SettingRow", "This is what we suggest")
    suggest = QCoreApplication.translate("SettingRow", "We suggest: {value}")
    return now, suggest.format(value=value_words(row.setting, row.suggested, language))
