"""What the templates are given: rows and controls with their words in one language."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.practice.faults import Dialog, Faults
from linkedin_privacy_wizard.practice.words import Words, words

if TYPE_CHECKING:
    from linkedin_privacy_wizard.practice.account import Account, Control, SettingPage

DISPLAY_TYPES = {"switch": "TOGGLE", "radio": "RADIO", "menu": "DROPDOWN"}


@dataclass(frozen=True)
class RowView:
    """One line of a category page."""

    title: str
    path: str
    value: str


@dataclass(frozen=True)
class SectionView:
    """A heading of a category page with its lines."""

    title: str
    rows: list[RowView]


@dataclass(frozen=True)
class ChoiceView:
    """One option as drawn."""

    code: str
    words: str
    chosen: bool


@dataclass(frozen=True)
class ControlView:
    """One control as drawn; `dialog` is what the script asks before it saves."""

    key: str
    kind: str
    label: str
    choices: list[ChoiceView]
    on: bool
    element_id: str
    display_type: str
    urn: str
    dialog: str
    save_button: bool
    clear: bool
    shadow: bool


@dataclass(frozen=True)
class PageView:
    """A setting page as drawn."""

    id: str
    title: str
    about: str
    warning: str
    category: str
    generation: int
    controls: list[ControlView]
    form: str


def title_of(page: SettingPage, account: Account, faults: Faults) -> str:
    """The title that the site shows for a page now."""
    if page.id in faults.renamed:
        return faults.renamed[page.id]
    if page.generation <= 2021 and account.language == "en" and page.former_title:
        return page.former_title
    return page.titles[account.language]


def summary(page: SettingPage, site_words: Words) -> str:
    """The present value as a row shows it; empty where the site shows none."""
    told = [item for item in page.controls if item.kind != "list"] or page.controls
    if len(told) != 1:
        return ""
    control = told[0]
    value = control.value
    if control.kind == "switch":
        return site_words.ui(str(value))
    if isinstance(value, str):
        return _words_of(control, value, site_words.language)
    if control.kind == "list":
        return str(len(value)) if control.counted else ""
    if not value:
        return ""
    first = next(choice.code for choice in control.options if choice.code in value)
    said = _words_of(control, first, site_words.language)
    return said if len(value) == 1 else f"{said} {site_words.ui('more')}"


def _words_of(control: Control, code: str, language: str) -> str:
    return next(choice.words[language] for choice in control.options if choice.code == code)


def page_view(page: SettingPage, account: Account, faults: Faults) -> PageView:
    """A page with its words, its values and the faults that touch how it is drawn."""
    site_words = words(account.language)
    about = site_words.find("about", page.id) or site_words.ui("about")
    return PageView(
        id=page.id,
        title=title_of(page, account, faults),
        about=site_words.ui("danger") if page.danger else about,
        warning=site_words.find("warnings", page.id),
        category=page.category,
        generation=page.generation,
        controls=[
            _control_view(index, page, control, account, faults)
            for index, control in enumerate(page.controls)
        ],
        form=page.form,
    )


def _control_view(
    index: int, page: SettingPage, control: Control, account: Account, faults: Faults
) -> ControlView:
    shown = control.value if control.kind == "list" else [item.code for item in control.options]
    kind = "picture" if page.id in faults.unreadable else control.kind
    return ControlView(
        key=control.key,
        kind=kind,
        label=control.titles[account.language],
        choices=[
            ChoiceView(
                choice.code,
                choice.words[account.language],
                chosen=choice.code == control.value or choice.code in _ticked(control),
            )
            for choice in control.options
            if choice.code in shown
        ],
        on=control.value == "on",
        element_id=control.element_id,
        display_type=DISPLAY_TYPES.get(control.kind, "LIST"),
        urn=f"urn:li:settingEntity:{300000 + len(page.id) * 100 + index}",
        dialog=_dialog(page, control, account, faults),
        save_button=page.generation == 2018 and control.kind in ("radio", "menu"),
        clear=control.clear,
        shadow=page.id in faults.changed_layout,
    )


def _ticked(control: Control) -> list[str]:
    return control.value if isinstance(control.value, list) else []


def _dialog(page: SettingPage, control: Control, account: Account, faults: Faults) -> str:
    if page.id in faults.confirm_dialogs:
        return json.dumps(asdict(faults.confirm_dialogs[page.id]) | {"when": "any"})
    if not control.dialog:
        return ""
    asked = Dialog(**words(account.language).dialog(control.dialog))
    return json.dumps(asdict(asked) | {"when": "off" if control.kind == "switch" else "any"})


def sections(category: str, account: Account, faults: Faults) -> list[SectionView]:
    """The headings and rows of a category page, new rows of the site at the end."""
    site_words = words(account.language)
    found: dict[str, list[RowView]] = {}
    for page in account.rows(category):
        if page.id in faults.missing_rows:
            continue
        value = "" if page.id in faults.no_row_values else summary(page, site_words)
        path = faults.moved.get(page.id, page.path)
        row = RowView(title_of(page, account, faults), path, value)
        found.setdefault(page.section, []).append(row)
    for where, title, path in faults.unknown_settings:
        if where == category:
            last = list(found)[-1]
            found[last].append(RowView(title, path, site_words.ui("on")))
    titles = site_words.tables["sections"]
    return [SectionView(str(titles[name]), rows) for name, rows in found.items()]
