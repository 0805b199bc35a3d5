"""After a new reading: what is not as the person wants it, and what has moved besides."""

from linkedin_privacy_wizard.gui.pages.moved.page import MovedPage

__all__ = ["MovedPage"]
