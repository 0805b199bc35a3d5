"""What a person wants, written as a file that they can read, change and give away.

It is TOML in UTF-8, and called .txt so that a double-click opens it:

    format = "linkedin-privacy-wizard choices"
    version = 1
    saved = 2026-11-22

    [settings.gai-training]
    name = "AI training with your data"
    want = "off"
    can_be = ["on", "off", "leave alone"]

Each table is named by the setting's id; `want` is the id of one of its options, or "leave alone".
`name` and `can_be` are there for people. No account, no date of a check-up and no value that was
found is in it: only what is wanted. A later version may add keys; whoever reads it skips those
that it does not know. `version` goes up only where an older program would read something wrong.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting
    from linkedin_privacy_wizard.domain.value import Value
    from linkedin_privacy_wizard.domain.wishes import Wishes

FORMAT = "linkedin-privacy-wizard choices"
VERSION = 1
LEAVE = "leave alone"


def wishes_text(
    wishes: Wishes,
    settings: Iterable[Setting],
    saved: date,
    head: Iterable[str] = (),
    language: LanguageCode = "en",
) -> str:
    """The whole file. `head` are lines for people, which the wizard skips.

    What only this account can have, such as some boxes out of a list of employers, is left out.
    """
    parts = ["".join(f"# {line}".rstrip() + "\n" for line in head)]
    parts.append(f"format = {_quoted(FORMAT)}\nversion = {VERSION}\nsaved = {saved.isoformat()}\n")
    parts += [_table(setting, want, language) for setting, want in _wanted(wishes, settings)]
    return "\n".join(part for part in parts if part)


def _wanted(wishes: Wishes, settings: Iterable[Setting]) -> Iterator[tuple[Setting, Value]]:
    for setting in settings:
        if not setting.can_be_pressed:
            continue
        if setting.id in wishes.left:
            yield setting, LEAVE
        elif wishes.values.get(setting.id) in setting.choosable:
            yield setting, wishes.values[setting.id]


def _table(setting: Setting, want: Value, language: LanguageCode) -> str:
    can_be = ", ".join(_quoted(each) for each in (*setting.choosable, LEAVE))
    return (
        f"[settings.{setting.id}]\n"
        f"name = {_quoted(setting.words(language).name)}\n"
        f"want = {_quoted(want)}\n"
        f"can_be = [{can_be}]\n"
    )


def _quoted(text: str) -> str:
    """A string of JSON is one of TOML too, as long as it holds plain characters."""
    return json.dumps(text, ensure_ascii=False)
