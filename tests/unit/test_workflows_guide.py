"""Guiding: the person presses, the wizard watches, and nothing is pressed for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.trouble import SignedOut
from linkedin_privacy_wizard.workflows.guide import LOOK_EVERY_S, guide
from tests.builders import change, setting
from tests.fakes.job import Desk, FakeGate
from tests.fakes.pages import Thing, login_page, page_of
from tests.fakes.site import FakeSite

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from linkedin_privacy_wizard.domain.plan import Change

AGE, JOB = setting("age"), setting("job")


async def guided(
    site: FakeSite, *changes: Change, person: Sequence[Callable[[], None] | None], stop_at: int = 0
) -> Desk:
    """Guide a person who does these things, wait by wait."""
    desk = Desk(site, FakeGate(stop_at, list(person)))
    await guide(changes, {}, desk.job)
    assert desk.gate.while_waiting == []
    return desk


def nothing() -> None:
    """The person thinks about it."""


async def test_the_page_is_opened_and_watched_until_the_person_has_set_it() -> None:
    page = page_of(AGE)
    site = FakeSite(page)
    person = [nothing, nothing, lambda: site.person_sets(page, "off")]
    desk = await guided(site, change(AGE), person=person)
    assert site.loads == [page.path]
    assert desk.told(e.ChangeStarted, e.ChangePressed) == [
        e.ChangeStarted("age", "on", "off"),
        e.ChangePressed("age"),
    ]
    assert desk.ranks == [e.Rank.ONLY_ONE]
    assert desk.gate.waits == [LOOK_EVERY_S] * 3
    assert isinstance(desk.events[-1], e.StageEnded)
    assert desk.events[-1].whole


async def test_nothing_is_pressed_by_the_wizard() -> None:
    page = page_of(AGE)
    site = FakeSite(page)
    desk = await guided(site, change(AGE), person=[lambda: site.person_sets(page, "off")])
    assert desk.presses == []


async def test_the_old_value_is_kept_before_the_person_can_press() -> None:
    page = page_of(AGE)
    site = FakeSite(page)
    kept: list[bool] = []
    started = e.ChangeStarted("age", "on", "off")

    def look_and_set() -> None:
        kept.append(started in site.diary)
        site.person_sets(page, "off")

    await guided(site, change(AGE), person=[look_and_set])
    assert kept == [True]


async def test_what_is_right_already_is_passed_over() -> None:
    desk = await guided(FakeSite(page_of(AGE, "off")), change(AGE), person=[])
    assert desk.told(e.ChangeNotNeeded) == [e.ChangeNotNeeded("age")]


async def test_a_setting_may_be_left_out() -> None:
    page = page_of(JOB)
    site = FakeSite(page_of(AGE), page)
    person = [nothing, None, lambda: site.person_sets(page, "off")]
    desk = await guided(site, change(AGE), change(JOB), person=person)
    assert desk.told(e.ChangeSkipped) == [e.ChangeSkipped("age", Reason.LEFT_OUT)]
    assert desk.told(e.ChangePressed) == [e.ChangePressed("job")]


async def test_another_page_on_the_way_is_not_taken_for_the_setting() -> None:
    """The person strays to a page whose only switch happens to show the wanted value."""
    page, other = page_of(AGE), page_of(JOB, "off")
    site = FakeSite(page, other)

    def come_back() -> None:
        site.show(page)
        site.person_sets(page, "off")

    person = [lambda: site.show(other), nothing, come_back]
    desk = await guided(site, change(AGE), person=person)
    assert len(desk.gate.waits) == 3
    assert desk.told(e.ChangePressed) == [e.ChangePressed("age")]


async def test_a_setting_whose_page_is_gone_is_passed_over() -> None:
    gone = await guided(FakeSite().knows(AGE), change(AGE), person=[])
    assert gone.told(e.ChangeSkipped) == [e.ChangeSkipped("age", Reason.NOT_FOUND)]
    nudges = setting("nudges", addresses=())
    unknown = await guided(FakeSite(), change(nudges), person=[])
    assert unknown.told(e.ChangeSkipped) == [e.ChangeSkipped("nudges", Reason.NOT_FOUND)]


async def test_a_value_that_cannot_be_read_is_still_the_persons_to_set() -> None:
    page = page_of(AGE, things=[Thing(mute=True)])
    desk = await guided(FakeSite(page), change(AGE), person=[nothing, None])
    assert desk.told(e.ChangeStarted) == [e.ChangeStarted("age", "on", "off")]
    assert desk.told(e.ChangeSkipped) == [e.ChangeSkipped("age", Reason.LEFT_OUT)]


async def test_a_session_that_ends_while_the_person_presses_ends_the_guiding() -> None:
    site = FakeSite(page_of(AGE))
    person: list[Callable[[], None] | None] = [lambda: site.show_instead(login_page())]
    with pytest.raises(SignedOut):
        await guided(site, change(AGE), person=person)


async def test_stopping_works_in_the_middle_of_watching() -> None:
    desk = await guided(
        FakeSite(page_of(AGE), page_of(JOB)),
        change(AGE),
        change(JOB),
        person=[nothing],
        stop_at=3,
    )
    assert len(desk.site.loads) == 1
    assert desk.told(e.ChangeStarted, e.ChangePressed) == [e.ChangeStarted("age", "on", "off")]
    assert isinstance(desk.events[-1], e.StageEnded)
    assert not desk.events[-1].whole
