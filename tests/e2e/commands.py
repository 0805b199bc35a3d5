"""The program as people and scripts call it from a command line, and folders in a bad state."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.storage.history import FILE_NAME
from tests.e2e.endings import start_job, wait_until_there
from tests.e2e.orders import PROGRAM, Ended, finish, start

if TYPE_CHECKING:
    from tests.e2e.orders import Order

ROOT = Path(__file__).parents[2]
LIMIT_S = 120.0
Preparation = Callable[[Path], None]


def _leave_as_it_is(_folder: Path) -> None:
    """Nothing is to be prepared."""


@dataclass(frozen=True)
class Command:
    """The program's own command line; `@` in an argument is the folder.

    `before` is put before the command, `without` are variables that it does not get, and `home`
    is where, in the folder, the program's files are. It is ended by SIGTERM where it runs on.
    """

    arguments: tuple[str, ...]
    prepare: Preparation = _leave_as_it_is
    before: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    home: str = ""
    limit_s: float = LIMIT_S

    def run(self, folder: Path) -> Ended:
        """Run it to its end."""
        self.prepare(folder)
        arguments = [argument.replace("@", str(folder)) for argument in self.arguments]
        process = start(
            [*self.before, *PROGRAM, *arguments],
            cwd=folder / self.home if self.home else ROOT,
            without=self.without,
        )
        return finish(process, folder, limit_s=self.limit_s)


@dataclass(frozen=True)
class Prepared:
    """A job in a folder that is in a certain state before."""

    order: Order
    prepare: Preparation

    def run(self, folder: Path) -> Ended:
        """Prepare the folder and play the job."""
        self.prepare(folder)
        return self.order.run(folder)


@dataclass(frozen=True)
class Second:
    """A wizard that is opened while another one is at work with the same folder."""

    def run(self, folder: Path) -> Ended:
        """Open the second one and see how it ends."""
        first = start_job(folder, "hold", "welcome")
        wait_until_there(first)
        ended = Command(("--practice", "--data-dir", "@")).run(folder)
        first.send_signal(signal.SIGTERM)
        first.communicate(timeout=LIMIT_S)
        return ended


@dataclass(frozen=True)
class Interrupted:
    """A command that serves until it is interrupted, and is asked something meanwhile."""

    arguments: tuple[str, ...]
    ask: Callable[[str], str]

    def run(self, folder: Path) -> Ended:
        """Wait for its first line, ask, interrupt; what it answered is what is told."""
        process = start([*PROGRAM, *self.arguments])
        assert process.stdout is not None
        line = process.stdout.readline()
        answer = self.ask(line)
        process.send_signal(signal.SIGINT)
        ended = finish(process, folder, limit_s=LIMIT_S)
        return Ended(ended.code, f"{line}{answer}", ended.complaints, folder)


def a_file_in_the_way(folder: Path) -> None:
    """There is a file where a folder should be."""
    (folder / "data").write_text("not a folder", encoding="utf-8")


def damaged_history(folder: Path) -> None:
    """The history is no database any more."""
    (folder / FILE_NAME).write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)


def newer_history(folder: Path) -> None:
    """The history was written by a version that does not exist yet."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as db:
        db.execute("CREATE TABLE something_new (x)")
        db.execute("PRAGMA user_version = 99")
        db.commit()


def small_pages(folder: Path) -> None:
    """A history whose pages are small, so that a full disk is met within a few notes."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as db:
        db.execute("PRAGMA page_size = 512")
        db.execute("VACUUM")


def broken_catalog(folder: Path) -> None:
    """A whole program of one's own, one of whose settings has a mistake."""
    tree = folder / "tree"
    for name in ("linkedin_privacy_wizard", "resources"):
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    file = tree / "resources/catalog/ads/ads-age.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('kind = "switch"', 'kind = "lever"'), encoding="utf-8")


def as_root() -> tuple[str, ...]:
    """What to put before a command so that it runs as root, in its own eyes at least."""
    return () if os.geteuid() == 0 else ("unshare", "--user", "--map-root-user")
