"""Which catalog is in use at a start, and which file may take its place."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain.edition import Edition, Refused
from linkedin_privacy_wizard.gui import catalog_shelf
from linkedin_privacy_wizard.gui.catalog_shelf import (
    FILE_NAME,
    CatalogShelf,
)
from linkedin_privacy_wizard.updates.bundle import LARGEST
from linkedin_privacy_wizard.wizard.catalog_news import Offer, Origin
from tests.catalog_files import changed
from tests.signed_catalogs import EDITION_PATH, MADE, TODAY, UNTIL, small

if TYPE_CHECKING:
    from pathlib import Path


from tests.unit.catalog_shelves import AGE, HOBBY, OURS, STRANGER, US, started

DAY = timedelta(days=1)


def with_changes() -> dict[str, str]:
    """One setting more, one with another name, and one gone."""
    files = small()
    files[HOBBY] = changed(
        files[AGE],
        ("ads-age", "ads-hobby"),
        ("ads-by-age", "ads-by-hobby"),
        ("allowAdsByAge", "allowAdsByHobby"),
        ("Age range", "Hobbies"),
    )
    del files["catalog/sign-in-and-security/sessions.toml"]
    return files


def taken(folder: Path, content: bytes) -> Offer:
    """Start, and take that file."""
    shelf, _ = started(folder)
    offer = shelf.offer(content, Origin.FILE, TODAY)
    shelf.keep(content, offer.edition)
    return offer


def test_without_a_newer_one_the_catalog_of_the_program_is_used(tmp_path: Path) -> None:
    shelf, catalog = started(tmp_path)
    assert [each.id for each in catalog.settings] == ["ads-age", "sessions"]
    assert [each.id for each in catalog.rights] == ["object"]
    assert catalog.edition == OURS
    assert shelf.set_aside is None
    assert shelf.takes_any
    assert not CatalogShelf(tmp_path, tmp_path, tmp_path).takes_any


def test_what_is_taken_is_used_from_the_next_start_on(tmp_path: Path) -> None:
    offer = taken(tmp_path, US.sign_catalog(files=with_changes()))
    assert [each.id for each in offer.change.added] == ["ads-hobby"]
    assert offer.change.changed == ()
    assert [each.id for each in offer.change.removed] == ["sessions"]
    shelf, catalog = started(tmp_path)
    assert shelf.set_aside is None
    assert catalog.edition == offer.edition == Edition(2, MADE, UNTIL)
    assert catalog.by_id("ads-hobby") is not None
    assert catalog.by_id("sessions") is None
    assert [each.id for each in catalog.rights] == ["object"]


def test_what_is_kept_is_for_its_owner_alone(tmp_path: Path) -> None:
    taken(tmp_path, US.sign_catalog())
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600


def test_one_that_expires_later_stays_in_use(tmp_path: Path) -> None:
    taken(tmp_path, US.sign_catalog(until=TODAY))
    shelf, catalog = started(tmp_path)
    assert catalog.edition is not None
    assert (catalog.edition.number, shelf.set_aside) == (2, None)


def test_a_program_that_brings_a_newer_one_uses_that(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(US.sign_catalog(number=1))
    shelf, catalog = started(tmp_path)
    assert (catalog.edition, shelf.set_aside) == (OURS, None)


DAMAGED = {
    "by a stranger": (STRANGER.sign_catalog(), Refused.NOT_SIGNED),
    "half written": (US.sign_catalog()[:-1], Refused.NOT_SIGNED),
    "empty": (b"", Refused.NOT_OURS),
    "too large": (b"x" * (LARGEST + 1), Refused.TOO_LARGE),
    "for a newer program": (US.sign_catalog(needs="9.0.0"), Refused.TOO_NEW),
    "of another form": (US.sign_table(form=2), Refused.TOO_NEW),
    "broken": (US.sign_catalog(files={**small(), AGE: "id ="}), Refused.BROKEN),
    "without rights": (
        US.sign_catalog(files={k: v for k, v in small().items() if k.startswith("catalog/")}),
        Refused.BROKEN,
    ),
}


@pytest.mark.parametrize(("content", "why"), DAMAGED.values(), ids=DAMAGED)
def test_whatever_lies_in_the_data_folder_there_is_a_catalog(
    tmp_path: Path, content: bytes, why: Refused
) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    shelf, catalog = started(tmp_path)
    assert shelf.set_aside is why
    assert (catalog.edition, len(catalog.settings)) == (OURS, 2)
    # And nothing of it keeps a good one out.
    assert shelf.offer(US.sign_catalog(), Origin.FILE, TODAY).edition.number == 2


@pytest.mark.parametrize(("content", "why"), DAMAGED.values(), ids=DAMAGED)
def test_what_would_not_be_used_is_not_taken(tmp_path: Path, content: bytes, why: Refused) -> None:
    shelf, _ = started(tmp_path)
    assert shelf.why_not(content) is why


def test_a_key_that_a_newer_program_no_longer_knows_is_worth_nothing(tmp_path: Path) -> None:
    taken(tmp_path, US.sign_catalog())
    shelf, catalog = started(tmp_path, STRANGER.key)
    assert (shelf.set_aside, catalog.edition) == (Refused.NOT_SIGNED, OURS)


def test_what_cannot_be_read_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    shelf, catalog = started(tmp_path)
    assert shelf.set_aside is Refused.UNREADABLE
    assert catalog.settings


def test_there_is_no_way_back(tmp_path: Path) -> None:
    third, fourth = US.sign_catalog(number=3), US.sign_catalog(number=4)
    shelf, _ = started(tmp_path)
    assert shelf.why_not(US.sign_catalog(number=1)) is Refused.SAME
    shelf.keep(fourth, shelf.offer(fourth, Origin.FILE, TODAY).edition)
    # At once, and after the next start.
    for each in (shelf, started(tmp_path)[0]):
        assert each.why_not(third) is Refused.OLDER
        assert each.why_not(fourth) is Refused.SAME


def test_an_older_file_that_is_put_back_is_used_only_above_the_one_of_the_program(
    tmp_path: Path,
) -> None:
    taken(tmp_path, US.sign_catalog(number=4))
    (tmp_path / FILE_NAME).write_bytes(US.sign_catalog(number=1))
    _, catalog = started(tmp_path)
    assert catalog.edition == OURS


@pytest.mark.parametrize(
    ("today", "why"),
    [
        (UNTIL, None),
        (UNTIL + DAY, Refused.EXPIRED),
        (MADE - DAY, None),
        (MADE - 2 * DAY, Refused.NOT_YET),
    ],
)
def test_it_is_on_offer_from_its_first_day_to_its_last(
    tmp_path: Path, today: date, why: Refused | None
) -> None:
    shelf, _ = started(tmp_path)
    content = US.sign_catalog()
    if why is None:
        assert shelf.offer(content, Origin.FILE, today).edition == Edition(2, MADE, UNTIL)
    else:
        assert shelf.why_not(content, today) is why


def test_the_two_names_of_an_edition_must_be_the_same(tmp_path: Path) -> None:
    files = small()
    files[EDITION_PATH] = changed(files[EDITION_PATH], ("edition = 1\n", "edition = 7\n"))
    content = US.sign_table(files=files, edition=8, made="2026-09-01")
    assert started(tmp_path)[0].why_not(content) is Refused.BROKEN


def test_what_is_signed_is_held_to_everything_that_the_check_asks_for(tmp_path: Path) -> None:
    shelf, _ = started(tmp_path)
    files = small()
    long = " ".join(["word"] * 30)
    name = next(line for line in files[AGE].splitlines() if line.startswith("what = "))
    files[AGE] = changed(files[AGE], (name, f'what = "{long}."'))
    assert shelf.why_not(US.sign_catalog(files=files)) is Refused.BROKEN


def test_a_full_disk_leaves_the_one_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    second, third = US.sign_catalog(number=2), US.sign_catalog(number=3)
    taken(tmp_path, second)
    shelf, _ = started(tmp_path)
    offer = shelf.offer(third, Origin.FILE, TODAY)

    def full(_path: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(catalog_shelf, "write_whole", full)
        with pytest.raises(OSError, match="No space"):
            shelf.keep(third, offer.edition)
    assert (tmp_path / FILE_NAME).read_bytes() == second
    # It is still on offer.
    assert shelf.offer(third, Origin.FILE, TODAY) == offer
