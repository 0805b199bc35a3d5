"""The version resource of the program for Windows, in the form that PyInstaller reads.

Windows shows it in the properties of the file, and names the program by it in its questions.
"""

from __future__ import annotations

import re

PRODUCT = "LinkedIn Privacy Wizard"
PROGRAM = "linkedin-privacy-wizard.exe"
# U.S. English, in Unicode: once as Windows looks it up, once as the numbers that it stands for.
LANGUAGE = "040904B0"
LANGUAGE_NUMBERS = (0x0409, 0x04B0)
VFT_APP = 1
VOS_NT_WINDOWS32 = 0x40004
VS_FF_PRERELEASE = 2

_RELEASE = re.compile(r"\d+(?:\.\d+){0,3}")


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts: four numbers, without what is said of a pre-release.

    Raises ValueError where it does not begin with a number.
    """
    found = _RELEASE.match(version)
    if found is None:
        raise ValueError(f"{version!r} is no version")
    numbers = [int(part) for part in found.group().split(".")]
    major, minor, patch, build = numbers + [0] * (4 - len(numbers))
    return major, minor, patch, build


def version_resource(version: str) -> str:
    """The text that PyInstaller makes the resource from."""
    numbers = four_numbers(version)
    is_final = re.fullmatch(_RELEASE, version) is not None
    flags = 0 if is_final else VS_FF_PRERELEASE
    words = {
        "CompanyName": f"{PRODUCT} contributors",
        "FileDescription": PRODUCT,
        "FileVersion": version,
        "InternalName": PROGRAM.removesuffix(".exe"),
        "LegalCopyright": "MIT License",
        "OriginalFilename": PROGRAM,
        "ProductName": PRODUCT,
        "ProductVersion": version,
    }
    strings = "".join(f"      StringStruct({key!r}, {word!r}),\n" for key, word in words.items())
    return (
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers},\n"
        f"    mask=0x3F, flags={flags:#x}, OS={VOS_NT_WINDOWS32:#x},\n"
        f"    fileType={VFT_APP:#x}, subtype=0x0, date=(0, 0)),\n"
        "  kids=[\n"
        f"    StringFileInfo([StringTable({LANGUAGE!r}, [\n{strings}    ])]),\n"
        f"    VarFileInfo([VarStruct('Translation', {list(LANGUAGE_NUMBERS)})]),\n"
        "  ],\n"
        ")\n"
    )
