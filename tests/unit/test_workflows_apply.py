"""Pressing what was agreed: nothing else, nothing unread, and everything kept before it happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.trouble import (
    BrowserLost,
    NeedsPerson,
    NotesUnwritable,
    SignedOut,
    SlowDown,
    Trouble,
)
from linkedin_privacy_wizard.linkedin.page import PageView
from linkedin_privacy_wizard.workflows.apply import apply
from tests.builders import change, choice, destructive, setting
from tests.fakes.job import Desk, FakeGate
from tests.fakes.pages import ORIGIN, Page, Question, Thing, login_page, page_of, radios
from tests.fakes.site import FakeSite

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change

AGE, JOB = setting("age"), setting("job")
RESUMES, VIEWING = destructive("resumes"), choice("viewing")
THREE = (("FULL", "Your name"), ("SEMI", "A hint"), ("HIDE", "Private mode"))


async def applied(
    site: FakeSite, *changes: Change, places: dict[str, str] | None = None, stop_at: int = 0
) -> Desk:
    """Apply these changes on that site."""
    desk = Desk(site, FakeGate(stop_at))
    await apply(changes, places or {}, desk.job)
    return desk


async def test_what_was_agreed_is_pressed_and_kept_by_linkedin() -> None:
    site = FakeSite(page_of(AGE), page_of(JOB))
    desk = await applied(site, change(AGE), change(JOB))
    assert [page.value for page in site.pages] == ["off", "off"]
    assert desk.told(e.ChangePressed) == [e.ChangePressed("age"), e.ChangePressed("job")]
    assert desk.ranks == [e.Rank.ONLY_ONE] * 2
    assert desk.events[0] == e.StageStarted(e.Stage.APPLY, 2)
    assert isinstance(desk.events[-1], e.StageEnded)
    assert desk.events[-1].whole


async def test_each_change_costs_one_page() -> None:
    site = FakeSite(page_of(AGE), page_of(JOB))
    await applied(site, change(AGE), change(JOB))
    assert site.loads == [page.path for page in site.pages]


async def test_the_old_value_is_kept_before_the_first_press() -> None:
    desk = await applied(FakeSite(page_of(AGE)), change(AGE))
    started = e.ChangeStarted("age", "on", "off")
    pressed = f"press 0 of {desk.site.pages[0].path}"
    assert desk.site.diary.index(started) + 1 == desk.site.diary.index(pressed)
    assert desk.site.diary.index(pressed) + 1 == desk.site.diary.index(e.ChangePressed("age"))


async def test_the_press_goes_to_linkedins_own_link_where_it_is_known() -> None:
    moved = page_of(AGE, path="/mypreferences/d/new")
    site = FakeSite(moved).knows(AGE)
    await applied(site, change(AGE), places={"age": moved.path})
    assert site.loads == [moved.path]
    assert moved.value == "off"


async def test_nothing_is_pressed_that_shows_the_wanted_value_already() -> None:
    desk = await applied(FakeSite(page_of(AGE, "off")), change(AGE))
    assert desk.presses == []
    assert e.ChangeNotNeeded("age") in desk.events
    assert desk.told(e.ChangeStarted) == []


async def test_a_value_that_has_moved_since_it_was_read_is_kept_as_it_is_now() -> None:
    page = page_of(VIEWING, things=[radios("SEMI", *THREE)])
    desk = await applied(FakeSite(page), change(VIEWING, "full", "private"))
    assert desk.told(e.ChangeStarted) == [e.ChangeStarted("viewing", "semi", "private")]
    assert page.value == "HIDE"


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (page_of(AGE, things=[]), Reason.NO_CONTROL),
        (page_of(AGE, things=[Thing(), Thing()]), Reason.SEVERAL_CONTROLS),
        (page_of(AGE, things=[Thing(mute=True)]), Reason.UNKNOWN_VALUE),
    ],
)
async def test_what_cannot_be_read_is_not_pressed(page: Page, reason: Reason) -> None:
    desk = await applied(FakeSite(page), change(AGE))
    assert desk.presses == []
    assert desk.told(e.ChangeStarted, e.ChangeSkipped) == [e.ChangeSkipped("age", reason)]


async def test_a_page_that_is_gone_is_not_pressed() -> None:
    desk = await applied(FakeSite(page_of(JOB)).knows(AGE), change(AGE))
    assert desk.presses == []
    assert desk.told(e.ChangeSkipped) == [e.ChangeSkipped("age", Reason.NOT_FOUND)]


async def test_a_setting_without_any_address_is_not_found() -> None:
    nudges = setting("nudges", addresses=())
    desk = await applied(FakeSite(), change(nudges))
    assert desk.site.loads == []
    assert desk.told(e.ChangeSkipped) == [e.ChangeSkipped("nudges", Reason.NOT_FOUND)]


async def test_the_only_switch_of_another_page_is_not_pressed() -> None:
    asked, other = page_of(AGE), page_of(JOB)
    site = FakeSite(asked, other)
    site.leads[asked.path] = other.path
    desk = await applied(site, change(AGE))
    assert desk.presses == []
    assert other.value == "on"


async def test_a_side_effect_that_was_not_ticked_leaves_the_page_unopened() -> None:
    site = FakeSite(page_of(RESUMES, asks=Question("Delete saved data?")))
    desk = await applied(site, change(RESUMES))
    assert site.loads == []
    assert desk.told(e.ChangeSkipped) == [e.ChangeSkipped("resumes", Reason.ASKED_UNTICKED)]


async def test_what_linkedin_has_disabled_is_not_pressed() -> None:
    desk = await applied(FakeSite(page_of(AGE, things=[Thing(disabled=True)])), change(AGE))
    assert desk.presses == []
    assert e.ChangeSkipped("age", Reason.DISABLED) in desk.events


async def test_a_control_that_cannot_be_pressed_is_left_to_the_person() -> None:
    site = FakeSite(page_of(AGE, presses_fail=True), page_of(JOB))
    desk = await applied(site, change(AGE), change(JOB))
    assert desk.told(e.ChangeSkipped) == [e.ChangeSkipped("age", Reason.PRESS_FAILED)]
    assert [page.value for page in site.pages] == ["on", "off"]


async def test_a_press_by_script_is_marked() -> None:
    viewing = page_of(VIEWING, things=[radios("FULL", *THREE)], scripted=True)
    site = FakeSite(page_of(AGE, scripted=True), viewing)
    desk = await applied(site, change(AGE), change(VIEWING, "full", "private"))
    assert desk.told(e.ChangePressed) == [
        e.ChangePressed("age", scripted=True),
        e.ChangePressed("viewing", scripted=True),
    ]


@pytest.mark.parametrize(
    ("view", "kind"),
    [
        (login_page(), SignedOut),
        (PageView(f"{ORIGIN}/x", 429), SlowDown),
        (PageView(f"{ORIGIN}/x", 999), SlowDown),
        (PageView(f"{ORIGIN}/checkpoint/challenge/x"), NeedsPerson),
    ],
)
async def test_trouble_ends_the_pressing_at_once(view: PageView, kind: type[Trouble]) -> None:
    site = FakeSite(page_of(AGE), page_of(JOB), page_of(RESUMES))
    site.instead[site.pages[1].path] = [view]
    desk = Desk(site)
    with pytest.raises(kind):
        await apply([change(AGE), change(JOB), change(RESUMES)], {}, desk.job)
    assert [page.value for page in site.pages] == ["off", "on", "on"]
    assert desk.told(e.ChangeStarted, e.StageEnded) == [e.ChangeStarted("age", "on", "off")]


async def test_a_session_that_ends_with_the_press_is_not_taken_for_a_press() -> None:
    site = FakeSite(page_of(AGE))
    site.before_look[2] = lambda: site.show_instead(login_page())
    desk = Desk(site)
    with pytest.raises(SignedOut):
        await apply([change(AGE)], {}, desk.job)
    assert desk.told(e.ChangeStarted, e.ChangePressed) == [e.ChangeStarted("age", "on", "off")]


async def test_a_browser_that_goes_away_leaves_the_change_as_begun() -> None:
    site = FakeSite(page_of(AGE), page_of(JOB))
    site.breaks[2] = BrowserLost()
    desk = Desk(site)
    with pytest.raises(BrowserLost):
        await apply([change(AGE), change(JOB)], {}, desk.job)
    assert desk.told(e.ChangeStarted, e.ChangePressed) == [
        e.ChangeStarted("age", "on", "off"),
        e.ChangePressed("age"),
    ]


async def test_stopping_ends_the_pressing_between_two_changes() -> None:
    site = FakeSite(page_of(AGE), page_of(JOB))
    desk = await applied(site, change(AGE), change(JOB), stop_at=3)
    assert [page.value for page in site.pages] == ["off", "on"]
    assert isinstance(desk.events[-1], e.StageEnded)
    assert not desk.events[-1].whole


async def test_stopping_before_a_press_leaves_the_setting_as_it_was_found() -> None:
    desk = await applied(FakeSite(page_of(AGE)), change(AGE), stop_at=2)
    assert desk.presses == []
    assert desk.told(e.ChangeStarted) == []


@pytest.mark.parametrize("hours", [8.0, -8.0])
async def test_what_was_read_before_the_computer_slept_is_read_again_before_the_press(
    hours: float,
) -> None:
    site = FakeSite(page_of(AGE))
    desk = Desk(site)
    site.before_load[1] = lambda: desk.clock.sleep(hours)
    await apply([change(AGE)], {}, desk.job)
    assert site.loads == [site.pages[0].path] * 2
    assert len(desk.presses) == len(desk.told(e.ChangeStarted)) == 1
    assert site.pages[0].value == "off"


async def test_a_clock_that_always_jumps_does_not_hold_the_work_up() -> None:
    site = FakeSite(page_of(AGE))
    desk = Desk(site)
    for load in range(1, 9):
        site.before_load[load] = lambda: desk.clock.sleep(1)
    await apply([change(AGE)], {}, desk.job)
    assert len(site.loads) == 3
    assert site.pages[0].value == "off"


async def test_a_session_that_ended_while_the_computer_slept_is_seen_before_the_press() -> None:
    site = FakeSite(page_of(AGE))
    desk = Desk(site)
    site.before_load[1] = lambda: desk.clock.sleep(8)
    site.answers[2] = login_page()
    with pytest.raises(SignedOut):
        await apply([change(AGE)], {}, desk.job)
    assert desk.presses == []


async def test_what_another_device_changed_while_the_computer_slept_is_not_pressed() -> None:
    site = FakeSite(page_of(AGE))
    desk = Desk(site)
    site.before_load[1] = lambda: desk.clock.sleep(8)
    site.before_load[2] = lambda: setattr(site.pages[0].things[0], "value", "off")
    await apply([change(AGE)], {}, desk.job)
    assert desk.presses == []
    assert desk.told(e.ChangeNotNeeded) == [e.ChangeNotNeeded("age")]


async def test_an_event_that_cannot_be_kept_stops_the_press_it_announces() -> None:
    site = FakeSite(page_of(AGE))
    desk = Desk(site, full=lambda event: isinstance(event, e.ChangeStarted))
    with pytest.raises(NotesUnwritable):
        await apply([change(AGE)], {}, desk.job)
    assert desk.presses == []
