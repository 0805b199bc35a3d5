"""The truth about the practice account: a plain structure that tests compare claims with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from linkedin_privacy_wizard.practice.sample import MIXED, sample_pages
from linkedin_privacy_wizard.practice.setting_page import (
    CATEGORIES,
    GENERATIONS,
    Choice,
    Control,
    Generation,
    Kind,
    SettingPage,
    Value,
)
from linkedin_privacy_wizard.practice.words import languages

if TYPE_CHECKING:
    from collections.abc import Mapping

# Shown on the page itself: this is what people type on the practice account.
PASSWORD = "practice"  # noqa: S105 - no secret
CODE = "123456"

__all__ = [
    "CATEGORIES",
    "CODE",
    "GENERATIONS",
    "PASSWORD",
    "Account",
    "Choice",
    "Control",
    "Generation",
    "Kind",
    "SettingPage",
    "Value",
    "sample_account",
]


@dataclass
class Account:
    """A fictional member: what they are called, settings, and what has been opened.

    `headline`, `email` and `profile` (the last part of an address) are shown on every page.
    """

    name: str
    language: str
    region: str
    generation: Generation
    pages: dict[str, SettingPage]
    opened: list[str] = field(default_factory=list)
    danger_opened: list[str] = field(default_factory=list)
    archives_requested: list[str] = field(default_factory=list)
    headline: str = "Presses switches all day"
    email: str = "robin@example.org"
    profile: str = "robin-sample"
    password: str = PASSWORD
    code: str = CODE

    def value(self, page_id: str, key: str | None = None) -> Value:
        """What a page's control holds now; `KeyError` if there is no such page or control."""
        return self.pages[page_id].control(key).value

    def snapshot(self) -> dict[str, Value]:
        """Every value by page id, or by "page id/key" where a page has several controls."""
        values: dict[str, Value] = {}
        for page in self.pages.values():
            for control in page.controls:
                name = page.id if len(page.controls) == 1 else f"{page.id}/{control.key}"
                held = control.value
                values[name] = list(held) if isinstance(held, list) else held
        return values

    def drift(self, page_id: str, value: Value, key: str | None = None) -> None:
        """Change a value behind the member's back, as the site itself might."""
        self.pages[page_id].control(key).put(value)

    def find_control(self, key: str) -> tuple[SettingPage, Control] | None:
        """The page and control that a setting key belongs to."""
        for page in self.pages.values():
            for control in page.controls:
                if control.key == key:
                    return page, control
        return None

    def rows(self, category: str) -> list[SettingPage]:
        """The pages that a category lists, in order."""
        return [
            page
            for page in self.pages.values()
            if page.category == category or category in page.also_in
        ]


def sample_account(
    *,
    language: str = "en",
    region: str = "us",
    generation: Generation | Literal["mixed"] = 2026,
    page_generations: Mapping[str, Generation] | None = None,
    name: str = "Robin Sample",
) -> Account:
    """A fresh account of the fictional member of that name, with the site's defaults.

    `generation` is the era of the pages' markup; "mixed" gives every page another one, and
    `page_generations` overrides it by page id. Raises `ValueError` on a generation or a
    language that the pretend site does not know.
    """
    if language not in languages():
        raise ValueError(f"The practice account speaks {', '.join(languages())}, not {language}.")
    pages = sample_pages(region, generation, page_generations or {})
    own = 2026 if generation == MIXED else generation
    first, *_ = called = name.casefold().split()
    return Account(
        *(name, language, region, own, pages),
        email=f"{first}@example.org",
        profile="-".join(called),
    )
