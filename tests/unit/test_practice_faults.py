"""Faults given as text on the command line."""

from __future__ import annotations

from dataclasses import fields

import pytest

from linkedin_privacy_wizard.practice.fault_options import known_faults
from linkedin_privacy_wizard.practice.faults import Dialog, Faults


def test_without_entries_nothing_goes_wrong() -> None:
    assert Faults.parse([]) == Faults()


def test_every_fault_can_be_asked_for() -> None:
    values = {
        "slow": "/login:1",
        "renamed": "ads-age:Age",
        "moved": "ads-age:/new",
        "unknown_settings": "ads|New|/new",
        "confirm_dialogs": "ads-age:Sure?|Really?|Yes|No",
        "knock_on": "ads-age:ads-gender=off",
        "challenge_at_login": "captcha",
        "login": "2026",
        "retry_after": "60",
    }
    plain = {"int": "3", "int | None": "3", "bool": "yes", "frozenset[str]": "ads-age"}
    for field in fields(Faults):
        value = values.get(field.name) or plain[str(field.type)]
        faults = Faults.parse([f"{field.name}={value}"])
        assert getattr(faults, field.name) != getattr(Faults(), field.name), field.name


def test_values_are_read_as_what_they_are() -> None:
    faults = Faults.parse(
        [
            "latency-ms=20",
            "offline",
            "refuses=ads-age, ads-gender",
            "refuses=mentions",
            "slow=/login:50",
            "slow=/feed/:60",
            "unknown_settings=privacy|Brand new|/mypreferences/d/settings/new",
            "unknown_settings=ads|Newer|/mypreferences/d/settings/newer",
            "confirm_dialogs=ads-age:Sure?|It is gone|Yes|No",
            "knock_on=ads-age:ads-gender=off",
            "authwall=no",
        ]
    )
    assert faults.latency_ms == 20
    assert faults.offline is True
    assert faults.authwall is False
    assert faults.refuses == {"ads-age", "ads-gender", "mentions"}
    assert faults.slow == {"/login": 50, "/feed/": 60}
    assert [title for _, title, _ in faults.unknown_settings] == ["Brand new", "Newer"]
    assert faults.confirm_dialogs == {"ads-age": Dialog("Sure?", "It is gone", "Yes", "No")}
    assert faults.knock_on == {"ads-age": {"ads-gender": "off"}}


def test_an_unknown_fault_is_refused_with_the_names_of_all() -> None:
    with pytest.raises(ValueError, match="no fault called 'explode'") as told:
        Faults.parse(["explode=yes"])
    assert known_faults() in str(told.value)


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("latency_ms=soon", "'soon' is not a whole number. Write it as latency_ms=MILLISECONDS"),
        ("offline=perhaps", "neither yes nor no"),
        ("refuses=", "names no page"),
        ("slow=login:5", "'login' is not a path"),
        ("slow=/login", "nothing on one side of ':'"),
        ("moved=ads-age:away", "'away' is not a path"),
        ("unknown_settings=ads|New", "three parts"),
        ("unknown_settings=cats|New|/new", "'cats' is no category"),
        ("confirm_dialogs=ads-age:Sure?", "a title, a text and two buttons"),
        ("knock_on=ads-age:ads-gender", "nothing on one side of '='"),
        ("login=1999", "'1999' is none of classic, 2026"),
        ("retry_after=", "nothing that a header can hold"),
        ("challenge_at_login=riddle", "none of none, two_step"),
    ],
)
def test_a_value_that_cannot_be_read_is_told_plainly(entry: str, reason: str) -> None:
    with pytest.raises(ValueError, match="cannot be read") as told:
        Faults.parse([entry])
    assert reason in str(told.value)
