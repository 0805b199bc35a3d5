"""Run by itself: a check-up and 20 changes in the real window, without a person's pauses.

`python -m tests.bench.job ORIGIN FOLDER`. It writes a line of JSON at each mark, as it comes to it,
and what it has measured with the last one.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter, defaultdict
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason, Result
from linkedin_privacy_wizard.gui import loop
from linkedin_privacy_wizard.gui.application import prepare
from linkedin_privacy_wizard.gui.pages.choose import ChoosePage
from linkedin_privacy_wizard.gui.stand_in import sign_in_to_practice, until
from linkedin_privacy_wizard.program import Program
from linkedin_privacy_wizard.storage.history import FILE_NAME, History
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import views, worklist
from linkedin_privacy_wizard.wizard.state import Step, WizardState, Work
from linkedin_privacy_wizard.workflows.scan import categories_of
from tests.bench.loads import OwnTime
from tests.bench.stalls import Stalls

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

CHANGES = 20
_LIMIT_S = 240.0


class Marks(QObject):
    """Says when the work began and ended, while it goes on."""

    def __init__(self, program: Program, own: OwnTime) -> None:
        super().__init__()
        self._program, self._own = program, own
        self.at: dict[str, float] = {}
        program.store.happened.connect(self._heard)

    def _heard(self, happening: object) -> None:
        match happening:
            case e.StageStarted(stage, _):
                self._mark(f"{stage.value} begins")
            case e.StageEnded(_, stage, _):
                self._mark(f"{stage.value} ends")
            case _:
                pass

    def _mark(self, name: str) -> None:
        self.at[name] = time.perf_counter()
        say(mark=name, loads=sum(self._own.loads), writes=sum(self._own.writes))


class Spent(defaultdict[str, float]):
    """Seconds spent waiting in the calls to the site, by the name of the call."""

    def time(self, thing: object, name: str, called: str) -> None:
        """Time one of its methods from now on."""
        timed: Callable[..., Awaitable[Any]] = getattr(thing, name)

        async def wrapped(*given: object, **named: object) -> object:
            began = time.perf_counter()
            try:
                return await timed(*given, **named)
            finally:
                self[called] += time.perf_counter() - began

        setattr(thing, name, wrapped)


def say(**told: object) -> None:
    """Write a line."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


class Bench:
    """Plays the person, by the shortest way."""

    def __init__(self, origin: str, folder: Path) -> None:
        self._program = Program(History(folder / FILE_NAME), site=origin)
        self._own, self._spent = OwnTime(), Spent(float)

    async def run(self) -> int:
        """Do the job and return the program's exit code."""
        async with asyncio.TaskGroup() as both:
            running = both.create_task(self._program.run())
            await asyncio.sleep(0)
            await self._play()
            self._program.window.close()
        return running.result()

    @property
    def _state(self) -> WizardState:
        return self._program.store.state

    async def _play(self) -> None:
        program, stalls = self._program, Stalls(self._now)
        marks = Marks(program, self._own)
        await until(lambda: bool(self._state.catalog.settings), "the catalog")
        program.store.dispatch(i.ModeChosen(e.Mode.DO_IT))
        program.store.dispatch(i.StartPressed(practice=False))
        await until(lambda: program.is_browsing, "the browser")
        assert program.browsing is not None
        pane = program.browsing.pane
        await until(lambda: "login" in pane.page.url().path(), "the sign-in page")
        self._own.watch(program.browsing._driver.page)
        await sign_in_to_practice(pane)
        await until(lambda: self._state.step is Step.READ, "the reading")
        self._watch_calls()
        stalls.begin()
        await until(lambda: self._state.step is Step.CHOOSE, "the choices", _LIMIT_S)
        await self._choose()
        program.store.dispatch(i.ApplyPressed())
        await until(lambda: self._is_over, "the result", _LIMIT_S)
        await asyncio.sleep(1)
        stalls.end()
        self._tell(marks, stalls)

    @property
    def _is_over(self) -> bool:
        return self._state.step is Step.SUMMARY and self._state.work is Work.NONE

    def _now(self) -> str:
        last = self._state.events[-1] if self._state.events else None
        return f"{self._state.step.value}, after {type(last).__name__}"

    def _watch_calls(self) -> None:
        assert self._program.browsing is not None
        site = self._program.browsing.site
        self._spent.time(site._page, "goto", "goto")
        for name in ("open", "look", "press", "choose", "saved"):
            self._spent.time(site, name, name)

    async def _choose(self) -> None:
        """Open every topic, leave all but 20 settings as they are, and agree to the rest."""
        store, page = self._program.store, self._program.pages[Step.CHOOSE]
        assert isinstance(page, ChoosePage)
        page.open_all()
        await until(lambda: not page.is_building, "the rows")
        for change in views.plan(self._state)[CHANGES:]:
            store.dispatch(i.ValueChosen(change.setting.id, None))
            await asyncio.sleep(0.02)
        store.dispatch(i.ReviewPressed())
        for change in views.plan(self._state):
            for effect in sorted(change.effects_needed):
                store.dispatch(i.EffectTicked(change.setting.id, effect, ticked=True))
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.5)

    def _tell(self, marks: Marks, stalls: Stalls) -> None:
        events, settings = self._state.events, self._state.catalog.settings
        outcomes = views.report(self._state).outcomes
        chosen = worklist.chosen_changes(self._state)
        results = Counter(outcomes[change.setting.id].result for change in chosen)
        say(
            changes=len(chosen),
            changed=results[Result.CHANGED],
            settings=sum(out.result is not Result.NOT_OFFERED for out in outcomes.values()),
            categories=len(categories_of(settings)),
            touched=len(categories_of(tuple(change.setting for change in chosen))),
            rowless=sum(_needed_its_page(event) for event in events),
            at=marks.at,
            loads=len(self._own.loads),
            unmeasured=self._own.unmeasured,
            writes=len(self._own.writes),
            spent=self._spent,
            longest=stalls.longest,
            stalls=[asdict(stall) for stall in stalls.found],
        )


def _needed_its_page(event: e.Event) -> bool:
    match event:
        case e.SettingRead(_, _, source):
            return source is e.Source.PAGE
        case e.SettingUnread(_, reason):
            return reason not in (Reason.LOOK_ONLY, Reason.NOT_FOUND)
        case _:
            return False


if __name__ == "__main__":
    prepare()
    sys.exit(loop.run(Bench(sys.argv[1], Path(sys.argv[2])).run, sys.argv[:1]))
