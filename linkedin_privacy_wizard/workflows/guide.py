"""Guiding: the page is opened, the person presses, the wizard watches the value and goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.linkedin.signs import trouble_of
from linkedin_privacy_wizard.workflows.pages import see
from linkedin_privacy_wizard.workflows.ports import Stopped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.workflows.pages import Sighting
    from linkedin_privacy_wizard.workflows.ports import Job

LOOK_EVERY_S = 0.4


async def guide(changes: Sequence[Change], places: Mapping[SettingId, str], job: Job) -> None:
    """Open the page of each change in turn and wait, without a limit, until it is as wanted."""
    await job.emit(e.StageStarted(e.Stage.APPLY, len(changes)))
    whole = True
    try:
        for change in changes:
            await job.gate.passage()
            await job.emit(e.Looking(change.setting.id))
            await _guide_one(change, places.get(change.setting.id), job)
    except Stopped:
        whole = False
    await job.emit(e.StageEnded(job.clock.now(), e.Stage.APPLY, whole))


async def _guide_one(change: Change, listed: str | None, job: Job) -> None:
    setting = change.setting
    sighting = await see(job.site, setting, listed)
    if sighting is None or sighting.is_absent:
        await job.emit(e.ChangeSkipped(setting.id, Reason.NOT_FOUND))
    elif sighting.value == change.wanted:
        await job.emit(e.ChangeNotNeeded(setting.id))
    else:
        before = change.before if isinstance(sighting.value, Reason) else sighting.value
        await job.emit(e.ChangeStarted(setting.id, before, change.wanted, sighting.rank))
        await job.emit(await _watch(change, sighting, job))


async def _watch(change: Change, first: Sighting, job: Job) -> e.Event:
    """Look again and again until the value is right or the person leaves it out.

    The person may go to other pages meanwhile; what those show is not this setting's value.
    """
    while True:
        await job.gate.passage()
        view = await job.site.look(lambda _seen: True)
        trouble = trouble_of(view)
        if trouble is not None:
            raise trouble
        if first.again(change.setting, view).value == change.wanted:
            await job.site.saved()
            return e.ChangePressed(change.setting.id)
        if await job.gate.left_out(LOOK_EVERY_S):
            return e.ChangeSkipped(change.setting.id, Reason.LEFT_OUT)
