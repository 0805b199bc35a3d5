"""Signs a catalog that was made, or takes a signature that was made elsewhere.

    python packaging/catalog/sign.py catalog-7.unsigned --key HEX --secret /media/stick/catalog.key
    python packaging/catalog/sign.py catalog-7.unsigned --key HEX --signature catalog-7.sig

The secret half is read from that file, or from CATALOG_SECRET_KEY, and kept nowhere. The finished
file is read as the program reads it before it is written.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from nacl.signing import SigningKey

from linkedin_privacy_wizard.domain.edition import EditionRefused
from linkedin_privacy_wizard.updates.bundle import ENDING, Bundle, bundle_of
from linkedin_privacy_wizard.updates.making import public_key, signed

if TYPE_CHECKING:
    from collections.abc import Mapping

SECRET = "CATALOG_SECRET_KEY"  # noqa: S105 - the name of a variable, not what is in it


class NotSignedError(Exception):
    """No file comes of this; the text says why."""


def finished(message: bytes, signature: bytes, key: bytes) -> tuple[bytes, Bundle]:
    """The whole file, and what the program reads in it. Raises `NotSignedError`."""
    try:
        content = signed(message, signature)
        return content, bundle_of(content, (key,))
    except (ValueError, EditionRefused) as error:
        raise NotSignedError(f"The program would not take it: {error}") from error


def signature_by(secret: str, key: bytes, message: bytes) -> bytes:
    """The signature of whoever holds that secret half. Raises `NotSignedError`."""
    try:
        holder = SigningKey(bytes.fromhex(secret.strip()))
    except ValueError as error:
        # Not even a part of it may be shown.
        raise NotSignedError("The secret key is not 64 hexadecimal digits") from error
    if bytes(holder.verify_key) != key:
        raise NotSignedError("The secret key is another one's")
    return bytes(holder.sign(message).signature)


def _signature(options: argparse.Namespace, message: bytes, found: Mapping[str, str]) -> bytes:
    if options.signature is not None:
        return bytes(options.signature.read_bytes())
    if options.secret is not None:
        return signature_by(options.secret.read_text(encoding="ascii"), options.key, message)
    if SECRET in found:
        return signature_by(found[SECRET], options.key, message)
    raise NotSignedError(f"Give --signature, --secret or {SECRET}")


def main(arguments: list[str]) -> int:
    """Write the file; the exit code says whether it is there."""
    parser = argparse.ArgumentParser(description="Signs a catalog.")
    parser.add_argument("unsigned", type=Path, help="what make_catalog.py wrote")
    parser.add_argument("--key", required=True, type=public_key, help="the public key")
    parser.add_argument("--secret", type=Path, help="the file with the secret half")
    parser.add_argument("--signature", type=Path, help="64 bytes that were made elsewhere")
    options = parser.parse_args(arguments)
    message = options.unsigned.read_bytes()
    try:
        signature = _signature(options, message, os.environ)
        content, bundle = finished(message, signature, options.key)
    except NotSignedError as error:
        print(error, file=sys.stderr)
        return 2
    edition = bundle.edition
    file = options.unsigned.with_name(f"linkedin-privacy-catalog-{edition.number}{ENDING}")
    file.write_bytes(content)
    print(f"{file}: edition {edition.number} of {edition.made}, good until {edition.good_until}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
