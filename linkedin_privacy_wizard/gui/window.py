"""The window: steps, page, browser pane, buttons. It draws the state and passes intents on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.application import PRODUCT
from linkedin_privacy_wizard.gui.leave_notice import LeaveNotice
from linkedin_privacy_wizard.gui.page_view import PageView
from linkedin_privacy_wizard.gui.pages.trouble import TroublePage
from linkedin_privacy_wizard.gui.pane_splitter import PaneSplitter
from linkedin_privacy_wizard.gui.widgets.button_bar import ButtonBar
from linkedin_privacy_wizard.gui.widgets.focus_ring import FocusRing
from linkedin_privacy_wizard.gui.widgets.step_list import StepLine, StepList
from linkedin_privacy_wizard.wizard import accounts, flow, showing
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.intents import BackPressed, StopPressed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from linkedin_privacy_wizard.gui.frame import Frame
    from linkedin_privacy_wizard.gui.pages.page import Page
    from linkedin_privacy_wizard.gui.store import Store
    from linkedin_privacy_wizard.wizard.state import Place, WizardState

# In average letters, so that larger text makes a window narrow sooner.
_WIDE_WITHOUT_PANE, _WIDE_WITH_PANE = 125, 150
_LEAST_WIDTH, _LEAST_HEIGHT = 480, 360


class MainWindow(QWidget):
    """A window by itself, or what is inside a frame that is there already.

    `closing` comes once, when the person is sure to leave. The window closes only after its owner
    has said `set_may_close(True)` and closes it.
    """

    closing = Signal()

    def __init__(
        self,
        store: Store,
        pages: Mapping[Place, Page],
        pane: QWidget | None = None,
        frame: Frame | None = None,
    ) -> None:
        super().__init__()
        if frame is not None:
            frame.setCentralWidget(self)
        self._store = store
        self._may_close = self._leaving = self._came_back = False
        self._shown: PageView | None = None
        names = [messages.step(step) for step in flow.STEPS]
        self._side, self._line = StepList(names), StepLine(names)
        self._leave = LeaveNotice()
        self._stack = QStackedWidget()
        self._splitter = PaneSplitter()
        self._bar = ButtonBar()
        self._lay_out()
        self._pages = pages
        self._views: dict[Place | None, PageView] = {}
        self._ring = FocusRing(self)
        self._connect()
        self.set_pane(pane)

    def set_pane(self, pane: QWidget | None) -> None:
        """Show this browser from now on, or none."""
        self._splitter.set_pane(pane)
        self._show(self._store.state)

    def get_ready(self, place: Place) -> None:
        """Make and dress a page before it is shown, which takes a while."""
        for part in self._view_at(place).findChildren(QWidget):
            part.ensurePolished()

    def set_may_close(self, may_close: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Let the window close, or hold it open again."""
        self._may_close = may_close

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask where leaving would cut off presses; else tell the owner, who closes the window."""
        if self._may_close:
            super().closeEvent(event)
            return
        event.ignore()
        if flow.leaving_cuts_off(self._store.state) and not self._leaving:
            self._leave.ask()
        else:
            self._tell_closing()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses the button with the focus, or else the main act."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        # A key held down must not run through one page after another.
        if not enter or event.isAutoRepeat() or not self._press_by_enter():
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the steps a column where there is room, and a line where there is little."""
        super().resizeEvent(event)
        self._fit()

    def _view_at(self, place: Place | None) -> PageView:
        """What shows the page at a place, or of trouble where there is none; made if need be."""
        if place not in self._views:
            page = TroublePage() if place is None else self._pages[place]
            self._views[place] = self._add_page(page)
        return self._views[place]

    def _add_page(self, page: Page) -> PageView:
        view = PageView()
        self._stack.addWidget(view)
        view.set_page(page)
        page.intended.connect(self._store.dispatch)
        return view

    def _lay_out(self) -> None:
        """From the outside in: a widget that changes hands is dressed again, with all it holds."""
        column, middle = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self._bar)
        middle.setSpacing(0)
        middle.addWidget(self._side)
        middle.addWidget(self._splitter, 1)
        for part in (self._line, self._leave):
            self._splitter.page_column.addWidget(part)
        self._splitter.page_column.addWidget(self._stack, 1)
        # The last to be read, as it is the last to be seen.
        self._bar.raise_()
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(1100, 760)

    def _connect(self) -> None:
        self._bar.intended.connect(self._store.dispatch)
        self._bar.aside_asked.connect(lambda aside: self._store.dispatch(AsideOpened(aside)))
        self._bar.back.connect(lambda: self._store.dispatch(BackPressed()))
        self._bar.close_pressed.connect(self.close)
        self._leave.leave.connect(self._stop_and_close)
        self._store.changed.connect(self._show)

    def _show(self, state: WizardState) -> None:
        view = self._view_at(showing.place_of(state))
        page, turned = view.page, self._shown is not view
        page.render_state(state)
        came_back, self._came_back = state.came_back and not self._came_back, state.came_back
        heading = page.heading(state)
        view.show_heading(heading)
        self.window().setWindowTitle(f"{heading} - {PRODUCT}")
        account = accounts.one_of_many(state)
        called = messages.account(account, state.past.accounts) if account is not None else ""
        for steps in (self._side, self._line):
            now = flow.STEPS.index(state.step)
            steps.show_step(now, practice=state.practice, account=called)
        self._bar.show_acts(page.acts(state), can_go_back=flow.can_go_back(state))
        self._bar.show_menu(can_open=flow.can_open_asides(state))
        self._splitter.show_size(page.pane(state))
        if not flow.leaving_cuts_off(state):
            self._leave.hide()
        self._fit()
        if turned:
            self._shown = view
            self._stack.setCurrentWidget(view)
            view.begin()
        if came_back:
            self._bar.focus_main()

    def _fit(self) -> None:
        letters = self.width() / max(self.fontMetrics().averageCharWidth(), 1)
        roomy = letters >= (_WIDE_WITH_PANE if self._splitter.shows_pane else _WIDE_WITHOUT_PANE)
        self._side.setVisible(roomy)
        self._line.setVisible(not roomy)

    def _press_by_enter(self) -> bool:
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()
            return True
        if focus is not None and self._splitter.holds_in_pane(focus):
            return False
        return self._bar.press_main()

    def _stop_and_close(self) -> None:
        self._store.dispatch(StopPressed())
        self._tell_closing()

    def _tell_closing(self) -> None:
        if not self._leaving:
            self._leaving = True
            self._leave.hide()
            self._bar.setEnabled(False)
            self.closing.emit()
