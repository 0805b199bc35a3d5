"""What the wizard could not set is shown to the person: in the same run, proved the same way."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason, Result
from linkedin_privacy_wizard.domain.sight import Moment, Sight
from linkedin_privacy_wizard.domain.trouble import SignedOut
from linkedin_privacy_wizard.linkedin.guards import Driver
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import places, worklist
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.aside_intents import PlaceOpened
from linkedin_privacy_wizard.wizard.flow import can_go_back
from linkedin_privacy_wizard.wizard.showing import place_of
from linkedin_privacy_wizard.wizard.state import Beside, Step, WizardState, Work
from linkedin_privacy_wizard.wizard.trouble_intents import SessionTroubled
from linkedin_privacy_wizard.workflows.ports import Word
from tests.builders import catalog, look_only, setting
from tests.fakes.conversation import Conversation
from tests.fakes.pages import Page, login_page, page_of
from tests.fakes.site import FakeSite

AGE, JOB, NAME = setting("age"), setting("job"), setting("name")
ALL = catalog(AGE, JOB, NAME)


async def at_summary(*pages: Page) -> Conversation:
    """Everything is pressed that the wizard could press by itself."""
    talk = Conversation(FakeSite(*pages), ALL)
    assert await talk.sign_in()
    talk.say(i.ReviewPressed())
    assert await talk.press_apply()
    assert talk.is_at(Step.SUMMARY)
    talk.desk.site.keeper.steer(Driver.PERSON)
    return talk


def three(**changes: Any) -> tuple[Page, Page, Page]:  # noqa: ANN401 - any field
    """Age can be pressed; job and name go as `changes` say."""
    return page_of(AGE), page_of(JOB, **changes), page_of(NAME, **changes)


async def test_what_could_not_be_pressed_is_set_by_the_person_and_proved() -> None:
    pages = three(presses_fail=True)
    talk = await at_summary(*pages)
    assert [change.setting.id for change in worklist.left_to_do(talk.state)] == ["job", "name"]
    talk.desk.gate.while_waiting = [
        lambda: talk.desk.site.person_sets(pages[1], "off"),
        lambda: talk.desk.site.person_sets(pages[2], "off"),
    ]
    loads = len(talk.desk.site.loads)
    assert await talk.press_guide("job", "name")
    assert talk.is_at(Step.SUMMARY)
    assert {o.setting for o in talk.report.with_result(Result.CHANGED)} == {"age", "job", "name"}
    assert worklist.left_to_do(talk.state) == ()
    assert talk.report.finished
    # Its own page for each, and the section afresh; the one that was proved is left in peace.
    assert len(talk.desk.site.loads) - loads == 3
    assert len([x for x in talk.state.events if isinstance(x, e.RunStarted)]) == 1


async def test_a_single_one_can_be_shown() -> None:
    pages = three(keeps=False)
    talk = await at_summary(*pages)
    pages[1].keeps = True
    talk.desk.gate.while_waiting = [lambda: talk.desk.site.person_sets(pages[1], "off")]
    assert await talk.press_guide("job")
    told = talk.report.outcomes
    assert (told["job"].result, told["job"].before) == (Result.CHANGED, "on")
    assert (told["name"].result, told["name"].reason) == (Result.NOT_CONFIRMED, Reason.NOT_KEPT)
    assert talk.state.guided == ()


async def test_looks_that_see_the_same_are_told_once() -> None:
    pages = three(presses_fail=True)
    talk = await at_summary(*pages)
    talk.desk.gate.while_waiting = [
        *(lambda: None for _ in range(3)),
        lambda: talk.desk.site.person_sets(pages[1], "off"),
    ]
    assert await talk.press_guide("job")
    told = [
        after.sight.moment
        for before, after in pairwise(talk.states)
        if after.sight is not None and after.sight is not before.sight
    ]
    assert told == [Moment.OPENING, Moment.ASKED, Moment.SEEN]


async def test_what_is_left_out_once_more_is_told_and_nothing_is_claimed_anew() -> None:
    talk = await at_summary(*three(presses_fail=True))
    proved = talk.report.proved_at
    talk.desk.site.pages = [page for page in talk.desk.site.pages if "age" in page.path]
    talk.desk.gate.while_waiting = [Word.SKIP]
    assert await talk.press_guide("job")
    assert talk.report.outcomes["job"].reason is Reason.NOT_FOUND
    assert talk.is_at(Step.SUMMARY)
    assert talk.report.proved_at is not None
    assert proved is not None


async def test_what_was_never_begun_moves_no_proof() -> None:
    talk = await at_summary(*three(presses_fail=True))
    proved = talk.report.proved_at
    talk.desk.gate.stop_at = talk.desk.gate.passages + 1
    assert await talk.press_guide("job")
    assert talk.is_at(Step.SUMMARY)
    assert talk.report.proved_at == proved
    assert talk.report.outcomes["job"].reason is Reason.PRESS_FAILED


async def test_a_session_that_ends_on_the_way_is_mended_and_the_guide_goes_on_where_it_was() -> (
    None
):
    pages = three(presses_fail=True)
    talk = await at_summary(*pages)
    site = talk.desk.site
    talk.desk.gate.while_waiting = [
        lambda: site.person_sets(pages[1], "off"),
        lambda: site.show_instead(login_page()),
    ]
    assert not await talk.press_guide("job", "name")
    assert isinstance(talk.state.trouble, SignedOut)
    assert talk.state.sight is None
    loads = len(site.loads)
    talk.desk.gate.while_waiting = [lambda: site.person_sets(pages[2], "off")]
    assert await talk.carry_on()
    assert site.loads[loads] == pages[2].path
    assert {o.setting for o in talk.report.with_result(Result.CHANGED)} == {"age", "job", "name"}


async def test_what_another_change_moved_can_be_set_back_by_the_person() -> None:
    job, name = page_of(JOB), page_of(NAME, "off")
    age = page_of(AGE, knocks_on={name: "on"})
    talk = Conversation(FakeSite(age, job, name), ALL)
    assert await talk.sign_in()
    talk.say(i.ReviewPressed())
    assert await talk.press_apply()
    assert talk.report.outcomes["name"].reason is Reason.MOVED
    talk.desk.site.keeper.steer(Driver.PERSON)
    talk.desk.gate.while_waiting = [lambda: talk.desk.site.person_sets(name, "off")]
    assert await talk.press_guide("name")
    assert talk.report.outcomes["name"].result is Result.ALREADY_RIGHT


@pytest.mark.parametrize("settings", [(), ("age",), ("gone",), ("job", "age")])
async def test_only_what_is_left_to_do_is_shown(settings: tuple[str, ...]) -> None:
    talk = await at_summary(*three(presses_fail=True))
    before = talk.state
    talk.say(i.GuidePressed(settings))
    assert talk.state == before


async def test_nobody_is_guided_before_the_results() -> None:
    talk = Conversation(FakeSite(*three()), ALL)
    assert await talk.sign_in()
    before = talk.state
    talk.say(i.GuidePressed(("age",)), i.SightSeen(Sight("age", Moment.ASKED)))
    assert talk.state == before


async def test_back_is_offered_from_the_second_setting_on() -> None:
    pages = three()
    talk = Conversation(FakeSite(*pages), ALL, e.Mode.GUIDE)
    talk.desk.site.keeper.steer(Driver.PERSON)
    assert await talk.sign_in()
    talk.say(i.ReviewPressed())
    talk.desk.gate.while_waiting = [Word.SKIP, Word.BACK, Word.SKIP, Word.SKIP, Word.SKIP]
    assert await talk.press_apply()
    seen = [state for state in talk.states if state.sight is not None]
    assert all(can_go_back(s) is (s.sight is not None and s.sight.number > 1) for s in seen)
    guiding = [state for state in talk.states if state.work is Work.GUIDING]
    assert not can_go_back(guiding[0])
    talk.say(i.BackPressed())


SESSIONS = look_only("sessions", help="a1")
LISTED = e.SettingListed("sessions", "/mypreferences/d/listed")
RESULTS = WizardState(catalog(SESSIONS), step=Step.SUMMARY, mode=e.Mode.DO_IT)


def test_a_page_that_only_the_person_can_see_to_is_opened_beside_the_results() -> None:
    shown = advance(RESULTS, PlaceOpened("sessions"))
    assert place_of(shown) is Beside.SETTING
    assert can_go_back(shown)
    assert places.path_shown(shown) == "/mypreferences/d/settings/sessions"
    listed = advance(replace(RESULTS, events=(LISTED,)), PlaceOpened("sessions"))
    assert places.path_shown(listed) == LISTED.path
    assert advance(shown, i.BackPressed()).aside is None


def test_linkedins_article_on_it_can_be_read_there_too() -> None:
    shown = advance(RESULTS, PlaceOpened("sessions", article=True))
    assert places.path_shown(shown) == "/help/linkedin/answer/a1"


@pytest.mark.parametrize(
    "state",
    [
        replace(RESULTS, step=Step.CHOOSE),
        replace(RESULTS, work=Work.PROVING),
        replace(RESULTS, trouble=SignedOut()),
        replace(RESULTS, catalog=catalog(look_only("sessions", addresses=()))),
        replace(RESULTS, catalog=catalog()),
    ],
)
def test_a_page_is_opened_beside_the_results_only_and_only_where_it_is_sure(
    state: WizardState,
) -> None:
    assert advance(state, PlaceOpened("sessions")) == state


def test_no_article_is_opened_where_none_is_known() -> None:
    state = replace(RESULTS, catalog=catalog(look_only("sessions")))
    assert advance(state, PlaceOpened("sessions", article=True)) == state


def test_trouble_with_that_page_is_seen_at_once() -> None:
    shown = advance(RESULTS, PlaceOpened("sessions"))
    troubled = advance(shown, SessionTroubled(SignedOut()))
    assert troubled.aside is None
    assert place_of(troubled) is None
    assert place_of(RESULTS) is Step.SUMMARY
