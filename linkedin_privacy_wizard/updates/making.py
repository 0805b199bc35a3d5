"""Writes what `bundle` reads, for those who make editions. It never sees a private key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.release import KEY_BYTES
from linkedin_privacy_wizard.updates.bundle import FORM, SAYS_WHAT, SIGNATURE_BYTES, key_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from linkedin_privacy_wizard.domain.edition import Edition


def public_key(text: str) -> bytes:
    """A public key, from its hexadecimal digits. Raises ValueError."""
    key = bytes.fromhex(text)
    if len(key) != KEY_BYTES:
        raise ValueError(f"A public key has {KEY_BYTES} bytes")
    return key


def to_sign(edition: Edition, needs: str, key: bytes, files: Mapping[str, str]) -> bytes:
    """The bytes that the holder of that key's other half is to sign; always the same ones."""
    assert edition.good_until is not None
    table = {
        "form": FORM,
        "edition": edition.number,
        "made": edition.made.isoformat(),
        "expires": edition.good_until.isoformat(),
        "needs": needs,
        "key": key_id(key),
        "files": dict(sorted(files.items())),
    }
    return SAYS_WHAT + json.dumps(table, ensure_ascii=False, indent=1).encode()


def signed(message: bytes, signature: bytes) -> bytes:
    """The file, from the bytes that were signed and the signature."""
    if not message.startswith(SAYS_WHAT) or len(signature) != SIGNATURE_BYTES:
        raise ValueError("These are not the bytes to sign, or this is no signature of 64 bytes")
    return SAYS_WHAT + signature + message.removeprefix(SAYS_WHAT)
