"""What can end a session with LinkedIn, by kind.

    Trouble
    ├── SignedOut         the session is gone; the person signs in again
    ├── SignedInAnew      somebody has signed in anew, perhaps to another account
    ├── AccountUnknown    accounts are known here, and the page does not tell which one this is
    ├── NeedsPerson       a challenge or code that only the person can answer
    ├── AccountRestricted LinkedIn has put a limit on the account
    ├── OverLimit         a run has asked more of LinkedIn than any list needs
    ├── SlowDown          LinkedIn asks for fewer requests (429, 999)
    ├── BrowserLost       the browser or its driver is gone
    ├── WindowClosed      the window of an installed browser is gone; another can be opened
    ├── HelperRefused     Google or another sign-in helper does not let this browser in
    ├── PageCrashed       the page's own process has died; the browser around it goes on
    ├── SiteUnreachable   the page did not load, for a reason that none of the next ones names
    ├── Offline           this computer has no network
    ├── NameNotFound      the network does not tell where the site is
    ├── UnsafeConnection  a certificate nobody vouches for, or encryption that does not hold
    ├── ProxyAsks         a proxy on the way wants a name and a password
    ├── ProxyBroken       a proxy on the way does not answer, or lets nothing through
    ├── TooSlow           the page did not come within the limit
    ├── SiteDown          the site answers that it has trouble of its own (5xx)
    ├── EndlessRedirects  the page leads on without end, as those of a dead session do
    ├── NotesUnwritable   the old values cannot be kept, so nothing may be pressed
    ├── SandboxMissing    the system keeps the browser from walling its pages in
    └── DoorOpen          another program could use, or has used, the way into the browser

Trouble of one setting is a value (see `result.Reason`); trouble of the session is one of these.
"""

from __future__ import annotations

from typing import Final

NOT_STARTED = "not started"


class Trouble(Exception):
    """The session cannot go on as it is. `detail` holds our own words only, never page text."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class SignedOut(Trouble):
    """LinkedIn shows its sign-in page where a settings page should be."""


class SignedInAnew(Trouble):
    """The session is another one than that of the reading: perhaps of another account."""


class AccountUnknown(Trouble):
    """The notes know accounts of this site, and nothing tells which of them it is, or if any."""


class NeedsPerson(Trouble):
    """LinkedIn asks for something that only the person may answer."""


class AccountRestricted(Trouble):
    """LinkedIn has put a limit on the account. The wizard opens no more pages of it."""


class OverLimit(Trouble):
    """The wizard has asked more of LinkedIn in one run than any list needs: it goes in circles."""


class SlowDown(Trouble):
    """LinkedIn refuses more requests for now. `detail` is the status, "429" or "999".

    `wait_s` is for how long LinkedIn asks to be left alone, in seconds; None where it does not say.
    """

    def __init__(self, detail: str = "", wait_s: int | None = None) -> None:
        super().__init__(detail)
        self.wait_s = wait_s


class BrowserLost(Trouble):
    """The browser or its driver has gone away."""


class WindowClosed(Trouble):
    """The window of an installed browser is gone. Another one can be opened.

    `detail` is NOT_STARTED where there was none yet.
    """


class HelperRefused(Trouble):
    """A sign-in helper, such as Google's, lets nobody in from an embedded browser."""


class PageCrashed(Trouble):
    """The page in the window has died. The session and the driver go on, with a new page."""


class SiteUnreachable(Trouble):
    """The page could not be loaded. `detail` is the browser's own error name."""


class Offline(Trouble):
    """This computer has no network. `detail` is the browser's own error name."""


class NameNotFound(Trouble):
    """There is a network, but it cannot tell the site's address. `detail` as above."""


class UnsafeConnection(Trouble):
    """Nobody knows who is at the other end, so nothing was asked there. `detail` as above."""


class ProxyAsks(Trouble):
    """A proxy between here and the site wants a name and a password. `detail` as above."""


class ProxyBroken(Trouble):
    """A proxy between here and the site does not do its part. `detail` as above."""


class TooSlow(Trouble):
    """The page did not come within the limit. `detail` as above, or empty."""


class SiteDown(Trouble):
    """The site has trouble of its own. `detail` is the status, such as "503"."""


class EndlessRedirects(Trouble):
    """The page leads on without end: the sign-in that the browser holds is worth nothing."""


class NotesUnwritable(Trouble):
    """The history cannot be written: the disk is full, or the file may not be changed."""


class SandboxMissing(Trouble):
    """The pages of the embedded browser are not walled in, so nothing of the site is loaded.

    `detail` is the switch of the system that forbids it, or empty.
    """


class DoorOpen(Trouble):
    """The way by which the driver enters the browser could not be shut for everybody else.

    `detail` is `UNKNOWN_DRIVER` where our own driver is not the one this was written for.
    """


UNKNOWN_DRIVER: Final = "unknown driver"
FINAL: Final = (AccountRestricted, OverLimit)
"""After these the wizard asks nothing more of LinkedIn, until it is started anew."""
PASSING: Final = (SiteUnreachable, Offline, NameNotFound, ProxyBroken)
"""What comes and goes by itself, so that it is worth looking whether it has gone."""
