"""Reading every setting: what is claimed, what it costs, and what is left to the person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Address, Category, Evidence
from linkedin_privacy_wizard.linkedin.page import ControlKind, Row
from linkedin_privacy_wizard.workflows.scan import categories_of, scan
from tests.builders import catalog, choice, look_only, setting, ticks
from tests.fakes.job import Desk
from tests.fakes.pages import Page, Thing, boxes, page_of, radios
from tests.fakes.site import FakeSite

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import Setting

AGE, JOB, VIEWING = setting("age"), setting("job"), choice("viewing")
ADS, VISIBILITY = (f"/mypreferences/d/categories/{name}" for name in ("ads", "profile-visibility"))
NO_ADDRESS = setting("nudges", addresses=())


def viewing_page(value: str = "FULL") -> Page:
    """The page of the choice of three."""
    things = [radios(value, ("FULL", "Your name"), ("SEMI", "A hint"), ("HIDE", "Private mode"))]
    return page_of(VIEWING, things=things)


async def test_section_pages_alone_are_read_where_their_rows_show_everything() -> None:
    desk = Desk(FakeSite(page_of(AGE), page_of(JOB, "off"), viewing_page()))
    await scan(catalog(AGE, JOB, VIEWING), desk.job)
    assert desk.site.loads == [ADS, VISIBILITY]
    assert desk.told(e.SettingRead) == [
        e.SettingRead("age", "on", e.Source.ROW),
        e.SettingRead("job", "off", e.Source.ROW),
        e.SettingRead("viewing", "full", e.Source.ROW),
    ]
    assert desk.events[0] == e.StageStarted(e.Stage.READ, 5)
    assert isinstance(desk.events[-1], e.StageEnded)
    assert desk.events[-1].whole


async def test_a_page_of_its_own_is_opened_for_each_value_that_no_row_shows() -> None:
    silent = replace(viewing_page("HIDE"), row_tells=False)
    site = FakeSite(page_of(AGE, row_tells=False), page_of(JOB), silent)
    desk = Desk(site)
    await scan(catalog(AGE, JOB, VIEWING), desk.job)
    assert site.loads == [ADS, VISIBILITY, site.pages[0].path, site.pages[2].path]
    assert e.SettingRead("age", "on", e.Source.PAGE) in desk.events
    assert e.SettingRead("viewing", "private", e.Source.PAGE) in desk.events


async def test_settings_that_share_a_page_are_read_from_one_load() -> None:
    first, second, gone = (
        setting(name, keys=(name,), addresses=AGE.addresses, titles=AGE.titles, alone=False)
        for name in ("events", "pages", "gone")
    )
    both = [Thing("on", keys=("events",)), Thing("off", keys=("pages",))]
    site = FakeSite(page_of(first, things=both, row_tells=False))
    desk = Desk(site)
    await scan(catalog(first, second, gone), desk.job)
    assert desk.told(e.SettingRead) == [
        e.SettingRead("events", "on", e.Source.PAGE),
        e.SettingRead("pages", "off", e.Source.PAGE),
    ]
    assert desk.ranks == [e.Rank.KEY, e.Rank.KEY]
    assert desk.told(e.SettingUnread) == [e.SettingUnread("gone", Reason.NO_CONTROL)]
    # What the page did not tell at first is asked of it afresh.
    assert site.loads == [ADS, site.pages[0].path, site.pages[0].path]


async def test_nothing_is_pressed_while_reading() -> None:
    desk = Desk(FakeSite(page_of(AGE, row_tells=False), viewing_page()))
    await scan(catalog(AGE, VIEWING), desk.job)
    assert desk.presses == []


async def test_every_page_is_announced_before_it_is_opened() -> None:
    desk = Desk(FakeSite(page_of(AGE, row_tells=False)))
    await scan(catalog(AGE), desk.job)
    diary = desk.site.diary
    assert diary.index(e.Looking("ads")) < diary.index(f"load {ADS}")
    assert diary.index(e.Looking("age")) < diary.index(f"load {desk.site.pages[0].path}")


async def test_linkedins_own_link_is_followed_and_kept() -> None:
    moved = page_of(NO_ADDRESS, row_tells=False)
    desk = Desk(FakeSite(moved))
    desk.site.keeper = FakeSite().keeper  # one that knows no page of it
    await scan(catalog(NO_ADDRESS), desk.job)
    assert e.SettingListed("nudges", moved.path, moved.title) in desk.events
    assert e.SettingRead("nudges", "on", e.Source.PAGE) in desk.events


async def test_a_row_of_that_title_that_leads_to_closing_the_account_is_not_followed() -> None:
    trap = page_of(NO_ADDRESS, path="/mypreferences/d/close-accounts", row_tells=False)
    desk = Desk(FakeSite(trap))
    await scan(catalog(NO_ADDRESS), desk.job)
    assert desk.site.loads == [ADS]
    assert desk.told(e.SettingRead, e.SettingMissing) == []
    assert desk.told(e.SettingUnread) == [e.SettingUnread("nudges", Reason.NOT_FOUND)]


async def test_a_setting_without_a_row_where_every_row_is_known_is_not_offered() -> None:
    desk = Desk(FakeSite(page_of(JOB)).knows(AGE))
    await scan(catalog(AGE, JOB, NO_ADDRESS), desk.job)
    assert desk.told(e.SettingMissing) == [e.SettingMissing("age"), e.SettingMissing("nudges")]


@pytest.mark.parametrize("missing", [AGE, NO_ADDRESS])
async def test_a_setting_is_not_called_missing_beside_a_row_that_may_be_its_new_one(
    missing: Setting,
) -> None:
    desk = Desk(FakeSite(page_of(JOB)).knows(AGE))
    new = Row("/mypreferences/d/settings/how-old-you-are", "How old you are", ("On",))
    desk.site.new_rows.append((Category.ADS, new))
    await scan(catalog(JOB, missing), desk.job)
    assert desk.told(e.SettingMissing) == []
    assert desk.told(e.SettingUnread) == [e.SettingUnread(missing.id, Reason.NOT_FOUND)]
    assert desk.told(e.UnknownSetting) == [e.UnknownSetting(Category.ADS, new.title, new.path)]


async def test_a_renamed_row_is_known_by_its_address() -> None:
    desk = Desk(FakeSite(page_of(AGE)))
    desk.site.pages[0].title = "How old you are"
    await scan(catalog(AGE), desk.job)
    assert desk.told(e.SettingRead) == [e.SettingRead("age", "on", e.Source.ROW)]
    assert desk.told(e.UnknownSetting) == []


async def test_a_setting_that_is_not_listed_is_asked_for_at_its_confirmed_address() -> None:
    hidden = page_of(AGE, listed=False)
    desk = Desk(FakeSite(hidden, page_of(JOB)))
    await scan(catalog(AGE, JOB), desk.job)
    assert desk.site.loads == [ADS, hidden.path]
    assert e.SettingRead("age", "on", e.Source.PAGE) in desk.events


async def test_a_section_shown_instead_of_a_setting_is_not_waited_on() -> None:
    desk = Desk(FakeSite(page_of(JOB)).knows(AGE))
    desk.site.leads[AGE.addresses[0].path] = ADS
    await scan(catalog(AGE, JOB), desk.job)
    assert desk.told(e.SettingMissing) == [e.SettingMissing("age")]
    assert desk.site.waited_on == []


async def test_a_page_without_the_control_is_waited_on() -> None:
    site = FakeSite(page_of(AGE, things=[], row_tells=False))
    await scan(catalog(AGE), Desk(site).job)
    assert site.waited_on == [f"{site.origin}{site.pages[0].path}"]


async def test_a_guessed_address_is_never_opened() -> None:
    guessed = setting("age", addresses=(Address("/psettings/age", Evidence.GUESS, "A test"),))
    desk = Desk(FakeSite(page_of(guessed, listed=False), page_of(JOB)))
    await scan(catalog(guessed, JOB), desk.job)
    assert desk.site.loads == [ADS]


async def test_confirmed_addresses_are_tried_in_turn_until_one_shows_the_setting() -> None:
    both = [Address(f"/psettings/{x}", Evidence.CONFIRMED, "A test") for x in ("a", "b", "c")]
    age = setting("age", addresses=tuple(both))
    page = page_of(age, path="/psettings/b", listed=False)
    desk = Desk(FakeSite(page, page_of(JOB)).knows(age))
    await scan(catalog(age, JOB), desk.job)
    assert desk.site.loads == [ADS, "/psettings/a", "/psettings/b"]
    assert e.SettingRead("age", "on", e.Source.PAGE) in desk.events


async def test_a_setting_that_is_only_looked_at_is_left_to_the_person_without_opening_it() -> None:
    sessions = look_only("sessions")
    desk = Desk(FakeSite(page_of(sessions, row_tells=False)))
    await scan(catalog(sessions), desk.job)
    assert len(desk.site.loads) == 1
    assert desk.told(e.SettingUnread) == [e.SettingUnread("sessions", Reason.LOOK_ONLY)]


async def test_a_setting_only_looked_at_that_is_not_listed_is_still_looked_for() -> None:
    sessions = look_only("sessions")
    shown = Desk(FakeSite(page_of(sessions, listed=False)))
    await scan(catalog(sessions), shown.job)
    assert shown.told(e.SettingUnread) == [e.SettingUnread("sessions", Reason.LOOK_ONLY)]


async def test_a_page_without_the_control_leaves_the_value_to_the_person() -> None:
    desk = Desk(FakeSite(page_of(AGE, things=[])))
    await scan(catalog(AGE), desk.job)
    assert desk.told(e.SettingUnread) == [e.SettingUnread("age", Reason.NO_CONTROL)]


async def test_a_control_that_does_not_say_its_state_leaves_it_to_the_person() -> None:
    desk = Desk(FakeSite(page_of(AGE, things=[Thing(mute=True)], row_tells=False)))
    await scan(catalog(AGE), desk.job)
    assert desk.told(e.SettingUnread) == [e.SettingUnread("age", Reason.UNKNOWN_VALUE)]


async def test_boxes_are_always_read_on_their_own_page() -> None:
    employer = ticks("employer", row_shows=True)
    desk = Desk(FakeSite(page_of(employer, things=boxes("on", "off", "on"))))
    await scan(catalog(employer), desk.job)
    assert desk.told(e.SettingRead) == [e.SettingRead("employer", "some:0.2/3", e.Source.PAGE)]


@pytest.mark.parametrize("listed", [True, False])
async def test_the_only_switch_of_another_page_is_not_taken_for_the_setting(
    listed: bool,  # noqa: FBT001 - a row of the table
) -> None:
    """LinkedIn leads from the setting's address to some other setting with one switch."""
    asked = page_of(AGE, listed=listed, row_tells=False)
    other = page_of(setting("other"), "off", category=Category.PRIVACY)
    desk = Desk(FakeSite(asked, other, page_of(JOB)))
    desk.site.leads[asked.path] = other.path
    await scan(catalog(AGE, JOB), desk.job)
    assert desk.told(e.SettingRead) == [e.SettingRead("job", "on", e.Source.ROW)]


