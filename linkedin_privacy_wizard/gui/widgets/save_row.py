"""A button that asks where to save something, saves it there, and says how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.gui.messages import files
from linkedin_privacy_wizard.gui.widgets.file_row import FileRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class SaveRow(FileRow):
    """`save` writes the file, or raises an OSError."""

    def __init__(self, words: str, kind: str, name: str, save: Callable[[Path], None]) -> None:
        super().__init__(words, kind, name)
        self._save = save
        self.chosen.connect(self.save)

    def save(self, path: Path) -> None:
        """Save it there, and say how it went."""
        self.forget()
        try:
            self._save(path)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.say(files.not_saved(path.parent, reason), good=False)
        else:
            self.say(files.saved_as(path), good=True)
