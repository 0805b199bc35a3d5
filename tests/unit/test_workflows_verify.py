"""Proving: only what a fresh page shows counts, for what was pressed and for all around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.domain.trouble import SignedOut, SlowDown
from linkedin_privacy_wizard.linkedin.page import PageView
from linkedin_privacy_wizard.workflows.verify import Known, verify
from tests.builders import catalog, change, choice, setting, ticks
from tests.fakes.job import Desk, FakeGate
from tests.fakes.pages import ORIGIN, Thing, boxes, login_page, page_of, radios
from tests.fakes.site import FakeSite

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change

AGE, JOB, GROUPS = setting("age"), setting("job"), setting("groups")
VIEWING, EMPLOYER = choice("viewing"), ticks("employer")
ADS, VISIBILITY = (f"/mypreferences/d/categories/{name}" for name in ("ads", "profile-visibility"))
ALL = catalog(AGE, JOB, GROUPS, VIEWING, EMPLOYER)
ON = {"age": "on", "job": "on", "groups": "on"}


async def proved(
    site: FakeSite, *changes: Change, values: dict[str, str] | None = None, stop_at: int = 0
) -> Desk:
    """Prove these changes on that site, where these values were known before."""
    desk = Desk(site, FakeGate(stop_at))
    await verify(changes, ALL, Known(values or ON, {}), desk.job)
    return desk


async def test_a_fresh_section_page_that_shows_the_wanted_value_is_the_proof() -> None:
    site = FakeSite(page_of(AGE, "off"), page_of(JOB))
    desk = await proved(site, change(AGE))
    assert site.loads == [ADS]
    assert desk.told(e.ChangeVerified) == [e.ChangeVerified("age", "off")]
    assert desk.events[0] == e.StageStarted(e.Stage.PROVE, 2)
    assert isinstance(desk.events[-1], e.StageEnded)
    assert desk.events[-1].whole


async def test_proving_costs_the_sections_touched_and_the_values_no_row_showed() -> None:
    employer = page_of(EMPLOYER, things=boxes("off", "off"))
    viewing = page_of(VIEWING, things=[radios("HIDE", ("HIDE", "Private mode"), ("FULL", "x"))])
    site = FakeSite(page_of(AGE, "off"), employer, viewing)
    changes = [change(AGE), change(EMPLOYER, "all", "none"), change(VIEWING, "full", "private")]
    desk = await proved(site, *changes)
    assert site.loads == [ADS, employer.path, VISIBILITY]
    assert len(desk.told(e.ChangeVerified)) == 3


async def test_a_page_that_said_saved_and_kept_the_old_value_is_found_out() -> None:
    site = FakeSite(page_of(AGE, "on"))
    desk = await proved(site, change(AGE))
    assert site.loads == [ADS, site.pages[0].path]
    assert desk.told(e.ChangeVerified, e.ChangeNotKept) == [e.ChangeNotKept("age", "on")]


async def test_the_settings_own_page_has_the_last_word_over_a_row_that_lags_behind() -> None:
    page = page_of(AGE, "on")
    site = FakeSite(page)
    site.before_load[2] = lambda: setattr(page, "value", "off")
    desk = await proved(site, change(AGE))
    assert desk.told(e.ChangeVerified, e.ChangeNotKept) == [e.ChangeVerified("age", "off")]


@pytest.mark.parametrize(
    ("things", "reason"),
    [
        ([], Reason.NO_CONTROL),
        ([Thing(mute=True)], Reason.UNKNOWN_VALUE),
        ([Thing(), Thing()], Reason.SEVERAL_CONTROLS),
    ],
)
async def test_what_no_fresh_page_can_tell_is_not_confirmed(
    things: list[Thing], reason: Reason
) -> None:
    desk = await proved(FakeSite(page_of(AGE, things=things, row_tells=False)), change(AGE))
    assert desk.told(e.ChangeUnconfirmed) == [e.ChangeUnconfirmed("age", reason)]
    assert desk.told(e.ChangeVerified) == []


async def test_a_setting_whose_page_is_gone_is_not_confirmed() -> None:
    desk = await proved(FakeSite(page_of(JOB)).knows(AGE), change(AGE))
    assert desk.told(e.ChangeUnconfirmed) == [e.ChangeUnconfirmed("age", Reason.NOT_FOUND)]


async def test_a_setting_without_row_and_address_is_not_confirmed() -> None:
    nudges = setting("nudges", addresses=())
    desk = await proved(FakeSite(page_of(JOB)), change(nudges))
    assert desk.told(e.ChangeUnconfirmed) == [e.ChangeUnconfirmed("nudges", Reason.NOT_FOUND)]


async def test_the_only_switch_of_another_page_proves_nothing() -> None:
    asked, other = page_of(AGE, row_tells=False), page_of(JOB, "off")
    site = FakeSite(asked, other)
    site.leads[asked.path] = other.path
    desk = await proved(site, change(AGE))
    assert desk.told(e.ChangeVerified) == []


async def test_a_section_page_that_does_not_come_sends_us_to_each_page() -> None:
    site = FakeSite(page_of(AGE, "off"))
    site.gone_sections.add(Category.ADS)
    desk = await proved(site, change(AGE))
    assert site.loads == [ADS, site.pages[0].path]
    assert desk.told(e.ChangeVerified) == [e.ChangeVerified("age", "off")]


async def test_linkedins_own_link_is_where_a_page_is_asked() -> None:
    nudges = setting("nudges", addresses=())
    page = page_of(nudges, "off", row_tells=False)
    desk = Desk(FakeSite(page))
    await verify([change(nudges)], ALL, Known({}, {"nudges": page.path}), desk.job)
    assert desk.site.loads == [ADS, page.path]
    assert desk.told(e.ChangeVerified) == [e.ChangeVerified("nudges", "off")]


async def test_a_setting_that_nobody_pressed_and_that_moved_is_told() -> None:
    site = FakeSite(page_of(AGE, "off"), page_of(JOB, "off"), page_of(GROUPS))
    desk = await proved(site, change(AGE))
    assert desk.told(e.KnockOn) == [e.KnockOn("job", "on", "off")]


async def test_what_was_pressed_is_no_knock_on() -> None:
    site = FakeSite(page_of(AGE, "off"), page_of(JOB, "off"))
    desk = await proved(site, change(AGE), change(JOB))
    assert desk.told(e.KnockOn) == []


async def test_a_setting_whose_value_was_not_known_before_is_no_knock_on() -> None:
    site = FakeSite(page_of(AGE, "off"), page_of(JOB, "off"))
    desk = await proved(site, change(AGE), values={"age": "on"})
    assert desk.told(e.KnockOn) == []


async def test_nothing_is_pressed_while_proving() -> None:
    desk = await proved(FakeSite(page_of(AGE, "on"), page_of(JOB, "off")), change(AGE))
    assert desk.presses == []


async def test_stopping_ends_the_proving_and_proves_no_more() -> None:
    desk = await proved(FakeSite(page_of(AGE, "on"), page_of(JOB, "off")), change(AGE), stop_at=2)
    assert desk.site.loads == [ADS]
    assert desk.told(e.ChangeVerified, e.ChangeNotKept, e.ChangeUnconfirmed) == []
    assert isinstance(desk.events[-1], e.StageEnded)
    assert not desk.events[-1].whole


async def test_trouble_while_proving_leaves_the_rest_unproved() -> None:
    site = FakeSite(page_of(AGE, "off"), page_of(VIEWING))
    site.instead[VISIBILITY] = [login_page()]
    desk = Desk(site)
    changes = [change(AGE), change(VIEWING, "full", "private")]
    with pytest.raises(SignedOut):
        await verify(changes, ALL, Known(ON, {}), desk.job)
    assert desk.told(e.ChangeVerified) == [e.ChangeVerified("age", "off")]
    assert desk.told(e.StageEnded) == []


async def test_being_asked_to_slow_down_ends_the_proving() -> None:
    page = page_of(AGE, "on")
    site = FakeSite(page)
    site.instead[page.path] = [PageView(ORIGIN + page.path, 429)]
    desk = Desk(site)
    with pytest.raises(SlowDown):
        await verify([change(AGE)], ALL, Known(ON, {}), desk.job)
    assert len(site.loads) == 2


async def test_proving_nothing_opens_nothing() -> None:
    desk = await proved(FakeSite(page_of(AGE)))
    assert desk.site.loads == []
    assert [type(event) for event in desk.events] == [e.StageStarted, e.StageEnded]


def right(*settings: str) -> Known:
    """These settings were on before the presses, and that is right."""
    return Known(ON, {}, dict.fromkeys(settings, "on"))


async def asked_again(site: FakeSite, *changes: Change) -> Desk:
    """Prove these changes where a group of ads was right before."""
    desk = Desk(site)
    await verify(changes, catalog(VIEWING, GROUPS), right("groups"), desk.job)
    return desk


async def test_what_was_right_is_looked_at_again_in_sections_that_nobody_touched() -> None:
    viewing = page_of(VIEWING, things=[radios("HIDE", ("HIDE", "Private mode"), ("FULL", "x"))])
    for value, told in (("on", []), ("off", [e.KnockOn("groups", "on", "off")])):
        site = FakeSite(viewing, page_of(GROUPS, value))
        desk = await asked_again(site, change(VIEWING, "full", "private"))
        assert site.loads == [ADS, VISIBILITY]
        assert desk.told(e.KnockOn) == told


async def test_what_was_right_and_has_no_value_in_its_row_is_asked_on_its_own_page() -> None:
    viewing = page_of(VIEWING, things=[radios("HIDE", ("HIDE", "Private mode"), ("FULL", "x"))])
    for things, told in (
        ([Thing("on")], []),
        ([Thing("off")], [e.KnockOn("groups", "on", "off")]),
        ([], [e.ChangeUnconfirmed("groups", Reason.NO_CONTROL)]),
    ):
        groups = page_of(GROUPS, things=things, row_tells=False)
        site = FakeSite(viewing, groups)
        desk = await asked_again(site, change(VIEWING, "full", "private"))
        assert site.loads == [ADS, groups.path, VISIBILITY]
        assert desk.told(e.KnockOn, e.ChangeUnconfirmed) == told


async def test_where_nothing_was_pressed_nothing_is_looked_at_again() -> None:
    site = FakeSite(page_of(GROUPS))
    await asked_again(site)
    assert site.loads == []
