"""Starts the work that a step asks for, and carries what comes of it back into the state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from linkedin_privacy_wizard.domain.trouble import (
    PASSING,
    SlowDown,
    Trouble,
)
from linkedin_privacy_wizard.gui.asked import Asked, asked_for
from linkedin_privacy_wizard.gui.clock import LocalClock, Patience
from linkedin_privacy_wizard.gui.losses import Losses
from linkedin_privacy_wizard.gui.run_book import RunBook
from linkedin_privacy_wizard.gui.site_work import SiteWork
from linkedin_privacy_wizard.gui.tasks import Tasks
from linkedin_privacy_wizard.gui.whose import Whose
from linkedin_privacy_wizard.gui.work_queue import WorkQueue
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.state import Step, Work
from linkedin_privacy_wizard.wizard.trouble_intents import (
    CarryOnPressed,
    SessionTroubled,
)
from linkedin_privacy_wizard.workflows.ports import Word

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.notes import Notes
    from linkedin_privacy_wizard.gui.site_work import Opener
    from linkedin_privacy_wizard.gui.store import Store
    from linkedin_privacy_wizard.workflows.ports import Clock

_ENDS_OTHER_WORK = (Asked.READ_ANEW, Asked.SIGN_IN_ANEW, Asked.SHOW_RIGHT, Asked.LEAVE_RIGHT)


class Conductor(QObject):
    """One piece of work at a time; every trouble of the session becomes part of the state.

    `failed` carries an error that is a defect of ours; `again` asks for a new start of the
    program, because a browser that is gone cannot be entered twice.
    """

    failed = Signal(object)
    again = Signal()

    def __init__(
        self,
        store: Store,
        notes: Notes,
        open_browser: Opener,
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self._store = store
        self._tasks = Tasks(lambda _name, error: self.failed.emit(error))
        self._clock = clock or LocalClock()
        self._book = RunBook(store, notes, self._clock)
        self._queue = WorkQueue(self._tasks, self._meet)
        self._patience = Patience(store, self._tasks, self._clock)
        self._losses = Losses()
        self._work = SiteWork(store, self._book, Whose(store, notes), self._losses, open_browser)
        self._work.session_lost.connect(self._lose_session)
        self._work.session_changed.connect(self._look_at_session)
        self._before = store.state
        store.happened.connect(self._heard)

    async def close(self) -> None:
        """Stop everything, and end the run that is open. NotesUnwritable on a full disk."""
        await self._tasks.close()
        await self._book.close()

    def lose(self, trouble: Trouble) -> None:
        """The browser, its page or its window is gone, or it is turned away by a sign-in helper.

        The work may have noticed that already.
        """
        if self._losses.lose(trouble):
            self._queue.cancel()
            self._store.dispatch(SessionTroubled(trouble))

    def _heard(self, happening: object) -> None:
        before, state = self._before, self._store.state
        self._before = state
        match happening:
            case i.GuideAnswered(word):
                self._work.gate.say(word)
            case i.BackPressed() if state.work is Work.GUIDING:
                self._work.gate.say(Word.BACK)
            case _ if state is before:
                pass  # made no sense, and changed nothing
            case CarryOnPressed() if self._losses.needs_new_start:
                self.again.emit()
            case i.BackPressed() if state.step is Step.WELCOME and not before.at_right:
                self._queue.cancel()
                self._queue.start(self._book.leave)
            case SessionTroubled(trouble) if isinstance(trouble, PASSING):
                self._queue.start(self._work.look_again, gives_way=True)
            case i.PausePressed():
                self._work.gate.pause(paused=state.paused)
            case i.StopPressed():
                self._work.gate.stop()
            case _:
                asked = asked_for(happening, before, state)
                if asked is not None:
                    self._begin(asked)

    def _begin(self, asked: Asked) -> None:
        if asked in _ENDS_OTHER_WORK:
            self._queue.cancel()
        self._queue.start(self._work.of(asked))

    def _meet(self, trouble: Trouble) -> None:
        """Hand the page to the person, and the trouble to the state."""
        if not self._losses.meet(trouble):
            return
        self._work.hand_over()
        if isinstance(trouble, SlowDown):
            self._patience.begin(trouble)
        else:
            self._store.dispatch(SessionTroubled(trouble))

    def _lose_session(self) -> None:
        """While the person is guided they may sign out, on whatever page they are."""
        if self._store.state.work is Work.GUIDING:
            self._queue.cancel()
            self._queue.start(self._work.lead_to_sign_in)

    def _look_at_session(self) -> None:
        """While being guided the person steers, and may sign in as somebody else at any moment."""
        if self._store.state.work is Work.GUIDING and self._work.is_anothers:
            self._queue.cancel()
            self._queue.start(self._work.see_whose)
