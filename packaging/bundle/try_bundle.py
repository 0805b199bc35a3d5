"""Does the whole job from the bundle on the practice account, in an environment with nothing in it.

`python -m bundle.try_bundle [PROGRAM]` tries dist/linkedin-privacy-wizard, or another program that
was made from it. A first line that says otherwise ends it with a non-zero code. On Linux it also
looks at what its processes open and inherit: nothing of the sources, of .venv or of any other
Python, and nothing that is the bundle's own. Times and memory are only printed.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bundle import first_paint
from bundle.build_bundle import BUNDLE, MACOS_APP, NAME
from bundle.onlookers import Onlooker, foreign_files, traced

LIMIT_S = 900
SHORT_LIMIT_S = 60
FEWEST_PICTURES = 40
# What a program needs of its environment; on Windows and macOS nothing works without some of it.
HANDED_ON = (
    *("DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"),
    *("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "TMPDIR", "TEMP", "TMP"),
)


class Wrong(Exception):
    """Something is not as it should be; the text says what."""


def main(arguments: list[str]) -> int:
    """Try everything, one line for each."""
    program = Path(arguments[0]).absolute() if arguments else default_program()
    with tempfile.TemporaryDirectory() as folder:
        try:
            try_commands(program, Path(folder))
            try_practice(program, Path(folder))
            try_whole_job(program, Path(folder))
        except Wrong as wrong:
            print(f"WRONG  {wrong}")
            return 1
        first_paint.show(program, environment(Path(folder)))
    return 0


def default_program() -> Path:
    """The program of the bundle, as each system calls it."""
    if platform.system() == "Darwin":
        return MACOS_APP / "Contents" / "MacOS" / NAME
    program = BUNDLE / NAME
    return program.with_suffix(".exe") if platform.system() == "Windows" else program


def environment(home: Path) -> dict[str, str]:
    """Nothing but what a new person's desktop has."""
    folders = {name: str(home) for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")}
    handed_on = {name: os.environ[name] for name in HANDED_ON if name in os.environ}
    path = os.environ["PATH"] if platform.system() == "Windows" else "/usr/bin:/bin"
    return {**folders, **handed_on, "PATH": path, "LANG": "C.UTF-8"}


def try_commands(program: Path, home: Path) -> None:
    """The commands that end by themselves."""
    expect(program, home, ["--help"], 0, "practice account")
    expect(program, home, ["catalog", "check"], 0, "No mistakes.")
    expect(program, home, ["history"], 0, "There is no history yet.")
    expect(program, home, ["--nonsense"], 2, "--nonsense")


def expect(program: Path, home: Path, arguments: list[str], code: int, words: str) -> None:
    """Run a command; it must end with this code, and say these words where it has a console."""
    ended = subprocess.run(
        [program, *arguments],
        env=environment(home),
        cwd=home,
        check=False,
        capture_output=True,
        text=True,
        timeout=SHORT_LIMIT_S,
    )
    said = ended.stdout + ended.stderr
    if ended.returncode != code or (words not in said and platform.system() != "Windows"):
        raise Wrong(f"{' '.join(arguments)}: ended with {ended.returncode} and said:\n{said}")
    print(f"right  {' '.join(arguments)}")


def try_practice(program: Path, home: Path) -> None:
    """The pretend site alone, which runs until it is ended."""
    if platform.system() == "Windows":
        return
    site = subprocess.Popen(
        [program, "practice"], env=environment(home), cwd=home, stdout=subprocess.PIPE, text=True
    )
    assert site.stdout is not None
    line = site.stdout.readline()
    is_up = site.poll() is None
    site.terminate()
    site.wait(SHORT_LIMIT_S)
    if not is_up or "http://127.0.0.1:" not in line:
        raise Wrong(f"practice: ended with {site.returncode} and said: {line}")
    print("right  practice")


def try_whole_job(program: Path, home: Path) -> None:
    """From the first page to the last, through the window, as a person goes."""
    pictures, trace = home / "pictures", home / "trace"
    strace = shutil.which("strace")
    watched = traced(strace, trace) if strace and platform.system() == "Linux" else []
    started = time.monotonic()
    with home.joinpath("said").open("w+", encoding="utf-8", errors="replace") as said:
        job = subprocess.Popen(
            [*watched, program, "tour", pictures],
            env=environment(home),
            cwd=home,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        with Onlooker(program.resolve().parent) as onlooker:
            try:
                code = job.wait(LIMIT_S)
            finally:
                job.kill()
        said.seek(0)
        taken = len(list(pictures.glob("*.png")))
        if code != 0 or taken < FEWEST_PICTURES:
            raise Wrong(f"tour: ended with {code} after {taken} pictures and said:\n{said.read()}")
    print(f"right  the whole job, {taken} pictures, {time.monotonic() - started:.0f} s")
    if platform.system() == "Linux":
        say_what_was_seen(onlooker)
    if watched:
        say_what_was_opened(program, trace)
    else:
        print("       which files it opened was not looked at: there is no strace")


def say_what_was_seen(onlooker: Onlooker) -> None:
    """Its processes, and what they have inherited."""
    missing = {"node", "QtWebEngineProcess"} - onlooker.programs
    if missing or onlooker.inherited:
        raise Wrong(f"never seen: {sorted(missing)}; inherited: {sorted(onlooker.inherited)}")
    print(f"right  its {len(onlooker.programs)} programs have inherited nothing of the bundle's")
    print(f"       memory at its peak: {onlooker.peak / 1_000_000:.0f} MB")


def say_what_was_opened(program: Path, trace: Path) -> None:
    """The files of the whole job."""
    opened, foreign = foreign_files(trace, program.resolve().parent)
    if foreign or not opened:
        raise Wrong(f"{opened} files opened, of the sources or another Python: {sorted(foreign)}")
    print(f"right  {opened} files opened, none of the sources or of another Python")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
