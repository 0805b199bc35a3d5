"""Words for everything the program can tell. They are made when asked for, in the language then."""

from linkedin_privacy_wizard.gui.messages.browsers import page_elsewhere, use_own_window
from linkedin_privacy_wizard.gui.messages.names import (
    account,
    aside,
    category,
    mode,
    mode_sentence,
    preset,
    preset_sentence,
    step,
    topic,
    topic_icon,
)
from linkedin_privacy_wizard.gui.messages.network_troubles import is_over, is_watched, over_heading
from linkedin_privacy_wizard.gui.messages.passkeys import (
    another_way,
    passkey_account,
    passkey_failed,
    passkey_heading,
    passkey_pin,
    passkey_pin_again,
    passkey_touch,
    passkey_waits,
)
from linkedin_privacy_wizard.gui.messages.results import reason, result, result_sentence
from linkedin_privacy_wizard.gui.messages.sign_in import SignWords, sign, sign_in_to
from linkedin_privacy_wizard.gui.messages.start_up import (
    already_open,
    browser_did_not_start,
    come_to_front,
    door_not_closed,
    folder_not_writable,
    full_disk,
    history_damaged,
    history_too_new,
    no_display,
    no_start,
    notes_not_kept,
    open_already,
    root_on_linkedin,
)
from linkedin_privacy_wizard.gui.messages.trouble_words import TroubleWords
from linkedin_privacy_wizard.gui.messages.troubles import trouble
from linkedin_privacy_wizard.gui.messages.wishes import wish

__all__ = [
    "SignWords",
    "TroubleWords",
    "account",
    "already_open",
    "another_way",
    "aside",
    "browser_did_not_start",
    "category",
    "come_to_front",
    "door_not_closed",
    "folder_not_writable",
    "full_disk",
    "history_damaged",
    "history_too_new",
    "is_over",
    "is_watched",
    "mode",
    "mode_sentence",
    "no_display",
    "no_start",
    "notes_not_kept",
    "open_already",
    "over_heading",
    "page_elsewhere",
    "passkey_account",
    "passkey_failed",
    "passkey_heading",
    "passkey_pin",
    "passkey_pin_again",
    "passkey_touch",
    "passkey_waits",
    "preset",
    "preset_sentence",
    "reason",
    "result",
    "result_sentence",
    "root_on_linkedin",
    "sign",
    "sign_in_to",
    "step",
    "topic",
    "topic_icon",
    "trouble",
    "use_own_window",
    "wish",
]
