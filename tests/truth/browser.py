"""Whole jobs in the real window and the real browser, on the practice account, made by chance.

The jobs of the end-to-end tests, with everything about them drawn; the same judge. Where the
program is killed its account goes with it, so it is judged by the presses that the site wrote down.
"""

from __future__ import annotations

import json
import signal
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.practice.account import sample_account
from tests.e2e.endings import TINY, Ending
from tests.e2e.judge import check
from tests.e2e.orders import Order
from tests.e2e.truth import settings_by_key
from tests.e2e.witness import PRESSES
from tests.truth.play import Verdict

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from tests.e2e.orders import Ended

# It is always there to be changed, so that every job has something to say yes to.
SURE = "gai-training"
OTHERS = (
    *("ads-off-linkedin", "share-affiliates", "ads-age", "active-status", "autoplay", "cookies"),
    *("ads-gender", "ads-education", "profile-viewing", "email-visibility", "job-save-resumes"),
    *("connections-visibility", "discover-email", "measure-ad-success", "emails", "followers"),
)
ERAS = ("2018", "2021", "2023", "2024", "2026", "mixed")
ELSEWHERE = "/mypreferences/d/settings/elsewhere"
FAULTS = (
    *("says_saved_and_is_not={}", "refuses={}", "saves_without_a_word={}", "missing_rows={}"),
    *("renamed={}:A name of tomorrow", f"moved={{}}:{ELSEWHERE}", "no_row_values={}"),
    *("confirm_dialogs={}:Sure?|Think again.|Yes|No", "changed_layout={}", "unreadable={}"),
    *("in_iframe={}", "knock_on={}:autoplay=on"),
)
TROUBLES = ("offline", "puzzle", "429", "999", "signed-out", "code", "stopped", "down")
WHEN = ("reading", "at-the-press", "pressing", "proving")


@dataclass(frozen=True)
class Job:
    """One job, and what is expected of its process."""

    errand: Order | Ending
    met: tuple[str, ...]

    def play(self, folder: Path) -> Verdict:
        """Play it and judge it. AssertionError with the claim that is false."""
        ended = self.errand.run(folder)
        verdict = Verdict(Counter(self.met), runs=1)
        if isinstance(self.errand, Ending):
            verdict.kills = 1
            _judge_what_is_left(ended, verdict)
            return verdict
        if ended.code != 0:
            raise BrokenOff(ended.complaints)
        told = check(ended)
        outcomes = told["run"]["settings"].values()
        verdict.claims = Counter(o["result"] for o in outcomes if o["result"] is not None)
        verdict.presses = len(told["presses"])
        return verdict


class BrokenOff(Exception):
    """The job did not come to its end, so there is nothing to judge."""


def job(chance: Random) -> Job:
    """A job made by chance."""
    kind = chance.choices(("whole", "unticked", "put_back", "trouble", "kill"), (8, 2, 2, 5, 3))[0]
    if kind == "kill":
        stage = chance.choice(("reading", "pressing", "proving"))
        return Job(Ending(stage, signal.SIGKILL), (f"killed while {stage}",))
    era, language = chance.choice(ERAS), chance.choice(("en", "en", "de", "ar"))
    region = chance.choice(("us", "us", "eu", "uk"))
    drift = ("--drift", str(chance.randrange(10**6)))
    options = ("--generation", era, "--language", language, "--region", region, *drift)
    if kind == "trouble":
        words = _troubles(chance)
        fast = ("drawn_after_ms=20",)
        return Job(Order("trouble", words, (), TINY, fast), words)
    settings = (SURE, *sorted(set(chance.choices(OTHERS, k=chance.randrange(2, 8)))))
    faults = [] if era == "mixed" else ["drawn_after_ms=20"]
    chosen = [chance.choice(FAULTS).format(each) for each in settings[1:] if chance.random() < 0.4]
    met = (era, language, *(fault.partition("=")[0] for fault in chosen))
    return Job(Order(kind, (), options, settings, tuple(faults + _one_each(chosen))), met)


def _one_each(faults: list[str]) -> list[str]:
    """Only one page can have moved to the one other address."""
    moved = [fault for fault in faults if fault.startswith("moved")]
    return [fault for fault in faults if fault not in moved[1:]]


def _troubles(chance: Random) -> tuple[str, ...]:
    stages = [when for when in WHEN if chance.random() < 0.6] or ["pressing"]
    return tuple(f"{when}:{chance.choice(TROUBLES)}" for when in stages)


def _judge_what_is_left(ended: Ended, verdict: Verdict) -> None:
    """The history is readable, and tells of every press, with the value from before it."""
    if ended.code != -signal.SIGKILL:
        raise BrokenOff(ended.complaints)
    (run,) = ended.history()
    outcomes: dict[str, dict[str, Any]] = run["settings"]
    verdict.claims = Counter(o["result"] for o in outcomes.values() if o["result"] is not None)
    names = settings_by_key(sample_account(), TINY)
    now: dict[str, str] = {}
    for press in _presses(ended.folder):
        setting = names.get(press["key"])
        assert setting in TINY, f"{press} was agreed to by nobody"
        assert setting in press["begun"], f"{setting} was not on disk when it was pressed"
        assert outcomes[setting]["before"], f"the old value of {setting} is lost"
        now[setting] = press["value"]
        verdict.presses += 1
    for setting, outcome in outcomes.items():
        if outcome["result"] == "changed":
            assert setting in now, f"{setting} is called changed and was not pressed"


def _presses(folder: Path) -> list[dict[str, Any]]:
    file = folder / PRESSES
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [json.loads(line) for line in lines]
