"""Watching the person sign in: nothing is filled in, only the kind of page is told."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.domain.trouble import SiteDown, SiteUnreachable, SlowDown
from linkedin_privacy_wizard.linkedin.addresses import SIGN_IN_PATH, category_path, path_of
from linkedin_privacy_wizard.linkedin.guards import Driver as Steering
from linkedin_privacy_wizard.linkedin.load_errors import trouble_of_error
from linkedin_privacy_wizard.linkedin.page import Marker
from linkedin_privacy_wizard.linkedin.signs import (
    PERSONS_TURN,
    Sign,
    may_be_in,
    sign_of,
    trouble_of,
)
from linkedin_privacy_wizard.workflows.allowance import Allowance

if TYPE_CHECKING:
    from collections.abc import Callable

    from linkedin_privacy_wizard.domain.trouble import Trouble
    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser
    from linkedin_privacy_wizard.linkedin.page import PageView

PROOF_PATH = category_path(Category.PRIVACY)
_LOOK_AGAIN_S = 0.8


async def show_sign_in(browsing: OpenBrowser) -> None:
    """Ask the person on the page itself: a session may end while its page stays as it was."""
    browsing.hand_to(Steering.PERSON)
    view = await browsing.site.look(lambda _view: True)
    if not view.markers & {Marker.PASSWORD, Marker.SIGN_IN_LINK}:
        await browsing.site.open(SIGN_IN_PATH, lambda _view: True)


class SignInWatch:
    """Waits, without a limit, until somebody is signed in.

    Signed in means two things: the session cookie is there, and a settings page, opened, stays a
    settings page. `tell` hears of every kind of page on the way. Each page that is opened is taken
    from what is `left` of a run's allowance. `session` tells whose page it was in the end; LinkedIn
    may put another one in its place.
    """

    def __init__(
        self, browsing: OpenBrowser, tell: Callable[[Sign], None], left: Allowance | None = None
    ) -> None:
        self._browsing = browsing
        self._left = left or Allowance()
        self._tell = tell
        self._moved = asyncio.Event()
        self._told: Sign | None = None
        self._tried_at: str | None = None
        self._led_away = False
        self._trouble: Trouble | None = None
        self.session: frozenset[bytes] = frozenset()

    async def run(self) -> None:
        """Open the sign-in page and return once the person is in.

        Raises the trouble that a page the person went to did not load for.
        """
        browsing = self._browsing
        browsing.moved.connect(self._moved.set)
        browsing.session_changed.connect(self._try_again)
        browsing.led_away.connect(self._note_led_away)
        browsing.load_failed.connect(self._note_failure)
        try:
            if await self._is_in():
                return
            browsing.hand_to(Steering.PERSON)
            if not await self._is_asked():
                self._left.load()
                await browsing.site.open(SIGN_IN_PATH, lambda _view: True)
            while not await self._came_in():
                await self._next_move()
        finally:
            browsing.moved.disconnect(self._moved.set)
            browsing.session_changed.disconnect(self._try_again)
            browsing.led_away.disconnect(self._note_led_away)
            browsing.load_failed.disconnect(self._note_failure)

    async def _came_in(self) -> bool:
        if self._trouble is not None:
            raise self._trouble
        try:
            view = await self._browsing.site.glance()
        except SiteUnreachable:
            return False  # a page on its way to another; the next look will see that one
        _heed(view)
        ready = self._browsing.has_session and (may_be_in(view) or self._led_away)
        if not ready or view.url == self._tried_at:
            self._say(_unless_fine(sign_of(view)))
            return False
        return await self._is_in()

    async def _is_in(self) -> bool:
        """Whether a settings page stays one. Asked only where there is a session at all.

        Where the answer is no, the person is not torn away from the page they were led to: it is
        asked again only after the page or the session has changed.
        """
        if not self._browsing.has_session:
            return False
        await self._browsing.come_to_rest()
        self._left.load()
        self.session = self._browsing.session_mark
        view = await self._browsing.site.open(PROOF_PATH, _has_rows)
        _heed(view)
        is_in = sign_of(view) is Sign.FINE and path_of(view.url) == PROOF_PATH
        self._tried_at = None if is_in else view.url
        self._led_away = False
        self._say(Sign.FINE if is_in else _unless_fine(sign_of(view)))
        return is_in and self._browsing.has_session

    async def _is_asked(self) -> bool:
        """Whether the page in the window asks the person already: what they typed stays there."""
        await self._browsing.come_to_rest()
        try:
            view = await self._browsing.site.glance()
        except SiteUnreachable:
            return False
        return Marker.PASSWORD in view.markers or sign_of(view) in PERSONS_TURN

    def _try_again(self) -> None:
        self._tried_at = None

    def _note_led_away(self) -> None:
        """The page has done its part: the site wanted to go on, to a place that stays shut.

        After a code or a puzzle that is the feed. The page that asked is then still in the window.
        """
        self._led_away = True
        self._moved.set()

    def _note_failure(self, error: str) -> None:
        self._trouble = trouble_of_error(error, is_offline=self._browsing.is_offline)
        self._moved.set()

    def _say(self, sign: Sign) -> None:
        """Tell what kind of page it is; FINE is only said of a proven session."""
        if sign is not self._told:
            self._told = sign
            self._tell(sign)

    async def _next_move(self) -> None:
        """Wait until something changes; now and then look by ourselves: pages change silently."""
        self._moved.clear()
        try:
            async with asyncio.timeout(_LOOK_AGAIN_S):
                await self._moved.wait()
        except TimeoutError:
            return


def _heed(view: PageView) -> None:
    """SlowDown where the site asks to be left alone, SiteDown where it has trouble of its own.

    The window has no button to load a page again: the way on is told like that of any trouble.
    """
    trouble = trouble_of(view)
    if isinstance(trouble, SlowDown | SiteDown):
        raise trouble


def _has_rows(view: PageView) -> bool:
    return bool(view.rows)


def _unless_fine(sign: Sign) -> Sign:
    return Sign.SIGN_IN if sign is Sign.FINE else sign
