"""What is known of LinkedIn is in the shipped files: nothing confirmed got lost on the way.

Where each fact comes from:
BR     Brave's scripts for LinkedIn's privacy settings, 2025 and 2026
CEN    a census of LinkedIn's Help Center and settings pages, September 2026
DL     four scripts that ask for a copy of the data
EU     LinkedIn's European Regional Privacy Notice, August 2026
OLD    scripts for LinkedIn's older settings pages, 2018 to 2020; still linked
PP     LinkedIn's Privacy Policy, or its User Agreement
VIS    browser extensions of 2025 and 2026 that switch the profile viewing options
"""

from __future__ import annotations

import pytest

from linkedin_privacy_wizard.catalog import load
from linkedin_privacy_wizard.domain.setting import Evidence, Kind, Preset, Setting, Topic
from tests.catalog_files import SHIPPED

CATALOG = load(SHIPPED)

D = "/mypreferences/d"
ADS = "/psettings/advertising"

# Left out: the older page for "demographics", which held age and gender together, and the
# addresses below /mypreferences/m/, which are for phones.
PATHS = {
    # Data privacy
    f"{D}/settings/data-for-ai-improvement": "EU",
    f"{D}/settings/policy-and-academic-research": "BR",
    "/psettings/data-sharing": "PP",
    f"{D}/manage-data-and-activity": "CEN",
    f"{D}/member-cookies": "BR",
    "/psettings/messages": "PP",
    "/psettings/research-invitations": "PP",
    "/jobs/application-settings/": "CEN",
    f"{D}/job-application-accounts": "CEN",
    f"{D}/data-sharing-for-permitted-services": "PP",
    "/psettings/permitted-services": "CEN",
    f"{D}/download-my-data": "DL",
    # Advertising data
    f"{D}/settings/ads-location": "BR",
    f"{D}/settings/ads-inferred-location": "BR",
    f"{D}/interest-categories": "BR",
    f"{D}/settings/ads-by-age": "BR",
    f"{D}/settings/ads-by-gender": "BR",
    f"{D}/settings/linked-in-activity-data": "BR",
    f"{D}/settings/ads-beyond-linkedin": "BR",
    f"{D}/settings/ads-interactions-with-business": "PP",
    f"{D}/settings/ads-related-actions": "PP",
    "/mypreferences/s/settings/share-data-with-trusted-partners": "PP",
    f"{D}/settings/share-data-with-select-partners": "PP",
    f"{ADS}/connections": "OLD",
    f"{ADS}/companies-followed": "OLD",
    f"{ADS}/groups-joined": "OLD",
    f"{ADS}/education": "OLD",
    f"{ADS}/job-information": "OLD",
    f"{ADS}/employer": "OLD",
    f"{ADS}/profile-data": "OLD",
    f"{ADS}/location": "OLD",
    f"{ADS}/li-enterprise-product": "OLD",
    f"{ADS}/ads-beyond-linkedin": "OLD",
    f"{ADS}/actions-that-showed-interest": "OLD",
    f"{ADS}/actions-after-viewing-ads": "OLD",
    f"{ADS}/websites-visited": "OLD",
    # Visibility
    f"{D}/profile-viewing-options": "VIS",
    "/public-profile/settings": "PP",
    "/psettings/privacy/email": "OLD",
    "/psettings/connections-visibility": "PP",
    "/psettings/show-full-last-name": "OLD",
    "/psettings/meet-the-team": "OLD",
    f"{D}/settings/data-export-by-page-admins": "CEN",
    f"{D}/settings/profile-visibility-for-partners": "CEN",
    f"{D}/profile-visibility-for-partners": "CEN",
    f"{D}/settings/discover-me-by-email-address": "CEN",
    f"{D}/settings/discover-me-by-phone-number": "CEN",
    "/psettings/presence": "OLD",
    f"{D}/settings/notify-network-for-updates": "BR",
    "/psettings/activity-broadcast": "CEN",
    "/psettings/news-mention-broadcast": "PP",
    "/psettings/mentions": "OLD",
    # Sign in & security
    "/psettings/sessions": "CEN",
    f"{D}/two-factor-authentication": "CEN",
    "/psettings/email": "CEN",
    f"{D}/manage-email-addresses": "CEN",
    f"{D}/verifications": "CEN",
    # Account preferences
    f"{D}/settings/autoplay-videos": "CEN",
    f"{D}/unfollowed": "CEN",
    f"{D}/settings/show-profile-photos": "CEN",
    f"{D}/connected-microsoft-accounts": "CEN",
}

