"""What the browser's name of an error means for the session."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.domain.trouble import (
    EndlessRedirects,
    NameNotFound,
    Offline,
    ProxyAsks,
    ProxyBroken,
    SiteUnreachable,
    TooSlow,
    Trouble,
    UnsafeConnection,
)
from linkedin_privacy_wizard.linkedin.load_errors import error_name, trouble_of_error

MEANINGS: dict[str, type[Trouble]] = {
    "ERR_INTERNET_DISCONNECTED": Offline,
    "ERR_NETWORK_IO_SUSPENDED": Offline,
    "ERR_NAME_NOT_RESOLVED": NameNotFound,
    "ERR_NAME_RESOLUTION_FAILED": NameNotFound,
    "ERR_DNS_TIMED_OUT": NameNotFound,
    "ERR_CERT_AUTHORITY_INVALID": UnsafeConnection,
    "ERR_CERT_DATE_INVALID": UnsafeConnection,
    "ERR_CERTIFICATE_TRANSPARENCY_REQUIRED": UnsafeConnection,
    "ERR_SSL_PROTOCOL_ERROR": UnsafeConnection,
    "ERR_PROXY_AUTH_UNSUPPORTED": ProxyAsks,
    "ERR_PROXY_AUTH_REQUESTED": ProxyAsks,
    "ERR_UNEXPECTED_PROXY_AUTH": ProxyAsks,
    "ERR_TOO_MANY_RETRIES": ProxyAsks,
    "ERR_PROXY_CONNECTION_FAILED": ProxyBroken,
    "ERR_PROXY_CERTIFICATE_INVALID": ProxyBroken,
    "ERR_TUNNEL_CONNECTION_FAILED": ProxyBroken,
    "ERR_SOCKS_CONNECTION_FAILED": ProxyBroken,
    "ERR_TOO_MANY_REDIRECTS": EndlessRedirects,
    "ERR_TIMED_OUT": TooSlow,
    "ERR_CONNECTION_TIMED_OUT": TooSlow,
    "ERR_CONNECTION_REFUSED": SiteUnreachable,
    "ERR_EMPTY_RESPONSE": SiteUnreachable,
    "ERR_NETWORK_CHANGED": SiteUnreachable,
    "ERR_SOMETHING_NEW": SiteUnreachable,
}


@pytest.mark.parametrize("name", MEANINGS)
def test_an_error_is_told_as_what_it_is(name: str) -> None:
    found = trouble_of_error(name)
    assert type(found) is MEANINGS[name]
    assert found.detail == name


@pytest.mark.parametrize("name", ["", "ERR_ABORTED", "ERR_BLOCKED_BY_CLIENT", "ERR_CACHE_MISS"])
def test_a_load_that_was_given_up_is_no_trouble(name: str) -> None:
    assert trouble_of_error(name) is None


@pytest.mark.parametrize("name", ["ERR_NAME_NOT_RESOLVED", "ERR_ADDRESS_UNREACHABLE"])
def test_without_a_network_there_is_no_fault_of_its_names(name: str) -> None:
    assert type(trouble_of_error(name, is_offline=True)) is Offline


@pytest.mark.parametrize("name", ["ERR_CERT_AUTHORITY_INVALID", "ERR_PROXY_CONNECTION_FAILED"])
def test_what_answered_was_reached_whatever_the_system_says_of_the_network(name: str) -> None:
    assert type(trouble_of_error(name, is_offline=True)) is MEANINGS[name]


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("Page.goto: net::ERR_EMPTY_RESPONSE at http://127.0.0.1/", "ERR_EMPTY_RESPONSE"),
        ("net::ERR_CERT_DATE_INVALID", "ERR_CERT_DATE_INVALID"),
        ("Target closed", ""),
    ],
)
def test_the_name_is_found_in_what_the_browser_says(message: str, name: str) -> None:
    assert error_name(message) == name
