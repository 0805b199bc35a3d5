"""Guiding: the person presses, the wizard watches, and nothing is pressed for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.sight import Moment, Sight
from linkedin_privacy_wizard.domain.trouble import NeedsPerson, SignedOut
from linkedin_privacy_wizard.linkedin.guards import Driver
from linkedin_privacy_wizard.linkedin.page import Marker, PageDialog, PageView
from linkedin_privacy_wizard.workflows.guide import guide
from linkedin_privacy_wizard.workflows.ports import Word
from linkedin_privacy_wizard.workflows.turn import LOOK_EVERY_S
from tests.builders import change, setting
from tests.fakes.job import Desk, FakeGate
from tests.fakes.pages import ORIGIN, Page, Question, Thing, login_page, page_of
from tests.fakes.site import FakeSite

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from linkedin_privacy_wizard.domain.plan import Change

    Act = Callable[[], None] | Word

AGE, JOB, NAME = setting("age"), setting("job"), setting("name")
HELPED = setting("age", help="a6278844")
ARTICLE = "/help/linkedin/answer/a6278844"
BEGUN = e.ChangeStarted("age", "on", "off")
ME, HERE = Word, Moment


@dataclass
class Tour:
    """A person who does these things, wait by wait, and what the guide shows meanwhile."""

    site: FakeSite
    person: Sequence[Act]
    sights: list[Sight] = field(default_factory=list)

    async def through(self, *changes: Change, stop_at: int = 0, done: Collection[str] = ()) -> Desk:
        """Guide them."""
        self.site.keeper.steer(Driver.PERSON)
        desk = Desk(self.site, FakeGate(stop_at, list(self.person)))
        await guide(changes, {}, desk.job, self._show, done)
        assert desk.gate.while_waiting == []
        return desk

    def _show(self, sight: Sight) -> None:
        if sight not in self.sights[-1:]:
            self.sights.append(sight)

    @property
    def moments(self) -> list[tuple[str, Moment]]:
        """What was shown of which setting, but for the loading of pages."""
        shown = [(x.setting, x.moment) for x in self.sights if x.moment is not Moment.OPENING]
        return [x for n, x in enumerate(shown) if x != (shown[n - 1] if n else None)]


async def guided(site: FakeSite, *changes: Change, person: Sequence[Act], stop_at: int = 0) -> Desk:
    """Guide a person who does these things, wait by wait; nobody looks."""
    return await Tour(site, person).through(*changes, stop_at=stop_at)


def nothing() -> None:
    """The person thinks about it."""


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


async def test_back_leads_to_the_one_before_and_on_to_the_rest() -> None:
    age, job = page_of(AGE), page_of(JOB)
    site = FakeSite(age, job)
    person: list[Act] = [
        ME.SKIP,
        ME.BACK,
        lambda: site.person_sets(age, "off"),
        lambda: site.person_sets(job, "off"),
    ]
    tour = Tour(site, person)
    desk = await tour.through(change(AGE), change(JOB))
    assert tour.moments == [
        ("age", HERE.ASKED),
        ("job", HERE.ASKED),
        ("age", HERE.ASKED),
        ("age", HERE.SEEN),
        ("job", HERE.ASKED),
        ("job", HERE.SEEN),
    ]
    assert desk.told(e.ChangePressed) == [e.ChangePressed("age"), e.ChangePressed("job")]
    # The value from before the first press is the one that counts.
    assert desk.told(e.ChangeStarted) == [BEGUN, e.ChangeStarted("job", "on", "off")]


async def test_what_is_set_already_is_shown_to_who_comes_back_and_not_asked_again() -> None:
    age, job = page_of(AGE), page_of(JOB)
    site = FakeSite(age, job)
    person: list[Act] = [lambda: site.person_sets(age, "off"), ME.BACK, nothing, ME.SET, ME.SKIP]
    tour = Tour(site, person)
    desk = await tour.through(change(AGE), change(JOB))
    assert tour.moments[2:] == [
        ("job", HERE.ASKED),
        ("age", HERE.STANDS),
        ("job", HERE.ASKED),
    ]
    assert desk.told(e.ChangePressed, e.ChangeSkipped) == [
        e.ChangePressed("age"),
        e.ChangeSkipped("job", Reason.LEFT_OUT),
    ]


async def test_what_was_set_and_moved_is_asked_for_again() -> None:
    age, job = page_of(AGE, "off"), page_of(JOB)
    site = FakeSite(age, job)
    person: list[Act] = [
        ME.BACK,
        lambda: site.person_sets(age, "on"),
        nothing,
        lambda: site.person_sets(age, "off"),
        ME.SKIP,
    ]
    tour = Tour(site, person)
    desk = await tour.through(change(AGE), change(JOB))
    assert tour.moments == [
        ("job", HERE.ASKED),
        ("age", HERE.STANDS),
        ("age", HERE.ASKED),
        ("age", HERE.SEEN),
        ("job", HERE.ASKED),
    ]
    assert desk.told(e.ChangeNotNeeded, e.ChangePressed) == [
        e.ChangeNotNeeded("age"),
        e.ChangePressed("age"),
    ]
    assert BEGUN in desk.events


async def test_leaving_what_stands_as_it_is_takes_nothing_back() -> None:
    site = FakeSite(page_of(AGE, "off"), page_of(JOB))
    desk = await guided(
        site, change(AGE), change(JOB), person=[ME.BACK, ME.SKIP, ME.BACK, ME.SET, ME.SKIP]
    )
    assert desk.told(e.ChangeSkipped) == [e.ChangeSkipped("job", Reason.LEFT_OUT)]


async def test_there_is_nothing_before_the_first_one() -> None:
    page = page_of(AGE)
    site = FakeSite(page)
    desk = await guided(site, change(AGE), person=[ME.BACK, ME.SKIP])
    assert site.loads == [page.path, page.path]
    assert desk.told(e.ChangeStarted) == [BEGUN]


async def test_back_also_works_while_it_is_said_to_be_seen() -> None:
    age, job = page_of(AGE), page_of(JOB)
    site = FakeSite(age, job)

    class Quick(FakeGate):
        """Somebody who wants to go back as soon as the second one has been seen."""

        async def word(self, seconds: float) -> Word | None:
            if seconds > LOOK_EVERY_S and site.loads == [age.path, job.path]:
                return Word.BACK
            return await super().word(seconds)

    site.keeper.steer(Driver.PERSON)
    person: list[Act] = [ME.SKIP, lambda: site.person_sets(job, "off"), ME.SKIP]
    desk = Desk(site, Quick(0, person))
    await guide((change(AGE), change(JOB)), {}, desk.job)
    assert site.loads == [age.path, job.path, age.path, job.path]
    assert desk.told(e.ChangePressed, e.ChangeNotNeeded) == [
        e.ChangePressed("job"),
        e.ChangeNotNeeded("job"),
    ]


async def test_after_trouble_the_guide_begins_where_it_was() -> None:
    site = FakeSite(page_of(AGE), page_of(JOB), page_of(NAME))
    tour = Tour(site, [ME.SKIP])
    await tour.through(change(AGE), change(JOB), change(NAME), done=["age", "name"])
    assert tour.moments == [("job", HERE.ASKED)]
    assert tour.sights[-1].number == 2


async def test_who_cannot_find_it_is_shown_linkedins_own_article_and_comes_back() -> None:
    page = page_of(AGE)
    site = FakeSite(page)
    site.instead[ARTICLE] = [PageView(ORIGIN + ARTICLE)]
    person: list[Act] = [ME.HELP, nothing, ME.RETURN, lambda: site.person_sets(page, "off")]
    tour = Tour(site, person)
    await tour.through(change(HELPED))
    assert site.loads == [page.path, ARTICLE, page.path]
    assert tour.moments == [
        ("age", HERE.ASKED),
        ("age", HERE.LOST),
        ("age", HERE.ASKED),
        ("age", HERE.SEEN),
    ]


async def test_who_goes_from_the_article_to_the_page_by_hand_needs_no_more_help() -> None:
    page = page_of(AGE)
    site = FakeSite(page)
    site.instead[ARTICLE] = [PageView(ORIGIN + ARTICLE)]
    person: list[Act] = [ME.HELP, lambda: site.show(page), lambda: site.person_sets(page, "off")]
    tour = Tour(site, person)
    await tour.through(change(HELPED))
    assert tour.moments[1:] == [("age", HERE.LOST), ("age", HERE.ASKED), ("age", HERE.SEEN)]


async def test_without_an_article_the_words_stand_beside_its_page() -> None:
    page = page_of(AGE)
    site = FakeSite(page)
    tour = Tour(site, [ME.HELP, nothing, ME.SKIP])
    await tour.through(change(AGE))
    assert site.loads == [page.path]
    assert tour.moments == [("age", HERE.ASKED), ("age", HERE.LOST)]


async def test_an_article_that_asks_nobody_to_sign_in_is_no_trouble() -> None:
    site = FakeSite(page_of(AGE))
    signs = frozenset({Marker.SIGN_IN_LINK})
    site.instead[ARTICLE] = [PageView(ORIGIN + ARTICLE, markers=signs)]
    tour = Tour(site, [ME.HELP, nothing, ME.SKIP])
    await tour.through(change(HELPED))
    assert tour.moments[-1] == ("age", HERE.LOST)


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
