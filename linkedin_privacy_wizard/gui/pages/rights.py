"""Your rights: what no switch can do, each with a page of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from linkedin_privacy_wizard.domain.right import Group
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.messages import rights as words
from linkedin_privacy_wizard.gui.pages.page import Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.widgets.accessible import give_role
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.ruled import Ruled
from linkedin_privacy_wizard.wizard import rights
from linkedin_privacy_wizard.wizard.right_intents import RightOpened
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.right import Right
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.wizard.state import WizardState


class RightRow(Ruled):
    """One right: its name, whether a sign-in comes first, and when it was done."""

    intended = Signal(object)

    def __init__(self, right: Right, language: LanguageCode) -> None:
        super().__init__()
        self._right, self._text = right, right.words(language)
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(self._text.name)
        line, column = QHBoxLayout(self), QVBoxLayout()
        line.setContentsMargins(0, 12, 0, 12)
        line.setSpacing(16)
        column.setSpacing(3)
        self._deed = PlainLabel(tone=Tone.SUCCESS)
        self._button = QPushButton(QCoreApplication.translate("Rights", "Open its page"))
        self._button.setProperty("look", "other")
        self._button.setAccessibleName(f"{self._button.text()}: {self._text.name}")
        self._button.clicked.connect(lambda: self.intended.emit(RightOpened(right.id)))
        column.addWidget(PlainLabel(self._text.name, bold=True))
        column.addWidget(PlainLabel(words.sign_in(right), tone=Tone.MUTED))
        column.addWidget(self._deed)
        line.addLayout(column, 1)
        line.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)

    def render_state(self, state: WizardState) -> None:
        """Say when it was done, and whether it can be opened now."""
        done = rights.last_deed(state, self._right.id)
        self._deed.setText(words.deed(done, self._text) if done is not None else "")
        self._deed.setVisible(done is not None)
        self._button.setEnabled(rights.can_open(state))


class RightsPage(Page):
    """The list, in groups. Nothing is opened before somebody presses."""

    def __init__(self, language: LanguageCode = "en") -> None:
        super().__init__()
        self._language = language
        self._shown: tuple[Right, ...] = ()
        self._rows: list[RightRow] = []
        self._cards: list[Card] = []
        self._busy = Notice(_busy(), Kind.WARNING)
        self._unkept = Notice(words.unkept(), Kind.WARNING)
        self._column = Column(self, spacing=14)
        for part in (PlainLabel(_what()), self._busy, self._unkept):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same in every state
        """What this is."""
        return messages.aside(Aside.RIGHTS)

    def acts(self, state: WizardState) -> Acts:  # noqa: ARG002 - each line has its own button
        """Nothing is done to all of them."""
        return Acts()

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse yet."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Show those that are for the person."""
        offered = rights.offered(state)
        if offered != self._shown:
            self._shown = offered
            self._build()
        self._busy.setVisible(not rights.can_open(state))
        self._unkept.setVisible(not state.deeds_kept)
        for row in self._rows:
            row.render_state(state)

    def _build(self) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._rows, self._cards = [], []
        for group in Group:
            mine = [right for right in self._shown if right.group is group]
            if mine:
                self._cards.append(self._card(group, mine))
        for card in self._cards:
            self._column.insertWidget(self._column.count() - 1, card)
            # By itself, it would be shown in the loop's next turn.
            card.show()

    def _card(self, group: Group, mine: list[Right]) -> Card:
        card = Card(words.group(group))
        card.body.setSpacing(0)
        card.body.addSpacing(8)
        for right in mine:
            row = RightRow(right, self._language)
            row.intended.connect(self.intended)
            card.body.addWidget(row)
            self._rows.append(row)
        return card


def _what() -> str:
    return QCoreApplication.translate(
        "Rights",
        "A switch cannot do these. Each one opens LinkedIn's own page, with our words beside it. "
        "You fill it in, and you press. The wizard presses nothing there.",
    )


def _busy() -> str:
    return QCoreApplication.translate(
        "Rights", "Something is in the way. Go back and see to it. Then you can open these."
    )
