"""Somebody who uses the wizard with a screen reader and the keyboard, and nothing else.

Run by the system's own Python (`/usr/bin/python3 -m tests.e2e.screen_reader`), which alone has the
client of the accessibility bus: nothing of the wizard or of Qt is imported here. Fields, lists and
buttons are found by role and name. What was heard is written to the standard output as JSON.
"""
