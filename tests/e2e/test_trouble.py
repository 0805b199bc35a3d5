"""Trouble in the middle: the work stops at once, the person does their part, and it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.trouble import (
    NeedsPerson,
    SignedOut,
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

TROUBLES: dict[tuple[str, str], Trouble] = {
    ("signing-in", "offline"): SiteUnreachable(),
    ("reading", "puzzle"): NeedsPerson("captcha"),
    ("reading", "stopped"): SiteUnreachable(),
    ("reading", "999"): SlowDown(),
    ("pressing", "signed-out"): SignedOut(),
    ("pressing", "code"): NeedsPerson("code"),
    ("at-the-press", "429"): SlowDown(),
    ("at-the-press", "offline"): SiteUnreachable(),
    ("proving", "signed-out-impatient"): SignedOut(),
    ("proving", "999"): SlowDown(),
}


@pytest.mark.parametrize(
    ("trouble", "ended"),
    [
        (trouble, Order("trouble", words, settings=TINY, faults=FAST))
        for words, trouble in TROUBLES.items()
    ],
    indirect=["ended"],
    ids=["-".join(words) for words in TROUBLES],
)
def test_trouble_stops_the_work_and_the_work_is_finished_afterwards(
    trouble: Trouble, ended: Ended
) -> None:
    told = check(ended)
    assert told["troubles"] == [type(trouble).__name__]
    assert told["seen"]["stopped"], "something went on at the site while there was trouble"
    said = messages.trouble(trouble)
    assert {said.heading, said.sentence, said.next_step} <= set(told["seen"]["words"])
    assert set(results(told)["changed"]) == set(TINY)


@pytest.mark.parametrize(
    "ended",
    [Order("lost", (what,), settings=TINY, faults=FAST) for what in ("driver", "page")],
    indirect=True,
    ids=["driver", "page"],
)
def test_a_browser_that_dies_ends_the_presses_and_asks_for_a_new_start(ended: Ended) -> None:
    told = check(ended, code=75)
    assert told["seen"] == {"kind": "BrowserLost", "pressed_after": 0}
    found = results(told)
    assert found["not_confirmed"] == ["gai-training"]
    assert set(found["needs_you"]) == set(TINY) - {"gai-training"}
