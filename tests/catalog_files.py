"""Small catalogs on disk: one good file, and the same with one thing changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from linkedin_privacy_wizard.catalog import CatalogError, load

SHIPPED = Path(__file__).parents[1] / "resources" / "catalog"

GOOD = """\
id = "ads-age"
category = "ads"
topic = "ads"
kind = "switch"
help = "a517610"
checked = 2026-09-01
keys = ["allowAdsByAge"]
alone = true
row_shows = true
not_offered_in = ["cn"]

[titles]
en = ["Age range"]

[former_titles]
en = ["Demographics"]

[labels]
en = ["Use your age range for ads"]

[[addresses]]
path = "/mypreferences/d/settings/ads-by-age"
evidence = "confirmed"
source = "A published script of 2026"

[[options]]
id = "on"
switch = true
codes = ["YES"]
words = { en = ["On"] }

[[options]]
id = "off"
switch = false
words = { en = ["Off"] }

[presets]
suggested = "off"

[[side_effects]]
id = "forgets"
options = ["off"]

[[dialogs]]
option = "off"
title = { en = ["Sure?"] }
confirm = { en = ["Yes"] }

[text.en]
name = "Ads for your age"
what = "LinkedIn picks ads for your age."
off = "LinkedIn picks ads for people of any age."
lose = "You see just as many ads."
suggest = "Turn it off."

[text.en.options]
on = { label = "On", says = "LinkedIn may use your age for ads." }
off = { label = "Off", says = "LinkedIn may not use your age for ads." }

[text.en.side_effects]
forgets = "LinkedIn forgets your choice of ads."

[[text.en.notes]]
countries = ["eu"]
checked = 2026-09-01
text = "LinkedIn has to ask you first."
"""

EDITION = """\
edition = 1
made = 2026-09-01
form = 1
needs = "0.1.0"
"""
LOOK = """\
id = "sessions"
category = "sign-in-and-security"
topic = "sign_in"
kind = "look"
checked = 2026-09-01

[titles]
en = ["Where you're signed in"]

[text.en]
name = "Where you are signed in"
what = "LinkedIn lists your devices."
suggest = "Look through the list."
"""


def changed(text: str, *changes: tuple[str, str]) -> str:
    """The text with each first string, which it must hold, replaced by the second."""
    for old, new in changes:
        assert old in text, f"{old!r} is not in the file to change"
        text = text.replace(old, new)
    return text


def write(folder: Path, **files: str) -> Path:
    """Write files into a catalog folder; `ads__ads_age` becomes `ads/ads-age.toml`."""
    for name, text in {"catalog": EDITION, **files}.items():
        path = folder / f"{name.replace('__', '/').replace('_', '-')}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def told(folder: Path) -> str:
    """What loading that folder says. It must not load."""
    with pytest.raises(CatalogError) as caught:
        load(folder)
    return str(caught.value)
