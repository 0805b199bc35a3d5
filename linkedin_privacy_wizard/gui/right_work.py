"""Opens the page of a right for the person. They press there, and nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.right import Seen
from linkedin_privacy_wizard.gui.sign_in import SignInWatch
from linkedin_privacy_wizard.linkedin.addresses import help_path
from linkedin_privacy_wizard.linkedin.guards import Driver as Steering
from linkedin_privacy_wizard.wizard import rights
from linkedin_privacy_wizard.wizard.right_intents import RightSeen, RightSignIn
from linkedin_privacy_wizard.wizard.state import Step
from linkedin_privacy_wizard.workflows.rights import look_at

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser
    from linkedin_privacy_wizard.gui.store import Store
    from linkedin_privacy_wizard.gui.work_queue import Doing


class RightWork:
    """Shows the page of the right that the state is at, and goes on when it is left.

    `opened` gives the browser that the person wants, None where the program starts anew for it;
    `sign_in` waits for the sign-in of a run.
    """

    def __init__(
        self, store: Store, opened: Callable[[], Awaitable[OpenBrowser | None]], sign_in: Doing
    ) -> None:
        self._store, self._opened, self._sign_in = store, opened, sign_in

    async def show(self) -> None:
        """Open the page for the person, in whatever browser they use."""
        browsing = await self._opened()
        if browsing is not None:
            await _show(self._store, browsing)

    async def leave(self) -> None:
        """Go on waiting for the sign-in where that was under way."""
        if self._store.state.step is Step.SIGN_IN:
            await self._sign_in()


async def _show(store: Store, browsing: OpenBrowser) -> None:
    """First the sign-in where its page needs one, then the page, or LinkedIn's article on it."""
    at, right = store.state.at_right, rights.shown(store.state)
    if at is None or right is None:
        return
    browsing.hand_to(Steering.PERSON)
    if at.article:
        await browsing.site.open(help_path(right.help), lambda _view: True)
        store.dispatch(RightSeen(right.id, Seen()))
        return
    if right.sign_in:
        watch = SignInWatch(browsing, lambda sign: store.dispatch(RightSignIn(right.id, sign)))
        await watch.run()
    seen = await look_at(right, store.state.catalog, browsing.site)
    store.dispatch(RightSeen(right.id, seen))
