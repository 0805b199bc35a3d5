"""A button that asks where to save something, and a line that says how it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Kind, Notice

if TYPE_CHECKING:
    from collections.abc import Callable


class SaveRow(QWidget):
    """`save` writes the file, or raises an OSError. `asked` comes with the press.

    `kind` is a file name's ending without its dot, and `name` the whole name that is proposed.
    """

    asked = Signal()

    def __init__(self, words: str, kind: str, name: str, save: Callable[[Path], None]) -> None:
        super().__init__()
        self._kind, self._name, self._save = kind, name, save
        self.button = QPushButton(words)
        self.button.clicked.connect(self._ask)
        self._saved = Notice(kind=Kind.SUCCESS)
        self._not_saved = Notice(kind=Kind.DANGER)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        self._buttons.addWidget(self.button)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        for notice in (self._saved, self._not_saved):
            notice.hide()
            column.addWidget(notice)

    def add_button(self, button: QPushButton) -> None:
        """Put another button beside the one that saves."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def save(self, path: Path) -> None:
        """Save it there, and say how it went."""
        try:
            self._save(path)
        except OSError as error:
            self._say(self._not_saved, self._saved, _why_not(path, error))
        else:
            self._say(self._saved, self._not_saved, _where(path))

    def forget(self) -> None:
        """Say nothing more about an earlier save."""
        self._saved.hide()
        self._not_saved.hide()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit()
        title = self.button.text().rstrip("…")
        dialog = QFileDialog(self.window(), title, str(_documents()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{self._kind.upper()} (*.{self._kind})")
        dialog.setDefaultSuffix(self._kind)
        dialog.selectFile(self._name)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def _say(self, notice: Notice, other: Notice, words: str) -> None:
        other.hide()
        notice.set_text(words)
        notice.show()
        announce(self, words)


def _documents() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()


def _where(path: Path) -> str:
    words = QCoreApplication.translate("Record", "Saved as {name} in {folder}.")
    return words.format(name=path.name, folder=path.parent)


def _why_not(path: Path, error: OSError) -> str:
    words = QCoreApplication.translate(
        "Record", "It could not be saved in {folder}. Pick another place. ({reason})"
    )
    return words.format(folder=path.parent, reason=error.strerror or type(error).__name__)
