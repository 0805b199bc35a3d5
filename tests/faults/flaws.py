"""Troubles of one setting, and wishes of a page: the work goes past them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.result import Reason
from tests.fakes.pages import Question, Thing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.fakes.pages import Page

NO_SETTING = "no setting is read or pressed"


@dataclass(frozen=True)
class Flaw:
    """What is wrong with one setting's page, and the reason told for it in the end."""

    name: str
    cause: Callable[[Page], None]
    reason: Reason
    never: Mapping[str, str] = field(default_factory=dict)


def _lose_control(page: Page) -> None:
    page.things, page.row_tells = [], False


def _make_mute(page: Page) -> None:
    page.things, page.row_tells = [Thing(page.value, mute=True)], False


def _double(page: Page) -> None:
    page.things, page.row_tells = [Thing(page.value), Thing(page.value)], False


def _do_not_keep(page: Page) -> None:
    page.keeps = False


def _ask(page: Page) -> None:
    page.asks = Question("Close your account?")


def _fail_presses(page: Page) -> None:
    page.presses_fail = True


_READING = {"sign-in": NO_SETTING}
_PRESSING = {
    "sign-in": NO_SETTING,
    "read": "reading presses nothing",
    "prove": "proving presses nothing",
}
FLAWS = (
    Flaw("no control on the page", _lose_control, Reason.NO_CONTROL, _READING),
    Flaw("a value that cannot be told", _make_mute, Reason.UNKNOWN_VALUE, _READING),
    Flaw("two controls that could be it", _double, Reason.SEVERAL_CONTROLS, _READING),
    Flaw("value not kept", _do_not_keep, Reason.NOT_KEPT, _PRESSING),
    Flaw("a question that is new", _ask, Reason.ASKED_UNKNOWN, _PRESSING),
    Flaw("a press that goes nowhere", _fail_presses, Reason.PRESS_FAILED, _PRESSING),
)
REFUSED = {
    "download": "gui/test_embedded_profile.py: a download is cancelled",
    "window": "gui/test_embedded_popups.py",
    "permission, file, full screen": "gui/test_embedded_profile.py: a page gets nothing",
    "page's own box": "gui/test_embedded_profile.py: a page's own boxes",
    "wish to keep the reader": "gui/test_embedded_profile.py: keep its reader from leaving",
}
"""What the browser refuses by itself at every stage, with the tests that try it there."""
