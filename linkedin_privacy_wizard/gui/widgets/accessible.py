"""What assistive technology is told: roles that Qt's own widgets do not have, and announcements."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

_ROLE = "wizard_role"
_INSTALLED = "wizard_roles_installed"


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let assistive technology see `widget` as `role`. Call it before the widget is shown.

    Such a widget is known by its accessible name alone.
    """
    app = QApplication.instance()
    if app is not None and not app.property(_INSTALLED):
        QAccessible.installFactory(_interface)
        app.setProperty(_INSTALLED, True)  # noqa: FBT003 - Qt takes it by place only
    widget.setProperty(_ROLE, role.value)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words` without moving the focus."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _interface(_class_name: str, thing: object) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget) or thing.property(_ROLE) is None:
        return None
    return QAccessibleWidget(thing, QAccessible.Role(thing.property(_ROLE)))
