"""The list of settings: which one is in use, and what a newer one would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.clock import LocalClock
from linkedin_privacy_wizard.gui.messages import catalog_news as words
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.pages.points import point
from linkedin_privacy_wizard.gui.slices import Slices
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.choices import TickBox
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.file_row import FileRow
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.line_section import Line, LineSection
from linkedin_privacy_wizard.updates.bundle import ENDING
from linkedin_privacy_wizard.updates.rules import has_expired
from linkedin_privacy_wizard.wizard.news_intents import (
    CatalogDropped,
    CatalogPicked,
    CatalogTaken,
    CatalogWatched,
)
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.catalog_change import CatalogChange
    from linkedin_privacy_wizard.domain.right import Right
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting
    from linkedin_privacy_wizard.gui.widgets.section import Section
    from linkedin_privacy_wizard.wizard.catalog_news import CatalogNews
    from linkedin_privacy_wizard.wizard.state import WizardState
    from linkedin_privacy_wizard.workflows.ports import Clock


class CatalogNewsPage(Page):
    """Shows all that a newer list changes before any of it is used."""

    def __init__(self, language: LanguageCode = "en", clock: Clock | None = None) -> None:
        super().__init__()
        self._language = language
        self._clock = clock or LocalClock()
        self._slices = Slices(self)
        self._in_use = PlainLabel()
        self._old = Notice(words.has_expired(), Kind.WARNING)
        self._set_aside = Notice(kind=Kind.WARNING)
        self._takes_none = Notice(words.takes_none(), Kind.INFO)
        self.row = FileRow(
            QCoreApplication.translate("CatalogNews", "Open a file…"), ENDING.removeprefix(".")
        )
        self.row.add_folder(QCoreApplication.translate("CatalogNews", "Look in a folder…"))
        self.row.chosen.connect(self._pick)
        self.watch = TickBox(
            QCoreApplication.translate("CatalogNews", "Look for a newer list once a day")
        )
        self.watch.clicked.connect(self._watch)
        self._watch_not_kept = Notice(_watch_not_kept(), Kind.WARNING)
        self._looked = PlainLabel(tone=Tone.MUTED)
        self._bring, self._daily = self._bring_card(), self._daily_card()
        self._sections = _sections()
        column = Column(self, spacing=14)
        column.addWidget(self._in_use_card())
        column.addWidget(self._bring)
        for section in self._sections:
            section.wants_building.connect(self._build)
            section.open()
            column.addWidget(section)
        column.addWidget(self._daily)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same in every state
        """What this is about."""
        return messages.aside(Aside.CATALOG)

    def acts(self, state: WizardState) -> Acts:
        """Use the newer one, or do not after all."""
        if state.news.offer is None:
            return Acts()
        free = not state.news.under_way
        use = Act(
            QCoreApplication.translate("CatalogNews", "Use this list"), CatalogTaken(), enabled=free
        )
        drop = QCoreApplication.translate("CatalogNews", "Do not use it")
        return Acts(use, (Act(drop, CatalogDropped(), enabled=free),))

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Show which one is in use, what was found, and what it changes."""
        news = state.news
        self._show_in_use(news, state.catalog)
        self._takes_none.setVisible(not news.possible)
        self._bring.setVisible(news.possible)
        self._daily.setVisible(news.has_page)
        self.watch.setChecked(news.watched)
        self._watch_not_kept.setVisible(not news.watch_kept)
        looked = words.looked(news)
        self._looked.setText(looked)
        self._looked.setVisible(bool(looked))
        self.row.setEnabled(not news.under_way)
        self._say(news)
        self._show_change(news.offer.change if news.offer is not None else None)

    @property
    def is_building(self) -> bool:
        """Whether parts of it are still to be built."""
        return self._slices.busy

    def _show_in_use(self, news: CatalogNews, catalog: Catalog) -> None:
        edition = catalog.edition
        lines = () if edition is None else (words.which(edition), words.came_from(news.origin))
        until = () if edition is None else (words.good_until(edition),)
        self._in_use.setText(" ".join((*lines, *until)))
        today = self._clock.now().astimezone().date()
        self._old.setVisible(edition is not None and has_expired(edition, today))
        self._set_aside.setVisible(news.set_aside is not None)
        if news.set_aside is not None:
            self._set_aside.set_text(words.set_aside(news.set_aside))

    def _say(self, news: CatalogNews) -> None:
        if news.not_kept:
            self.row.say(words.not_kept(news.not_kept), good=False)
        elif news.offer is not None:
            self.row.say(words.found(news), good=True)
        elif news.refused is not None:
            self.row.say(words.refused(news.refused), good=False)
        elif news.waiting is not None:
            self.row.say(words.waits(news.waiting), good=True)
        else:
            self.row.forget()

    def _show_change(self, change: CatalogChange | None) -> None:
        kinds = ((), (), ()) if change is None else (change.added, change.changed, change.removed)
        for section, described in zip(self._sections, kinds, strict=True):
            section.show_lines([self._line(each) for each in described])

    def _line(self, described: Setting | Right) -> Line:
        text = described.words(self._language)
        return Line(text.name, (text.what,))

    def _build(self, section: Section) -> None:
        self._slices.add(section.building())

    def _pick(self, path: Path) -> None:
        self.intended.emit(CatalogPicked(str(path)))

    def _watch(self, ticked: bool) -> None:  # noqa: FBT001 - what the box says
        self.intended.emit(CatalogWatched(ticked))

    def _in_use_card(self) -> Card:
        card = Card(QCoreApplication.translate("CatalogNews", "In use now"))
        card.body.addWidget(self._in_use)
        for notice in (self._old, self._set_aside, self._takes_none):
            notice.hide()
            card.body.addWidget(notice)
        return card

    def _bring_card(self) -> Card:
        card = Card(QCoreApplication.translate("CatalogNews", "Bring in a newer list"))
        for icon, says in _promises():
            card.body.addWidget(point(icon, says))
        card.body.addWidget(self.row)
        return card

    def _daily_card(self) -> Card:
        card = Card()
        says = _what_a_look_does()
        self.watch.setAccessibleDescription(says)
        self._watch_not_kept.hide()
        for part in (self.watch, PlainLabel(says, tone=Tone.MUTED), self._looked):
            card.body.addWidget(part)
        card.body.addWidget(self._watch_not_kept)
        return card


