"""While guiding: the setting under way, and what to press, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from linkedin_privacy_wizard.gui import by_hand
from linkedin_privacy_wizard.gui.theme import Size
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel, Tone

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.domain.setting import LanguageCode


class GuideCard(QWidget):
    """Two cards: what to press now, and the way to the page for those who left it."""

    def __init__(self, language: LanguageCode) -> None:
        super().__init__()
        self._language = language
        self._shown: Change | None = None
        self._now = Card(QCoreApplication.translate("GuideCard", "Your turn"))
        self._name = PlainLabel(tone=Tone.MUTED)
        self._press = PlainLabel(size=Size.LARGE, bold=True)
        self._way = PlainLabel(tone=Tone.MUTED)
        for part in (self._name, self._press, PlainLabel(_we_see_it())):
            self._now.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._now)
        elsewhere = Card(QCoreApplication.translate("GuideCard", "If you do not see it"))
        elsewhere.body.addWidget(self._way)
        column.addWidget(elsewhere)

    def show_change(self, change: Change | None) -> None:
        """Say what to press for this change; nothing is shown without one."""
        self.setVisible(change is not None)
        if change is None or change == self._shown:
            return
        self._shown = change
        steps = by_hand.steps(change.setting, change.wanted, self._language)
        self._name.setText(change.setting.words(self._language).name)
        self._press.setText(steps[-1])
        self._way.setText("\n".join(_numbered(steps[:-1])))
        announce(self, f"{self._name.text()}. {steps[-1]}")


def _numbered(steps: tuple[str, ...]) -> list[str]:
    return [f"{place}. {step}" for place, step in enumerate(steps, start=1)]


def _we_see_it() -> str:
    return QCoreApplication.translate(
        "GuideCard", "The page is open in the browser. We see it when it is set, and go on."
    )
