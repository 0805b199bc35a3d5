"""The exact list, before anything is pressed."""

from linkedin_privacy_wizard.gui.pages.review.page import ReviewPage

__all__ = ["ReviewPage"]
