"""What this program is, and which versions it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSysInfo
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.application import PRODUCT
from linkedin_privacy_wizard.gui.made_of import versions
from linkedin_privacy_wizard.gui.pages.about.licence_list import LicenceList
from linkedin_privacy_wizard.gui.pages.about.newest_card import NewestCard
from linkedin_privacy_wizard.gui.pages.page import Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel
from linkedin_privacy_wizard.gui.widgets.layouts import ButtonRow, Row
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState


class AboutPage(Page):
    """The versions are in lines that can be read out, or copied, to somebody who helps."""

    def __init__(self) -> None:
        super().__init__()
        about = Card(PRODUCT)
        for words in (_what(), _not_theirs(), _licence()):
            about.body.addWidget(PlainLabel(words))
        self.newest = NewestCard()
        self.newest.intended.connect(self.intended)
        self._made_of: tuple[str, ...] = ()
        self._versions = PlainLabel()
        self.licences = LicenceList()
        column = Column(self, spacing=16)
        for part in (about, self.newest, self._versions_card(), self.licences):
            column.addWidget(part)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same in every state
        """What there is to see here."""
        return messages.aside(Aside.ABOUT)

    def acts(self, state: WizardState) -> Acts:  # noqa: ARG002 - Back is in the bar already
        """What can be done is in the cards."""
        return Acts()

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Name the versions; the catalog's may have come since."""
        self._made_of = self._made_of or versions()
        lines = (*self._made_of, _catalog(state), _system())
        self._versions.setText("\n".join(lines))
        self.newest.render_state(state)

    def _versions_card(self) -> Card:
        card = Card(QCoreApplication.translate("About", "Versions"))
        card.body.addWidget(self._versions)
        self.copy_button = QPushButton(QCoreApplication.translate("About", "Copy these lines"))
        self.copy_button.clicked.connect(self._copy)
        card.body.addWidget(Row(ButtonRow(), self.copy_button))
        return card

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._versions.text())
        announce(self, QCoreApplication.translate("About", "The lines are copied."))


def _catalog(state: WizardState) -> str:
    mark, edition = state.catalog.fingerprint[:12], state.catalog.edition
    if edition is None:
        words = QCoreApplication.translate("About", "Settings catalog: {mark}")
        return words.format(mark=mark)
    words = QCoreApplication.translate(
        "About", "Settings catalog: edition {number}, {day} ({mark})"
    )
    return words.format(number=edition.number, day=edition.made.isoformat(), mark=mark)


def _system() -> str:
    words = QCoreApplication.translate("About", "System: {name}, {processor}")
    processor = QSysInfo.currentCpuArchitecture()
    return words.format(name=QSysInfo.prettyProductName(), processor=processor)


def _what() -> str:
    return QCoreApplication.translate(
        "About", "It shows you what LinkedIn may do with your data, and helps you change it."
    )


def _not_theirs() -> str:
    return QCoreApplication.translate(
        "About", "LinkedIn did not make it. Nobody pays us for it. It sends us nothing."
    )


def _licence() -> str:
    return QCoreApplication.translate("About", "It is free for all, under the MIT licence.")
