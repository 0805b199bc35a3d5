"""Trouble that ends a session carries our own words only."""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.domain import trouble
from linkedin_privacy_wizard.domain.trouble import Trouble

KINDS = [
    kind
    for kind in vars(trouble).values()
    if isinstance(kind, type) and issubclass(kind, Trouble) and kind is not Trouble
]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_trouble_can_be_told_from_the_others_and_says_its_detail(
    kind: type[Trouble],
) -> None:
    with pytest.raises(kind) as caught:
        raise kind("999")
    assert caught.value.detail == str(caught.value) == "999"
    assert kind().detail == ""
    assert [other for other in KINDS if issubclass(kind, other)] == [kind]
