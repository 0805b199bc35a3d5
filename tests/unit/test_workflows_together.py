"""Reading, applying and proving in one go on a LinkedIn where anything may go wrong.

After each run what is claimed is compared with what LinkedIn holds.
"""

from __future__ import annotations

import asyncio
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import event as hypothesis_event
from hypothesis import given, settings
from hypothesis import strategies as st

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Outcome, Result
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import worklist
from linkedin_privacy_wizard.wizard.progress import progress
from linkedin_privacy_wizard.wizard.state import Work
from tests.fakes.chance import CATALOG, NAMED_QUESTION, sites, true_value
from tests.fakes.conversation import Conversation

if TYPE_CHECKING:
    from tests.fakes.pages import Page
    from tests.fakes.site import FakeSite

# Counting branches doubles the time, and what each of them does is told by the other tests.
pytestmark = pytest.mark.no_cover

Made = tuple["FakeSite", dict[str, "Page"]]


async def one_run(site: FakeSite, *, ticked: bool) -> Conversation:
    """A whole run with everything that is suggested; after trouble it is carried on twice."""
    talk = Conversation(site, CATALOG)
    if not await talk.sign_in():
        return talk
    talk.say(i.EffectTicked("resumes", "deletes", ticked), i.ReviewPressed())
    whole = await talk.press_apply()
    for _ in range(2):
        whole = whole or await talk.carry_on()
    return talk


@settings(max_examples=200)
@given(sites(), st.booleans())
def test_not_one_claim_is_false_and_nothing_is_pressed_that_was_not_agreed(
    made: Made,
    ticked: bool,  # noqa: FBT001 - one of many things that may be so
) -> None:
    site, pages = made
    before = {name: [thing.value for thing in page.things] for name, page in pages.items()}
    talk = asyncio.run(one_run(site, ticked=ticked))
    chosen = {event.setting for event in talk.state.events if isinstance(event, e.ChangeChosen)}
    for name, page in pages.items():
        outcome = talk.report.outcomes.get(name, Outcome(name))
        hypothesis_event(f"{outcome.result}")
        if outcome.result in (Result.CHANGED, Result.ALREADY_RIGHT):
            assert true_value(page) == outcome.wanted == outcome.after
        if outcome.result is Result.NOT_OFFERED:
            reachable = name != "nudges" and page.path not in site.leads
            assert page not in site.pages or not (page.listed or reachable)
        if outcome.after is not None:
            assert true_value(page) == outcome.after
        if name not in chosen and page not in pages["age"].knocks_on:
            assert [thing.value for thing in page.things] == before[name]
    for press in talk.desk.presses:
        if press.startswith("answer"):
            assert ticked
            assert press == f"answer 0 of {pages['resumes'].path}"
            assert pages["resumes"].asks == NAMED_QUESTION


@settings(max_examples=100)
@given(sites())
def test_progress_never_goes_back_and_never_beyond_its_end(made: Made) -> None:
    talk = asyncio.run(one_run(made[0], ticked=True))
    for earlier, later in pairwise(talk.states):
        before, after = progress(earlier), progress(later)
        assert 0 <= after.done <= after.total
        other_bar = later.work is Work.READING or not worklist.list_is_kept(earlier)
        if after.total and before.total and not (other_bar and earlier.work is Work.NONE):
            assert after.done / after.total >= before.done / before.total


@settings(max_examples=50)
@given(sites())
def test_a_stage_that_comes_to_its_end_has_come_all_the_way(made: Made) -> None:
    talk = asyncio.run(one_run(made[0], ticked=True))
    for state in talk.states:
        match state.events[-1:]:
            case (e.StageEnded(_, e.Stage.READ | e.Stage.PROVE, True),):
                told = progress(state)
                assert told.done == told.total
            case _:
                pass
