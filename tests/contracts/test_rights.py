"""The pages of rights on the practice account, in the real browser: opened, read, never pressed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.browser.limits import Limits
from linkedin_privacy_wizard.browser.site import PlaywrightSite
from linkedin_privacy_wizard.catalog import load, load_rights
from linkedin_privacy_wizard.domain.right import Listed, Seen
from linkedin_privacy_wizard.linkedin.addresses import CATEGORY_PATHS
from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
from linkedin_privacy_wizard.linkedin.guards import Driver, Guard
from linkedin_privacy_wizard.practice.server import PracticeSite
from linkedin_privacy_wizard.resources import resources
from linkedin_privacy_wizard.workflows.rights import look_at

if TYPE_CHECKING:
    from tests.fakes.attached import Attached

pytestmark = pytest.mark.asyncio(loop_scope="session")

RIGHTS = {right.id: right for right in load_rights(resources() / "rights")}
CATALOG = replace(load(resources() / "catalog"), rights=tuple(RIGHTS.values()))
SERVICES = ("Example Calendar", "Example Recruiter", "Example Forms")
EXPECTED = {
    "permitted-services": Seen(lines=tuple(Listed((name,), "Remove") for name in SERVICES)),
    "sessions": Seen(count=3),
    "two-step": Seen(on=False),
    "remembered-devices": Seen(count=2),
    "search-history": Seen(),
    "get-copy": Seen(),
    "object": Seen(),
}


async def test_what_the_pages_of_rights_show_is_read_and_nothing_is_pressed(
    attached: Attached,
) -> None:
    practice = PracticeSite()
    origin = await practice.start()
    await attached.give_cookie("li_at", practice.open_session(), origin)
    own = frozenset(right.address.path for right in RIGHTS.values() if right.address is not None)
    keeper = Gatekeeper(Guard(origin, CATEGORY_PATHS, Driver.PERSON, own))
    site = attached.site(keeper, Limits(pace=0, calm=0.1))
    assert isinstance(site, PlaywrightSite)
    try:
        seen = {name: await look_at(RIGHTS[name], CATALOG, site) for name in EXPECTED}
        there = attached.page.url
        keeper.steer(Driver.WIZARD)
        refused = await site.open("/help/linkedin/ask/TS-DPRO", lambda _view: True)
    finally:
        await site.close()
        await practice.stop()
    assert seen == EXPECTED
    assert there == f"{origin}/help/linkedin/ask/TS-DPRO"
    assert refused.status == 0
    assert practice.presses == []
    assert practice.account.snapshot() == PracticeSite().account.snapshot()
