"""A person who has a keyboard and no mouse."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from linkedin_privacy_wizard.gui.stand_in import Nothing, name_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.person import Person

Key = Qt.Key
# More than there are places on any page.
_MOST_TABS = 150


class Keyboard:
    """Presses keys wherever the focus is, and looks where it goes."""

    def __init__(self, person: Person) -> None:
        self._person = person

    @property
    def focus(self) -> QWidget:
        """What has the focus; Nothing where nothing has it, and keys go nowhere."""
        widget = QApplication.focusWidget()
        if widget is None:
            raise Nothing("the focus")
        return widget

    async def press(self, *keys: Qt.Key) -> None:
        """Press these keys, one after the other."""
        for key in keys:
            QTest.keyClick(self.focus, key)
            await asyncio.sleep(0.01)

    async def type(self, words: str) -> None:
        """Type words, as fast as a fast typist."""
        for letter in words:
            QTest.keyClicks(self.focus, letter)
            await asyncio.sleep(0.01)

    async def tab_to(self, name: str) -> QWidget:
        """Press Tab until the focus is on something of that name."""
        return await self.tab_until(lambda widget: name_of(widget) == name, name)

    async def tab_until(self, there: Callable[[QWidget], bool], what: str) -> QWidget:
        """Press Tab until the focus is there."""
        passed = []
        for _ in range(_MOST_TABS):
            if there(self.focus):
                return self.focus
            passed.append(name_of(self.focus))
            await self.press(Key.Key_Tab)
        raise Nothing(f"{what!r} on the way of the Tab key, which came by {passed}")

    async def press_button(self, name: str, key: Qt.Key = Key.Key_Return) -> None:
        """Go to a button and press it."""
        button = await self.tab_to(name)
        await self._person.sees(button.isEnabled, f"the button {name!r} to be ready")
        await self.press(key)
