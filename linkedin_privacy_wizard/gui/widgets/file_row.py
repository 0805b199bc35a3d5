"""A button that asks for a file, and a line that says how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Kind, Notice


class FileRow(QWidget):
    """`chosen` carries the path that the person picked. `asked` comes with the press.

    `kind` is a file name's ending without its dot, and `name` the whole name that is proposed;
    without a name, a file that is there already is asked for.
    """

    asked = Signal()
    chosen = Signal(object)

    def __init__(self, words: str, kind: str, name: str = "") -> None:
        super().__init__()
        self._kind, self._name = kind, name
        self.button = QPushButton(words)
        self.button.clicked.connect(self._ask)
        self._notices: dict[Kind, Notice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        self._buttons.addWidget(self.button)
        self._buttons.addStretch(1)
        self._column.addLayout(self._buttons)

    def add_button(self, button: QPushButton) -> None:
        """Put another button beside this one."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def add_folder(self, words: str) -> None:
        """Put a button beside it that asks for a folder in place of a file."""
        button = QPushButton(words)
        button.clicked.connect(self._ask_for_folder)
        self.add_button(button)

    def say(self, words: str, *, good: bool) -> None:
        """Say how it went. The same words again are not read out again."""
        if self._show(Kind.SUCCESS if good else Kind.DANGER, words):
            announce(self, words)

    def wait(self, words: str) -> None:
        """Say what goes on; most of the time it is over before anybody could read it out."""
        self._show(Kind.INFO, words)

    def forget(self) -> None:
        """Say nothing more about an earlier file."""
        for notice in self._notices.values():
            notice.hide()

    def _show(self, kind: Kind, words: str) -> bool:
        """Show these words and no others; whether they are new."""
        notice = self._notice(kind)
        if not notice.isHidden() and notice.text() == words:
            return False
        self.forget()
        notice.set_text(words)
        notice.show()
        return True

    def _notice(self, kind: Kind) -> Notice:
        """Made when it is first needed: a list may hold hundreds of such rows."""
        if kind not in self._notices:
            made = self._notices[kind] = Notice(kind=kind)
            made.hide()
            self._column.addWidget(made)
        return self._notices[kind]

    @Slot()
    def _ask(self) -> None:
        self.asked.emit()
        title = self.button.text().rstrip("…")
        dialog = QFileDialog(self.window(), title, str(_documents()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(f"{self._kind.upper()} (*.{self._kind})")
        if self._name:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(self._kind)
            dialog.selectFile(self._name)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog)

    @Slot()
    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self.window(), "", str(_documents()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.fileSelected.connect(lambda chosen: self.chosen.emit(Path(chosen)))
        dialog.open()


def _documents() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()
