"""What can end a session with LinkedIn, by kind.

    Trouble
    ├── SignedOut         the session is gone; the person signs in again
    ├── NeedsPerson       a challenge, code or restriction that only the person can answer
    ├── SlowDown          LinkedIn asks for fewer requests (429, 999)
    ├── BrowserLost       the browser or its driver is gone
    ├── SiteUnreachable   no network, no server, a broken certificate, or a page that never comes
    ├── NotesUnwritable   the old values cannot be kept, so nothing may be pressed
    └── DoorOpen          another program could use, or has used, the way into the browser

Trouble of one setting is a value (see `result.Reason`); trouble of the session is one of these.
"""

from __future__ import annotations


class Trouble(Exception):
    """The session cannot go on as it is. `detail` holds our own words only, never page text."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class SignedOut(Trouble):
    """LinkedIn shows its sign-in page where a settings page should be."""


class NeedsPerson(Trouble):
    """LinkedIn asks for something that only the person may answer."""


class SlowDown(Trouble):
    """LinkedIn refuses more requests for now. `detail` is the status, "429" or "999"."""


class BrowserLost(Trouble):
    """The embedded browser or its driver has gone away."""


class SiteUnreachable(Trouble):
    """The page could not be loaded. `detail` is the browser's own error name."""


class NotesUnwritable(Trouble):
    """The history cannot be written: the disk is full, or the file may not be changed."""


class DoorOpen(Trouble):
    """The way by which the driver enters the browser could not be shut for everybody else."""
