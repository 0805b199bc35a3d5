"""What the practice account really holds, in the catalog's own terms.

Written out by hand, not derived from the catalog: a mistake there must not hide itself here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from linkedin_privacy_wizard.practice.account import Account, Control, Value
    from linkedin_privacy_wizard.practice.server import PracticeSite

# Settings that share a page, or whose control is one of several: the page and the control there.
_PLACES: Mapping[str, tuple[str, str]] = {
    "ads-interests": ("ads-interests", "adsPrivacyAllowInterestsAndBehaviors"),
    "cookies": ("cookies", "nonEssentialCookieConsent"),
    "email-export": ("email-visibility", "allowEmailExport"),
    "email-visibility": ("email-visibility", "emailVisibility"),
    "follow-primary": ("followers", "followPrimary"),
    "followers": ("followers", "followersPreference"),
    "invites-events": ("invites-network", "allowEventInvitations"),
    "invites-newsletters": ("invites-network", "allowNewsletterInvitations"),
    "invites-pages": ("invites-network", "allowPageInvitations"),
    "job-save-resumes": ("job-application-settings", "saveApplicationData"),
    "job-saved-resumes": ("job-application-settings", "savedResumes"),
    "job-self-id": ("job-application-settings", "saveSelfIdInformation"),
    "job-share-resume": ("job-application-settings", "shareResumeData"),
    "messages-inmail": ("messages-inmail", "allowInMail"),
    "messages-requests": ("messages-inmail", "allowMessageRequests"),
    "messages-sponsored": ("messages-inmail", "allowSponsoredMessages"),
}

# What the codes of a choice or menu mean; a switch says "on" or "off" by itself.
_MEANINGS: Mapping[str, Mapping[str, str]] = {
    "active-status": {
        "CONNECTIONS": "connections",
        "LINKEDIN_USER": "everyone",
        "HIDDEN": "nobody",
    },
    "connections-visibility": {
        "CONNECTIONS": "visible",
        "JUST_ME": "hidden",
        "on": "visible",
        "off": "hidden",
    },
    "discover-email": {
        "NOBODY": "nobody",
        "SECOND_DEGREE_CONNECTIONS": "second",
        "EVERYONE": "anyone",
    },
    "discover-phone": {
        "NOBODY": "nobody",
        "SECOND_DEGREE_CONNECTIONS": "second",
        "EVERYONE": "anyone",
    },
    "email-visibility": {
        "JUST_ME": "me",
        "FIRST_DEGREE_CONNECTIONS": "first",
        "SECOND_DEGREE_CONNECTIONS": "second",
        "EVERYONE": "anyone",
    },
    "follow-visibility": {"EVERYONE": "anyone", "JUST_ME": "me"},
    "followers": {"EVERYONE": "everyone", "CONNECTIONS": "connections"},
    "invites-connect": {
        "EVERYONE": "everyone",
        "EMAIL_OR_IMPORTED": "email",
        "IMPORTED": "contacts",
    },
    "profile-viewing": {
        "DISCLOSE_FULL": "full",
        "DISCLOSE_ANONYMOUS": "semi",
        "HIDE": "private",
    },
}


def control_of(account: Account, setting: str) -> Control | None:
    """The control that a setting of the catalog is; None where the account has none."""
    page_id, key = _PLACES.get(setting, (setting, ""))
    page = account.pages.get(page_id)
    if page is None:
        return None
    fitting = [control for control in page.controls if not key or control.key == key]
    return fitting[0] if len(fitting) == 1 else None


def truth(site: PracticeSite, settings: Iterable[str]) -> dict[str, str]:
    """The present value of each setting that the site offers, in the catalog's terms."""
    found = {}
    for setting in settings:
        page, _ = _PLACES.get(setting, (setting, ""))
        control = control_of(site.account, setting)
        hidden = page in site.faults.missing_rows
        if control is not None and control.kind != "list" and not hidden:
            found[setting] = meaning(setting, control, control.value)
    return found


def meaning(setting: str, control: Control, value: Value) -> str:
    """A value of the account in the catalog's terms."""
    if isinstance(value, list):
        places = [i for i, choice in enumerate(control.options) if choice.code in value]
        if len(places) in (0, len(control.options)):
            return "all" if places else "none"
        return f"some:{'.'.join(map(str, places))}/{len(control.options)}"
    return _MEANINGS.get(setting, {}).get(value, value)


def code_of(setting: str, wanted: str) -> str:
    """The account's code for one of a setting's choices."""
    (code,) = [code for code, option in _MEANINGS[setting].items() if option == wanted]
    return code


def settings_by_key(account: Account, settings: Iterable[str]) -> dict[str, str]:
    """Which setting of the catalog a key of the account is."""
    found = {}
    for setting in settings:
        control = control_of(account, setting)
        if control is not None:
            found[control.key] = setting
    return found
