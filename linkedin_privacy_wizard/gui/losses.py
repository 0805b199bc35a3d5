"""What has gone wrong with the browser, and what has to be mended before the work goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.trouble import (
    BrowserLost,
    DoorOpen,
    EndlessRedirects,
    SignedOut,
    Trouble,
)
from linkedin_privacy_wizard.linkedin.addresses import SIGN_IN_PATH

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.browsing import Browsing


class Losses:
    """Told of every loss and every trouble; one crash is seen from several sides.

    `needs_new_start` says that only a new start of the program helps.
    """

    def __init__(self) -> None:
        self.needs_new_start = False
        self._browser_is_gone = self._page_is_gone = False
        self._last: Trouble | None = None

    def lose_browser(self) -> None:
        """The browser or its driver has gone for good."""
        self.needs_new_start = self._browser_is_gone = True

    def lose_page(self) -> bool:
        """The page has crashed; False where more than that is gone. It may be known already."""
        if self._browser_is_gone:
            return False
        self.needs_new_start, self._page_is_gone = False, True
        return True

    def meet(self, trouble: Trouble) -> bool:
        """Trouble has ended the work; False where it is a crash that has been told already."""
        if self._page_is_gone and isinstance(trouble, BrowserLost):
            return False
        self.needs_new_start = isinstance(trouble, (BrowserLost, DoorOpen))
        self._last = trouble
        return True

    async def mend(self, browsing: Browsing, *, at_sign_in: bool) -> None:
        """Do what must come before anything else. SignedOut where the person has to sign in."""
        last, self._last = self._last, None
        if self._page_is_gone:
            self._page_is_gone = False
            await browsing.renew()
        if isinstance(last, EndlessRedirects):
            # A dead sign-in leads round in circles for as long as the browser shows it.
            await browsing.forget_session()
            if not at_sign_in:
                await browsing.site.open(SIGN_IN_PATH, lambda _view: True)
                raise SignedOut
