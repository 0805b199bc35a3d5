"""Whose account a page is of: told by a hash alone, and only where a name is surely one."""

from __future__ import annotations

import hashlib
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Literal

import pytest

from linkedin_privacy_wizard.browser.account_mark import ROUNDS
from linkedin_privacy_wizard.browser.limits import Limits
from linkedin_privacy_wizard.linkedin.gatekeeper import Gatekeeper
from linkedin_privacy_wizard.linkedin.guards import Guard
from linkedin_privacy_wizard.practice.account import sample_account
from linkedin_privacy_wizard.practice.faults import Faults
from linkedin_privacy_wizard.practice.server import PracticeSite

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from linkedin_privacy_wizard.browser.site import PlaywrightSite
    from tests.fakes.attached import Attached

pytestmark = pytest.mark.asyncio(loop_scope="session")

SALT = "5a17"
ROBIN = "robin sample"
AT = "/mypreferences/d/categories/privacy"
LIMITS = Limits(pace=0, calm=0.05)
MENU = '<div id="meMenuV2WideComponentRef"><button aria-label="{label}">{words}</button></div>'
PICTURE = '<nav class="global-nav"><img class="global-nav__me-photo" alt="{alt}"></nav>'

ROBINS = {
    "as LinkedIn has it": ("en", MENU.format(label="Robin Sample Me", words="Me")),
    "written otherwise": ("en", MENU.format(label=" ROBIN\u200b  Sample Me ", words="Me ")),
    "no words on it": ("en-US", MENU.format(label="Robin Sample Me", words="<svg></svg>")),
    "German": ("de", MENU.format(label="Robin Sample Sie", words="Sie")),
    "words in front": ("fr", MENU.format(label="Vous Robin Sample", words="Vous")),
    "an older page": ("en", PICTURE.format(alt="Robin Sample")),
}
NOBODYS = {
    "nothing there": ("en", ""),
    "no name": ("en", MENU.format(label="Me", words="Me")),
    "what everybody has": ("en", MENU.format(label="Open my account menu Me", words="Me")),
    "other words": ("de", MENU.format(label="Robin Sample Sie", words="Ich")),
    "no words to tell the name from": ("de", MENU.format(label="Robin Sample", words="")),
    "an unnamed picture": ("en", PICTURE.format(alt="Photo")),
    "one sign": ("en", MENU.format(label="* Me", words="Me")),
}


def hash_of(name: str) -> str:
    """What is told of a name, made in another way."""
    return hashlib.pbkdf2_hmac("sha256", name.encode(), SALT.encode(), ROUNDS).hex()


@asynccontextmanager
async def at_practice(attached: Attached, site: PracticeSite) -> AsyncIterator[PlaywrightSite]:
    """A settings page, with the member signed in."""
    origin = await site.start()
    await attached.give_cookie("li_at", site.open_session(), origin)
    seen = attached.site(Gatekeeper(Guard(origin, frozenset({AT}))), LIMITS)
    await seen.open(AT, lambda view: bool(view.rows))
    try:
        yield seen
    finally:
        await seen.close()
        await site.stop()


async def told_by(seen: PlaywrightSite, attached: Attached, look: tuple[str, str]) -> str | None:
    """What a page of that language with that body tells."""
    await attached.page.evaluate(
        "([language, body]) => { document.documentElement.lang = language;"
        " document.body.innerHTML = body }",
        look,
    )
    return await seen.account_mark(SALT)


async def test_one_name_has_one_hash_in_every_language_and_layout(attached: Attached) -> None:
    async with at_practice(attached, PracticeSite()) as seen:
        for what, look in ROBINS.items():
            told = await told_by(seen, attached, look)
            assert told == f"{look[0][:2]}:{hash_of(ROBIN)}", what


async def test_what_may_be_no_name_tells_nothing(attached: Attached) -> None:
    async with at_practice(attached, PracticeSite()) as seen:
        for what, look in NOBODYS.items():
            assert await told_by(seen, attached, look) is None, what


@pytest.mark.parametrize("generation", [2018, 2026])
async def test_the_practice_account_tells_whose_it_is_unless_it_hides_the_name(
    attached: Attached, generation: Literal[2018, 2026]
) -> None:
    site = PracticeSite(sample_account(generation=generation))
    async with at_practice(attached, site) as seen:
        assert await seen.account_mark(SALT) == f"en:{hash_of(ROBIN)}"
        site.faults = Faults(no_name_shown=True)
        await seen.open(AT, lambda view: bool(view.rows))
        assert await seen.account_mark(SALT) is None
