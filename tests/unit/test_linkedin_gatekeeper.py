"""The guard in force: who steers may change, and what was refused is remembered."""

from __future__ import annotations

from linkedin_privacy_wizard.linkedin.addresses import LINKEDIN
from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
from linkedin_privacy_wizard.linkedin.guards import Driver, Guard

PAGE = f"{LINKEDIN}/mypreferences/d/settings/ads-by-age"
HELPER = "https://accounts.google.com/gsi/select"


def test_the_person_may_go_where_the_wizard_may_not() -> None:
    keeper = Gatekeeper(Guard(LINKEDIN, frozenset()))
    assert keeper.origin == LINKEDIN
    assert keeper.may_open(PAGE)
    assert keeper.may_pop_up(HELPER)
    keeper.steer(Driver.WIZARD)
    assert not keeper.may_open(PAGE)
    assert not keeper.may_pop_up(HELPER)
    keeper.steer(Driver.PERSON)
    assert keeper.may_open(PAGE)


def test_a_path_that_linkedin_itself_lists_may_be_added() -> None:
    keeper = Gatekeeper(Guard(LINKEDIN, frozenset({"/psettings/x"}), Driver.WIZARD))
    keeper.allow(frozenset({"/mypreferences/d/settings/ads-by-age"}))
    assert keeper.may_open(PAGE)
    assert keeper.may_open(f"{LINKEDIN}/psettings/x")


def test_no_list_opens_what_must_never_be_opened() -> None:
    keeper = Gatekeeper(Guard(LINKEDIN, frozenset(), Driver.WIZARD))
    keeper.allow(frozenset({"/mypreferences/d/close-accounts", "/feed"}))
    assert not keeper.may_open(f"{LINKEDIN}/mypreferences/d/close-accounts")
    assert not keeper.may_open(f"{LINKEDIN}/feed")


def test_the_last_page_that_was_refused_is_remembered() -> None:
    keeper = Gatekeeper(Guard(LINKEDIN, frozenset({"/psettings/x"}), Driver.WIZARD))
    assert keeper.refused is None
    keeper.may_open(f"{LINKEDIN}/psettings/x")
    assert keeper.refused is None
    keeper.may_open("https://evil.example/")
    assert keeper.refused == "https://evil.example/"


def test_frames_and_parts_of_a_page_are_asked_for_too() -> None:
    keeper = Gatekeeper(Guard(LINKEDIN, frozenset(), Driver.WIZARD))
    assert keeper.may_request("https://static.licdn.com/x.js")
    assert not keeper.may_request("https://evil.example/x.js")
    assert keeper.may_frame(f"{LINKEDIN}/psettings/member-data")
    assert not keeper.may_frame(f"{LINKEDIN}/messaging/")
