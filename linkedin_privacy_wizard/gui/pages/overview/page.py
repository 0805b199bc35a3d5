"""How the settings stood at the last check-up, when the check-ups were, and one button."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from linkedin_privacy_wizard.domain.event import Mode
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.messages import again as words
from linkedin_privacy_wizard.gui.messages import past
from linkedin_privacy_wizard.gui.pages.brought_notice import BroughtNotice
from linkedin_privacy_wizard.gui.pages.catalog_notice import CatalogNotice
from linkedin_privacy_wizard.gui.pages.newer_notice import NewerNotice
from linkedin_privacy_wizard.gui.pages.overview.account_row import AccountRow
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.pages.unfinished_card import UnfinishedCard
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.time_line import TimeLine
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.choices import ChoiceCard
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import Heading, PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.layouts import Columns, Row
from linkedin_privacy_wizard.wizard import again, earlier
from linkedin_privacy_wizard.wizard.again_intents import CheckAgainPressed
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.intents import ModeChosen
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.wizard.state import WizardState


class OverviewPage(Page):
    """What was cut off comes first. `test_site` says that it is not LinkedIn that is used."""

    def __init__(self, language: LanguageCode = "en", *, test_site: bool = False) -> None:
        super().__init__()
        self._flaw = Notice(kind=Kind.WARNING)
        self._unfinished = UnfinishedCard(language, test_site=test_site)
        self._unfinished.intended.connect(self.intended)
        self._brought = BroughtNotice()
        self._catalog_news = CatalogNotice()
        self._catalog_news.intended.connect(self.intended)
        self._newer = NewerNotice()
        self._newer.intended.connect(self.intended)
        self._account = AccountRow()
        self._account.intended.connect(self.intended)
        self._stood = PlainLabel(size=Size.LARGE, bold=True)
        self._when = PlainLabel(tone=Tone.MUTED)
        self._line, self._ago = TimeLine(), PlainLabel(tone=Tone.MUTED)
        self._ways = {mode: _way(mode) for mode in Mode}
        for mode, way in self._ways.items():
            way.picked.connect(lambda mode=mode: self.intended.emit(ModeChosen(mode)))
        column = Column(self, spacing=14)
        notices = (self._flaw, self._newer, self._catalog_news, self._unfinished, self._brought)
        for notice in notices:
            column.addWidget(notice)
        for card in (self._standing_card(), self._time_card()):
            column.addWidget(card)
        column.addWidget(Heading(messages.who_presses(), size=Size.LARGE))
        column.addWidget(Row(Columns(narrowest=36), *self._ways.values()))
        column.addWidget(PlainLabel(messages.agreement(), size=Size.SMALL, tone=Tone.MUTED))
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:
        """What this page shows."""
        if earlier.on_practice(state):
            return QCoreApplication.translate("Overview", "How the practice account stands")
        return QCoreApplication.translate("Overview", "How your settings stand")

    def acts(self, state: WizardState) -> Acts:
        """Look again; or practise."""
        practice = earlier.on_practice(state)
        main = Act(words.check_again(), CheckAgainPressed(practice=practice))
        if practice:
            return Acts(main)
        try_it = QCoreApplication.translate("Overview", "Try it on a practice account")
        return Acts(main, (Act(try_it, CheckAgainPressed(practice=True)),))

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse yet."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Show how things stood."""
        self._unfinished.render_state(state)
        self._brought.render_state(state)
        self._newer.render_state(state)
        self._catalog_news.render_state(state)
        self._account.render_state(state)
        self._flaw.setVisible(state.past.flaw is not None)
        if state.past.flaw is not None:
            self._flaw.set_text(past.flaw(state.past.flaw))
        standing, here = again.standing(state), earlier.here(state)
        if standing is not None:
            now = datetime.now(UTC)
            self._stood.setText(words.how_it_stood(standing))
            practice = earlier.on_practice(state)
            self._when.setText(words.when_it_stood(standing, practice=practice))
            days = (now.astimezone().date() - standing.at.astimezone().date()).days
            self._ago.setText(words.days_ago(days))
            self._line.show_check_ups(here.when, here.count, now)
        way = again.mode(state)
        for mode, card in self._ways.items():
            card.show_checked(checked=mode is way)

    def _standing_card(self) -> Card:
        card = Card()
        card.body.addWidget(self._account)
        card.body.addWidget(self._stood)
        card.body.addWidget(self._when)
        return card

    def _time_card(self) -> Card:
        card = Card(QCoreApplication.translate("Overview", "Your check-ups"))
        button = QPushButton(QCoreApplication.translate("Overview", "Look at them one by one"))
        button.setProperty("look", "quiet")
        button.clicked.connect(lambda: self.intended.emit(AsideOpened(Aside.EARLIER)))
        below = QHBoxLayout()
        below.addWidget(self._ago, 1)
        below.addWidget(button)
        card.body.addWidget(self._line)
        card.body.addLayout(below)
        return card


def _way(mode: Mode) -> ChoiceCard:
    return ChoiceCard(messages.mode(mode), messages.mode_sentence(mode))
