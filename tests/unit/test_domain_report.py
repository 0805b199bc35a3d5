"""What each order of events leads to: never more than a fresh load showed."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.report import report
from linkedin_privacy_wizard.domain.result import Outcome, Reason, Result
from linkedin_privacy_wizard.domain.setting import Category
from tests.builders import NOON, SITE
from tests.events import any_event

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.value import Value

A = "age"
READ = e.SettingRead(A, "on", e.Source.ROW)
CHOSEN = e.ChangeChosen(A, "on", "off")
STARTED = e.ChangeStarted(A, "on", "off")
PRESSED = e.ChangePressed(A)
NOT_NEEDED = e.ChangeNotNeeded(A)
VERIFIED = e.ChangeVerified(A, "off")
NOT_KEPT = e.ChangeNotKept(A, "on")
RIGHT = e.AlreadyRight(A, "on")


def skipped(reason: Reason) -> e.ChangeSkipped:
    """Not pressed, or not to the end."""
    return e.ChangeSkipped(A, reason)


def unconfirmed(reason: Reason) -> e.ChangeUnconfirmed:
    """No fresh page could tell."""
    return e.ChangeUnconfirmed(A, reason)


@pytest.mark.parametrize(
    ("events", "result", "reason", "after"),
    [
        # Reading alone claims nothing but what it could not read.
        ((READ,), None, None, "on"),
        ((e.SettingMissing(A),), Result.NOT_OFFERED, None, None),
        (
            (e.SettingUnread(A, Reason.LOOK_ONLY),),
            Result.NEEDS_YOU,
            Reason.LOOK_ONLY,
            None,
        ),
        # Read a second time, only the second reading counts.
        ((READ, e.SettingMissing(A)), Result.NOT_OFFERED, None, None),
        (
            (READ, e.SettingUnread(A, Reason.UNKNOWN_VALUE)),
            Result.NEEDS_YOU,
            Reason.UNKNOWN_VALUE,
            None,
        ),
        ((e.SettingMissing(A), READ), None, None, "on"),
        ((e.SettingUnread(A, Reason.NOT_FOUND), READ), None, None, "on"),
        # What was right already.
        ((READ, RIGHT), Result.ALREADY_RIGHT, None, "on"),
        ((READ, RIGHT, e.KnockOn(A, "on", "off")), Result.NEEDS_YOU, Reason.MOVED, "off"),
        # A run that is cut off says at every point what can be said.
        ((READ, CHOSEN), Result.NEEDS_YOU, Reason.NOT_REACHED, None),
        ((READ, CHOSEN, STARTED), Result.NOT_CONFIRMED, Reason.NOT_SEEN, None),
        ((READ, CHOSEN, STARTED, PRESSED), Result.NOT_CONFIRMED, Reason.NOT_SEEN, None),
        ((READ, CHOSEN, NOT_NEEDED), Result.NOT_CONFIRMED, Reason.NOT_SEEN, None),
        # Proof.
        ((READ, CHOSEN, STARTED, PRESSED, VERIFIED), Result.CHANGED, None, "off"),
        ((READ, CHOSEN, NOT_NEEDED, VERIFIED), Result.CHANGED, None, "off"),
        (
            (READ, CHOSEN, STARTED, PRESSED, NOT_KEPT),
            Result.NOT_CONFIRMED,
            Reason.NOT_KEPT,
            "on",
        ),
        (
            (READ, CHOSEN, STARTED, PRESSED, unconfirmed(Reason.NO_CONTROL)),
            Result.NOT_CONFIRMED,
            Reason.NO_CONTROL,
            None,
        ),
        # What was not pressed needs the person, whatever a fresh page shows besides.
        ((READ, CHOSEN, skipped(Reason.DISABLED)), Result.NEEDS_YOU, Reason.DISABLED, None),
        (
            (READ, CHOSEN, STARTED, skipped(Reason.ASKED_UNKNOWN), NOT_KEPT),
            Result.NEEDS_YOU,
            Reason.ASKED_UNKNOWN,
            "on",
        ),
        (
            (READ, CHOSEN, STARTED, skipped(Reason.PRESS_FAILED), unconfirmed(Reason.NOT_FOUND)),
            Result.NEEDS_YOU,
            Reason.PRESS_FAILED,
            None,
        ),
        # Unless the fresh page shows what was wanted: the press had arrived after all.
        (
            (READ, CHOSEN, STARTED, skipped(Reason.ASKED_UNKNOWN), VERIFIED),
            Result.CHANGED,
            None,
            "off",
        ),
        # Trouble, and going on: the second attempt counts.
        (
            (READ, CHOSEN, STARTED, PRESSED, NOT_KEPT, STARTED, PRESSED, VERIFIED),
            Result.CHANGED,
            None,
            "off",
        ),
        (
            (READ, CHOSEN, STARTED, PRESSED, NOT_KEPT, STARTED),
            Result.NOT_CONFIRMED,
            Reason.NOT_SEEN,
            None,
        ),
        # Another change moved it after it was proved, or towards where it should be.
        (
            (READ, CHOSEN, STARTED, PRESSED, VERIFIED, e.KnockOn(A, "off", "on")),
            Result.NEEDS_YOU,
            Reason.MOVED,
            "on",
        ),
        (
            (READ, CHOSEN, e.KnockOn(A, "on", "off")),
            Result.NEEDS_YOU,
            Reason.NOT_REACHED,
            "off",
        ),
        ((READ, e.KnockOn(A, "on", "off")), None, None, "off"),
    ],
)
def test_what_a_setting_ends_with(
    events: tuple[e.Event, ...], result: Result | None, reason: Reason | None, after: Value | None
) -> None:
    outcome = report(events).outcomes[A]
    assert (outcome.result, outcome.reason, outcome.after) == (result, reason, after)


def test_what_was_wanted_and_true_already_is_not_called_changed() -> None:
    events = (e.ChangeChosen(A, "off", "off"), NOT_NEEDED, VERIFIED)
    assert report(events).outcomes[A].result is Result.ALREADY_RIGHT


def test_the_value_before_is_the_one_read_right_before_the_press() -> None:
    moved = e.ChangeStarted(A, "semi", "off")
    outcome = report((READ, CHOSEN, moved, PRESSED, VERIFIED)).outcomes[A]
    assert outcome == Outcome(A, "semi", "off", "off", Result.CHANGED)


def test_a_press_by_script_is_told() -> None:
    events = (READ, CHOSEN, STARTED, e.ChangePressed(A, scripted=True), VERIFIED)
    assert report(events).outcomes[A].scripted


def test_a_report_says_when_the_run_began_was_read_proved_and_ended() -> None:
    started = e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc")
    times = [NOON + timedelta(minutes=n) for n in range(1, 4)]
    told = report(
        (
            started,
            e.StageStarted(e.Stage.READ, 2),
            e.StageEnded(times[0], e.Stage.READ, whole=True),
            e.StageEnded(times[0], e.Stage.APPLY, whole=True),
            e.StageEnded(times[1], e.Stage.PROVE, whole=True),
            e.RunEnded(times[2]),
        )
    )
    assert told.started == started
    assert (told.read_at, told.proved_at, told.ended) == tuple(times)
    assert told.finished


def test_a_run_that_was_cut_off_is_neither_read_nor_proved_nor_finished() -> None:
    told = report(
        (
            e.StageEnded(NOON, e.Stage.READ, whole=False),
            e.StageEnded(NOON, e.Stage.PROVE, whole=False),
        )
    )
    assert (told.read_at, told.proved_at, told.finished) == (None, None, False)


def test_a_new_setting_that_was_seen_twice_is_told_once() -> None:
    new = e.UnknownSetting(Category.ADS, "New", "/mypreferences/d/new")
    other = e.UnknownSetting(Category.ADS, "Newer", "/mypreferences/d/newer")
    assert report((new, other, new)).unknown == (new, other)


def test_everything_that_another_change_moved_is_told() -> None:
    moved = e.KnockOn("other", "on", "off")
    told = report((READ, moved))
    assert told.knock_on == (moved,)
    assert told.outcomes["other"] == Outcome("other", after="off")


def test_outcomes_can_be_picked_by_their_result() -> None:
    told = report((READ, e.SettingMissing("b"), e.SettingMissing("c"), RIGHT))
    assert [each.setting for each in told.with_result(Result.NOT_OFFERED)] == ["b", "c"]
    assert [each.setting for each in told.with_result(Result.ALREADY_RIGHT)] == [A]
    assert told.with_result(Result.CHANGED) == ()


def test_an_empty_run_tells_nothing() -> None:
    assert report(()).outcomes == {}


EVENTS = st.lists(any_event(), max_size=14)


@given(EVENTS)
def test_nothing_is_called_changed_that_no_fresh_load_showed(events: list[e.Event]) -> None:
    for outcome in report(events).with_result(Result.CHANGED):
        verified = [
            each
            for each in events
            if isinstance(each, e.ChangeVerified) and each.setting == outcome.setting
        ]
        assert verified
        if outcome.after is not None and not _moved(events, outcome.setting):
            assert outcome.after == verified[-1].value


def _moved(events: list[e.Event], setting: str) -> bool:
    return any(isinstance(each, e.KnockOn) and each.setting == setting for each in events)


@given(EVENTS)
def test_a_press_after_the_last_proof_takes_the_proof_away(events: list[e.Event]) -> None:
    told = report([*events, e.ChangeStarted("a", "on", "off"), e.ChangePressed("a")])
    assert told.outcomes["a"].result is Result.NOT_CONFIRMED


@given(EVENTS)
def test_every_result_but_a_good_one_has_a_reason(events: list[e.Event]) -> None:
    for outcome in report(events).outcomes.values():
        good = outcome.result not in (Result.NEEDS_YOU, Result.NOT_CONFIRMED)
        assert (outcome.reason is None) is good


@given(EVENTS)
def test_a_report_only_grows_with_what_happens(events: list[e.Event]) -> None:
    stages = [report(events[:count]) for count in range(len(events) + 1)]
    for earlier, later in pairwise(stages):
        assert earlier.outcomes.keys() <= later.outcomes.keys()
        assert earlier.unknown == later.unknown[: len(earlier.unknown)]
        assert earlier.knock_on == later.knock_on[: len(earlier.knock_on)]


def test_begun_once_more_it_was_before_what_it_was_the_first_time() -> None:
    half_way = e.ChangeStarted(A, "semi", "off")
    again = (READ, CHOSEN, STARTED, skipped(Reason.PRESS_FAILED), half_way)
    assert report(again).outcomes[A].before == "on"
    moved_before_its_turn = (READ, CHOSEN, half_way)
    assert report(moved_before_its_turn).outcomes[A].before == "semi"


def test_a_run_that_is_gone_on_with_has_not_ended() -> None:
    ended = (READ, CHOSEN, STARTED, e.RunEnded(NOON))
    assert report(ended).finished
    assert not report((*ended, e.StageStarted(e.Stage.APPLY, 1))).finished
    later = e.RunEnded(NOON + timedelta(hours=1))
    assert report((*ended, e.StageStarted(e.Stage.APPLY, 1), later)).ended == later.at


def test_what_was_proved_first_is_not_made_younger_by_a_later_proof() -> None:
    later = NOON + timedelta(hours=1)
    ends = [e.StageEnded(at, e.Stage.PROVE, whole=True) for at in (NOON, later)]
    told = report(ends)
    assert (told.first_proved_at, told.proved_at) == (NOON, later)
