"""A walk on the foreign site, with small catalogs that hold every kind of setting."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.value import Ticks
from tests.contracts.walk import Walk, catalog_of, walk
from tests.fakes.foreign_site import Faults, ForeignSite, Look

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from linkedin_privacy_wizard.browser.limits import Limits
    from tests.contracts.walk import Truth
    from tests.fakes.attached import Driven
    from tests.fakes.foreign_site.member import State

# Every way to draw a control in turn, on pages with one, two and three of them.
MIXED = (
    *("ads-connections", "ads-companies", "ads-groups", "ads-education", "ads-display-format"),
    *("ads-interests", "ads-age", "profile-viewing", "email-visibility", "email-export"),
    *("follow-visibility", "active-status", "messages-inmail"),
)
# What can be told in any language: by LinkedIn's own addresses, keys and codes.
IN_ANY_LANGUAGE = (
    *("ads-inferred-location", "ads-interests", "ads-age", "ads-off-linkedin"),
    *("data-from-others", "measure-ad-success", "share-affiliates", "ads-profile-location"),
    *("profile-viewing", "discover-email", "off-linkedin-visibility", "page-export"),
    "ads-connections",
)


def value_of(state: State) -> str:
    """What the site holds, as the wizard's one word for it."""
    if isinstance(state, str):
        return state
    return Ticks(frozenset(i for i, ticked in enumerate(state) if ticked), len(state)).value()


def truth_of(site: ForeignSite) -> Truth:
    """All that the member has set; what is not offered is not there."""
    return {
        thing.id: value_of(site.member.truth[thing.id])
        for page in site.member.pages.values()
        for thing in page.things
        if page.id not in site.faults.absent
    }


def stray_writes(done: Walk, site: ForeignSite) -> list[tuple[str, str]]:
    """What was written that nobody agreed to. A group of boxes is written box by box."""
    planned = {change.setting.id: change.wanted for change in done.plan}
    return [
        (name, value_of(state))
        for name, state in site.writes
        if name not in planned or (isinstance(state, str) and planned[name] != state)
    ]


def stray_clicks(site: ForeignSite, *allowed: str) -> list[str]:
    """Clicks on what is around the page, on dialogs, or on nothing at all."""
    return [where for where in site.clicks if where not in ("page", *allowed)]


@asynccontextmanager
async def on_foreign_site(
    attached: Driven,
    look: Look,
    faults: Faults,
    *settings: str,
    limits: Limits | None = None,
) -> AsyncIterator[tuple[Walk, ForeignSite]]:
    """The wizard at a foreign site; both are closed at the end."""
    site = ForeignSite(look, faults)
    origin = await site.start()
    done = walk(attached, origin, lambda: truth_of(site), catalog_of(*settings), limits)
    try:
        yield done, site
    finally:
        await done.close()
        await site.stop()
