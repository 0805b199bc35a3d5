"""What has gone wrong with the browser, and what has to be mended before the work goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.trouble import (
    BrowserLost,
    DoorOpen,
    EndlessRedirects,
    PageCrashed,
    SandboxMissing,
    SignedOut,
    Trouble,
    WindowClosed,
)
from linkedin_privacy_wizard.linkedin.addresses import SIGN_IN_PATH

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser


class Losses:
    """Told of every loss and every trouble; one crash is seen from several sides.

    `needs_new_start` says that only a new start of the program helps, `needs_window` that another
    window of an installed browser does.
    """

    def __init__(self) -> None:
        self.needs_new_start = self.needs_window = False
        self._browser_is_gone = self._page_is_gone = False
        self._last: Trouble | None = None

    def lose(self, trouble: Trouble) -> bool:
        """Something of the browser is gone; False where more than that is. It may be known."""
        match trouble:
            case BrowserLost():
                self.needs_new_start = self._browser_is_gone = True
            case PageCrashed() if self._browser_is_gone:
                return False
            case PageCrashed():
                self.needs_new_start, self._page_is_gone = False, True
            case WindowClosed():
                self.needs_new_start, self.needs_window = False, True
            case _:
                pass
        return True

    def take_another(self) -> None:
        """Another browser is taken: what became of the last one does not matter."""
        self.needs_new_start = self.needs_window = self._page_is_gone = False
        self._last = None

    def meet(self, trouble: Trouble) -> bool:
        """Trouble has ended the work; False where it is a loss that has been told already."""
        is_told = self._page_is_gone or self.needs_window
        if is_told and isinstance(trouble, BrowserLost | WindowClosed):
            return False
        self.needs_new_start = isinstance(trouble, BrowserLost | DoorOpen | SandboxMissing)
        self.needs_window = isinstance(trouble, WindowClosed)
        self._last = trouble
        return True

    async def mend(self, browsing: OpenBrowser, *, at_sign_in: bool) -> None:
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
