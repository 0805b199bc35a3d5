"""Where this copy of the program came from: addresses and keys that its release was built with."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.resources import resources

if TYPE_CHECKING:
    from pathlib import Path

KEY_BYTES = 32


class ReleaseFactsWrongError(Exception):
    """The file of the release is not as it should be; the program was built wrongly."""


@dataclass(frozen=True, slots=True)
class Release:
    """What a release knows of itself. A copy from the source tree belongs to none: all is empty.

    `page`, `newest` and `catalog` are https addresses, or empty. `catalog_keys` are raw Ed25519
    public keys of 32 bytes.
    """

    page: str = ""
    newest: str = ""
    catalog: str = ""
    catalog_keys: tuple[bytes, ...] = ()


def release(file: Path | None = None) -> Release:
    """Read them. Raises `ReleaseFactsWrongError` where the file says something else."""
    path = file or resources() / "release.toml"
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
        addresses = {name: _address(given[name]) for name in ("page", "newest", "catalog")}
        return Release(**addresses, catalog_keys=tuple(map(_key, given["catalog_keys"])))
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise ReleaseFactsWrongError(f"{path}: {error}") from error


def _address(given: object) -> str:
    if not isinstance(given, str) or (given and not given.startswith("https://")):
        raise ValueError(f"{given!r} is no https address")
    return given


def _key(text: str) -> bytes:
    key = bytes.fromhex(text)
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes")
    return key
