"""Prints what the wizard costs, each figure beside what it is measured against.

`python -m tests.bench` runs everything once, one process after the other, on the practice account:
a server in this process, that nobody else can reach. Nothing is asserted; goals are printed with
whether they are met. Figures of one run belong together; two runs on a busy computer do not.

Page loads   The pages that the practice account has served for a check-up, and for 20 changes with
             their proof. The least that reading from lists allows: one for each section, and one
             for each value that no row shows; one for each change, and one for each section
             touched. Beside it a program that opens one page for each setting, and again one for
             each setting to see what has moved.
First paint  From starting the process until the window has been painted, the median of several
             starts, each followed by that of an empty window. "First page" is when what the
             person came for has been painted too. (`paint.py`)
Bundle       The same, of the packed program, where one has been built, beside the source. Both are
             timed from outside, by what Qt says in its log. (`bundle.py`)
Years        The same, with 1, 100 and 5,000 check-ups in the notes of one account, until the page
             that says how things stand has been painted. (`years.py`)
Wall time    A check-up and 20 changes, without pauses, every answer of the site 150 ms late: from
             the first page of the check-up to its end, and from the first change to the end of the
             proof. Beside it the sum of what the page loads take by themselves: from
             navigationStart to loadEventEnd, as the browser's Navigation Timing has it. Besides, a
             page draws itself 150 ms after it has loaded, a press is answered after 150 ms, and a
             page must have kept still for a while before it is believed. (`loads.py`, `job.py`)
Stalls       During the same job: the longest time between two ticks of a 5 ms timer in the window's
             thread, and where that thread was meanwhile. (`stalls.py`)
Memory       The same job again, without the late answers: the highest sum of PSS over all its
             processes. Beside it a bare web view on one of the pages. The page's own process grows
             with every page that is opened, so the last row is beside a view that has opened as
             many. (`memory.py`, `bare.py`)
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from linkedin_privacy_wizard.browser.limits import Limits
from linkedin_privacy_wizard.practice.faults import Faults
from tests.bench.bundle import show_bundle
from tests.bench.memory import MIB, Peak
from tests.bench.site import HostedSite
from tests.bench.table import Row, show
from tests.bench.years import write_years

STARTS = 9
YEARS = (1, 100, 5000)
LONGEST_YEARS = 1.5
LATENCY_MS = 150
DRAWN_AFTER_S = Faults().drawn_after_ms / 1000
GOAL = 1.3
LONGEST_STALL_MS = 50
SETTLE_S = 3.0
Told = dict[str, Any]


def main() -> None:
    """Measure everything, and print each part as soon as it is known."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        show_first_paint(Path(folder))
        show_bundle(Path(folder))
        show_years(Path(folder))
        with HostedSite(LATENCY_MS) as site:
            job = run_job(site, Path(folder) / "late")
        show_page_loads(job)
        show_wall_time(job)
        show_stalls(job)
        with HostedSite() as site:
            job = run_job(site, Path(folder) / "again", measure_memory=True)
            show_memory(job["memory"], bare_view(site, 1), bare_view(site, job["loads"]))


