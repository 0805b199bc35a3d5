"""Reading: what is being read now, how far it is, and what can be done once it has stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages.page import Act, Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.widgets.cards import Card, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel
from linkedin_privacy_wizard.gui.widgets.progress import ProgressPanel
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import views
from linkedin_privacy_wizard.wizard.intents import ChoosePressed, ReadPressed, StopPressed
from linkedin_privacy_wizard.wizard.progress import progress
from linkedin_privacy_wizard.wizard.state import Work

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.wizard.state import WizardState


class ReadPage(Page):
    """Names settings in `language`."""

    def __init__(self, language: LanguageCode = "en") -> None:
        super().__init__()
        self._language = language
        self._promise = PlainLabel(_promise())
        self._progress = ProgressPanel()
        self._card = Card()
        self._card.body.addWidget(self._progress)
        self._over = Notice()
        column = Column(self, spacing=16)
        column.addWidget(self._promise)
        column.addWidget(self._card)
        column.addWidget(self._over)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:
        """What is going on."""
        if not _is_over(state):
            return QCoreApplication.translate("ReadPage", "Reading your settings")
        if views.report(state).read_at is None:
            return QCoreApplication.translate("ReadPage", "The reading was stopped")
        return QCoreApplication.translate("ReadPage", "Your settings have been read")

    def acts(self, state: WizardState) -> Acts:
        """Stop it; or, once it is over, go on or read again."""
        if not _is_over(state):
            words = QCoreApplication.translate("ReadPage", "Stop reading")
            return Acts(others=(Act(words, StopPressed(), enabled=not state.stopping),))
        again = Act(QCoreApplication.translate("ReadPage", "Read again"), ReadPressed())
        if not views.values(state.events):
            return Acts(again)
        words = QCoreApplication.translate("ReadPage", "Go on with what was read")
        return Acts(Act(words, ChoosePressed()), (again,))

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """The person may watch."""
        return PaneSize.BESIDE

    def render_state(self, state: WizardState) -> None:
        """Show how far the reading is, or how it ended."""
        over = _is_over(state)
        for part in (self._promise, self._card):
            part.setVisible(not over)
        self._over.setVisible(over)
        if over:
            self._over.set_text(_how_it_ended(state))
        else:
            words = _under_way(state, self._language)
            self._progress.show_progress(progress(state), words)


def reading_words(what: str, catalog: Catalog, language: LanguageCode) -> str:
    """The name of a section or of a setting that is being looked at."""
    if what in set(Category):
        return messages.category(Category(what))
    setting = catalog.by_id(what)
    return setting.words(language).name if setting else what


def getting_ready(state: WizardState) -> str:
    """Before the work begins: what it still waits for."""
    if state.sign is not Sign.FINE:
        return messages.sign(state.sign).title
    return QCoreApplication.translate("ReadPage", "Getting ready…")


def _is_over(state: WizardState) -> bool:
    """Whether a reading has ended, by itself or by the person, and none is under way."""
    stages = [
        event
        for event in state.events
        if isinstance(event, e.StageStarted | e.StageEnded) and event.stage is e.Stage.READ
    ]
    return state.work is Work.NONE and bool(stages) and isinstance(stages[-1], e.StageEnded)


def _under_way(state: WizardState, language: LanguageCode) -> str:
    now = progress(state).now
    if state.stopping:
        return QCoreApplication.translate("ReadPage", "Stopping…")
    if state.work is Work.NONE or now is None:
        return getting_ready(state)
    words = QCoreApplication.translate("ReadPage", "Reading “{name}”…")
    return words.format(name=reading_words(now, state.catalog, language))


def _how_it_ended(state: WizardState) -> str:
    found = len(views.values(state.events))
    if found == 0:
        return QCoreApplication.translate(
            "ReadPage", "Nothing has been read so far. Read again when you like."
        )
    return QCoreApplication.translate(
        "ReadPage",
        "%n settings have been read. Go on with them, or read again.",
        None,
        found,
    )


def _promise() -> str:
    return QCoreApplication.translate(
        "ReadPage",
        "This takes a minute or two. Nothing is changed. The wizard opens one page at a time, "
        "so that LinkedIn has time. You can use other windows now.",
    )
