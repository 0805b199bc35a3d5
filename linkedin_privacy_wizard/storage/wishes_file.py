"""Reads wishes out of a file that anybody may have written: nothing in it is believed unseen.

Annotations are evaluated at once here, since pydantic builds its checks from them. Importing this
module imports pydantic, which takes a tenth of a second: it is done when a file is opened.
"""

import re
import stat
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from linkedin_privacy_wizard.domain.brought import (
    Brought,
    LeftOut,
    Refused,
    Unusable,
    WishesRefused,
)
from linkedin_privacy_wizard.domain.setting import Setting
from linkedin_privacy_wizard.domain.value import Value
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.storage.wishes_text import FORMAT, LEAVE, VERSION

LARGEST = 64 * 1024
"""In bytes; a file with a wish for every setting takes less than a fifth of it."""

_LINE = re.compile(r"at line (\d+)")


class _Table(BaseModel):
    # A later version may have added keys.
    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)


class _File(_Table):
    """The file as a whole; each wish is looked at by itself."""

    version: Annotated[int, Field(ge=1)]
    saved: date | None = None
    settings: dict[Annotated[str, Field(max_length=100)], Any]


class _Wish(_Table):
    """One of `[settings.…]`."""

    want: Annotated[str, Field(max_length=100)]
    name: Annotated[str, Field(max_length=300)] = ""


def read_wishes(path: Path, settings: tuple[Setting, ...]) -> Brought:
    """What the file asks for, as far as these settings know it. Raises WishesRefused."""
    return wishes_of(_content(path), settings)


def wishes_of(content: bytes, settings: tuple[Setting, ...]) -> Brought:
    """The same, of what a file holds."""
    file = _file(_tables(content))
    known = {setting.id: setting for setting in settings}
    values: dict[str, Value] = {}
    left: set[str] = set()
    left_out: list[LeftOut] = []
    for setting_id, table in file.settings.items():
        want = _want(known.get(setting_id), setting_id, table)
        if isinstance(want, LeftOut):
            left_out.append(want)
        elif want == LEAVE:
            left.add(setting_id)
        else:
            values[setting_id] = want
    if not values and not left and not left_out:
        raise WishesRefused(Refused.EMPTY)
    return Brought(Wishes(values, frozenset(left)), tuple(left_out), file.saved)


def _content(path: Path) -> bytes:
    try:
        # Whatever is no plain file may never come to its end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise WishesRefused(Refused.UNREADABLE)
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise WishesRefused(Refused.UNREADABLE) from error
    if len(content) > LARGEST:
        raise WishesRefused(Refused.TOO_LARGE)
    return content


def _tables(content: bytes) -> dict[str, Any]:
    try:
        # Some editors put a mark before the first character.
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WishesRefused(Refused.NO_TEXT) from error
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        place = _LINE.search(str(error))
        why = Refused.BROKEN if FORMAT in text else Refused.NOT_OURS
        line = int(place[1]) if place and why is Refused.BROKEN else None
        raise WishesRefused(why, line) from error


def _file(tables: Mapping[str, Any]) -> _File:
    if tables.get("format") != FORMAT:
        raise WishesRefused(Refused.NOT_OURS)
    version = tables.get("version")
    if isinstance(version, int) and version > VERSION:
        raise WishesRefused(Refused.TOO_NEW)
    try:
        return _File.model_validate(tables)
    except ValidationError as error:
        raise WishesRefused(Refused.BROKEN) from error


def _want(setting: Setting | None, setting_id: str, table: object) -> Value | LeftOut:
    """One of the setting's options, or LEAVE; or why it is left out."""
    try:
        wish = _Wish.model_validate(table)
    except ValidationError:
        return LeftOut(setting_id, Unusable.BROKEN)
    if setting is None:
        return LeftOut(setting_id, Unusable.UNKNOWN_SETTING, wish.name)
    if not setting.can_be_pressed:
        return LeftOut(setting_id, Unusable.ONLY_BY_HAND)
    if wish.want != LEAVE and wish.want not in setting.choosable:
        return LeftOut(setting_id, Unusable.UNKNOWN_VALUE)
    return wish.want
