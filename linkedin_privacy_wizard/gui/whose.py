"""Tells whose account the page in the browser is, and keeps what it is known by."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.account import PRACTICE
from linkedin_privacy_wizard.wizard import accounts
from linkedin_privacy_wizard.wizard.account_intents import AccountSeen

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.account import Account
    from linkedin_privacy_wizard.gui.notes import Notes
    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser
    from linkedin_privacy_wizard.gui.store import Store

_SALT = "account salt"
_SALT_BYTES = 16


class Whose:
    """Compares what the page tells with the accounts in the notes.

    Every method raises NotesUnwritable where the notes cannot be used.
    """

    def __init__(self, store: Store, notes: Notes) -> None:
        self._store = store
        self._notes = notes
        self._mark: str | None = None

    async def look(self, browsing: OpenBrowser) -> Account | None:
        """The account of the settings page that is open; None where only the person can say."""
        self._mark = await browsing.site.account_mark(await self._salt())
        site = self._site(browsing)
        known = await self._notes.accounts(site)
        account = accounts.by_mark(self._mark, known)
        if account is not None:
            return await self._keep(account)
        if accounts.may_be_known(self._mark, known):
            return None
        return await self._tell(await self._notes.add_account(site, self._mark))

    async def take_word(self, browsing: OpenBrowser) -> Account:
        """The account is the one that the person has named, or one that is new here."""
        told = self._store.state.account
        if told is not None:
            return await self._keep(told)
        return await self._tell(await self._notes.add_account(self._site(browsing), self._mark))

    async def _keep(self, account: Account) -> Account:
        """Know it by what the page shows, from now on."""
        if self._mark is not None and self._mark not in account.marks:
            await self._notes.add_mark(account.number, self._mark)
        return await self._tell(account)

    async def _tell(self, account: Account) -> Account:
        known = await self._notes.accounts(account.site)
        now = next(each for each in known if each.number == account.number)
        self._store.dispatch(AccountSeen(now, known))
        return now

    async def _salt(self) -> str:
        salt = await self._notes.preference(_SALT)
        if salt is None:
            salt = secrets.token_hex(_SALT_BYTES)
            await self._notes.set_preference(_SALT, salt)
        return salt

    def _site(self, browsing: OpenBrowser) -> str:
        """The practice account has another address at each start."""
        return PRACTICE if self._store.state.practice else browsing.origin
