"""Reading where LinkedIn, the network or the person stand in the way."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.domain.trouble import (
    BrowserLost,
    NeedsPerson,
    SignedOut,
    SiteDown,
    SlowDown,
    Trouble,
)
from linkedin_privacy_wizard.linkedin.page import PageView
from linkedin_privacy_wizard.workflows.scan import scan
from tests.builders import catalog, choice, setting
from tests.fakes.job import Desk, FakeGate
from tests.fakes.pages import ORIGIN, Page, login_page, page_of, radios
from tests.fakes.site import FakeSite

AGE, JOB, VIEWING = setting("age"), setting("job"), choice("viewing")
ADS, VISIBILITY = (f"/mypreferences/d/categories/{name}" for name in ("ads", "profile-visibility"))
NO_ADDRESS = setting("nudges", addresses=())


def viewing_page(value: str = "FULL") -> Page:
    """The page of the choice of three."""
    things = [radios(value, ("FULL", "Your name"), ("SEMI", "A hint"), ("HIDE", "Private mode"))]
    return page_of(VIEWING, things=things)


async def test_a_place_that_our_own_guard_refuses_does_not_prove_a_setting_missing() -> None:
    hidden = page_of(AGE, listed=False)
    desk = Desk(FakeSite(hidden, page_of(JOB)))
    desk.site.leads[hidden.path] = "/feed/"
    await scan(catalog(AGE, JOB), desk.job)
    assert desk.told(e.SettingMissing) == []
    assert desk.told(e.SettingUnread) == [e.SettingUnread("age", Reason.NOT_FOUND)]


async def test_a_listed_row_that_leads_nowhere_is_not_found_rather_than_not_offered() -> None:
    asked = page_of(AGE, row_tells=False)
    desk = Desk(FakeSite(asked))
    desk.site.instead[asked.path] = [PageView(ORIGIN + asked.path, 404)]
    await scan(catalog(AGE), desk.job)
    assert desk.told(e.SettingMissing) == []
    assert desk.told(e.SettingUnread) == [e.SettingUnread("age", Reason.NOT_FOUND)]


async def test_a_section_page_that_does_not_come_proves_nothing_missing() -> None:
    desk = Desk(FakeSite(page_of(AGE)))
    desk.site.gone_sections.add(Category.ADS)
    await scan(catalog(AGE, NO_ADDRESS), desk.job)
    assert e.SettingRead("age", "on", e.Source.PAGE) in desk.events
    assert desk.told(e.SettingMissing) == []
    assert desk.told(e.SettingUnread) == [e.SettingUnread("nudges", Reason.NOT_FOUND)]


async def test_a_section_page_without_rows_proves_nothing_missing() -> None:
    desk = Desk(FakeSite())
    await scan(catalog(NO_ADDRESS), desk.job)
    assert desk.told(e.SettingMissing) == []


async def test_rows_in_a_language_we_do_not_know_send_us_to_the_pages() -> None:
    desk = Desk(FakeSite(page_of(AGE), viewing_page("HIDE")))
    desk.site.language = "xx"
    await scan(catalog(AGE, VIEWING), desk.job)
    assert desk.told(e.SettingRead) == [
        e.SettingRead("viewing", "private", e.Source.ROW),
        e.SettingRead("age", "on", e.Source.PAGE),
    ]


async def test_a_stumble_of_the_server_is_tried_once_more() -> None:
    desk = Desk(FakeSite(page_of(AGE)))
    desk.site.instead[ADS] = [PageView(ORIGIN + ADS, 502)]
    await scan(catalog(AGE), desk.job)
    assert desk.site.loads == [ADS, ADS]
    assert desk.told(e.SettingRead) == [e.SettingRead("age", "on", e.Source.ROW)]


@pytest.mark.parametrize(
    ("views", "kind"),
    [
        ([PageView(ORIGIN + ADS, 502)] * 2, SiteDown),
        ([PageView(ORIGIN + ADS, 429)], SlowDown),
        ([PageView(ORIGIN + ADS, 999)], SlowDown),
        ([PageView(ORIGIN + ADS, 502), PageView(ORIGIN + ADS, 999)], SlowDown),
        ([login_page()], SignedOut),
        ([PageView(f"{ORIGIN}/checkpoint/challenge/AgE")], NeedsPerson),
        ([PageView(ORIGIN + ADS, 403)], NeedsPerson),
    ],
)
async def test_trouble_ends_the_reading_at_once(views: list[PageView], kind: type[Trouble]) -> None:
    desk = Desk(FakeSite(page_of(AGE), page_of(JOB)))
    desk.site.instead[ADS] = list(views)
    with pytest.raises(kind):
        await scan(catalog(AGE, JOB), desk.job)
    assert len(desk.site.loads) == len(views)
    assert desk.told(e.SettingRead, e.SettingMissing, e.SettingUnread, e.StageEnded) == []


async def test_a_browser_that_goes_away_ends_the_reading_and_nothing_more_is_claimed() -> None:
    desk = Desk(FakeSite(page_of(AGE, row_tells=False), page_of(JOB)))
    desk.site.breaks[2] = BrowserLost()
    with pytest.raises(BrowserLost):
        await scan(catalog(AGE, JOB), desk.job)
    assert desk.told(e.SettingRead) == [e.SettingRead("job", "on", e.Source.ROW)]


async def test_stopping_ends_the_reading_between_two_pages() -> None:
    desk = Desk(FakeSite(page_of(AGE), viewing_page()), FakeGate(stop_at=2))
    await scan(catalog(AGE, VIEWING), desk.job)
    assert desk.site.loads == [ADS]
    assert desk.told(e.SettingRead) == [e.SettingRead("age", "on", e.Source.ROW)]
    assert isinstance(desk.events[-1], e.StageEnded)
    assert not desk.events[-1].whole


async def test_the_gate_is_asked_before_every_page() -> None:
    desk = Desk(FakeSite(page_of(AGE, row_tells=False), page_of(JOB, row_tells=False)))
    await scan(catalog(AGE, JOB), desk.job)
    assert desk.gate.passages == len(desk.site.loads) == 3
