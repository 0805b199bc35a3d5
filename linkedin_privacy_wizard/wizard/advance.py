"""The only place where the state of the conversation changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.plan import preset_choices
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import after_trouble, earlier, flow, forgetting, views
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.state import Beside, Forgetting, Step, WizardState, Work

if TYPE_CHECKING:
    from collections.abc import Mapping

    from linkedin_privacy_wizard.domain.setting import Preset, SettingId
    from linkedin_privacy_wizard.domain.value import Value

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
            work = Work.GUIDING if views.is_guided(state) else Work.APPLYING
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
    return _to_choices(state) if whole else state


def _to_choices(state: WizardState) -> WizardState:
    """The choices, with those of the preset already made where the person made none.

    Where an earlier run is taken up, its values take the place of the preset, and the list of
    them is shown at once.
    """
    if state.prepared is not None:
        step, chosen = Step.REVIEW, dict(state.prepared.values)
    else:
        step, now = Step.CHOOSE, views.values(state.events)
        chosen = preset_choices(state.catalog.settings, now, state.preset)
    new = {setting: value for setting, value in chosen.items() if setting not in state.left}
    return replace(state, step=step, choices={**new, **state.choices})


def _after_intent(state: WizardState, intent: i.Intent) -> WizardState:  # noqa: C901, PLR0912
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
        case i.AsideOpened(aside):
            opened = replace(state, aside=aside, forgetting=Forgetting())
            return opened if flow.can_open_asides(state) else state
        case i.BrowserChosen(name):
            return _choose_browser(state, name)
        case i.PrivacyControlSet(on):
            return replace(state, privacy_control=on)
        case i.ForgetHistoryTicked(ticked):
            return replace(state, forgetting=Forgetting(history=ticked))
        case i.ForgetPressed():
            return forgetting.begin(state)
        case i.AllForgotten():
            return state
        case i.PresetChosen(preset):
            return _choose_preset(state, preset)
        case i.ValueChosen():
            return _choose(state, intent)
        case i.EffectTicked(setting, effect, ticked):
            pair = frozenset({(setting, effect)})
            return replace(state, ticked=state.ticked | pair if ticked else state.ticked - pair)
        case i.ReadPressed():
            ready = state.step is Step.READ and state.work is Work.NONE
            return replace(state, work=Work.READING, trouble=None) if ready else state
        case i.ChoosePressed():
            ready = state.step is Step.READ and state.work is Work.NONE
            return _to_choices(state) if ready and views.values(state.events) else state
        case i.ReviewPressed():
            ready = state.step is Step.CHOOSE
            return replace(state, step=Step.REVIEW, focus=None) if ready else state
        case i.ChangePressedFor(setting):
            ready = state.step is Step.REVIEW
            return replace(state, step=Step.CHOOSE, focus=setting) if ready else state
        case i.ApplyPressed():
            agreed = state.step is Step.REVIEW and views.agreed_changes(state)
            return replace(state, step=Step.APPLY, paused=False) if agreed else state
        case i.PausePressed(paused):
            working = state.work in (Work.READING, Work.APPLYING)
            return replace(state, paused=paused) if working else state
        case i.StopPressed():
            working = state.work is not Work.NONE
            return replace(state, stopping=True, paused=False) if working else state
        case i.GuidePressed(settings):
            return _guide(state, settings)
        case i.PlaceOpened():
            return _show_place(state, intent)
        case i.SightSeen(sight):
            return replace(state, sight=sight) if state.work is Work.GUIDING else state
        case i.GuideAnswered():
            return state
        case i.SessionTroubled():
            return after_trouble.troubled(state, intent)
        case i.HeldUp(waits):
            return replace(state, held_up=waits and state.work is not Work.NONE)
        case i.SiteCameBack():
            return replace(state, came_back=state.trouble is not None)
        case i.WaitOver():
            return replace(state, wait=None)
        case i.AccountTold(same):
            return after_trouble.account_told(state, same=same)
        case i.CarryOnPressed():
            return after_trouble.carry_on(state)
        case i.PutBackPressed():
            return earlier.put_back_this(state)
        case i.PastLoaded(past):
            return replace(state, past=past)
        case i.UnfinishedTaken(practice, purpose):
            return earlier.take_unfinished(state, purpose, practice=practice)
        case i.UnfinishedDropped(numbers):
            return earlier.drop_unfinished(state, numbers)
        case i.EarlierPutBackPressed(run):
            return earlier.put_back_earlier(state, run)
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


def _choose_browser(state: WizardState, name: str) -> WizardState:
    """Taken up at once where the person signs in, and else as soon as they do."""
    if not flow.can_choose_browser(state):
        return state
    return replace(
        state, browser=name, aside=None, sign=Sign.SIGN_IN, trouble=None, came_back=False
    )


def _guide(state: WizardState, settings: tuple[SettingId, ...]) -> WizardState:
    """Go on with this run, for those of the settings that are left to do."""
    left = {change.setting.id for change in views.left_to_do(state)}
    if state.step is not Step.SUMMARY or not settings or not left.issuperset(settings):
        return state
    return replace(state, step=Step.APPLY, guided=settings, paused=False, stopping=False)


def _show_place(state: WizardState, intent: i.PlaceOpened) -> WizardState:
    """Beside the results, where there is a page that can be opened for sure."""
    at_results = state.step is Step.SUMMARY and state.work is Work.NONE and state.trouble is None
    asked = replace(state, aside=Beside.SETTING, shown=intent.setting, shows_article=intent.article)
    return asked if at_results and views.path_shown(asked) is not None else state


def _sign_in_seen(state: WizardState, sign: Sign) -> WizardState:
    met = state.met.and_sign(sign)
    state = replace(state, sign=sign, signed_in=sign is Sign.FINE, met=met)
    if state.step is Step.SIGN_IN and state.signed_in:
        return replace(state, step=Step.READ, trouble=None)
    return state


def _back(state: WizardState) -> WizardState:
    """One step back, where nothing has been pressed yet, or back to the step itself."""
    if state.aside is not None:
        return replace(state, aside=None)
    if state.work is not Work.NONE or not flow.can_go_back(state):
        return state
    match state.step:
        case Step.SIGN_IN | Step.READ:
            return replace(state, step=Step.WELCOME, trouble=None, sign=Sign.SIGN_IN)
        case Step.CHOOSE:
            return replace(state, step=Step.READ)
        case _:
            return replace(state, step=Step.CHOOSE)


def _choose_preset(state: WizardState, preset: Preset) -> WizardState:
    chosen = preset_choices(state.catalog.settings, views.values(state.events), preset)
    same = {setting for setting, value in chosen.items() if state.choices.get(setting) == value}
    ticked = frozenset(pair for pair in state.ticked if pair[0] in same)
    return replace(
        state, preset=preset, choices=chosen, left=_unwanted(state, chosen), ticked=ticked
    )


def _unwanted(state: WizardState, chosen: Mapping[SettingId, Value]) -> frozenset[SettingId]:
    """What an earlier run had prepared and the preset leaves alone: it does not come back."""
    prepared = state.prepared.values if state.prepared is not None else {}
    return frozenset(prepared.keys() - chosen.keys())


def _choose(state: WizardState, intent: i.ValueChosen) -> WizardState:
    choices = dict(state.choices)
    choices.pop(intent.setting, None)
    left = state.left - {intent.setting}
    if intent.value is None:
        left |= {intent.setting}
    else:
        choices[intent.setting] = intent.value
    # Another value may have other side effects: what was agreed to before does not count.
    ticked = frozenset(pair for pair in state.ticked if pair[0] != intent.setting)
    return replace(state, choices=choices, left=left, ticked=ticked, focus=None)
