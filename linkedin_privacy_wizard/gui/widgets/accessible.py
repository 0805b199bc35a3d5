"""What assistive technology is told: roles that Qt's own widgets do not have, and announcements."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

# Qt deletes an interface together with its widget; Python must not delete it before.
_KEPT: Final[list[QAccessibleWidget]] = []


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let assistive technology see `widget` as `role`. Call it before the widget is shown.

    Such a widget is known by its accessible name alone. The interface is made for this one
    widget: a factory in Python (`QAccessible.installFactory`) is also asked about the insides of
    QtWebEngine's page, which Python cannot look at without a crash of the process.

    The widget's methods that signals are connected to must be marked with `Slot`. Any other method
    changes the widget's class for Qt, which then forgets the role.
    """
    interface = QAccessibleWidget(widget, role)
    _KEPT.append(interface)
    QAccessible.registerAccessibleInterface(interface)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words` without moving the focus."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
