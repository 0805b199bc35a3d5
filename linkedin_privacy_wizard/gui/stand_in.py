"""A stand-in for a person, for the tour and the tests: it clicks and types through Qt.

It only ever signs in to the practice account. The wizard itself types nothing into pages.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineScript
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from linkedin_privacy_wizard.gui.embedded.pane import BrowserPane

W = TypeVar("W", bound=QWidget)

# Where to click, once it can be clicked: nothing lies above it, and it has been painted there.
_PLACE = """(() => {
  const shown = [...document.querySelectorAll(%s)].find((el) => el.getClientRects().length);
  if (!shown) return "";
  shown.scrollIntoView({block: "center"});
  const box = shown.getBoundingClientRect();
  const [across, down] = [box.left + box.width / 2, box.top + box.height / 2];
  const top = document.elementFromPoint(across, down);
  if (!top || !(shown.contains(top) || top.contains(shown))) return "";
  const place = JSON.stringify([across, down]);
  if (globalThis.placeSought !== place) {
    globalThis.placeSought = place;
    globalThis.framesSince = 0;
    const count = () => { globalThis.framesSince += 1; requestAnimationFrame(count); };
    requestAnimationFrame(count);
  }
  return globalThis.framesSince > 2 ? place : "";
})()"""
_HAS_FOCUS = 'document.activeElement?.matches(%s) && document.hasFocus() ? "yes" : ""'
_HOLDS = 'document.activeElement?.value?.length === %d ? "yes" : ""'


class Nothing(Exception):
    """What should have been there has not come in time."""


async def until(true: Callable[[], bool], what: str, seconds: float = 30.0) -> None:
    """Wait until something is so."""
    try:
        async with asyncio.timeout(seconds):
            while not true():  # noqa: ASYNC110 - a person looks again, too
                await asyncio.sleep(0.02)
    except TimeoutError as error:
        raise Nothing(what) from error


def find(window: QWidget, kind: type[W], name: str) -> W | None:
    """A visible widget by what a screen reader would call it."""
    for widget in window.findChildren(kind):
        if widget.isVisible() and name_of(widget) == name:
            return widget
    return None


def name_of(widget: QWidget) -> str:
    """What a screen reader would call a widget."""
    words = widget.accessibleName()
    if not words and isinstance(widget, QAbstractButton):
        words = widget.text().replace("&", "")
    return words


async def press(window: QWidget, name: str) -> None:
    """Press a button by its name, once it is there and can be pressed."""

    def ready() -> bool:
        button = find(window, QAbstractButton, name)
        return button is not None and button.isEnabled()

    await until(ready, f"the button {name!r}")
    button = find(window, QAbstractButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    await asyncio.sleep(0)


def tick_every_box(window: QWidget) -> None:
    """Tick every box on the page that is shown."""
    for box in window.findChildren(QCheckBox):
        if box.isVisible() and not box.isChecked():
            QTest.mouseClick(box, Qt.MouseButton.LeftButton)


async def click_in_page(pane: BrowserPane, selector: str) -> None:
    """Click something on the page in the pane, once it is there."""
    told = await _answered(pane, _PLACE % json.dumps(selector), selector)
    across, down = json.loads(told)
    point = QPoint(round(across), round(down))
    QTest.mouseClick(
        _painted(pane), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
    )
    await asyncio.sleep(0.1)


async def type_in_page(pane: BrowserPane, selector: str, words: str) -> None:
    """Click a field on the page and type into it, and look that it is all there."""
    await click_in_page(pane, selector)
    await _answered(pane, _HAS_FOCUS % json.dumps(selector), f"the focus in {selector}")
    QTest.keyClicks(_painted(pane), words)
    await _answered(pane, _HOLDS % len(words), f"what was typed in {selector}")


async def holds(pane: BrowserPane, selector: str) -> None:
    """Wait until the page in the pane holds something, drawn and with nothing above it."""
    await _answered(pane, _PLACE % json.dumps(selector), selector)


def press_key_in_page(pane: BrowserPane, key: Qt.Key) -> None:
    """Press a key while the page has the focus."""
    QTest.keyClick(_painted(pane), key)


async def sign_in_to_practice(pane: BrowserPane, who: str = "robin@example.org") -> None:
    """Sign in to the practice account, on either kind of sign-in page."""
    await type_in_page(pane, "#username, input[autocomplete~=username]", who)
    await type_in_page(pane, "#password, input[autocomplete~=current-password]", "practice")
    press_key_in_page(pane, Qt.Key.Key_Return)


def _painted(pane: BrowserPane) -> QWidget:
    """The widget that takes the clicks and keys of the page."""
    target = pane.view.focusProxy()
    assert target is not None
    return target


async def _answered(pane: BrowserPane, script: str, what: str, seconds: float = 20.0) -> str:
    """Ask again and again until a script on the page has something to say."""
    try:
        async with asyncio.timeout(seconds):
            while not (told := await _asked(pane, script)):  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.05)
    except TimeoutError as error:
        raise Nothing(what) from error
    return told


async def _asked(pane: BrowserPane, script: str) -> str:
    """What a script in a world of its own answers; lists and nulls do not come through Qt."""
    answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    pane.page.runJavaScript(
        script, QWebEngineScript.ScriptWorldId.ApplicationWorld.value, answer.set_result
    )
    return await answer
