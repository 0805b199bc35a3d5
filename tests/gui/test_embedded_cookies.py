"""Whether somebody is signed in, by one cookie."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkCookie

from linkedin_privacy_wizard.gui.embedded.cookies import SessionCookie

if TYPE_CHECKING:
    from tests.fakes.attached import Attached
    from tests.fakes.web_site import WebSite

pytestmark = pytest.mark.asyncio(loop_scope="session")

SETTLE_S = 0.3


class Watch:
    """A session cookie of a pane, and what it told."""

    def __init__(self, attached: Attached, host: str = "127.0.0.1") -> None:
        self.told: list[bool] = []
        self._store = attached.pane.cookies
        self.session = SessionCookie(self._store, host, "li_at")
        self.session.changed.connect(self.told.append)

    def is_present(self) -> bool:
        return self.session.is_present

    async def set(self, value: str, domain: str, name: str = "li_at") -> None:
        cookie = QNetworkCookie(name.encode(), value.encode())
        cookie.setDomain(domain)
        cookie.setPath("/")
        self._store.setCookie(cookie, QUrl(f"https://{domain.lstrip('.')}/"))
        await asyncio.sleep(SETTLE_S)


async def test_signing_in_and_out_on_a_page_is_noticed(
    attached: Attached, web_site: WebSite
) -> None:
    watch = Watch(attached)
    web_site.cookies["/in"] = {"li_at": "secret"}
    await attached.page.goto(web_site.url("/in"))
    await asyncio.sleep(SETTLE_S)
    assert watch.is_present()
    attached.pane.cookies.deleteAllCookies()
    await asyncio.sleep(SETTLE_S)
    assert not watch.is_present()
    assert watch.told == [True, False]


async def test_another_value_is_a_change_and_the_same_value_is_none(attached: Attached) -> None:
    watch = Watch(attached)
    for value in ("one", "one", "one", "two"):
        await watch.set(value, "127.0.0.1")
        assert watch.is_present()
    assert watch.told == [True, True]


@pytest.mark.parametrize(
    "domain", [".example.invalid", ".www.example.invalid", "www.example.invalid"]
)
async def test_a_cookie_of_the_host_or_of_all_of_its_domain_counts(
    attached: Attached, domain: str
) -> None:
    watch = Watch(attached, "www.example.invalid")
    await watch.set("secret", domain)
    assert watch.told == [True]


@pytest.mark.parametrize(
    ("name", "value", "domain"),
    [
        ("li_at", "secret", "elsewhere.invalid"),
        ("li_at", "secret", "notexample.invalid"),
        ("li_at", "secret", "deep.www.example.invalid"),
        ("li_at", "", "www.example.invalid"),
        ("li_at2", "secret", "www.example.invalid"),
    ],
)
async def test_other_hosts_other_names_and_empty_values_do_not_count(
    attached: Attached, name: str, value: str, domain: str
) -> None:
    watch = Watch(attached, "www.example.invalid")
    await watch.set(value, domain, name)
    assert not watch.is_present()
    assert watch.told == []


@pytest.mark.parametrize("times", [1, 2, 3])
async def test_a_site_may_set_it_again_and_again_and_then_end_it(
    attached: Attached, web_site: WebSite, times: int
) -> None:
    watch = Watch(attached)
    web_site.cookies["/in"] = {"li_at": "secret"}
    web_site.pages["/out"] = "<script>document.cookie = 'li_at=; max-age=0'</script>"
    web_site.readable_cookies = True
    for _ in range(times):
        await attached.page.goto(web_site.url("/in"))
        await asyncio.sleep(SETTLE_S)
        assert watch.is_present()
    await attached.page.goto(web_site.url("/out"))
    await asyncio.sleep(SETTLE_S)
    assert not watch.is_present()
    assert watch.told == [True, False]


async def test_an_emptied_cookie_counts_as_gone(attached: Attached) -> None:
    watch = Watch(attached)
    await watch.set("secret", "127.0.0.1")
    await watch.set("", "127.0.0.1")
    assert not watch.is_present()
    assert watch.told == [True, False]


async def test_the_value_is_not_kept(attached: Attached) -> None:
    watch = Watch(attached)
    await watch.set("a-very-secret-value", "127.0.0.1")
    assert watch.is_present()
    assert "a-very-secret-value" not in repr(vars(watch.session))
