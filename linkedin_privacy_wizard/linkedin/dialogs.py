"""Dialogs that LinkedIn may show after a press, and which button may answer them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.value import option_of
from linkedin_privacy_wizard.linkedin.words import SAVE, in_language, normalise

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.linkedin.page import Button, PageDialog, PageView


def answer(change: Change, dialog: PageDialog, language: str) -> Button | Reason:
    """The one button that may be pressed, or why none may.

    The catalog must name the dialog for this very option: by its title and its button, or by a
    button alone where no title is known and the button says what it does. And the person must have
    ticked every side effect.
    """
    for known in change.setting.dialogs:
        titles = in_language(known.title, language)
        named = any(normalise(words) in titles for words in dialog.words)
        by_button_alone = not any(known.title.values())
        if known.option != option_of(change.wanted) or not (named or by_button_alone):
            continue
        confirm = in_language(known.confirm, language)
        buttons = [b for b in dialog.buttons if normalise(b.words) in confirm and not b.disabled]
        if len(buttons) == 1:
            return buttons[0] if change.agreed else Reason.ASKED_UNTICKED
    return Reason.ASKED_UNKNOWN


def new_dialog(before: PageView, after: PageView) -> PageDialog | None:
    """The dialog that a press brought up; one that was there before (a cookie note) is not it."""
    known = {dialog.words for dialog in before.dialogs}
    return next((dialog for dialog in after.dialogs if dialog.words not in known), None)


def save_button(view: PageView) -> Button | None:
    """The page's own Save button, where it has exactly one that can be pressed.

    Settings save by themselves; an older kind of page asks for it.
    """
    words = in_language(SAVE, view.language)
    buttons = [b for b in view.buttons if normalise(b.words) in words and not b.disabled]
    return buttons[0] if len(buttons) == 1 else None
