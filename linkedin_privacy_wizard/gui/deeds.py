"""Keeps what the person says they have done, with its date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from linkedin_privacy_wizard.domain.deed import Deed
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.gui.clock import LocalClock
from linkedin_privacy_wizard.gui.tasks import Tasks
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.right_intents import DeedPressed, DeedsLoaded
from linkedin_privacy_wizard.wizard.state import Aside

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from linkedin_privacy_wizard.gui.store import Store
    from linkedin_privacy_wizard.workflows.ports import Clock

NOBODYS = 0
"""Stands for the account where it is not known: a form needs no sign-in.

What was done then is the person's, and is shown whatever account they use.
"""


class DeedNotes(Protocol):
    """Where they are kept, account by account. Both raise NotesUnwritable."""

    async def deeds(self, account: int) -> tuple[Deed, ...]:
        """What was done on an account, the oldest first."""

    async def keep_deed(self, account: int, deed: Deed) -> None:
        """Keep one more."""


class DeedKeeper:
    """Writes them down off the window's thread. `failed` hears of errors that are defects."""

    def __init__(
        self,
        store: Store,
        notes: DeedNotes,
        failed: Callable[[BaseException], None],
        clock: Clock | None = None,
    ) -> None:
        self._store, self._notes = store, notes
        self._clock = clock or LocalClock()
        self._tasks = Tasks(lambda _name, error: failed(error))
        self._unwritten: list[tuple[int, Deed]] = []
        self._closed = False
        store.happened.connect(self._heard)

    async def close(self) -> None:
        """Stop, before the notes are closed. NotesUnwritable where one cannot be kept."""
        self._closed = True
        await self._tasks.close()
        while self._unwritten:
            await self._notes.keep_deed(*self._unwritten.pop(0))

    def _heard(self, happening: object) -> None:
        match happening:
            case AsideOpened(Aside.RIGHTS):
                self._do(self._load())
            case DeedPressed(right):
                deed = self._account, Deed(right, self._clock.now())
                self._unwritten.append(deed)
                self._do(self._keep(deed))
            case _:
                pass

    @property
    def _account(self) -> int:
        """The one that is in use. The one that was used last may be somebody else's."""
        account = self._store.state.account
        return NOBODYS if account is None else account.number

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        if self._closed:
            work.close()
            return
        self._tasks.add("deed", work)

    async def _keep(self, deed: tuple[int, Deed]) -> None:
        kept = True
        try:
            await self._notes.keep_deed(*deed)
        except NotesUnwritable:
            kept = False
        self._unwritten.remove(deed)
        await self._load(kept=kept)

    async def _load(self, *, kept: bool = True) -> None:
        numbers = dict.fromkeys((NOBODYS, self._account))
        try:
            found = [deed for each in numbers for deed in await self._notes.deeds(each)]
        except NotesUnwritable:
            found, kept = list(self._store.state.deeds), False
        found.sort(key=lambda deed: deed.at)
        self._store.dispatch(DeedsLoaded(tuple(found), kept))
