"""What assistive technology is told: roles that Qt's own widgets do not have, and announcements."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid


class Interfaces:
    """Holds interfaces for as long as Qt has them.

    Qt deletes an interface together with its widget, and Python must not delete it before. Those
    that Qt has deleted are let go once they may be half of all: each is looked at a few times.
    """

    def __init__(self, few: int = 500) -> None:
        self._few = self._sweep_at = few
        self._held: list[QAccessibleWidget] = []

    def __len__(self) -> int:
        """How many are held."""
        return len(self._held)

    def hold(self, interface: QAccessibleWidget) -> None:
        """Keep it until its widget is gone, and perhaps a while longer."""
        if len(self._held) >= self._sweep_at:
            self._held = [each for each in self._held if isValid(each)]
            self._sweep_at = max(2 * len(self._held), self._few)
        self._held.append(interface)


_INTERFACES: Final = Interfaces()


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let assistive technology see `widget` as `role`. Call it before the widget is shown.

    Such a widget is known by its accessible name alone. The interface is made for this one
    widget: a factory in Python (`QAccessible.installFactory`) is also asked about the insides of
    QtWebEngine's page, which Python cannot look at without a crash of the process.

    The widget's methods that signals are connected to must be marked with `Slot`. Any other method
    changes the widget's class for Qt, which then forgets the role.
    """
    interface = QAccessibleWidget(widget, role)
    _INTERFACES.hold(interface)
    QAccessible.registerAccessibleInterface(interface)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words` without moving the focus."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
