"""A program that comes as a bundle: how it is started again, and what it hands on."""

from __future__ import annotations

import os
import sys

import pytest

from linkedin_privacy_wizard.bundle import is_bundled, leave_launcher_behind, own_command

PROGRAM = "/opt/linkedin-privacy-wizard/linkedin-privacy-wizard"
INSIDE = "/opt/linkedin-privacy-wizard/_internal"
LAUNCHED = {
    "HOME": "/media/ada",
    "LD_LIBRARY_PATH": INSIDE,
    "QT_PLUGIN_PATH": f"{INSIDE}/PySide6/Qt/plugins",
    "QML2_IMPORT_PATH": f"{INSIDE}/PySide6/Qt/qml",
    "_PYI_APPLICATION_HOME_DIR": INSIDE,
    "_PYI_PARENT_PROCESS_LEVEL": "1",
}


@pytest.fixture
def bundled(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program is one of a bundle."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", PROGRAM)


def test_the_sources_are_started_by_their_python() -> None:
    assert not is_bundled()
    assert own_command() == [sys.executable, "-m", "linkedin_privacy_wizard"]


@pytest.mark.usefixtures("bundled")
def test_a_bundle_starts_by_itself() -> None:
    assert is_bundled()
    assert own_command({}) == [PROGRAM]


def test_an_appimage_is_started_by_its_one_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/run/.mount_Linked/opt/wizard/program")
    told = {"APPIMAGE": "/media/ada/Wizard.AppImage", "APPDIR": "/run/.mount_Linked"}
    assert own_command(told) == ["/media/ada/Wizard.AppImage"]


@pytest.mark.usefixtures("bundled")
def test_another_appimage_that_has_started_the_program_is_not_taken_for_it() -> None:
    told = {"APPIMAGE": "/media/ada/Terminal.AppImage", "APPDIR": "/run/.mount_Termin"}
    assert own_command(told) == [PROGRAM]


@pytest.mark.usefixtures("bundled")
def test_other_programs_inherit_nothing_of_the_launcher() -> None:
    environ = dict(LAUNCHED)
    leave_launcher_behind(environ)
    assert environ == {"HOME": "/media/ada"}


@pytest.mark.usefixtures("bundled")
def test_other_programs_get_the_persons_own_libraries_back() -> None:
    environ = LAUNCHED | {"LD_LIBRARY_PATH_ORIG": "/media/ada/lib"}
    leave_launcher_behind(environ)
    assert environ == {"HOME": "/media/ada", "LD_LIBRARY_PATH": "/media/ada/lib"}


@pytest.mark.usefixtures("bundled")
def test_without_a_change_of_the_launchers_there_is_nothing_to_undo(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("LD_LIBRARY_PATH", raising=False)
    before = dict(os.environ)
    leave_launcher_behind()
    assert dict(os.environ) == before


def test_from_the_sources_everything_is_handed_on_as_it_is() -> None:
    environ = dict(LAUNCHED)
    leave_launcher_behind(environ)
    assert environ == LAUNCHED
