"""Makes the installer for Windows out of a bundle, with makensis, on Linux as well as on Windows.

    python -m windows.installer BUNDLE FOLDER ART

leaves `LinkedIn-Privacy-Wizard-VERSION-windows-x64-setup.exe` in FOLDER. ART is the folder with
what icons.py and picture.py have drawn: `icon.ico` and `picture.bmp`. The same bundle gives the
same bytes, as long as nothing is signed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from linkedin_privacy_wizard import APPLICATION_ID, __version__
from linkedin_privacy_wizard.release import release
from windows.version_info import PROGRAM, four_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).resolve().parent
LICENCE = HERE.parents[1] / "LICENSE"
# What the bundle knows of its release.
FACTS = PurePosixPath("_internal/linkedin_privacy_wizard/_resources/release.toml")
# What Windows leaves of the 260 characters of a path, below
# C:\Users\TWENTY-CHARACTERS-AT\AppData\Local\Programs\LinkedIn Privacy Wizard\app.old\
LONGEST_PATH = 170
# What makensis takes for part of a variable or of a pattern, or Windows does not allow.
UNFIT = re.compile(r"[^\w .+~@()=,#&'!\[\]{}/-]")
# With 64 bits, where this makensis can do that; the one that is given out for Windows can not.
TARGETS = ("amd64-unicode", "x86-unicode")


class BundleUnfit(Exception):
    """No installer can be made of this folder."""


def files_of(bundle: Path) -> list[PurePosixPath]:
    """Every file of the bundle, below it, in an order that is the same everywhere."""
    found = (file for file in bundle.rglob("*") if not file.is_dir())
    files = sorted(PurePosixPath(file.relative_to(bundle).as_posix()) for file in found)
    if PurePosixPath(PROGRAM) not in files:
        raise BundleUnfit(f"There is no {PROGRAM} in {bundle}.")
    for file in files:
        if len(str(file)) > LONGEST_PATH:
            raise BundleUnfit(f"The path is too long for Windows: {file}")
        if UNFIT.search(str(file)):
            raise BundleUnfit(f"The name is not fit for Windows: {file}")
    return files


def instructions(bundle: Path, files: Sequence[PurePosixPath]) -> str:
    """What makensis is to pack, and where it is to go."""
    lines = []
    folder = None
    for file in files:
        if file.parent != folder:
            folder = file.parent
            below = "".join(f"\\{part}" for part in folder.parts)
            lines.append(f'SetOutPath "${{APP}}{below}"')
        lines.append(f'File "{bundle / file}"')
    return "\n".join([*lines, ""])


def definitions(bundle: Path, files: Sequence[PurePosixPath], version: str) -> dict[str, str]:
    """What installer.nsi asks for of the program."""
    facts = bundle / "_internal" / "linkedin_privacy_wizard" / "_resources" / "release.toml"
    size = sum((bundle / file).stat().st_size for file in files)
    return {
        "VERSION": version,
        "FILE_VERSION": ".".join(map(str, four_numbers(version))),
        "APPLICATION_ID": APPLICATION_ID,
        "PAGE": release(facts if facts.is_file() else None).page,
        "LICENCE": str(LICENCE),
        "SIZE_KIB": str(-(-size // 1024)),
        "SIZE_MB": str(-(-size // 1_000_000)),
    }


def target() -> str:
    """The best kind of installer that this makensis makes."""
    told = subprocess.run(["makensis", "-HDRINFO"], capture_output=True, text=True, check=False)
    found = re.search(r"NSISDIR=([^,\r\n]+)", told.stdout)
    stubs = Path(found[1]) / "Stubs" if found else Path()
    return next(
        kind for kind in TARGETS if kind == TARGETS[-1] or (stubs / f"lzma_solid-{kind}").exists()
    )


def compile_installer(bundle: Path, folder: Path, art: Path, version: str = __version__) -> Path:
    """Make the installer, and return it. BundleUnfit where the bundle is none."""
    files = files_of(bundle)
    folder.mkdir(parents=True, exist_ok=True)
    output = folder / f"LinkedIn-Privacy-Wizard-{version}-windows-x64-setup.exe"
    given = definitions(bundle, files, version) | {"OUTPUT": str(output)}
    given |= {"ICON": str(art / "icon.ico"), "PICTURE": str(art / "picture.bmp")}
    if os.environ.get("WINDOWS_SIGN_WITH"):
        given["SIGN"] = f'"{sys.executable}" "{HERE / "authenticode.py"}"'
    with tempfile.TemporaryDirectory() as place:
        listed = Path(place) / "files.nsh"
        listed.write_text(instructions(bundle, files), encoding="utf-8")
        given["FILES"] = str(listed)
        options = [f"-D{name}={value}" for name, value in given.items()]
        charset = ["-INPUTCHARSET", "UTF8"]
        subprocess.run(
            ["makensis", "-V2", "-WX", *charset, f"-XTarget {target()}", *options, "installer.nsi"],
            cwd=HERE,
            check=True,
        )
    return output


def main(arguments: list[str]) -> int:
    """Make it, and say what was made."""
    bundle, folder, art = (Path(each).resolve() for each in arguments)
    try:
        made = compile_installer(bundle, folder, art)
    except BundleUnfit as error:
        sys.stderr.write(f"{error}\n")
        return 1
    signed = "signed" if os.environ.get("WINDOWS_SIGN_WITH") else "NOT signed"
    sys.stdout.write(f"{made}: {made.stat().st_size / 1e6:.1f} MB, {signed}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
