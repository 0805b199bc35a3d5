"""Whatever a page shows, reading it ends with a value that it shows, or with a reason."""

from __future__ import annotations

import tomllib
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from linkedin_privacy_wizard.browser.views import UnreadableLook, page_view
from linkedin_privacy_wizard.domain.plan import Change
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.trouble import Trouble
from linkedin_privacy_wizard.linkedin import controls, dialogs, rows
from linkedin_privacy_wizard.linkedin.page import Control, ControlKind, PageView
from linkedin_privacy_wizard.linkedin.signs import Sign, may_be_in, sign_of, trouble_of
from linkedin_privacy_wizard.linkedin.words import OFF, ON
from linkedin_privacy_wizard.resources import resources
from linkedin_privacy_wizard.workflows.pages import sighting_of
from tests.contracts.walk import whole_catalog
from tests.fuzz.made_pages import LOOKS, ODD, SETTINGS, STATUSES, every_ref
from tests.fuzz.trying import fuzzed

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import Setting

PRESSABLE = [setting for setting in SETTINGS if setting.can_be_pressed]


@cache
def told_by_file(setting: str) -> dict[str, Any]:
    """A setting as its file tells it, read without any of the program's own code."""
    (file,) = (resources() / "catalog").rglob(f"{setting}.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


def plain(words: str) -> str:
    """Words without case, spaces and what nobody sees."""
    seen = unicodedata.normalize("NFKC", words).replace("\u2019", "'").replace("\u2018", "'")
    hidden = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\ufeff"
    return "".join(c for c in seen.casefold() if not c.isspace() and c not in hidden)


def says(words: str, setting: str, option: str, language: str) -> bool:
    """Whether these words can mean this option, by the setting's file or as on and off."""
    (told,) = (each for each in told_by_file(setting)["options"] if each["id"] == option)
    own = [word for code in ("en", language) for word in told.get("words", {}).get(code, [])]
    position = told.get("switch", {"all": True, "none": False}.get(option))
    if position is not None:
        own += (ON if position else OFF).get(language, ())
    return plain(words) in {plain(word) for word in own}


def shows(control: Control, setting: Setting, value: str, language: str) -> bool:
    """Whether a control can be said to show a value; groups of boxes are left to their own test."""
    option = value.partition(":")[0]
    chosen = [choice for choice in control.choices if choice.chosen]
    (told,) = (each for each in told_by_file(setting.id)["options"] if each["id"] == option)
    two_way = control.kind in (ControlKind.SWITCH, ControlKind.BOX)
    if two_way and control.on is not None:
        return bool(told.get("switch", option == "all")) is control.on
    if chosen and not two_way:
        lines = (chosen[0].words, *chosen[0].more)
        codes = {plain(code) for code in told.get("codes", [])}
        on_or_off = {"true", "on", "yes", "enabled", "false", "off", "no", "disabled"}
        by_code = plain(chosen[0].code) in codes | on_or_off
        return len(chosen) == 1 and (
            by_code or any(says(line, setting.id, option, language) for line in lines)
        )
    lines = (control.shown, *control.more)
    return any(says(line, setting.id, option, language) for line in lines)


@fuzzed("row and value parser", LOOKS, STATUSES, st.sampled_from(PRESSABLE), share=0.6)
def test_a_value_is_one_that_the_page_shows(
    look: dict[str, Any], status: int, setting: Setting
) -> None:
    view = page_view(look, status)
    sighting = sighting_of(setting, view, at_home=status == 200)
    found = controls.find(setting, view)
    if isinstance(found, Reason) or isinstance(sighting.found, Reason):
        assert isinstance(sighting.value, Reason)
        return
    assert set(found.controls) <= set(view.controls)
    value = controls.value_of(setting, found, view.language)
    if isinstance(value, Reason):
        return
    assert value.partition(":")[0] in {option.id for option in setting.options}
    if len(found.controls) == 1 and setting.kind != "ticks":
        assert shows(found.control, setting, value, view.language)
    for option in setting.options:
        _presses_only_what_is_there(setting, view, found, option.id)


def _presses_only_what_is_there(
    setting: Setting, view: PageView, found: controls.Found, wanted: str
) -> None:
    press = controls.press_for(setting, found, wanted, view.language)
    ours = {control.ref for control in found.controls}
    match press:
        case controls.Toggle(parts):
            assert {part.ref for part in parts} <= ours
            assert not any(part.disabled for part in parts)
        case controls.Choose(control, choice):
            assert control.ref in ours
            assert choice in control.choices
            assert not choice.disabled
        case controls.OpenMenu(control):
            assert control.ref in ours
        case _:
            assert isinstance(press, Reason)


@fuzzed("row and value parser", LOOKS, STATUSES, share=0.3)
def test_a_row_tells_only_what_stands_in_it(look: dict[str, Any], status: int) -> None:
    view, catalog = page_view(look, status), whole_catalog()
    matched = rows.match(SETTINGS, catalog, view)
    paths = {row.path for row in view.rows}
    for name, row in matched.settings.items():
        assert row.path in paths
        setting = next(each for each in SETTINGS if each.id == name)
        value = rows.value_in_row(setting, row, view.language)
        if value is not None:
            assert any(says(words, name, value, view.language) for words in row.words)
    assert set(matched.unknown) <= set(view.rows)
    assert not any("close-account" in row.path for row in matched.unknown)


@fuzzed("row and value parser", LOOKS, STATUSES, st.sampled_from(PRESSABLE), share=0.1)
def test_a_question_is_answered_only_as_the_catalog_says(
    look: dict[str, Any], status: int, setting: Setting
) -> None:
    view = page_view(look, status)
    trouble, sign = trouble_of(view), sign_of(view)
    assert trouble is None or isinstance(trouble, Trouble)
    assert status not in (429, 999) or sign is Sign.SLOW_DOWN
    assert not (sign is Sign.SLOW_DOWN and may_be_in(view))
    save = dialogs.save_button(view)
    assert save is None or (save in view.buttons and not save.disabled)
    for dialog in view.dialogs:
        for option in setting.options:
            button = dialogs.answer(Change(setting, "x", option.id), dialog, view.language)
            if isinstance(button, Reason):
                continue
            known = told_by_file(setting.id)["dialogs"]
            words = {plain(word) for each in known for word in each["confirm"]["en"]}
            assert plain(button.words) in words
            assert button.ref in every_ref(view)
            assert not setting.effects_of(option.id), "answered without the tick"


@fuzzed("look decoder", ODD, share=0.4)
def test_what_is_no_look_at_all_is_told_to_be_none(told: Any) -> None:  # noqa: ANN401 - anything
    _decodes_or_tells(told)


@fuzzed("look decoder", LOOKS, st.lists(st.integers(0, 400), max_size=3), ODD, share=0.6)
def test_a_look_with_a_piece_of_another_kind_is_told_to_be_none(
    look: dict[str, Any],
    places: list[int],
    odd: Any,  # noqa: ANN401 - anything
) -> None:
    for place in places:
        look = _with(look, place, odd)
    _decodes_or_tells(look)


def _decodes_or_tells(told: Any) -> None:  # noqa: ANN401 - anything
    try:
        view = page_view(told, 200)
    except UnreadableLook:
        return
    texts = [view.url, view.language, *view.messages, *(row.title for row in view.rows)]
    assert all(isinstance(text, str) for text in texts)
    assert all(control.on in (True, False, None) for control in view.controls)
    rows.match(SETTINGS[:3], whole_catalog(), view)
    sign_of(view)
    for setting in PRESSABLE[:3]:
        sighting_of(setting, view, at_home=True)


def _with(told: Any, place: int, odd: Any) -> Any:  # noqa: ANN401 - anything
    """The same data with one of its pieces, at any depth, replaced."""
    if isinstance(told, dict) and told:
        key = sorted(told)[place % len(told)]
        return {**told, key: _with(told[key], place // len(told), odd)}
    if isinstance(told, list) and told:
        at = place % len(told)
        return [*told[:at], _with(told[at], place // len(told), odd), *told[at + 1 :]]
    return odd
