"""What the program for macOS is made of and signed with, as far as it can be seen without a Mac."""

from __future__ import annotations

import plistlib
import runpy
import struct
from pathlib import Path

import pytest

from linkedin_privacy_wizard import APPLICATION_ID, __version__
from linkedin_privacy_wizard.gui.application import PRODUCT as WINDOW_NAME
from macos import codesign, program
from macos.rights import RIGHTS, entitlements

PROGRAM, LIBRARY = 2, 6
JIT = "com.apple.security.cs.allow-jit"
UNMARKED = "com.apple.security.cs.allow-unsigned-executable-memory"
OWN_CODE = "com.apple.security.cs.disable-executable-page-protection"
ANY_LIBRARY = "com.apple.security.cs.disable-library-validation"


def _code(kind: int) -> bytes:
    return struct.pack("<IIII", 0xFEEDFACF, 0x0100000C, 0, kind) + bytes(64)


def _for_two_processors(kind: int) -> bytes:
    head = struct.pack(">IIIIIII", 0xCAFEBABE, 2, 0x0100000C, 0, 64, 80, 0)
    return head.ljust(64, b"\0") + _code(kind)


def _write(file: Path, content: bytes) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A program as PyInstaller lays it out, with the parts that matter for signing."""
    whole = tmp_path / "LinkedIn Privacy Wizard.app"
    inside = whole / "Contents"
    version = inside / "Frameworks/PySide6/Qt/lib/QtWebEngineCore.framework/Versions/A"
    helper = version / "Helpers/QtWebEngineProcess.app/Contents"
    _write(inside / "MacOS/linkedin-privacy-wizard", _code(PROGRAM))
    _write(inside / "Frameworks/playwright/driver/node", _code(PROGRAM))
    _write(inside / "Frameworks/libssl.3.dylib", _code(LIBRARY))
    _write(inside / "Resources/notes.txt", b"no machine code at all, but long enough for a head")
    _write(inside / "Resources/Java.class", struct.pack(">II", 0xCAFEBABE, 61) + bytes(32))
    _write(version / "QtWebEngineCore", _for_two_processors(LIBRARY))
    _write(version / "Resources/Info.plist", b"<plist/>")
    _write(helper / "MacOS/QtWebEngineProcess", _for_two_processors(PROGRAM))
    _write(helper / "Info.plist", b"<plist/>")
    (inside / "Resources/libssl.3.dylib").symlink_to("../Frameworks/libssl.3.dylib")
    return whole


def test_each_program_has_the_rights_that_it_needs_and_no_others() -> None:
    assert set(entitlements("linkedin-privacy-wizard", ad_hoc=False)) == {JIT, UNMARKED}
    assert set(entitlements("QtWebEngineProcess", ad_hoc=False)) == {JIT, UNMARKED, OWN_CODE}
    assert set(entitlements("node", ad_hoc=False)) == {JIT, UNMARKED}


@pytest.mark.parametrize("name", RIGHTS)
def test_a_foreign_library_is_let_in_only_where_nobody_has_signed(name: str) -> None:
    signed, ad_hoc = entitlements(name, ad_hoc=False), entitlements(name, ad_hoc=True)
    assert ANY_LIBRARY not in signed
    assert ad_hoc == signed | {ANY_LIBRARY: True}
    assert plistlib.loads(plistlib.dumps(signed)) == signed


def test_what_is_inside_is_signed_before_what_it_is_inside_of(app: Path) -> None:
    signed = [(place.relative_to(app.parent), name) for place, name in codesign.in_order(app)]
    frameworks = Path(app.name) / "Contents/Frameworks"
    core = frameworks / "PySide6/Qt/lib/QtWebEngineCore.framework/Versions/A"
    assert signed == [
        (core / "Helpers/QtWebEngineProcess.app", "QtWebEngineProcess"),
        (core, None),
        (frameworks / "playwright/driver/node", "node"),
        (frameworks / "libssl.3.dylib", None),
        (Path(app.name), "linkedin-privacy-wizard"),
    ]


def test_a_framework_without_its_description_is_signed_as_a_file(app: Path) -> None:
    (description,) = app.rglob("Versions/A/Resources/Info.plist")
    description.unlink()
    places = [place.name for place, _ in codesign.in_order(app)]
    assert "QtWebEngineCore" in places


def test_a_program_that_nobody_has_thought_of_stops_the_signing(app: Path) -> None:
    _write(app / "Contents/Frameworks/surprise", _code(PROGRAM))
    with pytest.raises(codesign.UnknownProgram, match="surprise"):
        codesign.in_order(app)


def test_plain_libraries_are_signed_many_at_a_time_and_programs_one_by_one(app: Path) -> None:
    for number in range(codesign.AT_ONCE + 1):
        _write(app / f"Contents/Frameworks/lib{number}.dylib", _code(LIBRARY))
    goes = list(codesign.together(codesign.in_order(app)))
    assert [len(places) for places, _ in goes] == [1, 1, 1, codesign.AT_ONCE, 2, 1]
    assert [name for _, name in goes] == [
        "QtWebEngineProcess",
        None,
        "node",
        None,
        None,
        "linkedin-privacy-wizard",
    ]


def test_every_signature_is_hardened_and_those_of_somebody_have_a_time_stamp() -> None:
    somebody = codesign.command("ABC", [Path("a"), Path("b")], Path("rights.plist"))
    nobody = codesign.command(codesign.AD_HOC, [Path("a")], None)
    for given in (somebody, nobody):
        assert given[given.index("--options") + 1] == "runtime"
        assert "--deep" not in given
    assert "--timestamp" in somebody
    assert somebody[-4:] == ["--entitlements", "rights.plist", "a", "b"]
    assert "--timestamp=none" in nobody


def test_finder_is_told_the_version_and_asked_for_nothing() -> None:
    told = program.information()
    assert plistlib.loads(plistlib.dumps(told)) == told
    assert told["CFBundleVersion"] == __version__
    assert told["LSMinimumSystemVersion"] == "14.4"
    assert not [key for key in told if key.endswith("UsageDescription") or key == "LSEnvironment"]


def test_the_program_is_named_as_everywhere(tmp_path: Path) -> None:
    given = program.options(tmp_path)
    assert given["name"] == f"{WINDOW_NAME}.app"
    assert given["bundle_identifier"] == APPLICATION_ID
    assert Path(str(given["icon"])).read_bytes()[:4] == b"icns"


def test_the_disk_image_shows_the_program_beside_the_folder_to_drag_it_to(app: Path) -> None:
    file = Path(program.__file__).with_name("dmg_settings.py")
    settings = runpy.run_path(str(file), init_globals={"defines": {"app": str(app)}})
    assert settings["files"] == [str(app)]
    assert settings["symlinks"] == {"Applications": "/Applications"}
    assert settings["icon_locations"].keys() == {app.name, "Applications"}