def start(module: str, *arguments: str) -> subprocess.Popen[str]:
    """Start one of the programs beside this file. What Chromium says of the screen is dropped."""
    return subprocess.Popen(
        [sys.executable, "-m", f"tests.bench.{module}", *arguments],
        env=os.environ | {"STARTED": str(time.monotonic())},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def show_first_paint(folder: Path) -> None:
    """Alternate between our window and an empty one."""
    folder = folder / "paint"
    folder.mkdir()
    ours, empty = [], []
    for _ in range(STARTS):
        empty.append(first_paint("empty"))
        ours.append(first_paint("wizard", str(folder)))
    nothing = median(window for window, _ in empty) * 1000
    rows = [
        Row("First paint of the window", median(w for w, _ in ours) * 1000, nothing, "ms", GOAL),
        Row("First paint of the first page", median(p for _, p in ours) * 1000, nothing, "ms"),
    ]
    show("FIRST PAINT, beside an empty window", rows, [])


def show_years(folder: Path) -> None:
    """Take turns between a short history and long ones."""
    sizes = {count: write_years(folder / f"years {count}", count) for count in YEARS}
    took: dict[int, list[float]] = {count: [] for count in YEARS}
    for _ in range(STARTS):
        for count in YEARS:
            _, page = first_paint("wizard", str(folder / f"years {count}"), "OverviewPage")
            took[count].append(page * 1000)
    one = median(took[1])
    rows = [
        Row(f"First page with {count:,} check-ups", median(took[count]), one, "ms", LONGEST_YEARS)
        for count in YEARS[1:]
    ]
    notes = [f"{count:,} check-ups take {size / MIB:.1f} MiB." for count, size in sizes.items()]
    show("YEARS of check-ups, beside one check-up", rows, notes)


def first_paint(*arguments: str) -> tuple[float, float]:
    """When the window was first painted, and its page, in seconds."""
    told, _ = start("paint", *arguments).communicate(timeout=60)
    window, page = (float(line) for line in told.split())
    return window, page


def run_job(site: HostedSite, folder: Path, *, measure_memory: bool = False) -> Told:
    """A check-up and 20 changes; what the job has told, and the pages served at each mark."""
    folder.mkdir()
    process = start("job", site.origin, str(folder))
    if not measure_memory:
        return _listen(process, site)
    with Peak(process.pid) as peak:
        told = _listen(process, site)
    return told | {"memory": peak}


def _listen(process: subprocess.Popen[str], site: HostedSite) -> Told:
    assert process.stdout is not None
    pages, own, told = {}, {}, {}
    for line in process.stdout:
        told = json.loads(line)
        if "mark" in told:
            pages[told["mark"]] = site.page_loads
            own[told["mark"]] = told
    if process.wait() != 0:
        raise RuntimeError(f"The job has ended with {process.returncode}")
    return told | {"pages": pages, "own": own}


def between(marks: dict[str, Any], first: str, last: str) -> float:
    """How much has come together between two marks."""
    return float(marks[last] - marks[first])


def show_page_loads(job: Told) -> None:
    """How many pages were opened."""
    settings, changes = job["settings"], job["changes"]
    read = between(job["pages"], "read begins", "read ends")
    applied = between(job["pages"], "apply begins", "prove ends")
    least_read = job["categories"] + job["rowless"]
    least_applied = changes + job["touched"]
    rows = [
        Row("Check-up, beside the least", read, least_read),
        Row("Check-up, beside a page for each setting", read, settings),
        Row(f"{changes} changes, beside the least", applied, least_applied),
        Row(f"{changes} changes, beside a page for each setting", applied, changes + settings),
    ]
    proofs = f"{applied - least_applied:.0f} changes had no row to prove them by."
    notes = [
        f"{settings} settings, {job['categories']} sections, {job['rowless']} values in no row.",
        f"{job['touched']} sections touched; {proofs}",
        f"{job['changed']} of {changes} changes were seen to hold.",
    ]
    show("PAGE LOADS", rows, notes)


def show_wall_time(job: Told) -> None:
    """How long it took, and where the time went."""
    at, own, spent = job["at"], job["own"], job["spent"]
    spans = [("read begins", "read ends"), ("apply begins", "prove ends")]
    wall = sum(between(at, *span) for span in spans)
    loads = sum(between({m: t["loads"] for m, t in own.items()}, *span) for span in spans)
    writes = sum(between({m: t["writes"] for m, t in own.items()}, *span) for span in spans)
    pages = sum(between(job["pages"], *span) for span in spans)
    drawing, calm = pages * DRAWN_AFTER_S, pages * Limits().calm
    rows = [
        Row("Check-up and 20 changes, beside the page loads", wall, loads, "s", GOAL),
        Row("... beside loads, drawing and saving", wall, loads + drawing + writes, "s"),
        Row("Check-up alone", *_part(at, own, spans[0]), "s"),
        Row("20 changes and their proof alone", *_part(at, own, spans[1]), "s"),
    ]
    calls = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in spent.items())
    rest = wall - sum(spent[name] for name in ("open", "press", "choose", "saved"))
    notes = [
        f"The pages' own drawing: {drawing:.1f} s. The answers to presses: {writes:.1f} s.",
        f"Waited in the calls to the site: {calls}",
        "  (open is goto and look together; the looks after a press come on top)",
        f"Between the calls, history, window and looks after a press: {rest:.1f} s",
        f"{pages:.0f} pages had to keep still for {Limits().calm} s to be believed: {calm:.1f} s.",
        f"  (LinkedIn is asked every {Limits().pace:.0f} s at most: there this costs nothing.)",
    ]
    if job["unmeasured"]:
        notes.append(f"{job['unmeasured']} loads could not be measured: the page had gone on.")
    show(f"WALL TIME, with answers {LATENCY_MS} ms late", rows, notes)


def _part(at: Told, own: Told, span: tuple[str, str]) -> tuple[float, float]:
    return between(at, *span), between({m: t["loads"] for m, t in own.items()}, *span)


def show_stalls(job: Told) -> None:
    """How long the window did not answer, and why."""
    stalls = sorted(job["stalls"], key=lambda stall: -stall["seconds"])
    rows = [Row("Longest stall", job["longest"] * 1000, unit="ms", goal=LONGEST_STALL_MS)]
    notes = [
        f"{1000 * s['seconds']:.0f} ms ({1000 * s['busy']:.0f} at work), {s['step']}: {s['where']}"
        for s in stalls[:5]
    ]
    over = sum(stall["seconds"] * 1000 > LONGEST_STALL_MS for stall in stalls)
    show("STALLS OF THE WINDOW, during the job", rows, [f"{over} above the goal.", *notes])


def bare_view(site: HostedSite, count: int) -> Peak:
    """The memory of a web view and nothing else, after so many pages."""
    process = start("bare", site.origin, site.session(), str(count))
    assert process.stdout is not None
    with Peak(process.pid) as peak:
        if process.stdout.readline() != "loaded\n":
            raise RuntimeError("The bare view shows no page")
        time.sleep(SETTLE_S)
        process.communicate()
    return peak


def show_memory(ours: Peak, on_one_page: Peak, on_as_many: Peak) -> None:
    """How much memory, and whose."""
    beside = {kind: size / MIB for kind, size in on_one_page.highest.items()}
    rows = [
        Row("All processes at their peak", ours.mib, on_one_page.mib, "MiB", GOAL),
        *(
            Row(f"... {kind}", size / MIB, beside.get(kind), "MiB")
            for kind, size in ours.highest.items()
        ),
        Row("... beside a view that opened as many pages", ours.mib, on_as_many.mib, "MiB"),
    ]
    driver = ours.highest["driver"] / MIB
    alone = (on_one_page.mib + driver) / on_one_page.mib
    note = f"With nothing but the driver added, the bare view would be at {alone:.2f}x."
    show("MEMORY, beside a bare web view on one page", rows, [note])


if __name__ == "__main__":
    main()
