"""Reads the folder of rights, as `loader` reads that of settings, and says what is wrong in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.catalog.described import from_the_future, last_day, wordy
from linkedin_privacy_wizard.catalog.errors import CatalogError
from linkedin_privacy_wizard.catalog.place import place_of
from linkedin_privacy_wizard.catalog.tables import CatalogErrors, table_of
from linkedin_privacy_wizard.domain.right import Choice, Group, Reads, Right, RightText
from linkedin_privacy_wizard.domain.setting import Address, Evidence, Note

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from linkedin_privacy_wizard.catalog.place import Held
    from linkedin_privacy_wizard.catalog.rights_schema import (
        RightAddressTable,
        RightFile,
        RightTextTable,
    )
    from linkedin_privacy_wizard.domain.setting import Setting

GROUPS = tuple(Group)


@dataclass
class _Reading:
    """What a folder holds: the rights by file, and all mistakes."""

    rights: dict[str, Right] = field(default_factory=dict)
    mistakes: list[CatalogError] = field(default_factory=list)


def load_rights(files: Path | Held) -> tuple[Right, ...]:
    """The rights in that folder, group by group. Raises `CatalogError` for the first mistake."""
    reading = _read(files)
    if reading.mistakes:
        raise reading.mistakes[0]
    return tuple(sorted(reading.rights.values(), key=_place))


def check_rights(
    files: Path | Held, settings: Iterable[Setting], today: date | None = None
) -> list[str]:
    """One line for each mistake in that folder, also where it does not fit the settings."""
    reading = _read(files)
    last = last_day(today)
    known = {setting.id: setting for setting in settings}
    mistakes = list(reading.mistakes)
    for name, right in reading.rights.items():
        mistakes.extend(_beside(name, right, known.get(right.setting)))
        mistakes.extend(wordy(name, texts_in_right(right)))
        mistakes.extend(from_the_future(name, right, last))
    return [str(mistake) for mistake in mistakes]


def texts_in_right(right: Right) -> Iterator[tuple[str, str]]:
    """Every text of the right that people read, with the key it is at."""
    for language, text in right.text.items():
        for key, words in _texts(text):
            yield f"text.{language}.{key}", words


def _texts(text: RightText) -> Iterator[tuple[str, str]]:
    yield "name", text.name
    yield "what", text.what
    for key, lines in (("steps", text.steps), ("can", text.can), ("cannot", text.cannot)):
        for index, line in enumerate(lines):
            yield f"{key}.{index}", line
    for index, choice in enumerate(text.choices):
        yield f"choices.{index}.says", choice.says
    yield "takes", text.takes
    yield "done", text.done
    for key, line in (("after", text.after), ("unsure", text.unsure)):
        if line:
            yield key, line
    for index, note in enumerate(text.notes):
        yield f"notes.{index}.text", note.text


def _read(files: Path | Held) -> _Reading:
    from linkedin_privacy_wizard.catalog.rights_schema import (  # noqa: PLC0415 -- imports pydantic
        RightFile,
    )

    reading = _Reading()
    place = place_of(files)
    for name in place.names():
        try:
            table = table_of(place.content(name), name, RightFile)
        except CatalogErrors as error:
            reading.mistakes.extend(error.mistakes)
            continue
        reading.rights[name] = _right_of(table)
        reading.mistakes.extend(_mistakes_in(name, table))
    if not reading.rights and not reading.mistakes:
        reading.mistakes.append(CatalogError(place.name, "", "There are no rights here"))
    return reading


def _right_of(file: RightFile) -> Right:
    return Right(
        id=file.id,
        group=file.group,
        order=file.order,
        address=_address_of(file.address),
        setting=file.setting,
        category=file.category,
        reads=file.reads,
        sign_in=file.sign_in,
        countries=file.countries,
        help=file.help,
        checked=file.checked,
        text={language: _text_of(table) for language, table in file.text.items()},
    )


def _address_of(table: RightAddressTable | None) -> Address | None:
    return None if table is None else Address(table.path, table.evidence, table.source)


def _text_of(table: RightTextTable) -> RightText:
    return RightText(
        name=table.name,
        what=table.what,
        steps=table.steps,
        choices=tuple(Choice(each.quote, each.says) for each in table.choices),
        can=table.can,
        cannot=table.cannot,
        takes=table.takes,
        done=table.done,
        after=table.after,
        unsure=table.unsure,
        notes=tuple(Note(note.countries, note.text, note.checked) for note in table.notes),
    )


def _mistakes_in(name: str, file: RightFile) -> Iterator[CatalogError]:
    if name != f"{file.id}.toml":
        yield CatalogError(name, "id", f"{file.id!r} belongs in {file.id}.toml")
    if "en" not in file.text:
        yield CatalogError(name, "text.en", "Every right needs English words")
    if file.address is not None and file.address.evidence is not Evidence.CONFIRMED:
        yield CatalogError(name, "address.evidence", "Only a confirmed address is opened")
    if file.address is None and file.category is None:
        yield CatalogError(name, "address", "A right needs an address, or a section to look in")
    if (file.category is None) is not (file.setting == ""):
        yield CatalogError(name, "setting", "A section and the setting in it go together")
    if file.reads is Reads.VALUE and not file.setting:
        yield CatalogError(name, "reads", "The value of which setting is not said")


def _beside(name: str, right: Right, setting: Setting | None) -> Iterator[CatalogError]:
    """Where the right and the setting whose row leads to it are at odds."""
    if right.setting and setting is None:
        yield CatalogError(name, "setting", f"There is no setting {right.setting!r}")
    if setting is not None and setting.category is not right.category:
        yield CatalogError(name, "category", f"{setting.id!r} is in {setting.category}")
    if setting is not None and setting.can_be_pressed:
        yield CatalogError(name, "setting", "The wizard changes that one by itself")


def _place(right: Right) -> tuple[int, int, str]:
    return GROUPS.index(right.group), right.order, right.id
