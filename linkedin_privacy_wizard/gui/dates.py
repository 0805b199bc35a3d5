"""Days and moments, in the person's own time and way of writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

if TYPE_CHECKING:
    from datetime import date, datetime


def day_words(day: date, locale: QLocale | None = None) -> str:
    """A day, such as "3 October 2026"."""
    locale = locale or QLocale()
    shape = locale.dateFormat(QLocale.FormatType.LongFormat)
    # The day of the week says nothing here.
    for weekday in ("dddd, ", "dddd ", "dddd،", "dddd"):
        shape = shape.replace(weekday, "")
    return locale.toString(QDate(day.year, day.month, day.day), shape.strip())


def moment_words(moment: datetime, locale: QLocale | None = None) -> str:
    """A day and a time of day, such as "3 October 2026, 14:05"."""
    locale = locale or QLocale()
    here = moment.astimezone()
    time = locale.toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return f"{day_words(here.date(), locale)}, {time}"
