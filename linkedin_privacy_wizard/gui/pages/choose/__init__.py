"""The choices: every setting by topic, with what it is now and what we suggest."""

from linkedin_privacy_wizard.gui.pages.choose.page import ChoosePage

__all__ = ["ChoosePage"]
