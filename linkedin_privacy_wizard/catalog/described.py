"""What whatever is described to people is checked for, a setting as well as a right."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from linkedin_privacy_wizard.catalog.errors import CatalogError
from linkedin_privacy_wizard.catalog.wording import flaws_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from linkedin_privacy_wizard.domain.setting import Note


class _Text(Protocol):
    @property
    def notes(self) -> tuple[Note, ...]: ...


class _Described(Protocol):
    @property
    def checked(self) -> date: ...

    @property
    def text(self) -> Mapping[str, _Text]: ...


def last_day(today: date | None) -> date:
    """The newest date that can have come: somewhere on earth it is tomorrow already."""
    return (today or datetime.now(UTC).date()) + timedelta(days=1)


def wordy(name: str, texts: Iterable[tuple[str, str]]) -> Iterator[CatalogError]:
    """Where its texts, by their keys, are not easy to read."""
    for key, text in texts:
        for flaw in flaws_in(text):
            yield CatalogError(name, key, flaw)


def from_the_future(name: str, described: _Described, last: date) -> Iterator[CatalogError]:
    """Where it says that somebody has checked it on a day that is still to come."""
    dates = [("checked", described.checked)]
    for language, text in described.text.items():
        for index, note in enumerate(text.notes):
            dates.append((f"text.{language}.notes.{index}.checked", note.checked))
    for key, day in dates:
        if day > last:
            yield CatalogError(name, key, f"{day} is still to come")
