"""Lists what differs between two builds: `python -m supply.compare A B`, two folders or two files.

Bytes, rights to run and where links lead are compared; when a file was written is not.
"""

from __future__ import annotations

import sys
from pathlib import Path

from supply.bundle import digest


def main(arguments: list[str]) -> int:
    """Print the differences; the answer is 0 where there are none."""
    first, second = Path(arguments[0]), Path(arguments[1])
    found = differences(first, second)
    count = len(list(_below(first)))
    for line in found:
        print(line)
    print(f"{count} files compared: {len(found) or 'none'} differ.")
    return 1 if found or not count else 0


def differences(first: Path, second: Path) -> list[str]:
    """A line for each file that is only in one of them, or not the same in both."""
    ours, theirs = _below(first), _below(second)
    lines = [f"only in {first}: {name}" for name in ours.keys() - theirs.keys()]
    lines += [f"only in {second}: {name}" for name in theirs.keys() - ours.keys()]
    both = ours.keys() & theirs.keys()
    lines += [f"differs: {name}" for name in both if _what(ours[name]) != _what(theirs[name])]
    return sorted(lines)


def _below(root: Path) -> dict[str, Path]:
    """Every file and link, by its path below the root. A file alone is its own root."""
    if root.is_file():
        return {"": root}
    paths = (path for path in root.rglob("*") if path.is_symlink() or not path.is_dir())
    return {path.relative_to(root).as_posix(): path for path in paths}


def _what(path: Path) -> tuple[str, bool]:
    if path.is_symlink():
        return f"link to {path.readlink()}", False
    return digest(path), bool(path.stat().st_mode & 0o111)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
