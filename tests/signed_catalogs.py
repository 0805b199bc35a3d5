"""Signed catalogs with keys that tests make for themselves: no other key is ever there."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from nacl.signing import SigningKey

from linkedin_privacy_wizard.domain.edition import Edition
from linkedin_privacy_wizard.resources import resources
from linkedin_privacy_wizard.updates.bundle import SAYS_WHAT, key_id
from linkedin_privacy_wizard.updates.making import signed, to_sign
from tests.catalog_files import EDITION, GOOD, LOOK

if TYPE_CHECKING:
    from pathlib import Path

EDITION_PATH = "catalog/catalog.toml"
_ANY_MADE = re.compile(r"edition = \d+\nmade = [0-9-]+\n")
TODAY = date(2026, 11, 23)
MADE, UNTIL = date(2026, 11, 22), date(2027, 2, 20)


def shipped() -> dict[str, str]:
    """The files that come with the program, by their paths in a bundle."""
    files = {}
    for folder in ("catalog", "rights"):
        for path in (resources() / folder).rglob("*.toml"):
            files[path.relative_to(resources()).as_posix()] = path.read_text(encoding="utf-8")
    return files


def small() -> dict[str, str]:
    """Two settings and a right, by their paths in a bundle."""
    return {
        EDITION_PATH: EDITION,
        "catalog/ads/ads-age.toml": GOOD,
        "catalog/sign-in-and-security/sessions.toml": LOOK,
        "rights/object.toml": (resources() / "rights" / "object.toml").read_text(encoding="utf-8"),
    }


def unpacked(folder: Path, files: dict[str, str]) -> Path:
    """The same files in a folder, as a program brings them."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


@dataclass(frozen=True)
class Signer:
    """Somebody with a key of their own."""

    secret: SigningKey = field(default_factory=SigningKey.generate)

    @property
    def key(self) -> bytes:
        """The public half."""
        return bytes(self.secret.verify_key)

    def sign(self, message: bytes) -> bytes:
        """The whole file."""
        return signed(message, self.secret.sign(message).signature)

    def sign_table(self, **changes: Any) -> bytes:  # noqa: ANN401 - whatever a mistake may be
        """A small file whose body differs from a good one in these keys; None leaves one out."""
        table = {
            "form": 1,
            "edition": 2,
            "made": MADE.isoformat(),
            "expires": UNTIL.isoformat(),
            "needs": "0.1.0",
            "key": key_id(self.key),
            "files": {"catalog/catalog.toml": "x = 1"},
        }
        table |= changes
        return self.sign_body(json.dumps({k: v for k, v in table.items() if v is not None}))

    def sign_body(self, body: str) -> bytes:
        """A file with that body."""
        return self.sign(SAYS_WHAT + body.encode(errors="surrogatepass"))

    def sign_catalog(
        self,
        number: int = 2,
        made: date = MADE,
        until: date = UNTIL,
        needs: str = "0.1.0",
        files: dict[str, str] | None = None,
    ) -> bytes:
        """An edition of these files, or of the small ones."""
        files = dict(small() if files is None else files)
        files[EDITION_PATH] = _ANY_MADE.sub(
            f"edition = {number}\nmade = {made}\n", files[EDITION_PATH]
        )
        return self.sign(to_sign(Edition(number, made, until), needs, self.key, files))
