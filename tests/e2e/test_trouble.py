"""Trouble in the middle: the work stops at once, the person does their part, and it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.trouble import (
    EndlessRedirects,
    NeedsPerson,
    PageCrashed,
    SignedOut,
    SiteDown,
    SiteUnreachable,
    SlowDown,
)
from linkedin_privacy_wizard.gui import messages
from tests.e2e.endings import FAST, TINY
from tests.e2e.judge import check, results
from tests.e2e.orders import Order

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.trouble import Trouble
    from tests.e2e.orders import Ended

TROUBLES: dict[str, Trouble] = {
    "offline": SiteUnreachable(),
    "stopped": SiteUnreachable(),
    "puzzle": NeedsPerson("captcha"),
    "code": NeedsPerson("code"),
    "999": SlowDown("999", 1),
    "429": SlowDown("429", 1),
    "down": SiteDown(),
    "crash": PageCrashed(),
    "circle": EndlessRedirects(),
    "after-circle": SignedOut(),
    "signed-out": SignedOut(),
    "signed-out-impatient": SignedOut(),
}
# One bad day each: something at every stage.
DAYS = (
    ("signing-in:offline", "reading:puzzle", "at-the-press:429", "proving:signed-out"),
    ("reading:stopped", "at-the-press:down", "pressing:code", "proving:999"),
    ("reading:999", "at-the-press:crash", "pressing:signed-out-impatient", "proving:offline"),
    (
        *("reading:circle", "reading:after-circle"),
        *("at-the-press:offline", "pressing:signed-out", "proving:code"),
    ),
    # The page on which it was pressed stays, and its save is turned down.
    ("at-the-press:signed-out",),
)
CASES = [
    (day, place, Order("trouble", day, settings=TINY, faults=FAST))
    for day in DAYS
    for place in range(len(day))
]


@pytest.mark.parametrize(
    ("day", "place", "ended"),
    CASES,
    indirect=["ended"],
    ids=[f"{day[place]}-of-day-{DAYS.index(day) + 1}" for day, place, _ in CASES],
)
def test_trouble_stops_everything_until_the_person_has_done_their_part(
    day: tuple[str, ...], place: int, ended: Ended
) -> None:
    told = check(ended)
    expected = TROUBLES[day[place].partition(":")[2]]
    seen, said = told["seen"]["troubles"][place], messages.trouble(expected)
    assert seen["kind"] == told["troubles"][place] == type(expected).__name__
    assert seen["stopped"], "something went on at the site"
    assert {said.heading, said.sentence, said.next_step} <= set(seen["words"])


@pytest.mark.parametrize(
    "ended", [order for _, place, order in CASES if place == 0], indirect=True, ids=range(len(DAYS))
)
def test_after_all_the_trouble_the_work_is_done_and_proved(ended: Ended) -> None:
    told = check(ended)
    assert set(results(told)["changed"]) == set(TINY)
    # That a new session is of the same account is seen on the page: nobody is asked.
    assert len(told["troubles"]) == len(told["seen"]["troubles"])


@pytest.mark.parametrize(
    "ended", [Order("lost", settings=TINY, faults=FAST)], indirect=True, ids=[""]
)
def test_a_driver_that_dies_ends_the_presses_and_asks_for_a_new_start(ended: Ended) -> None:
    told = check(ended, code=75)
    assert told["seen"] == {"kind": "BrowserLost", "pressed_after": 0}
    found = results(told)
    assert found["not_confirmed"] == ["gai-training"]
    assert set(found["needs_you"]) == set(TINY) - {"gai-training"}
