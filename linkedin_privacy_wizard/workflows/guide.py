"""Guiding: the page is opened, the person presses, the wizard watches the value and goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.workflows.ports import Stopped
from linkedin_privacy_wizard.workflows.turn import Turn, Way

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.domain.sight import Sight
    from linkedin_privacy_wizard.workflows.ports import Job, Show


def _unseen(_sight: Sight) -> None:
    """Nobody looks."""


async def guide(
    changes: Sequence[Change],
    places: Mapping[SettingId, str],
    job: Job,
    show: Show = _unseen,
    done: Collection[SettingId] = (),
) -> None:
    """Open the page of each change in turn and wait, without a limit, until it is as wanted.

    `places` holds LinkedIn's own links. Those in `done` have had their turn and are only shown
    again to somebody who goes back to them.
    """
    await job.emit(e.StageStarted(e.Stage.APPLY, len(changes)))
    whole = True
    try:
        await _walk(changes, places, job, show, set(done))
    except Stopped:
        whole = False
    await job.emit(e.StageEnded(job.clock.now(), e.Stage.APPLY, whole))


async def _walk(
    changes: Sequence[Change],
    places: Mapping[SettingId, str],
    job: Job,
    show: Show,
    done: set[SettingId],
) -> None:
    """From setting to setting, on and back."""
    turns = [Turn(change, n, len(changes), job, show) for n, change in enumerate(changes, start=1)]
    at = _next(changes, done, 0)
    once_more = False
    while at < len(changes):
        setting = changes[at].setting.id
        way = await turns[at].take(places.get(setting), once_more=once_more)
        once_more = way is Way.BACK and at > 0
        if way is Way.BACK:
            at = max(0, at - 1)
        else:
            done.add(setting)
            at = _next(changes, done, at)


def _next(changes: Sequence[Change], done: set[SettingId], at: int) -> int:
    """The first one from there on that has not had its turn; their number where all have."""
    rest = (n for n in range(at, len(changes)) if changes[n].setting.id not in done)
    return next(rest, len(changes))