async def test_a_page_that_has_moved_is_read_where_the_control_has_linkedins_own_key() -> None:
    keyed = setting("age", keys=("allowAdsByAge",))
    asked = page_of(keyed, row_tells=False)
    moved = page_of(keyed, "off", path="/mypreferences/d/settings/new-age", listed=False)
    desk = Desk(FakeSite(asked, moved))
    desk.site.leads[asked.path] = moved.path
    await scan(catalog(keyed), desk.job)
    assert desk.told(e.SettingRead) == [e.SettingRead("age", "off", e.Source.PAGE)]


async def test_the_other_spelling_of_an_address_is_the_same_page() -> None:
    spellings = ["/mypreferences/d/age", "/mypreferences/d/settings/age"]
    asked = page_of(AGE, path=spellings[0], row_tells=False, other_paths=(spellings[1],))
    desk = Desk(FakeSite(asked))
    desk.site.leads[spellings[0]] = spellings[1]
    await scan(catalog(AGE), desk.job)
    assert desk.told(e.SettingRead) == [e.SettingRead("age", "on", e.Source.PAGE)]


def test_sections_come_in_linkedins_order_and_only_where_needed() -> None:
    assert categories_of((VIEWING, AGE, JOB)) == (Category.ADS, Category.VISIBILITY)
    assert categories_of(()) == ()


async def test_a_switch_drawn_as_a_menu_is_read_all_the_same() -> None:
    things = [Thing("off", ControlKind.MENU, choices=(("on", "On"), ("off", "Off")))]
    desk = Desk(FakeSite(page_of(AGE, things=things, row_tells=False)))
    await scan(catalog(AGE), desk.job)
    assert desk.told(e.SettingRead) == [e.SettingRead("age", "off", e.Source.PAGE)]
