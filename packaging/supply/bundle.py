"""What is in the packed program: its files, and the modules of Python inside its starter."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parents[2]
STARTER = "linkedin-privacy-wizard"
LICENCES = "licences"


@dataclass(frozen=True, slots=True)
class Packed:
    """A file of the bundle, by its path below the bundle's folder."""

    path: PurePosixPath
    sha256: str

    @property
    def inside(self) -> PurePosixPath:
        """The path below the folder of contents, which goes by several names.

        In an .app no folder's name may have a dot in it.
        """
        contents = {"_internal", "Frameworks", "Resources", "Contents", "MacOS"}
        parts = [part.replace("__dot__", ".") for part in self.path.parts]
        while len(parts) > 1 and parts[0] in contents:
            parts.pop(0)
        return PurePosixPath(*parts)


def packed(folder: Path, base: Path | None = None) -> list[Packed]:
    """All files, by their paths below the folder, or below `base`.

    A link says nothing new, and is left out.
    """
    found = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    names = ((PurePosixPath(path.relative_to(base or folder).as_posix()), path) for path in found)
    return sorted((Packed(name, digest(path)) for name, path in names), key=lambda file: file.path)


def digest(path: Path) -> str:
    """The file's SHA-256."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def starter(bundle: Path) -> Path:
    """The program that a person starts. Raises `FileNotFoundError` where there is none."""
    for folder in (bundle, bundle / "Contents" / "MacOS"):
        for name in (STARTER, f"{STARTER}.exe"):
            if (folder / name).is_file():
                return folder / name
    raise FileNotFoundError(f"{bundle} holds no {STARTER}")


def modules(program: Path) -> set[str]:
    """The names of all Python modules and scripts that are packed inside the starter."""
    from PyInstaller.archive.readers import CArchiveReader  # noqa: PLC0415 - only packing has it

    archive = CArchiveReader(str(program))
    names = {name for name, entry in archive.toc.items() if entry[4] in "msM"}
    for name, entry in archive.toc.items():
        if entry[4] == "z":
            names |= set(archive.open_embedded_archive(name).toc)
    return names


def resources(bundle: Path) -> Path:
    """The program's own data files. Raises `FileNotFoundError` where there are none."""
    found = sorted(
        path
        for path in bundle.rglob("linkedin_privacy_wizard/_resources")
        if path.is_dir() and not path.is_symlink()
    )
    if not found:
        raise FileNotFoundError(f"{bundle} holds no linkedin_privacy_wizard/_resources")
    return found[0]
