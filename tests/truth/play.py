"""Plays a story to its end: through trouble, stops and kills, with a judge beside it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.trouble import BrowserLost, SiteUnreachable, Trouble
from linkedin_privacy_wizard.linkedin.page import Marker, PageView
from linkedin_privacy_wizard.storage.history import HistoryFull
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.state import Step
from linkedin_privacy_wizard.workflows.ports import Stopped, Word
from linkedin_privacy_wizard.workflows.turn import LOOK_EVERY_S
from tests.contracts.walk import catalog_of
from tests.truth import faults as f
from tests.truth.account import account
from tests.truth.drawing import ORIGIN
from tests.truth.history_file import as_if_cut_off, noted
from tests.truth.judge import Judge
from tests.truth.site import TruthSite
from tests.truth.wizard import Wizard

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fakes.foreign_site.member import State
    from tests.truth.faults import Happening
    from tests.truth.story import Story

PATIENCE = 4


class Killed(BaseException):
    """The program is killed at this very moment."""


@dataclass
class Verdict:
    """How a story ended: what went wrong on the way, what was claimed, and what was false."""

    met: Counter[str] = field(default_factory=Counter)
    claims: Counter[str] = field(default_factory=Counter)
    false: list[str] = field(default_factory=list)
    kills: int = 0
    runs: int = 0
    presses: int = 0


def play(story: Story, folder: Path, site: Callable[..., TruthSite] = TruthSite) -> Verdict:
    """Play a story in that folder, on that kind of site."""
    stage = _Stage(story, folder, site)
    try:
        asyncio.run(stage.play())
    finally:
        stage.close()
    return stage.verdict


class _Stage:
    def __init__(self, story: Story, folder: Path, site: Callable[..., TruthSite]) -> None:
        self.verdict = Verdict()
        self._story, self._files = story, 0
        self._file = folder / "history.sqlite3"
        self._account = account(story.settings, story.start)
        self._account.look_at_disk = lambda: noted(self._file)
        self._site = site(self._account, story.look, story.faults, self._happen)
        self._catalog = catalog_of(*story.settings)
        self._site.knows(self._catalog.settings)
        self._judge = Judge(self._account, self._site, story.wishes)
        self._pending = list(story.faults.happenings)
        self._events = 0
        self._stopped = False
        self._hands = list(story.wishes.hands)
        self._wizard = self._opened()

    def close(self) -> None:
        with suppress(HistoryFull):
            self._wizard.history.close()

    async def play(self) -> None:
        for act in self._story.wishes.acts:
            try:
                await self._act(act)
            except Killed:
                self._die()
                continue
            self._end_of_act()
        self.verdict.presses = self._site.presses
        self.verdict.met.update(self._faults_met())

    def _opened(self) -> Wizard:
        wizard = Wizard(self._catalog, self._site, self._file, self, self._around_event)
        wizard.start(self._story.wishes.mode)
        return wizard

    async def _act(self, act: str) -> None:
        wizard, self.verdict.runs = self._wizard, self.verdict.runs + 1
        if act == "put-back" and wizard.state.step is Step.SUMMARY:
            trouble = await wizard.put_back()
            if wizard.state.step is Step.SUMMARY:
                return
        else:
            if wizard.state.step is not Step.SIGN_IN:
                wizard.say(i.StartOver())
                wizard.start(self._story.wishes.mode)
            trouble = await wizard.sign_in()
        if not await self._over(trouble):
            return
        if wizard.state.step is Step.CHOOSE:
            self._choose()
        wizard.say(i.ReviewPressed())
        self._tick()
        self._stopped = False
        whole = await self._over(await wizard.apply())
        if whole and wizard.state.step is Step.SUMMARY and self._hands:
            await self._over(await wizard.guide_what_is_left())

    async def _over(self, trouble: Trouble | None) -> bool:
        """Do the person's part in each trouble and carry on; False where it does not end."""
        for _ in range(PATIENCE):
            if trouble is None:
                return True
            self._judge.hear_report(self._wizard)
            self._site.calm()
            self._disk_full(full=False)
            if isinstance(trouble, BrowserLost):
                self._start_anew()
                return False
            trouble = await self._wizard.carry_on()
        return False

    def _choose(self) -> None:
        wishes = self._story.wishes
        self._wizard.say(i.PresetChosen(wishes.preset))
        for setting, value in wishes.own.items():
            self._wizard.say(i.ValueChosen(setting, value))

    def _tick(self) -> None:
        for setting in self._catalog.settings:
            if setting.id in self._story.wishes.ticked:
                for effect in setting.side_effects:
                    self._wizard.say(i.EffectTicked(setting.id, effect.id, ticked=True))

    def _end_of_act(self) -> None:
        self._judge.hear_report(self._wizard, last=True)
        self.verdict.claims += self._judge.claims_of(self._wizard)
        self.verdict.false += self._judge.take_false()

    def _die(self) -> None:
        """Only the file is left, as it is on disk now."""
        self.verdict.kills += 1
        self._files += 1
        run = self._wizard.run
        left = as_if_cut_off(self._file, self._files)
        with suppress(HistoryFull):
            self._wizard.history.close()
        self._file = left
        self._site.calm()
        self._wizard = self._opened()
        self.verdict.claims += self._judge.judge_what_is_left(self._wizard.history, run)
        self.verdict.false += self._judge.take_false()

    def _start_anew(self) -> None:
        """The program closes its notes and is opened again."""
        with suppress(HistoryFull):
            self._wizard.history.close()
        self._wizard = self._opened()

    # What happens, and when.

    def _happen(self, when: str, number: int, after: bool) -> PageView | None:  # noqa: FBT001
        due = [
            h
            for h in self._pending
            if (h.when, h.number) == (when, number) and (when == "load" or h.after is after)
        ]
        shown: PageView | None = None
        for happening in due:
            self._pending.remove(happening)
            self.verdict.met[happening.what] += 1
            shown = self._let(happening) or shown
        return shown

    def _let(self, happening: Happening) -> PageView | None:
        """Do what the computer does, or show what the site shows."""
        match happening.what:
            case f.KILL:
                raise Killed
            case f.STOP:
                self._stopped = True
            case f.MOVES:
                self._account.put(self._account.thing(happening.setting), happening.value)
            case "browser-lost":
                raise BrowserLost
            case "unreachable":
                raise SiteUnreachable("ERR_CONNECTION_RESET")
            case "disk-full":
                self._disk_full(full=True)
            case what:
                return self._sign_of(what)
        return None

    def _sign_of(self, what: str) -> PageView:
        """The page by which a site tells of trouble."""
        places, next_load = self._site.places, len(self._site.loads) + 1
        match what:
            case "signed-out":
                return places.sign_in()
            case "code":
                return places.challenge(Marker.PIN)
            case "captcha":
                return places.challenge(Marker.CAPTCHA)
            case "restricted":
                return places.challenge(Marker.RESTRICTED)
            case "429" | "999" | "401" | "403" as status:
                return PageView(f"{ORIGIN}/mypreferences/d/x", int(status))
            case "502-once":
                return PageView(f"{ORIGIN}/mypreferences/d/x", 502)
            case "502":  # the second load does not help either
                self._pending.append(f.Happening("load", next_load, "502-once"))
                return PageView(f"{ORIGIN}/mypreferences/d/x", 502)
            case _:
                raise AssertionError(what)

    def _disk_full(self, *, full: bool) -> None:
        db = self._wizard.history._db
        with suppress(sqlite3.Error):
            (pages,) = db.execute("PRAGMA page_count").fetchone()
            db.execute(f"PRAGMA max_page_count = {pages if full else 1_000_000}")

    def _around_event(self, after: bool) -> None:  # noqa: FBT001 - one of two sides
        self._events += not after
        self._happen("event", self._events, after)

    def _faults_met(self) -> Counter[str]:
        """The faults that lay in the way of this story."""
        faults = self._story.faults
        kinds = [*faults.saves.values(), *faults.pages.values(), *faults.rows.values()]
        kinds += [f"section {kind}" for kind in faults.sections.values()]
        kinds += [f.KNOCK_ON] * len(faults.knock_on) + [f.UNKNOWN_ROW] * len(faults.unknown_rows)
        return Counter(kinds)

    # The person's hand on the work: the `Gate` port.

    async def passage(self) -> None:
        """Let the work go on, or stop it."""
        if self._stopped:
            self._stopped = False
            raise Stopped

    async def word(self, seconds: float) -> Word | None:
        """One wait of being guided, with what the person does in it, or what they say."""
        if seconds != LOOK_EVERY_S:
            return None
        does = self._hands.pop(0) if self._hands else "skip"
        if does == "press":
            self._set_something()
        return None if does in ("press", "wait") else Word(does)

    def _set_something(self) -> None:
        run = self._wizard.run
        assert run is not None
        for setting, wanted in (run.agreed or {}).items():
            state = self._as_state(setting, wanted)
            if state is not None and self._site.person_sets(setting, state):
                return

    def _as_state(self, setting: str, wanted: str) -> State | None:
        if self._account.value(setting) is None:
            return None
        boxes = self._account.thing(setting).boxes
        if not boxes:
            return wanted
        if wanted.startswith("some:"):
            places = wanted.removeprefix("some:").partition("/")[0].split(".")
            return [str(place) in places for place in range(len(boxes))]
        return [wanted == "all" for _ in boxes]
