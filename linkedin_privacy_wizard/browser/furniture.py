"""The controls that belong to the site and to no setting: those on the section pages."""

from __future__ import annotations

from typing import Any

from linkedin_privacy_wizard.linkedin.addresses import CATEGORY_PATHS, path_of


class Furniture:
    """Remembers what stood on the section pages.

    A section page lists settings and holds none: the switches and boxes on it belong to the site
    (a dark theme, a newsletter), and are no setting's on any other page either.
    """

    def __init__(self) -> None:
        self._marks: set[str] = set()

    def taken_from(self, told: dict[str, Any]) -> dict[str, Any]:
        """What the look script told, without the furniture."""
        controls = told["controls"]
        if path_of(told["url"]) in CATEGORY_PATHS:
            self._marks |= {control["mark"] for control in controls} - {""}
        return {**told, "controls": [each for each in controls if each["mark"] not in self._marks]}
