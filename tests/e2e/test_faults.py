"""What can go wrong with one setting: the wizard says what is so, and no more.

Several faults share a job where each of them is about another setting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.endings import FAST, TINY
from tests.e2e.judge import check, results
from tests.e2e.orders import Order

if TYPE_CHECKING:
    from tests.e2e.judge import Told
    from tests.e2e.orders import Ended

ELSEWHERE = "/mypreferences/d/settings/elsewhere"
NEW = "/mypreferences/d/settings/dreams"
ASKS = "Are you sure?|Think again.|Yes|No"


def _order(*faults: str, play: str = "whole", words: tuple[str, ...] = (), more: str = "") -> Order:
    settings = (*TINY, more) if more else TINY
    return Order(play, words, settings=settings, faults=(*FAST, *faults))


SAVING = _order(
    "says_saved_and_is_not=gai-training", "refuses=ads-age", "saves_without_a_word=autoplay"
)
LISTING = _order(
    "missing_rows=gai-training",
    f"moved=ads-age:{ELSEWHERE}",
    "renamed=active-status:A name of yesterday",
    "no_row_values=autoplay",
    f"unknown_settings=profile-visibility|Sharing your dreams|{NEW}",
)
DRAWING = _order(
    "changed_layout=gai-training",
    "unreadable=ads-age",
    "in_iframe=autoplay",
    "slow=/mypreferences/d/settings/manage-active-status:2500",
)
LOST_SIGHT = _order(
    "renamed=gai-training:A name of tomorrow",
    f"moved=gai-training:{ELSEWHERE}",
    "unreadable=ads-age",
    "no_row_values=ads-age",
)
ASKING = _order(f"confirm_dialogs=gai-training:{ASKS}", more="job-save-resumes")
UNTICKED = _order(play="unticked", words=("share-affiliates=",), more="job-save-resumes")
UNDOING = _order("knock_on=ads-off-linkedin:gai-training=on")
DRIFTING = _order("latency_ms=300", play="drifting", words=("gai-training=off",))


def _in(order: Order) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("ended", [order], indirect=True, ids=[""])


def _result(told: Told, setting: str) -> tuple[str | None, str | None]:
    outcome = told["run"]["settings"][setting]
    return outcome["result"], outcome["reason"]


def _presses_of(told: Told, setting: str) -> list[str]:
    return [press["value"] for press in told["presses"] if press["setting"] == setting]


@_in(SAVING)
def test_a_site_that_says_saved_and_is_not_is_found_out(ended: Ended) -> None:
    told = check(ended)
    assert _result(told, "gai-training") == ("not_confirmed", "not_kept")
    assert told["after"]["gai-training"] == "on"


@_in(SAVING)
def test_a_site_that_refuses_is_not_asked_twice(ended: Ended) -> None:
    told = check(ended)
    assert _result(told, "ads-age") == ("not_confirmed", "not_kept")
    assert _presses_of(told, "ads-age") == ["off"]


@_in(SAVING)
def test_a_site_that_saves_without_a_word_is_believed_by_its_page(ended: Ended) -> None:
    assert _result(check(ended), "autoplay") == ("changed", None)


@_in(LISTING)
def test_a_missing_row_means_not_offered(ended: Ended) -> None:
    assert _result(check(ended), "gai-training") == ("not_offered", None)


@_in(LISTING)
def test_a_setting_at_another_address_is_known_by_its_title(ended: Ended) -> None:
    assert _result(check(ended), "ads-age") == ("changed", None)


@_in(LISTING)
def test_a_setting_under_another_title_is_known_by_its_address(ended: Ended) -> None:
    assert _result(check(ended), "active-status") == ("changed", None)


@_in(LISTING)
def test_a_row_without_a_value_is_read_on_its_page(ended: Ended) -> None:
    assert _result(check(ended), "autoplay") == ("changed", None)


@_in(LISTING)
def test_a_setting_that_is_new_is_told_and_left_alone(ended: Ended) -> None:
    told = check(ended)
    new = {"category": "profile-visibility", "title": "Sharing your dreams", "address": NEW}
    assert told["run"]["unknown"] == [new]


@_in(DRAWING)
def test_a_control_in_a_shadow_root_is_pressed(ended: Ended) -> None:
    assert _result(check(ended), "gai-training") == ("changed", None)


@_in(DRAWING)
def test_a_control_that_tells_nobody_its_value_is_not_pressed(ended: Ended) -> None:
    told = check(ended)
    assert _result(told, "ads-age") == ("needs_you", "no_control")
    assert _presses_of(told, "ads-age") == []


@_in(DRAWING)
def test_a_page_inside_a_frame_is_pressed(ended: Ended) -> None:
    assert _result(check(ended), "autoplay") == ("changed", None)


@_in(DRAWING)
def test_a_slow_page_is_waited_for(ended: Ended) -> None:
    assert _result(check(ended), "active-status") == ("changed", None)


@_in(LOST_SIGHT)
def test_a_setting_with_another_title_and_address_is_left_to_the_person(ended: Ended) -> None:
    told = check(ended)
    assert _result(told, "gai-training") == ("needs_you", "not_found")
    assert [new["address"] for new in told["run"]["unknown"]] == [ELSEWHERE]
    assert "gai-training" not in told["planned"]


@_in(LOST_SIGHT)
def test_a_setting_that_cannot_be_read_at_all_is_not_planned(ended: Ended) -> None:
    told = check(ended)
    assert _result(told, "ads-age") == ("needs_you", "no_control")
    assert "ads-age" not in told["planned"]


@_in(ASKING)
def test_a_question_that_is_new_gets_no_answer(ended: Ended) -> None:
    told = check(ended)
    assert _result(told, "gai-training") == ("needs_you", "asked_unknown")
    assert _presses_of(told, "gai-training") == []


@_in(ASKING)
def test_a_question_that_is_known_is_answered_after_the_tick(ended: Ended) -> None:
    told = check(ended)
    assert _result(told, "job-save-resumes") == ("changed", None)
    assert told["raw_after"]["job-application-settings/savedResumes"] == []


@_in(UNTICKED)
def test_without_the_tick_a_setting_is_left_out(ended: Ended) -> None:
    told = check(ended)
    assert "job-save-resumes" not in told["planned"]
    assert _result(told, "job-save-resumes") == (None, None)
    assert len(told["raw_after"]["job-application-settings/savedResumes"]) == 2


@_in(UNDOING)
def test_a_change_that_another_one_undoes_is_not_called_changed(ended: Ended) -> None:
    told = check(ended)
    assert _result(told, "gai-training") == ("not_confirmed", "not_kept")
    assert _result(told, "ads-off-linkedin") == ("changed", None)


@_in(DRIFTING)
def test_a_slow_site_gets_the_time_it_takes(ended: Ended) -> None:
    told = check(ended)
    assert set(results(told)) == {"changed"}


@_in(UNTICKED)
def test_a_setting_that_moves_by_itself_is_told(ended: Ended) -> None:
    told = check(ended)
    moved = {"setting": "share-affiliates", "before": "on", "after": "off"}
    assert told["run"]["knock_on"] == [moved]
    assert _presses_of(told, "share-affiliates") == []
    assert "Moved by another change: 1 setting" in told["seen"]["names"]


@_in(DRIFTING)
def test_a_setting_that_somebody_else_has_set_meanwhile_is_not_pressed(ended: Ended) -> None:
    told = check(ended)
    assert _presses_of(told, "gai-training") == []
    assert told["after"]["gai-training"] == "off"
