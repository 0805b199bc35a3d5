"""Compares what the wizard claimed with what is true on the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain.value import wanted_ticks

if TYPE_CHECKING:
    from tests.e2e.orders import Ended

Told = dict[str, Any]

# Ending saved answers throws away the files that were saved with them; the site says so itself.
EMPTIED = {"job-save-resumes": "job-application-settings/savedResumes"}


def results(told: Told) -> dict[str, list[str]]:
    """The settings that ended with each result."""
    found: dict[str, list[str]] = {}
    for setting, outcome in told["run"]["settings"].items():
        if outcome["result"] is not None:
            found.setdefault(outcome["result"], []).append(setting)
    return found


def reasons(told: Told, result: str = "needs_you") -> dict[str, str]:
    """Why each of the planned settings with that result has it."""
    return {
        setting: outcome["reason"]
        for setting, outcome in told["run"]["settings"].items()
        if outcome["result"] == result and setting in told["planned"]
    }


def check(ended: Ended, code: int = 0) -> Told:
    """Every claim of the job is true, nothing was pressed that was not agreed; return it all.

    What is kept in the history is judged as well. Where a job was cut off it may hold one event
    more than the window has shown, never less.
    """
    assert ended.code == code, ended.complaints
    assert "Traceback" not in ended.complaints, ended.complaints
    told, runs = ended.told, ended.history()
    assert bool(runs) == (told["run"]["started"] is not None)
    for run in (told["run"], *runs[-1:]):
        check_run({**told, "run": run})
    if told["run"]["ended"] is not None:
        assert told["run"] == {**runs[-1], "number": 1}
    assert told["danger"] == told["archives"] == []
    _check_presses(told)
    _check_the_screen(told)
    return told


def check_run(told: Told) -> None:
    """Every claim of a run is true of the account as it was before and after."""
    _check_values(told)
    _check_results(told)
    _check_knock_ons(told)
    _check_nothing_else_changed(told)


def _check_values(told: Told) -> None:
    """What was read is what the account held; what is said to be true now is true now."""
    for setting, outcome in told["run"]["settings"].items():
        if outcome["before"] is not None:
            assert outcome["before"] == told["before"].get(setting), setting
        if outcome["after"] is not None:
            assert outcome["after"] == told["after"].get(setting), setting


def _check_results(told: Told) -> None:
    before, after = told["before"], told["after"]
    for setting, outcome in told["run"]["settings"].items():
        match outcome["result"]:
            case "changed":
                assert after[setting] == outcome["wanted"] != before[setting], setting
            case "already_right":
                assert after[setting] == outcome["wanted"], setting
            case "not_offered":
                assert setting not in before, setting
            case "needs_you" | "not_confirmed":
                assert outcome["reason"], setting
            case other:
                assert other is None, setting
                assert outcome["wanted"] is None, setting


def _check_presses(told: Told) -> None:
    """Only what was planned is pressed, towards the value that was planned, and noted before."""
    last: dict[str, str] = {}
    for press in told["presses"]:
        assert press["setting"] in told["planned"], press
        assert press["on_disk"], press
        last[press["setting"]] = press["value"]
    for setting, value in last.items():
        before, planned = told["before"][setting], told["planned"][setting]
        assert value == planned or _is_on_the_way(before, value, planned), setting


def _is_on_the_way(before: str, value: str, planned: str) -> bool:
    """Whether fewer boxes of a group are left to press than before.

    They are pressed one by one, and the site may have turned one down. What is then claimed of the
    group is looked at with the other claims.
    """
    numbers = {each.rpartition("/")[2] for each in (before, value, planned) if "/" in each}
    if len(numbers) != 1:
        return False
    count = int(numbers.pop())
    then, now, goal = (wanted_ticks(each, count) for each in (before, value, planned))
    if then is None or now is None or goal is None:
        return False
    return now.set_places ^ goal.set_places < then.set_places ^ goal.set_places


def _check_nothing_else_changed(told: Told) -> None:
    """Whatever changed on the account was pressed, or moved by itself and told, or is not known."""
    run, pressed = told["run"], {press["setting"] for press in told["presses"]}
    told_of = {event["setting"] for event in run["knock_on"]} | pressed | set(told["planned"])
    for setting, value in told["before"].items():
        outcome = run["settings"].get(setting)
        if value != told["after"].get(setting) and outcome and outcome["after"] is not None:
            assert setting in told_of, setting
    emptied = {EMPTIED[setting] for setting in pressed & EMPTIED.keys()}
    for name, value in told["raw_before"].items():
        if isinstance(value, list) and name not in pressed | emptied:
            assert value == told["raw_after"][name], name


def _check_knock_ons(told: Told) -> None:
    for event in told["run"]["knock_on"]:
        assert event["before"] == told["before"][event["setting"]]
        assert event["after"] == told["after"][event["setting"]]
        assert event["setting"] not in {press["setting"] for press in told["presses"]}


def _check_the_screen(told: Told) -> None:
    """The last page shows as many of each result as there are."""
    if told["shown"] is None:
        return
    asides = {
        setting
        for setting, outcome in told["run"]["settings"].items()
        if outcome["wanted"] is None and outcome["result"] == "needs_you"
    }
    found = results(told)
    for result, words in told["shown"].items():
        count = len(set(found.get(result, ())) - asides)
        assert (f": {count} " in words) if count else not words, (result, words, count)
