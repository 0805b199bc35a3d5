"""The rows of the table: what may happen, what the person does about it, and where it cannot be."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import trouble as t
from linkedin_privacy_wizard.linkedin.page import Marker, PageView
from tests.fakes.pages import ORIGIN
from tests.faults.persons import (
    know_another,
    lose_session_and_name,
    sign_in_as_another,
    sign_in_by_another_name,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.faults.scene import Scene

STAGES = ("sign-in", "read", "apply", "prove")
BROWSER = "e2e/test_trouble.py: "
NO_SESSION = "nobody is signed in yet"
AFTERWARDS = ("read", "apply", "prove")


class End(StrEnum):
    """How a trouble ends."""

    GOES_ON = "yes"
    NEW_START = "yes, after a new start"
    OTHER = "yes, all read again"
    NEXT_DAY = "yes, another day"
    STOPS = "no, LinkedIn decides"


@dataclass(frozen=True)
class Fault:
    """One trouble. `never` are the stages where it cannot be, and why.

    `browser` names the test that plays it in the real browser as well. One that comes `late` needs
    a page in the window.
    """

    name: str
    kind: type[t.Trouble]
    cause: Callable[[Scene], None]
    part: Callable[[Scene], None]
    browser: str = ""
    end: End = End.GOES_ON
    never: Mapping[str, str] = field(default_factory=dict)
    late: bool = False


def _view(path: str, status: int = 200, *markers: Marker, wait_s: int | None = None) -> PageView:
    return PageView(ORIGIN + path, status, markers=frozenset(markers), wait_s=wait_s)


def _meet(obstacle: t.Trouble | PageView) -> Callable[[Scene], None]:
    """Every load meets it, until it is out of the way."""

    def cause(scene: Scene) -> None:
        scene.site.obstacle = obstacle

    return cause


def _clear(scene: Scene) -> None:
    """It is out of the way, by itself or by what the person did outside."""
    scene.site.obstacle = None


def _wait(scene: Scene) -> None:
    """LinkedIn is left alone for as long as it says."""
    assert scene.state.wait is not None
    assert not scene.acts()[0].enabled
    scene.site.obstacle = None
    scene.clock.wait(scene.state.wait.until - scene.clock.now())


def _answer(scene: Scene) -> None:
    """The person answers on LinkedIn's page, and is in."""
    scene.site.obstacle = None
    if not scene.site.signed_in:
        scene.sign_in()


def _lose_session(scene: Scene) -> None:
    scene.site.signed_in = False


def _sign_in_again(scene: Scene) -> None:
    """In the page, unless the wizard has yet to lead there."""
    if not scene.site.signed_in:
        scene.sign_in()


def _lose_browser(scene: Scene) -> None:
    scene.site.obstacle = t.BrowserLost()
    scene.conductor.lose(t.BrowserLost())


def _crash_page(scene: Scene) -> None:
    scene.site.obstacle = t.BrowserLost()
    scene.conductor.lose(t.PageCrashed())


def _turn_away(scene: Scene) -> None:
    scene.conductor.lose(t.HelperRefused())


def _use_up(scene: Scene) -> None:
    """As if the run had gone in circles for half an hour."""
    left = scene.conductor._work._left
    left.loads = left.presses = 0


def _open_door(scene: Scene) -> None:
    scene.no_way_in = t.DoorOpen()


def _forbid_walls(scene: Scene) -> None:
    scene.no_way_in = t.SandboxMissing("user.max_user_namespaces")


def _fill_disk(scene: Scene) -> None:
    scene.notes.has_room = False


def _make_room(scene: Scene) -> None:
    scene.notes.has_room = True


def _lock_notes(scene: Scene) -> None:
    scene.history._db.execute("PRAGMA query_only = ON")


def _unlock_notes(scene: Scene) -> None:
    scene.history._db.execute("PRAGMA query_only = OFF")


def _delete_notes(scene: Scene) -> None:
    scene.path.unlink()


def _nothing(_scene: Scene) -> None:
    """The button is all it takes."""


def _on_the_way(name: str, kind: type[t.Trouble], browser: str = "") -> Fault:
    return Fault(name, kind, _meet(kind()), _clear, browser)


def _asked(name: str, path: str, browser: str, *markers: Marker) -> Fault:
    return Fault(name, t.NeedsPerson, _meet(_view(path, 200, *markers)), _answer, browser)


