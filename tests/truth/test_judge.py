"""The judge can say no: lies that are planted in the program are found out, each in its own words.

What is planted takes the place of one part of the program; all the rest is the real one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.event import Mode
from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.storage import history
from linkedin_privacy_wizard.wizard import pressing, views
from linkedin_privacy_wizard.workflows.apply import apply
from linkedin_privacy_wizard.workflows.pages import see
from linkedin_privacy_wizard.workflows.ports import Job
from linkedin_privacy_wizard.workflows.scan import scan
from tests.builders import NOON
from tests.contracts.walk import catalog_of
from tests.fakes.foreign_site import Look
from tests.truth import wizard
from tests.truth.faults import Faults, Happening
from tests.truth.play import Verdict, play
from tests.truth.story import Story, Wishes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.plan import Change

SETTINGS = ("ads-age", "ads-gender", "gai-training", "job-save-resumes")
ON = dict.fromkeys(SETTINGS, "on")


def story(faults: Faults | None = None, own: Mapping[str, str | None] | None = None) -> Story:
    """A person who wants everything off and ticks nothing."""
    wishes = Wishes(Mode.DO_IT, Preset.STRICTEST, own or {}, frozenset(), (), ("job",))
    return Story(SETTINGS, ON, Look(), faults or Faults(), wishes)


def planted(monkeypatch: pytest.MonkeyPatch, part: str, lie: object) -> None:
    """Put a lie in the place of a part of the program."""
    monkeypatch.setattr(wizard if part == "scan" else pressing, part, lie)


async def trusting(changes: Sequence[Change], _catalog: Catalog, _known: object, job: Job) -> None:
    """Believe what the pages said, and look at nothing again."""
    for change in changes:
        await job.emit(e.ChangeVerified(change.setting.id, change.wanted))
    await job.emit(e.StageEnded(NOON, e.Stage.PROVE, whole=True))


def said(verdict: Verdict, words: str) -> bool:
    """Whether the judge has said so."""
    return any(words in told for told in verdict.false)


def test_an_honest_program_is_not_accused(tmp_path: Path) -> None:
    verdict = play(story(), tmp_path)
    assert verdict.false == []
    # Nobody has ticked what one of them does for good.
    assert verdict.claims == {"changed": 3}


def test_a_proof_that_trusts_the_pages_message_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = Faults(saves={"ads-age": "says-saved-and-is-not"})
    (tmp_path / "honest").mkdir()
    (tmp_path / "lying").mkdir()
    assert play(story(faults), tmp_path / "honest").false == []
    planted(monkeypatch, "verify", trusting)
    verdict = play(story(faults), tmp_path / "lying")
    assert said(verdict, "ads-age was proved as off, and was {'on'}")
    assert said(verdict, "ads-age: changed to off, is {'on'}")


def test_a_press_that_was_not_noted_before_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hasty(changes: Sequence[Change], places: Mapping[str, str], job: Job) -> None:
        async def forget(event: e.Event) -> None:
            if not isinstance(event, e.ChangeStarted):
                await job.emit(event)

        await apply(changes, places, Job(job.site, forget, job.gate, job.clock))

    planted(monkeypatch, "apply", hasty)
    assert said(play(story(), tmp_path), "ads-age: set() was not on disk")


def test_notes_that_are_only_in_memory_are_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "_MUST_LAST", (e.RunStarted,))
    faults = Faults(happenings=(Happening("press", 1, "kill", after=True),))
    verdict = play(story(faults), tmp_path)
    assert verdict.kills == 1
    assert said(verdict, "gai-training: {'on'} was not on disk, but []")
    assert said(verdict, "gai-training was pressed, and the history does not tell")


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("ads-gender", "ads-gender was pressed, and nobody had agreed to it"),
        ("job-save-resumes", "job-save-resumes was pressed, and nobody had agreed to it"),
    ],
)
def test_a_press_that_nobody_agreed_to_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: str, words: str
) -> None:
    async def eager(changes: Sequence[Change], places: Mapping[str, str], job: Job) -> None:
        await apply(changes, places, job)
        catalog = catalog_of(*SETTINGS)
        more = next(each for each in catalog.settings if each.id == setting)
        sighting = await see(job.site, more, None)
        assert sighting is not None
        assert not isinstance(sighting.found, str)
        await job.site.press(sighting.found.control.ref)

    planted(monkeypatch, "apply", eager)
    assert said(play(story(own={"ads-gender": None}), tmp_path), words)


def test_a_lasting_effect_without_its_tick_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("linkedin_privacy_wizard.domain.plan.Change.agreed", True)
    verdict = play(story(), tmp_path)
    assert said(verdict, "job-save-resumes was pressed without the tick")


def test_a_setting_called_not_offered_that_is_offered_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def lazy(catalog: Catalog, job: Job) -> None:
        await job.emit(e.SettingMissing("ads-gender"))
        await scan(catalog, job)

    planted(monkeypatch, "scan", lazy)
    assert said(play(story(), tmp_path), "ads-gender is offered")


def test_a_value_that_the_account_does_not_hold_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def careless(catalog: Catalog, job: Job) -> None:
        async def turned(event: e.Event) -> None:
            if isinstance(event, e.SettingRead):
                event = e.SettingRead(event.setting, "off", event.source)
            await job.emit(event)

        await scan(catalog, Job(job.site, turned, job.gate, job.clock))

    planted(monkeypatch, "scan", careless)
    verdict = play(story(), tmp_path)
    assert said(verdict, "ads-age was read as off, and is {'on'}")
    assert said(verdict, "ads-age: said to be off, was {'on'}")


def test_a_setting_that_another_one_moves_elsewhere_is_no_longer_called_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = Faults(knock_on={"ads-age": {"gai-training": "on"}})
    right = {**ON, "gai-training": "off"}
    tale = Story(SETTINGS, right, Look(), faults, story().wishes)
    (tmp_path / "honest").mkdir()
    assert play(tale, tmp_path / "honest").claims == {"changed": 2, "needs_you": 1}
    monkeypatch.setattr(views, "right_already", lambda _state: {})
    (tmp_path / "lying").mkdir()
    assert said(play(tale, tmp_path / "lying"), "gai-training: right as off, is {'on'}")
