"""Two people sign in at one computer: nothing of one is used for the other, and no name is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.endings import TINY
from tests.e2e.two_people import CONTROL, FIRST_LETTERS, TwoPeople

if TYPE_CHECKING:
    from tests.e2e.orders import Ended

BOTH = pytest.mark.parametrize("ended", [TwoPeople()], indirect=True, ids=[""])


@BOTH
def test_two_people_on_one_computer_do_not_mix(ended: Ended) -> None:
    assert ended.code == 0, ended.complaints
    told = ended.told
    first, second, again = told["told"]
    assert [each["account"] for each in (first, second, again)] == [1, 2, 1]
    # What the first one changed is changed there, and is not known of the second one.
    assert first["read"] == told["before"] != told["first"] == again["read"]
    assert second["read"] == told["second"] == told["before"]
    assert (second["runs"], again["runs"]) == ([], [1])
    runs = ended.history()
    assert [len(run["settings"]) for run in runs] == [len(TINY)] * 3


@BOTH
def test_nobodys_name_is_held_by_the_program_or_written_anywhere(ended: Ended) -> None:
    assert ended.code == 0, ended.complaints
    told = ended.told
    assert told["control"] == [f"{FIRST_LETTERS}{CONTROL}"], "a name that is held was not found"
    assert told["found"] == []
    assert told["spilt"] == []
    assert told["said"] == []
    assert not told["shown"]
