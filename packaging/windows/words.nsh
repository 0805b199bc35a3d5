; Every text that the installer and the uninstaller show of their own, in English.
; Another language is another file like this one, with its own MUI_LANGUAGE in installer.nsi.

LangString LICENCE_TITLE ${LANG_ENGLISH} "Free to use, free to share"
LangString LICENCE_SUBTITLE ${LANG_ENGLISH} "You need no account and no password to install it."
LangString LICENCE_TOP ${LANG_ENGLISH} "These are the terms:"
LangString LICENCE_BOTTOM ${LANG_ENGLISH} "It is put in your own folder, for you alone. It takes about ${SIZE_MB} MB. Your check-ups stay where they are if you have an older version."
LangString INSTALL ${LANG_ENGLISH} "Install"

LangString COPYING_TITLE ${LANG_ENGLISH} "Installing"
LangString COPYING_SUBTITLE ${LANG_ENGLISH} "This may take a few minutes."
LangString COPIED_TITLE ${LANG_ENGLISH} "It is installed"
LangString COPIED_SUBTITLE ${LANG_ENGLISH} "All files are in place."
LangString STOPPED_TITLE ${LANG_ENGLISH} "It is not installed"
LangString STOPPED_SUBTITLE ${LANG_ENGLISH} "If you had an older version, it is back in its place."

LangString READY_TITLE ${LANG_ENGLISH} "The wizard is ready"
LangString READY_TEXT ${LANG_ENGLISH} "You find it in the Start menu, under LinkedIn Privacy Wizard.$\r$\n$\r$\nIt is not made by LinkedIn."
LangString OPEN_NOW ${LANG_ENGLISH} "Open it now"

LangString TOO_OLD ${LANG_ENGLISH} "The wizard needs Windows 10 or 11 with 64 bits. Your Windows is older. Nothing was changed."
LangString RUNS_ALREADY ${LANG_ENGLISH} "The wizard is being installed or removed at this moment. Wait until that is over."
LangString STILL_OPEN ${LANG_ENGLISH} "The wizard is still open. Close its window, then press Retry.$\r$\n$\r$\nIf you see no window, wait a minute, then press Retry."

LangString REMOVE_TITLE ${LANG_ENGLISH} "Remove the wizard"
LangString REMOVE_SUBTITLE ${LANG_ENGLISH} "Your settings on LinkedIn stay as they are."
LangString REMOVE_TEXT ${LANG_ENGLISH} "This takes the wizard off your computer, with its reminder if you set one."
LangString REMOVE_HISTORY ${LANG_ENGLISH} "Delete my check-ups and choices too"
LangString REMOVE_HISTORY_TEXT ${LANG_ENGLISH} "If you delete them, you cannot get them back. If you keep them, they are there when you install it again. Files that you saved yourself stay in any case."
LangString REMOVE ${LANG_ENGLISH} "Remove"
LangString REMOVING_TITLE ${LANG_ENGLISH} "Removing"
LangString REMOVING_SUBTITLE ${LANG_ENGLISH} "This takes a moment."
LangString REMOVED_TITLE ${LANG_ENGLISH} "It is removed"
LangString REMOVED_SUBTITLE ${LANG_ENGLISH} "You can close this window."
LangString NOT_REMOVED_TITLE ${LANG_ENGLISH} "It is not removed"
LangString NOT_REMOVED_SUBTITLE ${LANG_ENGLISH} "Turn your computer off and on, then try again."
