"""Makes a key that catalogs are signed with. For a computer without a network.

    python packaging/catalog/new_key.py /media/stick-1/catalog.key

The secret half goes into that file, for its owner alone, and nowhere else. The public half is
printed: it goes into CATALOG_KEYS of the releases.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from nacl.signing import SigningKey

from linkedin_privacy_wizard.updates.bundle import key_id

PROJECT = Path(__file__).resolve().parents[2]


def main(arguments: list[str]) -> int:
    """Make one; the exit code says whether it is there."""
    parser = argparse.ArgumentParser(description="Makes a key that catalogs are signed with.")
    parser.add_argument("file", type=Path, help="where the secret half goes; must not be there yet")
    file: Path = parser.parse_args(arguments).file.resolve()
    if PROJECT in file.parents:
        print("A secret key has no place in the source tree.", file=sys.stderr)
        return 2
    secret = SigningKey.generate()
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        print(f"{file}: {error.strerror}", file=sys.stderr)
        return 2
    with os.fdopen(handle, "w", encoding="ascii") as opened:
        opened.write(f"{bytes(secret).hex()}\n")
    public = bytes(secret.verify_key)
    print(f"Public key (for CATALOG_KEYS): {public.hex()}")
    print(f"Its short name:                {key_id(public)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
