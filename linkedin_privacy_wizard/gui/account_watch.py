"""Whether the session is still the one whose settings were read.

As long as it is the same one, so is the account. A new one may be anybody's: then it is told anew
whose it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser


class AccountWatch:
    """Holds the mark of the session that is being worked on: a salted hash, in memory alone."""

    def __init__(self) -> None:
        self._mark: frozenset[bytes] = frozenset()

    def learn(self, browsing: OpenBrowser) -> None:
        """The session that is there now is that of the account to work on.

        Told whenever nobody but the wizard can have been at the page: LinkedIn itself may give a
        session another mark.
        """
        self._mark = browsing.session_mark

    def is_other(self, browsing: OpenBrowser) -> bool:
        """Whether there is a session, and another one."""
        return bool(browsing.session_mark) and browsing.session_mark != self._mark
