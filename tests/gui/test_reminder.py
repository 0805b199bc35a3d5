"""The page of the reminder: what is shown is what the system says, and the calendar's file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar, Event

from linkedin_privacy_wizard.domain.reminder import Every, Reminder
from linkedin_privacy_wizard.gui.messages import reminders
from linkedin_privacy_wizard.gui.pages.reminder import ReminderPage
from linkedin_privacy_wizard.gui.widgets.cards import Notice
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.lasting import Reminding
from linkedin_privacy_wizard.wizard.lasting_intents import ReminderAsked, ReminderSeen
from linkedin_privacy_wizard.wizard.state import Aside
from tests.gui import windows
from tests.gui.windows import click, show

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.gui.windows import Shown

MONTHLY = Reminder(tuple(range(1, 13)), 22, 9)
WHEN = datetime(2026, 11, 22, 12, tzinfo=UTC)
THERE = Reminding(possible=True, uid="a")


class At:
    """A clock that stands still."""

    def now(self) -> datetime:
        """Always the same."""
        return WHEN


def page_of(shown: Shown) -> ReminderPage:
    """The page in the window."""
    (page,) = shown.window.findChildren(ReminderPage)
    return page


def test_the_results_lead_there(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.DONE)
    click(shown.button("Remind me to look again…"))
    assert shown.happened == [AsideOpened(Aside.REMINDER)]


def test_a_press_asks_and_the_page_waits_for_the_system(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.STATES["no reminder"])
    page = page_of(shown)
    assert page.cards[None].isChecked()
    click(page.cards[Every.MONTH])
    assert shown.happened == [ReminderAsked(Every.MONTH)]
    assert "One moment…" in shown.words()
    shown.store.dispatch(ReminderSeen(replace(THERE, reminder=MONTHLY)))
    assert page.cards[Every.MONTH].isChecked()
    assert "The next reminder comes on" in shown.words()


def test_what_did_not_work_is_said_and_the_choice_shows_what_holds(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.STATES["no reminder"])
    page = page_of(shown)
    click(page.cards[Every.MONTH])
    shown.store.dispatch(ReminderSeen(replace(THERE, failed=True)))
    assert page.cards[None].isChecked()
    assert "The computer did not do it." in shown.words()


def test_without_timers_there_is_the_calendar_alone(qtbot: QtBot) -> None:
    shown = show(qtbot, windows.STATES["calendar only"])
    page = page_of(shown)
    assert "This computer cannot do that for the wizard." in shown.words()
    assert not any(card.isVisible() for card in page.cards.values())
    assert shown.button("Save for every month…").isEnabled()


def test_the_next_day_is_the_one_that_the_system_goes_by() -> None:
    quarterly = replace(THERE, reminder=Reminder((2, 5, 8, 11), 22, 9))
    _, words = reminders.outlook(quarterly, date(2026, 11, 22))
    assert "22 February 2027" in words


@pytest.mark.parametrize(
    ("every", "day"), [(Every.MONTH, date(2026, 12, 22)), (Every.QUARTER, date(2027, 2, 22))]
)
@pytest.mark.usefixtures("qapp")
def test_the_file_for_the_calendar_comes_from_the_button(
    every: Every, day: date, tmp_path: Path
) -> None:
    page = ReminderPage(At())
    page.render_state(windows.STATES["calendar only"])
    path = tmp_path / "reminder.ics"
    page.rows[every].save(path)
    calendar = Calendar.from_ical(path.read_bytes())
    assert isinstance(calendar, Calendar)
    (event,) = calendar.events
    assert isinstance(event, Event)
    assert (event.start, event.uid) == (day, "a")
    assert f"INTERVAL={int(every)}\r\n".encode() in path.read_bytes()


@pytest.mark.usefixtures("qapp")
def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    page = ReminderPage(At())
    page.render_state(windows.STATES["calendar only"])
    page.rows[Every.MONTH].save(tmp_path / "nowhere" / "reminder.ics")
    (notice,) = page.rows[Every.MONTH].findChildren(Notice)
    assert "could not be saved" in notice.text()
