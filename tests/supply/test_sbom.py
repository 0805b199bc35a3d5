"""The bill of materials: what CycloneDX asks for, and the same bytes for the same bundle."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from supply.account import divided
from supply.bundle import digest, packed
from supply.sbom import BillWrongError, bill, validated
from tests.supply.conftest import MODULES

if TYPE_CHECKING:
    from pathlib import Path

    from supply.account import Origins

SECONDS = 1_790_000_000


def test_every_file_of_the_bundle_is_in_the_bill_with_its_hash(
    bundle: Path, origins: Origins
) -> None:
    text = bill(divided(packed(bundle), MODULES, origins), SECONDS)
    listed = {entry["name"]: entry["hashes"][0]["content"] for entry in files_of(json.loads(text))}
    assert listed == {
        path.relative_to(bundle).as_posix(): digest(path)
        for path in bundle.rglob("*")
        if path.is_file()
    }


def test_the_same_bundle_gives_the_same_bytes_and_another_one_another_number(
    bundle: Path, origins: Origins
) -> None:
    first, again = (bill(divided(packed(bundle), MODULES, origins), SECONDS) for _ in range(2))
    assert first == again
    bundle.joinpath("_internal/base_library.zip").write_text("changed")
    other = json.loads(bill(divided(packed(bundle), MODULES, origins), SECONDS))
    assert other["serialNumber"] != json.loads(first)["serialNumber"]
    assert other["metadata"]["timestamp"] == json.loads(first)["metadata"]["timestamp"]


def test_parts_are_named_so_that_weaknesses_can_be_looked_up(
    bundle: Path, origins: Origins
) -> None:
    told = json.loads(bill(divided(packed(bundle), MODULES, origins), SECONDS))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    parts = {part["name"]: part for part in told["components"]}
    assert parts["Jinja2"]["purl"].startswith("pkg:pypi/jinja2@")
    assert parts["Chromium"]["cpe"].startswith("cpe:2.3:a:google:chrome:140.")
    inside = {part["name"]: part for part in parts["Node.js"]["components"]}
    assert inside["openssl"]["cpe"].startswith("cpe:2.3:a:openssl:openssl:3.5.9:")
    assert "nghttp3" not in inside


def test_a_bill_that_does_not_hold_to_the_schema_is_not_written() -> None:
    with pytest.raises(BillWrongError):
        validated('{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"name": "x"}]}')


def files_of(part: dict[str, Any]) -> list[dict[str, Any]]:
    """All entries for files, however deep they are."""
    inside = [
        *part.get("components", ()),
        *filter(None, [part.get("metadata", {}).get("component")]),
    ]
    found = [each for each in inside if each["type"] == "file"]
    return found + [file for each in inside for file in files_of(each)]
