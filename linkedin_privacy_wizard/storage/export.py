"""The history as plain data, for `history --json` and for people's own files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain.report import report

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.result import Outcome
    from linkedin_privacy_wizard.storage.history import Run


def as_data(runs: tuple[Run, ...]) -> dict[str, Any]:
    """Every run: when, site, mode, and what each setting was, should be, is, and how it ended."""
    return {"schema": 1, "runs": [_run(run) for run in runs]}


def _run(run: Run) -> dict[str, Any]:
    told = report(run.events)
    return {
        "number": run.number,
        **_when(told),
        "account": told.started.account if told.started else None,
        "site": told.started.site if told.started else None,
        "mode": told.started.mode.value if told.started else None,
        "catalog": told.started.catalog if told.started else None,
        "settings": {o.setting: _outcome(o) for o in told.outcomes.values()},
        "knock_on": [
            {"setting": k.setting, "before": k.before, "after": k.after} for k in told.knock_on
        ],
        "unknown": [
            {"category": u.category.value, "title": u.title, "address": u.address}
            for u in told.unknown
        ],
    }


def _when(told: Report) -> dict[str, Any]:
    return {
        "started": told.started.at.isoformat() if told.started else None,
        "ended": told.ended.isoformat() if told.ended else None,
        "read": told.read_at.isoformat() if told.read_at else None,
        "proved": told.proved_at.isoformat() if told.proved_at else None,
    }


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "before": outcome.before,
        "wanted": outcome.wanted,
        "after": outcome.after,
        "result": outcome.result.value if outcome.result else None,
        "reason": outcome.reason.value if outcome.reason else None,
        "scripted": outcome.scripted,
    }
