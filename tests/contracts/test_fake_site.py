"""The pretend LinkedIn of the unit tests is held to the same claims as the real pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.linkedin.page import ControlKind
from tests.contracts.walk import Walk, catalog_of, false_claims, false_reads, unfinished, unread
from tests.fakes.pages import Page, Question, Thing, boxes, page_of, radios
from tests.fakes.site import FakeSite

if TYPE_CHECKING:
    from tests.contracts.walk import Truth

pytestmark = pytest.mark.asyncio(loop_scope="session")

CATALOG = catalog_of(
    *("ads-age", "ads-gender", "ads-employer", "ads-off-linkedin", "share-affiliates"),
    *("profile-viewing", "gai-training", "research-data"),
)
VIEWING = (
    ("DISCLOSE_FULL", "Your name and headline"),
    ("DISCLOSE_ANONYMOUS", "Private profile characteristics"),
    ("HIDE", "Private mode"),
)


def _pages() -> dict[str, Page]:
    pages = {setting.id: page_of(setting) for setting in CATALOG.settings}
    menu = Thing("true", ControlKind.MENU, choices=(("true", "On"), ("false", "Off")))
    pages["ads-employer"].things = boxes("on", "off", "on")
    pages["profile-viewing"].things = [radios("DISCLOSE_FULL", *VIEWING)]
    pages["gai-training"].things = [menu]
    return pages


def _truth(pages: dict[str, Page]) -> Truth:
    meant = {"DISCLOSE_FULL": "full", "HIDE": "private", "true": "on", "false": "off"}
    told = {name: meant.get(page.value, page.value) for name, page in pages.items()}
    ticked = [str(n) for n, box in enumerate(pages["ads-employer"].things) if box.value == "on"]
    told["ads-employer"] = f"some:{'.'.join(ticked)}/3" if ticked else "none"
    return told


async def test_the_same_claims_hold_on_the_pretend_linkedin() -> None:
    pages = _pages()
    pages["ads-off-linkedin"].knocks_on = {pages["share-affiliates"]: "off"}
    pages["ads-gender"].keeps = False
    pages["research-data"].asks = Question("Really?")
    site = FakeSite(*pages.values())
    done = Walk(site, site.keeper, CATALOG, lambda: _truth(pages))
    await done.scan()
    assert false_reads(done) == {}
    assert unread(done, done.before) == set()
    await done.change()
    assert set(unfinished(done)) == {"ads-gender", "research-data"}
    assert false_claims(done) == []
