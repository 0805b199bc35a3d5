"""Making the changes and proving them: progress, the list of changes, and the guide."""

from linkedin_privacy_wizard.gui.pages.apply.page import ApplyPage

__all__ = ["ApplyPage"]
