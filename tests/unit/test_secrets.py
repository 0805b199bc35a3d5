"""No file of the project holds a secret: a private key, or what opens somebody's account."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.unit.test_project_files import NOT_TEXT, PROJECT, files_below

if TYPE_CHECKING:
    from pathlib import Path

# What each begins with, and the whole of it.
SECRETS = {
    "-----BEGIN ": r"(?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----",
    "untrusted comment: ": r"[\w ]*secret key",
    "ghp_": r"\w{36}",
    "gho_": r"\w{36}",
    "ghs_": r"\w{36}",
    "github_pat_": r"\w{60}",
    "glpat-": r"[\w-]{20}",
    "pypi-AgE": r"[\w-]{40}",
    "npm_": r"[A-Za-z0-9]{36}",
    "AKIA": r"[A-Z0-9]{16}\b",
    "AIza": r"[\w-]{35}\b",
    "xoxb-": r"[\w-]{20}",
    "xoxp-": r"[\w-]{20}",
    "sk-": r"(?:ant-|proj-)?[A-Za-z0-9_]{40}",
    # What LinkedIn's cookie of somebody who is signed in begins with.
    "AQED": r"[\w-]{60}",
}
# Of a host that nobody has, for a test that its certificate is refused.
MADE_UP = {"tests/fakes/nobodys_certificate.pem"}


def secrets_in(text: str) -> list[str]:
    """The beginnings of the secrets in a text."""
    return [
        start
        for start, rest in SECRETS.items()
        if start in text and re.search(re.escape(start) + rest, text)
    ]


def name_of(file: Path) -> str:
    """The file's path in the project."""
    return file.relative_to(PROJECT).as_posix()


def test_no_file_holds_a_secret() -> None:
    texts = (file for file in files_below(PROJECT) if file.suffix not in NOT_TEXT)
    found = {name_of(file): secrets_in(file.read_text(encoding="utf-8")) for file in texts}
    assert {name for name, secrets in found.items() if secrets} == MADE_UP


@pytest.mark.parametrize(
    ("start", "rest"),
    [
        ("-----BEGIN ", "OPENSSH PRIVATE KEY-----"),
        ("-----BEGIN ", "PRIVATE KEY-----"),
        ("untrusted comment: ", "minisign encrypted secret key"),
        ("ghp_", "a1" * 18),
        ("pypi-AgE", "a1" * 25),
        ("AKIA", "A1" * 8),
        ("xoxb-", "12" * 15),
        ("AQED", "a1" * 40),
    ],
    ids=lambda part: part[:16],
)
def test_a_secret_is_noticed(start: str, rest: str) -> None:
    assert secrets_in(f'key = "{start}{rest}"') == [start]
