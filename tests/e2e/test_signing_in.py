"""Every way in: the wizard waits, says what it waits for, and goes on by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.endings import FAST, TINY
from tests.e2e.judge import check
from tests.e2e.orders import Order

if TYPE_CHECKING:
    from tests.e2e.orders import Ended


def _way(*words: str, faults: tuple[str, ...]) -> Order:
    return Order("sign_in", words, settings=TINY, faults=(*FAST, *faults))


WAYS = {
    "a wrong password first, and then a code on the phone": (
        _way("wrongly", "plainly", "code", faults=("challenge_at_login=two_step",)),
        ["sign_in", "code", "fine"],
    ),
    "a code by e-mail, on the page of 2026": (
        _way("plainly", "code", faults=("challenge_at_login=email_pin", "login=2026")),
        ["sign_in", "code", "fine"],
    ),
    "a yes on the phone": (
        _way("plainly", "app", faults=("challenge_at_login=app_approval",)),
        ["sign_in", "app_approval", "fine"],
    ),
    "a puzzle": (
        _way("plainly", "puzzle", faults=("challenge_at_login=captcha",)),
        ["sign_in", "captcha", "fine"],
    ),
    "another account, in a window of its own": (
        _way("window", faults=("sign_in_window",)),
        ["sign_in", "fine"],
    ),
}


@pytest.mark.parametrize(
    ("signs", "ended"),
    [(signs, order) for order, signs in WAYS.values()],
    indirect=["ended"],
    ids=list(WAYS),
)
def test_the_wizard_waits_for_the_person_and_goes_on_by_itself(
    signs: list[str], ended: Ended
) -> None:
    told = check(ended)
    assert all(told["seen"]["waited"]), told["seen"]
    assert told["signs"] == signs
    assert told["troubles"] == []
    assert all(told["run"]["settings"][setting]["after"] for setting in TINY)
    assert told["run"]["read"] is not None


@pytest.mark.parametrize(
    "ended",
    [Order("restricted", settings=TINY, faults=("account_restricted",))],
    indirect=True,
    ids=[""],
)
def test_a_restricted_account_is_told_and_back_leads_out(ended: Ended) -> None:
    told = check(ended)
    assert told["seen"]["waited"] == [True]
    assert told["step"] == "welcome"
    assert ended.history() == []
