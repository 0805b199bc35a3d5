"""The whole conversation, from the first page to the summary, and back again."""

from __future__ import annotations

from dataclasses import replace

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Result
from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.wizard import flow, views
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.past_intents import PutBackPressed
from linkedin_privacy_wizard.wizard.state import Step, WizardState, Work
from tests.builders import catalog, destructive, setting
from tests.fakes.conversation import Conversation
from tests.fakes.pages import ORIGIN, page_of
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


async def test_the_way_through_all_the_steps() -> None:
    talk = Conversation(pages(), ALL)
    assert talk.is_at(Step.SIGN_IN)
    await talk.sign_in()
    assert talk.is_at(Step.CHOOSE)
    talk.say(i.ReviewPressed())
    assert talk.is_at(Step.REVIEW)
    await talk.press_apply()
    assert talk.is_at(Step.SUMMARY)
    steps = dict.fromkeys(state.step for state in talk.states)
    assert tuple(steps) == flow.STEPS
    assert {o.setting for o in talk.report.with_result(Result.CHANGED)} == {"age", "job"}
    assert talk.report.finished


async def test_the_suggestions_are_chosen_already_and_a_side_effect_is_not_ticked() -> None:
    talk = await at_choices()
    assert talk.state.choices == {"age": "off", "job": "off", "resumes": "off"}
    assert talk.state.ticked == frozenset()
    assert [change.setting.id for change in views.plan(talk.state)] == ["age", "job", "resumes"]
    agreed = views.agreed_changes(talk.state)
    assert [change.setting.id for change in agreed] == ["age", "job"]


async def test_a_side_effect_that_is_ticked_is_agreed_to_and_can_be_unticked() -> None:
    talk = await at_choices()
    talk.say(i.EffectTicked("resumes", "deletes", ticked=True))
    assert len(views.agreed_changes(talk.state)) == 3
    talk.say(i.EffectTicked("resumes", "deletes", ticked=False))
    assert len(views.agreed_changes(talk.state)) == 2


async def test_another_value_has_to_be_agreed_to_anew() -> None:
    talk = await at_choices()
    talk.say(i.EffectTicked("resumes", "deletes", ticked=True), i.ValueChosen("resumes", "on"))
    talk.say(i.ValueChosen("resumes", "off"))
    assert len(views.agreed_changes(talk.state)) == 2


async def test_a_preset_that_changes_a_choice_takes_its_tick_along_and_keeps_the_others() -> None:
    other = destructive("archive", presets={Preset.STRICTEST: "off"})
    site = FakeSite(page_of(RESUMES), page_of(other))
    talk = Conversation(site, catalog(RESUMES, other))
    await talk.sign_in()
    talk.say(
        i.ValueChosen("archive", "off"),
        i.EffectTicked("archive", "deletes", ticked=True),
        i.EffectTicked("resumes", "deletes", ticked=True),
        i.PresetChosen(Preset.ESSENTIALS),
    )
    assert talk.state.ticked == {("resumes", "deletes")}
    assert talk.state.choices == {"resumes": "off"}
    talk.say(i.PresetChosen(Preset.STRICTEST))
    assert [change.setting.id for change in views.agreed_changes(talk.state)] == ["resumes"]


async def test_back_keeps_what_was_chosen() -> None:
    talk = await at_choices()
    talk.say(i.ValueChosen("job", "on"), i.EffectTicked("resumes", "deletes", ticked=True))
    choices, ticked = talk.state.choices, talk.state.ticked
    talk.say(i.ReviewPressed(), i.BackPressed())
    assert (talk.state.step, talk.state.choices) == (Step.CHOOSE, choices)
    talk.say(i.BackPressed())
    assert talk.is_at(Step.READ)
    talk.say(i.ChoosePressed())
    assert (talk.state.step, talk.state.choices, talk.state.ticked) == (
        Step.CHOOSE,
        choices,
        ticked,
    )


async def test_what_a_person_leaves_alone_is_not_chosen_again_behind_their_back() -> None:
    talk = await at_choices()
    talk.say(i.ValueChosen("age", None), i.BackPressed(), i.ChoosePressed())
    assert "age" not in talk.state.choices
    talk.say(i.BackPressed(), i.ReadPressed())
    await talk.read()
    assert "age" not in talk.state.choices
    assert [change.setting.id for change in views.plan(talk.state)] == ["job", "resumes"]


async def test_a_preset_chooses_anew_for_everything() -> None:
    talk = await at_choices()
    talk.say(i.ValueChosen("age", None), i.ValueChosen("job", "on"))
    talk.say(i.PresetChosen(Preset.STRICTEST))
    assert talk.state.choices == {"age": "off", "job": "off", "resumes": "off"}
    assert talk.state.preset is Preset.STRICTEST
    talk.say(i.BackPressed(), i.ChoosePressed())
    assert "age" in talk.state.choices


async def test_a_line_of_the_list_leads_back_to_its_place_among_the_choices() -> None:
    talk = await at_choices()
    talk.say(i.ReviewPressed(), i.ChangePressedFor("job"))
    assert (talk.state.step, talk.state.focus) == (Step.CHOOSE, "job")
    talk.say(i.ReviewPressed())
    assert talk.state.focus is None


async def test_a_list_with_nothing_agreed_to_is_not_applied() -> None:
    talk = await at_choices()
    talk.say(i.ValueChosen("age", None), i.ValueChosen("job", "on"), i.ReviewPressed())
    await talk.press_apply()
    assert talk.is_at(Step.REVIEW)


async def test_guiding_goes_the_same_way_and_presses_nothing() -> None:
    site = pages()
    talk = await at_choices(site, e.Mode.GUIDE)
    talk.say(i.ReviewPressed())
    one, two, _ = site.pages
    talk.desk.gate.while_waiting = [
        lambda: site.person_sets(one, "off"),
        lambda: site.person_sets(two, "off"),
    ]
    await talk.press_apply()
    assert talk.desk.presses == []
    assert Work.GUIDING in {state.work for state in talk.states}
    assert {o.setting for o in talk.report.with_result(Result.CHANGED)} == {"age", "job"}


async def test_old_values_are_put_back_the_same_way_as_any_others() -> None:
    talk = await at_choices()
    talk.say(i.ReviewPressed())
    await talk.press_apply()
    talk.say(PutBackPressed())
    assert (talk.state.step, talk.state.work) == (Step.READ, Work.READING)
    talk.say(e.RunStarted(talk.desk.job.clock.now(), ORIGIN, e.Mode.DO_IT, "abc"))
    await talk.read()
    assert talk.is_at(Step.REVIEW)
    assert [change.wanted for change in views.plan(talk.state)] == ["on", "on"]
    await talk.press_apply()
    assert [page.value for page in talk.desk.site.pages] == ["on", "on", "on"]
    assert {o.setting for o in talk.report.with_result(Result.CHANGED)} == {"age", "job"}


async def test_nothing_is_put_back_before_there_is_anything_to_put_back() -> None:
    talk = await at_choices()
    before = talk.state
    talk.say(PutBackPressed())
    assert talk.state == before
    at_end = replace(before, step=Step.SUMMARY)
    talk.states.append(at_end)
    talk.say(PutBackPressed())
    assert talk.state == at_end


async def test_starting_over_begins_with_nothing_but_the_catalog() -> None:
    talk = await at_choices()
    talk.say(i.StartOver())
    assert talk.state == WizardState(ALL, met=talk.state.met)
