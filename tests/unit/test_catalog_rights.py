"""The files of rights: what comes out of a good one, every mistake by file and key, plain words."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
import textstat  # type: ignore[import-untyped]

from linkedin_privacy_wizard.catalog import CatalogError, load, load_rights
from linkedin_privacy_wizard.catalog.rights import check_rights, texts_in_right
from linkedin_privacy_wizard.catalog.wording import sentences_of, without_quotes
from linkedin_privacy_wizard.domain.country import Country
from linkedin_privacy_wizard.domain.right import Group, Reads
from linkedin_privacy_wizard.domain.setting import Evidence
from linkedin_privacy_wizard.linkedin.addresses import is_form_path
from tests.builders import look_only, setting
from tests.catalog_files import SHIPPED, changed

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = SHIPPED.parent / "rights"
RIGHTS = load_rights(FOLDER)
TODAY = date(2026, 10, 1)

GOOD = """\
id = "sessions"
group = "access"
order = 2
setting = "sessions"
category = "sign-in-and-security"
reads = "count"
sign_in = true
help = "a1338610"
checked = 2026-09-01

[address]
path = "/psettings/sessions"
evidence = "confirmed"
source = "A census"

[text.en]
name = "Where you are signed in"
what = "LinkedIn lists your devices."
steps = ["Look through the list."]
can = ["You see your devices."]
cannot = ["It ends nothing by itself."]
takes = "We know of no wait."
done = "You looked."
after = "All is well."
unsure = "Guides disagree."

[[text.en.choices]]
quote = "Sign out"
says = "It ends one."

[[text.en.notes]]
countries = ["eu"]
checked = 2026-09-01
text = "A note."
"""
WHERE = 'setting = "sessions"\ncategory = "sign-in-and-security"\n'
ADDRESS = GOOD[GOOD.index("[address]") : GOOD.index("[text.en]")]


def folder(tmp_path: Path, text: str, name: str = "sessions.toml") -> Path:
    """A folder with one right."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_the_shipped_rights_have_no_mistake() -> None:
    assert check_rights(FOLDER, load(SHIPPED).settings) == []


def test_a_good_file_becomes_a_right(tmp_path: Path) -> None:
    (right,) = load_rights(folder(tmp_path, GOOD))
    assert (right.id, right.group, right.order, right.reads) == (
        "sessions",
        Group.ACCESS,
        2,
        Reads.COUNT,
    )
    assert right.address is not None
    assert right.address.path == "/psettings/sessions"
    words = right.words("de")
    assert (words.after, words.unsure) == ("All is well.", "Guides disagree.")
    assert words.name == "Where you are signed in"
    assert [choice.quote for choice in words.choices] == ["Sign out"]
    assert check_rights(tmp_path, (look_only(),), TODAY) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('id = "sessions"', 'id = "session"', "id: 'session' belongs in session.toml"),
        ("[text.en]", "[text.de]", "text.en: Every right needs English words"),
        (
            '"confirmed"',
            '"guess"',
            "address.evidence: Only a confirmed address is opened",
        ),
        (ADDRESS + "[text.en]", "[text.en]", ""),
        (WHERE, "", ""),
        (
            WHERE,
            'setting = "sessions"\n',
            "setting: A section and the setting in it go together",
        ),
        (
            "/psettings/sessions",
            "/help/linkedin/ask/TS-DPRO",
            "",
        ),
        (
            "/psettings/sessions",
            "/messaging/compose",
            "address.path: '/messaging/compose' may never be opened",
        ),
        (
            "/psettings/sessions",
            "/help/linkedin/answer/a1",
            "address.path: '/help/linkedin/answer/a1' is not the plain path of a settings page",
        ),
        (
            "/psettings/sessions",
            "/mypreferences/d/close-accounts",
            "address.path: '/mypreferences/d/close-accounts' may never be opened",
        ),
        ("order = 2", 'order = "2"', "order: Input should be a valid integer"),
    ],
)
def test_a_mistake_names_its_file_and_key(tmp_path: Path, old: str, new: str, told: str) -> None:
    text = changed(GOOD, (old, new))
    if new == "[text.de]":
        text = text.replace("[[text.en.", "[[text.de.")
    folder(tmp_path, text)
    if not told:
        assert len(load_rights(tmp_path)) == 1
        return
    with pytest.raises(CatalogError) as caught:
        load_rights(tmp_path)
    assert str(caught.value) == f"sessions.toml: {told}"


