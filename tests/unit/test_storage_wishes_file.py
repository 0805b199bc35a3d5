"""A file with what somebody wants: written for people, and read as if a stranger had made it."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.catalog import load
from linkedin_privacy_wizard.domain.brought import (
    Brought,
    LeftOut,
    Refused,
    Unusable,
    WishesRefused,
)
from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.resources import resources
from linkedin_privacy_wizard.storage.wishes_file import LARGEST, read_wishes, wishes_of
from linkedin_privacy_wizard.storage.wishes_text import FORMAT, wishes_text
from tests.builders import choice, look_only, setting, text, ticks

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 10, 3)
SETTINGS = (setting("age"), choice("viewing"), ticks("employer"), look_only("sessions"))
WANTED = Wishes({"age": "off", "viewing": "private"}, frozenset({"employer"}))
HEAD = f'format = "{FORMAT}"\nversion = 1\n'


def of(tables: str) -> Brought:
    """What a file with these tables holds."""
    return wishes_of(f"{HEAD}{tables}".encode(), SETTINGS)


def why_refused(content: bytes) -> Refused:
    """Why a file is not taken."""
    with pytest.raises(WishesRefused) as refused:
        wishes_of(content, SETTINGS)
    return refused.value.why


def test_it_can_be_read_by_a_person() -> None:
    assert wishes_text(WANTED, SETTINGS, DAY, ("What I want", "")) == (
        "# What I want\n#\n\n"
        'format = "linkedin-privacy-wizard choices"\nversion = 1\nsaved = 2026-10-03\n\n'
        '[settings.age]\nname = "Age"\nwant = "off"\ncan_be = ["on", "off", "leave alone"]\n\n'
        '[settings.viewing]\nname = "Viewing"\nwant = "private"\n'
        'can_be = ["full", "semi", "private", "leave alone"]\n\n'
        '[settings.employer]\nname = "Employer"\nwant = "leave alone"\n'
        'can_be = ["all", "none", "leave alone"]\n'
    )


def test_what_was_written_is_read_again() -> None:
    written = wishes_text(WANTED, SETTINGS, DAY)
    assert wishes_of(written.encode(), SETTINGS) == Brought(WANTED, (), DAY)


def test_every_setting_of_the_catalog_comes_through() -> None:
    settings = load(resources() / "catalog").settings
    for preset in Preset:
        wanted = {s.id: s.presets[preset] for s in settings if preset in s.presets}
        left = frozenset(s.id for s in settings if s.can_be_pressed) - wanted.keys()
        written = wishes_text(Wishes(wanted, left), settings, DAY)
        assert wishes_of(written.encode(), settings).wishes == Wishes(wanted, left)
        assert len(written) < LARGEST / 5


def test_what_only_this_account_can_have_stays_here() -> None:
    own = Wishes({"employer": "some:0.2/5", "sessions": "on", "gone": "off"})
    assert "[settings" not in wishes_text(own, SETTINGS, DAY)


def test_a_name_cannot_break_out_of_its_line() -> None:
    name = 'Q"\\ “so” \u00e9'
    odd = replace(setting("age"), text={"en": text(name)})
    written = wishes_text(WANTED, (odd,), DAY)
    assert wishes_of(written.encode(), (odd,)).wishes.values == {"age": "off"}


@pytest.mark.parametrize(
    ("table", "left_out"),
    [
        (
            '[settings.gone]\nwant="on"\nname="Old"',
            LeftOut("gone", Unusable.UNKNOWN_SETTING, "Old"),
        ),
        ('[settings.sessions]\nwant="on"', LeftOut("sessions", Unusable.ONLY_BY_HAND)),
        ('[settings.viewing]\nwant="off"', LeftOut("viewing", Unusable.UNKNOWN_VALUE)),
        ('[settings.employer]\nwant="some"', LeftOut("employer", Unusable.UNKNOWN_VALUE)),
        ('[settings.employer]\nwant="some:0/2"', LeftOut("employer", Unusable.UNKNOWN_VALUE)),
        ("[settings.viewing]\nwant=1", LeftOut("viewing", Unusable.BROKEN)),
        ("[settings.viewing]", LeftOut("viewing", Unusable.BROKEN)),
        ("[settings]\nviewing='on'", LeftOut("viewing", Unusable.BROKEN)),
        (f'[settings.viewing]\nwant="{"x" * 101}"', LeftOut("viewing", Unusable.BROKEN)),
    ],
)
def test_what_cannot_be_used_is_left_out_and_told(table: str, left_out: LeftOut) -> None:
    kept = "[settings.age]\nwant='off'\n"
    brought = of(f"{table}\n{kept}")
    assert brought == Brought(Wishes({"age": "off"}), (left_out,))


def test_keys_of_a_later_version_are_skipped() -> None:
    brought = of('colour = "red"\n[settings.age]\nwant = "off"\nsince = 2027-01-01')
    assert brought.wishes.values == {"age": "off"}


def test_an_editor_may_have_put_its_marks_into_it() -> None:
    written = wishes_text(WANTED, SETTINGS, DAY).replace("\n", "\r\n")
    assert wishes_of(written.encode("utf-8-sig"), SETTINGS).wishes == WANTED


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", Refused.NOT_OURS),
        (b"Dear reader", Refused.NOT_OURS),
        (b"format = 'a letter'", Refused.NOT_OURS),
        (b"\xff\xfe\x00", Refused.NO_TEXT),
        (HEAD.encode() + b"a = [" * 20_000, Refused.BROKEN),
        (HEAD.encode(), Refused.BROKEN),
        (HEAD.encode() + b"settings = 3", Refused.BROKEN),
        (HEAD.replace("1", "0").encode() + b"[settings]", Refused.BROKEN),
        (HEAD.replace("1", "'1'").encode() + b"[settings]", Refused.BROKEN),
        (HEAD.replace("1", "2").encode() + b"[settings]", Refused.TOO_NEW),
        (HEAD.encode() + b"[settings]", Refused.EMPTY),
    ],
)
def test_a_file_that_is_none_of_ours_is_refused(content: bytes, why: Refused) -> None:
    assert why_refused(content) is why


def test_the_line_with_the_mistake_is_named() -> None:
    with pytest.raises(WishesRefused) as refused:
        of('[settings.age]\nwant = off"')
    assert (refused.value.why, refused.value.line) == (Refused.BROKEN, 4)


def test_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "choices.txt"
    file.write_text(wishes_text(WANTED, SETTINGS, DAY), encoding="utf-8")
    assert read_wishes(file, SETTINGS).wishes == WANTED


def test_a_large_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    file = tmp_path / "choices.txt"
    file.write_bytes(b"#" * (LARGEST + 1))
    with pytest.raises(WishesRefused, match="TOO_LARGE"):
        read_wishes(file, SETTINGS)


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for place in (tmp_path, tmp_path / "nowhere", pipe):
        with pytest.raises(WishesRefused, match="UNREADABLE"):
            read_wishes(place, SETTINGS)
