"""Where the settings are: LinkedIn's own links to their pages, and the page that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.linkedin.addresses import help_path
from linkedin_privacy_wizard.workflows.pages import confirmed_paths

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.setting import Setting, SettingId
    from linkedin_privacy_wizard.wizard.state import WizardState


def links(state: WizardState) -> dict[SettingId, str]:
    """LinkedIn's own links to the settings' pages."""
    return {
        event.setting: event.path for event in state.events if isinstance(event, e.SettingListed)
    }


def page_of(state: WizardState, setting: Setting) -> str | None:
    """The path of a setting's own page: LinkedIn's own link, or an address that is sure."""
    confirmed = confirmed_paths(setting)
    return links(state).get(setting.id) or (confirmed[0] if confirmed else None)


def path_shown(state: WizardState) -> str | None:
    """The page that the person asked to see: the setting's own, or LinkedIn's article on it."""
    setting = state.catalog.by_id(state.shown) if state.shown else None
    if setting is None:
        return None
    if state.shows_article:
        return help_path(setting.help) if setting.help else None
    return page_of(state, setting)
