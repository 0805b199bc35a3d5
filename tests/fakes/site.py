"""A pretend LinkedIn that implements the `Site` port in memory, with everything that can go wrong.

It keeps what a browser keeps apart: the values that LinkedIn holds, and those that the present
page shows. What a page shows is lost with the next load; only what was kept stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.linkedin.addresses import CATEGORY_PATHS, category_path, known_paths
from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
from linkedin_privacy_wizard.linkedin.guards import Driver, Guard
from linkedin_privacy_wizard.linkedin.page import (
    Button,
    Choice,
    Control,
    ControlKind,
    PageDialog,
    PageView,
    Row,
)
from linkedin_privacy_wizard.workflows.ports import Pressed, PressFailed
from tests.fakes.pages import ORIGIN, Page, Question, Thing

if TYPE_CHECKING:
    from collections.abc import Callable

    from linkedin_privacy_wizard.domain.right import Listed
    from linkedin_privacy_wizard.domain.setting import Setting
    from linkedin_privacy_wizard.domain.trouble import Trouble
    from linkedin_privacy_wizard.workflows.ports import Ready

HOME = category_path(Category.ACCOUNT)


class FakeSite:
    """LinkedIn with these pages. Faults are set on the pages, or here:

    `before_load` holds what happens right before the load of that number (the first is 1),
    `instead` the views that loads of a path show instead, in turn, before its page comes,
    `answers` the view that a load of that number shows instead, `breaks` the trouble that it ends
    in, and `leads` paths to other paths. `waited_on` are the pages that a browser would have looked
    at for longer. `mark` tells whose account it is, None where the pages do not say.
    """

    def __init__(self, *pages: Page, diary: list[object] | None = None) -> None:
        self.pages = list(pages)
        self.new_rows: list[tuple[Category, Row]] = []
        self.before_load: dict[int, Callable[[], None]] = {}
        self.before_look: dict[int, Callable[[], None]] = {}
        self.instead: dict[str, list[PageView]] = {}
        self.answers: dict[int, PageView] = {}
        self.breaks: dict[int, Trouble] = {}
        self.leads: dict[str, str] = {}
        self.refuses_boxes = False
        self.gone_sections: set[Category] = set()
        self.language = "en"
        self.mark: str | None = "en:robin"
        self.loads: list[str] = []
        self.waited_on: list[str] = []
        self.diary = [] if diary is None else diary
        self.looks = 0
        self.listed: tuple[Listed, ...] = ()
        paths = {path for page in pages for path in (page.path, *page.other_paths)}
        self.keeper = Gatekeeper(Guard(ORIGIN, CATEGORY_PATHS | paths, Driver.WIZARD))
        self._present: PageView | Page | Category = PageView("about:blank")
        self._at = ""
        self._shown: dict[int, str] = {}
        self._question: Question | None = None
        self._opened_menus: set[int] = set()
        self._wrote = False
        self._refs: dict[str, Callable[[], None]] = {}

    @property
    def origin(self) -> str:
        """The real site's: what is pretended is LinkedIn."""
        return ORIGIN

    def knows(self, *settings: Setting) -> FakeSite:
        """Let the catalog's addresses of these settings be opened, whether they are here or not."""
        self.allow(frozenset(path for setting in settings for path in known_paths(setting)))
        return self

    def allow(self, paths: frozenset[str]) -> None:
        """Add to the paths that may be opened."""
        self.keeper.allow(paths)

    async def open(self, path: str, ready: Ready) -> PageView:
        """Load a page: everything that was shown and not kept is forgotten."""
        if not self.keeper.may_open(ORIGIN + path):
            return PageView(ORIGIN + path, 0)
        self.loads.append(path)
        self.diary.append(f"load {path}")
        self.before_load.get(len(self.loads), lambda: None)()
        if len(self.loads) in self.breaks:
            raise self.breaks[len(self.loads)]
        self._go(self.leads.get(path, path))
        self._present = self.answers.get(len(self.loads), self._present)
        return await self.look(ready)

    async def look(self, ready: Ready) -> PageView:
        """What the page shows now."""
        self.looks += 1
        self.before_look.get(self.looks, lambda: None)()
        view = self._view()
        if not ready(view):
            self.waited_on.append(view.url)
        return view

    async def lines(self) -> tuple[Listed, ...]:
        """What the page lists."""
        return self.listed

    async def account_mark(self, _salt: str) -> str | None:
        """What the present page tells of whose account it is."""
        return self.mark

    async def press(self, ref: str) -> Pressed:
        """Press what the last look showed; anything older is a mistake of the presser."""
        assert ref in self._refs, "a press on something that is no longer looked at"
        page = self._present
        assert isinstance(page, Page)
        if page.presses_fail:
            raise PressFailed
        self._refs[ref]()
        return Pressed.SCRIPTED if page.scripted else Pressed.REAL

    async def choose(self, control: str, choice: str) -> Pressed:
        """Choose one of a control's choices."""
        assert choice.startswith(f"{control}."), "a choice of another control"
        return await self.press(choice)

    async def saved(self) -> bool:
        """Whether the page has written. Waiting takes looks: what was looked at before is old."""
        self._refs = {}
        return self._wrote and self._question is None

    def show(self, page: Page) -> None:
        """Put a page into the window, as the person does, or as a press on a page may do."""
        self._go(page.path)

    def show_instead(self, view: PageView) -> None:
        """Put any other page into the window."""
        self._present = view

    def close_menus(self) -> None:
        """Menus that were opened close again."""
        self._opened_menus = set()

    def _go(self, path: str) -> None:
        self._present, self._at = self._at_path(path), path
        self._shown, self._question, self._wrote = {}, None, False
        self._opened_menus = set()

    def person_sets(self, page: Page, value: str) -> None:
        """The person presses on the page in the window."""
        assert self._present is page
        self._set(page, page.things[0], value)

    def person_saves(self, page: Page) -> None:
        """The person presses Save, or says yes to what the page asks."""
        assert self._present is page
        self._keep(page)

    def _at_path(self, path: str) -> PageView | Page | Category:
        if self.instead.get(path):
            return self.instead[path].pop(0)
        if not self.keeper.may_open(ORIGIN + path):
            return PageView(ORIGIN + path, 0)
        for category in Category:
            if path == category_path(category) and category not in self.gone_sections:
                return category
        found = [page for page in self.pages if path in (page.path, *page.other_paths)]
        return found[0] if found else PageView(f"{ORIGIN}{HOME}")

    def _view(self) -> PageView:
        self._refs = {}
        match self._present:
            case PageView() as view:
                return view
            case Category() as category:
                listed = [page for page in self.pages if page.listed and page.category is category]
                rows = [page.row(self.language) for page in listed]
                rows += [row for where, row in self.new_rows if where is category]
                url = ORIGIN + category_path(category)
                return PageView(url, language=self.language, rows=tuple(rows))
            case Page() as page:
                return self._page_view(page)

    def _page_view(self, page: Page) -> PageView:
        save = Button(self._ref("save", lambda: self._keep(page)), "Save")
        return PageView(
            ORIGIN + self._at,
            language=self.language,
            controls=tuple(self._control(page, n, thing) for n, thing in enumerate(page.things)),
            buttons=(save,) if page.waits else (),
            dialogs=page.notes + ((self._dialog(page),) if self._question else ()),
        )

    def _control(self, page: Page, number: int, thing: Thing) -> Control:
        ref = self._ref(str(number), lambda: self._press_thing(page, thing))
        two_way = thing.kind in (ControlKind.SWITCH, ControlKind.BOX)
        closed = thing.opens and id(thing) not in self._opened_menus
        value = self._value(thing)
        choices = tuple(
            Choice(
                self._ref(f"{number}.{code}", lambda code=code: self._set(page, thing, code)),  # type: ignore[misc]
                code,
                words,
                chosen=not thing.mute and code == value,
            )
            for code, words in (() if closed else thing.choices)
        )
        return Control(
            ref,
            thing.kind,
            thing.keys,
            thing.names,
            on=value == "on" if two_way and not thing.mute else None,
            choices=choices,
            shown=dict(thing.choices).get(value, "") if closed else "",
            disabled=thing.disabled,
        )

    def _dialog(self, page: Page) -> PageDialog:
        assert self._question is not None
        title, buttons = self._question.title, self._question.buttons
        answers = [lambda: self._keep(page), *[self._take_back] * len(buttons)]
        refs = [self._ref(f"answer {n}", answers[n]) for n in range(len(buttons))]
        return PageDialog((title,), tuple(map(Button, refs, buttons)))

    def _ref(self, name: str, act: Callable[[], None]) -> str:
        def press() -> None:
            self.diary.append(f"press {name} of {self._present_path()}")
            act()

        ref = f"{self.looks}:{name}"
        self._refs[ref] = press
        return ref

    def _present_path(self) -> str:
        return self._present.path if isinstance(self._present, Page) else ""

    def _value(self, thing: Thing) -> str:
        return self._shown.get(id(thing), thing.value)

    def _press_thing(self, page: Page, thing: Thing) -> None:
        if thing.choices:
            self._opened_menus.add(id(thing))
            return
        self._set(page, thing, "off" if self._value(thing) == "on" else "on")

    def _set(self, page: Page, thing: Thing, value: str) -> None:
        if self.refuses_boxes:
            return
        for moved in (thing, *thing.moves):
            self._shown[id(moved)] = value
        self._wrote = False
        if page.leads_to is not None:
            self.show(page.leads_to)
        elif page.asks is not None:
            self._question = page.asks
        elif not page.waits:
            self._keep(page)

    def _keep(self, page: Page) -> None:
        """What LinkedIn does with the values on the page, and what the page says of it."""
        self._question = None
        self._wrote = page.says_saved
        if not page.keeps:
            if not page.says_saved:
                self._shown = {}
            return
        for thing in page.things:
            thing.value = self._value(thing)
        for other, value in page.knocks_on.items():
            if page.value == "off":
                other.value = value

    def _take_back(self) -> None:
        self._question, self._shown = None, {}
