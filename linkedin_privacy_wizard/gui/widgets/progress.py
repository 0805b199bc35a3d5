"""How far the work is: one bar, and in words what is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar, QWidget

from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.progress import Progress


class ProgressPanel(QWidget):
    """A bar that only ever fills, with the words beside it. Nothing in it moves by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = PlainLabel(bold=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(QCoreApplication.translate("ProgressPanel", "Progress"))
        self._count = PlainLabel(tone=Tone.MUTED)
        column = Column(self, spacing=8)
        for part in (self._now, self._bar, self._count):
            column.addWidget(part)

    def show_progress(self, progress: Progress, words: str) -> None:
        """Show how far it is, and say what is under way where that has changed."""
        total = max(progress.total, 1)
        self._bar.setRange(0, total)
        self._bar.setValue(min(progress.done, total))
        text = QCoreApplication.translate("ProgressPanel", "Step {done} of {total}")
        shown = text.format(done=progress.done, total=progress.total)
        self._count.setText(shown if progress.total else "")
        self._bar.setAccessibleDescription(shown if progress.total else "")
        if self._now.text() != words:
            self._now.setText(words)
            if self.isVisible():
                announce(self, words)
