"""What is left out of the bundle: the list, and how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bundle import left_out

if TYPE_CHECKING:
    from pathlib import Path

QT = "PySide6/Qt"
LOCALES = f"{QT}/translations/qtwebengine_locales"
NOT_OURS = ["pytest", "hypothesis", "mypy", "playwright.sync_api"]


def left(*paths: str, system: str = "linux", links: dict[str, set[str]] | None = None) -> list[str]:
    """The paths of a made-up bundle that are left in it; `links` tells what each is linked to."""
    kept, _ = left_out.split(
        [(path, f"/from/{path}", "BINARY") for path in paths],
        lambda file: (links or {}).get(file.name, set()),
        system,
    )
    return [path for path, _, _ in kept]


def test_every_part_gives_its_reason_and_has_a_name_of_its_own() -> None:
    names = [part.name for part in left_out.parts()]
    assert len(set(names)) == len(names) > 10
    assert all(part.reason.endswith(".") for part in left_out.parts())


def test_the_browser_keeps_english_only() -> None:
    paths = [f"{LOCALES}/{name}.pak" for name in ("en-US", "en-GB", "de", "pt-BR")]
    assert left(*paths) == paths[:2]


def test_qt_keeps_its_words_in_the_languages_of_the_program() -> None:
    kept = f"{QT}/translations/qtbase_en.qm"
    assert left(kept, f"{QT}/translations/qtbase_de.qm") == [kept]


@pytest.mark.parametrize("folder", ["PySide6/Qt/plugins", r"PySide6\plugins"])
def test_plugins_go_on_every_system(folder: str) -> None:
    assert left(f"{folder}/qmltooling/qmldbg_tcp.dll", system="win32") == []


def test_windows_keeps_its_own_window_system() -> None:
    kept = "PySide6/plugins/platforms/qwindows.dll"
    assert left(kept, system="win32") == [kept]


def test_a_library_stays_where_something_that_stays_leads_to_it() -> None:
    libraries = [f"{QT}/lib/libQt6{name}.so.6" for name in ("Core", "Gui", "Quick3D")]
    kept = left(
        "PySide6/QtGui.abi3.so",
        *libraries,
        links={
            "QtGui.abi3.so": {"libqt6gui.so.6"},
            "libQt6Gui.so.6": {"libqt6core.so.6"},
            "libQt6Quick3D.so.6": {"libqt6gui.so.6"},
        },
    )
    assert kept == ["PySide6/QtGui.abi3.so", *libraries[:2]]


def test_python_itself_stays_though_nothing_is_linked_to_it() -> None:
    assert left("libpython3.11.so.1.0", "libnobody.so.1") == ["libpython3.11.so.1.0"]


def test_the_systems_libraries_go_and_some_are_put_aside() -> None:
    _, removed = left_out.split(
        [(name, f"/usr/lib/{name}", "BINARY") for name in ("libnss3.so", "libX11.so.6")],
        lambda _: set(),
        "linux",
    )
    assert [(each.path, each.part.set_aside) for each in removed] == [
        ("libnss3.so", True),
        ("libX11.so.6", False),
    ]


def test_a_file_that_is_left_out_is_told_with_its_size(tmp_path: Path) -> None:
    source = tmp_path / "libX11.so.6"
    source.write_bytes(b"1234")
    _, removed = left_out.split([(source.name, str(source), "BINARY")], lambda _: set(), "linux")
    assert [each.size for each in removed] == [4]


def test_modules_that_no_lock_of_the_wizard_names_are_left_out() -> None:
    left_out_modules = left_out.modules()
    assert set(NOT_OURS) <= set(left_out_modules)
    assert not {"playwright", "pydantic", "PySide6", "qasync", "attr"} & set(left_out_modules)
