"""What stands in /usr/share beside the program: menu entry, icons, description, manual, licence."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

from linkedin_privacy_wizard import APPLICATION_ID, __version__
from linkedin_privacy_wizard.release import release
from linux.releases import NAME, Release, appstream_releases, debian_changelog, releases

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]


def write_share(share: Path, epoch: int) -> None:
    """Write all of it below `share`. `epoch` is the time of what is built, in seconds."""
    today = datetime.fromtimestamp(epoch, UTC).date()
    told = releases((PROJECT / "CHANGELOG.md").read_text(encoding="utf-8"), today)
    _copy(HERE / f"{APPLICATION_ID}.desktop", share / "applications")
    _write(share / "metainfo" / f"{APPLICATION_ID}.metainfo.xml", _metainfo(told))
    manual = _text(f"{NAME}.1").replace("@VERSION@", __version__)
    manual = manual.replace("@DATE@", today.isoformat())
    _write_packed(share / "man" / "man1" / f"{NAME}.1.gz", manual)
    _write(share / "doc" / NAME / "copyright", _copyright())
    _write_packed(share / "doc" / NAME / "changelog.gz", debian_changelog(told))
    _write_icons(share / "icons")


def homepage() -> str:
    """The public page of the release that the bundle belongs to; empty where it is of none."""
    resources = PROJECT / "dist" / NAME / "_internal" / "linkedin_privacy_wizard" / "_resources"
    facts = resources / "release.toml"
    return release(facts if facts.is_file() else None).page


def _metainfo(told: list[Release]) -> str:
    more = appstream_releases(told)
    if page := homepage():
        more = f'  <url type="homepage">{escape(page)}</url>\n{more}'
    return _text(f"{APPLICATION_ID}.metainfo.xml").replace("</component>", f"{more}</component>")


def _copyright() -> str:
    text = (PROJECT / "LICENSE").read_text(encoding="utf-8")
    _, _, terms = text.partition("\n\nPermission")
    lines = f"Permission{terms}".strip().splitlines()
    indented = "\n".join(f" {line}" if line.strip() else " ." for line in lines)
    return _text("copyright").replace("@LICENSE@", indented)


def _write_icons(icons: Path) -> None:
    """Drawn by a program of its own, because that one needs Qt."""
    drawn = PROJECT / "build" / "icons"
    subprocess.run(
        [sys.executable, HERE.parent / "icons.py", drawn],
        check=True,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
    )
    shutil.copytree(drawn / "hicolor", icons / "hicolor", dirs_exist_ok=True)


def _text(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


def _copy(file: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / file.name)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _write_packed(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
