"""What earlier runs say: what was cut off, and what it takes to undo them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.past import (
    KINDS,
    Earlier,
    Past,
    PastRun,
    past_run,
    unfinished,
)
from linkedin_privacy_wizard.domain.result import Reason, Result
from linkedin_privacy_wizard.domain.undo import Undo, undo
from tests.builders import NOON, SITE

STARTED = e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc")
CHOSEN = (e.ChangeChosen("age", "on", "off"), e.ChangeChosen("resumes", "on", "off", ("deletes",)))
APPLY = e.StageStarted(e.Stage.APPLY, 2)
AGE = (e.ChangeStarted("age", "on", "off"), e.ChangePressed("age"))
PROVED = e.StageEnded(NOON, e.Stage.PROVE, whole=True)
ENDED = e.RunEnded(NOON)


def told(*events: e.Event, number: int = 1) -> PastRun:
    """A run of these events."""
    run = past_run(number, (STARTED, *events))
    assert run is not None
    return run


# What was cut off


def test_a_run_that_was_killed_in_the_middle_of_pressing_was_cut_off() -> None:
    run = told(*CHOSEN, APPLY, *AGE, e.ChangeStarted("resumes", "on", "off"))
    assert run.was_cut_off
    assert run.agreed == {"age": "off", "resumes": "off"}
    assert run.list_kept
    assert run.begun == {"age", "resumes"}
    assert (run.at, run.site, run.mode) == (NOON, SITE, e.Mode.DO_IT)


def test_a_run_that_was_killed_while_its_list_was_being_kept_says_so() -> None:
    run = told(CHOSEN[0])
    assert run.was_cut_off
    assert not run.list_kept


@pytest.mark.parametrize(
    "events",
    [
        (),
        (e.StageStarted(e.Stage.READ, 3), e.SettingRead("age", "on", e.Source.ROW)),
        (*CHOSEN, APPLY, *AGE, ENDED),
        (*CHOSEN, APPLY, *AGE, PROVED),
        (*CHOSEN, APPLY, *AGE, PROVED, ENDED),
    ],
)
def test_a_run_that_only_read_or_came_to_its_end_was_not(events: tuple[e.Event, ...]) -> None:
    assert not told(*events).was_cut_off


def test_a_proof_that_was_stopped_early_leaves_the_run_open() -> None:
    halved = e.StageEnded(NOON, e.Stage.PROVE, whole=False)
    assert told(*CHOSEN, APPLY, *AGE, halved).was_cut_off


def test_more_presses_after_the_end_open_a_run_again() -> None:
    assert told(*CHOSEN, APPLY, *AGE, PROVED, ENDED, APPLY).was_cut_off


def test_a_run_without_a_beginning_is_none() -> None:
    assert past_run(1, (ENDED,)) is None


def test_results_are_counted_of_what_was_asked_for() -> None:
    run = told(
        *CHOSEN,
        APPLY,
        *AGE,
        e.ChangeSkipped("resumes", Reason.DISABLED),
        e.ChangeVerified("age", "off"),
        e.SettingMissing("job"),
        e.KnockOn("other", "on", "off"),
        ENDED,
    )
    assert run.results == {Result.CHANGED: 1, Result.NEEDS_YOU: 1}


def test_what_was_read_says_nothing_of_an_earlier_run() -> None:
    assert not {e.SettingRead, e.SettingListed, e.UnknownSetting, e.Looking} & set(KINDS)


# Several runs


def test_the_newest_run_that_was_cut_off_is_what_is_left() -> None:
    first = told(*CHOSEN, APPLY, *AGE)
    later = told(CHOSEN[1], APPLY, e.ChangeStarted("resumes", "on", "off"), number=2)
    left = unfinished((first, later))
    assert left is not None
    assert left.run is later
    assert left.numbers == (1, 2)
    assert left.undo == Undo({"resumes": "on", "age": "on"}, (("resumes", "deletes"),))


def test_going_back_from_a_putting_back_that_was_cut_off_leads_to_the_oldest_values() -> None:
    first = told(CHOSEN[0], APPLY, *AGE)
    back = told(
        e.ChangeChosen("age", "off", "on"), APPLY, e.ChangeStarted("age", "off", "on"), number=2
    )
    left = unfinished((first, back))
    assert left is not None
    assert left.undo.values == {"age": "on"}


def test_a_later_run_that_was_proved_leaves_nothing_open() -> None:
    cut_off = told(*CHOSEN, APPLY, *AGE)
    assert unfinished((cut_off, told(CHOSEN[1], APPLY, PROVED, ENDED, number=2))) is None


def test_a_later_run_that_only_read_leaves_it_open() -> None:
    cut_off = told(*CHOSEN, APPLY, *AGE)
    assert unfinished((cut_off, told(ENDED, number=2))) is not None
    assert unfinished(()) is None


def test_earlier_runs_are_told_the_newest_first_and_by_site() -> None:
    runs = (told(), told(number=2))
    past = Past(practice=Earlier.of(runs))
    assert [run.number for run in past.on(practice=True).runs] == [2, 1]
    assert past.on(practice=False).runs == ()


# Undoing one run


def test_what_is_proved_to_be_changed_goes_back_to_its_value_from_before() -> None:
    found = undo((*CHOSEN, APPLY, *AGE, e.ChangeVerified("age", "off")))
    assert found == Undo({"age": "on"}, ())


def test_what_was_begun_and_never_seen_again_may_have_changed() -> None:
    events = (*CHOSEN, APPLY, *AGE, e.ChangeStarted("resumes", "on", "off"))
    assert undo(events) == Undo({"age": "on", "resumes": "on"}, (("resumes", "deletes"),))


@pytest.mark.parametrize(
    ("end", "values"),
    [
        (e.ChangeNotKept("age", "on"), {}),
        (e.ChangeNotKept("age", "half"), {"age": "on"}),
        (e.ChangeUnconfirmed("age", Reason.NOT_FOUND), {"age": "on"}),
        (e.ChangeSkipped("age", Reason.PRESS_FAILED), {"age": "on"}),
    ],
)
def test_what_a_fresh_page_showed_as_it_was_needs_no_undoing(
    end: e.Event, values: dict[str, str]
) -> None:
    assert undo((CHOSEN[0], APPLY, *AGE, end)).values == values


def test_what_was_never_begun_is_left_alone() -> None:
    assert undo((*CHOSEN, APPLY)) == Undo()


def test_what_its_own_page_showed_before_the_first_press_counts() -> None:
    events = (
        CHOSEN[0],
        APPLY,
        e.ChangeStarted("age", "half", "off"),
        APPLY,
        e.ChangeStarted("age", "off", "off"),
        e.ChangeUnconfirmed("age", Reason.NOT_FOUND),
    )
    assert undo(events).values == {"age": "half"}


def test_what_somebody_else_set_as_wanted_meanwhile_goes_back_too() -> None:
    events = (CHOSEN[0], APPLY, e.ChangeNotNeeded("age"), e.ChangeVerified("age", "off"))
    assert undo(events).values == {"age": "on"}


def test_what_another_change_moved_goes_back_unless_it_has_by_itself() -> None:
    moved = e.KnockOn("share", "on", "off")
    assert undo((moved,)).values == {"share": "on"}
    assert undo((moved, e.KnockOn("share", "off", "on"))).values == {}


def test_two_runs_are_undone_to_the_values_from_before_the_older() -> None:
    newer, older = Undo({"a": "off", "b": "on"}, (("b", "x"),)), Undo({"a": "on"}, (("a", "y"),))
    assert newer.with_older(older) == Undo({"a": "on", "b": "on"}, (("a", "y"), ("b", "x")))


def test_where_nobody_has_looked_since_what_was_read_may_have_moved_along() -> None:
    seen = (e.SettingRead("age", "on", e.Source.ROW), e.SettingRead("share", "on", e.Source.ROW))
    assert undo((*seen, CHOSEN[0], APPLY, *AGE)).others == {"share": "on"}
    assert undo((*seen, CHOSEN[0], APPLY)).others == {}
    assert undo((*seen, CHOSEN[0], APPLY, *AGE, PROVED)).others == {}
    assert told(CHOSEN[0], APPLY, *AGE).is_open
    assert not told(CHOSEN[0], APPLY, *AGE, PROVED).is_open


def test_what_was_read_before_the_older_run_is_the_oldest_value() -> None:
    newer, older = Undo({"b": "off"}, others={"a": "off"}), Undo({"a": "on"}, others={"b": "on"})
    assert newer.with_older(older) == Undo({"a": "on", "b": "on"})


def test_a_moment_later_is_another_run() -> None:
    later = e.RunStarted(NOON + timedelta(seconds=1), SITE, e.Mode.GUIDE, "abc")
    run = past_run(3, (later,))
    assert run is not None
    assert (run.number, run.at > NOON, run.mode) == (3, True, e.Mode.GUIDE)
