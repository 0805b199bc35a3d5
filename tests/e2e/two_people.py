"""Two people at one window, one after the other: `python -m tests.e2e.two_people …`.

The site is another process, and their names are known to it alone. At the end this one looks
through everything it holds for anything that begins as their names do.
"""

from __future__ import annotations

import gc
import json
import re
import sys
from dataclasses import dataclass
from random import SystemRandom
from string import ascii_lowercase
from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.gui.stand_in import sign_in_to_practice
from linkedin_privacy_wizard.practice.account import sample_account
from linkedin_privacy_wizard.practice.faults import Faults
from linkedin_privacy_wizard.practice.server import PracticeSite
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import views
from tests.e2e import again
from tests.e2e.elsewhere import served
from tests.e2e.endings import FAST, TINY
from tests.e2e.orders import Ended, finish, start
from tests.e2e.truth import truth

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.person import Person

# Nothing else begins like this.
FIRST_LETTERS = "zqxvw"
LETTERS = 8
NAME = re.compile(f"{FIRST_LETTERS}[a-z]{{{LETTERS}}}")
CONTROL = "abcdefgh"
HELD: list[dict[str, str]] = []
FIRST, SECOND = "first@example.org", "second@example.org"


async def two_people(person: Person, _folder: Path) -> None:
    """The first one changes everything, the second one only reads, and the first one is back."""
    told = [await _read(person, FIRST)]
    await person.choose_preset(Preset.STRICTEST)
    await person.review()
    await person.tick_everything()
    await person.apply()
    await person.sees_result()
    told += [await _read(person, who) for who in (SECOND, FIRST)]
    found = names_in_memory()
    HELD.append({"like a name": f"{FIRST_LETTERS}{CONTROL}"})
    sys.stdout.write(json.dumps({"told": told, "found": found, "control": names_in_memory()}))
    await person.close()


async def _read(person: Person, who: str) -> dict[str, Any]:
    """Start, sign in as somebody, and tell what is known of them then."""
    if person.program.is_browsing:
        person.pane.cookies.deleteAllCookies()
    await person.sees(lambda: bool(person.state.catalog.settings), "the settings")
    for intent in (i.StartOver(), i.ModeChosen(e.Mode.DO_IT), i.StartPressed(practice=False)):
        person.program.store.dispatch(intent)
    await person.sees_sign_in()
    await sign_in_to_practice(person.pane, who)
    await person.reads()
    account = person.state.account
    assert account is not None
    await person.sees(lambda: person.state.past.site.account == person.state.account, "their past")
    return {
        "account": account.number,
        "runs": [run.number for run in person.state.past.site.runs],
        "read": dict(views.values(person.state.events)),
    }


def names_in_memory() -> list[str]:
    """Everything in this process's own structures that looks like one of the names."""
    found: set[str] = set()
    # What is not looked through for garbage any more is looked through for names.
    gc.unfreeze()
    # What holds nothing but text is not on the list, and is come to by what holds it.
    holders, seen = gc.get_objects(), set[int]()
    while holders:
        for held in gc.get_referents(holders.pop()):
            if isinstance(held, str | bytes | bytearray):
                text = held if isinstance(held, str) else bytes(held).decode("latin-1")
                found.update(NAME.findall(text.lower()))
            elif not gc.is_tracked(held) and id(held) not in seen:
                seen.add(id(held))
                holders.append(held)
    return sorted(found)


@dataclass(frozen=True)
class TwoPeople:
    """The job, and whether their names are on the disk or on the screen of whoever started it."""

    def run(self, folder: Path) -> Ended:
        """Play it on a site of two members, and look at both of them in the end."""
        names = [_a_name(), _a_name()]
        first, second = (sample_account(name=f"{name.title()} Person") for name in names)
        site = PracticeSite(first, Faults.parse(list(FAST)))
        site.others[SECOND] = second
        with served(site) as origin:
            before = truth(site, TINY)
            options = ("--site", origin, "--data-dir", str(folder), "--settings", ",".join(TINY))
            command = (sys.executable, "-W", "error", "-m", "tests.e2e.two_people")
            ended = finish(start([*command, *options, "two_people"]), folder)
            shown = any(name in path for name in names for _, path in site.requests)
        told = json.loads(ended.out.splitlines()[-1]) if ended.out else {}
        told |= {"first": truth(site, TINY), "before": before, "shown": shown}
        site.account = second
        told["second"] = truth(site, TINY)
        told["spilt"] = [str(file) for file in _files(folder) if _names(file.read_bytes())]
        told["said"] = sorted(_names((ended.out + ended.complaints).encode()) - {CONTROL})
        return Ended(ended.code, json.dumps(told), ended.complaints, folder)

    def __str__(self) -> str:
        return ""


def _a_name() -> str:
    return FIRST_LETTERS + "".join(SystemRandom().choices(ascii_lowercase, k=LETTERS))


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def _names(data: bytes) -> set[str]:
    """What follows the first letters, wherever something looks like a name."""
    return {name[len(FIRST_LETTERS) :] for name in NAME.findall(data.decode("latin-1").lower())}


if __name__ == "__main__":
    again.PLAYS["two_people"] = two_people
    sys.exit(again.main())
