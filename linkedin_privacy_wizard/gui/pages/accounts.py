"""The accounts that are known here, and what the person calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from linkedin_privacy_wizard.domain.past import Flaw
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages.page import Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.wizard import accounts, earlier
from linkedin_privacy_wizard.wizard.account_intents import AccountNamed
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.account import Account
    from linkedin_privacy_wizard.wizard.state import WizardState


class AccountsPage(Page):
    """A line to write on for each account."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[int, QLineEdit] = {}
        self._notice = Notice(_not_kept(), kind=Kind.WARNING)
        self._none = PlainLabel(_none_yet())
        self._list = Card(QCoreApplication.translate("Accounts", "What do you call them?"))
        column = Column(self, spacing=16)
        column.addWidget(PlainLabel(_why()))
        for part in (self._notice, self._none, self._list):
            column.addWidget(part)
        column.addWidget(PlainLabel(_where_kept(), tone=Tone.MUTED))
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same in every state
        """What is listed here."""
        return messages.aside(Aside.ACCOUNTS)

    def acts(self, state: WizardState) -> Acts:  # noqa: ARG002 - the same in every state
        """What is written is kept by itself; Back is always there."""
        return Acts()

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """A line for each account. What is being written is left alone."""
        known = accounts.on_site(state, practice=earlier.on_practice(state))
        self._notice.setVisible(state.past.flaw is Flaw.UNWRITABLE)
        self._none.setVisible(not known)
        self._list.setVisible(bool(known))
        if list(self._lines) != [each.number for each in known]:
            self._make_lines(known)
        for each in known:
            line = self._lines[each.number]
            if not line.isModified():
                line.setText(each.nickname)

    def _make_lines(self, known: tuple[Account, ...]) -> None:
        for old in self._list.findChildren(QWidget, "line"):
            self._list.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = {}
        for place, each in enumerate(known, start=1):
            name = QCoreApplication.translate("Accounts", "Account {number}").format(number=place)
            self._list.body.addWidget(self._row(name, each.number))

    def _row(self, name: str, number: int) -> QWidget:
        row = QWidget()
        row.setObjectName("line")
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        label, line = PlainLabel(name), QLineEdit()
        label.setBuddy(line)
        line.setAccessibleName(name)
        line.setMaxLength(accounts.LONGEST_NICKNAME)
        line.setPlaceholderText(QCoreApplication.translate("Accounts", "Such as: Mine, or Work"))
        line.editingFinished.connect(lambda: self._tell(number))
        column.addWidget(label)
        column.addWidget(line)
        self._lines[number] = line
        return row

    def _tell(self, number: int) -> None:
        line = self._lines[number]
        if line.isModified():
            line.setModified(False)
            self.intended.emit(AccountNamed(number, line.text()))


def _why() -> str:
    return QCoreApplication.translate(
        "Accounts",
        "Do you use more than one LinkedIn account here? Give each one a name of your own. "
        "Then you see which one is meant.",
    )


def _none_yet() -> str:
    return QCoreApplication.translate(
        "Accounts", "None is known here yet. One is added when you sign in."
    )


def _where_kept() -> str:
    return QCoreApplication.translate(
        "Accounts",
        "What you write is kept on this computer only. "
        "The wizard does not know your name on LinkedIn.",
    )


def _not_kept() -> str:
    return QCoreApplication.translate(
        "Accounts", "The name could not be kept. The disk may be full. Make room, and try again."
    )
