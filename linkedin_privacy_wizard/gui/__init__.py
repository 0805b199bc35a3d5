"""The only package that knows Qt: loop, tasks, window, embedded browser, pages, words."""

from linkedin_privacy_wizard.gui.none_count import keep_none_alive

keep_none_alive()
