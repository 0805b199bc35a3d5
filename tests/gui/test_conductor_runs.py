"""A run that could not begin is begun later: what is read then is no part of an older one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.trouble import NotesUnwritable
from linkedin_privacy_wizard.gui.conductor import Conductor
from linkedin_privacy_wizard.gui.notes import Notes
from linkedin_privacy_wizard.gui.store import Store
from linkedin_privacy_wizard.storage.history import History
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard.past_intents import PutBackPressed
from linkedin_privacy_wizard.wizard.state import Step, WizardState
from linkedin_privacy_wizard.wizard.trouble_intents import CarryOnPressed
from tests.builders import catalog, setting
from tests.fakes.attached import until
from tests.fakes.browsing import FakeBrowsing
from tests.fakes.pages import page_of
from tests.fakes.site import FakeSite

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.gui.open_browser import OpenBrowser

pytestmark = pytest.mark.asyncio(loop_scope="session")
AGE = setting("age")


async def test_what_is_read_after_a_run_could_not_begin_is_a_run_of_its_own(tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite3")
    store = Store(WizardState(catalog(AGE)))
    browsing = FakeBrowsing(FakeSite(page_of(AGE)))

    async def open_browser(_practice: bool, _name: str) -> OpenBrowser:  # noqa: FBT001
        return cast("OpenBrowser", browsing)

    conductor = Conductor(store, Notes(history), open_browser)
    for intent in (i.ModeChosen(e.Mode.DO_IT), i.StartPressed(practice=False)):
        store.dispatch(intent)
    await until(lambda: store.state.step is Step.CHOOSE)
    store.dispatch(i.ReviewPressed())
    store.dispatch(i.ApplyPressed())
    await until(lambda: any(isinstance(x, e.RunEnded) for x in store.state.events))
    (first,) = history.runs()
    history._db.execute("PRAGMA query_only = 1")
    store.dispatch(PutBackPressed())
    await until(lambda: store.state.trouble is not None)
    assert isinstance(store.state.trouble, NotesUnwritable)
    history._db.execute("PRAGMA query_only = 0")
    store.dispatch(CarryOnPressed())
    await until(lambda: store.state.step is Step.REVIEW)
    before, second = history.runs()
    assert before == first
    assert isinstance(second.events[0], e.RunStarted)
    assert e.SettingRead("age", "off", e.Source.ROW) in second.events
    await conductor.close()
