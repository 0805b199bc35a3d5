"""The file for the person's calendar, read back, and held to RFC 5545."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Alarm, Calendar, Event

from linkedin_privacy_wizard.domain.reminder import Every
from linkedin_privacy_wizard.scheduling.calendar_file import Entry, calendar_file

NOW = datetime(2026, 11, 22, 14, 37, tzinfo=UTC)
FIRST = date(2026, 12, 22)
AHEAD = timedelta(hours=-15)
ENTRY = Entry(
    "one-of-its-own@linkedin-privacy-wizard",
    "Look at your LinkedIn settings, again; now",
    "Open the wizard.\nÜber „Prüfen“ geht es weiter. " * 5,
)


def written(every: Every = Every.MONTH, now: datetime = NOW) -> bytes:
    """The file."""
    return calendar_file(ENTRY, every, FIRST, now)


def parts(content: bytes) -> tuple[Calendar, Event, Alarm]:
    """The calendar with its one entry and its one alarm, as another program reads them."""
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    every = calendar.walk()
    assert [part.name for part in every] == ["VCALENDAR", "VEVENT", "VALARM"]
    assert [part.errors for part in every] == [[], [], []]
    event, alarm = every[1:]
    assert isinstance(event, Event)
    assert isinstance(alarm, Alarm)
    return calendar, event, alarm


@pytest.mark.parametrize("every", Every)
def test_another_program_reads_the_same_day_rhythm_and_words(every: Every) -> None:
    calendar, event, alarm = parts(written(every))
    assert calendar["VERSION"] == "2.0"
    assert event.uid == ENTRY.uid
    assert event.DTSTAMP == NOW
    assert event.start == FIRST
    assert event.end == FIRST + timedelta(days=1)
    assert event["RRULE"] == {"FREQ": ["MONTHLY"], "INTERVAL": [int(every)]}
    assert (event.get("SUMMARY"), event.get("DESCRIPTION")) == (ENTRY.title, ENTRY.description)
    assert AHEAD == alarm.TRIGGER
    assert alarm["ACTION"] == "DISPLAY"
    assert alarm["DESCRIPTION"] == ENTRY.title


def test_every_line_ends_and_is_folded_as_the_standard_wants_it() -> None:
    content = written()
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert b"\r\n " in content


def test_whole_days_are_marked_as_such() -> None:
    """Outlook takes a bare date for midnight."""
    lines = written().split(b"\r\n")
    assert b"DTSTART;VALUE=DATE:20261222" in lines
    assert b"DTEND;VALUE=DATE:20261223" in lines
    assert b"DTSTAMP:20261122T143700Z" in lines
    assert b"TRANSP:TRANSPARENT" in lines


@pytest.mark.parametrize(
    "name", ["LOCATION", "ORGANIZER", "ATTENDEE", "TZID", "VTIMEZONE", "URL", "METHOD", "GEO"]
)
def test_it_names_no_place_no_person_and_no_zone(name: str) -> None:
    assert name not in written().decode()


def test_the_same_entry_written_later_replaces_the_first_one() -> None:
    first, later = (
        parts(written(every, now))[1]
        for every, now in ((Every.MONTH, NOW), (Every.QUARTER, NOW + timedelta(minutes=1)))
    )
    assert first.uid == later.uid
    assert 0 < first.sequence < later.sequence < 2**31
