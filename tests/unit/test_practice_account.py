"""The practice account's truth: complete, separate for each account, and consistent."""

from __future__ import annotations

from collections import Counter

import pytest

from linkedin_privacy_wizard.practice.account import (
    CATEGORIES,
    GENERATIONS,
    Account,
    sample_account,
)
from linkedin_privacy_wizard.practice.months import ADDED, GONE, RENAMED, months_go_by
from linkedin_privacy_wizard.practice.state import SiteState
from linkedin_privacy_wizard.practice.words import languages, practice_files, words


def _everything() -> list[Account]:
    regions = ("us", "eu")
    mixed = [sample_account(region=region, generation="mixed") for region in regions]
    return mixed + [
        sample_account(region=region, generation=generation)
        for region in regions
        for generation in GENERATIONS
    ]


@pytest.mark.parametrize("account", _everything())
def test_addresses_and_setting_keys_belong_to_one_page_each(account: Account) -> None:
    paths = Counter(path for page in account.pages.values() for path in page.paths())
    keys = Counter(control.key for page in account.pages.values() for control in page.controls)
    assert max(paths.values()) == 1
    assert max(keys.values()) == 1


@pytest.mark.parametrize("account", _everything())
def test_every_control_starts_with_a_value_it_accepts(account: Account) -> None:
    for page in account.pages.values():
        for control in page.controls:
            assert control.accepts(control.value), control.key
            assert control.value == control.default


@pytest.mark.parametrize("language", languages())
def test_every_word_exists_in_every_language(language: str) -> None:
    english, other = words("en").tables, words(language).tables
    for table in ("ui", "categories", "sections", "titles", "labels", "items", "dialogs", "forms"):
        assert set(other[table]) == set(english[table]), table
    assert set(other["options"]["any"]) == set(english["options"]["any"])


def test_an_unknown_language_is_spoken_in_english_by_the_words_and_refused_by_the_account() -> None:
    assert words("xx").language == "en"
    with pytest.raises(ValueError, match="speaks ar, de, en, not xx"):
        sample_account(language="xx")


def test_an_unknown_generation_is_refused() -> None:
    with pytest.raises(ValueError, match="no generation 1999"):
        sample_account(generation=1999)
    with pytest.raises(ValueError, match="no generation 1999"):
        sample_account(page_generations={"ads-age": 1999})


def test_a_page_may_be_of_another_generation_than_the_account() -> None:
    account = sample_account(page_generations={"connections-visibility": 2021})
    assert account.pages["connections-visibility"].generation == 2021
    assert account.pages["connections-visibility"].control().kind == "menu"
    assert account.pages["ads-age"].generation == 2026


def test_a_mixed_account_has_pages_of_all_generations() -> None:
    account = sample_account(generation="mixed")
    assert {page.generation for page in account.pages.values()} == set(GENERATIONS)


def test_who_sees_connections_is_another_kind_of_control_in_each_era() -> None:
    kinds = {
        era: sample_account(generation=era).pages["connections-visibility"].control().kind
        for era in GENERATIONS
    }
    assert kinds == {2018: "menu", 2021: "menu", 2023: "switch", 2024: "switch", 2026: "radio"}


def test_regions_are_offered_their_own_rows() -> None:
    assert "share-affiliates" in sample_account(region="us").pages
    assert "share-affiliates" not in sample_account(region="eu").pages
    assert "cookies" not in sample_account(region="us").pages
    assert "cookies" in sample_account(region="eu").pages
    assert "gai-training" not in sample_account(region="cn").pages
    assert sample_account(region="eu").value("ads-age") == "off"
    assert sample_account(region="us").value("ads-age") == "on"


def test_two_accounts_share_no_values() -> None:
    first, second = sample_account(), sample_account()
    first.drift("ads-age", "off")
    held = first.value("permitted-services")
    assert isinstance(held, list)
    held.clear()
    assert second.value("ads-age") == "on"
    assert second.value("permitted-services") == ["service-1", "service-2", "service-3"]
    assert sample_account().value("permitted-services") == second.value("permitted-services")


def test_a_snapshot_names_single_controls_by_page_and_others_by_key() -> None:
    account = sample_account()
    snapshot = account.snapshot()
    assert snapshot["ads-age"] == "on"
    assert snapshot["email-visibility/emailVisibility"] == "FIRST_DEGREE_CONNECTIONS"
    assert snapshot["email-visibility/allowEmailExport"] == "off"
    account.drift("ads-age", "off")
    assert snapshot["ads-age"] == "on"


def test_drift_refuses_what_the_control_cannot_hold() -> None:
    account = sample_account()
    with pytest.raises(ValueError, match="allowAdsByAge cannot be 'HIDE'"):
        account.drift("ads-age", "HIDE")
    with pytest.raises(ValueError, match="discloseAsProfileViewer cannot be 'on'"):
        account.drift("profile-viewing", "on")
    with pytest.raises(ValueError, match="adsEmployer cannot be"):
        account.drift("ads-employer", ["MADE_UP"])
    with pytest.raises(ValueError, match="adsEmployer cannot be"):
        account.drift("ads-employer", "COMPANY_SIZE")


def test_an_unknown_control_is_told_by_name() -> None:
    account = sample_account()
    with pytest.raises(KeyError, match="no control nothing"):
        account.value("ads-age", "nothing")
    with pytest.raises(KeyError, match="close-accounts has no control at all"):
        account.value("close-accounts")
    assert account.find_control("nothing") is None


def test_every_category_lists_rows_and_some_rows_are_listed_twice() -> None:
    account = sample_account()
    listed = {slug: [page.id for page in account.rows(slug)] for slug in CATEGORIES}
    assert all(listed.values())
    assert "demographic-info" in listed["account"]
    assert "demographic-info" in listed["privacy"]
    assert sum(map(len, listed.values())) == len(account.pages) + 2


def test_the_practice_files_hold_no_foreign_address() -> None:
    for file in practice_files().rglob("*.*"):
        # What every picture of that kind is told by is a name, and nobody opens it.
        text = file.read_text(encoding="utf-8").replace('"http://www.w3.org/2000/svg"', "")
        assert "http://" not in text, file
        assert "https://" not in text, file


def test_months_put_three_settings_back_and_change_three_rows() -> None:
    site = SiteState()
    before = site.account.snapshot()
    for page in ("gai-training", "ads-off-linkedin", "ads-age", "ads-gender"):
        site.account.drift(page, "off")
    months_go_by(site)
    after = site.account.snapshot()
    assert {name for name in before if before[name] != after[name]} == {"ads-gender"}
    assert dict(site.faults.renamed) == dict([RENAMED])
    assert site.faults.missing_rows == {GONE}
    assert {RENAMED[0], GONE} <= site.account.pages.keys()
    assert site.faults.unknown_settings == (ADDED,)
    months_go_by(site)
    assert site.account.snapshot() == before
    assert site.faults.unknown_settings == (ADDED,)
