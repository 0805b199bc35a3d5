"""Shown in place of any page while the session cannot go on: what happened and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from linkedin_privacy_wizard.domain.trouble import (
    PASSING,
    DoorOpen,
    NeedsPerson,
    SignedOut,
    Trouble,
)
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Kind, Notice
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.wizard.intents import CarryOnPressed

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState


class TroublePage(Page):
    """The words come from `messages.trouble`, by the kind of the trouble."""

    def __init__(self) -> None:
        super().__init__()
        self._what = Notice(kind=Kind.WARNING)
        self._next = PlainLabel(bold=True)
        self._over = Notice(kind=Kind.SUCCESS)
        self._watched = PlainLabel(messages.is_watched(), tone=Tone.MUTED)
        self._kept = PlainLabel(_kept(), tone=Tone.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._what)
        column.addWidget(self._next)
        column.addWidget(self._over)
        column.addWidget(self._watched)
        column.addWidget(self._kept)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:
        """What happened, in a few words."""
        return messages.trouble(_trouble(state)).heading

    def acts(self, state: WizardState) -> Acts:
        """Go on, once the person has done their part."""
        return Acts(Act(messages.trouble(_trouble(state)).act, CarryOnPressed()))

    def pane(self, state: WizardState) -> PaneSize:
        """Large where the person has something to do there."""
        at_hand = isinstance(state.trouble, NeedsPerson | SignedOut)
        return PaneSize.LARGE if at_hand else PaneSize.BESIDE

    def render_state(self, state: WizardState) -> None:
        """Say what happened and what to do."""
        words = messages.trouble(_trouble(state))
        self._what.set_text(words.sentence)
        self._next.setText(words.next_step)
        self._show_comeback(state)
        self._kept.setVisible(not isinstance(state.trouble, DoorOpen))

    def _show_comeback(self, state: WizardState) -> None:
        """Say that the way is free again, aloud as well: nobody stares at such a page."""
        told = self._over.text() if state.came_back else ""
        self._over.set_text(messages.is_over() if state.came_back else "")
        self._over.setVisible(state.came_back)
        self._watched.setVisible(isinstance(state.trouble, PASSING) and not state.came_back)
        if state.came_back and not told:
            announce(self, messages.is_over())


def _trouble(state: WizardState) -> Trouble:
    return state.trouble or Trouble()


def _kept() -> str:
    return QCoreApplication.translate(
        "TroublePage",
        "Nothing is lost. Before it goes on, the wizard looks at LinkedIn again.",
    )
