"""How long is still to be waited: a bar that fills, the time left, and when it is over."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from linkedin_privacy_wizard.gui.clock import LocalClock
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import Wait
    from linkedin_privacy_wizard.workflows.ports import Clock

_TICK_MS = 1000
_HALF_A_DAY = timedelta(hours=12)


class Countdown(QWidget):
    """It only shows the time; that the wait is over is told by whoever ends it.

    A screen reader is told the end alone: a count read aloud each second helps nobody.
    """

    def __init__(self, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock or LocalClock()
        self._wait: Wait | None = None
        self._until = PlainLabel(bold=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(QCoreApplication.translate("Countdown", "Waiting"))
        self._left = PlainLabel(tone=Tone.MUTED)
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._draw)
        column = Column(self, spacing=8)
        for part in (self._until, self._bar, self._left):
            column.addWidget(part)

    def show_wait(self, wait: Wait | None) -> None:
        """Count down to the end of it; None where it is over."""
        if wait == self._wait and self._until.text():
            return
        over = wait is None and self._wait is not None
        self._wait = wait
        for part in (self._bar, self._left):
            part.setVisible(wait is not None)
        self._until.setText(_over() if wait is None else _until(wait))
        if wait is None:
            self._ticks.stop()
        else:
            self._ticks.start()
            self._draw()
        if over and self.isVisible():
            announce(self, _over())

    def _draw(self) -> None:
        assert self._wait is not None
        whole = max(int((self._wait.until - self._wait.since).total_seconds()), 1)
        left = (self._wait.until - self._clock.now()).total_seconds()
        seconds = min(max(int(left), 0), whole)
        self._bar.setRange(0, whole)
        self._bar.setValue(whole - seconds)
        words = QCoreApplication.translate("Countdown", "Time left: {time}")
        shown = words.format(time=_spelled(seconds))
        self._left.setText(shown)
        self._bar.setAccessibleDescription(shown)


def _spelled(seconds: int) -> str:
    """9:45, or 1:09:45."""
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _until(wait: Wait) -> str:
    """The moment on the person's own clock; with the day where it is far."""
    local = QDateTime.fromSecsSinceEpoch(int(wait.until.timestamp()))
    short = QLocale.FormatType.ShortFormat
    far = wait.until - wait.since >= _HALF_A_DAY
    shown = QLocale().toString(local if far else local.time(), short)
    words = QCoreApplication.translate("Countdown", "You can carry on at {time}.")
    return words.format(time=shown)


def _over() -> str:
    return QCoreApplication.translate("Countdown", "You may carry on now. It is safer tomorrow.")
