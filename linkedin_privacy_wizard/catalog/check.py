"""The whole check of a catalog, for those who edit it: all mistakes of all files at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.catalog.described import from_the_future, last_day, wordy
from linkedin_privacy_wizard.catalog.loader import read
from linkedin_privacy_wizard.catalog.wording import texts_in

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from linkedin_privacy_wizard.catalog.place import Held


def check(files: Path | Held, today: date | None = None) -> list[str]:
    """One line for each mistake there; none where the catalog is good.

    It asks for more than loading does: short sentences, and no date of checking that is still
    to come. A wrong clock must not keep anybody from using the program.
    """
    reading = read(files)
    last = last_day(today)
    mistakes = list(reading.mistakes)
    for name, setting in reading.settings.items():
        mistakes.extend(wordy(name, texts_in(setting)))
        mistakes.extend(from_the_future(name, setting, last))
    return [str(mistake) for mistake in mistakes]
