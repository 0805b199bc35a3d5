"""What QtWebEngine is told before it starts."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.gui.embedded.environment import FROM_OUTSIDE, RootRefused, prepare

FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"


def _flags(**given: object) -> str:
    environ: dict[str, str] = {}
    prepare(environ=environ, **given)  # type: ignore[arg-type]
    return environ[FLAGS]


def test_what_was_set_from_outside_is_gone() -> None:
    environ = dict.fromkeys(FROM_OUTSIDE, "0") | {"LANG": "en_GB.UTF-8"}
    port = prepare(sealed=False, environ=environ, root=False)
    assert environ.pop(FLAGS).startswith("--remote-allow-origins=https://")
    assert environ == {
        "LANG": "en_GB.UTF-8",
        "QTWEBENGINE_REMOTE_DEBUGGING": f"127.0.0.1:{port}",
        "QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY": "1",
    }


def test_a_sealed_browser_knows_this_computer_only() -> None:
    flags = _flags(sealed=True, hosts=["www.example.invalid"], root=False)
    assert '--host-resolver-rules="MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"' in flags
    assert "--no-proxy-server" in flags
    assert "example" not in flags


def test_a_browser_for_some_hosts_knows_no_others() -> None:
    flags = _flags(sealed=False, hosts=["b.invalid", "*.a.invalid"], root=False)
    assert '"MAP * ~NOTFOUND , EXCLUDE *.a.invalid , EXCLUDE b.invalid"' in flags
    assert "--no-proxy-server" not in flags


def test_the_sandbox_is_off_only_for_root_and_sealed() -> None:
    assert "--no-sandbox" in _flags(sealed=True, root=True)
    assert "--no-sandbox" not in _flags(sealed=True, root=False)
    assert "--no-sandbox" not in _flags(sealed=False, root=False)


def test_pages_are_told_to_a_screen_reader_that_was_there_first() -> None:
    told = "--force-renderer-accessibility"
    assert told in _flags(sealed=True, root=False, read_aloud=True)
    assert told not in _flags(sealed=True, root=False, read_aloud=False)


def test_root_is_refused_without_the_seal_and_nothing_is_touched() -> None:
    environ = {FLAGS: "--left"}
    with pytest.raises(RootRefused):
        prepare(sealed=False, environ=environ, root=True)
    assert environ == {FLAGS: "--left"}


def test_the_one_origin_that_may_use_the_port_cannot_be_guessed() -> None:
    first, second = _flags(sealed=False, root=False), _flags(sealed=False, root=False)
    assert first != second
    own = _flags(sealed=False, root=False, origin="https://own.invalid")
    assert own == "--remote-allow-origins=https://own.invalid"
