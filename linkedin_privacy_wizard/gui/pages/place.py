"""The page of a setting that only the person can see to: what it is, beside LinkedIn's own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.gui import by_hand
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.wizard.aside_intents import PlaceOpened
from linkedin_privacy_wizard.wizard.intents import BackPressed

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting
    from linkedin_privacy_wizard.wizard.state import WizardState


class PlacePage(Page):
    """The wizard opens the page and explains it. It reads nothing there, and claims nothing."""

    def __init__(self, language: LanguageCode = "en") -> None:
        super().__init__()
        self._language = language
        self._what = PlainLabel()
        self._suggest = PlainLabel(bold=True)
        self._where = PlainLabel(tone=Tone.MUTED)
        about = Card(QCoreApplication.translate("Place", "What it is"))
        for part in (self._what, self._suggest, self._where):
            about.body.addWidget(part)
        yours = Card(QCoreApplication.translate("Place", "Your turn"))
        for words in (_look(), _sign_in()):
            yours.body.addWidget(PlainLabel(words))
        column = Column(self, spacing=16)
        column.addWidget(about)
        column.addWidget(yours)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:
        """The name of the setting."""
        setting = _shown(state)
        return setting.words(self._language).name if setting else ""

    def acts(self, state: WizardState) -> Acts:
        """Back to the results; the page once more, or what LinkedIn says about it."""
        back = QCoreApplication.translate("Place", "Back to the results")
        page = QCoreApplication.translate("Place", "Open its page")
        article = QCoreApplication.translate("Place", "LinkedIn's help for this")
        setting = _shown(state)
        others = []
        if setting is not None and setting.help:
            others.append(Act(article, PlaceOpened(setting.id, article=True)))
        if setting is not None:
            others.append(Act(page, PlaceOpened(setting.id)))
        return Acts(Act(back, BackPressed()), tuple(others))

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """The person looks there."""
        return PaneSize.LARGE

    def render_state(self, state: WizardState) -> None:
        """Explain the setting."""
        setting = _shown(state)
        if setting is None:
            return
        words = setting.words(self._language)
        self._what.setText(words.what)
        self._suggest.setText(words.suggest)
        self._where.setText(by_hand.where(setting, self._language))


def _shown(state: WizardState) -> Setting | None:
    return state.catalog.by_id(state.shown) if state.shown else None


def _look() -> str:
    return QCoreApplication.translate(
        "Place",
        "Its page is open in the browser. Look at it, and change what you like. "
        "The wizard does nothing here.",
    )


def _sign_in() -> str:
    return QCoreApplication.translate(
        "Place", "If LinkedIn asks you to sign in, do so. Then press “Open its page”."
    )
