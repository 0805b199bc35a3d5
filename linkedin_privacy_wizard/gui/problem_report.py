"""What helps to look into a problem, as plain text that its reader can check line by line.

It is in English in every language, so that those who help can read it. It holds ids, kinds and
versions: no names, addresses, values, or words from a page, unless the person adds the last.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.gui.plain import plain
from linkedin_privacy_wizard.linkedin.addresses import LINKEDIN
from linkedin_privacy_wizard.wizard import views

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.result import Outcome
    from linkedin_privacy_wizard.domain.setting import SettingId
    from linkedin_privacy_wizard.wizard.state import WizardState

# One word of ours, a number, or Chromium's name of an error. Whatever else came in is left out.
_DETAIL = re.compile(r"[A-Za-z0-9_]{1,40}")


def problem_report(
    state: WizardState, made_of: Iterable[str], computer: Iterable[str], *, titles: bool
) -> str:
    """The whole report. With `titles`, rows that the catalog does not know are named."""
    run = views.report(state)
    sections = (
        ("Made of", made_of),
        ("Computer", computer),
        ("This window", _window(state, run)),
        ("Trouble met", _troubles(state)),
        ("Kinds of pages met at the sign-in", (sign.value for sign in state.met.signs)),
        ("Settings: how each ended, and how it was found", _settings(state, run)),
        ("Moved by another change", (knock.setting for knock in run.knock_on)),
        ("Rows that the catalog does not know", _unknown(run, titles=titles)),
    )
    parts = ["\n".join((heading, *_lines(lines))) for heading, lines in sections]
    return "\n\n".join(("LinkedIn Privacy Wizard: problem report", *parts)) + "\n"


def _lines(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" for line in lines] or ["  none"]


def _window(state: WizardState, run: Report) -> Iterator[str]:
    yield f"Site: {_site(state, run)}"
    yield f"Browser: {state.browser or 'the one in the window'}"
    yield f"Way: {state.mode.value if state.mode else 'not chosen'}"
    yield f"Step: {state.step.value}, work: {state.work.value}"
    yield f"Taken up from an earlier run: {state.prepared.purpose if state.prepared else 'none'}"
    yield f"Global Privacy Control: {_yes(state.privacy_control)}"
    yield f"Catalog: {state.catalog.fingerprint}, {len(state.catalog.settings)} settings"


def _site(state: WizardState, run: Report) -> str:
    if state.practice:
        return "the practice account"
    if run.started is None:
        return "none yet"
    return "LinkedIn" if run.started.site == LINKEDIN else "another one on this computer"


def _yes(so: bool) -> str:  # noqa: FBT001 - the one thing it says
    return "yes" if so else "no"


def _troubles(state: WizardState) -> Iterator[str]:
    for kind, detail in state.met.troubles:
        yield f"{kind}, {detail}" if _DETAIL.fullmatch(detail) else kind


def _settings(state: WizardState, run: Report) -> Iterator[str]:
    found = _found(state.events)
    for setting in sorted(run.outcomes):
        yield "; ".join((f"{setting}: {_end(run.outcomes[setting])}", *found.get(setting, ())))


def _end(outcome: Outcome) -> str:
    told = [part.value for part in (outcome.result, outcome.reason) if part is not None]
    return ", ".join(told + ["by script"] * outcome.scripted) or "left as it was"


def _found(events: Iterable[e.Event]) -> dict[SettingId, list[str]]:
    """By what each value was read, and each control was told before it was pressed."""
    found: dict[SettingId, dict[str, str]] = {}
    for event in events:
        match event:
            case e.SettingRead(setting, _, source, rank):
                found.setdefault(setting, {})["read"] = f"read on its {source.value}{_by(rank)}"
            case e.ChangeStarted(setting, _, _, rank):
                found.setdefault(setting, {})["begun"] = f"begun{_by(rank)}"
            case _:
                pass
    return {setting: list(ways.values()) for setting, ways in found.items()}


def _by(rank: e.Rank | None) -> str:
    return f" by {rank.name.lower()}" if rank is not None else ""


def _unknown(run: Report, *, titles: bool) -> Iterator[str]:
    for unknown in run.unknown:
        section = unknown.category.value
        yield f"{section}: {plain(unknown.title)}" if titles else section
