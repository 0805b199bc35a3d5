"""The first page for somebody who has checked before: how things stood, and a way to look again."""

from linkedin_privacy_wizard.gui.pages.overview.page import OverviewPage

__all__ = ["OverviewPage"]
