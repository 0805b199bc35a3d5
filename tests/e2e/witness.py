"""What a job said and did, noted while it ran, with the account's truth beside it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, SupportsIndex

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.gui.pages.summary import SummaryPage
from linkedin_privacy_wizard.storage.export import as_data
from linkedin_privacy_wizard.storage.history import FILE_NAME, Run
from linkedin_privacy_wizard.wizard import worklist
from linkedin_privacy_wizard.wizard.intents import SignInSeen
from linkedin_privacy_wizard.wizard.state import Step
from linkedin_privacy_wizard.wizard.trouble_intents import SessionTroubled
from tests.e2e.truth import meaning, settings_by_key, truth

if TYPE_CHECKING:
    from pathlib import Path

    from linkedin_privacy_wizard.practice.account import Value
    from linkedin_privacy_wizard.practice.server import PracticeSite
    from linkedin_privacy_wizard.program import Program

Told = dict[str, Any]
Press = tuple[str, str, "Value"]
# All presses, one a line, for whoever looks when the program and its site have been killed.
PRESSES = "presses.jsonl"


class WatchedPresses(list[Press]):
    """The site's list of presses, which looks at the disk whenever a press comes in."""

    def __init__(self, history: Path) -> None:
        super().__init__()
        self._history = history
        self.announced: list[set[str]] = []

    def append(self, press: Press, /) -> None:
        """Note the press, and which changes were on disk as begun at that moment."""
        super().append(press)
        self.announced.append(begun_on_disk(self._history))
        page, key, value = press
        line = {"page": page, "key": key, "value": value, "begun": sorted(self.announced[-1])}
        with self._history.with_name(PRESSES).open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")

    def __setitem__(self, place: SupportsIndex | slice, value: Any) -> None:  # noqa: ANN401
        raise TypeError("What was pressed stays pressed")


def begun_on_disk(history: Path) -> set[str]:
    """The settings whose change is in the history as begun, seen by another reader."""
    with closing(sqlite3.connect(f"file:{history}?mode=ro", uri=True)) as db:
        rows = db.execute(
            "SELECT json_extract(body, '$.setting') FROM event WHERE kind = 'ChangeStarted'"
        )
        return {str(setting) for (setting,) in rows}


@dataclass
class Witness:
    """Notes what happens in one program on one practice account."""

    site: PracticeSite
    folder: Path
    program: Program
    signs: list[str] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    before: dict[str, str] = field(default_factory=dict)
    shown: dict[str, str] | None = None
    pressed_before: int = 0

    def __post_init__(self) -> None:
        self.presses = WatchedPresses(self.folder / FILE_NAME)
        self.site.presses = self.presses
        self.raw_before = self.site.account.snapshot()

    def watch(self) -> None:
        """Listen from now on."""
        self.before = truth(self.site, self._settings())
        self.program.store.happened.connect(self._hear)

    def look_at_the_screen(self) -> None:
        """Note what the last page says, where it is the one in sight."""
        if self.program.store.state.step is Step.SUMMARY:
            self.shown = self._shown()

    def tell(self) -> Told:
        """Everything, as plain data."""
        state, account = self.program.store.state, self.site.account
        return {
            "settings": self._settings(),
            "before": self.before,
            "after": truth(self.site, self._settings()),
            "raw_before": self.raw_before,
            "raw_after": account.snapshot(),
            "presses": self._presses(),
            "planned": {c.setting.id: c.wanted for c in worklist.chosen_changes(state)},
            "run": as_data((Run(1, state.events),))["runs"][0],
            "shown": self.shown,
            "step": state.step.value,
            "work": state.work.value,
            "signs": self.signs,
            "troubles": self.troubles,
            "danger": account.danger_opened,
            "archives": account.archives_requested,
            "page_loads": self.site.page_loads,
        }

    def _settings(self) -> list[str]:
        return [setting.id for setting in self.program.store.state.catalog.settings]

    def _hear(self, happening: object) -> None:
        match happening:
            case SignInSeen(sign):
                self.signs.append(sign.value)
            case SessionTroubled(trouble):
                self.troubles.append(type(trouble).__name__)
            case e.RunStarted():
                # A run is judged by what was true when it began.
                self.before = truth(self.site, self._settings())
                self.raw_before = self.site.account.snapshot()
                self.pressed_before = len(self.presses)

    def _presses(self) -> list[dict[str, object]]:
        """Each press in the catalog's terms; the setting is None where the catalog has none."""
        by_key = settings_by_key(self.site.account, self._settings())
        told: list[dict[str, object]] = []
        noted = list(zip(self.presses, self.presses.announced, strict=True))
        for (page, key, value), begun in noted[self.pressed_before :]:
            found = self.site.account.find_control(key)
            setting = by_key.get(key)
            means = meaning(setting, found[1], value) if setting and found else value
            told.append(
                {"page": page, "setting": setting, "value": means, "on_disk": setting in begun}
            )
        return told

    def _shown(self) -> dict[str, str]:
        """How many of each result the last page says there are."""
        page = self.program.pages[Step.SUMMARY]
        assert isinstance(page, SummaryPage)
        return {
            result.value: section.header.accessibleName() if section.isVisible() else ""
            for result, section in page.results.items()
        }
