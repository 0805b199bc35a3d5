"""The only place where the state of the conversation changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import (
    accounts,
    after_trouble,
    again,
    asides,
    catalog_news,
    choosing,
    earlier,
    flow,
    forgetting,
    lasting,
    record,
    rights,
    views,
    worklist,
)
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.account_intents import AccountIntent
from linkedin_privacy_wizard.wizard.again_intents import AgainIntent
from linkedin_privacy_wizard.wizard.aside_intents import AsideIntent
from linkedin_privacy_wizard.wizard.lasting_intents import LastingIntent
from linkedin_privacy_wizard.wizard.news_intents import NewsIntent
from linkedin_privacy_wizard.wizard.past_intents import PastIntent
from linkedin_privacy_wizard.wizard.record_intents import RecordIntent
from linkedin_privacy_wizard.wizard.right_intents import RightIntent
from linkedin_privacy_wizard.wizard.state import Step, WizardState, Work
from linkedin_privacy_wizard.wizard.trouble_intents import TroubleIntent

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import SettingId

Happening = e.Event | i.Intent


def advance(state: WizardState, happening: Happening) -> WizardState:
    """The state after something happened. What makes no sense in a step changes nothing."""
    if forgetting.has_begun(state):
        return forgetting.advance(state, happening)
    if isinstance(happening, e.Event):
        after = _after_event(replace(state, events=(*state.events, happening)), happening)
    else:
        after = _after_intent(state, happening)
    leads_away = after.aside is not None and after.work is not Work.NONE
    return replace(after, aside=None) if leads_away else after


def _after_event(state: WizardState, event: e.Event) -> WizardState:
    match event:
        case e.RunStarted():
            # What was read in an earlier run, perhaps of another account, says nothing of this one.
            return replace(state, events=(event,))
        case e.StageStarted(e.Stage.READ, _):
            return replace(state, work=Work.READING, trouble=None)
        case e.StageStarted(e.Stage.APPLY, _):
            work = Work.GUIDING if worklist.is_guided(state) else Work.APPLYING
            return replace(state, work=work, trouble=None)
        case e.StageStarted(e.Stage.PROVE, _):
            return replace(state, work=Work.PROVING, paused=False, trouble=None)
        case e.StageEnded(_, e.Stage.READ, whole):
            return _read(replace(state, work=Work.NONE, stopping=False), whole=whole)
        case e.StageEnded(_, e.Stage.APPLY, _):
            return replace(state, work=Work.NONE, stopping=False, sight=None)
        case e.StageEnded(_, e.Stage.PROVE, _):
            return replace(state, work=Work.NONE, stopping=False, step=Step.SUMMARY)
        case e.RunEnded():
            # Where nothing was pressed in the end, there was nothing to prove either.
            step = Step.SUMMARY if state.step is Step.APPLY else state.step
            return replace(state, step=step, guided=())
        case _:
            return state


def _read(state: WizardState, *, whole: bool) -> WizardState:
    """After the reading: on to the choices.

    A reading that was stopped stays where it is: the person goes on with it, or reads again.
    """
    return choosing.to_choices(state) if whole else state


def _after_intent(state: WizardState, intent: i.Intent) -> WizardState:
    if isinstance(intent, AccountIntent):
        return accounts.advance(state, intent)
    if isinstance(intent, AgainIntent):
        return again.advance(state, intent)
    if isinstance(intent, AsideIntent):
        return asides.advance(state, intent)
    if isinstance(intent, RightIntent):
        return rights.advance(state, intent)
    if isinstance(intent, PastIntent):
        return earlier.advance(state, intent)
    if isinstance(intent, RecordIntent):
        return record.advance(state, intent)
    if isinstance(intent, LastingIntent):
        return lasting.advance(state, intent)
    if isinstance(intent, NewsIntent):
        return catalog_news.advance(state, intent)
    if isinstance(intent, TroubleIntent):
        return after_trouble.advance(state, intent)
    return _after_step_intent(state, intent)


def _after_step_intent(state: WizardState, intent: i.StepIntent) -> WizardState:  # noqa: C901, PLR0912
    match intent:
        case i.CatalogLoaded(catalog):
            return replace(state, catalog=catalog)
        case i.ModeChosen(mode):
            return replace(state, mode=mode, asked_to_start_without_mode=False)
        case i.StartPressed(practice):
            return _start(state, practice=practice)
        case i.SignInSeen(sign):
            return _sign_in_seen(state, sign)
        case i.BackPressed():
            return _back(state)
        case i.PresetChosen(preset):
            return choosing.choose_preset(state, preset)
        case i.ValueChosen():
            return choosing.choose(state, intent)
        case i.EffectTicked():
            return choosing.tick(state, intent)
        case i.ReadPressed():
            ready = state.step is Step.READ and state.work is Work.NONE
            return replace(state, work=Work.READING, trouble=None) if ready else state
        case i.ChoosePressed():
            ready = state.step is Step.READ and state.work is Work.NONE
            return choosing.to_choices(state) if ready and views.values(state.events) else state
        case i.ReviewPressed():
            return again.review(state) if state.step is Step.CHOOSE else state
        case i.ChangePressedFor(setting):
            ready = state.step is Step.REVIEW
            there = replace(state, step=Step.CHOOSE, chooses=True, focus=setting)
            return there if ready else state
        case i.ApplyPressed():
            agreed = state.step is Step.REVIEW and views.agreed_changes(state)
            there = replace(again.agree(state), step=Step.APPLY, paused=False)
            return there if agreed else state
        case i.PausePressed(paused):
            working = state.work in (Work.READING, Work.APPLYING)
            return replace(state, paused=paused) if working else state
        case i.StopPressed():
            working = state.work is not Work.NONE
            return replace(state, stopping=True, paused=False) if working else state
        case i.GuidePressed(settings):
            return _guide(state, settings)
        case i.SightSeen(sight):
            return replace(state, sight=sight) if state.work is Work.GUIDING else state
        case i.GuideAnswered():
            return state
        case i.HeldUp(waits):
            return replace(state, held_up=waits and state.work is not Work.NONE)
        case i.StartOver():
            return flow.afresh(state)
        case _:
            assert_never(intent)


def _start(state: WizardState, *, practice: bool) -> WizardState:
    if state.step is not Step.WELCOME:
        return state
    if state.mode is None:
        return replace(state, asked_to_start_without_mode=True)
    return replace(flow.afresh(state), step=Step.SIGN_IN, mode=state.mode, practice=practice)


def _guide(state: WizardState, settings: tuple[SettingId, ...]) -> WizardState:
    """Go on with this run, for those of the settings that are left to do."""
    left = {change.setting.id for change in worklist.left_to_do(state)}
    if state.step is not Step.SUMMARY or not settings or not left.issuperset(settings):
        return state
    return replace(state, step=Step.APPLY, guided=settings, paused=False, stopping=False)


def _sign_in_seen(state: WizardState, sign: Sign) -> WizardState:
    met = state.met.and_sign(sign)
    state = replace(state, sign=sign, signed_in=sign is Sign.FINE, met=met)
    if state.step is Step.SIGN_IN and state.signed_in:
        return replace(state, step=Step.READ, trouble=None)
    return state


def _back(state: WizardState) -> WizardState:
    """One step back, where nothing has been pressed yet, or back to the step itself."""
    if flow.is_at_right(state) and flow.can_go_back(state):
        return rights.left(state)
    if state.aside is not None:
        return replace(state, aside=None)
    if state.work is not Work.NONE or not flow.can_go_back(state):
        return state
    match state.step:
        case Step.SIGN_IN | Step.READ:
            return replace(state, step=Step.WELCOME, trouble=None, sign=Sign.SIGN_IN)
        case Step.CHOOSE if state.baseline is not None and state.chooses:
            return replace(state, chooses=False)
        case Step.CHOOSE:
            return replace(state, step=Step.READ)
        case _:
            return replace(state, step=Step.CHOOSE)
