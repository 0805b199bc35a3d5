"""The whole job on the practice account by itself, leaving a picture of every page."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.event import Mode
from linkedin_privacy_wizard.gui import messages, theme
from linkedin_privacy_wizard.gui.application import application
from linkedin_privacy_wizard.gui.messages import again
from linkedin_privacy_wizard.gui.stand_in import press, sign_in_to_practice, tick_every_box, until
from linkedin_privacy_wizard.practice.server import PracticeSite
from linkedin_privacy_wizard.program import Program
from linkedin_privacy_wizard.storage.history import FILE_NAME, History
from linkedin_privacy_wizard.wizard.intents import PausePressed
from linkedin_privacy_wizard.wizard.showing import place_of
from linkedin_privacy_wizard.wizard.state import Again, Step, Work

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState

SIZES = ((1000, 700), (1600, 1000))
SCHEMES = (theme.Scheme.LIGHT, theme.Scheme.DARK)
OPEN_ALL = "Open all"
BACK = "Back"
# Layout and the browser's picture follow a new size a moment later.
_SETTLE_S = 0.35


class Tour:
    """Plays a person who does the job once, and takes pictures wherever they would look."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._taken = 0

    async def run(self) -> int:
        """Do it, and return 0 once the job has come to its end, or the program's own code."""
        self._folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory() as notes:
            # Nobody has to follow with their eyes: its own account is asked without a pause.
            self._program = Program(
                History(Path(notes) / FILE_NAME), practice=True, account=PracticeSite()
            )
            async with asyncio.TaskGroup() as both:
                running = both.create_task(self._program.run())
                walking = both.create_task(self._walk())
                await asyncio.sleep(0)
                # Somebody may end the program before the tour is over.
                await self._program.ending()
                walking.cancel()
        sys.stdout.write(f"{self._taken} pictures in {self._folder}\n")
        return running.result()

    @property
    def _state(self) -> WizardState:
        return self._program.store.state

    async def _walk(self) -> None:
        window = self._program.window
        await until(lambda: bool(self._state.catalog.settings), "the catalog")
        await self._look("welcome")
        await press(window, messages.mode(Mode.DO_IT))
        await self._press_main()
        await until(lambda: self._program.is_browsing, "the browser")
        assert self._program.browsing is not None
        pane = self._program.browsing.pane
        await until(lambda: "login" in pane.page.url().path(), "the sign-in page")
        await self._look("sign-in")
        await sign_in_to_practice(pane)
        await until(lambda: self._state.work is Work.READING, "the reading")
        await asyncio.sleep(2)
        await self._look_while_paused("read")
        await self._until_step(Step.CHOOSE)
        await self._look("choose")
        await press(window, OPEN_ALL)
        await asyncio.sleep(1)
        await self._look("choose-open")
        await self._press_main()
        await self._until_step(Step.REVIEW)
        await self._look("review")
        tick_every_box(window)
        await self._look("review-ticked")
        await self._press_main()
        await until(lambda: self._state.work is Work.APPLYING, "the first press")
        await asyncio.sleep(2)
        await self._look_while_paused("apply")
        await self._until_step(Step.SUMMARY)
        await self._look("summary")
        await self._check_again()
        window.close()

    async def _check_again(self) -> None:
        """Months later: what has moved, and from there back to the first page."""
        window = self._program.window
        await press(window, again.months_later())
        await self._until_place(Again.MOVED)
        await asyncio.sleep(0.5)
        await self._look("moved")
        for _ in range(2):
            await press(window, BACK)
        await self._until_place(Again.OVERVIEW)
        await self._look("overview")

    async def _until_place(self, place: Again) -> None:
        await until(lambda: place_of(self._state) is place, place.value, seconds=120)

    async def _until_step(self, step: Step) -> None:
        await until(lambda: self._state.step is step, f"the step {step.value}", seconds=300)

    async def _press_main(self) -> None:
        act = self._program.pages[self._state.step].acts(self._state).main
        assert act is not None
        await press(self._program.window, act.words)

    async def _look_while_paused(self, name: str) -> None:
        self._program.store.dispatch(PausePressed(paused=True))
        await self._look(name)
        self._program.store.dispatch(PausePressed(paused=False))

    async def _look(self, name: str) -> None:
        """Take the page in every size and colour scheme."""
        app = application([])
        for scheme in SCHEMES:
            theme.apply(app, scheme)
            for width, height in SIZES:
                self._program.window.resize(width, height)
                await asyncio.sleep(_SETTLE_S)
                self._taken += 1
                file = f"{self._taken:02}-{name}-{scheme.name.lower()}-{width}x{height}.png"
                self._program.window.grab().save(str(self._folder / file))
