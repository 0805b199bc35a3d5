"""Which browsers are found on which system, and what they are told when they start."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from linkedin_privacy_wizard.browser.installations import Installation, find, installed
from linkedin_privacy_wizard.browser.launch import (
    NoSandbox,
    environment,
    flags,
    write_preferences,
)

WINDOWS = {
    "PROGRAMFILES": r"C:\Program Files",
    "PROGRAMFILES(X86)": r"C:\Program Files (x86)",
    "LOCALAPPDATA": r"C:\Local",
}
MAC_CHROME = "Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
PROFILE = Path("profile")


@pytest.mark.parametrize(
    ("system", "environ", "there", "found"),
    [
        ("linux", {}, "/opt/google/chrome/chrome", "Chrome"),
        ("linux", {}, "/usr/bin/microsoft-edge-stable", "Edge"),
        ("darwin", {}, f"/{MAC_CHROME}", "Chrome"),
        ("darwin", {"HOME": "/home-of-r"}, f"/home-of-r/{MAC_CHROME}", "Chrome"),
        ("win32", WINDOWS, r"C:\Local\Google\Chrome\Application\chrome.exe", "Chrome"),
        ("win32", WINDOWS, r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe", "Edge"),
    ],
)
def test_a_browser_is_found_where_its_maker_puts_it(
    system: str, environ: dict[str, str], there: str, found: str
) -> None:
    assert find(system, environ, lambda path: path == there) == (Installation(found, there),)


def test_windows_own_list_of_programs_comes_first() -> None:
    listed = {"chrome.exe": r"D:\Chrome\chrome.exe"}
    assert find("win32", WINDOWS, lambda _path: True, listed.get) == (
        Installation("Chrome", r"D:\Chrome\chrome.exe"),
        Installation("Edge", r"C:\Program Files\Microsoft\Edge\Application\msedge.exe"),
    )


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_where_none_is_installed_none_is_found(system: str) -> None:
    assert find(system, {}, lambda _path: False) == ()


def test_a_browser_named_by_its_path_comes_first_and_once() -> None:
    first, *others = installed(Path("somewhere") / "chrome")
    assert first == Installation("Chrome", str(Path("somewhere") / "chrome"))
    assert "Chrome" not in [each.name for each in others]


def test_the_sandbox_stays_on_but_for_root_and_sealed() -> None:
    assert "--no-sandbox" not in flags(PROFILE, sealed=True, root=False)
    assert "--no-sandbox" not in flags(PROFILE, sealed=False, root=False)
    assert "--no-sandbox" in flags(PROFILE, sealed=True, root=True)
    with pytest.raises(NoSandbox):
        flags(PROFILE, sealed=False, root=True)


def test_only_listed_hosts_have_an_address() -> None:
    (sealed,) = [flag for flag in flags(PROFILE, sealed=True, root=False) if "MAP" in flag]
    assert sealed == "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
    (listed,) = [flag for flag in flags(PROFILE, sealed=False, root=False) if "MAP" in flag]
    assert listed.startswith("--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE ")
    assert "EXCLUDE www.linkedin.com" in listed
    assert "*." not in listed


def test_no_flag_opens_a_port_hides_the_driver_or_weakens_the_browser() -> None:
    names = {flag.partition("=")[0] for flag in flags(PROFILE, sealed=False, root=False)}
    assert {"--enable-automation", "--remote-debugging-pipe"} <= names
    weak = ("port", "web-security", "isolation", "blink", "certificate", "user-agent", "headless")
    assert [name for name in names if any(word in name for word in weak)] == []
    assert "--disable-popup-blocking" not in names


def test_a_new_profile_asks_for_nothing_and_keeps_no_password(tmp_path: Path) -> None:
    write_preferences(tmp_path)
    told = json.loads((tmp_path / "Default" / "Preferences").read_text(encoding="utf-8"))
    assert told["credentials_enable_service"] is False
    assert told["net"]["network_prediction_options"] == 2


def test_variables_that_load_or_log_are_kept_from_the_browser() -> None:
    outside = {"PATH": "bin", "SSLKEYLOGFILE": "keys", "NODE_OPTIONS": "--require x"}
    assert environment(outside) == {"PATH": "bin"}
