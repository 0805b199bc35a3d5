"""Writes the checksums of all that is given out: `python -m supply.checksums FOLDER`.

`sha256sum --check SHA256SUMS` reads them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from supply.bundle import digest

NAME = "SHA256SUMS"


def main(arguments: list[str]) -> int:
    """Do it, and say how many there are."""
    folder = Path(arguments[0])
    lines = sums(folder)
    if not lines:
        print(f"There is nothing in {folder} to give out.", file=sys.stderr)
        return 1
    folder.joinpath(NAME).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    print(f"{folder / NAME}: {len(lines)} files")
    return 0


def sums(folder: Path) -> list[str]:
    """A line for each file in the folder itself, by name. Folders are not given out."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != NAME)
    return [f"{digest(path)}  {path.name}" for path in files]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
