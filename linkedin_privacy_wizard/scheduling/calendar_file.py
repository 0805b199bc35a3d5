"""A reminder for the person's own calendar, as a file that every calendar reads (RFC 5545)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from linkedin_privacy_wizard.domain.reminder import Every

_MAKER = "-//LinkedIn Privacy Wizard//Reminder//EN"
# At nine in the morning of the day before. Outlook takes every alarm for one that comes before.
_AHEAD = timedelta(hours=15)


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in the calendar, in the person's language.

    `uid` stays the same for one person: a calendar then replaces the entry, and has not two.
    """

    uid: str
    title: str
    description: str


def calendar_file(entry: Entry, every: Every, first: date, now: datetime) -> bytes:
    """One entry for a whole day, again and again from `first` on, with an alarm.

    It names no place, no person and no time zone. `now` is an aware time.
    """
    # It takes a moment to import, and most people never save such a file.
    from icalendar import Alarm, Calendar, Event  # noqa: PLC0415

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.title)
    alarm.add("trigger", -_AHEAD)
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", now)
    # Calendars take up an entry that they know where its number has grown.
    event.add("sequence", int(now.timestamp()) // 60)
    event.add("dtstart", first)
    event.add("dtend", first + timedelta(days=1))
    event.add("rrule", {"freq": "MONTHLY", "interval": int(every)})
    event.add("summary", entry.title)
    event.add("description", entry.description)
    # It takes no time of the day from anybody.
    event.add("transp", "TRANSPARENT")
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
