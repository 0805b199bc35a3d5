"""What the person last said about one thing, on its way to their preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.trouble import NotesUnwritable

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.preferences import Preferences


class LastWord:
    """One preference, by its name. Said anew while it is written, that is written as well."""

    def __init__(self, preferences: Preferences, name: str) -> None:
        self._preferences, self._name = preferences, name
        # Held in a tuple, for None is something that can be said.
        self._unwritten: tuple[str | None] | None = None

    @property
    def is_unwritten(self) -> bool:
        """Whether something was said that has not been written yet."""
        return self._unwritten is not None

    def say(self, value: str | None) -> None:
        """This is it from now on; None forgets it."""
        self._unwritten = (value,)

    async def write(self) -> None:
        """Write what is left to write. NotesUnwritable where that fails; it is then given up."""
        while (said := self._unwritten) is not None:
            try:
                await self._preferences.set_preference(self._name, *said)
            except NotesUnwritable:
                self._unwritten = None
                raise
            if self._unwritten == said:
                self._unwritten = None
