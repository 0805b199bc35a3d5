"""The earlier check-ups, beside the steps."""

from linkedin_privacy_wizard.gui.pages.earlier.page import EarlierPage

__all__ = ["EarlierPage"]
