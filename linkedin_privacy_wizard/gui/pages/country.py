"""Where the person lives: asked, never guessed, and kept on this computer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.country import Country
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.countries import choice_words
from linkedin_privacy_wizard.gui.pages.page import Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Kind, Notice
from linkedin_privacy_wizard.gui.widgets.choices import ChoiceCard
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.layouts import Columns, Row
from linkedin_privacy_wizard.wizard.lasting_intents import CountryChosen
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState


class CountryPage(Page):
    """Nothing is picked beforehand."""

    def __init__(self) -> None:
        super().__init__()
        self.cards = {country: ChoiceCard(*choice_words(country)) for country in Country}
        for country, card in self.cards.items():
            card.picked.connect(partial(self._choose, country))
        self._said = Notice(kind=Kind.SUCCESS)
        self._not_kept = Notice(_not_kept(), Kind.WARNING)
        column = Column(self, spacing=14)
        column.addWidget(PlainLabel(_why(), size=Size.LARGE, tone=Tone.MUTED))
        column.addWidget(Row(Columns(narrowest=36), *self.cards.values()))
        for notice in (self._said, self._not_kept):
            notice.hide()
            column.addWidget(notice)
        column.addWidget(PlainLabel(_where_it_stays(), tone=Tone.MUTED))
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same in every state
        """What is asked here."""
        return messages.aside(Aside.COUNTRY)

    def acts(self, state: WizardState) -> Acts:  # noqa: ARG002 - Back is in the bar already
        """A choice holds at once."""
        return Acts()

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Show what the person said, and what follows from it."""
        for country, card in self.cards.items():
            card.show_checked(checked=state.country is country)
        self._not_kept.setVisible(not state.country_kept)
        words = _follows(state.country)
        changed = words != self._said.text()
        self._said.set_text(words)
        self._said.setVisible(bool(words))
        if changed and words and self.isVisible():
            announce(self, words)

    def _choose(self, country: Country) -> None:
        self.intended.emit(CountryChosen(country))


def _why() -> str:
    return QCoreApplication.translate(
        "Country", "Some of LinkedIn's settings and rules differ from place to place."
    )


def _follows(country: Country | None) -> str:
    match country:
        case None:
            return ""
        case Country.UNSURE:
            return QCoreApplication.translate("Country", "You see the notes for every place.")
        case Country.ELSEWHERE:
            return QCoreApplication.translate(
                "Country", "The notes for the places above are now left out."
            )
        case _:
            return QCoreApplication.translate(
                "Country", "You only see the notes for where you live."
            )


def _where_it_stays() -> str:
    return QCoreApplication.translate(
        "Country", "The wizard does not guess it, and tells nobody. It stays on this computer."
    )


def _not_kept() -> str:
    return QCoreApplication.translate(
        "Country", "This could not be saved. It holds until you close the wizard."
    )
