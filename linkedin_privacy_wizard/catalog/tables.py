"""One file: its bytes, its TOML, its shape; whatever is wrong is said with the key it is at."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Final, TypeVar

from linkedin_privacy_wizard.catalog.errors import CatalogError

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import BaseModel

    Shape = TypeVar("Shape", bound=BaseModel)


MOST_BYTES: Final = 64 * 1024
"""More than twenty times what the largest file takes."""


class CatalogErrors(Exception):
    """All the mistakes of one file."""

    def __init__(self, mistakes: list[CatalogError]) -> None:
        super().__init__(mistakes)
        self.mistakes = mistakes


def content_of(path: Path, name: str) -> bytes:
    """The bytes of that file. Raises `CatalogErrors` where they cannot be read, or are too many."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        why = f"This file cannot be read: {error.strerror}"
        raise CatalogErrors([CatalogError(name, "", why)]) from error
    if len(content) > MOST_BYTES:
        raise too_large(name)
    return content


def too_large(name: str) -> CatalogErrors:
    """What there is to say of a file that is."""
    why = f"This file is larger than {MOST_BYTES // 1024} KiB"
    return CatalogErrors([CatalogError(name, "", why)])


def table_of(content: bytes, name: str, shape: type[Shape]) -> Shape:
    """The content as that shape. Raises `CatalogErrors` with every key that does not fit it."""
    from pydantic import ValidationError  # noqa: PLC0415 -- slow to import, needed only to load

    try:
        table = tomllib.loads(content.decode())
    except (ValueError, RecursionError) as error:
        raise CatalogErrors([CatalogError(name, "", f"This is no TOML: {error}")]) from error
    try:
        return shape.model_validate(table)
    except ValidationError as error:
        found = error.errors(include_url=False)
        raise CatalogErrors(
            [CatalogError(name, _key(each["loc"]), _why(each["msg"])) for each in found]
        ) from error


def _key(location: tuple[int | str, ...]) -> str:
    return ".".join(str(part) for part in location if part != "[key]")


def _why(message: str) -> str:
    return message.removeprefix("Value error, ")
