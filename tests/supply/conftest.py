"""A small bundle: a few files that real packages bring, at the places where packing puts them."""

from __future__ import annotations

import shutil
from importlib.metadata import distribution
from pathlib import Path

import pytest

from supply.account import Origins, own_file, own_module
from supply.component import Component, Text
from supply.driver import node
from supply.interpreter import Interpreter
from supply.qt import Qt, Versions
from supply.wheels import Wheels

VERSIONS = Versions(qt="6.12.0", chromium="140.0.7339.225", security="152.0.7977.83", icu="73.2")
NODE = {"node": "26.13.1", "modules": "147", "openssl": "3.5.9", "nghttp3": ""}
MODULES = {"asyncio.events", "jinja2", "jinja2.environment", "linkedin_privacy_wizard.app"}
# Their content is of no matter here; only where they are.
STAND_INS = (
    "_internal/PySide6/Qt/lib/libQt6Core.so.6",
    "_internal/PySide6/Qt/lib/libicuuc.so.73",
    "_internal/PySide6/Qt/resources/icudtl.dat",
    "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
    "_internal/PySide6/QtCore.abi3.so",
    "_internal/base_library.zip",
    "_internal/libuuid.so.1",
    "_internal/linkedin_privacy_wizard/_resources/release.toml",
    "_internal/playwright/driver/node",
)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """The folder of a bundle."""
    folder = tmp_path / "bundle"
    for name in STAND_INS:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)
    package = distribution("markupsafe")
    speedup = next(path for path in package.files or () if "_speedups.cpython" in path.name)
    target = folder / "_internal" / speedup
    target.parent.mkdir()
    shutil.copy(Path(str(package.locate_file(speedup))), target)
    return folder


@pytest.fixture(scope="session")
def origins() -> Origins:
    """Who tells whose a file is: all that needs no packed program; a system with one package."""
    driver = node(NODE, "Node's licence")
    qt, python, packages = Qt(VERSIONS), Interpreter(), Wheels()
    return Origins(
        files=(
            own_file,
            lambda path: driver if path.stem == "node" else None,
            qt.of_file,
            python.of_file,
            packages.of_file,
        ),
        modules=(own_module, python.of_module, packages.of_module),
        libraries=lambda names: {name: LIBUUID for name in names if name == "libuuid.so.1"},
    )


LIBUUID = Component(
    name="libuuid1",
    version="2.38.1",
    licence="BSD-3-Clause",
    source="https://www.kernel.org/pub/linux/utils/util-linux/",
    group="libuuid1",
    purl="pkg:deb/debian/libuuid1@2.38.1",
    texts=(Text("copyright", "All of it"),),
)
