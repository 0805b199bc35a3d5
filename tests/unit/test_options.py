"""The command line: what is asked for, and one clear line where it makes no sense."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_privacy_wizard.linkedin.guards import loopback_origin
from linkedin_privacy_wizard.options import Options, parse

PYTHON = Path(sys.executable)


def complaint(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The last line that these arguments are answered with. They must not be taken."""
    with pytest.raises(SystemExit) as caught:
        parse(list(arguments))
    assert caught.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    return told.err.splitlines()[-1]


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ("", Options()),
        ("--practice", Options(practice=True)),
        ("--site http://127.0.0.1:8000/login", Options(site="http://127.0.0.1:8000")),
        ("--data-dir here --language de", Options(data_dir=Path("here"), language="de")),
        (f"--browser {PYTHON}", Options(browser=PYTHON)),
        ("practice", Options("practice")),
        (
            "practice --port 8000 --account-language ar --region eu --generation mixed",
            Options("practice", port=8000, account_language="ar", region="eu", generation="mixed"),
        ),
        (
            "practice --fault offline --fault refuses=ads-age",
            Options("practice", faults=("offline", "refuses=ads-age")),
        ),
        ("history", Options("history")),
        ("history --json", Options("history", as_json=True)),
        ("history --data-dir here", Options("history", data_dir=Path("here"))),
        ("--data-dir here history", Options("history", data_dir=Path("here"))),
        ("--data-dir one history --data-dir two", Options("history", data_dir=Path("two"))),
        ("tour pictures", Options("tour", folder=Path("pictures"))),
        ("catalog check", Options("catalog", action="check")),
        ("catalog check other", Options("catalog", action="check", folder=Path("other"))),
    ],
)
def test_what_is_asked_for_is_understood(arguments: str, options: Options) -> None:
    assert parse(arguments.split()) == options


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ("--nonsense", "unrecognized arguments: --nonsense"),
        ("nonsense", "invalid choice: 'nonsense'"),
        ("--browser nowhere", "argument --browser: 'nowhere' is not a program"),
        ("tour", "the following arguments are required: folder"),
        ("catalog", "the following arguments are required: action"),
        ("catalog mend", "invalid choice: 'mend'"),
        ("practice --port 70000", "'70000' is not a port; ports go from 0 to 65535"),
        ("practice --port x", "'x' is not a port; ports go from 0 to 65535"),
        ("practice --port=-1", "'-1' is not a port; ports go from 0 to 65535"),
        ("practice --port \u0663", "'\u0663' is not a port; ports go from 0 to 65535"),
        ("practice --generation new", "'new' is neither a year nor mixed"),
        ("--data-dir", "argument --data-dir: expected one argument"),
    ],
)
def test_what_makes_no_sense_is_told_in_one_clear_line(
    capsys: pytest.CaptureFixture[str], arguments: str, line: str
) -> None:
    assert line in complaint(capsys, *arguments.split(" "))


@pytest.mark.parametrize(
    "site",
    [
        "https://www.linkedin.com",
        "http://127.0.0.1.evil.example:8000",
        "http://0.0.0.0:8000",
        "http://user@127.0.0.1:8000",
        "http://2130706433",
        "127.0.0.1:8000",
        "",
    ],
)
def test_another_site_has_to_be_on_this_computer(
    capsys: pytest.CaptureFixture[str], site: str
) -> None:
    assert "is not on this computer" in complaint(capsys, "--site", site)


def test_help_is_no_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(["--help"])
    assert caught.value.code == 0
    assert "LinkedIn privacy settings" in capsys.readouterr().out


@given(st.lists(st.sampled_from(["--site", "http://127.0.0.1", "practice"]) | st.text(max_size=9)))
def test_whatever_is_typed_is_understood_or_ends_with_a_code(arguments: list[str]) -> None:
    try:
        site = parse(arguments).site
    except SystemExit as end:
        site, code = None, end.code
    else:
        code = 0
    assert code in (0, 2)
    assert site is None or loopback_origin(site) == site
