"""A page whose process lacks any of its walls is told from one that has them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.browser import sandbox
from linkedin_privacy_wizard.domain.trouble import SandboxMissing

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4711
# As Linux 6.18 told of QtWebEngine 6.12's page: in namespaces, and where they are forbidden.
WALLED_IN = "Name:\tQtWebEngineProc\nNSpid:\t4711\t4\t1\nSeccomp:\t2\n"
FILTER_ALONE = "Name:\tQtWebEngineProc\nNSpid:\t4711\nSeccomp:\t2\n"
NAMESPACES_ALONE = "NSpid:\t4711\t4\t1\nSeccomp:\t0\n"


def system(folder: Path, status: str, **switches: str) -> Path:
    """What the kernel tells of the page, and how its switches are set."""
    (folder / str(PAGE)).mkdir(parents=True)
    (folder / str(PAGE) / "status").write_text(status)
    for name, value in switches.items():
        file = folder / "sys" / name.replace("__", "/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{value}\n")
    return folder


@pytest.fixture(autouse=True)
def on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    """The kernel tells it on Linux alone."""
    monkeypatch.setattr("sys.platform", "linux")


def test_a_page_in_namespaces_and_behind_a_filter_is_walled_in(tmp_path: Path) -> None:
    sandbox.check(PAGE, system(tmp_path, WALLED_IN, user__max_user_namespaces="0"))


@pytest.mark.parametrize("status", [FILTER_ALONE, NAMESPACES_ALONE, "", "NSpid\nSeccomp"])
def test_a_page_without_one_of_its_walls_is_told(tmp_path: Path, status: str) -> None:
    with pytest.raises(SandboxMissing) as caught:
        sandbox.check(PAGE, system(tmp_path, status, user__max_user_namespaces="96365"))
    assert caught.value.detail == ""


def test_a_page_that_cannot_be_seen_is_not_believed(tmp_path: Path) -> None:
    with pytest.raises(SandboxMissing):
        sandbox.check(PAGE, tmp_path)


@pytest.mark.parametrize(
    ("switch", "value"),
    [
        ("kernel__unprivileged_userns_clone", "0"),
        ("kernel__apparmor_restrict_unprivileged_userns", "1"),
        ("user__max_user_namespaces", "0"),
    ],
)
def test_the_switch_that_forbids_it_is_named(tmp_path: Path, switch: str, value: str) -> None:
    with pytest.raises(SandboxMissing) as caught:
        sandbox.check(PAGE, system(tmp_path, FILTER_ALONE, **{switch: value}))
    assert caught.value.detail == switch.replace("__", ".")


def test_elsewhere_than_on_linux_there_is_nothing_to_look_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    sandbox.check(PAGE, tmp_path)