KEYS = {
    "allowAnonymizedDataResearch": ("research-data", "BR"),
    "nonEssentialCookieConsent": ("cookies", "BR"),
    "data-sharing": ("premium-export", "OLD"),
    "allowIpToPersonalizeAds": ("ads-inferred-location", "BR"),
    "adsPrivacyAllowInterestsAndBehaviors": ("ads-interests", "BR"),
    "allowAdsByAge": ("ads-age", "BR"),
    "allowAdsByGender": ("ads-gender", "BR"),
    "allowLinkedInAudienceNetwork": ("ads-off-linkedin", "BR"),
    "allowUseOfThirdPartyData": ("data-from-others", "BR"),
    "allowConversionTrackings": ("measure-ad-success", "BR"),
    "discloseAsProfileViewer": ("profile-viewing", "VIS"),
    "presenceVisibility": ("active-status", "OLD"),
}

CODES = {
    "profile-viewing": {"DISCLOSE_FULL", "DISCLOSE_ANONYMOUS", "HIDE"},
    "active-status": {"CONNECTIONS", "LINKEDIN_USER", "HIDDEN"},
    "email-visibility": {
        "JUST_ME",
        "FIRST_DEGREE_CONNECTIONS",
        "SECOND_DEGREE_CONNECTIONS",
        "EVERYONE",
    },
}

CONFIRMED = {
    address.path
    for each in CATALOG.settings
    for address in each.addresses
    if address.evidence is Evidence.CONFIRMED
}


def setting(setting_id: str) -> Setting:
    """The shipped setting of that id, which must be there."""
    found = CATALOG.by_id(setting_id)
    assert found, f"{setting_id} is not in the catalog"
    return found


def test_at_least_forty_five_settings_can_be_switched() -> None:
    assert len([each for each in CATALOG.settings if each.can_be_pressed]) >= 45


def test_no_two_settings_have_the_same_id() -> None:
    ids = [each.id for each in CATALOG.settings]
    assert len(set(ids)) == len(ids)


def test_every_topic_has_settings() -> None:
    assert {each.topic for each in CATALOG.settings} == set(Topic)


@pytest.mark.parametrize("path", PATHS)
def test_a_confirmed_address_is_in_the_catalog(path: str) -> None:
    assert path in CONFIRMED


@pytest.mark.parametrize("key", KEYS)
def test_a_confirmed_key_is_with_its_setting(key: str) -> None:
    assert key in setting(KEYS[key][0]).keys


@pytest.mark.parametrize("setting_id", CODES)
def test_the_confirmed_codes_are_with_their_options(setting_id: str) -> None:
    codes = {code for option in setting(setting_id).options for code in option.codes}
    assert codes >= CODES[setting_id]


def test_ai_training_is_suggested_off_although_an_article_of_2024_says_turn_on() -> None:
    training = setting("gai-training")
    assert training.presets == dict.fromkeys(Preset, "off")
    off = training.option("off")
    assert off is not None
    assert off.switch is False
    assert training.words("en").suggest.startswith("Turn it off")


def test_ai_training_is_told_as_on_by_default_in_europe_too() -> None:
    notes = setting("gai-training").words("en").notes
    assert {"eu", "uk", "ca", "hk"} <= {country for note in notes for country in note.countries}


def test_the_address_of_ai_training_is_the_one_that_linkedin_names() -> None:
    paths = [address.path for address in setting("gai-training").addresses]
    assert f"{D}/settings/data-for-generative-ai-improvement" not in paths
    assert paths[0] == f"{D}/settings/data-for-ai-improvement"


def test_going_private_says_first_that_it_erases_the_list_of_viewers() -> None:
    viewing = setting("profile-viewing")
    hidden = [o.id for o in viewing.options if {"HIDE", "DISCLOSE_ANONYMOUS"} & set(o.codes)]
    assert len(hidden) == 2
    assert all(viewing.effects_of(option_id) for option_id in hidden)


def test_the_search_for_harmful_messages_is_left_to_the_person() -> None:
    assert setting("harmful-detection").presets == {}


@pytest.mark.parametrize("each", CATALOG.settings, ids=lambda each: each.id)
def test_a_confirmed_address_comes_before_a_guess(each: Setting) -> None:
    guesses = [address.evidence is Evidence.GUESS for address in each.addresses]
    assert guesses == sorted(guesses)


@pytest.mark.parametrize("each", CATALOG.settings, ids=lambda each: each.id)
def test_a_milder_preset_sets_nothing_that_a_stricter_one_leaves(each: Setting) -> None:
    order = [preset in each.presets for preset in Preset]
    assert order == sorted(order)


@pytest.mark.parametrize("each", CATALOG.settings, ids=lambda each: each.id)
def test_what_can_be_switched_can_be_found_on_its_page(each: Setting) -> None:
    known = each.alone or each.keys or any(each.labels.values())
    assert known or not each.can_be_pressed


@pytest.mark.parametrize("each", CATALOG.settings, ids=lambda each: each.id)
def test_nothing_that_is_handed_over_or_looked_at_answers_a_dialog(each: Setting) -> None:
    assert each.kind not in (Kind.LOOK, Kind.HAND_OVER) or not each.dialogs
