"""While guiding: what to press, drawn and in words, and where it stands on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from linkedin_privacy_wizard.domain.sight import Moment
from linkedin_privacy_wizard.gui.pages.apply.control_picture import ControlPicture
from linkedin_privacy_wizard.gui.pages.apply.drawing import drawing
from linkedin_privacy_wizard.gui.pages.apply.guide_words import guide_words
from linkedin_privacy_wizard.gui.pages.apply.page_picture import PagePicture, place_words
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.icon_label import IconLabel
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.wizard import worklist

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.domain.sight import Sight
    from linkedin_privacy_wizard.wizard.state import WizardState

# When there is a control to draw, and when its place on the page helps.
_DRAWN = (Moment.ASKED, Moment.UNTOLD, Moment.SAVE)
_PLACED = (Moment.ASKED, Moment.SAVE)


class GuideCard(QWidget):
    """The setting at hand. It is beside the page, never over it."""

    def __init__(self, language: LanguageCode) -> None:
        super().__init__()
        self._language = language
        self._said = ""
        self._card = Card(QCoreApplication.translate("GuideWords", "Your turn"))
        self._name = PlainLabel(tone=Tone.MUTED)
        self._do = PlainLabel(size=Size.LARGE, bold=True)
        self._good = IconLabel("check", tone=Tone.SUCCESS, scale=2.0)
        self._control = ControlPicture()
        self._steps = PlainLabel()
        self._where = PlainLabel()
        self._page = PagePicture()
        self._more = PlainLabel(tone=Tone.MUTED)
        words: tuple[QWidget, ...] = (self._name, self._good, self._do, self._control, self._steps)
        for part in (*words, self._where, self._page, self._more):
            self._card.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def show_sight(self, state: WizardState) -> None:
        """Show what the guide sees now; nothing while nobody is being guided."""
        sight = state.sight
        change = _change_at(state, sight)
        self.setVisible(change is not None)
        if change is None or sight is None:
            self._said = ""
            return
        self._show_words(change, sight)
        drawn = sight.moment in _DRAWN
        self._control.show_drawing(drawing(change, sight, self._language) if drawn else None)
        self._show_place(sight)

    def _show_words(self, change: Change, sight: Sight) -> None:
        words = guide_words(change, sight, self._language)
        name = change.setting.words(self._language).name
        count = QCoreApplication.translate("GuideCard", "{number} of {all}: {name}")
        self._card.set_title(words.title)
        self._name.setText(count.format(number=sight.number, all=sight.of, name=name))
        self._do.setText(words.do)
        self._good.setVisible(sight.moment is Moment.SEEN)
        self._steps.setText("\n".join(_numbered(words.steps)))
        self._steps.setVisible(bool(words.steps))
        self._more.setText(words.more)
        self._more.setVisible(bool(words.more))
        said = f"{words.title}. {self._name.text()}. {words.do}"
        if said != self._said and sight.moment is not Moment.OPENING:
            self._said = said
            announce(self, said)

    def _show_place(self, sight: Sight) -> None:
        box = sight.box if sight.moment in _PLACED else None
        self._page.show_box(box)
        self._where.setText(place_words(box) if box else "")
        self._where.setVisible(box is not None)


def _change_at(state: WizardState, sight: Sight | None) -> Change | None:
    """The change that is shown."""
    if sight is None:
        return None
    found = (change for change in worklist.at_hand(state) if change.setting.id == sight.setting)
    return next(found, None)


def _numbered(steps: tuple[str, ...]) -> list[str]:
    return [f"{place}. {step}" for place, step in enumerate(steps, start=1)]
