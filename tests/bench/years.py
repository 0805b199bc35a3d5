"""Histories of one check-up and of thousands, for one account, as the wizard leaves them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.catalog import load
from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.account import PRACTICE
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.resources import resources
from linkedin_privacy_wizard.storage.history import FILE_NAME, History
from linkedin_privacy_wizard.storage.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from linkedin_privacy_wizard.domain.catalog import Catalog

SITE = "http://127.0.0.1:40123"
FIRST = datetime(2010, 1, 1, 12, tzinfo=UTC)
_ADD = (
    "INSERT INTO event (run, kind, body)"
    " SELECT ?, kind, replace(body, ?, ?) FROM event WHERE run = 1 ORDER BY number"
)
_LIST = (
    "INSERT INTO run (number, site, account, looked)"
    " SELECT ?, site, account, replace(looked, ?, ?) FROM run WHERE number = 1"
)


def write_years(folder: Path, count: int) -> int:
    """Keep so many check-ups, one each day, and return how many bytes they take."""
    folder.mkdir()
    catalog = load(resources() / "catalog")
    history = History(folder / FILE_NAME)
    memory = Memory(history)
    account = memory.add_account(PRACTICE, "mark")
    memory.keep_wishes(account.number, Wishes({each.id: "off" for each in catalog.settings}))
    for event in _check_up(catalog, account.number):
        history.append(event)
    history.close()
    with closing(sqlite3.connect(folder / FILE_NAME)) as db:
        for number in range(2, count + 1):
            days = [_day(FIRST), _day(FIRST + timedelta(days=number - 1))]
            db.execute(_ADD, (number, *days))
            db.execute(_LIST, (number, *days))
        db.commit()
    return (folder / FILE_NAME).stat().st_size


def _check_up(catalog: Catalog, account: int) -> Iterator[e.Event]:
    yield e.RunStarted(FIRST, SITE, e.Mode.DO_IT, catalog.fingerprint, account)
    yield e.StageStarted(e.Stage.READ, len(catalog.settings))
    for setting in catalog.settings:
        yield e.SettingListed(setting.id, setting.addresses[0].path, setting.words("en").name)
        yield e.SettingRead(setting.id, "off", e.Source.ROW)
    yield e.StageEnded(FIRST, e.Stage.READ, whole=True)
    yield e.RunEnded(FIRST)


def _day(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT}"
