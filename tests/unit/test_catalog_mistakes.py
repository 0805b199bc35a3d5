"""Every mistake in one catalog file is said with the file and the key."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from linkedin_privacy_wizard.catalog.check import check
from tests.catalog_files import GOOD, LOOK, changed, told, write

if TYPE_CHECKING:
    from pathlib import Path

FILE = "ads/ads-age.toml"
PATH = '"/mypreferences/d/settings/ads-by-age"'
OFF_SWITCH = 'id = "off"\nswitch = false'


class Mistake(NamedTuple):
    """One change to a good file, and the line that should tell of it."""

    old: str
    new: str
    line: str


SHAPE = {
    "a missing key": Mistake('topic = "ads"\n', "", "topic: Field required"),
    "an unknown key": Mistake(
        'topic = "ads"', 'topic = "ads"\ntpoic = 1', "tpoic: Extra inputs are not permitted"
    ),
    "an unknown key in a table": Mistake(
        'id = "on"', 'id = "on"\nswich = true', "options.0.swich: Extra inputs are not permitted"
    ),
    "a switch that is a word": Mistake(
        "switch = true", 'switch = "yes"', "options.0.switch: Input should be a valid boolean"
    ),
    "a switch that is a number": Mistake(
        "switch = true", "switch = 1", "options.0.switch: Input should be a valid boolean"
    ),
    "one title where a list belongs": Mistake(
        'en = ["Age range"]', 'en = "Age range"', "titles.en: Input should be a valid tuple"
    ),
    "a title that is a number": Mistake(
        'en = ["Age range"]', "en = [7]", "titles.en.0: Input should be a valid string"
    ),
    "a date in quotes": Mistake(
        "checked = 2026-09-01\nkeys",
        'checked = "2026-09-01"\nkeys',
        "checked: Input should be a valid date",
    ),
    "an unknown section": Mistake(
        'category = "ads"',
        'category = "advertising"',
        "category: Input should be 'privacy', 'ads', 'profile-visibility', "
        "'sign-in-and-security' or 'account'",
    ),
    "an unknown topic": Mistake(
        'topic = "ads"',
        'topic = "news"',
        "topic: Input should be 'ai', 'ads', 'seen', 'reached', 'shared' or 'sign_in'",
    ),
    "an unknown kind": Mistake(
        'kind = "switch"',
        'kind = "toggle"',
        "kind: Input should be 'switch', 'choice', 'menu', 'ticks', 'look' or 'hand_over'",
    ),
    "an unknown preset": Mistake(
        'suggested = "off"',
        'sugested = "off"',
        "presets.sugested: Input should be 'essentials', 'suggested' or 'strictest'",
    ),
    "an unknown evidence": Mistake(
        'evidence = "confirmed"',
        'evidence = "sure"',
        "addresses.0.evidence: Input should be 'confirmed' or 'guess'",
    ),
    "evidence without source": Mistake(
        'source = "A published script of 2026"\n', "", "addresses.0.source: Field required"
    ),
    "an empty source": Mistake(
        "A published script of 2026",
        "",
        "addresses.0.source: Text should not be empty, and not begin or end with a space",
    ),
    "a text with a space at its end": Mistake(
        "Turn it off.",
        "Turn it off. ",
        "text.en.suggest: Text should not be empty, and not begin or end with a space",
    ),
    "a text of two lines": Mistake(
        '"Turn it off."',
        '"Turn it\\noff."',
        "text.en.suggest: Text should be one line of plain characters",
    ),
    "an id with capitals": Mistake(
        'id = "on"', 'id = "On"', "options.0.id: 'On' should be small letters, digits and hyphens"
    ),
    "a key of LinkedIn's with a quote": Mistake(
        '"allowAdsByAge"',
        "'allow\"Age'",
        "keys.0: 'allow\"Age' should be a name of LinkedIn's, without spaces",
    ),
    "a country in capitals": Mistake(
        '["cn"]', '["CN"]', "not_offered_in.0: 'CN' should be a code of two small letters"
    ),
    "a language in capitals": Mistake(
        "[labels]\nen", "[labels]\nEN", "labels.EN: 'EN' should be a language code such as en"
    ),
    "a help article by its title": Mistake(
        '"a517610"',
        '"Age and gender"',
        "help: 'Age and gender' should be the number of a help article, such as a6278844",
    ),
    "a side effect of no option": Mistake(
        '["off"]\n\n[[dialogs',
        "[]\n\n[[dialogs",
        "side_effects.0.options: Tuple should have at least 1 item after validation, not 0",
    ),
    "a note for no country": Mistake(
        '["eu"]',
        "[]",
        "text.en.notes.0.countries: Tuple should have at least 1 item after validation, not 0",
    ),
}

FIT = {
    "another file name": Mistake('id = "ads-age"', 'id = "age"', "id: 'age' belongs in age.toml"),
    "another folder": Mistake(
        'category = "ads"', 'category = "privacy"', "category: This belongs in the folder privacy"
    ),
    "an address twice": Mistake(
        '[[options]]\nid = "on"',
        f'[[addresses]]\npath = {PATH}\nevidence = "guess"\nsource = "x"\n\n[[options]]\nid = "on"',
        "addresses: '/mypreferences/d/settings/ads-by-age' is named twice",
    ),
    "a switch with two options that are on": Mistake(
        OFF_SWITCH,
        'id = "off"\nswitch = true',
        "options: A switch needs one option with switch = true and one with false",
    ),
    "a switch with an option that is neither": Mistake(
        OFF_SWITCH,
        'id = "off"',
        "options: A switch needs one option with switch = true and one with false",
    ),
    "a code for two options": Mistake(
        OFF_SWITCH,
        f'{OFF_SWITCH}\ncodes = ["YES"]',
        "options: The code 'YES' would stand for two options",
    ),
    "words for two options": Mistake(
        'en = ["Off"]', 'en = ["ON"]', "options: The words 'en: on' would stand for two options"
    ),
    "a preset of no option": Mistake(
        'suggested = "off"', 'suggested = "none"', "presets.suggested: There is no option 'none'"
    ),
    "a side effect of an unknown option": Mistake(
        'options = ["off"]',
        'options = ["off", "none"]',
        "side_effects.0.options: There is no option 'none'",
    ),
    "a side effect without words": Mistake(
        'forgets = "LinkedIn forgets your choice of ads."',
        "",
        "text.en.side_effects.forgets: This side effect has no words",
    ),
    "words for no side effect": Mistake(
        'forgets = "LinkedIn',
        'keeps = "No."\nforgets = "LinkedIn',
        "text.en.side_effects.keeps: There is no such side effect",
    ),
    "a dialog of an unknown option": Mistake(
        'option = "off"', 'option = "none"', "dialogs.0.option: There is no option 'none'"
    ),
    "a dialog that nobody agreed to": Mistake(
        'option = "off"',
        'option = "on"',
        "dialogs.0.option: 'on' has no side effect, so nobody would agree to the dialog",
    ),
    "a dialog without a title": Mistake(
        'title = { en = ["Sure?"] }',
        "title = {}",
        "dialogs.0.title: A button of one word needs the dialog's title beside it",
    ),
    "a dialog without a button": Mistake(
        'confirm = { en = ["Yes"] }',
        "confirm = { en = [] }",
        "dialogs.0.confirm: A dialog is known by its words: give some",
    ),
    "no English": Mistake("text.en", "text.de", "text.en: Every setting needs English words"),
    "an option without words": Mistake(
        'off = { label = "Off", says = "LinkedIn may not use your age for ads." }',
        "",
        "text.en.options.off: This option has no words",
    ),
    "words for no option": Mistake(
        'off = { label = "Off"',
        'none = { label = "None", says = "None." }\noff = { label = "Off"',
        "text.en.options.none: There is no such option",
    ),
    "a switch that does not say what off means": Mistake(
        'off = "LinkedIn picks ads for people of any age."\n',
        "",
        "text.en.off: A setting that can be switched needs these words",
    ),
    "a switch that does not say what is lost": Mistake(
        'lose = "You see just as many ads."\n',
        "",
        "text.en.lose: A setting that can be switched needs these words",
    ),
}


@pytest.mark.parametrize("mistake", [*SHAPE.values(), *FIT.values()], ids=[*SHAPE, *FIT])
def test_a_mistake_is_told_with_file_and_key(tmp_path: Path, mistake: Mistake) -> None:
    write(tmp_path, ads__ads_age=changed(GOOD, (mistake.old, mistake.new)))
    assert told(tmp_path) == f"{FILE}: {mistake.line}"


def test_options_with_the_same_id_are_told(tmp_path: Path) -> None:
    write(tmp_path, ads__ads_age=changed(GOOD, (OFF_SWITCH, 'id = "on"\nswitch = false')))
    assert f"{FILE}: options: 'on' is named twice" in check(tmp_path)


def test_side_effects_with_the_same_id_are_told(tmp_path: Path) -> None:
    again = '[[side_effects]]\nid = "forgets"\noptions = ["on"]\n\n[[dialogs]]'
    write(tmp_path, ads__ads_age=changed(GOOD, ("[[dialogs]]", again)))
    assert told(tmp_path) == f"{FILE}: side_effects: 'forgets' is named twice"


def test_a_choice_with_one_option_is_told(tmp_path: Path) -> None:
    off = '[[options]]\nid = "off"\nswitch = false\nwords = { en = ["Off"] }\n'
    choice = changed(GOOD, ('kind = "switch"', 'kind = "choice"'), (off, ""))
    write(tmp_path, ads__ads_age=choice)
    assert f"{FILE}: options: A choice needs two options or more" in check(tmp_path)


def test_a_choice_with_two_options_that_are_on_is_told(tmp_path: Path) -> None:
    choice = changed(GOOD, ('kind = "switch"', 'kind = "choice"'), ("= false", "= true"))
    write(tmp_path, ads__ads_age=choice)
    why = "Only one option can be switch = true, and only one false"
    assert told(tmp_path) == f"{FILE}: options: {why}"


def test_tick_boxes_with_other_options_than_all_none_and_some_are_told(tmp_path: Path) -> None:
    write(tmp_path, ads__ads_age=changed(GOOD, ('kind = "switch"', 'kind = "ticks"')))
    assert told(tmp_path) == f"{FILE}: options: Tick boxes have the options all, none and some"


def test_a_preset_of_some_tick_boxes_is_told(tmp_path: Path) -> None:
    some = changed(GOOD, ('kind = "switch"', 'kind = "ticks"'), ('= "off"', '= "some"'))
    write(tmp_path, ads__ads_age=some)
    why = "Some boxes are no choice: nobody knows which"
    assert f"{FILE}: presets.suggested: {why}" in check(tmp_path)


def test_a_key_that_holds_a_line_break_is_told_in_one_line(tmp_path: Path) -> None:
    write(tmp_path, ads__ads_age='"a\\nb" = 1\n' + GOOD)
    assert told(tmp_path) == f"{FILE}: a\\nb: Extra inputs are not permitted"


def test_a_setting_that_nothing_finds_is_told(tmp_path: Path) -> None:
    lost = changed(LOOK, ('["Where you\'re signed in"]', "[]"))
    write(tmp_path, sign_in_and_security__sessions=lost)
    why = "A setting needs an address or a title to be found by"
    assert told(tmp_path) == f"sign-in-and-security/sessions.toml: titles: {why}"


def test_a_setting_to_look_at_has_no_presets(tmp_path: Path) -> None:
    look = changed(GOOD, ('kind = "switch"', 'kind = "look"'))
    write(tmp_path, ads__ads_age=look)
    assert told(tmp_path) == f"{FILE}: presets: A setting that is only looked at has no presets"


def test_all_mistakes_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    bad = changed(GOOD, ("switch = true", "switch = 1"), ('topic = "ads"\n', ""))
    write(tmp_path, ads__ads_age=bad, ads__ads_gender="id =")
    assert check(tmp_path) == [
        f"{FILE}: topic: Field required",
        f"{FILE}: options.0.switch: Input should be a valid boolean",
        "ads/ads-gender.toml: This is no TOML: Invalid value (at end of document)",
    ]
