"""The history as plain data, for other programs and for people's own files."""

from __future__ import annotations

import json
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.storage.export import as_data
from linkedin_privacy_wizard.storage.history import Run
from tests.builders import NOON, SITE
from tests.events import any_event

LATER = NOON + timedelta(minutes=5)
WHOLE = Run(
    3,
    (
        e.RunStarted(NOON, SITE, e.Mode.DO_IT, "abc"),
        e.SettingRead("age", "on", e.Source.ROW),
        e.SettingRead("job", "on", e.Source.ROW),
        e.SettingUnread("sessions", Reason.LOOK_ONLY),
        e.UnknownSetting(Category.ADS, "New", "/mypreferences/d/new"),
        e.StageEnded(NOON, e.Stage.READ, whole=True),
        e.ChangeChosen("age", "on", "off"),
        e.ChangeStarted("age", "on", "off"),
        e.ChangePressed("age", scripted=True),
        e.ChangeVerified("age", "off"),
        e.KnockOn("job", "on", "off"),
        e.StageEnded(LATER, e.Stage.PROVE, whole=True),
        e.RunEnded(LATER),
    ),
)


def test_a_run_is_told_whole() -> None:
    assert as_data((WHOLE,)) == {
        "schema": 1,
        "runs": [
            {
                "number": 3,
                "account": None,
                "started": "2026-10-03T12:00:00+00:00",
                "ended": "2026-10-03T12:05:00+00:00",
                "read": "2026-10-03T12:00:00+00:00",
                "proved": "2026-10-03T12:05:00+00:00",
                "site": SITE,
                "mode": "do_it_for_me",
                "catalog": "abc",
                "settings": {
                    "age": {
                        "before": "on",
                        "wanted": "off",
                        "after": "off",
                        "result": "changed",
                        "reason": None,
                        "scripted": True,
                    },
                    "job": {
                        "before": "on",
                        "wanted": None,
                        "after": "off",
                        "result": None,
                        "reason": None,
                        "scripted": False,
                    },
                    "sessions": {
                        "before": None,
                        "wanted": None,
                        "after": None,
                        "result": "needs_you",
                        "reason": "look_only",
                        "scripted": False,
                    },
                },
                "knock_on": [{"setting": "job", "before": "on", "after": "off"}],
                "unknown": [{"category": "ads", "title": "New", "address": "/mypreferences/d/new"}],
            }
        ],
    }


def test_a_run_that_was_cut_off_before_anything_is_told_with_what_there_is() -> None:
    (told,) = as_data((Run(1, (e.SettingRead("age", "on", e.Source.ROW),)),))["runs"]
    assert [told[key] for key in ("started", "ended", "read", "proved", "site", "mode")] == [
        None
    ] * 6
    assert told["settings"]["age"]["before"] == "on"


def test_no_runs_are_told_as_none() -> None:
    assert as_data(()) == {"schema": 1, "runs": []}


@given(st.lists(any_event(st.text(max_size=5)), max_size=10))
def test_whatever_happened_can_be_written_as_json(events: list[e.Event]) -> None:
    data = as_data((Run(1, tuple(events)),))
    assert json.loads(json.dumps(data)) == data
