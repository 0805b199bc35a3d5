"""A reminder to look again: from this computer, from the person's own calendar, or none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.reminder import Every, reminder_from
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.clock import LocalClock
from linkedin_privacy_wizard.gui.messages import reminders
from linkedin_privacy_wizard.gui.pages.page import Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.pages.points import point
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Card, Kind, Notice
from linkedin_privacy_wizard.gui.widgets.choices import ChoiceCard
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone
from linkedin_privacy_wizard.gui.widgets.layouts import Columns, Row
from linkedin_privacy_wizard.gui.widgets.save_row import SaveRow
from linkedin_privacy_wizard.scheduling.calendar_file import Entry, calendar_file
from linkedin_privacy_wizard.storage.whole_file import write_whole
from linkedin_privacy_wizard.wizard.lasting_intents import ReminderAsked
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from linkedin_privacy_wizard.wizard.state import WizardState
    from linkedin_privacy_wizard.workflows.ports import Clock


class ReminderPage(Page):
    """What is shown as set is what the system says, not what was asked of it."""

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__()
        self._clock = clock or LocalClock()
        self._uid = ""
        self.cards = {every: ChoiceCard(reminders.how_often(every)) for every in (None, *Every)}
        for every, card in self.cards.items():
            card.picked.connect(partial(self._ask, every))
        self._choices = Row(Columns(narrowest=20), *self.cards.values())
        self._notices = {kind: Notice(kind=kind) for kind in Kind}
        self.rows = {every: self._save_row(every) for every in Every}
        column = Column(self, spacing=16)
        column.addWidget(PlainLabel(reminders.lead(), size=Size.LARGE, tone=Tone.MUTED))
        column.addWidget(self._here())
        column.addWidget(self._calendar())
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same in every state
        """What there is to do here."""
        return messages.aside(Aside.REMINDER)

    def acts(self, state: WizardState) -> Acts:  # noqa: ARG002 - Back is in the bar already
        """What can be done is in the cards."""
        return Acts()

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Show what the system goes by."""
        now = state.reminding
        self._uid = now.uid
        self._choices.setVisible(now.possible is not False)
        set_to = now.reminder.every if now.reminder else None
        for every, card in self.cards.items():
            card.setEnabled(bool(now.possible))
            if not now.under_way:
                card.show_checked(checked=bool(now.possible) and every == set_to)
        for row in self.rows.values():
            row.setEnabled(bool(now.uid))
        self._tell(*reminders.outlook(now, self._now().date()))

    def _ask(self, every: Every | None) -> None:
        self.intended.emit(ReminderAsked(every))

    def _tell(self, kind: Kind, words: str) -> None:
        for each, notice in self._notices.items():
            changes = each is kind and (notice.isHidden() or notice.text() != words)
            if each is kind:
                notice.set_text(words)
            notice.setVisible(each is kind)
            if changes and self.isVisible():
                announce(self, words)

    def _here(self) -> Card:
        card = Card(QCoreApplication.translate("Reminder", "On this computer"))
        card.body.addWidget(PlainLabel(reminders.what_happens_here()))
        card.body.addWidget(self._choices)
        for notice in self._notices.values():
            notice.hide()
            card.body.addWidget(notice)
        return card

    def _calendar(self) -> Card:
        card = Card(QCoreApplication.translate("Reminder", "In your own calendar"))
        for icon, words in reminders.how_to_calendar():
            card.body.addWidget(point(icon, words))
        card.body.addWidget(Row(Columns(narrowest=30), *self.rows.values()))
        return card

    def _save_row(self, every: Every) -> SaveRow:
        name = QCoreApplication.translate("Reminder", "LinkedIn privacy reminder.ics")
        return SaveRow(reminders.save_for(every), "ics", name, partial(self._save, every))

    def _save(self, every: Every, path: Path) -> None:
        now = self._now()
        first = reminder_from(every, now).next_after(now.date())
        entry = Entry(self._uid, reminders.entry_title(), reminders.entry_words())
        write_whole(path, calendar_file(entry, every, first, self._clock.now()))

    def _now(self) -> datetime:
        return self._clock.now().astimezone()
