"""Words about reminders: on this computer, and in the person's own calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.reminder import Every
from linkedin_privacy_wizard.gui.dates import day_words
from linkedin_privacy_wizard.gui.widgets.cards import Kind

if TYPE_CHECKING:
    from datetime import date

    from linkedin_privacy_wizard.wizard.lasting import Reminding


def lead() -> str:
    """Why anybody should want one."""
    return QCoreApplication.translate(
        "Reminder",
        "Settings on LinkedIn can change, and new ones come. A look now and then shows you.",
    )


def what_happens_here() -> str:
    """What comes of a reminder on this computer."""
    return QCoreApplication.translate(
        "Reminder",
        "When it is time, a window asks if you want to look. Nothing runs until then.",
    )


def how_often(every: Every | None) -> str:
    """A choice."""
    match every:
        case None:
            return QCoreApplication.translate("Reminder", "No reminder")
        case Every.MONTH:
            return QCoreApplication.translate("Reminder", "Every month")
        case Every.QUARTER:
            return QCoreApplication.translate("Reminder", "Every 3 months")


def save_for(every: Every) -> str:
    """The button that saves such an entry."""
    match every:
        case Every.MONTH:
            return QCoreApplication.translate("Reminder", "Save for every month…")
        case Every.QUARTER:
            return QCoreApplication.translate("Reminder", "Save for every 3 months…")


def outlook(now: Reminding, today: date) -> tuple[Kind, str]:
    """How it stands with the reminder on this computer."""
    if now.possible is False:
        return Kind.WARNING, QCoreApplication.translate(
            "Reminder", "This computer cannot do that for the wizard. Use your calendar instead."
        )
    if now.possible is None or now.under_way:
        return Kind.INFO, QCoreApplication.translate("Reminder", "One moment…")
    if now.failed:
        return Kind.DANGER, QCoreApplication.translate(
            "Reminder", "The computer did not do it. Try again, or use your calendar."
        )
    if now.reminder is None:
        return Kind.INFO, QCoreApplication.translate(
            "Reminder", "There is no reminder on this computer."
        )
    words = QCoreApplication.translate(
        "Reminder",
        "The next reminder comes on {day}. If the computer is off then, it may come later.",
    )
    return Kind.SUCCESS, words.format(day=day_words(now.reminder.next_after(today)))


def how_to_calendar() -> tuple[tuple[str, str], ...]:
    """From the file to the calendar, and out of it again."""
    return (
        (
            "book",
            QCoreApplication.translate(
                "Reminder",
                "Save a small file and open it. Your calendar then asks if it may add it.",
            ),
        ),
        (
            "link",
            QCoreApplication.translate(
                "Reminder",
                "For Google Calendar: open its settings on the web, choose “Import”, and pick the "
                "file.",
            ),
        ),
        (
            "cross",
            QCoreApplication.translate(
                "Reminder", "To end it, delete it in your calendar. The wizard cannot do that."
            ),
        ),
    )


def entry_title() -> str:
    """What stands in the calendar."""
    return QCoreApplication.translate("Reminder", "Look at my LinkedIn privacy settings")


def entry_words() -> str:
    """What the entry says when it is opened."""
    return QCoreApplication.translate(
        "Reminder",
        "Open LinkedIn Privacy Wizard on your computer. It shows you what has changed since your "
        "last look.",
    )


def time_to_look() -> str:
    """The heading of the small window."""
    return QCoreApplication.translate("Reminder", "Time to look at LinkedIn again")


def ask_to_look() -> str:
    """What the small window says."""
    return QCoreApplication.translate(
        "Reminder",
        "You asked for this reminder. Do you want to check your settings now? To change or end it, "
        "open the wizard. Choose “More”, then “Reminder”.",
    )
