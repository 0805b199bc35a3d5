"""Keeps what the person wants in the notes on disk, account by account."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.account import PRACTICE
from linkedin_privacy_wizard.domain.past import Flaw
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.gui.tasks import Tasks
from linkedin_privacy_wizard.wizard import accounts, forgetting
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.again_intents import LeavePressed
from linkedin_privacy_wizard.wizard.past_intents import PastLoaded

if TYPE_CHECKING:
    from collections.abc import Callable

    from linkedin_privacy_wizard.domain.account import Account
    from linkedin_privacy_wizard.domain.wishes import Wishes
    from linkedin_privacy_wizard.gui.notes import Notes
    from linkedin_privacy_wizard.gui.store import Store

    _Told = tuple[Account | None, Wishes]

_SAID = (i.ReviewPressed, i.ApplyPressed, LeavePressed, e.StageEnded)
"""By these a person says what they want, or has said it before."""


class WishKeeper:
    """Writes down what the person wants as soon as the state holds it.

    `site` is the origin the program was started for, None where there is only the practice
    account. `failed` hears of errors that are defects of ours.
    """

    def __init__(
        self,
        store: Store,
        notes: Notes,
        site: str | None,
        failed: Callable[[BaseException], None],
    ) -> None:
        self._store, self._notes, self._site = store, notes, site
        self._tasks = Tasks(lambda _name, error: failed(error))
        self._kept = self._held()
        self._unwritten: dict[str, _Told] = {}
        self._closed = False
        store.happened.connect(self._heard)

    async def close(self) -> None:
        """Write what is left, before the notes are closed. NotesUnwritable where it cannot be."""
        self._closed = True
        await self._tasks.close()
        for site, told in self._unwritten.items():
            await self._write(site, *told)

    def _held(self) -> dict[str, _Told]:
        state = self._store.state
        sites = {PRACTICE: True, **({self._site: False} if self._site else {})}
        return {
            site: (
                accounts.of_site(state, practice=practice),
                state.past.on(practice=practice).wishes,
            )
            for site, practice in sites.items()
        }

    def _heard(self, happening: object) -> None:
        kept, self._kept = self._kept, self._held()
        over = self._closed or forgetting.has_begun(self._store.state)
        # Anything else only shows what is in the notes, perhaps of another account.
        if over or not isinstance(happening, _SAID):
            return
        for site, told in self._kept.items():
            if told[1] != kept[site][1]:
                self._unwritten[site] = told
                self._tasks.add("wishes", self._keep(site, told))

    async def _keep(self, site: str, told: _Told) -> None:
        """Keep them, or say that they cannot be kept."""
        try:
            await self._write(site, *told)
        except NotesUnwritable:
            flawed = replace(self._store.state.past, flaw=Flaw.UNWRITABLE)
            self._store.dispatch(PastLoaded(flawed))
        if self._unwritten.get(site) is told:
            del self._unwritten[site]

    async def _write(self, site: str, account: Account | None, wishes: Wishes) -> None:
        if account is None:
            known = await self._notes.accounts(site)
            account = known[0] if known else await self._notes.add_account(site)
        await self._notes.keep_wishes(account.number, wishes)
