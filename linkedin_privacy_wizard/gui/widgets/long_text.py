"""Long texts that are read, and copied in part, and not changed."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit

from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.theme import Size


def long_text(name: str, *, least_lines: int, text: str = "") -> QPlainTextEdit:
    """Plain text in letters of one width. The Tab key leads out of it."""
    view = QPlainTextEdit(text)
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    view.setFont(QFont(fixed.family(), theme.font(Size.SMALL).pointSize()))
    view.setMinimumHeight(view.fontMetrics().lineSpacing() * least_lines)
    view.setAccessibleName(name)
    return view
