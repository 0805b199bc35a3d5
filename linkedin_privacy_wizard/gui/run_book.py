"""The run under way, written down: into the history first, then into the state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.wizard import flow

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.notes import Notes
    from linkedin_privacy_wizard.gui.store import Store
    from linkedin_privacy_wizard.workflows.ports import Clock


class RunBook:
    """Begins and ends runs by a `clock`. `is_open` tells whether one has begun and not ended."""

    def __init__(self, store: Store, notes: Notes, clock: Clock) -> None:
        self._store, self._notes, self.clock = store, notes, clock
        self.is_open = False

    async def emit(self, event: e.Event) -> None:
        """Keep an event, then show it: what is shown has been kept."""
        await self._notes.keep(event)
        self._store.dispatch(event)

    async def begin(self, site: str) -> None:
        """Begin a run at a site; one that is open ends."""
        state = self._store.state
        assert state.mode is not None
        if self.is_open:
            await self._notes.keep(e.RunEnded(self.clock.now()))
        self.is_open = False
        account = state.account.number if state.account is not None else None
        fingerprint = state.catalog.fingerprint
        await self.emit(e.RunStarted(self.clock.now(), site, state.mode, fingerprint, account))
        self.is_open = True

    async def end(self) -> None:
        """The run has come to its end."""
        await self.emit(e.RunEnded(self.clock.now()))
        self.is_open = False

    async def leave(self) -> None:
        """The person goes back to the first page: what was read until then is a check-up too."""
        if self.is_open:
            await self.end()

    async def close(self) -> None:
        """Write everything down and close. A run whose work was cut off stays without its end."""
        try:
            if self.is_open and flow.may_end(self._store.state):
                self.is_open = False
                await self._notes.keep(e.RunEnded(self.clock.now()))
        finally:
            await self._notes.close()
