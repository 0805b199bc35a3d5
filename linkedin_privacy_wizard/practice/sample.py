"""Reads the pretend site's pages from its data files."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from linkedin_privacy_wizard.practice.setting_page import (
    CATEGORIES,
    GENERATIONS,
    Choice,
    Control,
    Generation,
    SettingPage,
    Value,
)
from linkedin_privacy_wizard.practice.words import languages, practice_files, words

if TYPE_CHECKING:
    from collections.abc import Mapping

Record: TypeAlias = dict[str, Any]
MIXED: Literal["mixed"] = "mixed"


def sample_pages(
    region: str, generation: Generation | Literal["mixed"], chosen: Mapping[str, Generation]
) -> dict[str, SettingPage]:
    """The settings of a fresh account, by page id, as the site offers them in a region.

    `chosen` overrides the generation of single pages. Raises `ValueError` on a generation
    that the pretend site does not know.
    """
    for era in [generation, *chosen.values()]:
        if era != MIXED and era not in GENERATIONS:
            raise ValueError(f"There is no generation {era}; there are {GENERATIONS} and mixed.")
    pages: dict[str, SettingPage] = {}
    for index, (category, record) in enumerate(_records()):
        era = GENERATIONS[index % len(GENERATIONS)] if generation == MIXED else generation
        era = chosen.get(record["id"], era)
        if _offered(record, region) and _existed(record, generation):
            pages[record["id"]] = _page(category, record, region, era)
    return pages


@cache
def _records() -> tuple[tuple[str, Record], ...]:
    found: list[tuple[str, Record]] = []
    for category in CATEGORIES:
        file = practice_files() / "pages" / f"{category}.toml"
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        found.extend((category, record) for record in data["page"])
    return tuple(found)


def _offered(record: Record, region: str) -> bool:
    if region in record.get("not_regions", ()):
        return False
    return "regions" not in record or region in record["regions"]


def _existed(record: Record, generation: Generation | Literal["mixed"]) -> bool:
    return generation == MIXED or generation in record.get("generations", GENERATIONS)


def _page(category: str, record: Record, region: str, era: Generation) -> SettingPage:
    page_id = record["id"]
    return SettingPage(
        id=page_id,
        path=record["path"],
        category=category,
        section=record["section"],
        titles={code: words(code).tables["titles"][page_id] for code in languages()},
        controls=[
            _control(page_id, control, region)
            for control in record.get("controls", ())
            if _offered(control, region) and _existed(control, era)
        ],
        other_paths=tuple(record.get("other_paths", ())),
        former_title=words("en").find("former", page_id),
        also_in=tuple(record.get("also_in", ())),
        generation=era,
        iframe=record.get("iframe", False),
        danger=record.get("danger", False),
        form=record.get("form", ""),
    )


def _control(page_id: str, record: Record, region: str) -> Control:
    key = record["key"]
    default: Value = record.get("default_in", {}).get(region, record["default"])
    return Control(
        key=key,
        kind=record["kind"],
        titles={
            code: words(code).find("labels", key) or words(code).find("titles", page_id)
            for code in languages()
        },
        value=list(default) if isinstance(default, list) else default,
        default=default,
        options=_options(record),
        element_id=record.get("element_id", ""),
        dialog=record.get("dialog", ""),
        empties=record.get("empties", ""),
        clear=record.get("clear", False),
        counted=record.get("counted", False),
    )


def _options(record: Record) -> tuple[Choice, ...]:
    if record["kind"] == "list":
        return tuple(
            Choice(item, {code: words(code).find("items", item) for code in languages()})
            for item in record["default"]
        )
    return tuple(
        Choice(option, {code: words(code).option(record["key"], option) for code in languages()})
        for option in record.get("options", ())
    )
