"""The language of the window."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from linkedin_privacy_wizard.gui import translations
from linkedin_privacy_wizard.resources import resources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

LRELEASE = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>Steps</name>
<message><source>Read</source><translation>Lesen</translation></message>
</context></TS>
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of translations that holds the English source and nothing compiled."""
    (tmp_path / "i18n").mkdir()
    shutil.copy(resources() / "i18n" / "wizard_en.ts", tmp_path / "i18n")
    monkeypatch.setattr(translations, "resources", lambda: tmp_path)
    return tmp_path / "i18n"


@pytest.fixture
def app(qapp: QApplication, folder: Path) -> Iterator[QApplication]:
    """The program, which speaks English again afterwards."""
    before = QLocale()
    yield qapp
    for file in folder.iterdir():
        file.unlink()
    translations.install(qapp, "en")
    QLocale.setDefault(before)


def compile_german(folder: Path) -> None:
    """Make a small German translation."""
    source = folder / "wizard_de.ts"
    source.write_text(GERMAN, "utf-8")
    compiled = folder / "wizard_de.qm"
    subprocess.run([LRELEASE, "-silent", source, "-qm", compiled], check=True, timeout=60)


def counted(number: int) -> str:
    """A text that counts."""
    return QCoreApplication.translate("ReviewPage", "Apply %n changes", None, number)


def test_english_counts_well_even_when_nothing_is_compiled(app: QApplication) -> None:
    assert translations.install(app, "en") == "en"
    assert counted(1) == "Apply 1 change"
    assert counted(2) == "Apply 2 changes"
    assert counted(0) == "Apply 0 changes"


def test_english_counts_well_when_it_is_compiled(app: QApplication, folder: Path) -> None:
    source, compiled = folder / "wizard_en.ts", folder / "wizard_en.qm"
    subprocess.run([LRELEASE, "-silent", source, "-qm", compiled], check=True, timeout=60)
    source.unlink()
    assert translations.install(app, "en") == "en"
    assert (counted(1), counted(2)) == ("Apply 1 change", "Apply 2 changes")


def test_without_any_file_the_words_are_those_of_the_code(app: QApplication, folder: Path) -> None:
    (folder / "wizard_en.ts").unlink()
    assert translations.install(app, "en") == "en"
    assert QCoreApplication.translate("Steps", "Read") == "Read"
    assert counted(3) == "Apply 3 changes"


@pytest.mark.parametrize("asked", ["de", "de_AT", "de-CH"])
def test_a_language_that_is_there_is_spoken(app: QApplication, folder: Path, asked: str) -> None:
    compile_german(folder)
    assert translations.install(app, asked) == "de"
    assert QCoreApplication.translate("Steps", "Read") == "Lesen"


def test_a_language_that_is_not_there_is_english(app: QApplication) -> None:
    assert translations.install(app, "eo") == "en"
    assert QCoreApplication.translate("Steps", "Read") == "Read"


def test_another_language_takes_the_place_of_the_first(app: QApplication, folder: Path) -> None:
    compile_german(folder)
    translations.install(app, "de")
    translations.install(app, "en")
    assert QCoreApplication.translate("Steps", "Read") == "Read"


def test_the_language_of_the_system_is_tried_first(app: QApplication) -> None:
    assert translations.install(app) == "en"
