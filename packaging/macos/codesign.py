"""Signs the program for macOS from the inside out, each part with as few rights as it can do with.

    python -m macos.codesign "LinkedIn Privacy Wizard.app"

MACOS_SIGN_IDENTITY names the key in the keychain. Without it the signature is nobody's ("ad hoc"):
the program runs under nearly the same rules then, but macOS stops it at the first start.
"""

from __future__ import annotations

import os
import plistlib
import struct
import subprocess
import sys
import tempfile
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from macos.rights import RIGHTS, entitlements

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

AD_HOC = "-"
# codesign takes many at once, and asks for their time stamps one by one.
AT_ONCE = 50
# How files with machine code begin: for one processor, and for several.
_THIN = (0xFEEDFACF, 0xFEEDFACE)
_FAT = 0xCAFEBABE
# Java's classes begin as the latter do, and then have a number that is larger.
_MOST_PROCESSORS = 20
_PROGRAM, _HEAD_BYTES = 2, 16


class UnknownProgram(Exception):
    """There is a program in the .app of which nobody has said what it may do."""


def kind_of(file: Path) -> int | None:
    """What sort of machine code a file holds, as Apple counts; None where it holds none."""
    with file.open("rb") as opened:
        head = opened.read(_HEAD_BYTES + 16)
        if len(head) == _HEAD_BYTES + 16 and struct.unpack_from(">I", head)[0] == _FAT:
            count, _, _, start = struct.unpack_from(">IIII", head, 4)
            if count > _MOST_PROCESSORS:
                return None
            opened.seek(start)
            head = opened.read(_HEAD_BYTES)
    if len(head) < _HEAD_BYTES or struct.unpack_from("<I", head)[0] not in _THIN:
        return None
    return int(struct.unpack_from("<I", head, 12)[0])


def programs_and_libraries(app: Path) -> Iterator[Path]:
    """Every file with machine code, each once: what is linked to is not followed."""
    for folder, _, names in os.walk(app):
        for name in names:
            file = Path(folder) / name
            if not file.is_symlink() and kind_of(file) is not None:
                yield file


def signed_with(file: Path) -> Path:
    """What is signed when this file is: the file, or what it is the chief part of."""
    if file.parent.name == "MacOS" and file.parents[2].suffix == ".app":
        return file.parents[2]
    version = file.parent
    is_chief = version.parent.name == "Versions" and version.parents[1].stem == file.name
    if is_chief and (version / "Resources" / "Info.plist").is_file():
        return version
    return file


def in_order(app: Path) -> list[tuple[Path, str | None]]:
    """What to sign, what is inside before what it is inside of; each with its program's name.

    Raises UnknownProgram.
    """
    found: list[tuple[Path, str | None]] = []
    for file in programs_and_libraries(app):
        name = file.name if kind_of(file) == _PROGRAM else None
        found.append((signed_with(file), name))
        if name is not None and name not in RIGHTS:
            raise UnknownProgram(str(file))
    return sorted(found, key=lambda each: (-len(each[0].parts), each[1] or "", each[0]))


def together(ordered: Sequence[tuple[Path, str | None]]) -> Iterator[tuple[list[Path], str | None]]:
    """The same in as few goes as the order allows."""
    for is_plain, group in groupby(ordered, lambda each: each[1] is None and each[0].is_file()):
        members = list(group)
        step = AT_ONCE if is_plain else 1
        for start in range(0, len(members), step):
            part = members[start : start + step]
            yield [place for place, _ in part], part[0][1]


def command(identity: str, places: Sequence[Path], rights: Path | None) -> list[str]:
    """What signs them."""
    stamp = "--timestamp=none" if identity == AD_HOC else "--timestamp"
    given = ["--entitlements", str(rights)] if rights else []
    signing = ["codesign", "--force", "--sign", identity, "--options", "runtime", stamp]
    return [*signing, *given, *map(str, places)]


def sign(app: Path, identity: str) -> None:
    """Sign all of it, and have the system look it over."""
    with tempfile.TemporaryDirectory() as folder:
        for places, name in together(in_order(app)):
            rights = None
            if name is not None:
                rights = Path(folder) / f"{name}.plist"
                content = entitlements(name, ad_hoc=identity == AD_HOC)
                rights.write_bytes(plistlib.dumps(content))
            subprocess.run(command(identity, places, rights), check=True)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", str(app)], check=True)


def main(arguments: list[str]) -> int:
    """Sign the .app that is named, and say with what."""
    (app,) = (Path(each).resolve() for each in arguments)
    identity = os.environ.get("MACOS_SIGN_IDENTITY") or AD_HOC
    sign(app, identity)
    outcome = "ad hoc, by nobody" if identity == AD_HOC else f"by {identity}"
    sys.stdout.write(f"{app}: signed {outcome}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
