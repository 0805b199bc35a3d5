"""Names for places: those of the catalog's notes, and those that the person can choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.country import Country

if TYPE_CHECKING:
    from collections.abc import Iterable


def in_countries(codes: Iterable[str]) -> str:
    """The names in a list, such as "European Union, United Kingdom"."""
    names = {
        "eu": QCoreApplication.translate("Countries", "European Union"),
        "uk": QCoreApplication.translate("Countries", "United Kingdom"),
        "us": QCoreApplication.translate("Countries", "United States"),
        "ca": QCoreApplication.translate("Countries", "Canada"),
        "hk": QCoreApplication.translate("Countries", "Hong Kong"),
        "cn": QCoreApplication.translate("Countries", "China"),
        "ch": QCoreApplication.translate("Countries", "Switzerland"),
    }
    return ", ".join(names.get(code, code.upper()) for code in codes)


def choice_words(country: Country) -> tuple[str, str]:
    """A place to choose, and a sentence where its name alone does not say all."""
    match country:
        case Country.EU:
            return in_countries(("eu",)), QCoreApplication.translate(
                "Countries", "Also Iceland, Liechtenstein, Norway, Switzerland"
            )
        case Country.ELSEWHERE:
            return QCoreApplication.translate("Countries", "Somewhere else"), ""
        case Country.UNSURE:
            return QCoreApplication.translate("Countries", "I'm not sure"), ""
        case _:
            return in_countries((country.value,)), ""
