"""From the tables of a file to the program's own nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.catalog import IgnoredRow
from linkedin_privacy_wizard.domain.setting import (
    Address,
    Dialog,
    Note,
    Option,
    OptionText,
    PlainText,
    Setting,
    SideEffect,
)

if TYPE_CHECKING:
    from linkedin_privacy_wizard.catalog.schema import IgnoredFile, SettingFile, TextTable


def setting_of(file: SettingFile) -> Setting:
    """The setting that a file describes."""
    return Setting(
        id=file.id,
        category=file.category,
        topic=file.topic,
        kind=file.kind,
        titles=file.titles,
        former_titles=file.former_titles,
        addresses=tuple(Address(a.path, a.evidence, a.source) for a in file.addresses),
        keys=file.keys,
        labels=file.labels,
        alone=file.alone,
        row_shows=file.row_shows,
        options=tuple(Option(o.id, o.switch, o.codes, o.words) for o in file.options),
        presets=file.presets,
        side_effects=tuple(SideEffect(e.id, e.options) for e in file.side_effects),
        dialogs=tuple(Dialog(d.option, d.title, d.confirm) for d in file.dialogs),
        not_offered_in=file.not_offered_in,
        help=file.help,
        checked=file.checked,
        text={language: _plain_text(table) for language, table in file.text.items()},
    )


def _plain_text(table: TextTable) -> PlainText:
    return PlainText(
        name=table.name,
        what=table.what,
        off=table.off,
        lose=table.lose,
        suggest=table.suggest,
        options={id_: OptionText(text.label, text.says) for id_, text in table.options.items()},
        side_effects=table.side_effects,
        notes=tuple(Note(note.countries, note.text, note.checked) for note in table.notes),
    )


def ignored_rows_of(file: IgnoredFile) -> tuple[IgnoredRow, ...]:
    """The rows that a file tells us to leave alone."""
    return tuple(IgnoredRow(row.paths, row.titles) for row in file.rows)
