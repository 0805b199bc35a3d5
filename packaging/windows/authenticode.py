"""Signs programs for Windows, where there is something to sign with. Otherwise it says that not.

    python -m windows.authenticode FILE-OR-FOLDER...

In a folder it signs each program and library that nobody has signed yet: those of Qt, Node and
Python come signed by their makers. What it signs with is told by the environment; README.md beside
this file has the list. Nothing of it is written anywhere.
"""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ENDINGS = frozenset({".exe", ".dll", ".pyd"})
TIMESTAMPS = "http://timestamp.digicert.com"
# Where the header of a program tells of its signature: the fifth of its tables.
_PE_AT, _OPTIONAL_AT, _SIGNATURE_TABLE, _TABLE_BYTES = 0x3C, 24, 4, 8
_TABLES_AT = {0x10B: 96, 0x20B: 112}
_HEAD_BYTES = 4096


def is_signed(file: Path) -> bool:
    """Whether a program or library holds a signature; not whether the signature is good.

    Raises ValueError where it is no program for Windows.
    """
    with file.open("rb") as opened:
        head = opened.read(_HEAD_BYTES)
    try:
        (start,) = struct.unpack_from("<I", head, _PE_AT)
        (kind,) = struct.unpack_from("<H", head, start + _OPTIONAL_AT)
        table = start + _OPTIONAL_AT + _TABLES_AT[kind] + _SIGNATURE_TABLE * _TABLE_BYTES
        _, size = struct.unpack_from("<II", head, table)
    except (struct.error, KeyError) as error:
        raise ValueError(f"{file} is no program for Windows") from error
    return bool(size)


def unsigned(places: list[Path]) -> Iterator[Path]:
    """The files to sign: each file that is named, and those of a folder that nobody has signed."""
    for place in places:
        if not place.is_dir():
            yield place
            continue
        for file in sorted(place.rglob("*")):
            if file.suffix.lower() in ENDINGS and file.is_file() and not is_signed(file):
                yield file


def command(file: Path, signed: Path, environment: Mapping[str, str]) -> list[str] | None:
    """What signs `file`, leaving the outcome in `signed`; None where nothing is set up for it.

    A tool that signs in place leaves nothing there. Raises KeyError where a part is missing.
    """
    stamp = environment.get("WINDOWS_SIGN_TIMESTAMPS", TIMESTAMPS)
    match environment.get("WINDOWS_SIGN_WITH", ""):
        case "":
            return None
        case "osslsigncode":
            key = ["-pkcs12", environment["WINDOWS_SIGN_PKCS12"]]
            # From a file: what stands in a command can be read by every program of the computer.
            key += ["-readpass", environment["WINDOWS_SIGN_PASSWORD_FILE"]]
            about = ["-n", "LinkedIn Privacy Wizard", "-h", "sha256"]
            about += ["-ts", stamp] if stamp else []
            return ["osslsigncode", "sign", *key, *about, "-in", str(file), "-out", str(signed)]
        case "signtool":
            key = ["/sha1", environment["WINDOWS_SIGN_THUMBPRINT"]]
        case "azure":
            key = ["/dlib", environment["WINDOWS_SIGN_AZURE_DLIB"]]
            key += ["/dmdf", environment["WINDOWS_SIGN_AZURE_METADATA"]]
        case other:
            raise KeyError(f"WINDOWS_SIGN_WITH={other}")
    about = ["/d", "LinkedIn Privacy Wizard", "/fd", "SHA256"]
    about += ["/tr", stamp, "/td", "SHA256"] if stamp else []
    return ["signtool", "sign", "/q", *key, *about, str(file)]


def sign(file: Path, environment: Mapping[str, str]) -> bool:
    """Sign a file, and tell whether there was something to do it with."""
    beside = file.with_name(f"{file.name}.signed")
    beside.unlink(missing_ok=True)
    given = command(file, beside, environment)
    if given is None:
        return False
    subprocess.run(given, check=True)
    if beside.exists():
        beside.replace(file)
    if not is_signed(file):
        raise SystemExit(f"{file} came back without a signature.")
    return True


def main(arguments: list[str]) -> int:
    """Sign what is named, and say of each file what became of it."""
    for file in unsigned([Path(each) for each in arguments]):
        outcome = "signed" if sign(file, os.environ) else "NOT signed: WINDOWS_SIGN_WITH is not set"
        sys.stdout.write(f"{file}: {outcome}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
