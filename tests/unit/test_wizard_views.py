"""What is told from the state: the latest values, the plan, what is left, and how far it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Category, Preset
from linkedin_privacy_wizard.wizard import places, views, worklist
from linkedin_privacy_wizard.wizard.progress import Progress, progress
from linkedin_privacy_wizard.wizard.state import WizardState
from tests.builders import NOON, catalog, change, choice, destructive, read, setting

AGE, JOB, VIEWING = setting("age"), setting("job"), choice("viewing")
START = WizardState(catalog(AGE, JOB, VIEWING))
READ = (e.SettingRead("age", "on", e.Source.ROW), e.SettingRead("job", "on", e.Source.PAGE))
CHOSEN = (e.ChangeChosen("age", "on", "off"), e.ChangeChosen("viewing", "full", "private"))


def state(*events: e.Event, **choices: str) -> WizardState:
    """A state after these events, with these choices."""
    return replace(START, events=events, choices=choices)


@pytest.mark.parametrize(
    ("event", "values"),
    [
        (e.SettingRead("age", "off", e.Source.PAGE), {"age": "off", "job": "on"}),
        (e.SettingMissing("age"), {"job": "on"}),
        (e.SettingUnread("age", Reason.UNKNOWN_VALUE), {"job": "on"}),
        (e.SettingMissing("never-read"), {"age": "on", "job": "on"}),
        (e.KnockOn("job", "on", "off"), {"age": "on", "job": "off"}),
        (e.ChangeVerified("age", "off"), {"age": "off", "job": "on"}),
        (e.ChangeNotKept("age", "semi"), {"age": "semi", "job": "on"}),
        (e.ChangeStarted("age", "on", "off"), {"age": "on", "job": "on"}),
        (e.ChangePressed("age"), {"age": "on", "job": "on"}),
    ],
)
def test_the_latest_value_seen_counts_and_a_press_is_no_value(
    event: e.Event, values: dict[str, str]
) -> None:
    assert views.values((*READ, event)) == values


def test_the_plan_is_what_differs_from_the_values_now() -> None:
    told = state(*READ, age="off", job="on", viewing="private")
    assert views.plan(told) == (change(AGE),)
    assert views.already_right(told) == (JOB,)


def test_what_we_suggest_follows_the_preset_and_else_our_own_suggestion() -> None:
    strict = setting("age", presets={Preset.SUGGESTED: "off", Preset.STRICTEST: "gone"})
    assert views.suggestion(replace(START, preset=Preset.STRICTEST), strict) == "gone"
    assert views.suggestion(replace(START, preset=Preset.ESSENTIALS), strict) == "off"
    assert views.suggestion(START, setting("age", presets={})) is None


def test_what_was_agreed_to_is_kept_as_it_was_agreed_to() -> None:
    resumes = destructive("resumes")
    told = replace(
        START,
        catalog=catalog(AGE, resumes),
        events=(
            e.ChangeChosen("resumes", "on", "off", ("deletes",)),
            e.ChangeChosen("gone-from-the-catalog", "on", "off"),
            e.ChangeChosen("age", "on", "off"),
        ),
    )
    assert worklist.chosen_changes(told) == (
        change(AGE),
        change(resumes, "on", "off", "deletes"),
    )


@pytest.mark.parametrize(
    ("events", "to_apply", "to_prove"),
    [
        ((), ["age", "viewing"], []),
        ((e.ChangeStarted("age", "on", "off"),), ["age", "viewing"], ["age"]),
        ((e.ChangeNotNeeded("age"),), ["age", "viewing"], ["age"]),
        ((e.ChangeSkipped("age", Reason.DISABLED),), ["age", "viewing"], []),
        ((e.ChangeStarted("age", "on", "off"), e.ChangeVerified("age", "off")), ["viewing"], []),
        (
            (e.ChangeStarted("age", "on", "off"), e.ChangeNotKept("age", "on")),
            ["age", "viewing"],
            ["age"],
        ),
        (
            (
                e.ChangeStarted("age", "on", "off"),
                e.ChangeSkipped("age", Reason.ASKED_UNKNOWN),
            ),
            ["age", "viewing"],
            ["age"],
        ),
    ],
)
def test_what_is_left_to_press_and_to_prove(
    events: tuple[e.Event, ...], to_apply: list[str], to_prove: list[str]
) -> None:
    told = state(*CHOSEN, *events)
    assert [each.setting.id for each in worklist.to_apply(told)] == to_apply
    assert [each.setting.id for each in worklist.to_prove(told)] == to_prove


def test_a_list_that_was_kept_in_part_is_not_taken_for_the_whole() -> None:
    assert not worklist.list_is_kept(state(*READ, e.StageStarted(e.Stage.READ, 2), CHOSEN[0]))
    assert worklist.list_is_kept(state(*READ, *CHOSEN, e.StageStarted(e.Stage.APPLY, 2)))


def test_linkedins_own_links_are_the_latest_ones() -> None:
    told = state(e.SettingListed("age", "/psettings/a"), e.SettingListed("age", "/psettings/b"))
    assert places.links(told) == {"age": "/psettings/b"}


def test_what_was_begun_or_proved_to_be_changed_has_an_old_value_to_put_back() -> None:
    told = state(
        *READ,
        *CHOSEN,
        e.ChangeStarted("age", "on", "off"),
        e.ChangeVerified("age", "off"),
        e.ChangeStarted("viewing", "full", "private"),
        e.ChangeVerified("never-read", "off"),
    )
    assert views.undo(told).values == {"age": "on", "viewing": "full"}


def test_what_an_earlier_proof_showed_is_known_before_the_next_one() -> None:
    told = state(*READ, *CHOSEN, e.ChangeVerified("age", "off"), e.KnockOn("job", "on", "off"))
    assert views.values_before(told) == {"age": "off", "job": "off"}


BEGUN = (e.StageStarted(e.Stage.APPLY, 2),)
PRESSED = (
    *BEGUN,
    e.Looking("age"),
    e.ChangePressed("age"),
    e.Looking("viewing"),
    e.ChangeSkipped("viewing", Reason.DISABLED),
)


@pytest.mark.parametrize(
    ("events", "far"),
    [
        ((), Progress(0, 0)),
        ((e.StageStarted(e.Stage.READ, 3),), Progress(0, 3)),
        ((e.StageStarted(e.Stage.READ, 3), e.Looking("ads")), Progress(0, 3, "ads")),
        (
            (
                e.StageStarted(e.Stage.READ, 3),
                e.CategoryOpened(Category.ADS),
                e.SettingRead("age", "on", e.Source.ROW),
                e.SettingListed("age", "/x"),
                e.SettingMissing("job"),
            ),
            Progress(3, 3),
        ),
        (read(age="on")[:3], Progress(1, 1)),
        ((*CHOSEN, *BEGUN), Progress(0, 6)),
        ((*CHOSEN, *PRESSED), Progress(2, 6, "viewing")),
        ((*CHOSEN, *PRESSED, e.StageStarted(e.Stage.PROVE, 2)), Progress(4, 6, "viewing")),
        (
            (
                *CHOSEN,
                *PRESSED,
                e.StageStarted(e.Stage.PROVE, 2),
                e.CategoryOpened(Category.ADS),
                e.ChangeVerified("age", "off"),
                e.StageEnded(NOON, e.Stage.PROVE, whole=True),
            ),
            Progress(6, 6, "viewing"),
        ),
        ((*CHOSEN, *PRESSED, e.StageStarted(e.Stage.PROVE, 2), *BEGUN), Progress(4, 6, "viewing")),
    ],
)
def test_how_far_the_work_is(events: tuple[e.Event, ...], far: Progress) -> None:
    assert progress(state(*events)) == far


LEFT = (
    *READ,
    *CHOSEN,
    e.ChangeChosen("job", "on", "off"),
    e.StageStarted(e.Stage.APPLY, 3),
    e.ChangeStarted("age", "on", "off"),
    e.ChangePressed("age"),
    e.ChangeSkipped("viewing", Reason.NO_CONTROL),
    e.ChangeStarted("job", "on", "off"),
    e.ChangePressed("job"),
    e.StageStarted(e.Stage.PROVE, 4),
    e.ChangeVerified("age", "off"),
    e.ChangeNotKept("job", "on"),
    e.RunEnded(NOON),
)


def test_what_no_fresh_page_shows_as_wanted_is_left_to_be_shown() -> None:
    told = state(*LEFT)
    assert worklist.left_to_do(told) == (change(JOB), change(VIEWING, "full", "private"))
    moved = state(*LEFT, e.KnockOn("age", "off", "on"))
    assert change(AGE) in worklist.left_to_do(moved)


def test_what_was_read_and_never_asked_for_is_not_left_to_do() -> None:
    told = state(*READ, e.SettingUnread("viewing", Reason.UNKNOWN_VALUE))
    assert worklist.left_to_do(told) == ()


def test_what_was_left_is_a_list_of_its_own() -> None:
    told = replace(state(*LEFT), guided=("job",))
    assert worklist.is_guided(told)
    assert not worklist.is_guided(state(*LEFT))
    assert worklist.to_apply(told) == worklist.at_hand(told) == (change(JOB),)
    assert worklist.to_prove(told) == ()
    begun = replace(told, events=(*LEFT, e.ChangeStarted("job", "on", "off")))
    assert worklist.to_prove(begun) == (change(JOB),)
    proved = replace(told, events=(*begun.events, e.ChangeVerified("job", "off")))
    assert worklist.to_apply(proved) == ()


def test_the_bar_of_what_was_left_begins_anew() -> None:
    again = (*LEFT, e.StageStarted(e.Stage.APPLY, 1))
    told = replace(state(*again), guided=("job",))
    assert progress(told) == Progress(0, 3)
    pressed = replace(told, events=(*again, e.ChangePressed("job")))
    assert progress(pressed) == Progress(1, 3)


def test_after_trouble_nobody_is_asked_twice() -> None:
    begun = (*CHOSEN, *BEGUN, e.ChangeStarted("age", "on", "off"))
    assert worklist.had_their_turn(state(*begun)) == frozenset()
    pressed = (*begun, e.ChangePressed("age"), e.ChangeSkipped("viewing", Reason.LEFT_OUT))
    assert worklist.had_their_turn(state(*pressed)) == {"age", "viewing"}
    once_more = (*pressed, e.ChangeStarted("viewing", "full", "private"))
    assert worklist.had_their_turn(state(*once_more)) == {"age"}


def test_the_bar_does_not_go_back_after_trouble() -> None:
    again = (*CHOSEN, *PRESSED, e.StageStarted(e.Stage.APPLY, 1))
    assert progress(state(*again)) == Progress(2, 6, "viewing")


def test_what_is_right_already_is_what_the_report_says_so_of() -> None:
    told = state(
        *read(age="off", job="on"),
        e.AlreadyRight("age", "off"),
        e.ChangeChosen("job", "on", "off"),
    )
    assert views.right_already(told) == {"age": "off"}
    assert views.right_already(state(*told.events, e.ChangeVerified("job", "off"))) == {
        "age": "off",
        "job": "off",
    }
