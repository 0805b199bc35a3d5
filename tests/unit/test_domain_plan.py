"""The list to review: what the person chose, and nothing that could not be read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from linkedin_privacy_wizard.domain.plan import changes, preset_choices
from linkedin_privacy_wizard.domain.setting import Preset, SideEffect
from tests.builders import change, choice, destructive, look_only, setting

AGE, JOB, LOOK = setting("age"), setting("job"), look_only("sessions")
VIEWING = choice(side_effects=(SideEffect("erases", ("semi", "private")),))
ALL = (AGE, JOB, LOOK, VIEWING)
IDS = st.sampled_from([each.id for each in ALL])
WORDS = st.sampled_from(["on", "off", "full", "private"])


def test_only_what_differs_from_the_value_now_is_on_the_list() -> None:
    listed = changes(ALL, {"age": "on", "job": "off"}, {"age": "off", "job": "off"})
    assert listed == (change(AGE, "on", "off"),)


def test_a_setting_that_could_not_be_read_is_not_on_the_list() -> None:
    assert changes(ALL, {}, {"age": "off"}) == ()


def test_a_setting_that_is_only_looked_at_is_not_on_the_list() -> None:
    assert changes(ALL, {"sessions": "3"}, {"sessions": "0"}) == ()


def test_a_setting_that_the_person_leaves_alone_is_not_on_the_list() -> None:
    assert changes(ALL, {"age": "on"}, {}) == ()


@given(
    st.dictionaries(IDS, WORDS),
    st.dictionaries(IDS, WORDS),
    st.frozensets(st.tuples(IDS, st.sampled_from(["erases", "other"]))),
)
def test_whatever_was_read_chosen_and_ticked_the_list_holds_no_more(
    values: dict[str, str], choices: dict[str, str], ticked: frozenset[tuple[str, str]]
) -> None:
    listed = changes(ALL, values, choices, ticked)
    ids = [each.setting.id for each in listed]
    assert ids == [each.id for each in ALL if each.id in ids]
    for each in listed:
        assert each.setting.can_be_pressed
        assert each.before == values[each.setting.id]
        assert each.wanted == choices[each.setting.id] != each.before
        assert {(each.setting.id, effect) for effect in each.effects} <= ticked


def test_a_change_without_side_effects_is_agreed_to_by_reviewing_it() -> None:
    assert change(AGE).agreed


def test_a_side_effect_that_was_not_ticked_is_not_agreed_to() -> None:
    (listed,) = changes([destructive()], {"resumes": "on"}, {"resumes": "off"})
    assert listed.effects_needed == {"deletes"}
    assert not listed.agreed


def test_a_tick_counts_for_its_own_setting_alone() -> None:
    chosen = {"resumes": "on"}, {"resumes": "off"}
    other = frozenset({("age", "deletes"), ("resumes", "something else")})
    (listed,) = changes([destructive()], *chosen, other)
    assert not listed.agreed
    (listed,) = changes([destructive()], *chosen, frozenset({("resumes", "deletes")}))
    assert listed.agreed


def test_turning_the_same_switch_on_has_no_side_effect() -> None:
    assert change(destructive(), "off", "on").agreed


def test_a_preset_chooses_for_the_settings_whose_value_is_known() -> None:
    chosen = preset_choices(ALL, {"age": "on", "viewing": "full"}, Preset.STRICTEST)
    assert chosen == {"age": "off", "viewing": "private"}


def test_a_preset_leaves_alone_what_it_has_no_word_for() -> None:
    mild = setting("mild", presets={Preset.STRICTEST: "off"})
    assert preset_choices([mild], {"mild": "on"}, Preset.ESSENTIALS) == {}
    assert preset_choices([mild], {"mild": "on"}, Preset.STRICTEST) == {"mild": "off"}


def test_a_preset_never_chooses_for_a_setting_that_the_wizard_may_not_press() -> None:
    handed_over = look_only("last-name", presets={Preset.SUGGESTED: "initial"})
    assert preset_choices([handed_over], {"last-name": "full"}, Preset.SUGGESTED) == {}
