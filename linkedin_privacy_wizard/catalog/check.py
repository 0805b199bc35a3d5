"""The whole check of a catalog, for those who edit it: all mistakes of all files at once."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.catalog.errors import CatalogError
from linkedin_privacy_wizard.catalog.loader import read
from linkedin_privacy_wizard.catalog.wording import flaws_in, texts_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from linkedin_privacy_wizard.domain.setting import Setting


def check(folder: Path, today: date | None = None) -> list[str]:
    """One line for each mistake in that folder; none where the catalog is good.

    It asks for more than loading does: short sentences, and no date of checking that is still
    to come. A wrong clock must not keep anybody from using the program.
    """
    reading = read(folder)
    # Somewhere on earth it is tomorrow already.
    last = (today or datetime.now(UTC).date()) + timedelta(days=1)
    mistakes = list(reading.mistakes)
    for name, setting in reading.settings.items():
        mistakes.extend(_wordy(name, setting))
        mistakes.extend(_from_the_future(name, setting, last))
    return [str(mistake) for mistake in mistakes]


def _wordy(name: str, setting: Setting) -> Iterator[CatalogError]:
    for key, text in texts_in(setting):
        for flaw in flaws_in(text):
            yield CatalogError(name, key, flaw)


def _from_the_future(name: str, setting: Setting, last: date) -> Iterator[CatalogError]:
    dates = [("checked", setting.checked)]
    for language, text in setting.text.items():
        for index, note in enumerate(text.notes):
            dates.append((f"text.{language}.notes.{index}.checked", note.checked))
    for key, day in dates:
        if day > last:
            yield CatalogError(name, key, f"{day} is still to come")
