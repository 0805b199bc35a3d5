"""A signed catalog: one file, data alone, and not a byte of it is understood before it is believed.

    SAYS_WHAT  SIGNATURE  BODY

The signature is Ed25519's, over what the file says it is and the body, byte by byte. The body is
JSON: the form, the edition, its days, the oldest program that reads it, the key, and the files.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from linkedin_privacy_wizard.domain.edition import Edition, EditionRefused, Refused
from linkedin_privacy_wizard.domain.setting import Category

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ENDING: Final = ".lpwcatalog"
SAYS_WHAT: Final = b"LinkedIn Privacy Wizard: catalog\n"
SIGNATURE_BYTES: Final = 64
LARGEST: Final = 2 * 1024 * 1024
"""In bytes; the catalog and the rights take less than a tenth of it."""
MOST_FILES: Final = 1100
"""As many as a catalog may have, and a few rights."""
FORM: Final = 1
HIGHEST_EDITION: Final = 10**9

_KEYS = frozenset({"form", "edition", "made", "expires", "needs", "key", "files"})
_FOLDERS = "|".join(category.value for category in Category)
_NAME = "[a-z0-9]+(?:-[a-z0-9]+)*"
# No dots, no capital letters: no name can lead elsewhere, or mean the same file as another.
_PATH = re.compile(rf"(?:catalog/(?:(?:{_FOLDERS})/)?|rights/){_NAME}\.toml")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_VERSION = re.compile(r"\d{1,4}\.\d{1,4}\.\d{1,4}")


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a signed file holds. The files are by their paths, as in `resources`."""

    edition: Edition
    needs: str
    key: str
    files: Mapping[str, bytes]

    def below(self, folder: str) -> dict[str, bytes]:
        """The files of `catalog` or `rights`, by their names there."""
        start = f"{folder}/"
        return {
            path.removeprefix(start): content
            for path, content in self.files.items()
            if path.startswith(start)
        }


def key_id(key: bytes) -> str:
    """A short name for a public key, to tell one from another."""
    return hashlib.sha256(key).hexdigest()[:16]


def bundle_of(content: bytes, keys: Sequence[bytes]) -> Bundle:
    """What the file holds, if one of these keys has signed it. Raises `EditionRefused`."""
    if not keys:
        raise EditionRefused(Refused.NO_KEYS)
    if len(content) > LARGEST:
        raise EditionRefused(Refused.TOO_LARGE)
    if not content.startswith(SAYS_WHAT):
        raise EditionRefused(Refused.NOT_OURS)
    signature = content[len(SAYS_WHAT) :][:SIGNATURE_BYTES]
    body = content[len(SAYS_WHAT) + SIGNATURE_BYTES :]
    signer = _signer(SAYS_WHAT + body, signature, keys)
    try:
        return _bundle(_table(body), signer)
    except (ValueError, RecursionError) as error:
        raise EditionRefused(Refused.BROKEN, str(error)) from error


def _signer(message: bytes, signature: bytes, keys: Sequence[bytes]) -> bytes:
    from nacl.exceptions import BadSignatureError  # noqa: PLC0415 - most starts need none of it
    from nacl.signing import VerifyKey  # noqa: PLC0415

    for key in keys if len(signature) == SIGNATURE_BYTES else ():
        try:
            VerifyKey(key).verify(message, signature)
        except BadSignatureError:
            continue
        return key
    raise EditionRefused(Refused.NOT_SIGNED)


def _table(body: bytes) -> dict[str, Any]:
    table = json.loads(body.decode(), object_pairs_hook=_each_once)
    if not isinstance(table, dict):
        raise ValueError("The body is no table")  # noqa: TRY004 - what every mistake here is
    form = table.get("form")
    if isinstance(form, int) and form > FORM:
        raise EditionRefused(Refused.TOO_NEW, f"form {form}")
    if table.keys() != _KEYS or form != FORM or isinstance(form, bool):
        raise ValueError("The body has other keys, or another form")
    return table


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("Something is there twice")
    return table


def _bundle(table: Mapping[str, Any], signer: bytes) -> Bundle:
    if table["key"] != key_id(signer):
        raise ValueError("Another key is named than the one that signed")
    made, expires = _day(table["made"]), _day(table["expires"])
    if expires < made:
        raise ValueError("It expires before it is made")
    edition = Edition(_number(table["edition"]), made, expires)
    return Bundle(edition, _shaped(table["needs"], _VERSION), table["key"], _files(table["files"]))


def _number(given: object) -> int:
    if type(given) is not int or not 1 <= given <= HIGHEST_EDITION:
        raise ValueError(f"{given!r} is no edition")
    return given


def _shaped(given: object, shape: re.Pattern[str]) -> str:
    if not isinstance(given, str) or not shape.fullmatch(given) or not given.isascii():
        raise ValueError(f"{given!r} is not as it should be")
    return given


def _day(given: object) -> date:
    return date.fromisoformat(_shaped(given, _DAY))


def _files(given: object) -> dict[str, bytes]:
    if not isinstance(given, dict) or not 1 <= len(given) <= MOST_FILES:
        raise ValueError("No files, or too many")
    return {_shaped(path, _PATH): _content(text) for path, text in given.items()}


def _content(given: object) -> bytes:
    if not isinstance(given, str):
        raise ValueError("A file is no text")  # noqa: TRY004 - as above
    return given.encode()
