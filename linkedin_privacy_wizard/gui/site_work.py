"""The pieces of work themselves, in the browser that is open: sign in, read, press, prove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from linkedin_privacy_wizard.domain.trouble import AccountUnknown, SignedInAnew, SignedOut
from linkedin_privacy_wizard.gui.account_watch import AccountWatch
from linkedin_privacy_wizard.gui.asked import Asked
from linkedin_privacy_wizard.gui.comeback import comes_back
from linkedin_privacy_wizard.gui.gate import HandGate
from linkedin_privacy_wizard.gui.paint_gate import gate_at
from linkedin_privacy_wizard.gui.right_work import RightWork
from linkedin_privacy_wizard.gui.session_watch import SessionWatch
from linkedin_privacy_wizard.gui.sign_in import SignInWatch, show_sign_in
from linkedin_privacy_wizard.linkedin.guards import Driver as Steering
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import accounts, places, views, worklist
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.pressing import press_and_prove
from linkedin_privacy_wizard.wizard.state import Step
from linkedin_privacy_wizard.wizard.trouble_intents import SiteCameBack
from linkedin_privacy_wizard.workflows.allowance import Allowance, Metered
from linkedin_privacy_wizard.workflows.ports import Job
from linkedin_privacy_wizard.workflows.scan import scan

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from linkedin_privacy_wizard.gui.losses import Losses
    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser
    from linkedin_privacy_wizard.gui.run_book import RunBook
    from linkedin_privacy_wizard.gui.store import Store
    from linkedin_privacy_wizard.gui.whose import Whose
    from linkedin_privacy_wizard.gui.work_queue import Doing

    Opener = Callable[[bool, str], Awaitable[OpenBrowser | None]]


class SiteWork(QObject):
    """What can be done at the site. Every method raises the trouble that ends it.

    `open_browser` gives the browser for the practice account (True) or for the program's site, in
    the window ("") or installed, by its name; None where that needs a fresh start. `gate` is the
    person's hand on the work under way. `session_lost` tells that nobody is signed in any more,
    `session_changed` that somebody has come in, gone, or changed.
    """

    session_lost = Signal()
    session_changed = Signal()

    def __init__(
        self,
        store: Store,
        book: RunBook,
        whose: Whose,
        losses: Losses,
        open_browser: Opener,
    ) -> None:
        super().__init__()
        self._store, self._book, self._clock, self._losses = store, book, book.clock, losses
        self._open_browser = open_browser
        self._account = AccountWatch()
        self._left = Allowance()
        self._whose = whose
        self._proved: frozenset[bytes] = frozenset()
        self._browsing: OpenBrowser | None = None
        self.gate = HandGate(lambda: True)
        self._rights = RightWork(store, self._opened, self._sign_in)

    def of(self, asked: Asked) -> Doing:
        """The piece of work that is asked for."""
        doing = {
            Asked.SIGN_IN: self._sign_in,
            Asked.SIGN_IN_ANEW: self._sign_in,
            Asked.READ: self._read,
            Asked.READ_ANEW: self._read_anew,
            Asked.READ_OTHER: self._take_other,
            Asked.TAKE_ACCOUNT: self._take_account,
            Asked.AGREE_AND_APPLY: self._agree_and_apply,
            Asked.GUIDE: self._apply,
            Asked.SHOW_PLACE: self._show_place,
            Asked.SHOW_RIGHT: self._rights.show,
            Asked.LEAVE_RIGHT: self._rights.leave,
            Asked.CARRY_ON: self._carry_on,
            Asked.GO_ON: self._carry_on_there,
        }[asked]
        return lambda: self._or_ask(doing)

    @property
    def is_anothers(self) -> bool:
        """Whether the session is not the one that is worked on."""
        return self._browsing is not None and self._account.is_other(self._browsing)

    def hand_over(self) -> None:
        """The page is the person's."""
        if self._browsing is not None:
            self._browsing.hand_to(Steering.PERSON)

    async def look_again(self) -> None:
        """Tell when the site answers again; the person decides when the work goes on."""
        if self._browsing is not None:
            await comes_back(self._browsing)
            self._store.dispatch(SiteCameBack())

    async def lead_to_sign_in(self) -> None:
        """Ask somebody who has signed out to sign in again: it ends in SignedOut."""
        await show_sign_in(self._here)
        raise SignedOut

    async def _or_ask(self, doing: Doing) -> None:
        try:
            await doing()
        except SignedOut:
            await show_sign_in(self._here)
            raise

    async def _sign_in(self) -> None:
        if await self._opened() is not None:
            await self._see_account()
            await self._begin_reading()

    async def _see_account(self) -> None:
        """Wait for somebody to be in, and tell whose account it is, or AccountUnknown."""
        await self._wait_for_session()
        if await self._whose.look(self._here) is None:
            raise AccountUnknown

    async def _take_account(self) -> None:
        """The person has said whose it is, which counts for the session they were asked of."""
        if self._here.session_mark == self._proved:
            await self._whose.take_word(self._here)
        else:
            await self._see_account()
        await self._begin_reading()

    async def _begin_reading(self) -> None:
        await self._begin_run(self._here)
        if self._store.state.step is Step.SIGN_IN:
            self._store.dispatch(i.SignInSeen(Sign.FINE))
        await self._read()

    async def _opened(self) -> OpenBrowser | None:
        """The browser that the person wants, open; None where the program starts anew for it."""
        self._losses.take_another()
        state = self._store.state
        browsing = await self._open_browser(state.practice, state.browser)
        if browsing is not None and browsing is not self._browsing:
            self._browsing = browsing
            SessionWatch(browsing).gone.connect(self.session_lost)
            browsing.session_changed.connect(self.session_changed)
        return browsing

    def _say_sign(self, sign: Sign) -> None:
        """What kind of page it is. That the person is in is told when the run has begun."""
        if sign is not Sign.FINE:
            self._store.dispatch(i.SignInSeen(sign))

    async def _begin_run(self, browsing: OpenBrowser) -> None:
        self._left = Allowance()
        self._account.learn(browsing)
        await self._book.begin(browsing.origin)

    async def _wait_for_session(self) -> None:
        """Until somebody is in, on a settings page of the very session that is there then."""
        while True:
            watch = SignInWatch(self._here, self._say_sign, self._left)
            await watch.run()
            if watch.session == self._here.session_mark:
                self._proved = watch.session
                return

    async def _is_same(self) -> bool:
        """Whether it is the account that is worked on; of another one everything has been read.

        SignedInAnew, or AccountUnknown, where only the person can say.
        """
        if not self._account.is_other(self._here):
            return True
        if self._here.session_mark != self._proved:
            await self._wait_for_session()
        state = self._store.state
        before, nothing_chosen = state.account, not state.choices and state.prepared is None
        now = await self._whose.look(self._here)
        if now is None:
            raise AccountUnknown if nothing_chosen else SignedInAnew
        self._account.learn(self._here)
        if before is not None and now.number == before.number:
            return True
        await self._read_other()
        return False

    async def _read(self) -> None:
        """Read everything, as a new run where the last one is over or the account is another."""
        if not await self._is_same():
            return
        if not self._book.is_open:
            await self._begin_run(self._here)
        await scan(self._store.state.catalog, self._job(Steering.WIZARD))
        self._account.learn(self._here)
        self._here.hand_to(Steering.PERSON)

    async def _read_other(self) -> None:
        """Nothing of the first account counts. What was begun on that one stays noted."""
        self._book.is_open = False
        await self._begin_run(self._here)
        await self._read()

    async def _take_other(self) -> None:
        """The person says that it is another account: one of those that are known, or a new one."""
        self._book.is_open = False
        state = self._store.state
        if len(accounts.on_site(state, practice=state.practice)) > 1:
            raise AccountUnknown
        await self._take_account()

    async def _read_anew(self) -> None:
        """A new run, on the session that is there; the person signs in again where it is gone."""
        await self._wait_for_session()
        if await self._is_same():
            await self._begin_run(self._here)
            await self._read()

    async def _agree_and_apply(self) -> None:
        """Keep the whole list before the first press."""
        if not await self._is_same():
            return
        for event in views.agreement(self._store.state):
            await self._book.emit(event)
        await self._apply()

    async def _apply(self) -> None:
        """Press what is not proved yet, then prove it. A run that had ended is gone on with."""
        self._book.is_open = True
        if not await self._is_same():
            return
        await press_and_prove(self._store, self._job)
        await self._book.end()
        self._account.learn(self._here)
        self._here.hand_to(Steering.PERSON)

    async def see_whose(self) -> None:
        """The session has changed while the person steers: go on where it is the same account."""
        if await self._is_same():
            await self._go_on()

    async def _show_place(self) -> None:
        """Open the page of a setting that only the person can see to; nothing is read of it."""
        if (path := places.path_shown(self._store.state)) is not None:
            await self._job(Steering.PERSON).site.open(path, lambda _seen: True)

    async def _carry_on(self) -> None:
        """After trouble: sign in again where that was it, then go on with the step."""
        step = self._store.state.step
        if self._losses.needs_window:
            await self._opened()
        if self._browsing is not None:
            await self._losses.mend(self._browsing, at_sign_in=step is Step.SIGN_IN)
        if self._store.state.at_right is not None:
            await self._rights.show()
            return
        if step is Step.SIGN_IN or self._browsing is None:
            await self._sign_in()
            return
        if step is Step.SUMMARY:
            return  # nothing was under way
        await self._wait_for_session()
        if await self._is_same():
            await self._go_on()

    async def _carry_on_there(self) -> None:
        """The person says that the new session is of the same account."""
        if self._here.session_mark == self._proved:
            await self._whose.take_word(self._here)
            self._account.learn(self._here)
        if await self._is_same():
            await self._go_on()

    async def _go_on(self) -> None:
        step = self._store.state.step
        if step is Step.READ:
            await self._read()
        elif step is Step.APPLY and worklist.list_is_kept(self._store.state):
            await self._apply()
        elif step is Step.APPLY:
            await self._agree_and_apply()

    @property
    def _here(self) -> OpenBrowser:
        assert self._browsing is not None
        return self._browsing

    def _job(self, steering: Steering) -> Job:
        """What a workflow works with; presses wait until the page is on screen."""
        here = self._here
        here.hand_to(steering)
        self.gate = gate_at(here, self._store)
        return Job(Metered(here.site, self._left), self._book.emit, self.gate, self._clock)
