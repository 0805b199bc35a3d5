"""Every file and module of a bundle belongs to somebody, or the build stops."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest

from supply.account import divided
from supply.bundle import Packed, packed
from supply.licences import check
from supply.system import of_libraries
from tests.supply.conftest import MODULES

if TYPE_CHECKING:
    from pathlib import Path

    from supply.account import Account, Origins


def names_of(found: Account) -> dict[str, list[str]]:
    """The names of the files, by the part's name."""
    return {part.name: [file.path.name for file in files] for part, files in found.files.items()}


def test_every_file_is_put_to_whoever_made_it(bundle: Path, origins: Origins) -> None:
    found = divided(packed(bundle), set(), origins)
    assert found.unaccounted == []
    files = names_of(found)
    assert files.pop("MarkupSafe")
    assert files == {
        "Qt6Core": ["libQt6Core.so.6"],
        "ICU": ["libicuuc.so.73"],
        "Chromium": ["icudtl.dat"],
        "Qt's plugins": ["libqxcb.so"],
        "PySide6_Essentials": ["QtCore.abi3.so"],
        "Python": ["base_library.zip"],
        "libuuid1": ["libuuid.so.1"],
        "linkedin-privacy-wizard": ["release.toml"],
        "Node.js": ["node"],
    }


@pytest.mark.parametrize(
    "stranger",
    [
        "_internal/libstranger.so.1",
        "_internal/PySide6/Qt/lib/libavcodec.so.63",
        "_internal/pynacl.libs/libsodium-1234.so",
        "stranger.txt",
    ],
)
def test_a_file_that_nobody_has_made_is_left_over(
    bundle: Path, origins: Origins, stranger: str
) -> None:
    file = bundle / stranger
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("?")
    assert divided(packed(bundle), set(), origins).unaccounted == [stranger]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("_internal/PySide6/Qt6Core.dll", "Qt6Core"),
        ("_internal/PySide6/QtWebEngineProcess.exe", "Qt6WebEngineCore"),
        ("_internal/PySide6/resources/icudtl.dat", "Chromium"),
        ("_internal/_ssl.pyd", "Python"),
        ("_internal/python311.dll", "Python"),
        ("_internal/playwright/driver/node.exe", "Node.js"),
        ("Contents/Frameworks/PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", "Qt6Gui"),
        ("Contents/Frameworks/python3__dot__11/lib-dynload/_ssl.cpython-311-darwin.so", "Python"),
        ("Contents/Info.plist", "linkedin-privacy-wizard"),
        ("Contents/Resources/linkedin_privacy_wizard/_resources/x", "linkedin-privacy-wizard"),
    ],
)
def test_files_of_windows_and_macos_are_known_by_their_names(
    origins: Origins, path: str, name: str
) -> None:
    found = divided([Packed(PurePosixPath(path), "")], set(), origins)
    assert [part.name for part in found.components] == [name]


@pytest.mark.parametrize(
    ("library", "name"),
    [
        ("VCRUNTIME140_1.dll", "Microsoft Visual C++ Runtime"),
        ("libcrypto-3.dll", "OpenSSL"),
        ("libssl.3.dylib", "OpenSSL"),
        ("opengl32sw.dll", "Mesa's software renderer"),
    ],
)
def test_libraries_of_windows_and_macos_are_known_by_their_names(library: str, name: str) -> None:
    part = of_libraries({library})[library]
    assert part.name == name
    check([part])


def test_every_module_is_put_to_whoever_made_it(origins: Origins) -> None:
    found = divided([], MODULES, origins)
    assert found.unaccounted == []
    assert {part.name: modules for part, modules in found.modules.items()} == {
        "Python": ["asyncio.events"],
        "Jinja2": ["jinja2", "jinja2.environment"],
        "linkedin-privacy-wizard": ["linkedin_privacy_wizard.app"],
    }


def test_a_module_that_nobody_has_made_is_left_over(origins: Origins) -> None:
    assert divided([], {"stranger.inside"}, origins).unaccounted == ["module stranger.inside"]


def test_a_link_within_the_bundle_is_no_file_of_its_own(bundle: Path) -> None:
    before = packed(bundle)
    bundle.joinpath("_internal/libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    assert packed(bundle) == before


def test_the_browser_is_named_with_its_version_and_its_fixes(
    bundle: Path, origins: Origins
) -> None:
    found = divided(packed(bundle), set(), origins)
    browser = next(part for part in found.components if part.name == "Chromium")
    assert browser.version == "140.0.7339.225"
    assert dict(browser.facts)["security-fixes-up-to"] == "152.0.7977.83"
    assert browser.cpe == "cpe:2.3:a:google:chrome:140.0.7339.225:*:*:*:*:*:*:*"
