"""The clock on the wall, and waiting by it as long as LinkedIn is to be left alone."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.wizard.state import Wait
from linkedin_privacy_wizard.wizard.trouble_intents import SessionTroubled, WaitOver

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.trouble import SlowDown
    from linkedin_privacy_wizard.gui.store import Store
    from linkedin_privacy_wizard.gui.tasks import Tasks
    from linkedin_privacy_wizard.workflows.ports import Clock

OUR_ADVICE = timedelta(minutes=10)
"""Where LinkedIn does not say for how long."""
_LOOK_AGAIN_S = 1.0


class LocalClock:
    """The `Clock` port: the computer's own time."""

    def now(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)


def wait_for(trouble: SlowDown, clock: Clock) -> Wait:
    """From now on, as long as LinkedIn asks, or as we advise."""
    asked = trouble.wait_s
    since = clock.now()
    return Wait(since, since + (OUR_ADVICE if asked is None else timedelta(seconds=asked)))


async def until_over(wait: Wait, clock: Clock) -> None:
    """Return when the time has come. A computer that slept meanwhile has waited as well."""
    # Asked again and again: the clock may be set, and stands still for nobody who sleeps.
    while (left := (wait.until - clock.now()).total_seconds()) > 0:  # noqa: ASYNC110
        await asyncio.sleep(min(left, _LOOK_AGAIN_S))


class Patience:
    """Trouble that ends by waiting: it says until when, and that the time has come."""

    def __init__(self, store: Store, tasks: Tasks, clock: Clock) -> None:
        self._store, self._tasks, self._clock = store, tasks, clock

    def begin(self, trouble: SlowDown) -> None:
        """Tell the trouble with its wait, and begin to wait."""
        wait = wait_for(trouble, self._clock)
        self._store.dispatch(SessionTroubled(trouble, wait))
        self._tasks.start(f"wait until {wait.until}", self._wait(wait))

    async def _wait(self, wait: Wait) -> None:
        await until_over(wait, self._clock)
        self._store.dispatch(WaitOver())
