"""What the person wants: ready-made sets of choices, single ones, and what goes with them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.plan import preset_choices
from linkedin_privacy_wizard.domain.undo import Undo
from linkedin_privacy_wizard.wizard import again, views
from linkedin_privacy_wizard.wizard.state import Prepared, Purpose, Step

if TYPE_CHECKING:
    from collections.abc import Mapping

    from linkedin_privacy_wizard.domain.setting import Preset, SettingId
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.wizard.intents import EffectTicked, ValueChosen
    from linkedin_privacy_wizard.wizard.state import WizardState


def to_choices(state: WizardState) -> WizardState:
    """The choices, with those of the preset already made where the person made none.

    Where the person has said what they want, that takes the place of the preset. Where an earlier
    run or a file is taken up, its values do, and the list of them is shown at once.
    """
    state = _with_brought(state)
    if state.prepared is not None:
        step, chosen = Step.REVIEW, dict(state.prepared.values)
    else:
        state = again.compare(state)
        step, chosen = Step.CHOOSE, _first_choices(state)
    new = {setting: value for setting, value in chosen.items() if setting not in state.left}
    there = replace(state, step=step, choices={**new, **state.choices})
    nothing_to_do = there.prepared is not None and not views.plan(there)
    return again.agree(there) if nothing_to_do else there


def _first_choices(state: WizardState) -> dict[SettingId, Value]:
    """What the person has said to want; those of the preset where they have never said it."""
    if state.baseline is not None:
        return again.choices(state, state.baseline)
    return preset_choices(state.catalog.settings, views.values(state.events), state.preset)


def _with_brought(state: WizardState) -> WizardState:
    """Wishes out of a file, once; what takes up an earlier run comes before them."""
    found = state.bringing
    if found is None or not found.taken or found.brought is None or state.prepared is not None:
        return state
    wishes = found.brought.wishes
    prepared = Prepared(Purpose.BROUGHT, wishes.values, Undo())
    return replace(state, prepared=prepared, left=state.left | wishes.left, bringing=None)


def choose_preset(state: WizardState, preset: Preset) -> WizardState:
    """Take a ready-made set of choices in place of what was chosen."""
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


def choose(state: WizardState, intent: ValueChosen) -> WizardState:
    """Choose a value for one setting, or leave the setting as it is."""
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


def tick(state: WizardState, intent: EffectTicked) -> WizardState:
    """Agree to a side effect of a choice, or no more."""
    pair = frozenset({(intent.setting, intent.effect)})
    return replace(state, ticked=state.ticked | pair if intent.ticked else state.ticked - pair)
