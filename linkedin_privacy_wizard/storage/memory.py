"""What is no event: the accounts, what is wanted on each, what was done, and the preferences.

It lies in the history's own file, so that it is locked, set aside and forgotten together with it.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.account import Account
from linkedin_privacy_wizard.domain.deed import Deed
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.storage.history import HistoryFull

if TYPE_CHECKING:
    from linkedin_privacy_wizard.storage.history import History
    from linkedin_privacy_wizard.storage.schema import Statement

_ADD_MARK = "INSERT OR IGNORE INTO mark (account, mark) VALUES (?, ?)"


class Memory:
    """Reads and writes over the history's one connection, and from the one thread that does.

    Each change is for good when its method returns. HistoryFull where it cannot be, and where
    something cannot be read.
    """

    def __init__(self, history: History) -> None:
        self._history = history

    def accounts(self, site: str) -> tuple[Account, ...]:
        """Every account of a site, the one that was made first coming first.

        Runs from before there were accounts belong to that one: nobody noted whose they were.
        """
        found = self._history.ask(
            "SELECT number, nickname FROM account WHERE site = ? ORDER BY number", site
        )
        return tuple(
            Account(number, site, nickname, self._marks(number)) for number, nickname in found
        )

    def add_account(self, site: str, mark: str | None = None) -> Account:
        """Make an account, with the mark that it is known by, where there is one."""
        ((last,),) = self._history.ask("SELECT COALESCE(MAX(number), 0) FROM account")
        number, marks = int(last) + 1, frozenset({mark} if mark is not None else ())
        self._history.change(
            ("INSERT INTO account (number, site, nickname) VALUES (?, ?, '')", (number, site)),
            *((_ADD_MARK, (number, each)) for each in marks),
        )
        return Account(number, site, marks=marks)

    def add_mark(self, number: int, mark: str) -> None:
        """Know an account by this mark as well."""
        self._history.change((_ADD_MARK, (number, mark)))

    def name_account(self, number: int, nickname: str) -> None:
        """Call an account that; empty, it has no name."""
        self._history.change(
            ("UPDATE account SET nickname = ? WHERE number = ?", (nickname, number))
        )

    def wishes(self, account: int) -> Wishes:
        """What the person wants on an account."""
        found = self._history.ask(
            "SELECT setting, value FROM wish WHERE account = ? ORDER BY rowid", account
        )
        return Wishes(
            {setting: value for setting, value in found if value is not None},
            frozenset(setting for setting, value in found if value is None),
        )

    def keep_wishes(self, account: int, wishes: Wishes) -> None:
        """Keep these, in place of all that were kept for that account."""
        insert = "INSERT INTO wish (account, setting, value) VALUES (?, ?, ?)"
        rows: list[tuple[object, ...]] = [(account, *wish) for wish in wishes.values.items()]
        rows += [(account, setting, None) for setting in sorted(wishes.left)]
        statements: list[Statement] = [(insert, row) for row in rows]
        self._history.change(("DELETE FROM wish WHERE account = ?", (account,)), *statements)

    def deeds(self, account: int) -> tuple[Deed, ...]:
        """What the person said that they have done on an account, the oldest first."""
        found = self._history.ask(
            "SELECT what, at FROM deed WHERE account = ? ORDER BY number", account
        )
        try:
            return tuple(Deed(what, datetime.fromisoformat(at)) for what, at in found)
        except (TypeError, ValueError) as error:
            raise HistoryFull(str(error)) from error

    def keep_deed(self, account: int, deed: Deed) -> None:
        """Keep one more."""
        self._history.change(
            (
                "INSERT INTO deed (account, what, at) VALUES (?, ?, ?)",
                (account, deed.what, deed.at.isoformat()),
            )
        )

    def preference(self, name: str) -> str | None:
        """A preference of the person's, None where there is none."""
        found = self._history.ask("SELECT value FROM preference WHERE name = ?", name)
        return str(found[0][0]) if found else None

    def set_preference(self, name: str, value: str | None) -> None:
        """Keep a preference, or forget it."""
        if value is None:
            self._history.change(("DELETE FROM preference WHERE name = ?", (name,)))
        else:
            self._history.change(
                ("INSERT OR REPLACE INTO preference (name, value) VALUES (?, ?)", (name, value))
            )

    def _marks(self, number: int) -> frozenset[str]:
        found = self._history.ask("SELECT mark FROM mark WHERE account = ?", number)
        return frozenset(mark for (mark,) in found)
