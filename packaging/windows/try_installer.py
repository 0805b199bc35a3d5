"""Tries the installer for Windows under Wine, with a stand-in for the wizard, and says what it saw.

    python -m windows.try_installer ART

ART is the folder with the icon and the picture, as installer.py wants it.

What it cannot show: how a real Windows takes it, and anything that is only seen on a screen.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from linkedin_privacy_wizard import APPLICATION_ID
from linkedin_privacy_wizard.domain.reminder import Reminder
from linkedin_privacy_wizard.scheduling.scheduler import Job
from linkedin_privacy_wizard.scheduling.system import job_name
from linkedin_privacy_wizard.scheduling.task_scheduler import task_file
from linkedin_privacy_wizard.storage.paths import APP_NAME
from windows.installer import compile_installer, target
from windows.version_info import PRODUCT, PROGRAM
from windows.wine import Wine, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).resolve().parent
ENTRY = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{APPLICATION_ID}"
STOPPED, STILL_OPEN = 2, 12
OLD_VERSION, NEW_VERSION = "0.0.1", "0.0.2"
ONLY_OLD, ONLY_NEW = "_internal/gone/old.txt", "_internal/new/deep/new.txt"


class Trial:
    """What was installed in a pretend Windows. Each part begins where the last one ended."""

    def __init__(self, folder: Path, art: Path) -> None:
        self._folder, self._art = folder, art
        self.wine = Wine(folder)
        local = self.wine.user / "AppData" / "Local"
        self.place = local / "Programs" / PRODUCT
        self.history = local / APP_NAME / "history.sqlite3"
        self.caches = local / PRODUCT / "cache"
        menu = self.wine.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
        self.shortcut = menu / f"{PRODUCT}.lnk"
        self.task = self.wine.drive / "windows/system32/tasks" / job_name(None)
        self.stay = self.wine.drive / "stay.txt"

    def installer(self, version: str, files: Iterable[str]) -> Path:
        """An installer of a stand-in with these files."""
        bundle = self._folder / version
        for name in (*files, "_internal/both.txt"):
            file = bundle / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(version)
        kind, output = f"-XTarget {target()}", f"-DOUTPUT={bundle / PROGRAM}"
        subprocess.run(["makensis", "-V2", kind, output, HERE / "standin.nsi"], check=True)
        return compile_installer(bundle, self._folder / "made", self._art, version)

    def installed(self) -> set[str]:
        """The files of the program that are there, without those of Windows' own."""
        app = self.place / "app"
        return {file.relative_to(app).as_posix() for file in app.rglob("*") if file.is_file()}

    def remind(self) -> None:
        """Set a reminder, as the wizard does."""
        job = Job(job_name(None), ("C:\\wizard.exe",), 1)
        described = self.wine.drive / "task.xml"
        described.write_bytes(task_file(job, Reminder((1, 4, 7, 10), 3, 9), date(2026, 1, 1)))
        self.wine.run("schtasks", "/Create", "/F", "/TN", job.name, "/XML", r"C:\task.xml")

    def remove(self) -> None:
        """Remove the program without a question."""
        self.wine.run(self.place / "uninstall.exe", "/S")
        # It works on from a copy of itself, when the one that was started has ended.
        wait_until(lambda: not self.place.exists())


def check(what: str, *, holds: bool) -> None:
    """Say what was seen. Ends the trial where it does not hold."""
    sys.stdout.write(f"{'ok' if holds else 'NOT SO'}: {what}\n")
    sys.stdout.flush()
    if not holds:
        raise SystemExit(1)


def try_installing(trial: Trial) -> None:
    """A first installation, by a person who has none."""
    old = trial.installer(OLD_VERSION, [ONLY_OLD])
    first = old.read_bytes()
    again = trial.installer(OLD_VERSION, [ONLY_OLD]).read_bytes()
    check("made twice, it has the same bytes", holds=again == first)
    check("the installer ends well", holds=trial.wine.run(old, "/S") == 0)
    everything = {PROGRAM, ONLY_OLD, "_internal/both.txt"}
    check("all files are there, and no others", holds=trial.installed() == everything)
    check("it is in the Start menu", holds=trial.shortcut.is_file())
    entry = trial.wine.registry(ENTRY)
    check("Windows lists it with its version", holds=entry["DisplayVersion"] == OLD_VERSION)
    check("Windows knows how to remove it", holds="uninstall.exe" in entry["QuietUninstallString"])


def try_upgrading(trial: Trial) -> None:
    """A newer version over an older one: while that is open, after trouble, and as it should be."""
    new = trial.installer(NEW_VERSION, [ONLY_NEW])
    trial.history.parent.mkdir(parents=True)
    trial.history.write_text("history")
    trial.stay.touch()
    program = trial.wine.start(trial.place / "app" / PROGRAM)
    check("the program starts", holds=wait_until((trial.wine.drive / "runs.txt").exists))
    answer = trial.wine.run(new, "/S")
    check("while it is open, nothing is replaced", holds=answer == STILL_OPEN)
    check("the older version is still whole", holds=ONLY_OLD in trial.installed())
    trial.stay.unlink()
    program.wait()

    cannot_be_written = trial.place / "uninstall.exe"
    cannot_be_written.unlink()
    cannot_be_written.mkdir()
    check("where it fails in the middle, it says so", holds=trial.wine.run(new, "/S") == STOPPED)
    check("the older version is back", holds=ONLY_OLD in trial.installed())
    cannot_be_written.rmdir()

    app = trial.place / "app"
    app.rename(trial.place / "app.old")
    (app / "_internal").mkdir(parents=True)
    (app / "_internal" / "half.txt").touch()
    check("after an upgrade that was cut off it goes on", holds=trial.wine.run(new, "/S") == 0)
    everything = {PROGRAM, ONLY_NEW, "_internal/both.txt"}
    check("no file of the older version is left", holds=trial.installed() == everything)
    check("nothing put aside is left", holds=not (trial.place / "app.old").exists())
    version = trial.wine.registry(ENTRY)["DisplayVersion"]
    check("Windows lists the newer version", holds=version == NEW_VERSION)
    check("the history is kept", holds=trial.history.read_text() == "history")


def try_removing(trial: Trial) -> None:
    """The program is removed without a question; the history is not."""
    trial.remind()
    check("a reminder is set", holds=trial.task.exists())
    trial.caches.mkdir(parents=True)
    trial.remove()
    check("the program is gone, with its folder", holds=not trial.place.exists())
    check("it is no more in the Start menu", holds=not trial.shortcut.exists())
    check("Windows lists it no more", holds=trial.wine.registry(ENTRY) == {})
    check("the reminder is gone", holds=not trial.task.exists())
    check("what Qt had kept is gone", holds=not trial.caches.parent.exists())
    check("the history is kept", holds=trial.history.read_text() == "history")


def main(arguments: list[str]) -> int:
    """Try it, part after part."""
    (art,) = (Path(each).resolve() for each in arguments)
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder), art)
        try:
            try_installing(trial)
            try_upgrading(trial)
            try_removing(trial)
        finally:
            trial.wine.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
