"""Makes dist/LinkedIn_Privacy_Wizard-VERSION-x86_64.AppImage: one file for Linux without apt.

It is a small program, the runtime, with the files behind it as a squashfs. It also brings those
libraries that a .deb asks the system for and that not every system has (dist/system-libraries).
"""

from __future__ import annotations

import hashlib
import shutil
from importlib.resources import files
from typing import TYPE_CHECKING

from bundle.source_date import source_date
from bundle.system_libraries import bring
from linkedin_privacy_wizard import APPLICATION_ID
from linux.releases import NAME
from linux.share import PROJECT, write_share
from linux.staging import DIST, VERSION, copy_bundle, fresh, run, settle, tell

if TYPE_CHECKING:
    from pathlib import Path

SYSTEM_LIBRARIES = DIST / "system-libraries"
# The runtime that AppImage's own makers publish, as carried by a package that the lock pins; this
# sum pins the file itself, because it becomes a part of what people start.
RUNTIME = ("pydeployment", "linux/appimagetool/runtime-x86_64")
RUNTIME_SHA256 = "1cc49bcf1e2ccd593c379adb17c9f85a36d619088296504de95b1d06215aebbf"
COMPRESSED = ("-comp", "zstd", "-Xcompression-level", "22", "-b", "1M")
SAME_EVERYWHERE = ("-root-owned", "-no-xattrs", "-noappend", "-no-progress", "-quiet")


def main() -> None:
    """Stage the files, pack them, and put the runtime in front."""
    root = fresh(PROJECT / "build" / "appimage" / "AppDir")
    epoch = source_date()
    program = root / "usr" / "lib" / NAME
    program.parent.mkdir(parents=True)
    copy_bundle(program)
    # Their licences stand among those of the bundle.
    bring(SYSTEM_LIBRARIES, program / "_internal")
    write_share(root / "usr" / "share", epoch)
    _add_top(root)
    settle(root, epoch)
    squashed = root.with_name("files.squashfs")
    squashed.unlink(missing_ok=True)
    as_packed = (*COMPRESSED, *SAME_EVERYWHERE)
    run("mksquashfs", root, squashed, *as_packed, SOURCE_DATE_EPOCH=str(epoch))
    image = DIST / f"LinkedIn_Privacy_Wizard-{VERSION}-x86_64.AppImage"
    image.write_bytes(_runtime() + squashed.read_bytes())
    image.chmod(0o755)
    tell(image, root)


def _add_top(root: Path) -> None:
    """What a starter of AppImages looks for: what to run, its menu entry and its picture."""
    root.joinpath("AppRun").symlink_to(f"usr/lib/{NAME}/{NAME}")
    command = root / "usr" / "bin" / NAME
    command.parent.mkdir()
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    share = root / "usr" / "share"
    shutil.copy(share / "applications" / f"{APPLICATION_ID}.desktop", root)
    icon = share / "icons" / "hicolor" / "256x256" / "apps" / f"{APPLICATION_ID}.png"
    shutil.copy(icon, root)
    root.joinpath(".DirIcon").symlink_to(icon.name)


def _runtime() -> bytes:
    package, path = RUNTIME
    runtime = files(package).joinpath(path).read_bytes()
    if hashlib.sha256(runtime).hexdigest() != RUNTIME_SHA256:
        raise SystemExit("The runtime of the AppImage is not the one that was looked at.")
    return runtime


if __name__ == "__main__":
    main()
