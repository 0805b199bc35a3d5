"""Every earlier check-up of this site, the newest first, each with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from linkedin_privacy_wizard.gui.messages import past as words
from linkedin_privacy_wizard.gui.pages.earlier.run_row import RunRow
from linkedin_privacy_wizard.gui.pages.page import Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.slices import Slices, stacked
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel
from linkedin_privacy_wizard.gui.widgets.tab_order import go_on
from linkedin_privacy_wizard.wizard import earlier, flow
from linkedin_privacy_wizard.wizard.past_intents import OlderRunsWanted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.past import PastRun
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.wizard.files import Saved
    from linkedin_privacy_wizard.wizard.state import WizardState

AT_ONCE = 20
"""So many are shown; a button brings as many more. Years of check-ups open as fast as one.

What the notes hold besides is asked for when the button brings the last of those that are known.
"""


class EarlierPage(Page):
    """A list that is built a piece at a time, and only as far as somebody looks."""

    def __init__(self, language: LanguageCode = "en") -> None:
        super().__init__()
        self._language = language
        self._slices = Slices(self)
        self._catalog: Catalog | None = None
        self._runs: tuple[PastRun, ...] = ()
        self._rows: list[RunRow] = []
        self._asked_for = AT_ONCE
        self._placed = 0
        self._kept = False
        self._allowed = False
        self._saved: Saved | None = None
        self._flaw = Notice(kind=Kind.WARNING)
        self._how, self._nothing = PlainLabel(_how()), Notice()
        self._busy = Notice(_busy())
        self._card = Card()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._more = QPushButton(QCoreApplication.translate("Earlier", "Show older ones"))
        self._more.setProperty("look", "quiet")
        self._more.clicked.connect(self._show_more)
        self._how.setContentsMargins(0, 0, 0, 8)
        self._card.body.setSpacing(0)
        self._card.body.addWidget(self._how)
        self._card.body.addLayout(self._lines)
        self._card.body.addWidget(self._more)
        column = Column(self, spacing=14)
        for part in (self._flaw, self._busy, self._nothing, self._card):
            column.addWidget(part)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:
        """Whose check-ups these are."""
        if earlier.on_practice(state):
            return QCoreApplication.translate("Earlier", "Earlier check-ups, for practice")
        return QCoreApplication.translate("Earlier", "Earlier check-ups")

    def acts(self, state: WizardState) -> Acts:  # noqa: ARG002 - each line has its own button
        """Nothing is done to all of them."""
        return Acts()

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Show the newest, and say where there is nothing to show."""
        past, here = state.past, earlier.here(state)
        runs = here.runs
        self._allowed = flow.can_take_up(state)
        self._flaw.setVisible(past.flaw is not None)
        if past.flaw is not None:
            self._flaw.set_text(words.flaw(past.flaw))
        self._nothing.set_text(_nothing(known=past.known))
        self._nothing.setVisible(not runs)
        self._busy.setVisible(bool(runs) and not self._allowed)
        self._card.setVisible(bool(runs))
        self._show_runs(runs, state.catalog, kept=here.more)
        self._saved = state.saved
        for row in self._rows:
            row.allow(allowed=self._allowed)
            row.show_saved(self._saved)

    @property
    def is_building(self) -> bool:
        """Whether parts of it are still to be built."""
        return self._slices.busy

    def _show_runs(self, runs: tuple[PastRun, ...], catalog: Catalog, *, kept: bool) -> None:
        """Go on with the list where there are more now, and begin it again where it is another."""
        shown, same = self._runs, catalog is self._catalog
        self._runs, self._catalog, self._kept = runs, catalog, kept
        if not (same and runs[: len(shown)] == shown):
            self._start_again()
        self._build()

    def _start_again(self) -> None:
        self._slices.drop()
        self._rows.clear()
        self._asked_for, self._placed = AT_ONCE, 0
        while (item := self._lines.takeAt(0)) is not None:
            if (stack := item.widget()) is not None:
                stack.hide()
                stack.deleteLater()

    def _show_more(self) -> None:
        self._asked_for += AT_ONCE
        if self._kept and self._asked_for > len(self._runs):
            self.intended.emit(OlderRunsWanted())
        self._build()

    def _build(self) -> None:
        first, self._placed = self._placed, min(self._asked_for, len(self._runs))
        self._more.setVisible(self._kept or len(self._runs) > self._asked_for)
        if first < self._placed:
            self._slices.add(self._parts(first, self._placed))

    def _parts(self, first: int, end: int) -> Iterator[None]:
        last: QWidget = self._rows[-1] if self._rows else self._card
        for stack in stacked(self._make(run) for run in self._runs[first:end]):
            if stack is not None:
                self._lines.addWidget(stack)
                last = go_on(last, stack)
            yield

    def _make(self, run: PastRun) -> RunRow:
        assert self._catalog is not None
        row = RunRow(run, self._catalog, self._language)
        row.allow(allowed=self._allowed)
        row.show_saved(self._saved)
        row.intended.connect(self.intended)
        self._rows.append(row)
        return row


def _how() -> str:
    return QCoreApplication.translate(
        "Earlier",
        "You can go back to the values from before any of these. The wizard looks first at what "
        "is true now. Then you see the list. Nothing is pressed before you say yes.",
    )


def _nothing(*, known: bool) -> str:
    if known:
        return QCoreApplication.translate("Earlier", "There are no earlier check-ups here yet.")
    return QCoreApplication.translate("Earlier", "Looking through your notes…")


def _busy() -> str:
    return QCoreApplication.translate(
        "Earlier", "A list is under way. Finish it first. Then you can put older values back."
    )
