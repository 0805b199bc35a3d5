"""The whole job on every generation of the site's pages, and in other languages and regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.endings import FAST
from tests.e2e.judge import check, reasons, results
from tests.e2e.orders import Order

if TYPE_CHECKING:
    from tests.e2e.orders import Ended

# Something of every kind, from every section, with every way of being found and of being asked.
SOME = (
    "gai-training",  # a switch alone on its page
    "ads-off-linkedin",  # moves another one
    "ads-interests",  # a switch beside a list
    "ads-education",  # boxes
    "audience-insights",  # gone since 2023
    "active-status",  # radios
    "connections-visibility",  # a menu, a switch or radios, by generation
    "discover-email",  # a menu or radios
    "email-visibility",  # a menu beside a switch
    "profile-viewing",  # has a side effect
    "job-save-resumes",  # has a side effect and is asked about
    "cookies",  # not in the United States
    "emails",  # only looked at, in a frame
    "autoplay",  # from the section of the account
)
ERAS = ("2018", "2021", "2023", "2024", "2026", "mixed")
UNTIL_2021 = ("2018", "2021", "mixed")
# Where the words of another language are not known, the person is asked instead.
UNTOLD = {"connections-visibility": "unknown_value", "discover-email": "unknown_value"}


def _order(era: str = "2026", language: str = "en", region: str = "us") -> Order:
    options = ("--generation", era, "--language", language, "--region", region)
    # The newer pages draw themselves a while after they have come.
    faults = () if era == "mixed" else FAST
    return Order("whole", options=options, settings=SOME, faults=faults)


@pytest.mark.parametrize(
    ("era", "ended"), [(era, _order(era)) for era in ERAS], indirect=["ended"], ids=ERAS
)
def test_every_generation_is_read_changed_and_proved(era: str, ended: Ended) -> None:
    told = check(ended)
    found = results(told)
    absent = {"cookies"} if era in UNTIL_2021 else {"cookies", "audience-insights"}
    assert set(told["planned"]) == set(SOME) - absent - {"emails"}
    assert set(found["changed"]) == set(told["planned"])
    new = [row["title"] for row in told["run"]["unknown"]]
    if era in UNTIL_2021:
        # Nobody can tell whether the row that is new is the one that is missing beside it.
        assert new == ["Salary data on LinkedIn"]
        assert set(found["needs_you"]) == {"emails", "cookies"}
        assert told["run"]["settings"]["cookies"]["reason"] == "not_found"
    else:
        assert new == []
        assert found["needs_you"] == ["emails"]
        assert set(found["not_offered"]) == absent


@pytest.mark.parametrize(
    ("language", "region", "ended"),
    [
        ("de", "eu", _order(language="de", region="eu")),
        ("ar", "uk", _order(language="ar", region="uk")),
    ],
    indirect=["ended"],
    ids=("de", "ar"),
)
def test_other_languages_are_read_where_they_can_be_and_left_alone_elsewhere(
    language: str, region: str, ended: Ended
) -> None:
    told = check(ended)
    found = results(told)
    assert told["raw_before"].keys() == told["raw_after"].keys()
    assert {"gai-training", "ads-education", "active-status", "profile-viewing", "cookies"} <= set(
        found["changed"]
    ), (language, region)
    # Off already, where people have to be asked first.
    assert "ads-off-linkedin" in found["already_right"]
    unread = {
        setting: told["run"]["settings"][setting]["reason"]
        for setting in found["needs_you"]
        if setting not in told["planned"]
    }
    assert UNTOLD.items() <= unread.items()
    assert reasons(told) == {}


@pytest.mark.parametrize("ended", [Order("whole")], indirect=True, ids=["strictest"])
def test_the_whole_catalog_at_its_strictest(ended: Ended) -> None:
    told = check(ended)
    found = results(told)
    assert len(told["planned"]) >= 45
    assert reasons(told) == reasons(told, "not_confirmed") == {}
    assert set(told["planned"]) <= set(found["changed"]) | set(found.get("already_right", ()))
    # Gone by 2026, or for other regions.
    assert set(found["not_offered"]) == {
        "ads-activity",
        "audience-insights",
        "cookies",
        "ms-preview",
        "personalize-job-experience",
    }
    assert told["run"]["unknown"] == []
