"""The truth changes only by a settings request that the site accepts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.practice.account import sample_account
from linkedin_privacy_wizard.practice.faults import Faults
from tests.unit.practice_visitor import visiting

if TYPE_CHECKING:
    from linkedin_privacy_wizard.practice.account import Value


async def test_an_accepted_request_changes_exactly_one_value() -> None:
    account = sample_account()
    before = account.snapshot()
    async with visiting(account) as visitor:
        status, text = await visitor.save("allowAdsByAge", "off")
        assert visitor.site.presses == [("ads-age", "allowAdsByAge", "off")]
    assert status == 200
    assert json.loads(text)["message"] == "Settings updated"
    assert account.snapshot() == before | {"ads-age": "off"}


async def test_every_kind_of_value_can_be_saved_and_read_back() -> None:
    account = sample_account()
    wanted: dict[str, Value] = {
        "discloseAsProfileViewer": "HIDE",
        "emailVisibility": "JUST_ME",
        "adsEmployer": ["PAST_COMPANIES"],
        "permittedServices": ["service-2"],
    }
    async with visiting(account) as visitor:
        for key, value in wanted.items():
            assert (await visitor.save(key, value))[0] == 200
            _, _, told = await visitor.get(f"/mysettings-api/settingsApiSettings/{key}")
            assert json.loads(told) == {"key": key, "value": value}
    assert account.value("profile-viewing") == "HIDE"
    assert account.value("email-visibility", "emailVisibility") == "JUST_ME"


async def test_guests_and_strangers_change_nothing() -> None:
    account = sample_account()
    before = account.snapshot()
    async with visiting(account, signed_in=False) as visitor:
        await visitor.get("/login")
        assert (await visitor.save("allowAdsByAge", "off"))[0] == 401
        await visitor.sign_in()
        assert (await visitor.save("allowAdsByAge", "off", token="ajax:wrong"))[0] == 403
        assert (await visitor.save("allowAdsByAge", "off", token=""))[0] == 403
        assert visitor.site.presses == []
    assert account.snapshot() == before


async def test_values_that_the_control_cannot_hold_are_refused() -> None:
    account = sample_account()
    before = account.snapshot()
    async with visiting(account) as visitor:
        assert (await visitor.save("allowAdsByAge", "HIDE"))[0] == 400
        assert (await visitor.save("allowAdsByAge", ["on"]))[0] == 400
        assert (await visitor.save("adsEmployer", ["NOBODY"]))[0] == 400
        assert (await visitor.save("nothing", "off"))[0] == 404
        token = {"csrf-token": visitor.cookies()["JSESSIONID"]}
        address = f"{visitor.origin}/mysettings-api/settingsApiSettings/allowAdsByAge"
        for body in ("no json", "[]", '{"value": 3}', '{"value": [3]}'):
            async with visitor.client.put(address, data=body, headers=token) as answer:
                assert answer.status == 400, body
        assert visitor.site.presses == []
    assert account.snapshot() == before


async def test_ads_off_linkedin_takes_data_sharing_with_it() -> None:
    account = sample_account()
    before = account.snapshot()
    async with visiting(account) as visitor:
        await visitor.save("allowLinkedInAudienceNetwork", "off")
        assert account.snapshot() == before | {"ads-off-linkedin": "off", "share-affiliates": "off"}
        await visitor.save("allowLinkedInAudienceNetwork", "on")
    assert account.value("share-affiliates") == "off"


async def test_a_knock_on_skips_rows_that_the_region_does_not_have() -> None:
    account = sample_account(region="eu")
    account.drift("ads-off-linkedin", "on")
    async with visiting(account) as visitor:
        assert (await visitor.save("allowLinkedInAudienceNetwork", "off"))[0] == 200
    assert account.value("ads-off-linkedin") == "off"


async def test_no_longer_saving_resumes_deletes_them() -> None:
    account = sample_account()
    async with visiting(account) as visitor:
        await visitor.save("saveApplicationData", "off")
    assert account.value("job-application-settings", "savedResumes") == []


async def test_a_site_that_lies_says_saved_and_keeps_the_old_value() -> None:
    account = sample_account()
    lies = Faults(says_saved_and_is_not=frozenset({"ads-age"}))
    async with visiting(account, lies) as visitor:
        status, text = await visitor.save("allowAdsByAge", "off")
        await visitor.save("allowAdsByGender", "off")
        assert visitor.site.presses[0] == ("ads-age", "allowAdsByAge", "off")
    assert (status, json.loads(text)["message"]) == (200, "Settings updated")
    assert account.value("ads-age") == "on"
    assert account.value("ads-gender") == "off"


async def test_a_site_that_refuses_says_so_and_keeps_the_old_value() -> None:
    account = sample_account()
    async with visiting(account, Faults(refuses=frozenset({"ads-age"}))) as visitor:
        status, text = await visitor.save("allowAdsByAge", "off")
    assert status == 400
    assert json.loads(text)["message"] == "Something went wrong. Please try again."
    assert account.value("ads-age") == "on"


async def test_a_silent_site_saves_without_a_message() -> None:
    account = sample_account()
    quiet = Faults(saves_without_a_word=frozenset({"ads-age"}))
    async with visiting(account, quiet) as visitor:
        _, text = await visitor.save("allowAdsByAge", "off")
    assert json.loads(text)["message"] == ""
    assert account.value("ads-age") == "off"


async def test_messages_are_in_the_language_of_the_account() -> None:
    async with visiting(sample_account(language="de")) as visitor:
        _, text = await visitor.save("allowAdsByAge", "off")
    assert json.loads(text)["message"] == "Einstellungen aktualisiert"


async def test_an_archive_can_be_requested() -> None:
    account = sample_account()
    async with visiting(account) as visitor:
        token = {"csrf-token": visitor.cookies()["JSESSIONID"]}
        address = f"{visitor.origin}/psettings/member-data/export"
        for chosen in ("fast-file-only", "fast-file-only-plus-other-data"):
            async with visitor.client.post(address, data=chosen, headers=token) as answer:
                assert answer.status == 200
    assert account.archives_requested == ["fast", "all"]