def test_a_right_needs_a_place_to_be_found_at(tmp_path: Path) -> None:
    folder(tmp_path, changed(GOOD, (WHERE, ""), (ADDRESS, "")))
    with pytest.raises(CatalogError, match="needs an address, or a section to look in"):
        load_rights(tmp_path)


def test_a_value_is_read_of_a_setting(tmp_path: Path) -> None:
    folder(tmp_path, changed(GOOD, (WHERE, ""), ('"count"', '"value"')))
    with pytest.raises(CatalogError, match="reads: The value of which setting"):
        load_rights(tmp_path)


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="There are no rights here"):
        load_rights(tmp_path)


def test_a_file_that_is_no_toml_is_told(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match=r"sessions\.toml: This is no TOML"):
        load_rights(folder(tmp_path, "id ="))


def test_a_right_and_the_setting_beside_it_must_fit(tmp_path: Path) -> None:
    folder(tmp_path, GOOD)
    assert check_rights(tmp_path, (), TODAY) == [
        "sessions.toml: setting: There is no setting 'sessions'"
    ]
    assert check_rights(tmp_path, (setting("sessions"),), TODAY) == [
        "sessions.toml: category: 'sessions' is in ads",
        "sessions.toml: setting: The wizard changes that one by itself",
    ]


def test_long_sentences_and_days_to_come_are_told(tmp_path: Path) -> None:
    long = " ".join(["word"] * 21)
    late = ("checked = 2026-09-01", "checked = 2026-10-03")
    folder(tmp_path, changed(GOOD, ("Guides disagree", long), late))
    assert check_rights(tmp_path, (look_only(),), TODAY) == [
        f"sessions.toml: text.en.unsure: 21 words in one sentence, 20 at most: '{long}.'",
        "sessions.toml: checked: 2026-10-03 is still to come",
        "sessions.toml: text.en.notes.0.checked: 2026-10-03 is still to come",
    ]


def test_they_come_group_by_group_and_in_their_order() -> None:
    places = [(tuple(Group).index(right.group), right.order) for right in RIGHTS]
    assert places == sorted(set(places))


@pytest.mark.parametrize("right", RIGHTS, ids=lambda right: right.id)
def test_only_confirmed_addresses_are_there_to_be_opened(right: object) -> None:
    addresses = [each.address for each in RIGHTS if each is right and each.address is not None]
    assert [each for each in addresses if each.evidence is not Evidence.CONFIRMED] == []


def test_a_form_to_linkedin_needs_no_sign_in_and_every_other_page_does() -> None:
    forms = {right.id for right in RIGHTS if right.address and is_form_path(right.address.path)}
    assert forms == {right.id for right in RIGHTS if not right.sign_in}
    assert len(forms) == 7


def test_both_answers_of_the_form_are_shown_where_sources_disagree() -> None:
    words = next(right for right in RIGHTS if right.id == "object").words("en")
    assert [choice.quote for choice in words.choices] == [
        "Object to processing for training content-generating AI models",
        "Other",
    ]
    assert "disagree" in words.unsure


def test_no_request_is_called_more_than_a_request() -> None:
    forms = [right.words("en") for right in RIGHTS if not right.sign_in]
    bare = [each.name for each in forms if not any("request" in x for x in each.cannot)]
    assert bare == ["Ask LinkedIn about your privacy"]


def test_notes_are_for_those_who_live_there_and_for_all_where_that_is_not_known() -> None:
    words = next(right for right in RIGHTS if right.id == "object").words("en")
    assert len(words.notes_for(None)) == 2
    assert [note.countries for note in words.notes_for(Country.UK)] == [("eu", "uk")]
    assert words.notes_for(Country.CHINA) == ()


def test_a_right_for_one_country_is_for_those_who_may_live_there() -> None:
    by_id = {right.id: right for right in RIGHTS}
    assert by_id["non-member"].is_for(None)
    assert by_id["non-member"].is_for(Country.US)
    assert not by_id["non-member"].is_for(Country.EU)
    assert by_id["object"].is_for(Country.EU)


@pytest.mark.parametrize("right", RIGHTS, ids=lambda right: right.id)
def test_each_text_of_a_right_can_be_read_after_six_years_of_school(right: object) -> None:
    hard = {}
    for each in RIGHTS:
        for key, text in texts_in_right(each) if each is right else ():
            plain = re.sub(r"\bLinkedIn\b", "it", without_quotes(text))
            long = len(sentences_of(text)) > 1 or len(plain.split()) >= 12
            if long and textstat.flesch_kincaid_grade(plain) > 6:
                hard[key] = text
    assert hard == {}
