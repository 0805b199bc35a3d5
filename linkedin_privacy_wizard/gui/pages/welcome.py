"""The first page: what this does and does not do, what to have ready, and who presses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.event import Mode
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.messages import past
from linkedin_privacy_wizard.gui.pages.brought_notice import BroughtNotice
from linkedin_privacy_wizard.gui.pages.catalog_notice import CatalogNotice
from linkedin_privacy_wizard.gui.pages.newer_notice import NewerNotice
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.pages.points import point
from linkedin_privacy_wizard.gui.pages.unfinished_card import UnfinishedCard
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.choices import ChoiceCard
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import Heading, PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.layouts import Columns, Row
from linkedin_privacy_wizard.wizard.intents import ModeChosen, StartPressed

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.wizard.state import WizardState


class WelcomePage(Page):
    """`site_name` is None for LinkedIn itself; any other is a test site.

    With `practice_only` there is nothing to start on but the practice account.
    """

    def __init__(
        self,
        site_name: str | None = None,
        *,
        practice_only: bool = False,
        language: LanguageCode = "en",
    ) -> None:
        super().__init__()
        self._site_name = site_name
        self._practice_only = practice_only
        self._cards = {mode: _mode_card(mode) for mode in Mode}
        for mode, card in self._cards.items():
            card.picked.connect(lambda mode=mode: self.intended.emit(ModeChosen(mode)))
        self._missing = Notice(
            QCoreApplication.translate("Welcome", "Choose one of these two first."), Kind.WARNING
        )
        self._missing.hide()
        column = Column(self, spacing=12)
        self._flaw = Notice(kind=Kind.WARNING)
        self._unfinished = UnfinishedCard(language, test_site=site_name is not None)
        self._unfinished.intended.connect(self.intended)
        self._brought = BroughtNotice()
        self._catalog_news = CatalogNotice()
        self._catalog_news.intended.connect(self.intended)
        self._newer = NewerNotice()
        self._newer.intended.connect(self.intended)
        notices = (self._flaw, self._newer, self._catalog_news, self._unfinished, self._brought)
        for part in notices:
            column.addWidget(part)
        column.addWidget(PlainLabel(_lead(), size=Size.LARGE, tone=Tone.MUTED))
        column.addWidget(Row(Columns(narrowest=27), *_promises()))
        column.addWidget(Heading(messages.who_presses(), size=Size.LARGE))
        column.addWidget(Row(Columns(narrowest=36), *self._cards.values()))
        column.addWidget(self._missing)
        column.addWidget(Notice(messages.agreement(), Kind.WARNING))
        column.addWidget(PlainLabel(_small_print(), size=Size.SMALL, tone=Tone.MUTED))
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same in every state
        """What this program is for."""
        return QCoreApplication.translate("Welcome", "Check who can use your LinkedIn data")

    def acts(self, state: WizardState) -> Acts:  # noqa: ARG002 - the same in every state
        """Sign in, or try it first."""
        if self._practice_only:
            words = QCoreApplication.translate("Welcome", "Start on the practice account")
            return Acts(Act(words, StartPressed(practice=True)))
        sign_in = messages.sign_in_to(practice=False, test_site=self._site_name is not None)
        practice = QCoreApplication.translate("Welcome", "Try it on a practice account first")
        return Acts(
            Act(sign_in, StartPressed(practice=False)),
            (Act(practice, StartPressed(practice=True)),),
        )

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse yet."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Show what was cut off last time, and which way was chosen, or that none was."""
        self._unfinished.render_state(state)
        self._brought.render_state(state)
        self._newer.render_state(state)
        self._catalog_news.render_state(state)
        self._flaw.setVisible(state.past.flaw is not None)
        if state.past.flaw is not None:
            self._flaw.set_text(past.flaw(state.past.flaw))
        for mode, card in self._cards.items():
            card.show_checked(checked=state.mode is mode)
        missing = state.asked_to_start_without_mode
        if missing and self._missing.isHidden():
            announce(self, self._missing.text())
        self._missing.setVisible(missing)


def _mode_card(mode: Mode) -> ChoiceCard:
    return ChoiceCard(messages.mode(mode), messages.mode_sentence(mode))


def _promises() -> tuple[Card, Card, Card]:
    return (
        _list_card(
            QCoreApplication.translate("Welcome", "What it does"),
            ("eye", QCoreApplication.translate("Welcome", "Reads your settings.")),
            ("book", QCoreApplication.translate("Welcome", "Explains each of them.")),
            ("hand", QCoreApplication.translate("Welcome", "Makes your changes.")),
            ("shield", QCoreApplication.translate("Welcome", "Checks that they held.")),
        ),
        _list_card(
            QCoreApplication.translate("Welcome", "What it never does"),
            ("cross", QCoreApplication.translate("Welcome", "Read your password.")),
            ("cross", QCoreApplication.translate("Welcome", "Share your data.")),
            ("cross", QCoreApplication.translate("Welcome", "Touch your messages.")),
            ("cross", QCoreApplication.translate("Welcome", "Close your account.")),
        ),
        _list_card(
            QCoreApplication.translate("Welcome", "What you need"),
            ("clock", QCoreApplication.translate("Welcome", "About 10 minutes.")),
            ("key", QCoreApplication.translate("Welcome", "Your LinkedIn password.")),
            ("phone", QCoreApplication.translate("Welcome", "Your phone, for a code.")),
        ),
    )


def _list_card(title: str, *points: tuple[str, str]) -> Card:
    card = Card(title)
    for icon, words in points:
        card.body.addWidget(point(icon, words))
    card.body.addStretch(1)
    return card


def _lead() -> str:
    return QCoreApplication.translate(
        "Welcome", "See what LinkedIn may do with your data. Then switch off what you do not like."
    )


def _small_print() -> str:
    return QCoreApplication.translate(
        "Welcome",
        "LinkedIn did not make this program. What AI has already learned from your data "
        "cannot be taken back.",
    )
