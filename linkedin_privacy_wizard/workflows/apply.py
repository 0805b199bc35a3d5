"""Pressing what was agreed, one setting at a time. Proving is left to `verify`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, assert_never

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.linkedin import controls, dialogs
from linkedin_privacy_wizard.linkedin.addresses import path_of
from linkedin_privacy_wizard.linkedin.signs import trouble_of
from linkedin_privacy_wizard.workflows.pages import Sighting, see
from linkedin_privacy_wizard.workflows.ports import Pressed, PressFailed, Stopped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.linkedin.page import Control, PageView
    from linkedin_privacy_wizard.workflows.ports import Job, Ready, Site

FRESH: Final = timedelta(minutes=3)
"""What was read longer ago than this, by the time of day, is read again before it is pressed.

No page takes that long. A computer that was asleep does, or a window that was put away.
"""

_MOST_LOOKS: Final = 3


async def apply(changes: Sequence[Change], places: Mapping[SettingId, str], job: Job) -> None:
    """Press every change of the reviewed list. `places` holds LinkedIn's own links.

    A setting's value is read on its own page right before its press; what cannot be read is not
    pressed, and what is right already is not pressed either.
    """
    await job.emit(e.StageStarted(e.Stage.APPLY, len(changes)))
    whole = True
    try:
        for change in changes:
            await job.gate.passage()
            await job.emit(e.Looking(change.setting.id))
            await _apply_one(change, places.get(change.setting.id), job)
    except Stopped:
        whole = False
    await job.emit(e.StageEnded(job.clock.now(), e.Stage.APPLY, whole))


async def _apply_one(change: Change, listed: str | None, job: Job) -> None:
    if not change.agreed:
        await job.emit(e.ChangeSkipped(change.setting.id, Reason.ASKED_UNTICKED))
        return
    sighting = await _fresh(change, listed, job)
    if isinstance(sighting, Sighting):
        await _press_and_tell(change, sighting, job)
    else:
        await job.emit(sighting)


async def _fresh(change: Change, listed: str | None, job: Job) -> Sighting | e.Event:
    """What can be pressed now, or why nothing is to be pressed.

    A computer that slept, or a window that was put away, makes old what was read: it is read again,
    which also shows whether the person is still signed in. A clock that jumps at every look says
    nothing, so there is an end to it.
    """
    setting, looks = change.setting, 0
    while True:
        looks += 1
        seen_at = job.clock.now()
        sighting = await see(job.site, setting, listed)
        if sighting is None or sighting.is_absent:
            return e.ChangeSkipped(setting.id, Reason.NOT_FOUND)
        if isinstance(sighting.value, Reason):
            return e.ChangeSkipped(setting.id, sighting.value)
        if sighting.value == change.wanted:
            return e.ChangeNotNeeded(setting.id)
        await job.gate.passage()
        if abs(job.clock.now() - seen_at) <= FRESH or looks == _MOST_LOOKS:
            return sighting


async def _press_and_tell(change: Change, sighting: Sighting, job: Job) -> None:
    setting, before = change.setting, sighting.value
    assert not isinstance(before, Reason)
    await job.emit(e.ChangeStarted(setting.id, before, change.wanted, sighting.rank))
    try:
        await job.emit(await _press(change, sighting, job.site))
    except PressFailed:
        await job.emit(e.ChangeSkipped(setting.id, Reason.PRESS_FAILED))


async def _press(change: Change, sighting: Sighting, site: Site) -> e.Event:
    """Press until the control is set; every way out is an event."""
    setting = change.setting
    press = _next_press(change, sighting)
    if isinstance(press, controls.OpenMenu):
        await site.press(press.control.ref)
        view = await _looked(site, _lists(change, sighting))
        sighting = sighting.again(setting, view)
        press = _next_press(change, sighting)
    match press:
        case Reason():
            return e.ChangeSkipped(setting.id, press)
        case controls.OpenMenu():
            return e.ChangeSkipped(setting.id, Reason.NO_SUCH_OPTION)
        case controls.Choose(control, choice):
            scripted = await site.choose(control.ref, choice.ref) is Pressed.SCRIPTED
            return await _settle(change, sighting.view, site, scripted=scripted)
        case controls.Toggle(parts):
            return await _toggle(change, sighting, parts, site)
        case _:
            assert_never(press)


def _next_press(change: Change, sighting: Sighting) -> controls.Press | Reason:
    if isinstance(sighting.found, Reason):
        return sighting.found
    language = sighting.view.language
    return controls.press_for(change.setting, sighting.found, change.wanted, language)


async def _toggle(
    change: Change, sighting: Sighting, parts: tuple[Control, ...], site: Site
) -> e.Event:
    """Press one after the other, and look anew in between: one box may move the others."""
    scripted = False
    for _ in range(len(parts)):
        scripted |= await site.press(parts[0].ref) is Pressed.SCRIPTED
        if len(parts) == 1:
            break
        await site.saved()
        view = await _looked(site, _shows(change, sighting))
        press = _next_press(change, sighting.again(change.setting, view))
        if isinstance(press, Reason):
            return e.ChangeSkipped(change.setting.id, press)
        parts = press.controls if isinstance(press, controls.Toggle) else ()
        if not parts or dialogs.new_dialog(sighting.view, view) is not None:
            break
    return await _settle(change, sighting.view, site, scripted=scripted)


def _lists(change: Change, sighting: Sighting) -> Ready:
    """Whether the menu that was opened shows its choices."""

    def ready(view: PageView) -> bool:
        found = sighting.again(change.setting, view).found
        return not isinstance(found, Reason) and bool(found.control.choices)

    return ready


def _shows(change: Change, sighting: Sighting) -> Ready:
    """Whether the control is there again, on a page that draws itself anew after each press."""

    def ready(view: PageView) -> bool:
        asks = dialogs.new_dialog(sighting.view, view) is not None
        return asks or not isinstance(sighting.again(change.setting, view).found, Reason)

    return ready


async def _settle(change: Change, before: PageView, site: Site, *, scripted: bool) -> e.Event:
    """Wait for the page to save; answer the question the catalog names; press Save if it asks."""
    saved = await site.saved()
    view = await _looked(site)
    asked = dialogs.new_dialog(before, view)
    if asked is not None:
        button = dialogs.answer(change, asked, view.language)
        if isinstance(button, Reason):
            return e.ChangeSkipped(change.setting.id, button)
        scripted |= await site.press(button.ref) is Pressed.SCRIPTED
        await site.saved()
    elif not saved and path_of(view.url) == path_of(before.url):
        save = dialogs.save_button(view)
        if save is not None:
            scripted |= await site.press(save.ref) is Pressed.SCRIPTED
            await site.saved()
    return e.ChangePressed(change.setting.id, scripted)


async def _looked(site: Site, ready: Ready = lambda _seen: True) -> PageView:
    view = await site.look(ready)
    trouble = trouble_of(view)
    if trouble is not None:
        raise trouble
    return view
