"""During a whole job on the practice account nobody else is spoken to, by any of its processes.

Not by the wizard, the driver or the browser: what they ask of the system is watched from below.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.endings import TINY
from tests.e2e.judge import check, results
from tests.e2e.traced import TRACE, Traced, Tried, tried

if TYPE_CHECKING:
    from tests.e2e.orders import Ended

WATCHED = pytest.mark.parametrize("ended", [Traced()], indirect=True, ids=[""])
# Chromium asks the system for its way to this address by naming it as a datagram's other end, to
# learn whether the computer has IPv6. Nothing is ever sent there.
ROUTE_ASKED_FOR = "2001:4860:4860::8888"
NAME_PORTS = (53, 853, 5353, 5355)
FOUR = '{{sa_family=AF_INET, sin_port=htons({}), sin_addr=inet_addr("{}")}}'
SIX = '{sa_family=AF_INET6, sin6_port=htons(5353), inet_pton(AF_INET6, "ff02::fb", &sin6_addr)}'
LINES = (
    f"7 connect(3<TCP:[1]>, {FOUR.format(443, '203.0.113.9')}, 16) = -1",
    f"7 connect(3<UDP:[1]>, {FOUR.format(53, '127.0.0.53')}, 16 <unfinished ...>",
    '7 sendto(3<UDP:[127.0.0.1:9->127.0.0.53:53]>, "x", 1, 0, NULL, 0) = 1',
    '7 sendto(3<TCP:[10.0.0.1:9->203.0.113.9:443]>, "x", 1, 0, NULL, 0) = 1',
    f"7 sendmsg(3<UDPv6:[[::1]:9]>, {{msg_name={SIX}}}, 0) = 1",
    '7 sendto(3<TCP:[127.0.0.1:9->127.0.0.1:80]>, "x", 1, 0, NULL, 0) = 1',
)


@WATCHED
def test_the_job_that_is_watched_is_a_whole_one(ended: Ended) -> None:
    assert set(results(check(ended))["changed"]) == set(TINY)
    seen = list(tried(ended.folder))
    connected = [each for each in seen if each.call == "connect" and each.way == "TCP"]
    # The driver to the browser's door, and the browser to the practice account: two at least.
    assert len({each.process for each in connected}) >= 2
    assert sum(each.call != "connect" for each in seen) > 100


@WATCHED
def test_nothing_is_sent_to_any_other_address(ended: Ended) -> None:
    assert [each for each in tried(ended.folder) if each.sends and not each.stays] == []


@WATCHED
def test_no_other_end_is_named_but_the_one_that_tells_of_ipv6(ended: Ended) -> None:
    named = {each.address for each in tried(ended.folder) if not each.stays}
    assert named <= {ROUTE_ASKED_FOR}


@WATCHED
def test_no_name_is_looked_up(ended: Ended) -> None:
    assert [each for each in tried(ended.folder) if each.port in NAME_PORTS] == []
    assert [each for each in tried(ended.folder) if each.way == "UDP" and each.sends] == []
    trace = (ended.folder / TRACE).read_text(encoding="utf-8", errors="replace")
    assert "systemd/resolve" not in trace


def test_the_watch_sees_what_would_be_wrong(ended_lines: list[Tried]) -> None:
    assert [(each.sends, each.stays, each.port) for each in ended_lines] == [
        (True, False, 443),
        (False, False, 53),
        (True, False, 0),
        (True, False, 0),
        (True, False, 5353),
        (True, True, 0),
    ]


@pytest.fixture
def ended_lines(tmp_path_factory: pytest.TempPathFactory) -> list[Tried]:
    """What the watch makes of a trace with everything in it that must not be."""
    folder = tmp_path_factory.mktemp("lines")
    (folder / TRACE).write_text("\n".join(LINES), encoding="utf-8")
    return list(tried(folder))
