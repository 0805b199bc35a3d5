"""What comes out of a good catalog."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.catalog import load
from linkedin_privacy_wizard.domain.catalog import IgnoredRow
from linkedin_privacy_wizard.domain.setting import (
    Address,
    Category,
    Dialog,
    Evidence,
    Kind,
    Note,
    Option,
    OptionText,
    PlainText,
    Preset,
    Setting,
    SideEffect,
    Topic,
)
from tests.catalog_files import GOOD, LOOK, SHIPPED, changed, write

if TYPE_CHECKING:
    from pathlib import Path

AGE = Setting(
    id="ads-age",
    category=Category.ADS,
    topic=Topic.ADS,
    kind=Kind.SWITCH,
    titles={"en": ("Age range",)},
    former_titles={"en": ("Demographics",)},
    addresses=(
        Address(
            "/mypreferences/d/settings/ads-by-age",
            Evidence.CONFIRMED,
            "A published script of 2026",
        ),
    ),
    keys=("allowAdsByAge",),
    labels={"en": ("Use your age range for ads",)},
    alone=True,
    row_shows=True,
    options=(
        Option("on", switch=True, codes=("YES",), words={"en": ("On",)}),
        Option("off", switch=False, words={"en": ("Off",)}),
    ),
    presets={Preset.SUGGESTED: "off"},
    side_effects=(SideEffect("forgets", ("off",)),),
    dialogs=(Dialog("off", {"en": ("Sure?",)}, {"en": ("Yes",)}),),
    not_offered_in=("cn",),
    help="a517610",
    checked=date(2026, 9, 1),
    text={
        "en": PlainText(
            name="Ads for your age",
            what="LinkedIn picks ads for your age.",
            off="LinkedIn picks ads for people of any age.",
            lose="You see just as many ads.",
            suggest="Turn it off.",
            options={
                "on": OptionText("On", "LinkedIn may use your age for ads."),
                "off": OptionText("Off", "LinkedIn may not use your age for ads."),
            },
            side_effects={"forgets": "LinkedIn forgets your choice of ads."},
            notes=(Note(("eu",), "LinkedIn has to ask you first.", date(2026, 9, 1)),),
        )
    },
)


def test_a_setting_is_exactly_what_its_file_says(tmp_path: Path) -> None:
    assert load(write(tmp_path, ads__ads_age=GOOD)).settings == (AGE,)


def test_what_a_file_leaves_out_is_empty_or_the_careful_choice(tmp_path: Path) -> None:
    setting = load(write(tmp_path, sign_in_and_security__sessions=LOOK)).settings[0]
    assert (setting.alone, setting.row_shows, setting.help, setting.keys) == (False, False, "", ())
    assert (setting.text["en"].off, setting.text["en"].lose) == ("", "")


def test_settings_come_by_topic_then_suggested_first_then_by_name(tmp_path: Path) -> None:
    def file(name: str, topic: str, preset: str) -> str:
        return changed(
            GOOD,
            ('id = "ads-age"', f'id = "{name}"'),
            ('topic = "ads"', f'topic = "{topic}"'),
            ('suggested = "off"', preset),
            ("ads-by-age", f"ads-by-{name}"),
            ('"Age range"', f'"{name}"'),
        )

    write(
        tmp_path,
        ads__a=file("a", "shared", 'suggested = "off"'),
        ads__b=file("b", "ads", 'strictest = "off"'),
        ads__d=file("d", "ads", 'suggested = "off"'),
        ads__c=file("c", "ads", 'suggested = "off"'),
        ads__e=file("e", "ai", ""),
    )
    assert [setting.id for setting in load(tmp_path).settings] == ["e", "c", "d", "b", "a"]


def test_a_setting_is_found_by_its_id(tmp_path: Path) -> None:
    catalog = load(write(tmp_path, ads__ads_age=GOOD))
    assert catalog.by_id("ads-age") == AGE
    assert catalog.by_id("gone-since") is None


def test_the_rows_to_ignore_are_loaded(tmp_path: Path) -> None:
    rows = '[[rows]]\npaths = ["/mypreferences/d/close-accounts"]\ntitles = { en = ["Close"] }\n'
    catalog = load(write(tmp_path, ads__ads_age=GOOD, ignored=rows))
    assert catalog.ignored == (
        IgnoredRow(("/mypreferences/d/close-accounts",), {"en": ("Close",)}),
    )


def test_a_catalog_needs_no_rows_to_ignore(tmp_path: Path) -> None:
    assert load(write(tmp_path, ads__ads_age=GOOD)).ignored == ()


def test_the_fingerprint_changes_with_any_file_and_with_nothing_else(tmp_path: Path) -> None:
    first = load(write(tmp_path / "one", ads__ads_age=GOOD)).fingerprint
    again = load(write(tmp_path / "two", ads__ads_age=GOOD)).fingerprint
    other = load(write(tmp_path / "one", ignored='[[rows]]\ntitles = { en = ["X"] }')).fingerprint
    assert first == again
    assert first != other
    assert len(first) == 16


def test_the_shipped_catalog_loads_the_same_every_time() -> None:
    assert load(SHIPPED) == load(SHIPPED)


def test_importing_the_catalog_does_not_yet_import_pydantic() -> None:
    code = "import sys, linkedin_privacy_wizard.catalog; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_dialog_may_be_known_by_a_button_that_says_what_it_does(tmp_path: Path) -> None:
    told = changed(
        GOOD,
        (
            'title = { en = ["Sure?"] }\nconfirm = { en = ["Yes"] }',
            'confirm = { en = ["Yes, delete"] }',
        ),
    )
    write(tmp_path, ads__ads_age=told)
    (dialog,) = load(tmp_path).settings[0].dialogs
    assert not dialog.title
