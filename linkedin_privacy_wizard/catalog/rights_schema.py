"""The shape of the files of rights: every key, its type, and no key besides.

Annotations are evaluated at once here, since pydantic builds its checks from them.
"""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field

from linkedin_privacy_wizard.catalog.addresses import why_no_rights_page
from linkedin_privacy_wizard.catalog.schema import (
    Countries,
    Help,
    Language,
    Line,
    Lines,
    NoteTable,
    OptionalLine,
    Slug,
    Table,
)
from linkedin_privacy_wizard.domain.right import Group, Reads
from linkedin_privacy_wizard.domain.setting import Category, Evidence


def _right_path(value: str) -> str:
    why = why_no_rights_page(value)
    if why:
        raise ValueError(why)
    return value


_MADE = Field(strict=False)
_SOME = Field(strict=False, min_length=1)


class RightAddressTable(Table):
    """`[address]`; only one that a source shows is ever opened."""

    path: Annotated[str, AfterValidator(_right_path)]
    evidence: Annotated[Evidence, _MADE]
    source: Line


class ChoiceTable(Table):
    """One of `[[text.en.choices]]`."""

    quote: Line
    says: Line


class RightTextTable(Table):
    """`[text.en]`."""

    name: Line
    what: Line
    steps: Annotated[Lines, _SOME]
    choices: Annotated[tuple[ChoiceTable, ...], _MADE] = ()
    can: Annotated[Lines, _SOME]
    cannot: Annotated[Lines, _SOME]
    takes: Line
    done: Line
    after: OptionalLine = ""
    unsure: OptionalLine = ""
    notes: Annotated[tuple[NoteTable, ...], _MADE] = ()


class RightFile(Table):
    """A file that describes one right."""

    id: Slug
    group: Annotated[Group, _MADE]
    order: int
    address: RightAddressTable | None = None
    setting: Slug = ""
    category: Annotated[Category, _MADE] | None = None
    reads: Annotated[Reads, _MADE] | None = None
    sign_in: bool
    countries: Countries = ()
    help: Help = ""
    checked: date
    text: dict[Language, RightTextTable]
