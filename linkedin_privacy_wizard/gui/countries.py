"""Names for the country codes of the catalog's notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

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
