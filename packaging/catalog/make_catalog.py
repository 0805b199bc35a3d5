"""Puts the catalog and the rights of this source tree into one file, ready to be signed.

    python packaging/catalog/make_catalog.py --key HEX --days 120 --after LAST.lpwcatalog \
        --out build/catalog-7.unsigned

Raise `edition` and `made` in resources/catalog/catalog.toml first. Every file is checked as
"catalog check" does. What was signed last is held against it: the edition must be higher, and no
name may have come to mean something else.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.catalog import load
from linkedin_privacy_wizard.catalog.check import check
from linkedin_privacy_wizard.catalog.rights import check_rights
from linkedin_privacy_wizard.domain.catalog_change import compare, turned_round
from linkedin_privacy_wizard.domain.edition import EditionRefused
from linkedin_privacy_wizard.updates.bundle import bundle_of
from linkedin_privacy_wizard.updates.making import public_key, to_sign

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.catalog import Catalog

PROJECT = Path(__file__).resolve().parents[2]
MOST_DAYS = 366
"""Longer than that, nobody would notice that newer ones are being kept back."""


class NotMadeError(Exception):
    """Something that is to be mended first, in one line for each mistake."""


def unsigned(
    resources: Path,
    key: bytes,
    days: int,
    before: bytes | None = None,
    before_key: bytes | None = None,
) -> bytes:
    """The bytes to sign. Raises `NotMadeError`.

    `before` is the file that was signed last, and `before_key` its key where it was another one.
    """
    if not 1 <= days <= MOST_DAYS:
        raise NotMadeError(f"A list is good for 1 to {MOST_DAYS} days")
    catalog = _checked(resources)
    assert catalog.edition is not None
    if before is not None:
        _check_after(before, (before_key or key,), catalog)
    until = catalog.edition.made + timedelta(days=days)
    edition = replace(catalog.edition, good_until=until)
    needs = tomllib.loads((resources / "catalog/catalog.toml").read_text(encoding="utf-8"))["needs"]
    return to_sign(edition, needs, key, _files(resources))


def _checked(resources: Path) -> Catalog:
    mistakes = check(resources / "catalog")
    if not mistakes:
        catalog = load(resources / "catalog")
        mistakes = check_rights(resources / "rights", catalog.settings)
    if mistakes:
        raise NotMadeError("\n".join(mistakes))
    return catalog


def _check_after(before: bytes, keys: tuple[bytes, ...], catalog: Catalog) -> None:
    try:
        old = bundle_of(before, keys)
    except EditionRefused as refused:
        raise NotMadeError(f"The list to come after: {refused.why}") from refused
    assert catalog.edition is not None
    if catalog.edition.number <= old.edition.number:
        raise NotMadeError(f"Edition {old.edition.number} is out: raise edition in catalog.toml")
    known = load(old.below("catalog"))
    turned = turned_round(known, catalog)
    if turned:
        raise NotMadeError(f"These came to mean something else: {', '.join(turned)}")
    change = compare(known, catalog)
    for word in ("added", "changed", "removed"):
        print(f"{word}: {', '.join(each.id for each in getattr(change, word)) or '-'}")


def _files(resources: Path) -> dict[str, str]:
    return {
        path.relative_to(resources).as_posix(): path.read_text(encoding="utf-8")
        for folder in ("catalog", "rights")
        for path in (resources / folder).rglob("*.toml")
    }


def main(arguments: list[str]) -> int:
    """Make the file; the exit code says whether it is there."""
    parser = argparse.ArgumentParser(description="Puts the catalog into one file, to be signed.")
    parser.add_argument("--key", required=True, type=public_key, help="the public key")
    parser.add_argument("--days", required=True, type=int, help="how long it may be taken")
    parser.add_argument("--after", type=Path, help="the list that was signed last")
    parser.add_argument("--after-key", type=public_key, help="its public key, if it was another")
    parser.add_argument("--out", required=True, type=Path, help="the bytes to sign")
    options = parser.parse_args(arguments)
    before = options.after.read_bytes() if options.after else None
    try:
        message = unsigned(
            PROJECT / "resources", options.key, options.days, before, options.after_key
        )
    except NotMadeError as error:
        print(error, file=sys.stderr)
        return 2
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_bytes(message)
    print(f"{options.out}: {len(message)} bytes to sign")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
