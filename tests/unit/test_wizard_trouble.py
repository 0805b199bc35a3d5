"""A conversation that is stopped, or meets trouble, and is carried on."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason, Result
from linkedin_privacy_wizard.domain.trouble import SignedOut, SlowDown
from linkedin_privacy_wizard.linkedin.page import PageView
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import views, worklist
from linkedin_privacy_wizard.wizard.state import Step, Work
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed
from tests.builders import catalog, destructive, setting
from tests.fakes.conversation import Conversation
from tests.fakes.pages import ORIGIN, login_page, page_of
from tests.fakes.site import FakeSite

AGE, JOB, RESUMES = setting("age"), setting("job"), destructive("resumes")
ALL = catalog(AGE, JOB, RESUMES)


def pages() -> FakeSite:
    """A LinkedIn where everything is still on."""
    return FakeSite(page_of(AGE), page_of(JOB), page_of(RESUMES))


async def at_choices(site: FakeSite | None = None, mode: e.Mode = e.Mode.DO_IT) -> Conversation:
    """A conversation that has read everything."""
    talk = Conversation(site or pages(), ALL, mode)
    assert await talk.sign_in()
    return talk


async def test_a_reading_that_is_stopped_can_be_gone_on_with_as_it_is() -> None:
    site = FakeSite(page_of(AGE), page_of(JOB, row_tells=False), page_of(RESUMES))
    talk = Conversation(site, ALL)
    talk.desk.gate.stop_at = 2
    await talk.sign_in()
    assert (talk.state.step, talk.state.work) == (Step.READ, Work.NONE)
    talk.say(i.ChoosePressed())
    assert talk.is_at(Step.CHOOSE)
    assert "job" not in talk.state.choices
    assert "job" not in {change.setting.id for change in views.plan(talk.state)}


async def test_a_reading_that_found_nothing_leads_to_no_choices() -> None:
    talk = Conversation(pages(), ALL)
    talk.desk.gate.stop_at = 1
    await talk.sign_in()
    talk.say(i.ChoosePressed())
    assert talk.is_at(Step.READ)


async def test_stopping_the_pressing_proves_what_was_pressed_and_says_what_was_not() -> None:
    talk = await at_choices()
    talk.say(i.ReviewPressed())
    talk.desk.gate.stop_at = talk.desk.gate.passages + 3
    await talk.press_apply()
    assert talk.is_at(Step.SUMMARY)
    outcomes = talk.report.outcomes
    assert outcomes["age"].result is Result.CHANGED
    assert (outcomes["job"].result, outcomes["job"].reason) == (
        Result.NEEDS_YOU,
        Reason.NOT_REACHED,
    )
    assert talk.desk.site.pages[1].value == "on"


async def test_trouble_in_the_middle_of_reading_is_shown_and_the_reading_can_be_repeated() -> None:
    site = pages()
    site.answers[1] = login_page()
    talk = Conversation(site, ALL)
    assert not await talk.sign_in()
    assert (talk.state.step, talk.state.work) == (Step.READ, Work.NONE)
    trouble = talk.state.trouble
    assert isinstance(trouble, SignedOut)
    talk.say(CarryOnPressed())
    assert talk.state.trouble is None
    assert await talk.read()
    assert talk.is_at(Step.CHOOSE)


async def test_after_trouble_only_what_is_not_proved_yet_is_pressed_again() -> None:
    site = pages()
    talk = await at_choices(site)
    talk.say(i.ReviewPressed())
    site.answers[3] = PageView(f"{ORIGIN}/x", 999)
    assert not await talk.press_apply()
    assert (talk.state.step, talk.state.work) == (Step.APPLY, Work.NONE)
    trouble = talk.state.trouble
    assert isinstance(trouble, SlowDown)
    assert [change.setting.id for change in worklist.to_prove(talk.state)] == ["age"]
    assert await talk.carry_on()
    assert talk.state.trouble is None
    assert talk.is_at(Step.SUMMARY)
    assert len(talk.desk.presses) == 2
    assert {o.setting for o in talk.report.with_result(Result.CHANGED)} == {"age", "job"}


async def test_what_was_proved_before_some_trouble_is_not_called_moved_afterwards() -> None:
    stuck = page_of(JOB, row_tells=False)
    site = FakeSite(page_of(AGE), stuck)
    talk = Conversation(site, catalog(AGE, JOB))
    await talk.sign_in()
    talk.say(i.ReviewPressed())
    site.answers[6] = login_page()  # the job's own page, after the age was proved by its row
    assert not await talk.press_apply()
    assert talk.report.outcomes["age"].result is Result.CHANGED
    assert await talk.carry_on()
    assert talk.report.knock_on == ()
    assert {o.setting for o in talk.report.with_result(Result.CHANGED)} == {"age", "job"}


async def test_a_setting_that_another_change_moved_is_told_once_however_often_it_is_seen() -> None:
    other = page_of(setting("other"))
    stuck = page_of(JOB, row_tells=False)
    site = FakeSite(page_of(AGE, knocks_on={other: "off"}), stuck, other)
    left_alone = setting("other", presets={})
    talk = Conversation(site, catalog(AGE, JOB, left_alone))
    await talk.sign_in()
    talk.say(i.ReviewPressed())
    site.answers[6] = login_page()
    assert not await talk.press_apply()
    assert await talk.carry_on()
    assert talk.report.knock_on == (e.KnockOn("other", "on", "off"),)


@pytest.mark.parametrize("sign", [Sign.CAPTCHA, Sign.SIGN_IN])
async def test_what_was_read_from_another_account_is_forgotten_when_a_new_run_begins(
    sign: Sign,
) -> None:
    talk = await at_choices()
    talk.say(i.BackPressed(), i.BackPressed())
    assert talk.is_at(Step.WELCOME)
    talk.say(i.StartPressed(practice=False), i.SignInSeen(sign))
    talk.desk.site.answers[len(talk.desk.site.loads) + 1] = login_page()
    assert not await talk.sign_in()
    assert views.values(talk.state.events) == {}
    assert views.plan(talk.state) == ()


async def test_a_list_that_could_not_be_kept_whole_is_kept_anew_before_any_press() -> None:
    talk = await at_choices()
    talk.say(i.ReviewPressed())
    talk.desk.full = lambda event: event == e.ChangeChosen("job", "on", "off")
    assert not await talk.press_apply()
    assert talk.desk.presses == []
    assert len(worklist.chosen_changes(talk.state)) == 1
    talk.desk.full = lambda _event: False
    assert await talk.carry_on()
    assert {o.setting for o in talk.report.with_result(Result.CHANGED)} == {"age", "job"}
