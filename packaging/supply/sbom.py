"""Writes the bill of materials of a bundle: `python -m supply.sbom BUNDLE FILE [BESIDE]`.

CycloneDX 1.6. The same bundle gives the same bytes: the serial number comes from what is in it, the
time from SOURCE_DATE_EPOCH. BESIDE is the folder of the system's libraries that an AppImage brings
along.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.hash.factories import HashTypeFactory
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, Property, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component as Entry
from cyclonedx.model.component import ComponentType
from cyclonedx.model.dependency import Dependency
from cyclonedx.model.tool import ToolRepository
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from supply.account import UnaccountedError, account, ours
from supply.terms import LicenceUnknownError

if TYPE_CHECKING:
    from supply.account import Account
    from supply.bundle import Packed
    from supply.component import Component

_PREFIX = "linkedin-privacy-wizard:"
_LIBRARY = Entry(name="cyclonedx-python-lib", version=version("cyclonedx-python-lib"))


class BillWrongError(Exception):
    """What was written is not what CycloneDX 1.6 asks for."""


def main(arguments: list[str]) -> int:
    """Do it. What is wrong is told, and the answer is then not 0."""
    bundle, target = Path(arguments[0]), Path(arguments[1])
    try:
        accounted = account(bundle, *map(Path, arguments[2:3]))
        text = bill(accounted, int(os.environ["SOURCE_DATE_EPOCH"]))
    except (UnaccountedError, LicenceUnknownError, BillWrongError) as wrong:
        print(f"There is no bill of materials. {wrong}", file=sys.stderr)
        return 1
    except KeyError:
        print("SOURCE_DATE_EPOCH is not set.", file=sys.stderr)
        return 1
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    print(told(accounted, target))
    return 0


def told(accounted: Account, target: Path) -> str:
    """One line about what is in it."""
    files = sum(map(len, accounted.files.values()))
    modules = sum(map(len, accounted.modules.values()))
    built_in = sum(len(part.within) for part in accounted.components)
    return (
        f"{target}: {len(accounted.components)} parts and {built_in} built into them; "
        f"{files} files and {modules} modules, {len(accounted.unaccounted)} unaccounted for"
    )


def bill(accounted: Account, seconds: int) -> str:
    """The bill as JSON."""
    program = ours()
    whole = _entry(program, accounted, prefix="")
    parts = [_entry(part, accounted, prefix="") for part in accounted.components if part != program]
    bom = Bom(
        components=parts,
        serial_number=uuid5(NAMESPACE_URL, _identity(accounted)),
        metadata=BomMetaData(
            component=whole,
            timestamp=datetime.fromtimestamp(seconds, UTC),
            tools=ToolRepository(components=[_LIBRARY]),
        ),
        dependencies=[
            Dependency(whole.bom_ref, [Dependency(part.bom_ref) for part in parts]),
            *(Dependency(part.bom_ref) for part in parts),
        ],
    )
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    return validated(text)


def validated(text: str) -> str:
    """The same text. Raises `BillWrongError` where it does not hold to CycloneDX 1.6."""
    if wrong := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise BillWrongError(str(wrong))
    return text


def _identity(accounted: Account) -> str:
    """What makes two bundles the same: the bytes of all files at their places."""
    files = sorted((file.path, file.sha256) for part in accounted.files.values() for file in part)
    return _PREFIX + "\n".join(f"{sha256} {path}" for path, sha256 in files)


def _entry(part: Component, accounted: Account, prefix: str) -> Entry:
    reference = f"{prefix}{part.name}@{part.version}"
    within = [_entry(inner, accounted, prefix=f"{reference}/") for inner in part.within]
    licence = LicenseFactory().make_from_string(part.licence)
    return Entry(
        name=part.name,
        version=part.version or None,
        type=ComponentType(part.kind.value),
        bom_ref=reference,
        licenses=[licence] if part.licence else None,
        purl=PackageURL.from_string(part.purl) if part.purl else None,
        cpe=part.cpe or None,
        external_references=_references(part),
        properties=_properties(part, accounted),
        components=[*within, *map(_file, accounted.files.get(part, ()))],
    )


def _references(part: Component) -> list[ExternalReference]:
    if not part.source:
        return []
    return [ExternalReference(type=ExternalReferenceType.DISTRIBUTION, url=XsUri(part.source))]


def _properties(part: Component, accounted: Account) -> list[Property]:
    facts = [Property(name=_PREFIX + name, value=value) for name, value in part.facts]
    modules = accounted.modules.get(part, ())
    if modules:
        facts.append(Property(name=_PREFIX + "modules", value=str(len(modules))))
    return facts


def _file(file: Packed) -> Entry:
    return Entry(
        name=file.path.as_posix(),
        type=ComponentType.FILE,
        bom_ref=f"file:{file.path.as_posix()}",
        hashes=[HashTypeFactory().from_hashlib_alg("sha256", file.sha256)],
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
