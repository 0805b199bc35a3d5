"""Opening the page of a right, and what is read there; nothing is ever pressed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from linkedin_privacy_wizard.catalog import load, load_rights
from linkedin_privacy_wizard.domain.right import Listed, Right, Seen
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.domain.trouble import SignedOut, SlowDown
from linkedin_privacy_wizard.linkedin.addresses import category_path
from linkedin_privacy_wizard.linkedin.guards import Driver
from linkedin_privacy_wizard.linkedin.page import Marker, PageView, Row
from linkedin_privacy_wizard.workflows.rights import look_at
from tests.fakes.pages import ORIGIN, Page, Thing
from tests.fakes.site import FakeSite

RESOURCES = Path(__file__).parents[2] / "resources"
RIGHTS = {right.id: right for right in load_rights(RESOURCES / "rights")}
CATALOG = replace(load(RESOURCES / "catalog"), rights=tuple(RIGHTS.values()))
SECTION = category_path(Category.SIGN_IN)
TWO_STEP = "/mypreferences/d/two-factor-authentication"
SERVICES = "/mypreferences/d/data-sharing-for-permitted-services"
LINES = (Listed(("Example Calendar",), "Remove"), Listed(("Example Forms",), "Remove"))

pytestmark = pytest.mark.asyncio


def row(title: str, path: str, *words: str) -> tuple[Category, Row]:
    """A row of the section of signing in."""
    return Category.SIGN_IN, Row(path, title, words)


def site_with(*rows: tuple[Category, Row], pages: tuple[Page, ...] = ()) -> FakeSite:
    """LinkedIn in the person's hands."""
    site = FakeSite(*pages)
    site.new_rows += rows
    site.listed = LINES
    site.keeper.steer(Driver.PERSON)
    return site


def page(path: str, title: str = "Any") -> Page:
    """A page that no section lists."""
    return Page(path, title, [Thing()], listed=False)


def right(right_id: str) -> Right:
    """One of those that are shipped."""
    return RIGHTS[right_id]


async def test_a_form_is_opened_and_nothing_is_read_of_it() -> None:
    site = site_with(pages=(page("/help/linkedin/ask/TS-DPRO"),))
    assert await look_at(right("object"), CATALOG, site) == Seen()
    assert site.loads == ["/help/linkedin/ask/TS-DPRO"]


async def test_what_the_permitted_services_list_is_told() -> None:
    site = site_with(pages=(page(SERVICES),))
    assert await look_at(right("permitted-services"), CATALOG, site) == Seen(lines=LINES)


async def test_a_list_that_linkedin_does_not_show_is_not_told() -> None:
    site = site_with()
    site.answers[1] = PageView(f"{ORIGIN}{SECTION}", rows=(Row("/mypreferences/d/x", "X"),))
    assert await look_at(right("permitted-services"), CATALOG, site) == Seen()


async def test_the_row_tells_whether_two_step_verification_is_on() -> None:
    site = site_with(row("Two-step verification", TWO_STEP, "Off"), pages=(page(TWO_STEP),))
    assert await look_at(right("two-step"), CATALOG, site) == Seen(on=False)
    assert site.loads == [SECTION, TWO_STEP]


async def test_a_row_without_a_value_tells_nothing() -> None:
    site = site_with(row("Two-step verification", TWO_STEP), pages=(page(TWO_STEP),))
    assert await look_at(right("two-step"), CATALOG, site) == Seen()


async def test_the_row_counts_the_sign_ins() -> None:
    path = "/psettings/sessions"
    site = site_with(row("Where you're signed in", path, "5"), pages=(page(path),))
    assert await look_at(right("sessions"), CATALOG, site) == Seen(count=5)


async def test_where_the_row_holds_no_number_the_lines_are_counted() -> None:
    path = "/psettings/sessions"
    site = site_with(row("Where you're signed in", path, "today", "1"), pages=(page(path),))
    site.new_rows[0] = row("Where you're signed in", path, "1", "2")
    assert await look_at(right("sessions"), CATALOG, site) == Seen(count=2)
    site.listed = ()
    assert await look_at(right("sessions"), CATALOG, site) == Seen()


async def test_where_nobody_knows_the_address_linkedins_own_row_leads_there() -> None:
    path = "/mypreferences/d/searches"
    site = site_with(pages=(page(path),))
    site.new_rows.append((Category.PRIVACY, Row(path, "Search history", ("2",))))
    assert await look_at(right("search-history"), CATALOG, site) == Seen()
    assert site.loads == [category_path(Category.PRIVACY), path]


async def test_without_such_a_row_the_list_of_settings_stays_open() -> None:
    site = site_with(row("Something else", "/mypreferences/d/else"))
    assert await look_at(right("remembered-devices"), CATALOG, site) == Seen()
    assert site.loads == [SECTION]
    site.gone_sections.add(Category.SIGN_IN)
    assert await look_at(right("remembered-devices"), CATALOG, site) == Seen()


async def test_a_setting_that_the_catalog_no_longer_has_is_not_looked_for() -> None:
    site = site_with()
    nothing = replace(CATALOG, settings=())
    assert await look_at(right("remembered-devices"), nothing, site) == Seen()
    assert site.loads == []


async def test_the_sessions_trouble_ends_it() -> None:
    site = site_with(pages=(page(SERVICES),))
    site.answers[1] = PageView(f"{ORIGIN}/login", markers=frozenset({Marker.PASSWORD}))
    with pytest.raises(SignedOut):
        await look_at(right("permitted-services"), CATALOG, site)


async def test_a_form_may_ask_for_a_sign_in_and_a_limit_still_ends_it() -> None:
    site = site_with(pages=(page("/help/linkedin/ask/TS-DPRO"),))
    site.answers[1] = PageView(f"{ORIGIN}/login", markers=frozenset({Marker.PASSWORD}))
    assert await look_at(right("object"), CATALOG, site) == Seen()
    site.answers[2] = PageView(f"{ORIGIN}/help/linkedin/ask/TS-DPRO", status=429)
    with pytest.raises(SlowDown):
        await look_at(right("object"), CATALOG, site)


@pytest.mark.parametrize("right_id", RIGHTS)
async def test_nothing_is_pressed_and_the_wizard_itself_is_kept_out(right_id: str) -> None:
    site = site_with(pages=tuple(page(r.address.path) for r in RIGHTS.values() if r.address))
    await look_at(RIGHTS[right_id], CATALOG, site)
    assert [entry for entry in site.diary if not str(entry).startswith("load ")] == []