CHALLENGE = "/checkpoint/challenge/x"
FAULTS = (
    Fault(
        "session gone",
        t.SignedOut,
        _lose_session,
        _sign_in_again,
        f"{BROWSER}pressing:signed-out",
        never={"sign-in": NO_SESSION},
    ),
    Fault(
        "another account signed in",
        t.SignedOut,
        _lose_session,
        sign_in_by_another_name,
        "e2e/test_two_accounts.py",
        End.OTHER,
        {"sign-in": "the first sign-in is the one that counts"},
    ),
    Fault(
        "nobody knows whose account it is",
        t.AccountUnknown,
        know_another,
        _sign_in_again,
        never=dict.fromkeys(("apply", "prove"), "something is chosen: see the next one"),
    ),
    Fault(
        "another account, without a name",
        t.SignedInAnew,
        lose_session_and_name,
        sign_in_as_another,
        f"{BROWSER}the question alone",
        End.OTHER,
        {
            "sign-in": "the first sign-in is the one that counts",
            "read": "nothing is chosen yet: see the one before",
        },
    ),
    _asked("a code", CHALLENGE, f"{BROWSER}pressing:code", Marker.PIN),
    _asked("a puzzle", "/", f"{BROWSER}reading:puzzle", Marker.CAPTCHA),
    _asked("a yes in the app", CHALLENGE, "e2e/test_signing_in.py: app", Marker.APP_APPROVAL),
    _asked("another check", CHALLENGE, "contracts/test_foreign_site_troubles.py"),
    Fault(
        "account restricted",
        t.AccountRestricted,
        _meet(_view(CHALLENGE, 200, Marker.RESTRICTED)),
        _nothing,
        "e2e/test_signing_in.py: restricted",
        End.STOPS,
    ),
    Fault(
        "429, an hour",
        t.SlowDown,
        _meet(_view("/", 429, wait_s=3600)),
        _wait,
        f"{BROWSER}at-the-press:429",
    ),
    Fault("999, nothing said", t.SlowDown, _meet(_view("/", 999)), _wait, f"{BROWSER}reading:999"),
    Fault("going in circles", t.OverLimit, _use_up, _nothing, end=End.NEXT_DAY),
    _on_the_way("no network", t.Offline),
    _on_the_way("name server down", t.NameNotFound),
    _on_the_way("broken certificate", t.UnsafeConnection, "gui/test_engine_promises.py"),
    _on_the_way("proxy wants a password", t.ProxyAsks),
    _on_the_way("proxy broken", t.ProxyBroken),
    _on_the_way("page too slow", t.TooSlow),
    _on_the_way("page did not load", t.SiteUnreachable, f"{BROWSER}reading:stopped"),
    Fault("LinkedIn down", t.SiteDown, _meet(_view("/", 503)), _clear, f"{BROWSER}down"),
    Fault(
        "redirects without end",
        t.EndlessRedirects,
        _meet(t.EndlessRedirects()),
        _sign_in_again,
        f"{BROWSER}circle",
    ),
    Fault(
        "page crashed",
        t.PageCrashed,
        _crash_page,
        _nothing,
        f"{BROWSER}at-the-press:crash",
        late=True,
    ),
    _on_the_way("installed browser's window closed", t.WindowClosed),
    Fault(
        "browser or driver gone",
        t.BrowserLost,
        _lose_browser,
        _nothing,
        "e2e/test_trouble.py: driver, page",
        End.NEW_START,
    ),
    Fault(
        "sign-in helper refuses",
        t.HelperRefused,
        _turn_away,
        _nothing,
        "gui/test_embedded_popups.py",
        never=dict.fromkeys(AFTERWARDS, "helpers are asked at sign-in alone"),
    ),
    Fault(
        "the door could not be shut",
        t.DoorOpen,
        _open_door,
        _nothing,
        "gui/test_door.py",
        End.NEW_START,
        dict.fromkeys(AFTERWARDS, "it is shut before the first page, for good"),
    ),
    Fault(
        "a browser with too few walls",
        t.SandboxMissing,
        _forbid_walls,
        _nothing,
        "gui/test_sandbox.py",
        End.NEW_START,
        dict.fromkeys(AFTERWARDS, "it is looked at before the first page is opened"),
    ),
    Fault(
        "disk full",
        t.NotesUnwritable,
        _fill_disk,
        _make_room,
        "e2e/test_bad_input.py: a disk that fills up",
    ),
    Fault("history locked", t.NotesUnwritable, _lock_notes, _unlock_notes),
    Fault("history deleted", t.NotesUnwritable, _delete_notes, _nothing),
)
