"""The shape of the catalog's files: every key, its type, and no key besides.

Importing this module imports pydantic, which takes a tenth of a second: only loading does.
Annotations are evaluated at once here, since pydantic builds its checks from them.
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from linkedin_privacy_wizard.catalog.addresses import why_no_settings_page, why_not_allowed
from linkedin_privacy_wizard.domain.setting import Category, Evidence, Kind, Preset, Topic


def _shaped(pattern: str, says: str) -> AfterValidator:
    shape = re.compile(pattern)

    def check(value: str) -> str:
        if not shape.fullmatch(value):
            raise ValueError(f"{value!r} should be {says}")
        return value

    return AfterValidator(check)


def _one_line(value: str) -> str:
    if not value or value != value.strip():
        raise ValueError("Text should not be empty, and not begin or end with a space")
    if any(unicodedata.category(character) in ("Cc", "Zl", "Zp") for character in value):
        raise ValueError("Text should be one line of plain characters")
    return value


def _one_line_or_nothing(value: str) -> str:
    return _one_line(value) if value else value


def _path(why_not: Callable[[str], str | None]) -> AfterValidator:
    def check(value: str) -> str:
        why = why_not(value)
        if why:
            raise ValueError(why)
        return value

    return AfterValidator(check)


# TOML has neither enumerations nor tuples: these alone are made from what it has instead.
_MADE = Field(strict=False)

Line = Annotated[str, AfterValidator(_one_line)]
OptionalLine = Annotated[str, AfterValidator(_one_line_or_nothing)]
Lines = Annotated[tuple[Line, ...], _MADE]
Slug = Annotated[str, _shaped("[a-z][a-z0-9]*(-[a-z0-9]+)*", "small letters, digits and hyphens")]
Code = Annotated[str, _shaped("[A-Za-z][A-Za-z0-9_-]*", "a name of LinkedIn's, without spaces")]
Codes = Annotated[tuple[Code, ...], _MADE]
Country = Annotated[str, _shaped("[a-z]{2}", "a code of two small letters")]
Countries = Annotated[tuple[Country, ...], _MADE]
Language = Annotated[str, _shaped("[a-z]{2,3}(-[A-Z][A-Za-z]+)?", "a language code such as en")]
Help = Annotated[str, _shaped("(a?[0-9]+)?", "the number of a help article, such as a6278844")]
Version = Annotated[str, _shaped("[0-9]{1,4}([.][0-9]{1,4}){2}", "a version such as 0.1.0")]
SettingPath = Annotated[str, _path(why_not_allowed)]
RowPath = Annotated[str, _path(why_no_settings_page)]
WordsByLanguage = dict[Language, Lines]


class Table(BaseModel):
    """A table of a catalog file: exact types, and a key that is not known is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class AddressTable(Table):
    """One of `[[addresses]]`."""

    path: SettingPath
    evidence: Annotated[Evidence, _MADE]
    source: Line


class OptionTable(Table):
    """One of `[[options]]`."""

    id: Slug
    switch: bool | None = None
    codes: Codes = ()
    words: WordsByLanguage = {}


class SideEffectTable(Table):
    """One of `[[side_effects]]`."""

    id: Slug
    options: Annotated[tuple[Slug, ...], Field(strict=False, min_length=1)]


class DialogTable(Table):
    """One of `[[dialogs]]`."""

    option: Slug
    title: WordsByLanguage = {}
    confirm: WordsByLanguage


class OptionTextTable(Table):
    """One of `[text.en.options]`."""

    label: Line
    says: Line


class NoteTable(Table):
    """One of `[[text.en.notes]]`."""

    countries: Annotated[tuple[Country, ...], Field(strict=False, min_length=1)]
    text: Line
    checked: date


class TextTable(Table):
    """`[text.en]`; `off` and `lose` are for settings that can be switched."""

    name: Line
    what: Line
    off: OptionalLine = ""
    lose: OptionalLine = ""
    suggest: Line
    options: dict[Slug, OptionTextTable] = {}
    side_effects: dict[Slug, Line] = {}
    notes: Annotated[tuple[NoteTable, ...], _MADE] = ()


class SettingFile(Table):
    """A file that describes one setting."""

    id: Slug
    category: Annotated[Category, _MADE]
    topic: Annotated[Topic, _MADE]
    kind: Annotated[Kind, _MADE]
    help: Help = ""
    checked: date
    keys: Codes = ()
    alone: bool = False
    row_shows: bool = False
    not_offered_in: Countries = ()
    titles: WordsByLanguage = {}
    former_titles: WordsByLanguage = {}
    labels: WordsByLanguage = {}
    addresses: Annotated[tuple[AddressTable, ...], _MADE] = ()
    options: Annotated[tuple[OptionTable, ...], _MADE] = ()
    presets: dict[Annotated[Preset, _MADE], Slug] = {}
    side_effects: Annotated[tuple[SideEffectTable, ...], _MADE] = ()
    dialogs: Annotated[tuple[DialogTable, ...], _MADE] = ()
    text: dict[Language, TextTable]


class EditionFile(Table):
    """`catalog.toml`: which catalog it is, and which program can read it."""

    edition: Annotated[int, Field(ge=1)]
    made: date
    form: Annotated[int, Field(ge=1)]
    needs: Version


class IgnoredRowTable(Table):
    """One of `[[rows]]` in `ignored.toml`."""

    paths: Annotated[tuple[RowPath, ...], _MADE] = ()
    titles: WordsByLanguage = {}


class IgnoredFile(Table):
    """`ignored.toml`: the rows that are known and are no privacy settings."""

    rows: Annotated[tuple[IgnoredRowTable, ...], _MADE] = ()
