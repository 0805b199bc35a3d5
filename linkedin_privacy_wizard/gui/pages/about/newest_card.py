"""Whether the wizard looks for newer versions of itself, and what it has found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from linkedin_privacy_wizard.gui.messages import newest as words
from linkedin_privacy_wizard.gui.pages.newer_notice import NewerNotice
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.choices import TickBox
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.layouts import ButtonRow, Row
from linkedin_privacy_wizard.wizard.lasting_intents import NewestWanted, ReleasePageAsked

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.lasting import Newest
    from linkedin_privacy_wizard.wizard.state import WizardState


class NewestCard(Card):
    """The tick is off unless the person sets it; without a place to look there is none."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__(words.heading())
        self.tick = TickBox(words.tell_me())
        self.tick.setAccessibleDescription(words.what_it_does())
        self.tick.clicked.connect(lambda on: self.intended.emit(NewestWanted(on)))
        self._what = PlainLabel(words.what_it_does(), size=Size.SMALL, tone=Tone.MUTED)
        self._none = PlainLabel(words.belongs_to_none())
        self._outcome = PlainLabel(tone=Tone.MUTED)
        self.found = NewerNotice()
        self.found.intended.connect(self.intended)
        self._unopened = Notice(kind=Kind.WARNING)
        self.page_button = QPushButton(words.open_page())
        self.page_button.clicked.connect(lambda: self.intended.emit(ReleasePageAsked()))
        self._page = Row(ButtonRow(), self.page_button)
        for part in (self.tick, self._what, self._none, self._outcome, self.found, self._unopened):
            self.body.addWidget(part)
        self.body.addWidget(self._page)

    def render_state(self, state: WizardState) -> None:
        """Show what is wanted, and what has come of it."""
        known = state.newest
        self.tick.setChecked(known.wanted)
        for part in (self.tick, self._what):
            part.setVisible(known.can_look)
        self._none.setVisible(not known.can_look)
        self.found.render_state(state)
        self._say(_outcome(known))
        # A version that was found has a button of its own.
        alone = self.found.isHidden()
        self._page.setVisible(alone and bool(known.page))
        self._unopened.set_text(words.page_unopened(known.page))
        self._unopened.setVisible(alone and known.unopened)

    def _say(self, outcome: str) -> None:
        changed = outcome != self._outcome.text()
        self._outcome.setText(outcome)
        self._outcome.setVisible(bool(outcome))
        if changed and self.isVisible():
            announce(self, outcome)


def _outcome(known: Newest) -> str:
    if not known.kept:
        return words.not_kept()
    if known.under_way:
        return words.looking()
    return words.could_not_look() if known.wanted and known.failed else ""
