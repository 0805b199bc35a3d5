"""A run that goes in circles comes to an end; a whole list comes nowhere near it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from linkedin_privacy_wizard.catalog import load
from linkedin_privacy_wizard.domain.setting import Kind, Setting
from linkedin_privacy_wizard.domain.trouble import OverLimit
from linkedin_privacy_wizard.linkedin.page import ControlKind
from linkedin_privacy_wizard.resources import resources
from linkedin_privacy_wizard.workflows.allowance import (
    MOST_LOADS,
    MOST_PRESSES,
    Allowance,
    Metered,
)
from linkedin_privacy_wizard.workflows.apply import apply
from linkedin_privacy_wizard.workflows.ports import Job, Pressed
from linkedin_privacy_wizard.workflows.scan import scan
from linkedin_privacy_wizard.workflows.verify import Known, verify
from tests.builders import catalog, change, choice, look_only, setting, ticks
from tests.fakes.job import Desk
from tests.fakes.pages import Page, Question, Thing, boxes, page_of, radios
from tests.fakes.site import FakeSite

AGE = setting("age")
CODES = (("FULL", "Your name"), ("SEMI", "A hint"), ("HIDE", "Private mode"))


def like(real: Setting) -> Setting:
    """A setting of that kind, in that section, whose every change takes as much as it may."""
    if not real.can_be_pressed:
        return look_only(real.id, category=real.category)
    made = {Kind.TICKS: ticks, Kind.CHOICE: choice, Kind.MENU: choice}.get(real.kind, setting)
    return made(real.id, category=real.category)


def costly_page(of: Setting) -> Page:
    """Its value is on its own page alone, and a press is not all that it takes."""
    page = page_of(of, row_tells=False)
    if of.kind is Kind.TICKS:
        return replace(page, things=boxes("on", "on", "on", "on"))
    if of.kind is Kind.CHOICE:
        menu = Thing("FULL", ControlKind.MENU, choices=CODES, opens=True)
        return replace(page, things=[menu], waits=True)
    return replace(page, waits=True)


async def test_a_run_over_the_whole_catalog_takes_less_than_half_of_it() -> None:
    settings = tuple(like(real) for real in load(resources() / "catalog").settings)
    desk = Desk(FakeSite(*(costly_page(each) for each in settings)))
    left = Allowance()
    job = Job(Metered(desk.job.site, left), desk.job.emit, desk.gate, desk.clock)
    wanted = {Kind.TICKS: ("all", "none"), Kind.CHOICE: ("full", "private")}
    changes = tuple(
        change(each, *wanted.get(each.kind, ("on", "off")))
        for each in settings
        if each.can_be_pressed
    )
    await scan(catalog(*settings), job)
    await apply(changes, {}, job)
    await verify(changes, catalog(*settings), Known({}, {}), job)
    used = MOST_LOADS - left.loads, MOST_PRESSES - left.presses
    assert len(changes) <= used[1] < MOST_PRESSES / 2
    assert 2 * len(changes) < used[0] < MOST_LOADS / 2


async def test_what_is_asked_is_passed_on_until_nothing_is_left() -> None:
    page = page_of(AGE)
    site = FakeSite(page)
    metered = Metered(site, Allowance(loads=1, presses=1))
    metered.allow(frozenset({page.path}))
    assert metered.origin == site.origin
    await metered.open(page.path, lambda _view: True)
    seen = await metered.look(lambda _view: True)
    assert await metered.press(seen.controls[0].ref) is Pressed.REAL
    assert await metered.saved()
    assert page.value == "off"
    with pytest.raises(OverLimit):
        await metered.open(page.path, lambda _view: True)
    with pytest.raises(OverLimit):
        await metered.press(seen.controls[0].ref)
    assert (site.loads, page.value) == ([page.path], "off")


async def test_a_choice_counts_as_a_press() -> None:
    viewing = choice("viewing")
    page = page_of(viewing, things=[radios("FULL", *CODES)])
    metered = Metered(FakeSite(page), Allowance(presses=1))
    control = (await metered.open(page.path, lambda _view: True)).controls[0]
    await metered.choose(control.ref, control.choices[2].ref)
    assert page.value == "HIDE"
    with pytest.raises(OverLimit):
        await metered.choose(control.ref, control.choices[0].ref)
    assert page.value == "HIDE"


async def test_a_job_that_goes_round_in_circles_is_ended_before_the_next_page() -> None:
    site = FakeSite(page_of(AGE, asks=Question("Sure?"), row_tells=False))
    desk = Desk(site)
    job = Job(Metered(site, Allowance()), desk.job.emit, desk.gate, desk.clock)
    for _ in range(MOST_LOADS // 2):
        await scan(catalog(AGE), job)
    with pytest.raises(OverLimit):
        await scan(catalog(AGE), job)
    assert len(site.loads) == MOST_LOADS
