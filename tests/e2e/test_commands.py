"""The commands beside the wizard: its tour, the pretend site alone, and what was done."""

from __future__ import annotations

import urllib.request
from collections import Counter
from statistics import mean, variance
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from tests.e2e.commands import Command, Interrupted
from tests.e2e.endings import FAST, TINY
from tests.e2e.orders import LONGEST_S, PROGRAM, Order, finish, start

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.orders import Ended

SCHEMES = ("light", "dark")
SIZES = ("1000x700", "1600x1000")
PAGES = (
    "welcome",
    "sign-in",
    "read",
    "choose",
    "choose-open",
    "review",
    "review-ticked",
    "apply",
    "summary",
    "moved",
    "overview",
)


def _login_page(line: str) -> str:
    """Ask the site at the address in that line for its sign-in page."""
    (origin,) = [word for word in line.split() if word.startswith("http://127.0.0.1:")]
    with urllib.request.urlopen(f"{origin}/login", timeout=10) as answer:
        return f"{answer.status} {'session_password' in answer.read().decode()}"


@pytest.mark.long
@pytest.mark.parametrize(
    "ended", [Command(("tour", "@/tour"), limit_s=LONGEST_S)], indirect=True, ids=[""]
)
def test_the_tour_leaves_a_picture_of_every_page_in_both_schemes_and_sizes(ended: Ended) -> None:
    assert ended.code == 0, ended.complaints
    assert "Traceback" not in ended.complaints
    pictures = sorted((ended.folder / "tour").glob("*.png"))
    taken = Counter(picture.stem.partition("-")[2] for picture in pictures)
    wanted = [f"{page}-{scheme}-{size}" for page in PAGES for scheme in SCHEMES for size in SIZES]
    assert taken == Counter(wanted)
    for picture in pictures:
        _look_at(picture)


def _look_at(picture: Path) -> None:
    """It has the size it says, and it is not empty.

    It is as light or dark as it says in its last rows: a web page above them has colours of its
    own.
    """
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_Grayscale8)
    assert picture.stem.endswith(f"-{image.width()}x{image.height()}")
    assert variance(_shades(image, 0)) > 50, f"{picture.name} is blank"
    bar = mean(_shades(image, image.height() - 21))
    assert (bar < 128) == ("-dark-" in picture.name), picture.name


def _shades(image: QImage, top: int) -> list[int]:
    return [
        image.pixelColor(across, down).lightness()
        for across in range(0, image.width(), 7)
        for down in range(top, image.height(), 7)
    ]


@pytest.mark.parametrize(
    "ended",
    [Interrupted(("practice", "--account-language", "de"), _login_page)],
    indirect=True,
    ids=[""],
)
def test_the_practice_account_serves_until_it_is_interrupted(ended: Ended) -> None:
    assert ended.code == 0
    assert ended.out.endswith("200 True")
    assert ended.complaints == ""


@pytest.mark.parametrize(
    "ended", [Order("whole", settings=TINY, faults=FAST)], indirect=True, ids=[""]
)
def test_the_history_is_printed_run_by_run(ended: Ended) -> None:
    process = start([*PROGRAM, "history", "--data-dir", str(ended.folder)])
    printed = finish(process, ended.folder)
    assert printed.code == 0
    (line,) = printed.out.splitlines()
    assert line.startswith("Run 1: ")
    assert line.endswith(f"changed: {len(TINY)}")
