"""Asks whose account it is, where the notes know some and the page does not tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from linkedin_privacy_wizard.domain.trouble import AccountUnknown
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.wizard import accounts
from linkedin_privacy_wizard.wizard.account_intents import WhoseTold

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.account import Account
    from linkedin_privacy_wizard.wizard.state import WizardState


class WhosePage(Page):
    """A button for each account that is known, and one for an account that is not."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Account, ...] = ()
        words = messages.trouble(AccountUnknown())
        self._known = Card(QCoreApplication.translate("Whose", "Known on this computer"))
        column = Column(self, spacing=16)
        column.addWidget(Notice(words.sentence, kind=Kind.INFO))
        column.addWidget(PlainLabel(words.next_step, bold=True))
        column.addWidget(self._known)
        column.addWidget(PlainLabel(_what_names_are(), tone=Tone.MUTED))
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same in every state
        """The question."""
        return messages.trouble(AccountUnknown()).heading

    def acts(self, state: WizardState) -> Acts:  # noqa: ARG002 - the same in every state
        """Enter must not answer for the person, so there is no main one."""
        new = Act(messages.trouble(AccountUnknown()).act, WhoseTold(None))
        return Acts(others=(new,))

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """The person can see there who they are."""
        return PaneSize.BESIDE

    def render_state(self, state: WizardState) -> None:
        """Make the buttons anew where the accounts are others, or are called otherwise."""
        known = accounts.on_site(state, practice=state.practice)
        if known == self._shown:
            return
        self._shown = known
        for button in self._known.findChildren(QPushButton):
            self._known.body.removeWidget(button)
            button.hide()
            button.deleteLater()
        for each in known:
            self._known.body.addWidget(self._button(each))

    def _button(self, account: Account) -> QPushButton:
        button = QPushButton(messages.account(account, self._shown))
        number = account.number
        button.clicked.connect(lambda: self.intended.emit(WhoseTold(number)))
        return button


def _what_names_are() -> str:
    return QCoreApplication.translate(
        "Whose",
        "You give an account its name here, under More, Your accounts. "
        "The wizard does not know your name on LinkedIn.",
    )
