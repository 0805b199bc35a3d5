"""Killed at every single moment of a job: the next start finishes it, or puts it all back.

What is kept of a killed run is what had been committed by then: everything up to the last event
that must survive a power cut.
"""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.past import Earlier, Past, PastRun, past_run
from linkedin_privacy_wizard.storage.history import _MUST_LAST
from linkedin_privacy_wizard.wizard import earlier
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.past_intents import PastLoaded, PutBackPressed, UnfinishedTaken
from linkedin_privacy_wizard.wizard.state import Purpose, Step
from tests.builders import NOON, SITE, catalog, destructive, setting
from tests.fakes.conversation import Conversation
from tests.fakes.pages import page_of
from tests.fakes.site import FakeSite

AGE, JOB, RESUMES = setting("age"), setting("job"), destructive("resumes")
LEFT_ALONE = setting("moved", presets={})
ALL = catalog(AGE, JOB, RESUMES, LEFT_ALONE)
BEFORE = ["on", "on", "on", "on"]
WANTED = ["off", "off", "off", "off"]


class Killed(BaseException):
    """The program is gone, in the middle of whatever it did."""


def site() -> FakeSite:
    """A LinkedIn where everything is on, and where one switch moves another."""
    moved = page_of(LEFT_ALONE)
    pages = (page_of(AGE, knocks_on={moved: "off"}), page_of(JOB), page_of(RESUMES), moved)
    return FakeSite(*pages)


def values(linkedin: FakeSite) -> list[str]:
    """What is true now."""
    return [page.value for page in linkedin.pages]


async def job(linkedin: FakeSite, kill_at: int) -> tuple[e.Event, ...]:
    """The whole job, killed before an event is kept; what is on disk then."""
    talk = Conversation(linkedin, ALL)
    seen = [0]

    def kills(_event: e.Event) -> bool:
        seen[0] += 1
        if seen[0] == kill_at:
            raise Killed
        return False

    talk.desk.full = kills
    try:
        await talk.sign_in()
        talk.say(i.EffectTicked("resumes", "deletes", ticked=True), i.ReviewPressed())
        await talk.press_apply()
    except Killed:
        return _kept(talk)
    return (*_kept(talk), e.RunEnded(NOON))


def _kept(talk: Conversation) -> tuple[e.Event, ...]:
    kept: list[e.Event] = [e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc"), *talk.desk.events]
    while not isinstance(kept[-1], _MUST_LAST):
        kept.pop()
    return tuple(kept)


async def taken_up(linkedin: FakeSite, run: PastRun, purpose: Purpose) -> Conversation:
    """The next start: what was cut off is taken up, read again, agreed to and applied."""
    talk = Conversation(linkedin, ALL)
    talk.say(i.BackPressed(), PastLoaded(Past(Earlier.of((run,)))))
    assert earlier.offered(talk.state) is not None
    talk.say(UnfinishedTaken(practice=False, purpose=purpose))
    await talk.sign_in()
    assert talk.is_at(Step.REVIEW)
    assert talk.state.ticked == frozenset()
    talk.say(i.EffectTicked("resumes", "deletes", ticked=True))
    await talk.press_apply()
    return talk


async def moments() -> int:
    """How many events there are in the whole job."""
    talk = Conversation(site(), ALL)
    await talk.sign_in()
    talk.say(i.EffectTicked("resumes", "deletes", ticked=True), i.ReviewPressed())
    await talk.press_apply()
    return len(talk.desk.events)


async def cut_off_at(moment: int) -> tuple[FakeSite, PastRun]:
    """A job that is killed at a moment, on a site of its own."""
    linkedin = site()
    run = past_run(1, await job(linkedin, moment))
    assert run is not None
    return linkedin, run


async def test_a_job_killed_at_any_moment_can_be_finished() -> None:
    finished = 0
    for moment in range(1, await moments() + 1):
        linkedin, run = await cut_off_at(moment)
        if not run.was_cut_off:
            assert values(linkedin) in (BEFORE, WANTED)
            continue
        talk = await taken_up(linkedin, run, Purpose.FINISH)
        agreed = dict.fromkeys(run.agreed, "off")
        assert {p.title: p.value for p in linkedin.pages[:3]} == {
            each.titles["en"][0]: agreed.get(each.id, "on") for each in ALL.settings[:3]
        }
        assert earlier.nothing_left(talk.state) or talk.is_at(Step.SUMMARY)
        finished += 1
    assert finished > 10


@pytest.mark.parametrize("finish_first", [False, True])
async def test_a_job_killed_at_any_moment_can_be_put_back_whole(*, finish_first: bool) -> None:
    for moment in range(1, await moments() + 1):
        linkedin, run = await cut_off_at(moment)
        if not run.was_cut_off or not run.begun:
            continue
        if not finish_first:
            await taken_up(linkedin, run, Purpose.PUT_BACK)
        else:
            talk = await taken_up(linkedin, run, Purpose.FINISH)
            if not talk.is_at(Step.SUMMARY):
                continue  # all had been pressed: it is the run itself that is put back then
            talk.say(PutBackPressed(), e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc"))
            await talk.read()
            await talk.press_apply()
        assert values(linkedin) == BEFORE, moment


async def test_a_job_that_was_not_killed_leaves_nothing_open() -> None:
    linkedin, run = await cut_off_at(0)
    assert values(linkedin) == WANTED
    assert not run.was_cut_off
    assert run.undo.values == dict.fromkeys(("age", "job", "resumes", "moved"), "on")
