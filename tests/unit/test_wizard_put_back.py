"""Putting old values back is a run of its own, read, reviewed and proved like any other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.wizard import flow, views
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.past_intents import PutBackPressed
from linkedin_privacy_wizard.wizard.state import Step, WizardState, Work
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed
from tests.builders import catalog, read, setting

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
AGE, GENDER = setting("ads-age"), setting("ads-gender")


def _after_a_run(*events: e.Event) -> WizardState:
    """A summary: age and gender were on, and both were to be switched off."""
    state = WizardState(catalog(AGE, GENDER), step=Step.SUMMARY, mode=e.Mode.DO_IT, practice=True)
    chosen = tuple(e.ChangeChosen(each, "on", "off") for each in ("ads-age", "ads-gender"))
    return replace(state, events=(*read(**{"ads-age": "on", "ads-gender": "on"}), *chosen, *events))


def test_only_what_was_seen_to_be_changed_is_put_back() -> None:
    state = _after_a_run(e.ChangeVerified("ads-age", "off"), e.ChangeNotKept("ads-gender", "on"))
    assert views.undo(state).values == {"ads-age": "on"}


def test_putting_back_begins_by_reading() -> None:
    state = advance(_after_a_run(e.ChangeVerified("ads-age", "off")), PutBackPressed())
    assert (state.step, state.work) == (Step.READ, Work.READING)
    assert (state.mode, state.practice, state.events) == (e.Mode.DO_IT, True, ())


def test_the_list_of_old_values_is_reviewed_before_anything_is_pressed() -> None:
    state = advance(_after_a_run(e.ChangeVerified("ads-age", "off")), PutBackPressed())
    for event in (
        e.StageStarted(e.Stage.READ, 3),
        *read(**{"ads-age": "off", "ads-gender": "on"}),
        e.StageEnded(NOON, e.Stage.READ, whole=True),
    ):
        state = advance(state, event)
    assert state.step is Step.REVIEW
    assert [(c.setting.id, c.before, c.wanted) for c in views.plan(state)] == [
        ("ads-age", "off", "on")
    ]


def test_where_nothing_was_changed_there_is_nothing_to_put_back() -> None:
    state = _after_a_run(e.ChangeNotKept("ads-age", "on"))
    assert advance(state, PutBackPressed()) is state


def test_old_values_are_put_back_from_the_summary_only() -> None:
    state = replace(_after_a_run(e.ChangeVerified("ads-age", "off")), step=Step.REVIEW)
    assert advance(state, PutBackPressed()) is state


def test_a_new_start_forgets_what_the_last_one_found() -> None:
    state = replace(_after_a_run(), step=Step.WELCOME, choices={"ads-age": "off"})
    state = advance(state, i.StartPressed(practice=False))
    assert (state.step, state.events, state.choices) == (Step.SIGN_IN, (), {})


# What makes no sense


def test_stopping_without_work_and_carrying_on_without_trouble_change_nothing() -> None:
    state = replace(_after_a_run(), step=Step.APPLY)
    assert advance(state, i.StopPressed()) is state
    assert advance(state, CarryOnPressed()) is state
    stopping = replace(state, work=Work.APPLYING, stopping=True)
    assert advance(stopping, CarryOnPressed()) is stopping


@pytest.mark.parametrize("work", Work)
@pytest.mark.parametrize("step", Step)
def test_a_run_ends_only_where_no_list_is_under_way(step: Step, work: Work) -> None:
    state = replace(_after_a_run(), step=step, work=work)
    assert flow.may_end(state) is (work is Work.NONE and step is not Step.APPLY)
