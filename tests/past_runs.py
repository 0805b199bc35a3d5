"""Runs of before, one of them cut off, and a wizard that knows of them."""

from __future__ import annotations

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.past import Earlier, Past, PastRun, past_run
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import views
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.past_intents import (
    PastLoaded,
)
from linkedin_privacy_wizard.wizard.state import Step, WizardState
from tests.builders import NOON, SITE, catalog, destructive, read, setting

IDS = ("age", "job", "resumes")
ALL = catalog(setting("age"), setting("job"), destructive("resumes"), setting("other"))
STARTED = e.RunStarted(NOON, SITE, e.Mode.GUIDE, "abc")
KILLED = (
    STARTED,
    e.ChangeChosen("age", "on", "off"),
    e.ChangeChosen("job", "on", "off"),
    e.ChangeChosen("resumes", "on", "off", ("deletes",)),
    e.StageStarted(e.Stage.APPLY, 3),
    e.ChangeStarted("age", "on", "off"),
    e.ChangePressed("age"),
    e.ChangeStarted("resumes", "on", "off"),
)
WHOLE = (
    STARTED,
    e.ChangeChosen("age", "on", "off"),
    e.StageStarted(e.Stage.APPLY, 1),
    e.ChangeStarted("age", "on", "off"),
    e.ChangeVerified("age", "off"),
    e.StageEnded(NOON, e.Stage.PROVE, whole=True),
    e.RunEnded(NOON),
)


def run_of(number: int, *events: e.Event) -> PastRun:
    """An earlier run."""
    run = past_run(number, events)
    assert run is not None
    return run


CUT_OFF = Past(Earlier.of((run_of(1, *WHOLE), run_of(2, *KILLED))), known=True)
START = advance(WizardState(ALL), PastLoaded(CUT_OFF))


def after(state: WizardState, *happenings: e.Event | i.Intent) -> WizardState:
    """The state after these things."""
    for happening in happenings:
        state = advance(state, happening)
    return state


def signed_in(state: WizardState, **values: str) -> WizardState:
    """After signing in and reading these values."""
    assert state.step is Step.SIGN_IN
    begun = after(state, e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc"), i.SignInSeen(Sign.FINE))
    return after(begun, *read(**values)[1:])


def plan(state: WizardState) -> dict[str, str]:
    """The list, as what each should become."""
    return {change.setting.id: change.wanted for change in views.plan(state)}


# Finishing
