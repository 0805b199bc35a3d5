"""On the first page: a newer list of settings is there, or one that was kept cannot be used."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from linkedin_privacy_wizard.gui.messages import catalog_news as words
from linkedin_privacy_wizard.gui.widgets.accessible import announce
from linkedin_privacy_wizard.gui.widgets.cards import Kind, Notice
from linkedin_privacy_wizard.gui.widgets.column import Column
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.state import Aside, WizardState


class CatalogNotice(QWidget):
    """Hidden where there is nothing to say."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._set_aside = Notice(kind=Kind.WARNING)
        self._newer = Notice(
            QCoreApplication.translate("CatalogNews", "A newer list of settings is there."),
            Kind.INFO,
        )
        look = QPushButton(QCoreApplication.translate("CatalogNews", "See what it changes"))
        look.clicked.connect(lambda: self.intended.emit(AsideOpened(Aside.CATALOG)))
        self._newer.body.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        column = Column(self, spacing=8)
        for notice in (self._set_aside, self._newer):
            column.addWidget(notice)
        self.hide()

    def render_state(self, state: WizardState) -> None:
        """Say what there is to say, once."""
        news = state.news
        if news.set_aside is not None:
            self._set_aside.set_text(words.set_aside(news.set_aside))
        shown = ((self._set_aside, news.set_aside is not None), (self._newer, bool(news.offer)))
        for notice, is_wanted in shown:
            is_new = is_wanted and (notice.isHidden() or self.isHidden())
            notice.setVisible(is_wanted)
            if is_new and self.window().isVisible():
                announce(self, notice.text())
        self.setVisible(any(is_wanted for _, is_wanted in shown))
