"""A person at the window: looks for words on the screen, clicks them, and types.

A click goes to whatever lies at that place of the window, as a real one would: what is covered,
hidden or greyed out cannot be clicked.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QScrollArea, QWidget

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages.choose import ChoosePage
from linkedin_privacy_wizard.gui.pages.choose.setting_row import ChoiceSettingRow
from linkedin_privacy_wizard.gui.pages.review import ReviewPage
from linkedin_privacy_wizard.gui.stand_in import (
    Nothing,
    find,
    name_of,
    press_key_in_page,
    sign_in_to_practice,
    type_in_page,
    until,
)
from linkedin_privacy_wizard.wizard import worklist
from linkedin_privacy_wizard.wizard.showing import place_of
from linkedin_privacy_wizard.wizard.state import Step

if TYPE_CHECKING:
    from collections.abc import Callable

    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.setting import Preset
    from linkedin_privacy_wizard.gui.embedded.pane import BrowserPane
    from linkedin_privacy_wizard.program import Program
    from linkedin_privacy_wizard.wizard.state import WizardState

LIMIT_S = 180.0


class Person:
    """Somebody who sits at the window of a running program."""

    def __init__(self, program: Program) -> None:
        self.program = program

    @property
    def state(self) -> WizardState:
        """What the window shows."""
        return self.program.store.state

    @property
    def window(self) -> QWidget:
        """The window."""
        return self.program.window

    @property
    def pane(self) -> BrowserPane:
        """The browser in the window."""
        assert self.program.browsing is not None
        return self.program.browsing.pane

    async def sees(self, true: Callable[[], bool], what: str, seconds: float = LIMIT_S) -> None:
        """Wait until something is so, and no longer than the person has patience."""
        try:
            await until(true, what, seconds)
        except Nothing as error:
            raise Nothing(f"{what}; {self._where()}") from error

    async def sees_step(self, step: Step) -> None:
        """Wait for a step."""
        await self.sees(lambda: self.state.step is step, f"the step {step.value}")

    async def sees_trouble(self) -> str:
        """Wait until the wizard says that it cannot go on, and return the kind of trouble."""
        await self.sees(lambda: self.state.trouble is not None, "some trouble")
        return type(self.state.trouble).__name__

    def trouble_act(self) -> str:
        """What the button says that leads out of the trouble."""
        assert self.state.trouble is not None
        return messages.trouble(self.state.trouble).act

    async def sees_event(self, kind: type[e.Event], times: int = 1) -> None:
        """Wait until something has happened so many times."""
        await self.sees(lambda: self.count(kind) >= times, f"{times} x {kind.__name__}")

    def count(self, kind: type[e.Event]) -> int:
        """How many times something has happened."""
        return sum(isinstance(event, kind) for event in self.state.events)

    async def click(self, name: str, kind: type[QAbstractButton] = QAbstractButton) -> None:
        """Click a button by its name, once it is there and can be pressed."""

        def ready() -> bool:
            button = find(self.window, kind, name)
            return button is not None and button.isEnabled()

        await self.sees(ready, f"the button {name!r}")
        button = find(self.window, kind, name)
        assert button is not None
        await self.click_on(button)

    async def click_on(self, widget: QWidget) -> None:
        """Scroll to something and click what lies there; Nothing where that is something else."""
        _bring_into_sight(widget)
        await asyncio.sleep(0)
        window = widget.window()
        place = widget.mapTo(window, _handle_of(widget))
        target = window.childAt(place)
        if target is None or not (target is widget or widget.isAncestorOf(target)):
            raise Nothing(f"{widget.accessibleName()!r} is covered by {target}")
        QTest.mouseClick(
            target,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            target.mapFrom(window, place),
        )
        await asyncio.sleep(0)

    async def click_main(self) -> None:
        """Click the main act of the page."""
        place = place_of(self.state)
        assert place is not None
        page = self.program.pages[place]
        act = page.acts(self.state).main
        assert act is not None
        await self.click(act.words, QPushButton)

    async def start(self, mode: e.Mode) -> None:
        """Choose the way of working and go to the sign-in."""
        await self.press_start(mode)
        await self.sees_sign_in()

    async def press_start(self, mode: e.Mode) -> None:
        """Choose the way of working and press the button below."""
        await self.sees(lambda: bool(self.state.catalog.settings), "the settings")
        await self.click(messages.mode(mode))
        await self.click_main()

    async def sees_sign_in(self) -> None:
        """Wait for the sign-in page in the browser."""
        await self.sees(lambda: self.program.is_browsing, "the browser")
        await self.sees(lambda: "login" in self.pane.page.url().path(), "the sign-in page")

    async def sign_in(self) -> None:
        """Sign in to the practice account."""
        await sign_in_to_practice(self.pane)

    async def sign_in_wrongly(self) -> None:
        """Type a wrong password."""
        await type_in_page(self.pane, "#username, input[autocomplete~=username]", "robin")
        await type_in_page(self.pane, "input[autocomplete~=current-password]", "guess")
        press_key_in_page(self.pane, Qt.Key.Key_Return)

    async def reads(self) -> None:
        """Wait until the settings are read."""
        await self.sees_step(Step.CHOOSE)

    async def choose_preset(self, preset: Preset) -> None:
        """Take a ready-made set."""
        await self.click(messages.preset(preset))

    async def choose(self, setting: str, value: str | None) -> None:
        """Choose a value for one setting in its box, which must be in sight, by the arrow keys."""
        (row,) = [
            row
            for row in self.window.findChildren(ChoiceSettingRow)
            if row.setting.id == setting and row.isVisible()
        ]
        await self._pick(row, value)

    async def _pick(self, row: ChoiceSettingRow, value: str | None) -> None:
        row.box.setFocus()
        QTest.keyClick(row.box, Qt.Key.Key_Home)
        for _ in range(row.box.count()):
            if self.state.choices.get(row.setting.id) == value:
                return
            QTest.keyClick(row.box, Qt.Key.Key_Down)
            await asyncio.sleep(0)
        raise Nothing(f"{value} for {row.setting.id}")

    async def open_all(self) -> None:
        """Open every topic of the choices."""
        page = self.program.pages[Step.CHOOSE]
        assert isinstance(page, ChoosePage)
        await self.click("Open all", QPushButton)
        await self.sees(lambda: not page.is_building, "the choices")

    def planned(self) -> tuple[Change, ...]:
        """The changes that the person has agreed to."""
        return worklist.chosen_changes(self.state)

    def names(self) -> list[str]:
        """The names of all buttons in sight."""
        return [
            name_of(button)
            for button in self.window.findChildren(QAbstractButton)
            if button.isVisible()
        ]

    def words(self) -> list[str]:
        """All words in sight, beside those in the browser."""
        return [
            label.text()
            for label in self.window.findChildren(QLabel)
            if label.isVisible() and label.text()
        ]

    async def review(self) -> None:
        """Look at the list."""
        await self.click_main()
        await self.sees_list()

    async def sees_list(self) -> None:
        """Wait until the whole list is there."""
        await self.sees_step(Step.REVIEW)
        page = self.program.pages[Step.REVIEW]
        assert isinstance(page, ReviewPage)
        await self.sees(lambda: not page.is_building, "the list")

    async def tick_everything(self) -> None:
        """Agree to every side effect."""
        for box in self.window.findChildren(QCheckBox):
            if box.isVisible() and not box.isChecked():
                await self.click_on(box)

    async def apply(self) -> None:
        """Say the one clear yes."""
        await self.click_main()
        await self.sees_step(Step.APPLY)

    async def sees_result(self) -> None:
        """Wait for the last page, with the work over and written down."""
        await self.sees_step(Step.SUMMARY)
        await self.sees_event(e.RunEnded)

    async def close(self) -> None:
        """Press Close, and say that it is meant where the wizard asks."""
        await self.click("Close", QPushButton)
        if find(self.window, QPushButton, "Stop and close") is not None:
            await self.click("Stop and close", QPushButton)

    def _where(self) -> str:
        state = self.state
        trouble = type(state.trouble).__name__ if state.trouble else "no trouble"
        return f"at {state.step.value}, {state.work.value}, sign {state.sign.value}, {trouble}"


def _handle_of(widget: QWidget) -> QPoint:
    """Where to click: the mark of a tick box, the middle of everything else."""
    middle = widget.rect().center()
    return QPoint(10, middle.y()) if isinstance(widget, QCheckBox) else middle


def _bring_into_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
