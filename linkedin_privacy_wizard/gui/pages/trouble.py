"""Shown in place of any page while the session cannot go on: what happened and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.trouble import (
    FINAL,
    PASSING,
    AccountRestricted,
    DoorOpen,
    HelperRefused,
    NeedsPerson,
    OverLimit,
    SandboxMissing,
    SignedOut,
    SlowDown,
    Trouble,
    WindowClosed,
)
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.countdown import Countdown
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.wizard import flow, worklist
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened, BrowserChosen
from linkedin_privacy_wizard.wizard.state import Aside
from linkedin_privacy_wizard.wizard.trouble_intents import AccountTold, CarryOnPressed

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState


class TroublePage(Page):
    """The words come from `messages.trouble`, by the kind of the trouble."""

    def __init__(self) -> None:
        super().__init__()
        self._what = Notice(kind=Kind.WARNING)
        self._next = PlainLabel(bold=True)
        self._countdown = Countdown()
        self._waiting = Card()
        self._waiting.body.addWidget(self._countdown)
        self._over = Notice(kind=Kind.SUCCESS)
        self._watched = PlainLabel(messages.is_watched(), tone=Tone.MUTED)
        self._kept = PlainLabel(tone=Tone.MUTED)
        column = Column(self, spacing=16)
        column.addWidget(self._what)
        column.addWidget(self._next)
        column.addWidget(self._waiting)
        column.addWidget(self._over)
        column.addWidget(self._watched)
        column.addWidget(self._kept)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:
        """What happened, in a few words."""
        if state.came_back:
            return messages.over_heading()
        return messages.trouble(_trouble(state)).heading

    def acts(self, state: WizardState) -> Acts:
        """Go on, once the person has done their part; or the two answers to a question."""
        words = messages.trouble(_trouble(state))
        if isinstance(state.trouble, FINAL):
            return Acts()  # Close is always there
        if words.other_act:
            # Neither is the main one: Enter must not answer for the person.
            same = Act(words.act, AccountTold(same=True))
            return Acts(others=(Act(words.other_act, AccountTold(same=False)), same))
        carry_on = Act(words.act, CarryOnPressed(), enabled=state.wait is None)
        other_helps = isinstance(state.trouble, HelperRefused | SandboxMissing)
        if other_helps and flow.can_choose_browser(state):
            other = Aside.OTHER_BROWSER
            return Acts(carry_on, (Act(messages.aside(other), AsideOpened(other)),))
        if isinstance(state.trouble, WindowClosed) and flow.can_choose_browser(state):
            return Acts(carry_on, (Act(messages.use_own_window(), BrowserChosen("")),))
        return Acts(carry_on)

    def pane(self, state: WizardState) -> PaneSize:
        """Large where the person has something to do there."""
        at_hand = isinstance(state.trouble, NeedsPerson | SignedOut | AccountRestricted)
        return PaneSize.LARGE if at_hand else PaneSize.BESIDE

    def render_state(self, state: WizardState) -> None:
        """Say what happened and what to do."""
        words = messages.trouble(_trouble(state))
        self._what.set_text(words.sentence)
        self._next.setText(words.next_step)
        self._show_comeback(state)
        self._waiting.setVisible(isinstance(state.trouble, SlowDown))
        self._countdown.show_wait(state.wait)
        self._kept.setText(_kept(state))
        self._kept.setVisible(not isinstance(state.trouble, DoorOpen | SandboxMissing))

    def _show_comeback(self, state: WizardState) -> None:
        """Say that the way is free again, aloud as well: nobody stares at such a page."""
        told = self._over.text() if state.came_back else ""
        self._over.set_text(messages.is_over() if state.came_back else "")
        self._over.setVisible(state.came_back)
        for part in (self._what, self._next):
            part.setVisible(not state.came_back)
        self._watched.setVisible(isinstance(state.trouble, PASSING) and not state.came_back)
        if state.came_back and not told:
            announce(self, messages.is_over())


def _trouble(state: WizardState) -> Trouble:
    return state.trouble or Trouble()


def _kept(state: WizardState) -> str:
    if isinstance(state.trouble, AccountRestricted):
        return QCoreApplication.translate(
            "TroublePage", "Nothing is lost. What was done so far is in the history."
        )
    if not isinstance(state.trouble, SlowDown | OverLimit):
        return QCoreApplication.translate(
            "TroublePage",
            "Nothing is lost. Before it goes on, the wizard looks at LinkedIn again.",
        )
    if worklist.list_is_kept(state):
        return QCoreApplication.translate(
            "TroublePage",
            "Nothing is lost. You can close the wizard. Next time it offers to go on.",
        )
    return QCoreApplication.translate(
        "TroublePage",
        "Nothing is lost. You can close the wizard. Next time it reads your settings anew.",
    )
