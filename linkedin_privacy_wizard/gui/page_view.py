"""A page in the window: its heading above it, and a way to scroll where it does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.gui.widgets.labels import Heading
from linkedin_privacy_wizard.gui.widgets.scroll import PageScroll

if TYPE_CHECKING:
    from linkedin_privacy_wizard.gui.pages.page import Page


class PageView(PageScroll):
    """One page with its one heading."""

    page: Page

    def __init__(self) -> None:
        super().__init__()
        self._heading = Heading()
        self.body.addWidget(self._heading)

    def set_page(self, page: Page) -> None:
        """Hold this page."""
        self.page = page
        self.body.addWidget(page, 1)

    def show_heading(self, words: str) -> None:
        """Head the page with these words."""
        if self._heading.text() != words:
            self._heading.setText(words)
            self.setAccessibleName(words)

    def begin(self) -> None:
        """Show the top of the page, and let a screen reader and the Tab key begin there."""
        self.to_top()
        self._heading.setFocus()
