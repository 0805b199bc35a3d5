"""What the installer for Windows is made of, as far as it can be seen without compiling it."""

from __future__ import annotations

import ast
import re
import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import textstat  # type: ignore[import-untyped]

from linkedin_privacy_wizard import __version__
from linkedin_privacy_wizard.catalog.wording import flaws_in
from linkedin_privacy_wizard.gui.application import PRODUCT as WINDOW_NAME
from linkedin_privacy_wizard.scheduling.system import job_name
from linkedin_privacy_wizard.storage.paths import APP_NAME
from windows import authenticode, installer, version_info
from windows.installer import BundleUnfit, files_of, instructions

FOLDER = Path(installer.__file__).parent
SCRIPT = (FOLDER / "installer.nsi").read_text(encoding="utf-8")
TEXTS = dict(
    re.findall(
        r'^LangString (\w+) \$\{LANG_ENGLISH\} "(.+)"$',
        (FOLDER / "words.nsh").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
)
SETTINGS = "http://schemas.microsoft.com/SMI/2016/WindowsSettings"
FEWEST_WORDS = 5


def _defined(name: str) -> str:
    found = re.search(rf'^!define {name} "([^"]+)"$', SCRIPT, re.MULTILINE)
    assert found
    return found[1]


def _bundle(folder: Path, *names: str) -> Path:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return folder


def _program(file: Path, signature: int) -> Path:
    """The head of a program for Windows with 64 bits, and a signature of so many bytes."""
    head = bytearray(512)
    struct.pack_into("<I", head, 0x3C, 0x80)
    struct.pack_into("<H", head, 0x80 + 24, 0x20B)
    struct.pack_into("<II", head, 0x80 + 24 + 112 + 4 * 8, 0x1000, signature)
    file.write_bytes(head)
    return file


def test_the_texts_of_the_installer_are_easy_to_read() -> None:
    for name, text in TEXTS.items():
        plain = text.replace("$\\r$\\n", " ").replace("${SIZE_MB}", "500")
        assert list(flaws_in(plain)) == [], name
        if len(plain.split()) >= FEWEST_WORDS:
            assert float(textstat.flesch_kincaid_grade(plain)) <= 6, name


def test_every_text_of_the_installer_is_shown_and_every_one_shown_is_there() -> None:
    shown = set(re.findall(r"\$\((\w+)\)", SCRIPT))
    assert len(TEXTS) > 20
    assert shown == TEXTS.keys()


def test_the_installer_knows_the_wizards_own_names() -> None:
    assert _defined("PRODUCT") == WINDOW_NAME == version_info.PRODUCT
    assert _defined("HISTORY") == f"$LOCALAPPDATA\\{APP_NAME}"
    assert _defined("REMINDER") == job_name(None)
    assert _defined("PROGRAM") == version_info.PROGRAM


def test_the_history_goes_only_where_that_was_ticked() -> None:
    removals = re.findall(r'^ *(.*)\n *RMDir /r "\$\{HISTORY\}"', SCRIPT, re.MULTILINE)
    assert removals == ["${If} $DeleteHistory = ${BST_CHECKED}"]
    assert "StrCpy $DeleteHistory 0" in SCRIPT


def test_no_administrator_is_asked_for() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert "HKLM" not in SCRIPT


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("12.3", (12, 3, 0, 0)), ("1.2.3rc4", (1, 2, 3, 0))],
)
def test_windows_counts_a_version_in_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert version_info.four_numbers(version) == numbers


def test_the_version_resource_says_the_programs_version() -> None:
    text = version_info.version_resource(__version__)
    resource = ast.parse(text, mode="eval")
    tuples = [ast.literal_eval(node) for node in ast.walk(resource) if isinstance(node, ast.Tuple)]
    assert tuples.count(version_info.four_numbers(__version__)) == 2
    assert f"StringStruct('FileVersion', '{__version__}')" in text
    assert "flags=0x0" in text
    assert "flags=0x2" in version_info.version_resource("1.0.0rc1")


def test_the_manifest_asks_for_sharp_windows_and_long_paths_and_no_administrator() -> None:
    root = ET.parse(FOLDER / "wizard.manifest").getroot()
    assert root.findtext(f".//{{{SETTINGS}}}longPathAware") == "true"
    assert root.findtext(f".//{{{SETTINGS}}}dpiAwareness") == "PerMonitorV2, PerMonitor"
    by_name = {node.tag.partition("}")[2]: node.attrib for node in root.iter()}
    assert by_name["requestedExecutionLevel"] == {"level": "asInvoker", "uiAccess": "false"}
    assert by_name["assemblyIdentity"]["version"] == "6.0.0.0"


def test_files_are_packed_in_the_same_order_everywhere(tmp_path: Path) -> None:
    bundle = _bundle(tmp_path, version_info.PROGRAM, "_internal/b.txt", "_internal/a/c.txt")
    files = files_of(bundle)
    assert [str(file) for file in files] == sorted(str(file) for file in files)
    assert instructions(bundle, files).splitlines() == [
        'SetOutPath "${APP}\\_internal\\a"',
        f'File "{bundle}/_internal/a/c.txt"',
        'SetOutPath "${APP}\\_internal"',
        f'File "{bundle}/_internal/b.txt"',
        'SetOutPath "${APP}"',
        f'File "{bundle}/{version_info.PROGRAM}"',
    ]


@pytest.mark.parametrize(
    ("names", "why"),
    [
        (["other.exe"], "There is no"),
        ([version_info.PROGRAM, "_internal/what$this.txt"], "not fit"),
        ([version_info.PROGRAM, "/".join(["long-name"] * 18)], "too long"),
    ],
)
def test_a_folder_that_is_no_bundle_for_windows_is_refused(
    tmp_path: Path, names: list[str], why: str
) -> None:
    with pytest.raises(BundleUnfit, match=why):
        files_of(_bundle(tmp_path, *names))


def test_only_what_nobody_has_signed_is_signed(tmp_path: Path) -> None:
    ours = _program(tmp_path / "wizard.exe", 0)
    _program(tmp_path / "node.exe", 9000)
    (tmp_path / "notes.txt").touch()
    assert list(authenticode.unsigned([tmp_path])) == [ours]


def test_what_only_calls_itself_a_program_stops_the_signing(tmp_path: Path) -> None:
    (tmp_path / "broken.dll").write_text("no program")
    with pytest.raises(ValueError, match="no program"):
        list(authenticode.unsigned([tmp_path]))


def test_without_a_key_nothing_is_signed(tmp_path: Path) -> None:
    ours = _program(tmp_path / "wizard.exe", 0)
    before = ours.read_bytes()
    assert not authenticode.sign(ours, {})
    assert ours.read_bytes() == before


def test_a_password_is_never_part_of_a_command(tmp_path: Path) -> None:
    told = {
        "WINDOWS_SIGN_WITH": "osslsigncode",
        "WINDOWS_SIGN_PKCS12": "key.p12",
        "WINDOWS_SIGN_PASSWORD_FILE": "password.txt",
    }
    given = authenticode.command(tmp_path / "a.exe", tmp_path / "b.exe", told)
    assert given
    assert given[given.index("-readpass") + 1] == "password.txt"
    assert "-pass" not in given


@pytest.mark.parametrize("tool", ["osslsigncode", "signtool", "azure", "unknown"])
def test_a_half_told_way_to_sign_is_refused(tmp_path: Path, tool: str) -> None:
    with pytest.raises(KeyError, match="WINDOWS_SIGN_"):
        authenticode.sign(tmp_path / "a.exe", {"WINDOWS_SIGN_WITH": tool})
