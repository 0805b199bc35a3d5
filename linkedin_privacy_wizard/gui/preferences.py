"""What holds for the person rather than for an account, and outlasts the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from linkedin_privacy_wizard.domain.country import Country
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.gui.last_word import LastWord
from linkedin_privacy_wizard.gui.tasks import Tasks
from linkedin_privacy_wizard.wizard.lasting_intents import CountryChosen, CountryKnown

if TYPE_CHECKING:
    from collections.abc import Callable

    from linkedin_privacy_wizard.gui.store import Store

COUNTRY = "country"


class Preferences(Protocol):
    """Where they are kept. Both raise NotesUnwritable where that cannot be used."""

    async def preference(self, name: str) -> str | None:
        """A preference of the person's, None where there is none."""

    async def set_preference(self, name: str, value: str | None) -> None:
        """Keep a preference, or forget it."""


class CountryKeeper:
    """Keeps where the person says they live. `failed` hears of errors that are defects of ours."""

    def __init__(
        self, store: Store, preferences: Preferences, failed: Callable[[BaseException], None]
    ) -> None:
        self._store, self._preferences = store, preferences
        self._tasks = Tasks(lambda _name, error: failed(error))
        self._word = LastWord(preferences, COUNTRY)
        self._closed = False
        store.happened.connect(self._heard)

    def start(self) -> None:
        """Read what was said earlier."""
        self._tasks.start("read", self._read())

    async def close(self) -> None:
        """Stop, before the notes are closed. NotesUnwritable where it cannot be kept."""
        self._closed = True
        await self._tasks.close()
        await self._word.write()

    def _heard(self, happening: object) -> None:
        if isinstance(happening, CountryChosen) and not self._closed:
            self._word.say(happening.country.value)
            self._tasks.start("write", self._write())

    async def _read(self) -> None:
        try:
            known = await self._preferences.preference(COUNTRY)
        except NotesUnwritable:
            # The start has told already what is wrong with the notes; the person can say it again.
            return
        if known in set(Country) and self._store.state.country is None:
            self._store.dispatch(CountryKnown(Country(known)))

    async def _write(self) -> None:
        try:
            await self._word.write()
        except NotesUnwritable:
            country = self._store.state.country
            assert country is not None
            self._store.dispatch(CountryKnown(country, kept=False))
