"""What a person may do besides: the keyboard alone, being guided, checking again, putting back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.endings import FAST, TINY
from tests.e2e.judge import check, reasons, results
from tests.e2e.orders import Order

if TYPE_CHECKING:
    from tests.e2e.orders import Ended


def _played(
    play: str,
    *words: str,
    more: tuple[str, ...] = (),
    faults: tuple[str, ...] = (),
    **how: str,
) -> pytest.MarkDecorator:
    options = tuple(part for name, value in how.items() for part in (f"--{name}", value))
    order = Order(play, words, options, settings=(*TINY, *more), faults=(*FAST, *faults))
    return pytest.mark.parametrize("ended", [order], indirect=True, ids=[""])


@_played("by_keys", more=("profile-viewing",))
def test_the_keyboard_is_enough_for_second_thoughts_a_pause_and_a_stop(ended: Ended) -> None:
    told = check(ended)
    assert told["seen"] == {"kept": True, "held": True}
    assert "autoplay" not in told["planned"]
    found = results(told)
    # Chosen by hand: it was like that already.
    assert found["already_right"] == ["active-status"]
    # The stop came before the turn of the last, two presses or more after the start; how many
    # more there were is up to the fingers. What was pressed is proved.
    left = reasons(told)
    assert left["profile-viewing"] == "not_reached"
    assert set(left.values()) == {"not_reached"}
    assert set(found["changed"]) == set(told["planned"]) - set(left)
    assert len(found["changed"]) >= 2
    assert told["run"]["proved"] is not None


@_played("guided", "ads-age", mode="guide_me")
def test_being_guided_the_person_presses_and_the_wizard_proves(ended: Ended) -> None:
    told = check(ended)
    # One had moved by itself by then, and needed no press.
    assert set(told["seen"]["shown"]) == set(TINY) - {"share-affiliates"}
    assert reasons(told) == {"ads-age": "left_out"}
    assert set(results(told)["changed"]) == set(TINY) - {"ads-age"}
    assert told["run"]["mode"] == "guide_me"


UNKEPT = ("says_saved_and_is_not=gai-training", "refuses=ads-age")


@_played("left", faults=UNKEPT)
def test_what_could_not_be_set_is_shown_to_the_person_and_proved(ended: Ended) -> None:
    told = check(ended)
    seen = told["seen"]
    assert sorted(seen["left"]) == ["ads-age", "gai-training"]
    assert seen["in_view"]
    assert seen["article"].startswith("/help/linkedin/answer/a")
    assert seen["trouble"] == "SignedOut"
    # What had moved by itself was as it should be.
    assert set(results(told)["changed"]) == set(told["planned"])
    assert told["run"]["mode"] == "do_it_for_me"
    assert len(ended.history()) == 1


@_played("check_again")
def test_checking_again_finds_nothing_left_to_change(ended: Ended) -> None:
    told = check(ended)
    assert told["planned"] == {}
    assert any(words.startswith("There is nothing to change") for words in told["seen"]["words"])
    assert len(ended.history()) == 2


BACK_ON = ("gai-training", "ads-off-linkedin", "ads-age")


@_played("moved", *BACK_ON)
def test_what_has_moved_is_found_exactly_and_put_back_for_good(ended: Ended) -> None:
    told = check(ended)
    seen = told["seen"]
    assert "All 6 settings were as you want them." in seen["overview"]
    found, nothing = seen["found"], seen["nothing"]
    assert sorted(found["gaps"]) == sorted(BACK_ON)
    assert found["drifted"] == found["unseen"] == []
    assert found["renamed"] == [["autoplay", "Videos that start by themselves"]]
    assert found["gone"] == ["share-affiliates"]
    assert found["added"] == ["Data for AI agents"]
    assert found["title"].startswith("3 settings are not as you want them")
    assert any("It is “On” now. It was “Off” on" in words for words in found["words"])
    # One press of three: check again, put back, apply. Nothing but that is on the list.
    assert seen["listed"] == dict.fromkeys(BACK_ON, "off")
    assert {told["after"][setting] for setting in BACK_ON} == {"off"}
    # The second list was proved, and the next reading finds nothing to do.
    assert nothing["title"].startswith("Everything is as you want it")
    assert nothing["gaps"] == nothing["drifted"] == nothing["renamed"] == []
    assert nothing["gone"] == nothing["added"] == []
    assert nothing["wanted"] == found["wanted"]
    [_, second, _] = ended.history()
    outcomes = second["settings"]
    assert {outcomes[setting]["result"] for setting in BACK_ON} == {"changed"}


@_played("put_back", more=("profile-viewing", "ads-education"))
def test_the_old_values_can_be_put_back_and_are_proved(ended: Ended) -> None:
    told = check(ended)
    assert told["raw_after"] == told["seen"]["first"]
    assert set(results(told)["changed"]) == set(told["planned"])
    assert len(ended.history()) == 2
