"""The whole job by somebody who hears the wizard and has a keyboard, and nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

import pytest

pytestmark = [pytest.mark.atspi, pytest.mark.timeout(420)]

# Debian's own Python has the client of the accessibility bus; the project's Python has none.
SYSTEM_PYTHON = "/usr/bin/python3"
WIZARD = [sys.executable, "-m", "linkedin_privacy_wizard"]
PRODUCT = "LinkedIn Privacy Wizard"
JOB_LIMIT_S = 360
STEP_OF = {
    "Check who can use your LinkedIn data": "Start",
    "Sign in to the practice account": "Sign in",
    "Reading your settings": "Read",
    "What may LinkedIn do?": "Choose",
    "Check the list before anything is pressed": "Look it over",
    "Making your changes": "Change",
    "Checking your changes": "Change",
    "What is true now": "Result",
}
# It may be over before all of it has been heard.
MAY_BE_MISSED = {"Checking your changes"}
CHANGED_BY_HAND = "What people see after your visit"


@dataclass(frozen=True)
class Job:
    """What was heard, how the program ended, and what its own history says."""

    heard: dict[str, Any]
    exit_code: int
    outcomes: dict[str, dict[str, Any]]

    @property
    def pages(self) -> dict[str, dict[str, Any]]:
        """What was heard of each page, by its heading."""
        ending = f" - {PRODUCT}"
        return {name.removesuffix(ending): page for name, page in self.heard["pages"].items()}


@pytest.fixture(scope="module")
def job(tmp_path_factory: pytest.TempPathFactory) -> Job:
    """Do the job once, for all the tests."""
    place = ["--data-dir", str(tmp_path_factory.mktemp("wizard"))]
    told = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    wizard = subprocess.Popen([*WIZARD, "--practice", *place], env=told)
    try:
        heard = _output([SYSTEM_PYTHON, "-m", "tests.e2e.screen_reader"])
        exit_code = wizard.wait(30)
    finally:
        wizard.kill()
        wizard.wait()
    (run,) = _output([*WIZARD, "history", "--json", *place])["runs"]
    return Job(heard, exit_code, run["settings"])


def _output(command: list[str]) -> dict[str, Any]:
    ended = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=JOB_LIMIT_S)
    told = json.loads(ended.stdout)
    assert isinstance(told, dict)
    return told


def test_the_program_is_called_by_its_name(job: Job) -> None:
    assert job.heard["program"] == PRODUCT


def test_every_page_was_met_and_no_other(job: Job) -> None:
    assert set(STEP_OF) - MAY_BE_MISSED <= set(job.pages) <= set(STEP_OF)


def test_a_page_has_one_heading_that_names_it_and_the_window(job: Job) -> None:
    for heading, page in job.pages.items():
        assert page["window"] == f"{heading} - {PRODUCT}"
        assert page["headings"].count(heading) == 1
        assert page["headings"][0] == heading


def test_the_list_of_steps_says_where_the_person_is(job: Job) -> None:
    for heading, page in job.pages.items():
        now = [step for step in page["lists"]["Steps"] if step.endswith(": now")]
        assert now == [f"{STEP_OF[heading]}: now"]


def test_all_that_takes_the_focus_has_a_name_and_a_role(job: Job) -> None:
    for page in job.pages.values():
        assert page["controls"]
        assert [control for control in page["controls"] if not control[1]] == []
        assert [c for c in page["controls"] if c[0] in ("filler", "unknown")] == []


def test_progress_is_heard_as_values_that_only_grow(job: Job) -> None:
    for heading in ("Reading your settings", "Making your changes"):
        assert [name for name, _, _ in job.pages[heading]["progress"]] == ["Progress"]
    told = job.heard["progress"]
    for most in {most for _, most in told}:
        values = [value for value, out_of in told if out_of == most]
        assert values == sorted(values)
        assert 0 <= values[0] <= values[-1] <= most
    assert len({value for value, _ in told}) > 4


def test_every_setting_that_can_be_chosen_is_heard_with_its_value(job: Job) -> None:
    settings = job.heard["settings"]
    assert len(settings) > 40
    for name, told in settings.items():
        assert name
        assert told["about"].startswith("Now: ")
        assert told["value"] in told["offers"]
        assert told["offers"][0].startswith("Leave it as it is (")


def test_a_setting_chosen_by_the_keyboard_is_on_the_list_with_its_side_effect(job: Job) -> None:
    assert job.heard["changed"]["value"] == "Private mode"
    agreed = job.heard["agreed"]
    assert f"Change {CHANGED_BY_HAND}" in agreed["listed"]
    assert [tick.partition(":")[0] for tick in agreed["ticked"]] == ["I agree"]
    assert agreed["act"] == [f"Apply {len(agreed['listed'])} changes"]


def test_each_change_is_heard_while_it_is_made(job: Job) -> None:
    told = job.pages["Making your changes"]["lists"]["Your changes"]
    assert len(told) == len(job.heard["agreed"]["listed"])
    assert f"{CHANGED_BY_HAND}: Private mode" in {item.rpartition(". ")[0] for item in told}


def test_the_results_that_are_heard_are_those_that_were_proved(job: Job) -> None:
    changed = sum(outcome["result"] == "changed" for outcome in job.outcomes.values())
    assert changed == len(job.heard["agreed"]["listed"])
    words = job.heard["results"][f"Changed: {changed} settings"]
    assert words.count(CHANGED_BY_HAND) == 1
    assert "to Private mode" in words
    assert sum(word.startswith("to ") for word in words) == changed


def test_the_window_closes_by_its_button(job: Job) -> None:
    assert job.exit_code == 0
