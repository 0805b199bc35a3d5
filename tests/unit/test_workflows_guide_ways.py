"""The ways of somebody who is being guided: back, on, astray, and to LinkedIn's own help."""

from __future__ import annotations

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.sight import Moment
from linkedin_privacy_wizard.linkedin.guards import Driver
from linkedin_privacy_wizard.linkedin.page import Marker, PageView
from linkedin_privacy_wizard.workflows.guide import guide
from linkedin_privacy_wizard.workflows.ports import Word
from linkedin_privacy_wizard.workflows.turn import LOOK_EVERY_S
from tests.builders import change, setting
from tests.fakes.job import Desk, FakeGate
from tests.fakes.pages import ORIGIN, page_of
from tests.fakes.site import FakeSite
from tests.fakes.tour import Act, Tour, guided, nothing

AGE, JOB, NAME = setting("age"), setting("job"), setting("name")
HELPED = setting("age", help="a6278844")
ARTICLE = "/help/linkedin/answer/a6278844"
BEGUN = e.ChangeStarted("age", "on", "off")
ME, HERE = Word, Moment


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
