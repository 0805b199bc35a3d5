"""How far the work is: one bar for the reading, and one for the list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.wizard import worklist

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.wizard.state import WizardState

_READ_STEPS = (e.CategoryOpened, e.SettingRead, e.SettingMissing, e.SettingUnread)
_PROVE_STEPS = (e.CategoryOpened, e.ChangeVerified, e.ChangeNotKept, e.ChangeUnconfirmed)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work is: `done` of `total` steps, and the category or setting under way."""

    done: int
    total: int
    now: str | None = None


def progress(state: WizardState) -> Progress:
    """How far the reading is, or the applying and proving together.

    One bar for one list: it never goes back, also where trouble makes the work begin again.
    """
    events = worklist.work_events(state)
    now = next((x.what for x in reversed(events) if isinstance(x, e.Looking)), None)
    starts = [x for x in events if isinstance(x, e.StageStarted)]
    lists = [x.steps for x in starts if x.stage is e.Stage.APPLY]
    if lists:
        done, total = _done_of_list(state, events, lists[0])
        return Progress(done, total, now)
    index = max((i for i, x in enumerate(events) if isinstance(x, e.StageStarted)), default=0)
    total = starts[-1].steps if starts else 0
    read = sum(isinstance(x, _READ_STEPS) for x in events[index:])
    return Progress(min(read, total), total, now)


def _done_of_list(state: WizardState, events: tuple[e.Event, ...], changes: int) -> tuple[int, int]:
    """How many of how many steps: each change, then each section and each change once more."""
    # What is right already is looked at once more as well.
    right = {x.setting for x in events if isinstance(x, e.AlreadyRight)}
    sections = {each.category for each in state.catalog.settings if each.id in right}
    sections |= {change.setting.category for change in worklist.at_hand(state)}
    total = 2 * changes + len(sections)
    had: set[SettingId] = set()
    best = proved = 0
    proving = False
    for event in events:
        if isinstance(event, e.StageStarted):
            proving = event.stage is e.Stage.PROVE
            # What was not begun needs no proof, and what was not pressed will not be.
            proved = max(total - event.steps, 0)
        elif isinstance(event, worklist.HAD_THEIR_TURN):
            had.add(event.setting)
        elif proving and isinstance(event, _PROVE_STEPS):
            proved += 1
        best = max(best, proved if proving else len(had))
    return min(best, total), total
