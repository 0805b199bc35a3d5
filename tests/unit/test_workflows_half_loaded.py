"""Pages whose data does not come: what they show may be anybody's, so nothing is claimed of it."""

from __future__ import annotations

from dataclasses import replace

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.plan import Change
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.linkedin.addresses import category_path
from linkedin_privacy_wizard.linkedin.page import Control, ControlKind, PageView, Row
from linkedin_privacy_wizard.workflows.apply import apply
from linkedin_privacy_wizard.workflows.scan import scan
from linkedin_privacy_wizard.workflows.verify import Known, verify
from tests.builders import catalog, setting
from tests.fakes.job import Desk
from tests.fakes.pages import ORIGIN, page_of
from tests.fakes.site import FakeSite

AGE, JOB = setting("age"), setting("job")
ADS = category_path(Category.ADS)
HALF = PageView(
    ORIGIN + AGE.addresses[0].path,
    controls=(Control("1", ControlKind.SWITCH, on=False),),
    whole=False,
)
HALF_LIST = PageView(
    ORIGIN + ADS, rows=(Row(AGE.addresses[0].path, "Title of age", ("Off",)),), whole=False
)


async def test_a_value_on_a_page_without_its_data_is_not_believed() -> None:
    desk = Desk(FakeSite(page_of(AGE, row_tells=False)))
    desk.site.instead[AGE.addresses[0].path] = [HALF, HALF]
    await scan(catalog(AGE), desk.job)
    assert desk.told(e.SettingRead) == []
    assert desk.told(e.SettingUnread) == [e.SettingUnread("age", Reason.HALF_LOADED)]


async def test_a_page_without_its_data_is_loaded_once_more() -> None:
    desk = Desk(FakeSite(page_of(AGE, row_tells=False)))
    desk.site.instead[AGE.addresses[0].path] = [HALF]
    await scan(catalog(AGE), desk.job)
    assert desk.told(e.SettingRead) == [e.SettingRead("age", "on", e.Source.PAGE)]


async def test_rows_of_a_section_without_its_data_are_not_believed_nor_missed() -> None:
    desk = Desk(FakeSite(page_of(AGE)))
    desk.site.instead[ADS] = [HALF_LIST, HALF_LIST]
    await scan(catalog(AGE, replace(JOB, addresses=())), desk.job)
    assert desk.told(e.SettingRead) == [e.SettingRead("age", "on", e.Source.PAGE)]
    assert desk.told(e.SettingMissing) == []
    assert desk.told(e.SettingUnread) == [e.SettingUnread("job", Reason.NOT_FOUND)]


async def test_nothing_is_pressed_on_a_page_without_its_data() -> None:
    desk = Desk(FakeSite(page_of(AGE)))
    desk.site.instead[AGE.addresses[0].path] = [HALF, HALF]
    await apply([Change(AGE, "on", "off")], {}, desk.job)
    assert desk.presses == []
    assert desk.told(e.ChangeSkipped) == [e.ChangeSkipped("age", Reason.HALF_LOADED)]


async def test_a_page_without_its_data_proves_nothing() -> None:
    desk = Desk(FakeSite(page_of(AGE, row_tells=False)))
    desk.site.instead[AGE.addresses[0].path] = [HALF, HALF]
    await verify([Change(AGE, "on", "off")], catalog(AGE), Known({}, {}), desk.job)
    assert desk.told(e.ChangeVerified) == []
    assert desk.told(e.ChangeUnconfirmed) == [e.ChangeUnconfirmed("age", Reason.HALF_LOADED)]
