"""Not one false claim, whatever the account, the person, the site and the computer do.

A story that fails is made as small as it can be. `make truth` plays a thousand of them, and a
hundred more in the real browser.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.truth import faults as f
from tests.truth.play import Verdict, play
from tests.truth.story import tell
from tests.truth.table import quick_folder

if TYPE_CHECKING:
    from tests.truth.story import Story

# Hundreds of jobs take their time on a busy machine.
pytestmark = pytest.mark.timeout(600)
CHANCE = st.randoms(use_true_random=False)


def played(story: Story) -> Verdict:
    """What came of a story."""
    with TemporaryDirectory(dir=quick_folder()) as folder:
        return play(story, Path(folder))


@settings(max_examples=150, deadline=None, print_blob=True)
@given(CHANCE)
def test_no_claim_is_false_in_any_story(random: Random) -> None:
    story = tell(random)
    verdict = played(story)
    assert verdict.false == [], story


def _with_trouble(story: Story, kind: str) -> Story:
    """The same story with that trouble at one of its first pages, and no other."""
    happening = f.Happening("load", 3, kind, setting="ads-age", value="on")
    if kind == "disk-full":
        happening = f.Happening("event", 3, kind)
    return replace(story, faults=replace(story.faults, happenings=(happening,)))


def test_the_stories_meet_every_fault_and_end_in_every_way() -> None:
    met: set[str] = set()
    claims: set[str] = set()
    kills = 0
    stories = [tell(Random(f"met {number}")) for number in range(80)]
    kinds = (*f.TROUBLES, f.STOP, f.MOVES)
    stories += [_with_trouble(story, kind) for story, kind in zip(stories, kinds, strict=False)]
    for story in stories:
        verdict = played(story)
        assert verdict.false == []
        met |= verdict.met.keys()
        claims |= verdict.claims.keys()
        kills += verdict.kills
    assert {*kinds, *f.SAVES, *f.PAGES, *f.ROWS, f.KNOCK_ON, f.UNKNOWN_ROW} <= met
    assert claims == {"changed", "already_right", "not_offered", "needs_you", "not_confirmed"}
    assert kills > 10