def _sections() -> tuple[LineSection, LineSection, LineSection]:
    return (
        LineSection(
            "sparkle",
            QCoreApplication.translate("CatalogNews", "New on the list"),
            QCoreApplication.translate("CatalogNews", "The wizard learns to read these."),
        ),
        LineSection(
            "info",
            QCoreApplication.translate("CatalogNews", "Changed"),
            QCoreApplication.translate(
                "CatalogNews", "Our words for these change, or how the wizard finds them."
            ),
        ),
        LineSection(
            "dash",
            QCoreApplication.translate("CatalogNews", "No longer on the list"),
            QCoreApplication.translate(
                "CatalogNews", "Your earlier check-ups keep what they say about these."
            ),
        ),
    )


def _promises() -> tuple[tuple[str, str], ...]:
    return (
        (
            "book",
            QCoreApplication.translate(
                "CatalogNews",
                "LinkedIn moves things now and then. A newer list helps the wizard find them.",
            ),
        ),
        (
            "shield",
            QCoreApplication.translate(
                "CatalogNews",
                "It must bear our signature. It is only words and page names, no program.",
            ),
        ),
        (
            "eye",
            QCoreApplication.translate(
                "CatalogNews", "You see here what it changes. It is not used before you say so."
            ),
        ),
    )


def _what_a_look_does() -> str:
    return QCoreApplication.translate(
        "CatalogNews",
        "The wizard then asks the page of this program. It sends nothing about you. "
        "You still decide if a newer list is used.",
    )


def _watch_not_kept() -> str:
    return QCoreApplication.translate(
        "CatalogNews", "This could not be saved. It holds until you close the wizard."
    )
