"""The real window in the states that people meet, for the tests of what it shows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.account import Account
from linkedin_privacy_wizard.domain.brought import (
    Brought,
    LeftOut,
    Refused,
    Unusable,
    WishesRefused,
)
from linkedin_privacy_wizard.domain.country import Country
from linkedin_privacy_wizard.domain.deed import Deed
from linkedin_privacy_wizard.domain.past import Earlier, Past, PastRun, past_run
from linkedin_privacy_wizard.domain.reminder import Reminder
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.right import Listed, Reads, Seen
from linkedin_privacy_wizard.domain.sight import Box, Moment, Shape, Sight
from linkedin_privacy_wizard.domain.trouble import (
    AccountUnknown,
    NeedsPerson,
    SignedInAnew,
    SlowDown,
)
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.gui import theme
from linkedin_privacy_wizard.gui.pages.all import Pages
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.gui.window import MainWindow
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard.files import Bringing, PersonsFile, Saved
from linkedin_privacy_wizard.wizard.lasting import Reminding
from linkedin_privacy_wizard.wizard.state import (
    Aside,
    AtRight,
    Beside,
    Forgetting,
    Forgotten,
    Prepared,
    Purpose,
    Step,
    Wait,
    WizardState,
    Work,
)
from tests.builders import NOON, SITE, catalog, listing, look_only, read, right, setting
from tests.gui.anew import BACK, MOVED
from tests.gui.lists import LISTS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

IDS = ("ads-age", "ads-gender", "ads-job", "ads-groups")
CATALOG = catalog(*(setting(setting_id) for setting_id in IDS), look_only())
WHOLE = read(ads_age="on", ads_gender="on", ads_job="on", ads_groups="off")
CHOSEN = (*WHOLE, *(e.ChangeChosen(setting_id, "on", "off") for setting_id in IDS[:3]))
PRESSING = (
    *CHOSEN,
    e.StageStarted(e.Stage.APPLY, 3),
    e.Looking("ads-age"),
    e.ChangeStarted("ads-age", "on", "off"),
    e.ChangePressed("ads-age"),
    e.Looking("ads-gender"),
    e.ChangeStarted("ads-gender", "on", "off"),
)
PROVING = (
    *PRESSING,
    e.ChangeSkipped("ads-gender", Reason.NO_CONTROL),
    e.StageEnded(NOON, e.Stage.APPLY, whole=True),
    e.StageStarted(e.Stage.PROVE, 4),
    e.Looking("ads"),
    e.ChangeVerified("ads-age", "off"),
)
PROVED = (
    *PROVING,
    e.ChangeUnconfirmed("ads-job", Reason.NOT_SEEN),
    e.StageEnded(NOON, e.Stage.PROVE, whole=True),
)
GONE = Forgotten(session=True, listed=True, history=True, left=("/a/b.sqlite3",))
WANTED = dict.fromkeys(IDS[:3], "off")

REMINDED = Reminding(possible=True, reminder=Reminder((2, 5, 8, 11), 22, 9), uid="a")

BROWSERS = ("Chrome", "Edge")
ACCOUNTS = (Account(3, SITE, "My own"), Account(5, SITE))

START = WizardState(CATALOG)
SIGNING_IN = replace(START, mode=e.Mode.DO_IT, step=Step.SIGN_IN)
SIGNED_IN = replace(SIGNING_IN, step=Step.READ, sign=Sign.FINE, signed_in=True)
READING = replace(
    SIGNED_IN,
    work=Work.READING,
    events=(
        e.RunStarted(NOON, SITE, e.Mode.DO_IT, ""),
        e.StageStarted(e.Stage.READ, 4),
        e.Looking("ads"),
    ),
)
READ = replace(SIGNED_IN, events=WHOLE)
CHOOSING = replace(READ, step=Step.CHOOSE, choices=WANTED)
REVIEWING = replace(CHOOSING, step=Step.REVIEW)
APPLYING = replace(REVIEWING, step=Step.APPLY, work=Work.APPLYING, events=PRESSING)
ASKED = Sight(
    "ads-gender",
    Moment.ASKED,
    2,
    3,
    "on",
    Shape.SWITCH,
    Box(left=0.7, top=0.3, width=0.1, height=0.05),
)
GUIDING = replace(APPLYING, mode=e.Mode.GUIDE, work=Work.GUIDING, sight=ASKED)
CHECKING = replace(APPLYING, work=Work.PROVING, events=PROVING)
WAIT = Wait(NOON, NOON + timedelta(minutes=10))
TROUBLED = replace(APPLYING, work=Work.NONE, trouble=NeedsPerson("captcha"))
DONE = replace(APPLYING, step=Step.SUMMARY, work=Work.NONE, events=PROVED)
LOOKING = replace(DONE, aside=Beside.SETTING, shown="sessions")
LOST = replace(GUIDING, sight=replace(ASKED, moment=Moment.LOST, shape=None, box=None))

CUT_OFF = past_run(7, (*PRESSING[: PRESSING.index(e.ChangePressed("ads-age")) + 1],))
assert CUT_OFF is not None
WHOLE_RUN = past_run(6, (*PROVED, e.RunEnded(NOON)))
assert WHOLE_RUN is not None
LOOKED = PastRun(5, NOON, SITE, e.Mode.GUIDE, ended=True)
PAST = Past(Earlier.of((LOOKED, WHOLE_RUN, CUT_OFF)), known=True)
INTERRUPTED = replace(START, past=PAST)
PREPARED = replace(
    REVIEWING,
    prepared=Prepared(Purpose.PUT_BACK, {**WANTED, "gone": "on"}, WHOLE_RUN.undo, NOON),
)

BROUGHT = Brought(
    Wishes({"ads-age": "off", "ads-job": "off"}, frozenset({"ads-groups"})),
    (LeftOut("gone", Unusable.UNKNOWN_SETTING, "A <b>gone</b> one"),),
    NOON.date(),
)
WITH_RIGHTS = replace(
    CATALOG,
    rights=(right(), listing("services", Reads.LIST), listing("sessions", Reads.COUNT)),
)
SENT = Deed("object", NOON)
AT_FORM = replace(
    CHOOSING,
    catalog=WITH_RIGHTS,
    aside=Beside.RIGHT,
    at_right=AtRight("object", seen=Seen()),
    deeds=(SENT,),
)
FOUND = Seen((Listed(("Example Calendar", "Since May"), "Remove"), Listed(("Forms",))))
AT_LIST = replace(AT_FORM, at_right=AtRight("services", seen=FOUND))

STATES = {
    "overview": BACK,
    "overview, cut off": replace(
        BACK, past=Past(replace(BACK.past.site, unfinished=PAST.site.unfinished), known=True)
    ),
    "moved": MOVED,
    "cut off": INTERRUPTED,
    "earlier": replace(INTERRUPTED, aside=Aside.EARLIER),
    "putting back": PREPARED,
    "start": START,
    "start without a way": replace(START, asked_to_start_without_mode=True),
    "signing in": SIGNING_IN,
    "practicing": replace(SIGNING_IN, practice=True),
    "a code": replace(SIGNING_IN, sign=Sign.CODE),
    "in another browser": replace(SIGNING_IN, browser="Chrome"),
    "other browser": replace(SIGNING_IN, aside=Aside.OTHER_BROWSER),
    "reading": READING,
    "read": READ,
    "choosing": CHOOSING,
    "reviewing": REVIEWING,
    "applying": APPLYING,
    "guiding": GUIDING,
    "checking": CHECKING,
    "trouble": TROUBLED,
    "record": replace(
        DONE,
        aside=Aside.RECORD,
        saved=Saved(PersonsFile.WISHES, "/a/b.txt", why_not="No space left on device"),
    ),
    "bring in": replace(START, aside=Aside.BRING_IN, bringing=Bringing(BROUGHT)),
    "not brought in": replace(
        START,
        aside=Aside.BRING_IN,
        bringing=Bringing(refused=WishesRefused(Refused.BROKEN, 3)),
    ),
    "brought in": replace(START, bringing=Bringing(BROUGHT, taken=True)),
    "report": replace(DONE, aside=Aside.REPORT),
    "forget": replace(DONE, aside=Aside.FORGET),
    "forgotten": replace(
        START,
        aside=Aside.FORGET,
        forgetting=Forgetting(history=True, ended=GONE),
    ),
    "waiting": replace(TROUBLED, trouble=SlowDown("429"), wait=WAIT),
    "reminder": replace(DONE, aside=Aside.REMINDER, reminding=REMINDED),
    "no reminder": replace(
        START, aside=Aside.REMINDER, reminding=Reminding(possible=True, uid="a")
    ),
    "calendar only": replace(
        START, aside=Aside.REMINDER, reminding=Reminding(possible=False, uid="a")
    ),
    "country": replace(CHOOSING, aside=Aside.COUNTRY, country=Country.EU, country_kept=False),
    "same account": replace(TROUBLED, trouble=SignedInAnew()),
    "whose account": replace(
        SIGNING_IN,
        trouble=AccountUnknown(),
        past=Past(accounts=ACCOUNTS),
    ),
    "accounts": replace(CHOOSING, aside=Aside.ACCOUNTS, past=Past(accounts=ACCOUNTS)),
    "no accounts": replace(START, aside=Aside.ACCOUNTS),
    "about": replace(CHOOSING, aside=Aside.ABOUT),
    **LISTS,
    "done": DONE,
    "guiding, lost": LOST,
    "looking": LOOKING,
    "rights": replace(CHOOSING, aside=Aside.RIGHTS, catalog=WITH_RIGHTS, deeds=(SENT,)),
    "a right": AT_FORM,
    "a list of a right": AT_LIST,
}


@dataclass
class Shown:
    """A window on the screen, and what has come to the store since."""

    window: MainWindow
    store: Store
    happened: list[object] = field(default_factory=list)

    def button(self, words: str) -> QAbstractButton:
        """The one visible button with these words."""
        found = [
            button
            for button in self.window.findChildren(QAbstractButton)
            if button.isVisible() and words in (button.text(), button.accessibleName())
        ]
        assert len(found) == 1, [button.text() for button in found]
        return found[0]

    def has_button(self, words: str) -> bool:
        """Whether a visible button has these words."""
        buttons = self.window.findChildren(QAbstractButton)
        return any(button.isVisible() and button.text() == words for button in buttons)

    def words(self) -> str:
        """All words on the screen."""
        labels = self.window.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def show(self, state: WizardState) -> None:
        """Put the window into another state."""
        self.store._state = state
        self.store.changed.emit(state)


def show(qtbot: QtBot, state: WizardState, pane: QWidget | None = None) -> Shown:
    """The window in a state, with the real pages."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.Scheme.LIGHT)
    store = Store(state)
    window = MainWindow(store, Pages(None, practice_only=False, browsers=BROWSERS), pane)
    shown = Shown(window, store)
    store.happened.connect(shown.happened.append)
    qtbot.addWidget(window, before_close_func=lambda widget: widget.set_may_close(True))
    window.resize(1000, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return shown


def click(button: QWidget) -> None:
    """Press and release the left button in the middle."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def key(widget: QWidget, which: Qt.Key) -> None:
    """Press and release a key."""
    QTest.keyClick(widget, which)


def focused() -> QWidget:
    """What has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
