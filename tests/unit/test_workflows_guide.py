"""Guiding: the person presses, the wizard watches, and nothing is pressed for them."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.sight import Moment
from linkedin_privacy_wizard.domain.trouble import NeedsPerson, SignedOut
from linkedin_privacy_wizard.linkedin.page import Marker, PageDialog, PageView
from linkedin_privacy_wizard.workflows.ports import Word
from linkedin_privacy_wizard.workflows.turn import LOOK_EVERY_S
from tests.builders import change, setting
from tests.fakes.pages import ORIGIN, Page, Question, Thing, login_page, page_of
from tests.fakes.site import FakeSite
from tests.fakes.tour import Act, Tour, guided, nothing

AGE, JOB = setting("age"), setting("job")
BEGUN = e.ChangeStarted("age", "on", "off")
ME, HERE = Word, Moment


async def test_the_page_is_opened_and_watched_until_the_person_has_set_it() -> None:
    page = page_of(AGE)
    site = FakeSite(page)
    person: list[Act] = [nothing, nothing, lambda: site.person_sets(page, "off")]
    desk = await guided(site, change(AGE), person=person)
    assert site.loads == [page.path]
    assert desk.told(e.ChangeStarted, e.ChangePressed) == [BEGUN, e.ChangePressed("age")]
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

    def look_and_set() -> None:
        kept.append(BEGUN in site.diary)
        site.person_sets(page, "off")

    await guided(site, change(AGE), person=[look_and_set])
    assert kept == [True]


async def test_the_guide_shows_where_it_is_and_says_when_it_has_seen_it() -> None:
    page = page_of(AGE)
    site = FakeSite(page)
    tour = Tour(site, [lambda: site.person_sets(page, "off")])
    await tour.through(change(AGE), change(setting("gone-too")), done=["gone-too"])
    assert [sight.moment for sight in tour.sights] == [HERE.OPENING, HERE.ASKED, HERE.SEEN]
    assert [sight.value for sight in tour.sights] == [None, "on", "off"]
    assert {(sight.number, sight.of) for sight in tour.sights} == {(1, 2)}


async def test_the_wrong_choice_is_shown_and_waited_on() -> None:
    viewing = setting("age", options=(*setting().options,))
    page = page_of(viewing, "on")
    site = FakeSite(page)
    person: list[Act] = [
        lambda: site.person_sets(page, "on"),
        nothing,
        lambda: site.person_sets(page, "off"),
    ]
    tour = Tour(site, person)
    desk = await tour.through(change(viewing))
    assert tour.moments == [("age", HERE.ASKED), ("age", HERE.SEEN)]
    assert desk.told(e.ChangePressed) == [e.ChangePressed("age")]


async def test_what_is_right_already_is_passed_over() -> None:
    desk = await guided(FakeSite(page_of(AGE, "off")), change(AGE), person=[])
    assert desk.told(e.ChangeNotNeeded) == [e.ChangeNotNeeded("age")]


async def test_a_setting_may_be_left_out() -> None:
    page = page_of(JOB)
    site = FakeSite(page_of(AGE), page)
    person: list[Act] = [nothing, ME.SKIP, lambda: site.person_sets(page, "off")]
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

    tour = Tour(site, [lambda: site.show(other), nothing, come_back])
    desk = await tour.through(change(AGE))
    assert len(desk.gate.waits) == 3
    assert tour.moments == [("age", HERE.ASKED), ("age", HERE.ELSEWHERE), ("age", HERE.SEEN)]
    assert desk.told(e.ChangePressed) == [e.ChangePressed("age")]


async def test_somebody_who_has_strayed_is_brought_back() -> None:
    page, other = page_of(AGE), page_of(JOB, "off")
    site = FakeSite(page, other)
    person: list[Act] = [lambda: site.show(other), ME.RETURN, lambda: site.person_sets(page, "off")]
    await guided(site, change(AGE), person=person)
    assert site.loads == [page.path, page.path]


async def test_a_setting_whose_page_is_gone_is_the_persons_to_look_for() -> None:
    tour = Tour(FakeSite().knows(AGE), [nothing, ME.SKIP])
    desk = await tour.through(change(AGE))
    assert tour.moments == [("age", HERE.MISSING)]
    assert desk.told(e.ChangeStarted, e.ChangeSkipped) == [
        BEGUN,
        e.ChangeSkipped("age", Reason.NOT_FOUND),
    ]


async def test_a_setting_without_a_known_page_is_told_in_words_and_may_be_set_by_hand() -> None:
    nudges = setting("nudges", addresses=())
    tour = Tour(FakeSite(), [nothing, ME.SET])
    desk = await tour.through(change(nudges))
    assert tour.moments == [("nudges", HERE.MISSING)]
    assert desk.told(e.ChangePressed) == [e.ChangePressed("nudges")]


async def test_a_page_that_was_gone_may_come_back() -> None:
    page = page_of(AGE)
    site = FakeSite(page)
    site.instead = {page.path: [PageView(f"{ORIGIN}/mypreferences/d/categories/account")] * 2}
    person: list[Act] = [nothing, ME.RETURN, ME.RETURN, lambda: site.person_sets(page, "off")]
    tour = Tour(site, person)
    await tour.through(change(AGE))
    assert tour.moments == [("age", HERE.MISSING), ("age", HERE.ASKED), ("age", HERE.SEEN)]


async def test_a_value_that_cannot_be_read_is_still_the_persons_to_set() -> None:
    page = page_of(AGE, things=[Thing(mute=True)])
    tour = Tour(FakeSite(page), [nothing, ME.SKIP])
    desk = await tour.through(change(AGE))
    assert desk.told(e.ChangeStarted) == [BEGUN]
    assert desk.told(e.ChangeSkipped) == [e.ChangeSkipped("age", Reason.LEFT_OUT)]
    assert tour.sights[-1].value is None
    assert tour.moments == [("age", HERE.ASKED)]


async def test_a_control_that_cannot_be_told_is_told_in_words() -> None:
    page = page_of(AGE, things=[Thing(), Thing()])
    tour = Tour(FakeSite(page), [nothing, ME.SET])
    desk = await tour.through(change(AGE))
    assert tour.moments == [("age", HERE.UNTOLD)]
    assert (tour.sights[-1].shape, tour.sights[-1].box) == (None, None)
    assert desk.told(e.ChangePressed) == [e.ChangePressed("age")]


async def test_a_page_that_waits_for_its_save_button_is_waited_for() -> None:
    page = page_of(AGE, waits=True)
    site = FakeSite(page)
    person: list[Act] = [
        lambda: site.person_sets(page, "off"),
        nothing,
        lambda: site.person_saves(page),
    ]
    tour = Tour(site, person)
    desk = await tour.through(change(AGE))
    assert tour.moments == [("age", HERE.ASKED), ("age", HERE.SAVE), ("age", HERE.SEEN)]
    assert page.value == "off"
    assert desk.told(e.ChangePressed) == [e.ChangePressed("age")]


async def test_a_question_of_the_page_is_the_persons_to_answer() -> None:
    note = PageDialog(("We use cookies",), ())
    page = page_of(AGE, asks=Question("Delete saved data?"), notes=(note,))
    site = FakeSite(page)
    person: list[Act] = [
        lambda: site.person_sets(page, "off"),
        nothing,
        lambda: site.person_saves(page),
    ]
    tour = Tour(site, person)
    await tour.through(change(AGE))
    assert tour.moments == [("age", HERE.ASKED), ("age", HERE.ANSWER), ("age", HERE.SEEN)]


async def test_a_page_that_says_nothing_of_saving_is_believed_until_the_proof() -> None:
    page = page_of(AGE, says_saved=False)
    site = FakeSite(page)
    tour = Tour(site, [lambda: site.person_sets(page, "off")])
    await tour.through(change(AGE))
    assert tour.moments == [("age", HERE.ASKED), ("age", HERE.SEEN)]


async def test_what_is_found_by_its_key_on_another_page_counts() -> None:
    keyed = setting("age", keys=("adsAge",))
    asked, held = page_of(keyed), Page("/psettings/other", "Other", [Thing(keys=("adsAge",))])
    site = FakeSite(held).knows(keyed)
    site.leads = {asked.path: held.path}
    tour = Tour(site, [lambda: site.person_sets(held, "off")])
    await tour.through(change(keyed))
    assert tour.moments == [("age", HERE.ASKED), ("age", HERE.SEEN)]


@pytest.mark.parametrize(
    ("view", "trouble"),
    [
        (login_page(), SignedOut),
        (
            PageView(f"{ORIGIN}/checkpoint/challenge/x", markers=frozenset({Marker.PIN})),
            NeedsPerson,
        ),
    ],
)
async def test_trouble_on_any_page_the_person_goes_to_ends_the_guiding(
    view: PageView, trouble: type[Exception]
) -> None:
    site = FakeSite(page_of(AGE), page_of(JOB))
    person: list[Act] = [lambda: site.show(page_of(JOB)), lambda: site.show_instead(view)]
    with pytest.raises(trouble):
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
    assert desk.told(e.ChangeStarted, e.ChangePressed) == [BEGUN]
    assert isinstance(desk.events[-1], e.StageEnded)
    assert not desk.events[-1].whole
