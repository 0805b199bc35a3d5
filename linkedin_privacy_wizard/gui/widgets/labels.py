"""Words on the screen: always plain text, whatever they hold."""

from __future__ import annotations

from enum import StrEnum
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.accessible import give_role


class Tone(StrEnum):
    """What colour words have. Colour never says anything that the words do not."""

    PLAIN = "plain"
    MUTED = "muted"
    ACCENT = "accent"
    WARNING = "warning"
    SUCCESS = "success"
    DANGER = "danger"


def colour_of(tone: Tone) -> str:
    """The colour of a tone now, as #rrggbb."""
    shown = theme.colours()
    return {
        Tone.PLAIN: shown.text,
        Tone.MUTED: shown.muted,
        Tone.ACCENT: shown.accent,
        Tone.WARNING: shown.warning,
        Tone.SUCCESS: shown.success,
        Tone.DANGER: shown.danger,
    }[tone]


class PlainLabel(QLabel):
    """The only label there is: plain text, wrapped, in a size relative to the system's."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        size: Size = Size.BODY,
        tone: Tone = Tone.PLAIN,
        bold: bool = False,
    ) -> None:
        super().__init__(parent)
        self._size, self._bold = size, bold
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(True)
        self._tone = tone
        self.setFont(theme.font(size, bold=bold))
        self._colour()
        self.setText(text)

    def set_tone(self, tone: Tone) -> None:
        """Give the words another colour."""
        if self._tone is not tone:
            self._tone = tone
            self._colour()

    def set_bold(self, *, bold: bool) -> None:
        """Make the words bold, or plain again."""
        if bold != self._bold:
            self._bold = bold
            self.setFont(theme.font(self._size, bold=bold))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Keep to the system's text size, and to our own weight.

        A new style sheet puts back the font that the label had when it was first shown.
        """
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            wanted = theme.font(self._size, bold=self._bold)
            if self.font() != wanted:
                self.setFont(wanted)

    def _colour(self) -> None:
        """Say the tone to the style sheet, which alone holds colours.

        A palette of its own would be undone whenever the sheet changes.
        """
        self.setProperty("tone", self._tone.value)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self.style().unpolish(self)
            self.style().polish(self)
            # The sheet takes the font along when it lets go of a widget.
            self.setFont(theme.font(self._size, bold=self._bold))


class Heading(PlainLabel):
    """A heading, to the eye and to a screen reader. It can hold the focus when a page begins."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, size: Size = Size.TITLE
    ) -> None:
        super().__init__("", parent, size=size, bold=True)
        give_role(self, QAccessible.Role.Heading)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show the words, and name the heading by them."""
        super().setText(text)
        self.setAccessibleName(text)


class ElidedLabel(PlainLabel):
    """One line that is cut with "…" where there is no room; the whole is its name and hint."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, tone: Tone = Tone.PLAIN
    ) -> None:
        super().__init__(text, parent, tone=tone)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show the words; the whole text stays readable in the hint."""
        super().setText(text)
        self.setAccessibleName(text)
        # A tool tip guesses whether its text is HTML. Escaped, it shows any text as it is.
        self.setToolTip(f"<span>{escape(text)}</span>" if text else "")

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As little as one letter and the dots."""
        width = self.fontMetrics().horizontalAdvance("m…")
        return QSize(width, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw as much as fits."""
        area = self.contentsRect()
        line = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        with QPainter(self) as painter:
            self.style().drawItemText(
                painter,
                area,
                QStyle.visualAlignment(self.layoutDirection(), self.alignment()).value,
                self.palette(),
                self.isEnabled(),
                line,
                self.foregroundRole(),
            )
