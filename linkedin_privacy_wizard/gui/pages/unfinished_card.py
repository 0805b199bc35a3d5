"""On the first page: what was cut off last time, and the offer to finish it or to put it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from linkedin_privacy_wizard.gui.messages import past as words
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.layouts import ButtonRow, Row
from linkedin_privacy_wizard.wizard import earlier
from linkedin_privacy_wizard.wizard.past_intents import UnfinishedDropped, UnfinishedTaken
from linkedin_privacy_wizard.wizard.state import Purpose

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.past import Unfinished
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.wizard.state import WizardState


class UnfinishedCard(Card):
    """Hidden where nothing was cut off."""

    intended = Signal(object)

    def __init__(self, language: LanguageCode, *, test_site: bool) -> None:
        super().__init__(QCoreApplication.translate("Unfinished", "You were in the middle of this"))
        self._language = language
        self._test_site = test_site
        self._shown: tuple[Unfinished, bool] | None = None
        self._what, self._how_far = PlainLabel(), PlainLabel(bold=True)
        self._lasting = PlainLabel(tone=Tone.WARNING)
        later = PlainLabel(_later(), tone=Tone.MUTED)
        for part in (self._what, self._how_far, PlainLabel(_next()), self._lasting):
            self.body.addWidget(part)
        self._finish = _button(QCoreApplication.translate("Unfinished", "Finish the rest"), "main")
        self._put_back = _button(QCoreApplication.translate("Unfinished", "Put it all back"))
        drop = _button(QCoreApplication.translate("Unfinished", "Do not offer this again"), "quiet")
        self.body.addWidget(Row(ButtonRow(), drop, self._put_back, self._finish))
        self.body.addWidget(later)
        self._finish.clicked.connect(lambda: self._take(Purpose.FINISH))
        self._put_back.clicked.connect(lambda: self._take(Purpose.PUT_BACK))
        drop.clicked.connect(self._drop)
        self.hide()

    def render_state(self, state: WizardState) -> None:
        """Show what was cut off."""
        offered = earlier.offered(state)
        if offered == self._shown:
            return
        self._shown = offered
        self.setVisible(offered is not None)
        if offered is None:
            return
        cut_off, practice = offered
        what, how_far = words.cut_off(cut_off.run, practice=practice, test_site=self._test_site)
        self._what.setText(what)
        self._how_far.setText(how_far)
        stays = words.lasting(cut_off.undo, state.catalog, self._language)
        self._lasting.setText(stays)
        self._lasting.setVisible(bool(stays))
        self._put_back.setVisible(bool(cut_off.undo.values))
        announce(self, f"{self.title()}. {what} {how_far}")

    def _take(self, purpose: Purpose) -> None:
        if self._shown is not None:
            self.intended.emit(UnfinishedTaken(self._shown[1], purpose))

    def _drop(self) -> None:
        if self._shown is not None:
            self.intended.emit(UnfinishedDropped(self._shown[0].numbers))


def _button(text: str, look: str = "other") -> QPushButton:
    made = QPushButton(text)
    made.setProperty("look", look)
    return made


def _next() -> str:
    return QCoreApplication.translate(
        "Unfinished",
        "Sign in to the same account. The wizard looks first at what is true now. "
        "Then you see the list. Nothing is pressed before you say yes.",
    )


def _later() -> str:
    return QCoreApplication.translate(
        "Unfinished", "It can wait. Start below as ever, and we ask again next time."
    )
