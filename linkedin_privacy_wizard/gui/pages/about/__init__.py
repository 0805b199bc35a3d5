"""What this program is, whether there is a newer one, what it is made of, and the licences."""

from linkedin_privacy_wizard.gui.pages.about.page import AboutPage

__all__ = ["AboutPage"]
