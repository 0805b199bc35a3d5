"""A site in memory over one account: the `Site` port, and whatever goes wrong on it.

It works as the browser's own adapter does: what a load shows is fresh, what was looked at before
the last look cannot be pressed any more, and what is drawn before its data says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.linkedin.addresses import CATEGORY_PATHS, known_paths
from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
from linkedin_privacy_wizard.linkedin.guards import Driver, Guard
from linkedin_privacy_wizard.workflows.ports import Pressed, PressFailed
from tests.fakes.foreign_site.member import words_of
from tests.truth.account import By
from tests.truth.drawing import ORIGIN
from tests.truth.pages import Places, Question, Shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from linkedin_privacy_wizard.domain.setting import Setting
    from linkedin_privacy_wizard.linkedin.page import PageView
    from linkedin_privacy_wizard.workflows.ports import Ready
    from tests.fakes.foreign_site.look import Look
    from tests.fakes.foreign_site.member import State, Thing
    from tests.truth.account import Account
    from tests.truth.faults import Faults

# Questions that the catalog knows, by the setting; written from what is publicly known.
KNOWN_QUESTIONS = {"job-save-resumes": ("Stop saving?", "Yes, delete")}
UNKNOWN_QUESTION = ("Are you sure you want this?", "Yes")


@dataclass
class TruthSite:
    """The site of one story. `happen` is called at each load and press, with its number."""

    account: Account
    look_of_it: Look
    faults: Faults
    happen: Callable[[str, int, bool], PageView | None]
    loads: list[str] = field(default_factory=list)
    presses: int = 0
    strays: list[str] = field(default_factory=list)
    answered: list[str] = field(default_factory=list)
    due: list[tuple[int, Thing, State]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.keeper = Gatekeeper(Guard(ORIGIN, CATEGORY_PATHS, Driver.WIZARD))
        self.places = Places(self.account, self.look_of_it, self.faults)
        self._shown = Shown("about:blank")
        self._instead: PageView | None = None
        self._refs: dict[str, Callable[[], None]] = {}
        self._looks = 0
        self._wrote = False

    @property
    def origin(self) -> str:
        """The real site's: what is pretended is LinkedIn."""
        return ORIGIN

    def knows(self, settings: tuple[Setting, ...]) -> None:
        """Let the catalog's addresses be opened, as the program does at its start."""
        paths = {path for setting in settings for path in known_paths(setting)}
        self.keeper = Gatekeeper(Guard(ORIGIN, CATEGORY_PATHS | paths, Driver.WIZARD))

    def allow(self, paths: frozenset[str]) -> None:
        self.keeper.allow(paths)

    async def open(self, path: str, ready: Ready) -> PageView:
        if not self.keeper.may_open(ORIGIN + path):
            return self.places.refused(path)
        self.loads.append(path)
        self._keep_what_is_due()
        self._instead = self.happen("load", len(self.loads), False)  # noqa: FBT003 - before it
        led = self.places.led_to(path)
        if not self.keeper.may_open(ORIGIN + led):
            self._instead = self.places.refused(led)
        self._shown = Shown(led, first_load=self.loads.count(path) == 1)
        self._wrote = False
        return await self.look(ready)

    async def look(self, ready: Ready) -> PageView:
        for early in self.places.before_it_is_there(self._shown):
            ready(early)
        self._looks += 1
        self._refs = {}
        view = self._instead or self.places.view(self._shown, self._handle)
        ready(view)
        return view

    async def press(self, ref: str) -> Pressed:
        assert ref in self._refs, "a press on something that is no longer looked at"
        act, self._refs = self._refs[ref], {}
        self.presses += 1
        # A trouble that comes with a press is seen at the next look.
        self._instead = self.happen("press", self.presses, False)  # noqa: FBT003 - before it
        act()
        self._instead = self.happen("press", self.presses, True) or self._instead  # noqa: FBT003
        return Pressed.SCRIPTED if self.presses % 7 == 0 else Pressed.REAL

    async def choose(self, control: str, choice: str) -> Pressed:
        assert choice.startswith(f"{control}."), "a choice of another control"
        return await self.press(choice)

    async def saved(self) -> bool:
        self._refs = {}
        return self._wrote and self._shown.question is None

    def person_sets(self, setting: str, state: State) -> bool:
        """The person sets something on the page in the window, if it is there."""
        page = self.places.page_at(self._shown.path)
        thing = next((t for t in page.things if t.id == setting), None) if page else None
        if thing is None:
            return False
        self._keep(thing, state, By.PERSON, None)
        return True

    def calm(self) -> None:
        """The trouble of the session is over."""
        self._instead = None

    def _handle(self, name: str, thing: Thing | None, state: State | None) -> str:
        """A handle for pressing something."""
        ref = f"{self._looks}:{name}"
        self._refs[ref] = lambda: self._pressed(name, thing, state)
        return ref

    def _pressed(self, name: str, thing: Thing | None, state: State | None) -> None:
        if name == "confirm":
            self._confirmed()
        elif name == "save":
            for waiting, to_be in list(self._shown.drawn.values()):
                self._keep(waiting, to_be, By.WIZARD, None)
        elif name == "cancel":
            self._shown.question, self._shown.drawn = None, {}
        elif thing is None:
            self.strays.append(f"{name} at {self._shown.path}")
        elif state is None:
            self._shown.opened |= {thing.id}
        else:
            self._set(thing, state)

    def _set(self, thing: Thing, state: State) -> None:
        if self.faults.saves.get(thing.id) == "press-misses":
            raise PressFailed
        self._shown.drawn[thing.id] = (thing, state)
        self._wrote = False
        match self.faults.saves.get(thing.id):
            case "asks-known" | "asks-unknown" | "asks-in-vain" as kind:
                known = KNOWN_QUESTIONS.get(thing.id) if kind != "asks-unknown" else None
                self._shown.question = Question(*(known or UNKNOWN_QUESTION))
            case "wants-save-pressed":
                self._shown.save = str(words_of(self.look_of_it.language)["save"])
            case "leads-away-after-press":
                self._keep(thing, state, By.WIZARD, None)
                self._shown = Shown("/mypreferences/d/categories/account")
            case _:
                self._keep(thing, state, By.WIZARD, None)

    def _confirmed(self) -> None:
        assert self._shown.question is not None
        asked = self._shown.question.title
        self.answered.append(asked)
        self._shown.question = None
        for thing, state in list(self._shown.drawn.values()):
            self._keep(thing, state, By.WIZARD, asked)

    def _keep(self, thing: Thing, state: State, by: By, asked: str | None) -> None:
        """What the site does with a value that it is told, and what it says of it."""
        self.account.note(thing, state, by, asked)
        fault = self.faults.saves.get(thing.id)
        self._wrote = fault not in ("refuses", "says-nothing")
        if fault == "refuses":
            self._shown.drawn = {}
        elif fault in ("keeps-later", "keeps-much-later"):
            wait = 1 if fault == "keeps-later" else 3
            self.due.append((len(self.loads) + wait, thing, state))
        elif fault not in ("says-saved-and-is-not", "asks-in-vain"):
            self._take(thing, state)
        self.account.writes[-1].done = self.account.now

    def _take(self, thing: Thing, state: State) -> None:
        self.account.put(thing, state)
        for other, value in self.faults.knock_on.get(thing.id, {}).items():
            self.account.put(self.account.thing(other), value)

    def _keep_what_is_due(self) -> None:
        now = len(self.loads)
        for when, thing, state in [each for each in self.due if each[0] <= now]:
            self.due.remove((when, thing, state))
            self._take(thing, state)
