"""The summary: what is true now, and what is left to do."""

from linkedin_privacy_wizard.gui.pages.summary.page import SummaryPage

__all__ = ["SummaryPage"]
