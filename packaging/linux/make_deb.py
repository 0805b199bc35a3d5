"""Makes dist/linkedin-privacy-wizard_VERSION_amd64.deb out of the bundle."""

from __future__ import annotations

import hashlib
import shutil
from typing import TYPE_CHECKING

from bundle.source_date import source_date
from linux.linked import debian_relations, oldest_c_library
from linux.releases import MAINTAINER, NAME
from linux.share import HERE, PROJECT, homepage, write_share
from linux.staging import DIST, VERSION, copy_bundle, fresh, run, settle, tell

if TYPE_CHECKING:
    from pathlib import Path

DESCRIPTION = """see and change your LinkedIn privacy settings
 LinkedIn has a lot of privacy settings. This program reads them for you. It
 tells you in plain words what each one does. Then it switches the ones you
 pick, and looks at LinkedIn again to see if each change held.
 .
 You sign in by yourself, in a browser inside the window. All of it stays on
 your computer.
 .
 LinkedIn did not make this program and has no part in it."""
SCRIPTS = ("postinst", "prerm")


def main() -> None:
    """Stage the files, describe them, and let dpkg-deb pack them."""
    root = fresh(PROJECT / "build" / "deb")
    epoch = source_date()
    opt = root / "opt" / NAME
    opt.parent.mkdir()
    copy_bundle(opt)
    shutil.copyfile(HERE / "apparmor", opt / "apparmor")
    write_share(root / "usr" / "share", epoch)
    _copy_overrides(root)
    command = root / "usr" / "bin" / NAME
    command.parent.mkdir()
    command.symlink_to(f"/opt/{NAME}/{NAME}")
    settle(root, epoch)
    _describe(root)
    settle(root / "DEBIAN", epoch)
    # dpkg starts these itself.
    for name in SCRIPTS:
        (root / "DEBIAN" / name).chmod(0o755)
    deb = DIST / f"{NAME}_{VERSION}_amd64.deb"
    run(
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        "-z9",
        "--build",
        root,
        deb,
        SOURCE_DATE_EPOCH=str(epoch),
    )
    tell(deb, root)


def _copy_overrides(root: Path) -> None:
    folder = root / "usr" / "share" / "lintian" / "overrides"
    folder.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", folder / NAME)


def _describe(root: Path) -> None:
    """Write what dpkg wants to know of the package: control, sums, and what runs beside."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [f"{_md5(path)}  {path.relative_to(root)}\n" for path in files]
    described = root / "DEBIAN"
    described.mkdir()
    (described / "md5sums").write_text("".join(sums), encoding="utf-8")
    (described / "control").write_text(_control(root, files), encoding="utf-8")
    for name in SCRIPTS:
        shutil.copyfile(HERE / name, described / name)


def _control(root: Path, files: list[Path]) -> str:
    kib = sum((path.stat().st_size + 1023) // 1024 for path in files)
    fields = {
        "Package": NAME,
        "Version": VERSION,
        "Architecture": "amd64",
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kib),
        "Depends": ", ".join(debian_relations(oldest_c_library(root / "opt" / NAME))),
        # Opens a page in the person's own browser.
        "Recommends": "xdg-utils",
        # Dialogs that look like those of a desktop that has it anyway; it would bring much along.
        "Suggests": "libgtk-3-0t64 | libgtk-3-0",
        "Section": "web",
        "Priority": "optional",
        "Homepage": homepage(),
        "Description": DESCRIPTION,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items() if value)


def _md5(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


if __name__ == "__main__":
    main()
