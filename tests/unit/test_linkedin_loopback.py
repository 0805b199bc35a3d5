"""Only sites on this computer may stand in for LinkedIn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from linkedin_privacy_wizard.linkedin.guards import is_loopback, loopback_origin


@pytest.mark.parametrize(
    ("site", "origin"),
    [
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://127.0.0.1:8000/login?x=1#y", "http://127.0.0.1:8000"),
        ("http://127.0.0.1", "http://127.0.0.1"),
        ("http://127.9.8.7:80", "http://127.9.8.7:80"),
        ("https://localhost:8443/", "https://localhost:8443"),
        ("HTTP://LOCALHOST:8000", "http://localhost:8000"),
        ("http://[::1]:8000/", "http://[::1]:8000"),
        ("http://[::1]", "http://[::1]"),
    ],
)
def test_sites_on_this_computer_are_accepted(site: str, origin: str) -> None:
    assert loopback_origin(site) == origin


@pytest.mark.parametrize(
    "site",
    [
        "https://www.linkedin.com",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "http://evil.example/127.0.0.1",
        "http://evil.example#127.0.0.1",
        "http://evil.example?127.0.0.1",
        "http://127.0.0.1@evil.example",
        "http://127.0.0.1:80@evil.example",
        "http://evil.example@127.0.0.1",
        "http://@127.0.0.1",
        "http://127.0.0.1\\@evil.example",
        "http://127.0.0.1 .evil.example",
        "http://0.0.0.0:8000",
        "http://10.0.0.1",
        "http://192.168.0.1",
        "http://169.254.169.254",
        "http://[::]",
        "http://[fe80::1]",
        "http://[::ffff:10.0.0.1]",
        "http://[::1%25eth0]",
        "http://[::1]evil.example",
        "http://[::1]:80evil",
        "http://[::1",
        "http://[127.0.0.1]evil",
        "http://2130706433",
        "http://0x7f000001",
        "http://0x7f.1",
        "http://0177.0.0.1",
        "http://127.1",
        "http://127.0.0.1.",
        "http://localhost.",
        "http://\uff11\uff12\uff17.0.0.1",
        "http://\u24dbocalhost",
        "http://127.0.0.1:",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:-1",
        "http://127.0.0.1:8_0",
        "http://127.0.0.1:\uff18\uff10",
        "http://127.0.0.1%2eevil.example",
        "ftp://127.0.0.1",
        "file://127.0.0.1/etc/passwd",
        "file:///etc/passwd",
        "javascript://127.0.0.1/%0aalert(1)",
        "//127.0.0.1",
        "127.0.0.1:8000",
        "localhost",
        "http://",
        "http:127.0.0.1",
        "",
    ],
)
def test_every_other_site_is_refused(site: str) -> None:
    assert loopback_origin(site) is None


PARTS = st.sampled_from(
    [
        *("http://", "https://", "127.0.0.1", "localhost", "[::1]", ":8000", "@", "/", "\\", "."),
        *("evil.example", "#", "?", "%00", "%2e", "\t", "\n", " ", "0x7f.1", ":", "[", "]", "%25"),
    ]
)


@given(st.lists(PARTS, max_size=7).map("".join) | st.text())
def test_what_is_accepted_is_on_this_computer_by_another_parser_too(site: str) -> None:
    origin = loopback_origin(site)
    if origin is not None:
        read = URL(origin)
        assert read.scheme in ("http", "https")
        assert read.host is not None
        assert is_loopback(read.host)
        assert read.user is None
        assert read.path == "/"
        assert URL(site).origin() == read.origin()
        assert loopback_origin(origin) == origin
